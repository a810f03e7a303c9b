"""Periods as records write them: text in, first and last day out.

`2024`, `2024-Q1`, `2024-H1`, `2023-10`, `2024-02-20`, or `start/end` with both ends included.
"""

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_MONTHS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
_YEAR = re.compile(r"(?<!\d)\d{4}(?=[-/]|$)")
_SHAPE = re.compile(r"([0-9]{4})(?:-(Q[1-4]|H[12]|[0-9]{2})(?:-([0-9]{2}))?)?")


class Interval(NamedTuple):
    """A period's first and last day, both included."""

    first: date
    last: date


@lru_cache(maxsize=4096)
def parse(text: str) -> Interval:
    """Read a period; ValueError says what is wrong with one that cannot be read."""
    start, slash, end = text.partition("/")
    first = _simple(start, text)
    last = _simple(end, text) if slash else first
    if last.last < first.first:
        raise ValueError(f"'{text}' ends before it begins")
    return Interval(first.first, last.last)


def _simple(part: str, whole: str) -> Interval:
    shape = _SHAPE.fullmatch(part)
    if shape is None:
        raise ValueError(f"'{whole}' is no period; write 2024, 2024-Q1, 2024-H1, 2023-10, 2024-02-20 or start/end")
    year, inner, day = int(shape[1]), shape[2], shape[3]
    try:
        if inner is None:
            return Interval(date(year, 1, 1), date(year, 12, 31))
        if day is not None:
            only = date(year, int(inner), int(day))
            return Interval(only, only)
        from_month, to_month = _MONTHS.get(inner) or (int(inner), int(inner))
        last_day = calendar.monthrange(year, to_month)[1]
        return Interval(date(year, from_month, 1), date(year, to_month, last_day))
    except ValueError as problem:
        raise ValueError(f"'{whole}' is no period: there is no such day or month") from problem


def unprinted_years(period: str, passages: str) -> list[str]:
    """The years of a period that a text does not print."""
    return [year for year in _YEAR.findall(period) if re.search(rf"(?<!\d){year}(?!\d)", passages) is None]
