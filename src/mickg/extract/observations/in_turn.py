"""Figures told for several times in turn: «Trong ba năm 2021, 2022 và 2023, tỉnh lần lượt thu 4, 5 và 6 tỷ đồng»."""

import re
from collections.abc import Sequence
from itertools import pairwise

from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.values import When
from mickg.period import parse

_IN_TURN = "lần lượt"
_JOINT = re.compile(r",? (?:và |đến )?|, ")
_MONTHS = re.compile(r"[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}")


def date_in_turn(account: Account) -> None:
    """Give each of the figures behind «lần lượt» its time, where as many times as figures stand before it in a row."""
    at = account.text.find(_IN_TURN, account.start, account.end)
    if at < 0:
        return
    items = [item for item in account.items if item.figure.at > at and item.figure.role in LEVELS and not item.target]
    times = _times(account, at)
    if len(items) != len(times) or len({item.figure.quantity.unit for item in items}) != 1:
        return
    for item, time in zip(items, times, strict=True):
        item.period = time


def _times(account: Account, at: int) -> Sequence[str]:
    """The times in the row that is told last before a place, none that skips from one kind to another."""
    row = list[When]()
    places = account.skeleton.places("PERIOD", account.start, at)
    for place, following in pairwise((*reversed(places), account.start)):
        mention = account.skeleton.mention(place)
        if mention is None or mention.value.text is None or (len(row) > 0 and row[0].grain != mention.value.grain):
            break
        row.insert(0, mention.value)
        if _JOINT.fullmatch(account.text, following + 1, place) is None:
            break
    if len(row) == 1:
        return _split(row[0].text or "")
    return [when.text for when in row if when.text is not None]


def _split(period: str) -> Sequence[str]:
    """The months of a run of months of one year."""
    if _MONTHS.fullmatch(period) is None:
        return [period]
    first, last = parse(period)
    if first.year != last.year:
        return [period]
    return [f"{first.year}-{month:02}" for month in range(first.month, last.month + 1)]
