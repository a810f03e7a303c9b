"""Parts of a share: one that is named like the whole told before it, or like the share of another part."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.completing.beginnings import PARTING, begins_part
from mickg.extract.observations.completing.market_shares import market_of, market_share
from mickg.extract.observations.completing.replacing import before_member
from mickg.extract.observations.completing.whose import holder, of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import bare, is_measured, is_name, is_ratio, shares_head
from mickg.text import key

_VERBAL = re.compile(r" (?:đã|được|bị|có|chưa|đang|sẽ|đạt|là|tăng|giảm|hoàn thành|thực hiện) ")
_APART = re.compile(
    rf"{_VERBAL.pattern.rstrip()}(?: |\Z)|(?:tỷ|tỉ) (?:lệ|trọng)"
    r"|\A(?:thay|trước|nay|hiện|cũ|mới|tương ứng|tốc độ|lãi suất|mức)(?!\w)"
)
"""Words that no part of a whole is named by."""

_RATED = re.compile(r"[ ,]*(?:(?:đạt|với|tương ứng|ứng) )*tỷ lệ(?: (?:là|đạt|chiếm|khoảng|trên|hơn|gần))* ")
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
    if figure.quantity.unit != "percent":
        return ""
    if (part := _in_brackets(account, figure, who)) != "":
        return part
    if is_measured(who) and who != _TAXES and not _is_parted(account, figure, who):
        return ""
    if is_name(who) and (rate := _rate_told(account, figure)) != "":
        return beside(rate, who)
    like = last is not None and last.figure.quantity.unit == "percent" and _VERBAL.search(f" {key(who)} ") is None
    return _like_last(account, figure, last, who) if like and last is not None else ""


def _in_brackets(account: Account, figure: Figure, who: str) -> str:
    """A part's rate or share that brackets behind the whole tell by its name: «40% (nam: 38%, nữ: 42%)»."""
    if figure.opened < 0 or _APART.search(key(who)) is not None or not 0 < len(who.split()) <= _LONG:
        return ""
    whole = next((one for one in reversed(account.items) if one.figure.opened < 0), None)
    if whole is None or whole.figure.role not in LEVELS or "(" in account.text[whole.figure.at : figure.opened]:
        return ""
    if whole.figure.quantity.unit == "percent" and not is_measured(whole.indicator):
        return ""
    if whole.figure.quantity.unit == "percent":
        return beside(before_member(whole.indicator, who) or whole.indicator, who)
    apart = is_measured(who) and not (account.text.startswith(":", figure.run) or shares_head(whole.topic, who))
    return beside(f"tỷ lệ {bare(whole.topic)}", who) if not apart else ""


def _is_parted(account: Account, figure: Figure, who: str) -> bool:
    """Whether a rate's parts follow «trong đó», each named by what it is a rate of: «giải ngân 40%, trong đó vốn …»."""
    last = account.last
    if last is None or is_ratio(who) or not is_ratio(last.indicator):
        return False
    again = account.row != "" and last.indicator.startswith(account.row)
    return again or PARTING.search(account.text, last.figure.at, figure.run) is not None


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
