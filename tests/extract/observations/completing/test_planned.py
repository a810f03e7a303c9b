"""Shares of a plan that only lead on from what was told are of it."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize("led", [", ứng với 47%", ", 47%", ", mới đi được 47%", ", xấp xỉ 47%"])
def test_a_share_of_a_plan_is_of_what_was_told_right_before(led: str) -> None:
    told = record_of(f"Chi thường xuyên đạt 54 tỷ đồng{led} dự toán.\n", on="2023-07-14").observations
    assert [one.indicator for one in told] == ["chi thường xuyên", "chi thường xuyên so với dự toán"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Năm 2022, bội chi ở mức 4,8% GDP.", "bội chi so với GDP"),
        ("Nợ công ước khoảng 38% GDP.", "nợ công so với GDP"),
        ("Mức trợ cấp hiện nay là 30% lương cơ sở.", "mức trợ cấp so với lương cơ sở"),
        ("Tỷ lệ nợ công là 38% GDP.", "tỷ lệ nợ công"),
    ],
)
def test_a_sum_is_told_by_how_much_of_a_product_or_a_wage_it_is(text: str, name: str) -> None:
    assert [one.indicator for one in record_of(f"{text}\n").observations] == [name]


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        (
            "Thu phí cầu đường đạt 90 tỷ đồng, bằng 61% dự toán, trong đó phí cầu 40 tỷ đồng (75%).",
            75,
            "phí cầu so với dự toán",
        ),
        (
            "Giải ngân vốn nước sạch đạt 52% kế hoạch; cuối bảng là Hà Giang (17%).",
            17,
            "giải ngân vốn nước sạch so với kế hoạch Hà Giang",
        ),
    ],
)
def test_brackets_go_on_with_how_much_of_a_plan_was_reached(text: str, value: int, name: str) -> None:
    told = {int(one.value): one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations}
    assert told[value] == name


def test_brackets_tell_the_part_that_a_sum_is_of_the_whole() -> None:
    told = record_of("Thu từ vé đạt 80 tỷ đồng, bằng 64% dự toán; vé tàu 40 tỷ đồng (50%).\n", on="2023-07-14")
    assert not told.observations[-1].indicator.endswith("dự toán")
