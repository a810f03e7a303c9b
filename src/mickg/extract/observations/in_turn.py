"""Figures told for several times in turn: «Trong ba năm 2021, 2022 và 2023, tỉnh lần lượt thu 4, 5 và 6 tỷ đồng»."""

import re
from collections.abc import Sequence
from itertools import pairwise

from mickg.extract.mention import Mention
from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.period import parse

_IN_TURN = "lần lượt"
_JOINT = re.compile(r",? (?:và |đến )?|, ")
_RUN = re.compile(r"[0-9]{4}-(?:H[12]|[0-9]{2}/[0-9]{4}-[0-9]{2})")
_YEARS = re.compile(r"[0-9]{4}/[0-9]{4}")
_OF_YEARS = re.compile(r" (?:của )?(?:các )?")
_SEVERAL = re.compile(r"(?<!\w)(?:các|hai|ba|bốn|năm|[0-9]{1,2}) \Z")
_ROWS = ("period-quarters-row", "period-months-row", "period-months-row-of-article")
_PARTS = ("month", "months", "quarter", "half")
_YEAR = re.compile(r"[0-9]{4}(?=-)")


def date_in_turn(account: Account) -> None:
    """Give each of the figures behind «lần lượt» its time, where as many times as figures stand before it in a row."""
    at = account.text.find(_IN_TURN, account.start, account.end)
    if at < 0:
        return
    told = [item for item in account.items if not item.target and item.figure.role in (*LEVELS, "change")]
    items, before = [item for item in told if item.figure.at > at], [item for item in told if item.figure.at < at]
    times = _times(account, at)
    if len({item.figure.quantity.unit for item in items}) != 1:
        return
    if len(items) != len(times):
        _name_by_row(account, items, before, at)
        return
    name = _name(items, before)
    for item, time in zip(items, times, strict=True):
        item.period, item.indicator = time, name or item.indicator


def _name_by_row(account: Account, items: Sequence[Item], before: Sequence[Item], at: int) -> None:
    """Name figures in turn by the row told before a semicolon: «vùng I 5, vùng II 4; mức giờ lần lượt 23 và 21»."""
    row, what = before[-len(items) :], items[0].indicator
    alike = len(row) == len(items) > 1 and len({item.figure.quantity.unit for item in row}) == 1
    unnamed = alike and items[1].indicator in {of.topic for of in row}
    if unnamed and what != "" and account.text.find(";", row[-1].figure.at, at) >= 0:
        for item, of in zip(items, row, strict=True):
            item.indicator = f"{what} {of.topic}"


def _name(items: Sequence[Item], before: Sequence[Item]) -> str | None:
    """What all figures in turn are called: as the first, or as the growth that the brackets around them go back to."""
    first = items[0]
    grown = len(before) > 0 and before[-1].figure.role == first.figure.role == "change"
    if grown and first.figure.opened >= 0:
        return before[-1].indicator
    return first.indicator if all(first.indicator.startswith(item.indicator) for item in items) else None


def _times(account: Account, at: int) -> Sequence[str]:
    """The times in the row that is told last before a place, none that skips from one kind to another."""
    row, text = list[Mention](), account.text
    places = account.skeleton.places("PERIOD", account.start, at)
    for place, following in pairwise((*reversed(places), account.start)):
        mention = account.skeleton.mention(place)
        if mention is None or mention.value.text is None:
            break
        if len(row) > 0 and row[0].value.grain != mention.value.grain:
            behind = text[place + 1 : account.skeleton.place(row[0].start)]
            return _of_years(mention, row, behind) or [one.value.text for one in row]
        row.insert(0, mention)
        if not any(joint.fullmatch(text, following + 1, place) for joint in (_JOINT, _OF_YEARS)):
            break
    several = len(row) == 1 and _SEVERAL.search(text, account.start, account.skeleton.place(row[0].start)) is not None
    return _split(row[0], several=several) if len(row) == 1 else [mention.value.text for mention in row]


def _of_years(part: Mention, years: Sequence[Mention], between: str) -> Sequence[str]:
    """A part of each of some years: «quý I các năm 2020, 2021», «quý I năm 2020 và 2021»; none for anything else."""
    if part.value.grain not in _PARTS or years[0].value.grain != "year":
        return []
    rest = [_YEAR.sub(year.value.text, part.value.text) for year in years]
    if _OF_YEARS.fullmatch(between) is not None:
        return rest
    bare = years[0].rule == "period-year-beside" and _JOINT.fullmatch(between) is not None
    return [part.value.text, *rest] if bare else []


def _split(told: Mention, *, several: bool) -> Sequence[str]:
    """The months of a run of months of one year, its quarters where they are told in a row: «quý I, II và III».

    Years where they are told as `several`: «các năm 2020 - 2022».
    """
    period = told.value.text
    if several and _YEARS.fullmatch(period) is not None:
        first, last = parse(period)
        return [str(year) for year in range(first.year, last.year + 1)]
    in_row = told.rule in _ROWS
    if not in_row and _RUN.fullmatch(period) is None:
        return [period]
    first, last = parse(period)
    if first.year != last.year:
        return [period]
    months = range(first.month, last.month + 1)
    if told.rule == "period-quarters-row":
        return [f"{first.year}-Q{(month + 2) // 3}" for month in months[::3]]
    return [f"{first.year}-{month:02}" for month in months]
