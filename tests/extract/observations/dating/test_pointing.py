"""Periods told by pointing at one told elsewhere."""

import pytest
from extract_factory import record_of


def period(text: str, value: int, *, on: str = "2023-11-03") -> str | None:
    """The period of the only figure of that value in news of the day."""
    (one,) = (one for one in record_of(f"{text}\n", on=on).observations if one.value == value)
    return one.period


def test_trong_nam_is_the_year_reviewed_not_one_told_in_another_paragraph() -> None:
    text = "Tổng kết năm 2022\n\nNăm 2019, tỉnh có 40 chợ.\n\nTrong năm, đội gửi 37 lượt cảnh báo."
    assert period(text, 37, on="2023-01-10") == "2022"


def test_trong_nam_is_the_year_of_the_months_reviewed() -> None:
    assert period("Kết quả 9 tháng đầu năm 2023\n\nTrong năm, tỉnh mở 12 lớp.", 12) == "2023"


def test_trong_thang_is_that_of_the_heading() -> None:
    text = "Họp báo tháng 11\n\nNgày 3/11, Sở họp báo.\n\nKết quả tháng 10\n\nTrong tháng, tỉnh mở 12 lớp."
    assert period(text, 12) == "2023-10"


def test_trong_ky_is_the_stretch_reviewed() -> None:
    assert period("Kết quả 9 tháng đầu năm 2023\n\nSố lớp mở mới trong kỳ là 12 lớp.", 12) == "2023-01/2023-09"


def test_the_whole_term_is_that_of_the_plan_told_last() -> None:
    text = "Đề án được duyệt cho giai đoạn 2021 - 2025. Trong cả giai đoạn, tỉnh phấn đấu mở 12 lớp."
    assert period(text, 12) == "2021/2025"


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Cùng thời điểm, còn 12 ổ dịch", "2023-10-20"),
        ("Cùng thời điểm năm 2022, có 12 ổ dịch", "2022-01-01/2022-10-20"),
        ("Trong thời gian này, huyện lập 12 chốt", "2023-01-01/2023-10-20"),
    ],
)
def test_the_same_time_is_that_told_last_and_of_days_the_last(sentence: str, when: str) -> None:
    assert period(f"Từ ngày 1/1 đến ngày 20/10/2023, cả tỉnh có 514 ổ dịch. {sentence}.", 12) == when


@pytest.mark.parametrize("this", ["Trong tuần", "Chỉ trong một tuần"])
def test_trong_tuan_is_the_week_told_last(this: str) -> None:
    told = f"Từ ngày 20 đến 27/10, tỉnh ghi nhận 40 ca. Từ đầu năm, tỉnh có 900 ca. {this}, có thêm 12 ổ dịch."
    assert period(told, 12) == "2023-10-20/2023-10-27"


def test_trong_thang_is_a_month_told_without_its_year_too() -> None:
    told = "Tỉnh họp báo. Sở cho biết tháng 9 có 40 vụ.\n\nSố đơn nhận được trong tháng là 12 đơn."
    assert period(told, 12) == "2023-09"


@pytest.mark.parametrize("title", ["Kết quả 10 tháng đầu năm 2023\n\n", ""])
@pytest.mark.parametrize("summed", ["lũy kế 10 tháng năm 2023, mở 90 lớp.", "tính chung 10 tháng đầu năm mở 90 lớp."])
def test_trong_thang_is_the_last_of_the_months_that_the_paragraph_goes_on_to(title: str, summed: str) -> None:
    assert period(f"{title}Trong tháng, tỉnh mở 12 lớp; {summed}", 12) == "2023-10"


@pytest.mark.parametrize("until", ["Lũy kế đến ngày đó", "Tính đến thời điểm đó"])
def test_what_is_counted_up_to_that_day_is_of_the_last_of_the_days(until: str) -> None:
    text = f"Từ đầu năm đến ngày 17/6, tỉnh cấp 45 giấy phép. {until}, toàn tỉnh có 140 chợ.\n"
    told = record_of(text, on="2020-07-05").observations
    assert [one.period for one in told] == ["2020-01-01/2020-06-17", "2020-06-17"]


def test_a_paragraph_that_opens_with_the_same_time_is_of_that_told_before_it() -> None:
    text = "Đến ngày 31/12/2022, huy động đạt 66 tỷ đồng.\n\nCùng thời điểm, tổng dư nợ là 140 tỷ đồng."
    told = record_of(f"{text}\n", on="2023-01-11").observations
    assert [one.period for one in told] == ["2022-12-31", "2022-12-31"]
