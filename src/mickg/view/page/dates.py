"""Periods in, their wording in Vietnamese and English out."""

import re
from datetime import date

from mickg.period import parse
from mickg.values import Label

_SHAPE = re.compile(r"(\d{4})(?:-(Q[1-4]|H[12]|\d{2})(?:-(\d{2}))?)?")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_VI = {"Q1": "quý I/", "Q2": "quý II/", "Q3": "quý III/", "Q4": "quý IV/", "H1": "nửa đầu ", "H2": "nửa cuối "}
_EN = {"H1": "first half of ", "H2": "second half of "}


def worded(period: str) -> Label:
    """`2024-03-11` as «11/3/2024» and "11 March 2024"; what is no period stays as it is."""
    start, slash, end = period.partition("/")
    one, other = _simple(start), _simple(end)
    if not slash:
        return one
    return Label.model_construct(vi=f"{one.vi} – {other.vi}", en=f"{one.en} – {other.en}")


def days(text: str | None) -> tuple[date, date] | None:
    """A period's first and last day; None for what is no period."""
    try:
        return parse(text) if text is not None else None
    except ValueError:
        return None


def _simple(period: str) -> Label:
    shape = _SHAPE.fullmatch(period)
    if shape is None:
        return Label.model_construct(vi=period, en=period)
    year, part, day = shape[1], shape[2], shape[3]
    if part is None:
        return Label(vi=year, en=year)
    if part in _VI:
        return Label(vi=f"{_VI[part]}{year}", en=f"{_EN.get(part, f'{part} ')}{year}")
    if not 1 <= int(part) <= 12:
        return Label(vi=period, en=period)
    if day is None:
        return Label(vi=f"tháng {int(part)}/{year}", en=f"{_MONTHS[int(part) - 1]} {year}")
    return Label(vi=f"{int(day)}/{int(part)}/{year}", en=f"{int(day)} {_MONTHS[int(part) - 1]} {year}")
