"""What a share told without its whole is of: the figure told before that it is so much of, «có 5 xã, chiếm 6,2%»."""

import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_OF = re.compile(rf" (?:trong|trên|của|so với)(?: tổng)?(?: số)? (?P<whole>{LETTERS['QUANTITY']})")
_SHARE, _ROUGH = "tỷ trọng ", 3
"""How many figures back a whole is looked for where the share has no decimals."""


def whole_told(account: Account, figure: Figure) -> Item | None:
    """The figure told before that the one told last is so many percent of; None where none fits."""
    last = account.last
    if last is None:
        return None
    told = [item for item in reversed(account.tools.told) if item is not last]
    near = told if _decimals(figure) > 0 else told[:_ROUGH]
    return next((item for item in near if _alike(item, last) and _is_share(figure, last, item.figure)), None)


def part_told(account: Account, figure: Figure) -> Item | None:
    """The count told before that is so many percent of the one right behind a share: «chiếm 13,5% trong 5.187 tờ»."""
    of = _OF.match(account.text, figure.at + 1)
    if of is None:
        return None
    whole = next((one for one in account.figures if one.at == of.start("whole")), None)
    counts: Iterable[Item] = (item for item in reversed(account.items) if item.figure.quantity.unit == "count")
    return next((item for item in counts if _is_share(figure, item, whole)), None) if whole is not None else None


def share_of_sum(account: Account, last: Item) -> str:
    """The share that brackets tell of the sum before them, in the whole that its row adds up to where there is one."""
    if (whole := whole_of_row(account)) != "":
        return f"tỷ trọng {last.topic} trong {whole}"
    part = account.partner if last.indicator.endswith(account.partner) else ""
    return f"tỷ trọng {part} trong {last.topic}" if part != "" else f"tỷ trọng {last.topic}"


def whole_of_row(account: Account) -> str:
    """The whole of the share that a level like the one told last had: «A 2 tỷ, chiếm 31% vốn; B 1 tỷ, chiếm 8%»."""
    last = account.last
    for before, told in pairwise(account.items):
        like = last is not None and last is not told and before.figure.quantity.is_like(last.figure.quantity)
        if (
            like
            and told.figure.role in ("share", "equal")
            and told.indicator.startswith(_SHARE)
            and " trong " in told.indicator
        ):
            return told.indicator.partition(" trong ")[2]
    return ""


def _alike(one: Item, other: Item) -> bool:
    """Whether two figures are told in one unit."""
    quantity = one.figure.quantity
    return quantity.is_like(other.figure.quantity) and quantity.unit in ("count", "VND", "USD")


def _is_share(figure: Figure, part: Item, whole: Figure) -> bool:
    """Whether a part is as many percent of a whole as a figure says, within its last decimal."""
    of = whole.quantity.value
    if not 0 < part.figure.quantity.value < of:
        return False
    off = abs(part.figure.quantity.value * 100 / of - figure.quantity.value)
    return off <= Decimal(1).scaleb(-_decimals(figure))


def _decimals(figure: Figure) -> int:
    """How many decimals a figure is printed with."""
    exponent = figure.quantity.value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
