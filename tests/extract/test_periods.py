from datetime import date

import pytest
from figures_factory import periods
from hypothesis import given, settings
from hypothesis import strategies as st

DAYS = st.dates(date(2005, 1, 1), date(2035, 12, 31))
ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
FEW = settings(max_examples=40, deadline=None)


@FEW
@given(DAYS, st.sampled_from("/.-"))
def test_a_day_in_figures_reads_back(day: date, mark: str) -> None:
    assert periods(f"Đoàn họp ngày {day.day}{mark}{day.month:02}{mark}{day.year}.") == [day.isoformat()]


@FEW
@given(DAYS)
def test_a_day_in_words_reads_back(day: date) -> None:
    assert periods(f"Đoàn họp ngày {day.day:02} tháng {day.month} năm {day.year}.") == [day.isoformat()]


@FEW
@given(DAYS, st.sampled_from(["/", " năm "]))
def test_a_month_reads_back(day: date, joint: str) -> None:
    assert periods(f"Trong tháng {day.month}{joint}{day.year}, giá tăng.") == [f"{day:%Y-%m}"]


@FEW
@given(st.integers(2005, 2035), st.sampled_from(sorted(ROMAN)), st.booleans())
def test_a_quarter_reads_back(year: int, quarter: int, roman: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    told = ROMAN[quarter] if roman else quarter
    assert periods(f"Trong quý {told} năm {year}, giá tăng.") == [f"{year}-Q{quarter}"]


@FEW
@given(st.integers(2005, 2030), st.integers(1, 9), st.sampled_from(["-", " - ", " – "]))
def test_a_span_of_years_reads_back(first: int, length: int, dash: str) -> None:
    assert periods(f"Giai đoạn {first}{dash}{first + length}, giá tăng.") == [f"{first}/{first + length}"]


@FEW
@given(DAYS, st.integers(1, 60))
def test_from_one_day_to_another_is_one_period(day: date, length: int) -> None:
    last = date.fromordinal(day.toordinal() + length)
    text = f"Từ ngày {day.day}/{day.month}/{day.year} đến ngày {last.day}/{last.month}/{last.year}, chợ mở."
    assert periods(text) == [f"{day}/{last}"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Tính đến 30/6, xã đạt chuẩn.", "2023-06-30"),
        ("Đến hết quý III, xã đạt chuẩn.", "2023-Q3"),
        ("Nửa đầu năm, giá tăng.", "2023-H1"),
        ("Sáu tháng cuối năm 2022, giá tăng.", "2022-H2"),
        ("Mười tháng, xuất khẩu tăng.", "2023-01/2023-10"),
        ("Đến năm 2030, xã đạt chuẩn.", "2030"),
        ("Năm học 2022 - 2023 kết thúc.", "2022/2023"),
        ("Nhiệm kỳ 2021-2026 đã qua nửa.", "2021/2026"),
        ("So với cuối năm ngoái, giá tăng.", "2022"),
        ("So với tháng trước, giá tăng.", "2023-10"),
        ("Trong tuần này, đoàn kiểm tra.", "2023-11-20/2023-11-26"),
        ("Thượng tuần tháng 11, mưa lớn.", "2023-11-01/2023-11-10"),
        ("15 ngày đầu tháng 11, mưa lớn.", "2023-11-01/2023-11-15"),
        ("Từ đầu năm đến nay, giá tăng.", "2023-01/2023-11"),
    ],
)
def test_periods_without_a_year_are_seen_from_the_article(text: str, period: str) -> None:
    assert periods(text) == [period]


@pytest.mark.parametrize("told", ["cùng kỳ", "cùng kỳ năm ngoái", "cùng thời điểm năm trước"])
def test_the_same_period_takes_its_shape_from_its_figure(told: str) -> None:
    assert periods(f"Giá tăng so với {told}.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Thời hạn 9 tháng.",
        "Cứ 3 tháng một lần.",
        "Sau 10 tháng triển khai, giá tăng.",
        "Cách mạng Tháng Tám thành công.",
    ],
)
def test_lengths_and_names_are_no_periods(text: str) -> None:
    assert periods(text) == []


def test_the_year_told_before_in_a_sentence_is_that_of_the_months_after_it() -> None:
    assert periods("Năm 2021, giá tăng từ tháng 3.") == ["2021", "2021-03"]


def test_a_month_of_the_year_before_is_seen_from_the_year_told() -> None:
    assert periods("Tháng 6/2021, giá tăng 1% so với tháng 12 năm trước.") == ["2021-06", "2020-12"]
    assert periods("Giá tăng 1% so với quý II năm ngoái.") == ["2022-Q2"]


def test_autumn_told_in_winter_is_of_the_year_before() -> None:
    assert periods("Trong tháng 12, giá tăng.", on="2024-01-09") == ["2023-12"]


def test_a_year_since_which_something_is_highest_is_that_of_no_quarter() -> None:
    assert periods("Giá cao nhất kể từ năm 2019; riêng quý II giảm.") == ["2019", "2023-Q2"]


def test_the_months_to_come_are_those_left_of_the_year() -> None:
    assert periods("Hai tháng tới, giá tăng.", on="2023-10-30") == ["2023-11/2023-12"]
    assert periods("Ba tháng tới, giá tăng.", on="2023-10-30") == []


def test_the_months_but_the_last_are_still_told_of_the_year() -> None:
    assert periods("Nhập khẩu 5 tháng đạt 80 triệu USD.", on="2023-07-04") == ["2023-01/2023-05"]
    assert periods("Trong 3 tháng, giá tăng.", on="2023-05-04") == []
    assert periods("Tỉnh hỗ trợ 5 tháng lương.", on="2023-07-04") == []
