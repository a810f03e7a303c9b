"""Months, years and school years seen from the article's day: «10 tháng qua», «5 năm qua», «năm học vừa qua»."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from mickg.extract.branches import by_letter
from mickg.extract.period_forms import count
from mickg.extract.values import When

_MOST = r"(?:cao|thấp|lớn|nhỏ|nhiều|ít|mạnh|nhanh|tốt|sâu)"
_RECORD = by_letter(
    rf"(?:{_MOST} nhất(?: [^,;.\n]{{1,24}})?|nhất(?: là)?(?: kể từ)?|so với|hơn|gần|suốt hơn|khoảng|mỗi)"
    r"(?: trong| của)?(?: vòng)? \Z"
)
_NEAR, _YEAR = 48, 12
_YEARS_END = (12, 31)
_SOON = 12
_BEGUN, _CLOSING, _LATE = 3, 11, 25
_AUGUST, _JUNE = 8, 6
_YEAR_OVER = (12, 1, 2)
_HALF_OVER = (6, 7, 8, *_YEAR_OVER)
_OVER, _NEXT = ("qua", "rồi", "trước"), ("mới", "tới")


def months_past(match: re.Match[str], months: int, today: date) -> When | None:
    """The months up to the last that is over, as «10 tháng qua» tells in September; None where only a year is known."""
    if match["back"] is None or not 1 < months <= 2 * _YEAR or _is_guessed(today) or _is_record(match):
        return None
    last = today.year * _YEAR + today.month - 1 - (today.day < _LATE)
    first = last - months + 1
    text = f"{first // _YEAR}-{first % _YEAR + 1:02}/{last // _YEAR}-{last % _YEAR + 1:02}"
    return When(text, "months", last // _YEAR, stated=False)


def _years_past(match: re.Match[str], today: date) -> When | None:
    """«5 năm qua»: so many years up to the one that is about over; None in the midst of a year, which may be meant."""
    years = count(match["years"])
    if years < 2 or _BEGUN < today.month < _CLOSING or _is_record(match):
        return None
    last = today.year - (today.month <= _BEGUN)
    return When(f"{last - years + 1}/{last}", "years", last, stated=False, back=0)


def _years_ago(match: re.Match[str], today: date) -> When | None:
    """«so với 10 năm trước»: the year so many before the article's, beside a figure before its own."""
    years = count(match["years"])
    year = today.year - years
    return When(str(year), "year", year, stated=False, back=-years) if years > 0 else None


def _school_year(match: re.Match[str], today: date) -> When | None:
    """«năm học qua», «năm học này»: it begins in August, and from June on the next one is spoken of as near."""
    word = match["back"]
    if _is_guessed(today) and word not in _OVER:
        return None
    begun = today.month >= (_AUGUST if word == "này" else _JUNE)
    first = today.year - (word in _OVER) - (not begun and word not in _NEXT) + (word == "tới" and today.month > _AUGUST)
    return When(f"{first}/{first + 1}", "years", first, stated=False, back=0)


def _half_year(_: re.Match[str], today: date) -> When | None:
    """«nửa năm», where half of a year is just over."""
    if _is_guessed(today) or today.month not in _HALF_OVER:
        return None
    first = today.month not in _YEAR_OVER
    year = today.year - (today.month <= _BEGUN)
    return When(f"{year}-H{1 if first else 2}", "half", year, stated=False)


def _quarter_over(_: re.Match[str], today: date) -> When | None:
    """«cả quý»: the quarter that is just over or is about to end."""
    end = today + timedelta(days=_SOON)
    year, quarter = (end.year, (end.month - 1) // 3) if end.month > 3 else (end.year - 1, 4)
    if _is_guessed(today) or (end.month - 1) % 3 > 1:
        return None
    return When(f"{year}-Q{quarter}", "quarter", year, stated=False, back=0)


def _year_over(match: re.Match[str], today: date) -> When | None:
    """«Quảng Trị 2017: …» told in 2018: the year that a title stands over, if it is the last."""
    year = int(match["year"])
    return When(str(year), "year", year) if year == today.year - 1 else None


LOOKED_BACK: Mapping[str, Callable[[re.Match[str], date], When | None]] = {
    "years-past": _years_past,
    "years-ago": _years_ago,
    "school-year": _school_year,
    "half-year": _half_year,
    "quarter-over": _quarter_over,
    "year-over": _year_over,
}
"""What the match of a rule means that is seen from the article's day, by the rule's grain."""


def _is_guessed(today: date) -> bool:
    """Whether an article's day is only the end of the year that it tells."""
    return (today.month, today.day) == _YEARS_END


def _is_record(match: re.Match[str]) -> bool:
    """Whether something is only measured against a stretch, or lasts about so long: «cao nhất trong 4 tháng qua»."""
    return _RECORD.search(match.string, max(0, match.start() - _NEAR), match.start()) is not None
