"""Shares told like counts, without a word of shares: of what was told, or like the share before in a row."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.doings import of_these
from mickg.extract.observations.completing.market_shares import market_of, market_share
from mickg.extract.observations.completing.siblings import grown_alike
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_measured

_SHARE = re.compile(r"(?P<head>tỷ trọng|tỷ lệ đóng góp của) (?P<part>.+) trong (?P<whole>.+)")
_GREW = by_letter(r"(?<!\w)tăng(?: trưởng)? (?:mạnh|cao|nhanh|nhiều|ấn tượng)(?: nhất| hơn cả) (?:là|thuộc về|ở)(?!\w)")
_DOES = re.compile(r"(?:tốt nghiệp|sử dụng|hoàn thành|biết|tham gia|có|trong độ tuổi) ")
_STRUCTURE = re.compile(r" cơ cấu .*")
_JUDGING = re.compile(r" (?:rất |khá )?(?:hài lòng|đồng ý|đồng tình|tán thành|ủng hộ|cho rằng|đánh giá)(?!\w)")
_SAID = re.compile(r" (?:được|bị|đã|đang|chưa|không|còn|mới|phải)(?!\w)")
_FEW = 4


def share_of_told(account: Account, figure: Figure, who: str, what: str) -> str:
    """A share like the one told last, of what was told, or a growth in an order of growths; else empty.

    «chiếm 45% thị phần, châu Mỹ 22%», «trong đó 97% đã được giải quyết».
    """
    if (these := of_these(account, figure)) != "":
        return f"tỷ lệ {these}"
    own = account.tools.preceding.actor(figure) or account.tools.preceding.outer(figure)
    last, beside = account.last, own == "" and figure.opened < 0
    if beside and what == "" and last is not None and last.figure.opened >= 0:
        outside = (
            one for one in reversed(account.items) if one.figure.opened < 0 and one.figure.quantity.unit == "count"
        )
        of = next((bare(one.indicator) for one in outside), _SAID.split(bare(last.indicator))[0])
        return f"tỷ lệ {of} {account.tools.following.done(figure)}".strip()
    if beside and _DOES.match(what) is not None and last is not None and last.figure.quantity.unit == "count":
        return f"tỷ lệ {bare(account.topic)} {what}"
    like = _share_like(account, own, what)
    if like != "" or what != "":
        return like
    done = account.tools.following.done(figure) if own == "" else ""
    if done != "" and account.topic != "":
        return f"tỷ lệ {_JUDGING.split(account.topic)[0]} {done}"
    return (
        f"tăng trưởng {grown_alike(account, figure, who)}"
        if who != "" and _GREW.search(account.text, account.start, figure.run)
        else ""
    )


def _share_like(account: Account, own: str, what: str) -> str:
    """The share told last of another part, or of another whole: «chiếm 12% doanh thu và 23% lợi nhuận»; else empty."""
    last = account.last
    market = market_of(account, "") if own != "" and what == "" and len(own.split()) <= _FEW else ""
    if market != "":
        return market_share(market, own)
    told = _SHARE.fullmatch(last.indicator) if last is not None and last.figure.role in ("share", "count") else None
    if told is None and last is not None and last.figure.role == "share" and own != "" and what == "":
        rest = _STRUCTURE.search(last.indicator)
        return (
            f"tỷ trọng {own}{rest[0] if rest is not None else ''}"
            if len(own.replace(" - ", " ").split()) <= _FEW and not is_measured(own)
            else ""
        )
    if told is None or (own == "") == (what == "") or len(own.split()) > _FEW or is_measured(own):
        return ""
    return f"{told['head']} {own or told['part']} trong {what or told['whole']}"


def share_again(account: Account, figure: Figure, what: str) -> str:
    """The name of the share before where its whole is told again: «đạt 20% GDP, 30% GDP vào năm 2030»."""
    last, percent = account.last, figure.quantity.unit == "percent"
    if not percent or what == "" or last is None or last.figure.quantity.unit != "percent":
        return ""
    same = account.tools.following.object(last.figure) == what and account.tools.preceding.actor(figure) == ""
    return last.indicator if same else ""
