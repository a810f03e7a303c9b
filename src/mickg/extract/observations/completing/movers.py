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
_MEMBER = rf"(?:(?!(?:đạt|chiếm|bằng|còn|là|lên|tỷ lệ|so|với)(?!\w))[^;:.()\n{_FIGURE} ]+ )"
_ROW = re.compile(rf"(?:{_MEMBER}{{1,12}}{_FIGURE}(?:[;,]| và|, và) )*{_MEMBER}{{1,12}}")
_HOW = (
    r"(?: (?:trưởng|rất|khá|cao|mạnh|nhanh|lớn|nhiều|sâu|nhẹ|tốt|đáng kể|ấn tượng|nhất|hơn|cả|gồm|như|là|sau|trong đó)"
    r"| (?:so với|so|trên|từ|trong)(?!\w) [^:]{1,40})*"
)
_PLAINLY = re.compile(rf"{_HOW}:? ")
_ENDS = re.compile(r"[;,.\n]| và |\Z")


def row_lead(account: Account, figure: Figure) -> re.Match[str] | None:
    """What leads to the members of a row that moved one way, with its `way` and the `measure`; None in no such row."""
    text = account.text
    if text.find(" tăng", account.start, figure.run) < 0 > text.find(" giảm", account.start, figure.run):
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
    """Which way a member of a row moved that its figure alone tells: «gạo (23%)», «tăng cao: dệt 8%»; else empty."""
    bracketed = account.text[figure.opened + 1 : figure.at] == "" and account.text.startswith(")", figure.at + 1)
    if bracketed != (figure.opened >= 0) or not (bracketed or _ends_member(account, figure)):
        return ""
    lead = row_lead(account, figure)
    if lead is None or not (bracketed or _lists_members(account.text, lead, figure.at)):
        return ""
    return lead["way"] if figure.quantity.unit == "percent" or lead["measure"] != "" else ""


def _lists_members(text: str, lead: re.Match[str], at: int) -> bool:
    """Whether a lead names nothing that moved but its members, and up to a figure none but these stand behind it."""
    plain = lead["measure"] != "" or _PLAINLY.fullmatch(text, lead.end("way"), lead.end()) is not None
    return plain and _ROW.fullmatch(text, lead.end(), at) is not None


def _ends_member(account: Account, figure: Figure) -> bool:
    """Whether nothing but a mark stands behind a percentage that a colon leads to."""
    led = figure.quantity.unit == "percent" and account.text.find(":", account.start, figure.at) >= 0
    return led and _ENDS.match(account.text, figure.at + 1) is not None
