"""Figures told for several times in turn: «Trong ba năm 2021, 2022 và 2023, tỉnh lần lượt thu 4, 5 và 6 tỷ đồng»."""

import re
from collections.abc import Sequence
from itertools import pairwise

from mickg.extract.mention import Mention
from mickg.extract.observations.account import LEVELS, Account
from mickg.period import parse

_IN_TURN = "lần lượt"
_JOINT = re.compile(r",? (?:và |đến )?|, ")
_RUN = re.compile(r"[0-9]{4}-(?:H[12]|[0-9]{2}/[0-9]{4}-[0-9]{2})")


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
    row = list[Mention]()
    places = account.skeleton.places("PERIOD", account.start, at)
    for place, following in pairwise((*reversed(places), account.start)):
        mention = account.skeleton.mention(place)
        if mention is None or mention.value.text is None:
            break
        if len(row) > 0 and row[0].value.grain != mention.value.grain:
            break
        row.insert(0, mention)
        if _JOINT.fullmatch(account.text, following + 1, place) is None:
            break
    return _split(row[0]) if len(row) == 1 else [mention.value.text for mention in row]


def _split(told: Mention) -> Sequence[str]:
    """The months of a run of months of one year, or its quarters where they are told in a row: «quý I, II và III»."""
    period = told.value.text
    if _RUN.fullmatch(period) is None:
        return [period]
    first, last = parse(period)
    if first.year != last.year:
        return [period]
    months = range(first.month, last.month + 1)
    if told.rule == "period-quarters-row":
        return [f"{first.year}-Q{(month + 2) // 3}" for month in months[::3]]
    return [f"{first.year}-{month:02}" for month in months]
