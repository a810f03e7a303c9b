"""The firm that a sum of its books is of, where its paragraph or its page names only one: «Lợi nhuận đạt 3 tỷ đồng»."""

import re
from functools import lru_cache

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import Skeleton
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
    skeleton, line = account.skeleton, account.tools.reading.article.lines[account.sentence.line]
    firms = _firms(skeleton, skeleton.place(line.start), figure.run)
    firm = _only(firms) if len(firms) > 0 else _of_page(skeleton)
    return f"{name} của {firm}" if firm is not None else name


@lru_cache(maxsize=1)  # each bare sum of an article asks
def _of_page(skeleton: Skeleton) -> str | None:
    """The only firm that a page names, where its opening names it."""
    firm = _only(_firms(skeleton, 0, len(skeleton.text)))
    return firm if firm in _firms(skeleton, 0, _OPENING) else None


def _only(firms: set[str]) -> str | None:
    """The one of some firms; None where they are none or several."""
    return next(iter(firms)) if len(firms) == 1 else None


def _firms(skeleton: Skeleton, start: int, end: int) -> set[str]:
    """The firms that a stretch names."""
    mentions = (skeleton.mention(at) for at in skeleton.places("BODY", start, end))
    names = {str(one.value.name) for one in mentions if one is not None}
    return {name for name in names if _FIRM.match(name) is not None}
