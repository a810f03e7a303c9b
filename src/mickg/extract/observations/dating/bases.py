"""The period that a figure is compared with: «cùng kỳ», «tháng trước» take their shape from the figure's own."""

from calendar import isleap, monthrange
from datetime import date, timedelta

from mickg.extract.values import When
from mickg.period import parse


def base(own: str | None, when: When) -> str | None:
    """The period a comparison names, seen from the figure's own; None where it cannot be known."""
    if when.grain == "same":
        return _same(own, when)
    if when.grain == "years-end":
        return _years_end(own, when)
    if when.back not in (None, 0) and own is not None:
        return _before(own, when.grain, when.back or 0)
    if when.grain == "year" and not when.stated and when.back is None and own is not None:
        return str(parse(own).last.year)
    return when.text


def year_before(own: str) -> str:
    """The same stretch of time one year earlier."""
    return _moved(own, -1)


def in_year(own: str, year: str) -> str:
    """The same stretch of time in another year."""
    return _moved(own, int(year) - int(own[:4]))


def _years_end(own: str | None, when: When) -> str | None:
    """«cuối năm 2023»: its last month."""
    year = parse(own).last.year + when.back if own is not None and when.back is not None else when.year
    return f"{year}-12" if year is not None else when.text


def _same(own: str | None, when: When) -> str | None:
    if own is None:
        return str(when.year) if when.year is not None else None
    return _moved(own, when.year - parse(own).last.year if when.year is not None else -1)


def _before(own: str, grain: str, back: int) -> str | None:
    """The year, month or week that stands `back` of them from a period; of a longer one none does."""
    first, last = parse(own)
    if grain == "days":
        week = _WEEK - _ONE_DAY <= last - first <= _WEEK
        return f"{first + back * _WEEK}/{last + back * _WEEK}" if week else None
    if grain == "year" or (grain == "day" and first == last):
        return str(last.year + back) if grain == "year" else (last + back * _ONE_DAY).isoformat()
    if grain == "month" and 1 < first.day == (last + _ONE_DAY).day:
        return f"{_months_off(first, back)}/{_months_off(last, back)}"
    if grain == "quarter" and own[4:6] == "-Q" and len(own) == len("2024-Q1"):
        quarters = last.year * 4 + int(own[-1]) - 1 + back
        return f"{quarters // 4}-Q{quarters % 4 + 1}"
    if grain != "month" or len(own) not in (len("2024-01"), len("2024-01-31")) or own[5] in "QH":
        return None
    months = last.year * 12 + last.month - 1 + back
    return f"{months // 12}-{months % 12 + 1:02}"


def _months_off(day: date, months: int) -> date:
    """A day so many months off; the last of a month that is shorter."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _moved(period: str, years: int) -> str:
    return "/".join(_part_moved(part, years) for part in period.split("/"))


def _part_moved(part: str, years: int) -> str:
    year, rest = int(part[:4]) + years, part[4:]
    if rest in ("-02-28", "-02-29") and parse(part).last.month != (parse(part).last + _ONE_DAY).month:
        return f"{year}-02-{29 if isleap(year) else 28}"
    return f"{year}{rest}"


_ONE_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
