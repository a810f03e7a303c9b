"""Shares of a plan that only lead on from what was told: «chi 545 tỷ đồng, ứng với 47% dự toán»."""

import re

from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.figures import Figure

_ON = re.compile(
    r"[\s,;(]*(?:(?:(?:ứng|khớp|tương ứng|tương đương) với|tương ứng|tương đương|mới|chỉ|đã|đi|được|xấp xỉ|vỏn vẹn"
    r"|chạm mốc|tức(?: là)?|khoảng) )*"
)
_ROLES = ("count", "level", "has", "share")
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
