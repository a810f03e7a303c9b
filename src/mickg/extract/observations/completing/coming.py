"""Sums that those counted right before come with: «870 doanh nghiệp ra đời với 11 tỷ đồng vốn»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_measured
from mickg.text import key

_WITH = re.compile(
    r" [^,;:.()\n]{2,70}?,? (?:với|(?:mang|kèm) theo|cùng(?: với)?)"
    r"(?: (?:tổng|hơn|gần|trên|khoảng|là|lên|tới|đạt|chỉ))* "
)
_TOTAL = re.compile(r" (?P<those>[^,;:.()\n]{2,70}?),? tổng cộng(?: (?:là|hơn|gần|trên|khoảng|lên|tới))* ")
_OWNERS = re.compile(r"(?:dự án|doanh nghiệp|hợp tác xã|công ty|nhà máy|nhà đầu tư|hộ kinh doanh)(?!\w)")
_CAPITAL, _SUM = "vốn", "số tiền"


def coming_with(account: Account, figure: Figure, what: str) -> str:
    """The name of a sum that those counted right before it come with, by the noun behind it if any; else empty."""
    last, quantity = account.last, figure.quantity
    if last is None or not (quantity.is_money and last.figure.quantity.is_bare_count) or quantity.measure is not None:
        return ""
    total = _TOTAL.fullmatch(account.text, last.figure.at + 1, figure.at)
    if total is not None and what == "" and account.actor != "":
        return f"{_SUM} {account.actor} {account.tools.words.printed(*total.span('those'))}"
    found = _WITH.fullmatch(account.text, last.figure.at + 1, figure.at)
    if found is None or not (what == "" or is_measured(what)):
        return ""
    if what == "" and account.tools.following.done(figure) != "":
        return ""
    those = bare(last.indicator)
    return f"{what or (_CAPITAL if _OWNERS.match(key(those)) is not None else _SUM)} {those}"
