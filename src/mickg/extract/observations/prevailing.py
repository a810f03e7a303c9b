"""Figures that only the year of publication dates, in an article that tells of another time."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from mickg.extract.observations.account import Account, Item

_MANY, _ALIKE, _HALF = 3, 2, 0.5
_PART = "-[^/]+|-01/[^/]{7}|-01-01/[^/]{10}"
"""What follows the year in a part of it: a day, a month, a quarter, a half, its first months or days."""


def date_by_the_rest(accounts: Sequence[Account], published: str | None) -> None:
    """Date what an article's year was taken for by what the other figures are of.

    That is a part of the year where all told before are of it, else the year before where half of all are of that and
    none of the year itself. Where nothing is published, the year itself is known by what the figures are of.
    """
    if published is None:
        return
    year = date.fromisoformat(published).year
    items = [item for account in accounts for item in account.items]
    told = Counter(item.period for item in items if _is_dated(item))
    looks_back = str(year) not in told and told[str(year - 1)] >= max(_MANY, told.total() * _HALF)
    before = Counter[str | None]()
    for item in items:
        if _is_dated(item):
            before[item.period] += 1
        elif item.assumed and item.period == str(year):
            alike = next(iter(before)) if len(before) == 1 and before.total() >= _ALIKE else None
            item.period = alike if _is_part(alike, year) else str(year - 1) if looks_back else item.period


def _is_dated(item: Item) -> bool:
    """Whether an item tells something of a time that the text tells, and not a goal."""
    return item.period is not None and not item.target and not item.assumed


def _is_part(period: str | None, year: int) -> bool:
    """Whether a period is a part of a year."""
    return period is not None and re.fullmatch(f"{year}(?:{_PART})", period) is not None
