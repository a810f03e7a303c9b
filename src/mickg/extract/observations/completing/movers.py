"""Rows of what moved one way, as their lead says: «một số mặt hàng tăng mạnh như: gạo (23%), cà phê (12%)»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.skeleton import LETTERS

_FIGURE = LETTERS["QUANTITY"]
_WHO = rf"(?:[^,;:(){_FIGURE}]|,(?= thành phố| phường| thị trấn))"
_MANY = rf"(?<!\w)(?:các|những|nhiều|một số|hầu hết|phần lớn|{_FIGURE}) {_WHO}{{2,60}}?"
_MOVE = r"(?P<way>tăng|giảm)(?: trưởng)?"
_MOVES = rf"(?: (?:đều|cùng|cũng|vẫn|tiếp tục|đã|đang))* {_MOVE}"
_MANNER = "tăng|giảm|đều|cùng|cũng|còn|tốt|cao|khá|mạnh|lớn|nhanh|ấn tượng|so|trên|từ|như|gồm|là|trong"
_WHEN = rf"(?: (?:trong |của )?{LETTERS['PERIOD']})?"
_MEASURE = (
    rf"(?P<measure>(?!mức|tốc độ|tỷ lệ|thị trường){HEADS}(?: (?!(?:{_MANNER})(?!\w))[^\W\d_]+){{0,6}})"
    rf"{_WHEN}"
)
_MEMBERS = rf"(?!\w)[^;:(){_FIGURE}]*?(?::|(?<!\w)(?:như|gồm|là|trong đó)(?!\w))[ :]*"
_TRADE = "(?P<trade> (?:xuất|nhập) khẩu)?"
_IN_MEASURE = by_letter(rf"{_MANY}{_TRADE} (?:có|đạt) {_MEASURE}{_MOVES}{_MEMBERS}")
_BY_MEASURE = by_letter(rf"{_MANY}{_TRADE} có(?: (?:mức|tốc độ|đà|sự))* {_MOVE}(?: về)? {_MEASURE}{_MEMBERS}")
_BARELY = by_letter(rf"{_MANY}{_TRADE}(?P<measure>)(?: có (?:mức|tốc độ|đà|sự))?{_MOVES}{_MEMBERS}")


def row_lead(account: Account, figure: Figure) -> re.Match[str] | None:
    """What leads to the members of a row that moved one way, with its `way` and the `measure`; None in no such row."""
    text = account.text
    if text.find(" tăng ", account.start, figure.run) < 0 > text.find(" giảm ", account.start, figure.run):
        return None
    places = account.start, figure.run
    return _IN_MEASURE.search(text, *places) or _BY_MEASURE.search(text, *places) or _BARELY.search(text, *places)


def growth_lead(account: Account, figure: Figure) -> tuple[str, int]:
    """What its lead says that each of a sentence's members grew in, and where the members begin; else empty."""
    lead = row_lead(account, figure)
    if lead is None:
        return "", figure.left
    measure, trade = account.tools.words.plain(*lead.span("measure")), lead["trade"] or ""
    return f"{measure}{trade if trade not in measure else ''}".strip(), max(figure.left, lead.end())


def moves_alone(account: Account, figure: Figure) -> str:
    """Which way a member of a row moved that brackets tell by its figure alone: «gạo (23%)»; else empty."""
    alone = account.text[figure.opened + 1 : figure.at] == "" and account.text.startswith(")", figure.at + 1)
    if figure.opened < 0 or not alone:
        return ""
    lead = row_lead(account, figure)
    told = lead is not None and (figure.quantity.unit == "percent" or lead["measure"] != "")
    return lead["way"] if lead is not None and told else ""
