"""Signs and rarer verbs before figures that say how far something moved: «lương thực +0,5%», «khoản chi bớt 4%»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.completing.movers import moves_alone
from mickg.extract.observations.figures import Figure

_SIGN = re.compile(r"(?:[ ,;(]|(?P<apart>[,;]) )(?P<sign>[-+–−])(?P<blank> ?)\Z")
_SIGNS = frozenset("+-–−")
_WIDTH = 4
_MOVED = re.compile(
    r"(?<!\w)(?P<verb>(?P<down>bớt|vơi|hạ|co lại|co hẹp|thu hẹp|lao dốc|bốc hơi|bay hơi|mất(?: giá)?|rơi|trượt|teo"
    r"|hao hụt|sa sút)|leo|phình|nở|đội|nhảy vọt|bật|nới rộng|mở rộng|đi lên)"
    r"(?: (?:đi|ra|lên|lại|tóp|thêm|mất|tới|gần|hơn|khoảng|chừng|những|đến|mạnh|sâu|nhẹ))* \Z"
)
_ADDED = re.compile(r"(?<=[,(])[ (]*(?P<verb>thêm) \Z")
_RATES = ("percent", "percentage-point")


def way_moved(account: Account, figure: Figure, last: Figure | None) -> str:
    """«tăng» or «giảm» by the sign, the lead of the row or the rarer verb before a figure; else empty."""
    return _signed(account.text, figure, last) or moves_alone(account, figure) or _moved_by(account, figure)


def _signed(text: str, figure: Figure, last: Figure | None) -> str:
    """«tăng» or «giảm» by the sign right before a percentage, or going on with a change in brackets; else empty.

    The words of such a figure end before it.
    """
    if _SIGNS.isdisjoint(text[max(0, figure.at - 2) : figure.at]):
        return ""
    found = _SIGN.search(text, max(0, figure.at - _WIDTH), figure.at)
    goes_on = last is not None and last.role == "change" and figure.opened == last.opened >= 0
    if found is None or not (goes_on or (figure.quantity.unit == "percent" and found["blank"] == "")):
        return ""
    figure.run = found.start("sign")
    figure.left = min(figure.left, figure.run)
    return "tăng" if found["sign"] == "+" else "giảm"


def _moved_by(account: Account, figure: Figure) -> str:
    """«tăng» or «giảm» by a rarer verb before a percentage of nothing behind it, or against a time; else empty."""
    added = _ADDED.search(account.text, figure.left - 1, figure.at) if figure.quantity.unit == "percent" else None
    found = added or _MOVED.search(account.text, figure.left, figure.at)
    if found is None:
        return ""
    if added is not None:
        figure.run = added.start("verb")
        return "tăng"
    bare = figure.quantity.unit in _RATES and account.tools.following.object(figure) == ""
    if not bare and len(against(account.skeleton, figure)) == 0:
        return ""
    figure.run = found.start("verb")
    return "tăng" if found["down"] is None else "giảm"
