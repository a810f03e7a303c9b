"""What a figure has in common with the one told before: the other side of a trade, the size of what was counted."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.aspects import aspect, is_bare

_SUM = by_letter(
    r"(?:tổng )?(?:mức đầu tư|vốn(?: đầu tư)?(?: đăng ký)?|(?:số|phần) vốn(?: đăng ký)?|kinh phí|diện tích"
    r"|chiều dài|quy mô|công suất|giá trị|số tiền|doanh thu)"
)
_WORTH = re.compile(r" trị giá(?: (?:hơn|trên|gần|khoảng))* \Z")
_SHORT = 4


def is_side(account: Account, figure: Figure, name: str) -> bool:
    """Whether a name is one side of the trade told before: «…, giá 6.651 USD/tấn»."""
    side = aspect(figure.quantity)
    if account.topic == "" or side is None or not is_bare(name.lower()):
        return False
    others = (aspect(item.figure.quantity) for item in account.items)
    return account.topic.startswith(name) or any(other not in (None, side) for other in others)


def is_other_side(item: Item, figure: Figure) -> bool:
    """Whether a figure is the other side of a trade than one told: its worth behind its volume."""
    sides = (aspect(item.figure.quantity), aspect(figure.quantity))
    return None not in sides and sides[0] != sides[1]


def is_worth(account: Account, figure: Figure) -> bool:
    """Whether a sum is what those counted right before are worth: «315 sổ tiết kiệm trị giá 1,2 tỷ đồng»."""
    last = account.last
    counted = last is not None and last.figure.quantity.unit == "count" and last.figure.right >= figure.left
    return counted and _WORTH.search(account.text, last.figure.at if last is not None else 0, figure.at) is not None


def is_of_counted(account: Account, figure: Figure, name: str) -> bool:
    """Whether a size told after a count is of the counted things: «12 dự án, tổng mức đầu tư 5 tỷ đồng»."""
    last = account.last
    if last is None or last.figure.quantity.unit != "count" or len(name.split()) > _SHORT:
        return False
    if account.text[: figure.left].endswith(";"):
        return False
    return account.text.startswith(" có ", figure.left) or _SUM.fullmatch(name.lower()) is not None
