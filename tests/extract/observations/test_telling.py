"""Figures told in the role that their neighbours give them."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_share_right_behind_a_sum_is_of_the_plan_of_the_share_before() -> None:
    told = names("Tổng thu 12.300 tỷ đồng, bằng 81% dự toán; thu nội địa 10.100 tỷ đồng, đạt 79%.")
    assert told[3] == "thu nội địa so với dự toán"


def test_what_exceeds_so_many_of_all_counts_them() -> None:
    (told,) = names("Tỉnh đạt và vượt 17/19 chỉ tiêu.")
    assert told == "số chỉ tiêu tỉnh đạt và vượt (trên tổng số 19 chỉ tiêu)"


@pytest.mark.parametrize("since", ["đầu năm", "cuối năm 2023", "31/12/2023", "cuối năm ngoái"])
@pytest.mark.parametrize("months", ["6 tháng đầu năm 2024, ", "Từ đầu năm, "])
def test_what_there_is_at_the_end_of_months_is_compared_with_their_beginning(since: str, months: str) -> None:
    text = f"{months}doanh số cho vay đạt 75 tỷ đồng; dư nợ đạt 175 tỷ đồng, tăng 5,5% so với {since}.\n"
    assert [one.period for one in record_of(text, on="2024-07-05").observations] == ["2024-H1", "2024-06"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Năm 2023, tỉnh có 45 chợ, trong khi năm 2022 có 40 chợ; xây 12 cầu.", ["2023", "2022", "2023"]),
        ("Quý II/2023, thu 45 tỷ đồng, quý I thu 40 tỷ đồng; chi 12 tỷ đồng.", ["2023-Q2", "2023-Q1", "2023-Q2"]),
        ("Năm 2023 có 45 vụ, năm 2022 có 40 vụ, năm 2021 có 38 vụ; bắt 12 người.", ["2023", "2022", "2021", "2023"]),
        ("Năm 2022 có 45 vụ, bắt 40 người; năm 2023 có 38 vụ, bắt 12 người.", ["2022", "2022", "2023", "2023"]),
    ],
)
def test_a_look_at_an_earlier_time_ends_with_a_semicolon(text: str, periods: list[str]) -> None:
    assert [one.period for one in record_of(f"{text}\n", on="2024-01-05").observations] == periods


def test_it_does_not_date_a_growth_told_before_it() -> None:
    text = "Kết quả năm 2023\n\nCông nghiệp tăng 7%, trong khi năm 2022 ngành này tăng 9%; dịch vụ tăng 6%.\n"
    assert [one.period for one in record_of(text, on="2024-01-05").observations] == ["2023", "2022", "2023"]


def test_first_months_are_no_look_back_from_the_month_of_a_session() -> None:
    text = "Họp báo tháng 10\n\nDịch vụ tăng 5%, đỡ cho mức tăng GRDP 9 tháng đạt 3%.\n"
    assert {one.period for one in record_of(text, on="2023-10-17").observations} == {"2023-01/2023-09"}
