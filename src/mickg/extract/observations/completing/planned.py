"""Shares of a plan or a product that no word of shares tells: «chi 545 tỷ đồng, ứng với 47% dự toán»."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.completing.whose import holder, of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_name, is_ratio

_ALONE = re.compile(r"\((?:(?:đạt|được|bằng|mới|chỉ|gần|hơn|trên|khoảng) )*")
_SHARES = ("share", "equal")
_ON = re.compile(
    r"[\s,;(]*(?:(?:(?:ứng|khớp|tương ứng|tương đương) với|tương ứng|tương đương|mới|chỉ|đã|đi|được|xấp xỉ|vỏn vẹn"
    r"|chạm mốc|tức(?: là)?|khoảng) )*"
)
_ROLES = ("count", "level", "has", "share")
_PRODUCT = re.compile(r" (?:gdp|grdp|(?:mức )?lương (?:cơ sở|cơ bản|tối thiểu))(?!\w)")
_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu)(?!\w)")


def of_plan_too(account: Account, figure: Figure, who: str) -> str:
    """How much of its plan a share in brackets is, as told of others before: «thu 9 tỷ, đạt 70% dự toán (đất 45%)».

    The sum before the brackets says of what it is, else `who` has it; no part of a whole told is: empty.
    """
    if figure.quantity.unit != "percent" or _ALONE.fullmatch(account.text, figure.opened, figure.at) is None:
        return ""
    planned = next((one for one in account.antecedents() if _is_of_plan(one)), None)
    if planned is None:
        return ""
    told, _, plan = planned.indicator.partition(" so với ")
    last = account.last
    if last is not None and account.text[last.figure.at + 1 : figure.opened].strip() == "":
        summed = last.figure.role in LEVELS and last.figure.quantity.is_money
        return f"{last.indicator} so với {plan}" if summed and not _is_part(account, figure, last) else ""
    who = holder(who)
    return f"{of_anyone(account, planned.figure, told)} so với {plan} {who}" if is_name(who) else ""


def _is_of_plan(item: Item) -> bool:
    return (
        item.figure.role in _SHARES
        and _PLAN.search(item.indicator) is not None
        and not item.indicator.startswith("số ")
    )


def _is_part(account: Account, figure: Figure, part: Item) -> bool:
    """Whether a share is about what a sum is of another told before."""
    value = part.figure.quantity.value * 100
    wholes = (one.figure.quantity for one in account.antecedents() if one is not part)
    return any(one.value and abs(value / one.value - figure.quantity.value) < 1 for one in wholes if one.is_money)


def is_of_plan_alone(account: Account, figure: Figure) -> bool:
    """Whether a share of a plan follows what was told without a word of its own but those that lead to it."""
    last = account.last
    if figure.quantity.unit != "percent" or figure.role not in _ROLES or last is None:
        return False
    told = last.figure.role in LEVELS and last.figure.quantity.unit != "percent" and figure.opened == last.figure.opened
    if not told or last.figure is not account.before(figure) or _PLAN.match(account.text, figure.at + 1) is None:
        return False
    return _ON.fullmatch(account.text, figure.left, figure.at) is not None


def is_as_much_of(account: Account, figure: Figure) -> bool:
    """Whether a sum is told by how much of a product or a wage it is: «bội chi ở mức 4,8% GDP»."""
    if figure.quantity.unit != "percent" or figure.role not in ("level", "count"):
        return False
    if _PRODUCT.match(account.text, figure.at + 1) is None:
        return False
    own = account.subject(figure)
    return is_measured(own) and not is_ratio(own)
