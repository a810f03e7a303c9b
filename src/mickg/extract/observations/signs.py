"""Signs and rarer verbs before figures that say how far something moved: «lương thực +0,5%», «khoản chi bớt 4%»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.completing.movers import moves_alone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import begins_with_measure

_SIGN = re.compile(r"(?:[ ,;(]|(?P<apart>[,;]) )(?P<sign>[-+–−])(?P<blank> ?)\Z")
_SIGNS = frozenset("+-–−")
_WIDTH = 4
_MOVED = re.compile(
    r"(?<!\w)(?P<verb>(?P<down>bớt|vơi|hạ(?: nhiệt)?|co lại|co hẹp|thu hẹp|lao dốc|bốc hơi|bay hơi|mất(?: giá)?|rơi|rớt"
    r"|trượt|teo|tụt|sụt|hụt|hao(?: hụt)?|hẹp|lùi|sa sút|đi xuống)|leo|phình|nở|đội|nhảy(?: vọt)?|vọt|bứt(?: tốc| phá)?"
    r"|bật|nhích|trồi|dâng|tăng tốc|(?:dày|lớn|cộng)(?= thêm)|nới rộng|mở rộng|đi lên)"
    r"(?: (?:đi|ra|lên|xuống|lại|tóp|thêm|mất|tới|gần|hơn|khoảng|chừng|những|đến|mạnh|sâu|nhẹ|hẳn))* \Z"
)
_LIFTED = re.compile(r"[\s,]*(?:(?:đã|lại|chỉ|cũng) )*\Z")
_TO = ("lên ", "xuống ")
_ADDED = re.compile(r"(?<=[,(])[ (]*(?P<verb>thêm) \Z")
_MADE = by_letter(
    r"(?<!\w)(?<!việc )(?<!độ )(?<!mức )(?<!đà )(?<!tỷ lệ )(?P<way>tăng|giảm)"
    r" (?P<what>(?!trưởng|thêm|còn|xuống|lên|so |dần|mạnh)(?:[^\W\d_]+ ){2,8}?)"
    r"(?:(?:từ|thêm|khoảng|được|tới|đến|ngay) )*\Z"
)
_SHARES = ("tỷ lệ", "tỷ trọng")
_RATES = ("percent", "percentage-point")


def way_moved(account: Account, figure: Figure, last: Figure | None) -> str:
    """«tăng» or «giảm» by the sign, the lead of the row or the rarer verb before a figure; else empty."""
    if figure.role != "count":
        return _moved_by(account, figure) if _is_lifted(account, figure, last) else ""
    signed = _signed(account.text, figure, last) or moves_alone(account, figure)
    return signed or _made_to_move(account, figure) or _moved_by(account, figure)


def _made_to_move(account: Account, figure: Figure) -> str:
    """«tăng» or «giảm» where somebody moves a measure by a percentage: «phấn đấu giảm chi phí từ 10 - 15%»; else empty.

    The words of such a figure are the measure; a share itself may be raised to so much, or lowered below it.
    """
    if figure.quantity.unit != "percent" or account.tools.following.object(figure) != "":
        return ""
    made = _MADE.search(account.text, figure.left, figure.at)
    if made is None or begins_with_measure(account.text, made.start("what"), made.end("what")) is None:
        return ""
    if made["what"].startswith(_SHARES) and (made["way"] == "tăng" or figure.quantity.bound is not None):
        return ""
    figure.left, figure.run = made.span("what")
    return made["way"]


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


def _is_lifted(account: Account, figure: Figure, last: Figure | None) -> bool:
    """Whether a percentage that words say something came to only follows a sum or a count: «…, nhích lên 2%»."""
    if figure.role != "level" or not account.text.startswith(_TO, figure.run) or last is None:
        return False
    moved = _MOVED.search(account.text, figure.left, figure.at)
    rated = figure.quantity.unit != "percent" or last.quantity.unit in _RATES or last.role == "change"
    return moved is not None and not rated and _LIFTED.fullmatch(account.text, figure.left, moved.start()) is not None


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
