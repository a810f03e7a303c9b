"""Changes told again behind themselves: in percent, as an amount, with the level that they are from."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.joining import join
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.model import Change

OF_CHANGE = re.compile(
    rf"(?:[^\W\d_]|[ {LETTERS['PLACE']}{LETTERS['BODY']}])*?(?: so(?: với)?[^,;()]*)?{LETTERS['PERIOD']}? ?"
)
"""Words between a change and the brackets, or the same again, behind it."""

_THEN = re.compile(rf"\((?P<when>{LETTERS['PERIOD']})[ :]")
_MOVED_TO = "figure-moved-to"
_WHOLE, _ALIKE, _TIMES = 100, 90, 4


def is_in_percent(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a change again in percent, as brackets or «tương ứng» behind it do: «tăng 1.230 vụ (7,4%)»."""
    if figure.quantity.unit != "percent" or before.quantity.unit not in ("count", "VND", "USD"):
        return False
    if figure.role != "change":
        figure.change_like(before)
    if len(account.held) > 0:
        account.held.append(figure)
    elif account.moved is not None:
        join(account, figure, account.moved)
    elif account.last is not None and account.last.figure is before:  # «vượt 2 tỷ đồng (3%) so với dự toán»
        add(account, figure, account.last.indicator.partition(" (")[0], account.topic)
    return True


def is_in_things(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a change in percent again by how much it is of the level: «820 vụ, giảm 12%, tương đương 112 vụ»."""
    item, moved = account.moved, figure.quantity
    if figure.role == "change" or before.quantity.unit != "percent":
        return False
    if len(account.held) > 0:
        return _is_held_too(account, figure, before)
    if item is None:
        return False
    if not moved.is_like(item.figure.quantity) or not (before.falls or moved.value < item.figure.quantity.value):
        return False
    figure.change_like(before)
    join(account, figure, item)
    return True


def _is_held_too(account: Account, figure: Figure, before: Figure) -> bool:
    """Hold how much a growth is with it, for a level to come: «tăng 8%, tương đương 2 tỷ đồng, đạt 27 tỷ đồng»."""
    coming = (one for one in account.figures if one.at > figure.at and one.role in ("level", "count"))
    level = next((one.quantity for one in coming if one.quantity.is_like(figure.quantity)), None)
    if level is None or level.value <= figure.quantity.value:
        return False
    figure.change_like(before)
    account.held.append(figure)
    return True


def is_amount(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a change again by how much it is, as the figures themselves say: «500 tỷ đồng, tăng 25% (100 tỷ đồng)»."""
    item, moved = account.moved, figure.quantity
    if item is None or before.quantity.unit != "percent" or moved.unit != item.figure.quantity.unit or figure.falls:
        return False
    if before.shift <= -_WHOLE or len(account.held) > 0:
        return False
    told = abs(item.figure.quantity.value * before.shift / (_WHOLE + before.shift))
    alike = _ALIKE * told <= moved.value * _WHOLE <= (2 * _WHOLE - _ALIKE) * told
    if not alike and not _is_no_base(item, figure, before):
        return False
    figure.change_like(before)
    join(account, figure, item)
    return True


def _is_no_base(item: Item, figure: Figure, before: Figure) -> bool:
    """Whether a sum is far too small for the level that a growth was from: «2.106 tỷ đồng, tăng 1,7% (94 tỷ đồng)»."""
    grown = figure.quantity.value * (_WHOLE + before.shift) * _TIMES
    return before.shift > 0 and grown < item.figure.quantity.value * _WHOLE


def is_baseline(account: Account, figure: Figure) -> bool:
    """Give the last change the earlier level in the brackets behind it, if they tell one in its unit."""
    item, unit = account.moved, figure.quantity.unit
    if item is None or len(account.held) > 0:
        return False
    if figure.quantity.measure not in (None, item.figure.quantity.measure):
        return False
    if unit != item.figure.quantity.unit and not (unit == "count" and item.figure.quantity.unit == "rank"):
        return False
    _rebase(item, figure, item.changes[-1][1])
    return True


def is_earlier(account: Account, figure: Figure) -> bool:
    """Give the last change the level in the brackets behind it: «so với tháng trước (tháng 3 đạt 5 tỷ đồng)».

    It may stand behind the level itself, told with its change or as one that moved: «còn 5 vụ (tháng trước 9 vụ)».
    """
    then = _THEN.match(account.text, figure.opened) if figure.opened >= 0 else None
    item = account.last if _stands_behind(account, figure, account.last) else account.moved
    if then is None or item is None or len(account.held) > 0:
        return False
    item = _share_moved(account, figure, item)
    mention = account.skeleton.mention(then.start("when"))
    if figure.quantity.unit != item.figure.quantity.unit or mention is None:
        return False
    if len(item.changes) == 0:
        return _rise(account, figure, item, mention.value)
    (change, when), told = item.changes[-1], item.beside[-1]
    told = item.figure if told.at < item.figure.at else told
    between = OF_CHANGE.fullmatch(account.text, told.at + 1, figure.opened) if told.at < figure.opened else None
    other = when is not None and mention.value.text not in _years_too(base(item.period, when))
    if change.baseline is not None or between is None or other:
        return False
    _rebase(item, figure, when or mention.value)
    return True


def _stands_behind(account: Account, figure: Figure, level: Item | None) -> bool:
    """Whether brackets stand right behind a level that says how it moved."""
    if level is None or not (level is account.moved or level.figure.rule == _MOVED_TO):
        return False
    return OF_CHANGE.fullmatch(account.text, level.figure.at + 1, figure.opened) is not None


def _rise(account: Account, figure: Figure, item: Item, then: When) -> bool:
    """Tell of a level that only says that it moved what it was before: «giảm còn 5 vụ (năm 2023 là 9 vụ)»."""
    before, now = figure.quantity, item.figure.quantity
    if not before.is_like(now) or before.value == now.value:
        return False
    if account.tools.following.object(figure).lower() not in item.indicator.lower():
        return False
    item.changes.append((Change(unit=now.unit, baseline=before.value), then))
    item.beside.append(figure)
    account.moved = item
    return True


def _share_moved(account: Account, figure: Figure, item: Item) -> Item:
    """The share behind a level that a growth is of, where the level in brackets says so: it is just so much less.

    «900 hộ, đạt 92% kế hoạch, tăng 3% so với cùng kỳ (năm 2023 đạt 89%)».
    """
    share = account.last
    if share is None or share is item or share.figure.role != "share" or len(item.changes) == 0:
        return item
    rates = share.figure.quantity.unit == figure.quantity.unit == item.changes[-1][0].unit == "percent"
    if not rates or share.figure.quantity.value - figure.quantity.value != item.changes[-1][0].value:
        return item
    share.changes.append(item.changes.pop())
    share.beside.append(item.beside.pop())
    account.moved = share
    return share


def _years_too(period: str | None) -> tuple[str | None, ...]:
    """A period and the year that a bracket may call it by: «9 tháng … so với cùng kỳ (năm 2023 đạt 89%)»."""
    return (period,) if period is None else (period, period[: len("2024")])


def _rebase(item: Item, figure: Figure, when: When | None) -> None:
    """Give the last change of an item the earlier level that it is told against, and of when that is."""
    change, _ = item.changes[-1]
    item.changes[-1] = (change.model_copy(update={"baseline": figure.quantity.value}), when)
    item.beside.append(figure)
