"""The period that a change is told against: its own, that of the changes around it, else the year before."""

import re
from collections.abc import Iterator
from functools import cached_property

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.comparisons import share_of
from mickg.extract.observations.dating.bases import base, year_before
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.model import Change
from mickg.period import parse

_RATES = ("percent", "percentage-point", "factor")
_SINCE = re.compile(f"so(?: với)? {LETTERS['PERIOD']}")


class Against:
    """What one article's changes are told against."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def told(self, item: Item, change: Change, when: When | None, account: Account) -> Change:
        """A change with the period it is against."""
        if when is not None:
            return change.model_copy(update={"against": base(item.period, when)})
        if item.target and change.value is None:
            return change
        for near in (*_as_before(item, change, account), *_near(item, account)):
            if (then := base(item.period, near)) is not None and not _is_inside(then, item.period):
                return change.model_copy(update={"against": then})
        if change.unit != "percent" and account.year is not None and _is_later_year(item.period, account.year):
            return change.model_copy(update={"against": account.year.text})
        if (
            item.period is None
            or self._is_today(item.period)
            or not self._yearly
            or change.baseline is not None
            or all(one.unit not in _RATES for one, _ in item.changes)
        ):
            return change
        return change.model_copy(update={"against": year_before(item.period)})

    def _is_today(self, period: str) -> bool:
        today = self._reading.today
        return len(period) == len("2024-01-01") and (today is None or period == today.isoformat())

    @cached_property
    def _yearly(self) -> bool:
        """Whether the article compares with the year before somewhere, so that a growth without a base is of a year."""
        whens = (mention.value for mention in self._reading.mentions if mention.kind == "PERIOD")
        if any(when.grain == "same" or (when.grain == "year" and when.back == -1) for when in whens):
            return True
        return _SINCE.search(self._reading.skeleton.text) is not None


def _is_inside(then: str, own: str | None) -> bool:
    """Whether a time is a part of another, with which no change of that is told: August of the first nine months."""
    if own is None or then == own:
        return False
    part, whole = parse(then), parse(own)
    return whole.first <= part.first and part.last <= whole.last


def _as_before(item: Item, change: Change, account: Account) -> Iterator[When]:
    """What the change in the same place of an earlier level is told against, where both have as many of them."""
    many = len(item.changes)
    place = next(n for n, (one, _) in enumerate(item.changes) if one is change)
    for one in reversed(account.items):
        whens = [when for _, when in one.changes if when is not None]
        if one.figure.at < item.figure.at and len(one.changes) == many == len(whens) > 1:
            yield whens[place]
            return


def _near(item: Item, account: Account) -> Iterator[When]:
    """What the changes of an item and of those around it are told against: its own, those after it, those before it.

    A share of what there was then is such a change: «giảm 36.000 lượt, bằng 68% cùng kỳ».
    """
    items = account.items
    place = next(n for n, one in enumerate(items) if one is item)
    for one in (*items[place:], *reversed(items[:place])):
        yield from (when for _, when in reversed(one.changes) if when is not None)
        then = share_of(account.skeleton, one.figure) if one.figure.role == "share" else None
        if then is not None:
            yield then.value
    if account.base is not None:
        yield account.base


def _is_later_year(period: str | None, year: When) -> bool:
    return period is not None and year.text is not None and len(period) == len(year.text) and year.text < period
