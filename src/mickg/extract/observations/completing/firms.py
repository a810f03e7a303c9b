"""The firm that a sum of its books is of, where its paragraph or its page names only one: «Lợi nhuận đạt 3 tỷ đồng»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.text import key

_BOOKED = re.compile(
    r"(?:tổng )?(?:doanh thu|lợi nhuận|nộp ngân sách)"
    r"(?: (?:thuần|thực hiện|phát sinh|hợp nhất|bán hàng|tính lương|trước thuế|sau thuế|gộp|nhà nước))*"
)
_BOOKS = ("tổng doanh thu", "doanh thu", "lợi nhuận", "tổng lợi nhuận", "nộp ngân sách", "tổng nộp")
_FIRM = re.compile(
    r"(?:Tập đoàn|Tổng công ty|Công ty|Ngân hàng(?! Nhà nước| Chính sách)|(?:Bưu điện|Viễn thông|Điện lực)(?= [Tt]?\w)"
    r"|[A-Z]\w*(?: [A-Z]\w*)*\Z)"
)
_OPENING = 600
"""How far the opening of a page reaches, which names the firm that the page is about."""


def of_firm(account: Account, figure: Figure, name: str) -> str:
    """A sum of the books alone with the only firm that its paragraph, else its page, has named before it."""
    if not key(name).startswith(_BOOKS) or _BOOKED.fullmatch(key(name)) is None:
        return name
    line = account.tools.reading.article.lines[account.sentence.line]
    firms = _firms(account, account.skeleton.place(line.start), figure.run)
    if len(firms) == 0 and len(firms := _firms(account, 0, len(account.text))) == 1:
        firms &= _firms(account, 0, _OPENING)
    return f"{name} của {firms.pop()}" if len(firms) == 1 else name


def _firms(account: Account, start: int, end: int) -> set[str]:
    """The firms that a stretch names."""
    mentions = (account.skeleton.mention(at) for at in account.skeleton.places("BODY", start, end))
    names = {str(one.value.name) for one in mentions if one is not None}
    return {name for name in names if _FIRM.match(name) is not None}
