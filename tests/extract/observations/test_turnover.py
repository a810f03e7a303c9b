"""Turnover of a bank beside what is owed to it on a day."""

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2021-10-05").observations]


@pytest.mark.parametrize(
    ("counted", "day", "months"),
    [
        ("Tính đến 30/9, ", "2021-09-30", "2021-01/2021-09"),
        ("Đến cuối tháng 9, ", "2021-09", "2021-01/2021-09"),
        ("Đến ngày 20/9/2021, ", "2021-09-20", "2021-01-01/2021-09-20"),
    ],
)
def test_turnover_is_of_the_months_up_to_the_day_that_debts_are_counted_on(counted: str, day: str, months: str) -> None:
    text = f"{counted}tổng dư nợ đạt 569 tỷ đồng. Doanh số cho vay đạt 94 tỷ đồng; doanh số thu nợ 61 tỷ đồng."
    assert periods(text) == [day, months, months]


def test_turnover_of_a_month_is_of_it() -> None:
    assert periods("Trong tháng 9, doanh số cho vay đạt 94 tỷ đồng.") == ["2021-09"]
