"""Whether a figure counts what stands after it, or tells how large what stands before it is."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tỉnh có 12 dự án.", ["số dự án tỉnh"]),
        ("Số dự án là 12.", ["số dự án"]),
        ("Vùng phủ sóng 4G đạt 99,8% dân số.", ["tỷ lệ dân số vùng phủ sóng 4G"]),
        ("Giải ngân vốn đầu tư công đạt 95% kế hoạch.", ["giải ngân vốn đầu tư công so với kế hoạch"]),
    ],
)
def test_what_is_counted_stands_behind_a_count_and_what_is_measured_before_a_level(text: str, told: list[str]) -> None:
    assert names(text) == told


def test_what_points_back_at_those_counted_is_told_once() -> None:
    assert names("Có 23 xã đạt chuẩn. Cả 23 xã này đã được khen thưởng.") == ["số xã đạt chuẩn"]


def test_what_is_kept_behind_a_count_is_counted() -> None:
    assert names("Công an xã lập biên bản 14 trường hợp, giữ 9 xe máy.")[1] == "số xe máy giữ"
