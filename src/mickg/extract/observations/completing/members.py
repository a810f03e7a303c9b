"""Who of a row has how many of what was counted: a place, or who holds the place in an order told just before."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.completing.superlatives import most_of
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.divisions import KINDS, without_kind
from mickg.extract.observations.naming.names import is_measured

_ALL = re.compile(
    r" (?:(?:trên|của|trong) )?(?:cả nước|toàn quốc|toàn tỉnh|toàn thành phố|toàn ngành)\Z"
    r"|(?: của)?(?: [Tt]hành phố)?"
    rf"(?:(?P<kind> {KINDS})(?: [A-ZĐ][^\W\d_]+){{1,4}}|(?: [A-ZĐ][^\W\d_]+){{2,4}})"
    r"(?: của(?: [A-ZĐ][^\W\d_]+){2,4})?\Z"
)
_GROWTH = re.compile(r"\A(?:mức độ|tốc độ|mức) (?:tăng trưởng|gia tăng|tăng|phát triển) (?=\w)")
_MOVED = re.compile(
    r"(?: (?:đã|cũng|lại|vẫn|đang|tiếp tục))*"
    r" (?:tụt|lùi|rơi|vươn|leo|tiến|nhảy|thăng)(?: (?:lên|xuống|hạng))*\Z"
)
_KIND_ALONE = r"\g<kind>"
_FEW = 4
_STOPPED = re.compile("[,;()]")


def row_of(account: Account, figure: Figure, who: str, what: str) -> str:
    """What a place or a body alone has of what was counted last by its noun: «riêng Huế có 800 người»; else empty."""
    if figure.quantity.unit != "count" or not what.isalpha():
        return ""
    if _goes_on_row(account, figure, who):
        return account.row
    if not _is_named(who):
        return ""
    if (most := most_of(account, figure, what)) != "":
        return most
    whole = _ALL.sub(_KIND_ALONE, account.topic.removeprefix("số "))
    named = any(word[0].isupper() for word in whole.split()[1:])
    return whole if whole.startswith(f"{what} ") and not named else ""


def _goes_on_row(account: Account, figure: Figure, who: str) -> bool:
    """Whether a part of those counted goes on with the parts before it: «nam 3 triệu, nữ 1 triệu người»."""
    last = account.last
    if last is None or account.row == "" or not last.indicator.startswith(f"số {account.row} "):
        return False
    return 0 < len(who.split()) <= _FEW and not is_measured(who) and begins_part(account, figure)


def _is_named(who: str) -> bool:
    """Whether words are a name alone."""
    return who != "" and all(word[0].isupper() for word in without_kind(who).split())


def ranked_by(account: Account, figure: Figure) -> str:
    """What a place in an order told right before a level is held in: «đứng thứ 2 về doanh thu với 5 tỷ đồng»."""
    before = account.before(figure)
    bare = figure.quantity.unit != "count" or account.tools.following.object(figure) == ""
    if (
        not bare
        or before is None
        or before.quantity.unit != "rank"
        or not account.text.endswith(" với ", before.at, figure.at)
    ):
        return ""
    about = _GROWTH.sub("", account.tools.following.about(before).removeprefix("về "))
    whom = holder_of_rank(account, figure).rpartition(", ")[2]
    return f"{about} của {whom}".removesuffix(" của ") if is_measured(about) else ""


def holder_of_rank(account: Account, figure: Figure) -> str:
    """Who holds the place in an order that is told right before a count: «Nhật Bản đứng thứ ba với 5 nghìn lượt»."""
    before = account.before(figure)
    if (
        before is None
        or before.quantity.unit != "rank"
        or _STOPPED.search(account.text, before.at, figure.at) is not None
    ):
        return ""
    return account.tools.following.holder(before) or _MOVED.sub("", account.tools.preceding.actor(before))
