"""The level that the words behind a change say it is of: «tăng 2,8% số doanh nghiệp và 6,7% vốn đăng ký»."""

import re
from collections.abc import Iterable

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.changes.joining import JOINTS, join
from mickg.extract.observations.figures import Figure
from mickg.text import key

_BEHIND = re.compile(
    r" (?:cả )?(?:về (?:mặt )?)?(?:(?:tổng|số lượng|số lượt|khối lượng|lượng|số|lượt) )*"
    r"(?P<what>[^\W\d_]+(?:[ .-][^\W\d_]+){0,4}?)"
    r"(?= (?:so|và|nhưng|song|còn|cùng|tăng|giảm)(?!\w)|[,;()]|\.(?!\w)|\s*\Z)"
)
_COUNT = re.compile(r"(?:(?:tổng|số lượng|số lượt|khối lượng|lượng|số|lượt) )+")
_MONEY = re.compile(r"(?:vốn|tiền|giá trị|trị giá|kim ngạch|doanh thu|kinh phí)(?!\w)")
_RATES = ("percent", "percentage-point", "factor")


def said(account: Account, figure: Figure) -> Item | None:
    """The level of a sentence that the words behind a rate of change say: what is counted, measured or paid."""
    if figure.quantity.unit not in _RATES or len(account.items) == 0:
        return None
    found = _BEHIND.match(account.text, figure.at + 1, figure.right)
    if found is None:
        return None
    what = key(account.tools.words.plain(*found.span("what")))
    levels = [one for one in reversed(account.items) if _can_move(one, figure)]
    return (
        _first(one for one in levels if _counts(account, one, what))
        or _first(one for one in levels if _is_called(one, what))
        or _first(one for one in levels if _counts_such(account, one, what))
    )


def _first(levels: Iterable[Item]) -> Item | None:
    return next(iter(levels), None)


def _can_move(level: Item, figure: Figure) -> bool:
    """Whether a level, or a sum that says the one before again, can be what a rate is of."""
    again = level.figure.role == "equal" and level.figure.quantity.is_money
    points = figure.quantity.unit == "percentage-point"
    return (again or level.figure.role in LEVELS) and (not points or level.figure.quantity.unit == "percent")


def _counts(account: Account, level: Item, what: str) -> bool:
    """Whether a level counts or measures something, by the words behind it or its measure: «về số dự án», «về tấn»."""
    quantity = level.figure.quantity
    if quantity.measure is not None:
        return what == quantity.measure.lower() or what == quantity.measure.lower().rpartition(" ")[2]
    of = _COUNT.sub("", account.tools.following.object(level.figure).lower())
    return of != "" and "/" not in of and (f" {what} " in f" {of} " or what.startswith(f"{of} "))


def _counts_such(account: Account, level: Item, what: str) -> bool:
    """Whether a level counts things by a longer name that begins alike: «dự án … được cấp mới» are «dự án cấp mới»."""
    of, words = account.tools.following.object(level.figure).lower().split(), what.split()
    return level.figure.quantity.is_bare_count and of[:1] == words[:1] and set(words) <= {*of}


def _is_called(level: Item, what: str) -> bool:
    """Whether a level has a name that begins with some words, or is paid where they say so."""
    if f"{_COUNT.sub('', level.indicator.lower())} ".startswith(f"{what} "):
        return True
    return level.figure.quantity.is_money and _MONEY.match(what) is not None


def goes_on_saying(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a rate behind a change as one of the next level, which its words say: «… 5% số dự án và 7% vốn đầu tư»."""
    if (figure.role, before.role) != ("count", "change") or before.quantity.unit != figure.quantity.unit:
        return False
    if account.moved is None or JOINTS.fullmatch(account.text, figure.left, figure.run) is None:
        return False
    of = said(account, figure)
    if of is None or of is account.moved:
        return False
    figure.change_like(before)
    join(account, figure, of)
    return True
