"""A bare «8 tháng» is the months that are over, those told before, or of no known year."""

import pytest
from extract_factory import record_of

DAY = "2023-11-06"


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.indicator, one.period) for one in record_of(f"{text}\n", on=DAY).observations]


@pytest.mark.parametrize(
    ("again", "name"),
    [
        ("Nhập khẩu phân bón 5 tháng đạt 1,2 tỷ USD.", "nhập khẩu phân bón"),
        ("Nhập khẩu phân bón sau 5 tháng ước đạt 1,2 tỷ USD.", "nhập khẩu phân bón"),
        ("Số lượt khách 5 tháng là 1,2 triệu lượt.", "số lượt khách"),
    ],
)
def test_months_told_before_are_meant_again(again: str, name: str) -> None:
    assert told(f"Thu ngân sách 5 tháng đầu năm 2023 tăng 13%. {again}")[1:] == [(name, "2023-01/2023-05")]


def test_months_of_no_known_year_part_no_name_from_its_level() -> None:
    assert told("Số lượt khách 5 tháng đạt 1,2 triệu lượt.") == [("số lượt khách", "2023")]


@pytest.mark.parametrize("lasting", ["sau 5 tháng triển khai", "trong vòng 5 tháng"])
def test_how_long_something_lasts_is_no_time(lasting: str) -> None:
    ((_, period),) = told(f"Năm 2022, dự án cấp nước {lasting} đạt 30% khối lượng.")
    assert period == "2022"
