import re
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.period import Interval, parse, unprinted_years

DAYS = st.dates(date(1, 1, 1), date(9998, 12, 31))
SHAPES = ("year", "half", "quarter", "month", "day")


def written(day: date, shape: str) -> tuple[str, Interval]:
    """The period of a shape that a day lies in, with its bounds counted independently."""
    months = {"year": 12, "half": 6, "quarter": 3, "month": 1, "day": 0}[shape]
    if months == 0:
        return day.isoformat(), Interval(day, day)
    first_month = day.month - (day.month - 1) % months
    after = first_month + months
    last = (date(day.year + 1, 1, 1) if after > 12 else date(day.year, after, 1)) - timedelta(days=1)
    number = (first_month - 1) // months + 1
    suffix = {"year": "", "half": f"-H{number}", "quarter": f"-Q{number}", "month": f"-{number:02}"}[shape]
    return f"{day.year:04}{suffix}", Interval(date(day.year, first_month, 1), last)


@given(DAYS, st.sampled_from(SHAPES))
def test_a_period_runs_from_its_first_to_its_last_day(day: date, shape: str) -> None:
    text, interval = written(day, shape)
    assert parse(text) == interval


@given(DAYS, DAYS, st.sampled_from(SHAPES), st.sampled_from(SHAPES))
def test_start_slash_end_includes_both(one: date, other: date, start_shape: str, end_shape: str) -> None:
    start, end = written(min(one, other), start_shape), written(max(one, other), end_shape)
    assert parse(f"{start[0]}/{end[0]}") == Interval(start[1].first, end[1].last)


@pytest.mark.parametrize(
    "text",
    [
        "2024-Q5", "2024-Q0", "2024-H3", "2023-02-30", "2023-13", "2023-00", "2024-2", "24", "02/2024", "2024-Q1-05",
        "0000", "", "/", "2024/", "2024/2025/2026", " 2024", "2024\n", "2024-q1", "quý I/2024", "٢٠٢٤", "2024‐03",
    ],
)  # fmt: skip
def test_what_is_no_period_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(ValueError, match="is no period") as caught:
        parse(text)
    assert f"'{text}'" in str(caught.value)


@pytest.mark.parametrize("text", ["2024/2023", "2024-03-02/2024-03-01", "2024-Q2/2024-Q1"])
def test_a_period_that_ends_before_it_begins_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"'{text}' ends before it begins")):
        parse(text)


@given(st.text() | st.from_regex(r"[0-9QH/-]{1,22}", fullmatch=True))
def test_any_text_is_a_period_or_a_value_error(text: str) -> None:
    with suppress(ValueError):
        interval = parse(text)
        assert interval.first <= interval.last


@pytest.mark.parametrize(
    ("period", "passages", "missing"),
    [
        ("2023-Q1", "quý I/2023", []),
        ("2022/2023", "từ đầu năm 2023", ["2022"]),
        ("2023-01", "12023 thuê bao", ["2023"]),
        ("2024-02-20", "ngày 20 tháng 02", ["2024"]),
    ],
)
def test_a_year_is_printed_only_as_a_number_of_its_own(period: str, passages: str, missing: list[str]) -> None:
    assert unprinted_years(period, passages) == missing
