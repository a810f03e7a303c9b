"""How long a period lasts, and whether it ends about the article's day."""

from datetime import date, timedelta

from mickg.extract.values import When
from mickg.period import parse

_EVENT, _YEAR, _LEAP_YEAR = timedelta(days=13), timedelta(days=364), timedelta(days=366)
_PAST, AHEAD = timedelta(days=100), timedelta(days=45)
"""How long a period may be over, and how long still go on, that an article looks back on."""


def is_just_over(period: str, today: date | None) -> bool:
    """Whether a period ended not long before the article's day, or ends soon."""
    return today is not None and today - _PAST <= parse(period).last <= today + AHEAD


def is_long_over(period: str, today: date | None) -> bool:
    """Whether a period ended more than a year before the article's day."""
    return today is not None and parse(period).last < today - _LEAP_YEAR


def is_stretch(period: str) -> bool:
    """Whether a period is a half of a year, a quarter, several of its months or many of its days."""
    first, last = parse(period)
    return _EVENT < last - first < _YEAR and first.month != last.month


def is_short(when: When) -> bool:
    """Whether a stretch of days is that of an event, not one that figures are counted over."""
    if when.grain != "days" or when.text is None:
        return False
    days = parse(when.text)
    return days.last - days.first < _EVENT
