"""What a rule read of a period in, the period as records write it out."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date

Groups = Mapping[str, str | None]

_NUMBERS = re.compile(r"[0-9]+")
_MEMBERS = re.compile(r"[0-9]+|[iv]+(?!\w)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORDS = ("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một")
_MONTHS = {"giêng": 1, "chạp": 12, "mười hai": 12}
_TENS = {"thượng": (1, 10), "trung": (11, 20), "hạ": (21, 31)}
_HALVES = {"đầu": (1, 15), "cuối": (16, 31)}
_BEFORE, _AHEAD = -31, 7
"""How many days before its own and ahead news tells of."""


def written(grain: str, year: int, groups: Groups) -> str | None:
    """A period of a year by the grain and the named groups of a rule; None where there is no such day or month."""
    try:
        return _FORMS[grain](year, groups)
    except (ValueError, KeyError):
        return None


def count(words: str) -> int:
    """How many months or days: digits or a word; ValueError for none such."""
    return int(words) if words.isdigit() else _WORDS.index("bốn" if words == "tư" else words)


def is_news(groups: Groups, today: date) -> bool:
    """Whether a day without its year lies about the article's own, whatever year a term or an index before it names."""
    text = written("day", today.year, groups)
    return text is not None and _BEFORE <= (date.fromisoformat(text) - today).days <= _AHEAD


def first_months(year: int, months: int) -> str:
    """The first months of a year: nine are `2023-01/2023-09`, three its first quarter, six its first half."""
    return _run(year, 1, months)


def _run(year: int, first: int, last: int) -> str:
    if not 1 <= first <= last <= 12:
        raise ValueError(f"{first} to {last}")
    named = {(1, 12): f"{year}", (1, 6): f"{year}-H1", (7, 12): f"{year}-H2", (1, 3): f"{year}-Q1"}
    if (first, last) in named:
        return named[first, last]
    return f"{year}-{first:02}/{year}-{last:02}" if last > first else f"{year}-{first:02}"


def _day(year: int, groups: Groups) -> str:
    return date(year, int(groups["month"] or 0), int(groups["day"] or 0)).isoformat()


def _month(year: int, groups: Groups) -> str:
    text = groups["month"] or ""
    return _run(year, month := _MONTHS.get(text) or count(text), month)


def _between(year: int, groups: Groups) -> str:
    first, last = int(groups["month"] or 0), int(groups["last_month"] or 0)
    winter = groups.get("year") is not None and 1 <= last < first <= 12
    since = int(groups.get("first_year") or year - winter)
    if not 1 <= min(first, last) <= max(first, last) <= 12 or (since, first) >= (year, last):
        raise ValueError(f"{first} to {last}")
    return f"{since}-{first:02}/{year}-{last:02}"


def _row(year: int, groups: Groups, months: int) -> str:
    """Months or quarters, `months` long each, that follow each other: «tháng 7, 8 và 9»."""
    row = [_QUARTERS.get(one) or int(one) for one in _MEMBERS.findall(groups["row"] or "")]
    if row != [*range(row[0], row[-1] + 1)]:
        raise ValueError(row)
    return _run(year, months * (row[0] - 1) + 1, months * row[-1])


def _quarter(year: int, groups: Groups) -> str:
    text = groups["quarter"] or ""
    return f"{year}-Q{_QUARTERS.get(text) or int(text)}"


def _months(year: int, groups: Groups) -> str:
    months = count(groups["months"] or "")
    return _run(year, 13 - months, 12) if groups.get("end") else _run(year, 1, months)


def _quarters(year: int, groups: Groups) -> str:
    return _run(year, 1, 3 * count(groups["quarters"] or ""))


def _days(year: int, groups: Groups) -> str:
    month, last_month = groups["month"] or "", groups.get("last_month") or groups["month"] or ""
    first = _day(year - (groups.get("year") is not None and int(month) > int(last_month)), groups)
    last = _day(year, {"month": last_month, "day": groups["last_day"]})
    if last < first:
        raise ValueError(last)
    return f"{first}/{last}"


def _days_listed(year: int, groups: Groups) -> str:
    days = [int(one) for one in _NUMBERS.findall(groups["days"] or "")]
    if days != [*range(days[0], days[-1] + 1)]:
        raise ValueError(days)
    month = int(groups["month"] or 0)
    return f"{date(year, month, days[0])}/{date(year, month, days[-1])}"


def _days_of_month(year: int, groups: Groups) -> str:
    month, days = int(groups["month"] or 0), count(groups["days"] or "")
    length = monthrange(year, month)[1]
    if not 1 < days < length:
        raise ValueError(days)
    first, last = (1, days) if groups["part"] == "đầu" else (length - days + 1, length)
    return f"{date(year, month, first)}/{date(year, month, last)}"


def _part_of_month(year: int, groups: Groups) -> str:
    month = int(groups["month"] or 0)
    first, last = _TENS.get(groups["part"] or "") or _HALVES[groups["half"] or ""]
    return f"{date(year, month, first)}/{date(year, month, min(last, monthrange(year, month)[1]))}"


def _week(year: int, groups: Groups) -> str:
    week = int(groups["week"] or 0)
    return f"{date.fromisocalendar(year, week, 1)}/{date.fromisocalendar(year, week, 7)}"


def _years(year: int, groups: Groups) -> str:
    last = int(groups["last_year"] or 0)
    if last <= year:
        raise ValueError(last)
    return f"{year}/{last}"


_FORMS: Mapping[str, Callable[[int, Groups], str]] = {
    "day": _day,
    "days": _days,
    "days-listed": _days_listed,
    "days-of-month": _days_of_month,
    "part-of-month": _part_of_month,
    "week-numbered": _week,
    "month": _month,
    "months": _months,
    "months-between": _between,
    "months-row": lambda year, groups: _row(year, groups, 1),
    "quarter": _quarter,
    "quarters": _quarters,
    "quarters-row": lambda year, groups: _row(year, groups, 3),
    "edge-quarter": lambda year, groups: f"{year}-Q{1 if (groups['edge'] or '').startswith('đầu') else 4}",
    "edge-month": lambda year, groups: f"{year}-{'01' if (groups['edge'] or '').startswith('đầu') else '12'}",
    "years-start": lambda year, _: f"{year}-01",
    "half": lambda year, groups: f"{year}-H{1 if 'đầu' in (groups['half'], groups.get('half2')) else 2}",
    "year": lambda year, _: str(year),
    "years": _years,
}
