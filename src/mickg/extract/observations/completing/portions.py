"""Most or half of what was told, with whose it is said behind: «quá nửa khoản ấy, 5 tỷ đồng, do dầu khí làm ra»."""

import re

from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_PORTION = re.compile(
    r"(?:[\s,;]|(?:trong đó|riêng|và|còn) )*"
    r"(?:(?:quá|hơn|gần|khoảng|già|non|chừng|tới) )*(?:một )?(?:nửa|phần lớn(?: nhất)?|đa phần|phần nhiều|phần còn lại"
    r"|(?:hai|ba) phần (?:ba|tư|năm))"
    r"(?: (?:khoản|số|con số|mức|phần|lượng|tổng số|số tiền|nguồn)(?: [^\W\d_]+){0,3}? (?:này|ấy|đó|trên|nói trên))?"
    r"[\s,(]*(?:(?:cụ thể|chính xác|tức|tương đương)(?: là)? )?(?:(?:khoảng|gần|hơn|là|ước|trên) )*"
)
_WHOSE = re.compile(
    r"[\s,)]*(?:là )?(?:do|thuộc về|thuộc|của|đến từ|nằm ở|rơi vào|từ|dành cho)"
    rf" (?P<who>[^,;:.()\n{LETTERS['QUANTITY']}{LETTERS['PERIOD']}]{{2,60}}?)"
    r"(?: (?:làm ra|đóng góp|đóng|góp|tạo ra|mang lại|nắm giữ|thực hiện|chi trả))?(?=[,;:.)\n])"
)


def portion(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of a portion of a sum or a size told before, by whose it is; None for another figure."""
    begin = figure.left
    if figure.opened >= 0:
        begin = 1 + max(account.text.rfind(mark, 0, figure.opened) for mark in ",;.\n")
    if _PORTION.fullmatch(account.text, begin, figure.at) is None:
        return None
    whose = _WHOSE.match(account.text, figure.at + 1, account.end)
    if whose is None or figure.quantity.unit in ("percent", "rank"):
        return None
    value = figure.quantity.value
    told = (one for one in account.antecedents() if one.figure.role in LEVELS)
    wholes = (one for one in told if one.figure.quantity.is_like(figure.quantity) and one.figure.quantity.value > value)
    whole = next(wholes, None)
    if whole is None:
        return None
    account.row = whole.topic
    return f"{whole.topic} của {account.tools.words.plain(*whose.span('who'))}", whole.topic
