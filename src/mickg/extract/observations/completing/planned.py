"""Shares of a plan or a product that no word of shares tells: «chi 545 tỷ đồng, ứng với 47% dự toán»."""

import re

from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_ratio

_ON = re.compile(
    r"[\s,;(]*(?:(?:(?:ứng|khớp|tương ứng|tương đương) với|tương ứng|tương đương|mới|chỉ|đã|đi|được|xấp xỉ|vỏn vẹn"
    r"|chạm mốc|tức(?: là)?|khoảng) )*"
)
_ROLES = ("count", "level", "has", "share")
_PRODUCT = re.compile(r" (?:gdp|grdp|(?:mức )?lương (?:cơ sở|cơ bản|tối thiểu))(?!\w)")
_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu)(?!\w)")


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
