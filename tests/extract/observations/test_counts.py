"""A figure counts what stands after it, with who does what to it."""

import pytest
from extract_factory import record_of


def named(text: str, value: int) -> str:
    """The indicator of the only figure of that value."""
    (one,) = (one for one in record_of(f"{text}\n", on="2023-07-01").observations if one.value == value)
    return one.indicator


@pytest.mark.parametrize(
    ("text", "value", "name"),
    [
        ("Tỉnh có 320 trạm phát sóng.", 320, "số trạm phát sóng tỉnh"),
        ("Trong tháng 6/2023, 12 cơ sở đã bị xử phạt.", 12, "số cơ sở đã bị xử phạt"),
        ("Khoảng 98% số tàu từ 15 m trở lên đã lắp thiết bị.", 98, "tỷ lệ tàu từ 15 m trở lên đã lắp thiết bị"),
    ],
)
def test_a_count_is_named_by_what_is_counted(text: str, value: int, name: str) -> None:
    assert named(text, value) == name


def test_the_time_told_behind_what_is_counted_is_no_part_of_the_name() -> None:
    assert "2025" not in named("Phấn đấu có 100 xã đạt chuẩn vào năm 2025 theo kế hoạch.", 100)
    assert "vào" not in named("Phấn đấu có 100 xã đạt chuẩn vào năm 2025 theo kế hoạch.", 100)


def test_a_whole_is_told_with_its_part() -> None:
    assert named("Đã có 55/63 tỉnh ban hành kế hoạch.", 55).endswith("(trên tổng số 63 tỉnh ban)")


def test_a_bare_classifier_counts_what_was_counted_last() -> None:
    text = "Quý I đón 5 triệu lượt khách quốc tế; riêng tháng 3 đón 2 triệu lượt."
    assert "khách quốc tế" in named(text, 2_000_000)


def test_a_length_is_named_as_one() -> None:
    assert named("Tuyến đường dài 53 km.", 53) == "chiều dài tuyến đường (km)"


def test_those_who_only_stand_beside_what_is_counted_do_nothing_to_it() -> None:
    assert named("Dự họp có đại diện Bộ Y tế, Bộ Tài chính và 60 phóng viên.", 60) == "số phóng viên"


def test_one_of_many_counts_the_many_alone() -> None:
    (one,) = record_of("Lạng Sơn là 1 trong 6 tỉnh có nghị quyết.\n").observations
    assert one.value == 6
