"""Signs and rarer verbs before figures that say how far something moved: «lương thực +0,5%», «khoản chi bớt 4%»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.figures import Figure

_SIGN = re.compile(r"(?:[ ,;(]|(?P<apart>[,;]) )(?P<sign>[-+–−])(?P<blank> ?)\Z")
_SIGNS = "+-–−"
_WIDTH = 4
_MOVED = re.compile(
    r"(?<!\w)(?P<verb>(?P<down>bớt|vơi|hạ|co lại|co hẹp|thu hẹp|lao dốc|bốc hơi|bay hơi|mất|rơi|trượt|sa sút)"
    r"|leo|phình|nở|đội|nhảy vọt|bật|nới rộng|mở rộng|đi lên)(?: (?:đi|ra|lên|thêm|mất|tới|gần|hơn|khoảng|đến))* \Z"
)
_RATES = ("percent", "percentage-point")


def signed(text: str, figure: Figure, last: Figure | None) -> str:
    """«tăng» or «giảm» by the sign right before a percentage, or going on with a change in brackets; else empty.

    The words of such a figure end before it.
    """
    if text[figure.at - 1] not in _SIGNS and text[figure.at - 2] not in _SIGNS:
        return ""
    found = _SIGN.search(text, figure.at - _WIDTH, figure.at)
    goes_on = last is not None and last.role == "change" and figure.opened == last.opened >= 0
    if found is None or not (goes_on or (figure.quantity.unit == "percent" and found["blank"] == "")):
        return ""
    figure.run = found.start("sign")
    figure.left = min(figure.left, figure.run)
    return "tăng" if found["sign"] == "+" else "giảm"


def moved_by(account: Account, figure: Figure) -> str:
    """«tăng» or «giảm» by a rarer verb before a percentage of nothing behind it, or against a time; else empty."""
    found = _MOVED.search(account.text, figure.left, figure.at)
    if found is None:
        return ""
    bare = figure.quantity.unit in _RATES and account.tools.following.object(figure) == ""
    if not bare and len(against(account.skeleton, figure)) == 0:
        return ""
    figure.run = found.start("verb")
    return "tăng" if found["down"] is None else "giảm"
