"""Changes told again behind themselves: in percent, as an amount, with the level that they are from."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.changes.joining import join
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When

OF_CHANGE = re.compile(
    rf"(?:[^\W\d_]|[ {LETTERS['PLACE']}{LETTERS['BODY']}])*?(?: so(?: với)?[^,;()]*)?{LETTERS['PERIOD']}? ?"
)
"""Words between a change and the brackets, or the same again, behind it."""

_THEN = re.compile(rf"\((?P<when>{LETTERS['PERIOD']}) ")
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
    return True


def is_in_things(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a change in percent again by how much it is of the level: «820 vụ, giảm 12%, tương đương 112 vụ»."""
    item, moved = account.moved, figure.quantity
    if item is None or len(account.held) > 0 or figure.role == "change" or before.quantity.unit != "percent":
        return False
    if not moved.is_like(item.figure.quantity) or not (before.falls or moved.value < item.figure.quantity.value):
        return False
    figure.change_like(before)
    join(account, figure, item)
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
    """Give the last change the level in the brackets behind it: «so với tháng trước (tháng 3 đạt 5 tỷ đồng)»."""
    then, item = _THEN.match(account.text, figure.opened) if figure.opened >= 0 else None, account.moved
    if then is None or item is None or len(account.held) > 0 or figure.quantity.unit != item.figure.quantity.unit:
        return False
    (change, when), told = item.changes[-1], item.beside[-1]
    between = OF_CHANGE.fullmatch(account.text, told.at + 1, figure.opened) if told.at < figure.opened else None
    mention = account.skeleton.mention(then.start("when"))
    if change.baseline is not None or between is None or mention is None:
        return False
    if when is not None and base(item.period, when) != mention.value.text:
        return False
    _rebase(item, figure, when or mention.value)
    return True


def _rebase(item: Item, figure: Figure, when: When | None) -> None:
    """Give the last change of an item the earlier level that it is told against, and of when that is."""
    change, _ = item.changes[-1]
    item.changes[-1] = (change.model_copy(update={"baseline": figure.quantity.value}), when)
    item.beside.append(figure)
