import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.period_forms import count, first_months, written
from mickg.period import parse

YEARS, MONTHS = st.integers(1990, 2060), st.integers(1, 12)


@given(YEARS, MONTHS)
def test_the_first_months_of_a_year_begin_it_and_end_with_the_last_of_them(year: int, months: int) -> None:
    whole = parse(first_months(year, months))
    assert (whole.first.month, whole.first.day, whole.last.month) == (1, 1, months)


@given(YEARS, MONTHS, st.integers(2, 27), st.sampled_from(["đầu", "cuối"]))
def test_the_first_and_last_days_of_a_month_are_as_many_as_told(year: int, month: int, days: int, part: str) -> None:
    text = written("days-of-month", year, {"days": str(days), "part": part, "month": str(month)})
    assert text is not None
    found = parse(text)
    assert (found.last - found.first).days + 1 == days
    assert (found.first.day == 1) == (part == "đầu")
    assert (found.last.day == calendar.monthrange(year, month)[1]) == (part == "cuối")


@given(YEARS, MONTHS)
def test_the_thirds_of_a_month_follow_each_other(year: int, month: int) -> None:
    texts = [written("part-of-month", year, {"part": part, "month": str(month)}) for part in ("thượng", "trung", "hạ")]
    thirds = [parse(text) for text in texts if text is not None]
    assert [third.first.day for third in thirds] == [1, 11, 21]
    assert [third.last.day for third in thirds] == [10, 20, calendar.monthrange(year, month)[1]]


@pytest.mark.parametrize(
    ("grain", "groups"),
    [
        ("day", {"day": "31", "month": "2"}),
        ("month", {"month": "13"}),
        ("quarter", {"quarter": "v"}),
        ("months", {"months": "14"}),
        ("months-between", {"month": "5", "last_month": "3"}),
        ("days", {"day": "9", "month": "5", "last_day": "3"}),
        ("days-of-month", {"days": "40", "part": "đầu", "month": "2"}),
        ("years", {"last_year": "1980"}),
        ("fortnight", {}),
    ],
)
def test_what_is_in_no_calendar_is_no_period(grain: str, groups: dict[str, str]) -> None:
    assert written(grain, 2020, groups) is None


def test_words_count_as_digits_do() -> None:
    assert [count(word) for word in ("sáu", "tư", "mười một", "9")] == [6, 4, 11, 9]
    with pytest.raises(ValueError, match="not in"):
        count("vài")
