"""Who of a row has how many of what was counted: a place, or who holds the place in an order told just before."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure

_ALL = re.compile(
    r" (?:(?:trên|của|trong) )?(?:cả nước|toàn quốc|toàn tỉnh|toàn thành phố|toàn ngành)\Z"
    r"|(?: của)?(?: [A-ZĐ][^\W\d_]+){2,4}(?: của(?: [A-ZĐ][^\W\d_]+){2,4})?\Z"
)
_STOPPED = re.compile("[,;()]")


def row_of(account: Account, figure: Figure, who: str, what: str) -> str:
    """What a place or a body alone has of what was counted last by its noun: «riêng Huế có 800 người»; else empty."""
    if figure.quantity.unit != "count" or not what.isalpha() or " " not in who or who != who.title():
        return ""
    whole = _ALL.sub("", account.topic)
    return whole if whole.startswith(f"{what} ") else ""


def holder_of_rank(account: Account, figure: Figure) -> str:
    """Who holds the place in an order that is told right before a count: «Nhật Bản đứng thứ ba với 5 nghìn lượt»."""
    place = next(n for n, one in enumerate(account.figures) if one is figure)
    before = account.figures[place - 1] if place > 0 else figure
    if before.quantity.unit != "rank" or _STOPPED.search(account.text, before.at, figure.at) is not None:
        return ""
    return account.tools.following.holder(before) or account.tools.preceding.actor(before)
