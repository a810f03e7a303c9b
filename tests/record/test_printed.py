from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.record.printed import falls, prints_unit, readings


@pytest.mark.parametrize(
    ("passage", "numbers"),
    [
        ("505 triệu bưu gửi", {"505000000"}),
        ("11.250 tỷ đồng", {"11250000000000"}),
        ("2,7 triệu tỷ đồng", {"2700000000000000"}),
        ("598 nghìn tỷ đồng", {"598000000000000"}),
        ("4.243.984 tỷ", {"4243984000000000"}),
        ("tăng khoảng 1.6 lần", {"1.6"}),
        ("18,405 triệu lượt", {"18405000"}),
        ("55/63 tỉnh", {"55", "63"}),
        ("01 group", {"1"}),
        ("hai tháng, 5 đơn vị", {"2", "5"}),
        ("ngày 20.10.2023.5", set()),
        ("không số nào", set()),
    ],
)
def test_figures_are_read_as_vietnamese_prints_them(passage: str, numbers: set[str]) -> None:
    assert readings(passage) == {Decimal(number) for number in numbers}


@pytest.mark.parametrize(
    ("passage", "number"),
    [("11,250.5 billion dong", "11250500000000"), ("0.4 points", "0.4"), ("2,921 attacks", "2921")],
)
def test_figures_are_read_as_english_prints_them(passage: str, number: str) -> None:
    assert readings(passage, "en") == {Decimal(number)}


@given(st.decimals(0, 10**9, places=2), st.sampled_from([("", 0), (" nghìn", 3), (" triệu", 6), (" tỷ", 9)]))
def test_a_figure_written_out_is_read_back(value: Decimal, scale: tuple[str, int]) -> None:
    printed = f"{value:,}".translate(str.maketrans(",.", ".,"))
    assert readings(f"đạt {printed}{scale[0]} đồng") == {value * 10 ** scale[1]}


@given(st.text())
def test_any_text_prints_numbers_or_none(text: str) -> None:
    assert all(number.is_finite() for number in readings(text))


@pytest.mark.parametrize(
    ("passage", "fall"), [("giảm 38%", True), ("Giảm mạnh", True), ("ít hơn 9 vụ", True), ("tăng 5%", False)]
)
def test_a_fall_is_told_by_its_verb(passage: str, fall: bool) -> None:  # noqa: FBT001 - a row of the table
    assert falls(passage) == fall


@pytest.mark.parametrize(
    ("passage", "unit", "printed"),
    [
        ("80,1%", "percent", True), ("80,1 triệu", "percent", False), ("0,4 điểm %", "percentage-point", True),
        ("29,08 MBps", "MB/s", True), ("29,08 MBps", "Mbit/s", False), ("44,13 Mbps", "Mbit/s", True),
        ("5 tỷ USD", "VND", False), ("12 khóa", "count", True), ("thứ 11", "rank", True),
    ],
)  # fmt: skip
def test_a_unit_is_told_by_its_sign(passage: str, unit: str, printed: bool) -> None:  # noqa: FBT001 - a row of the table
    assert prints_unit(passage, unit) == printed


def test_a_half_behind_its_unit_is_read() -> None:
    assert Decimal("22.5") in readings("kéo dài 22 ngày làm việc rưỡi")
    assert Decimal(2_500_000_000) in readings("hơn 2 tỷ rưỡi đồng")


def test_numbers_up_to_nineteen_are_read_in_words() -> None:
    assert Decimal(12) in readings("Mười hai tuyến xe đã dừng")
    assert Decimal(15) in readings("mười lăm xã")


def test_ten_thousands_are_read() -> None:
    assert Decimal(390_000) in readings("hơn 39 vạn tấn")


@pytest.mark.parametrize("stated", ["bớt 35,8%", "mất trên 70%", "-8,1%", "hẹp hơn năm trước 12 ha"])
def test_what_was_lost_fell(stated: str) -> None:
    assert falls(stated)


@pytest.mark.parametrize("stated", ["tăng 5 - 7%", "tăng 5 -7%", "đạt 12-13 triệu", "thêm 4 ca"])
def test_a_range_is_no_fall(stated: str) -> None:
    assert not falls(stated)
