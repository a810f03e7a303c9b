"""Parts of a share: one that is named like the whole told before it, or like the share of another part."""

import re

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.completing.market_shares import market_of, market_share
from mickg.extract.observations.completing.replacing import before_member
from mickg.extract.observations.completing.whose import holder, of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import bare, is_measured, is_name
from mickg.text import key

_VERBAL = re.compile(r" (?:đã|được|bị|có|chưa|đang|sẽ|đạt|là|tăng|giảm|hoàn thành|thực hiện) ")
_RATED = re.compile(r"[ ,]*(?:(?:đạt|với|tương ứng) )*tỷ lệ(?: (?:là|đạt|chiếm|khoảng|trên|hơn|gần))* ")
_ALL = ("tổng số ", "số ")
_TAXES = "thuế sản phẩm"
_SHARE, _PART = "tỷ lệ", "tỷ trọng "
_ROW = ("level", "count", "has")
_RATES = (*_ROW, "risen", "aim")
_LONG, _SHORT = 8, 5


def of_the_count(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of the rate of what was counted right before: «12 xã đạt chuẩn, tỷ lệ 60%»; else None."""
    last = account.last
    if last is None or last.figure is not account.before(figure) or last.figure.opened != figure.opened:
        return None
    rated = figure.quantity.unit == "percent" and last.figure.quantity.is_bare_count
    if not rated or _RATED.fullmatch(account.text, last.figure.right, figure.at) is None:
        return None
    of = account.tools.following.object(figure)
    if of != "" and not of.startswith(_ALL):
        return None
    rate = f"tỷ lệ {bare(last.indicator)}"
    return f"{rate} trên {of}" if of != "" else rate, rate


def of_the_share(account: Account, figure: Figure, who: str) -> str:
    """A part's share, named like that of the whole told before: «hồ sơ số hóa đạt 98%, cấp tỉnh 99%»; else empty."""
    last, who = account.last, holder(who)
    if figure.quantity.unit != "percent" or (is_measured(who) and who != _TAXES):
        return ""
    if is_name(who) and (rate := _rate_told(account, figure)) != "":
        return beside(rate, who)
    like = last is not None and last.figure.quantity.unit == "percent" and _VERBAL.search(f" {key(who)} ") is None
    return _like_last(account, figure, last, who) if like and last is not None else ""


def _like_last(account: Account, figure: Figure, last: Item, who: str) -> str:
    """A part's share, named like the share told last."""
    words, begun = len(who.split()), begins_part(account, figure)
    if begun and 0 < words <= _LONG and (market := market_of(account, "")) != "":
        return market_share(market, who)
    if last.figure.role == "share" and last.indicator.startswith(_PART):
        return _other_part(last, who) if begun and 0 < words <= _LONG else ""
    apart = last.figure.role not in _ROW or figure.opened != last.figure.opened
    same = not is_measured(last.indicator) and last.indicator.split()[:1] == who.split()[:1]
    if apart or same or not begun or not 0 < words <= _SHORT:
        return ""
    if account.row == "" or not last.indicator.startswith(account.row):
        bare_share = account.tools.following.object(last.figure) == "" and last.indicator.startswith(_SHARE)
        if bare_share and _SHARE not in account.text[last.figure.left : last.figure.at]:
            return ""
        account.row = before_member(last.indicator, who) or last.indicator
    return beside(account.row, who)


def _rate_told(account: Account, figure: Figure) -> str:
    """The rate told before a figure, without who has it, for another who is named alone; empty where none is."""
    rates = (one for one in account.antecedents() if one.figure.quantity.unit not in ("rank", "count"))
    rate = next(rates, None)
    if rate is None or rate.figure.quantity.unit != figure.quantity.unit or rate.figure.role not in _RATES:
        return ""
    name = of_anyone(account, rate.figure, rate.indicator)
    return name if is_measured(name) else ""


def _other_part(told: Item, who: str) -> str:
    """The name of a share like one told, of another part of its whole: «công nghiệp chiếm 46%, nông nghiệp còn 15%»."""
    return "".join((_PART, who, *told.indicator.partition(" trong ")[1:]))
