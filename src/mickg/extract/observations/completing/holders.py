"""Counts of those who hold what was counted just before, and of what those hold: «33 ca tại 5 địa phương»."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import rest_of

_IN = re.compile(r" (?:đến từ|thuộc|tại|ở|của|trong|trên)(?: (?:địa bàn|phạm vi|toàn bộ|tất cả|cả|tổng số|khắp))* \Z")
_WITH = re.compile(r" (?:với|gồm|bao gồm|có)(?: (?:tổng cộng|tổng số|tất cả|quy mô|tổng quy mô))* \Z")
_SAID = re.compile(r" (?:đã|đang|sẽ|được|bị) ")
_ATTENDING = re.compile(r" (?:đã|đang|sẽ|được|bị|tham dự|tham gia|dự|theo dõi|chưa|không) ?")
_CLEAR, _SHORT, _FEW = 3, 15, 2


def holding(account: Account, figure: Figure) -> str:
    """The name of a count by the count just before it that it holds or is held by; empty where there is none."""
    before, what = _before(account, figure), account.tools.following.object(figure)
    if before is None or what == "" or figure.quantity.unit != "count" or figure.quantity.measure is not None:
        return ""
    counted = account.tools.following.object(before.figure)
    if _IN.fullmatch(account.text, figure.left, figure.at) is not None:
        name = before.indicator.removeprefix("số ")
        short = len(counted.split()) <= _CLEAR and len(name.split()) <= _SHORT and "(" not in name
        return f"số {_SAID.split(what, maxsplit=1)[0]} có {name if short else counted}"
    with_it = _WITH.fullmatch(account.text, figure.left, figure.at) is not None and len(counted.split()) >= _CLEAR
    clear = counted.count(",") <= _FEW and what.split()[0] != counted.split()[0]
    if with_it and clear and _ATTENDING.search(what) is None:
        return f"số {what} {counted}"
    return ""


def sharing(account: Account, figure: Figure, what: str) -> str:
    """The name of a count of those who share a sum told before a stroke: «dư nợ hộ nghèo 45 tỷ đồng/320 hộ»."""
    last = account.last
    if last is None or last.figure is not account.before(figure) or account.text[figure.at - 1] != "/":
        return ""
    shared = last.figure.quantity.is_money and last.figure.role == "level" and figure.quantity.is_bare_count
    return f"số {what} {last.topic}" if shared and what != "" and " " in rest_of(last.topic).strip() else ""


def _before(account: Account, figure: Figure) -> Item | None:
    """The count of things right before a figure, with no mark between the two."""
    last = account.last
    if last is None or last.figure.right != figure.left or last.figure.role not in ("count", "has", "level"):
        return None
    quantity = last.figure.quantity
    counts = quantity.is_bare_count and account.tools.following.object(last.figure) != ""
    return last if counts and account.text[figure.left : figure.left + 1] == " " else None
