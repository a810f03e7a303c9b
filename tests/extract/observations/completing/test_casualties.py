"""The dead and the injured with what harmed them."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cả nước xảy ra 412 vụ cháy, 37 người chết.", "số người chết do cháy"),
        ("Tỉnh có 412 vụ tai nạn lao động, làm chết 37 người.", "số người chết do tai nạn lao động"),
        ("Có 950 ca mắc sốt xuất huyết, trong đó 3 ca tử vong.", "số ca tử vong do sốt xuất huyết"),
        ("Tỉnh ghi nhận 5 trận lũ quét. Đã có 37 người bị thương.", "số người bị thương do lũ quét"),
    ],
)
def test_casualties_are_of_what_was_counted_before(text: str, name: str) -> None:
    assert record_of(f"{text}\n").observations[-1].indicator == name


@pytest.mark.parametrize("text", ["Có 5 dự án mới; 3 người bị thương.", "Mưa lũ làm 3 người chết."])
def test_casualties_of_nothing_counted_keep_their_name(text: str) -> None:
    assert " do " not in record_of(f"{text}\n").observations[-1].indicator


def test_a_change_is_of_the_accidents_not_of_those_they_harmed() -> None:
    told = record_of(
        "Năm 2023 xảy ra 18.700 vụ cháy, làm chết 820 người. So với năm 2022, cháy giảm 1.300 vụ.\n"
    ).observations
    assert [len(one.changes) for one in told] == [1, 0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mưa lũ cuốn trôi 31 nhịp cầu; thiệt hại ước 7 tỷ đồng.", "thiệt hại do mưa lũ"),
        ("Rét hại làm chết 600 con trâu, tổng thiệt hại hơn 9 tỷ đồng.", "tổng thiệt hại do rét hại"),
        ("Trong quý có 12 hộ bị mất trộm, thiệt hại 2 tỷ đồng.", "thiệt hại"),
    ],
)
def test_damage_is_done_by_what_its_sentence_begins_with(text: str, name: str) -> None:
    assert record_of(f"{text}\n").observations[-1].indicator == name
