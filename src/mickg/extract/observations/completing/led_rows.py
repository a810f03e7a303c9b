"""What the words that lead to a row of members say each has: «Các tỉnh có sản lượng cao gồm: An Giang 4 triệu tấn»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import is_measured, is_name, shares_head
from mickg.extract.skeleton import LETTERS

_FIGURE = LETTERS["QUANTITY"]
_WORD = rf"[^,;:(){_FIGURE}]"
_SEVERAL = "các|những|một số|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|top|tốp"
_MANY = rf"(?:(?<!\w)(?:{_SEVERAL})(?!\w)|{_FIGURE}) {_WORD}{{2,40}}?"
_HOW = "cao|thấp|lớn|nhỏ|nhiều|ít|đông|khá|tốt"
_DEGREE = (
    rf"(?: (?:rất )?(?:{_HOW})(?: (?:nhất|hơn))?| dẫn đầu| đứng đầu)?(?: (?:cả nước|toàn quốc|toàn tỉnh|tỉnh|vùng))?"
    rf"(?:(?: (?:từ|vượt|đạt|chưa tới|chưa đến))* {_FIGURE}(?: trở lên| trở xuống)?)?"
)
_MEASURE = rf"(?P<measure>{HEADS}(?: (?!(?:{_HOW}|trên|dưới|từ|gồm|là|như|dẫn|đứng|hơn|vượt)(?!\w))[^\W\d_]+){{0,9}}?)"
_ARE = r"(?: vẫn| lần lượt| phải kể đến)?(?: bao)? (?:gồm(?: có)?|là|như|thuộc về|ở)(?: sau)?:?"
_HAVING = by_letter(rf"{_MANY} (?:có|đạt|với|ghi nhận) {_MEASURE}{_DEGREE}(?:{_ARE}|:) ")
_MOST = by_letter(rf"(?<!\w){_MEASURE} (?:{_HOW}) nhất(?: (?:cả nước|toàn quốc|tỉnh|vùng))?{_ARE} ")
_ABOUT = by_letter(rf"(?:dẫn đầu|đứng đầu|đứng nhất)(?: (?:cả nước|toàn quốc))? về {_MEASURE}{_ARE} ")
_BY = by_letter(
    rf"(?<!\w){_MEASURE}(?:(?: (?:của|tại|ở|theo|tính theo|chia theo))? (?:các|từng|một số|những)"
    rf"| (?:chia|phân|tính) theo) {_WORD}{{2,30}}?"
    r"(?: cụ thể)?(?: như sau| lần lượt là)?: "
)
_ORDERED = by_letter(rf"theo {_MEASURE}(?: từ cao (?:xuống|đến) thấp)?(?: như sau| lần lượt là)?: ")
_LEADS = ((" ", _HAVING), ("nhất", _MOST), (" về ", _ABOUT), (":", _BY), ("theo ", _ORDERED))
"""The leads in the order in which they are tried, each with what stands in all of its kind."""

_CUES = ("nhất", "gồm", ":", " là ", "như", "thuộc về")
_MEMBER = re.compile(
    rf"(?:[,;]? ?(?:(?:và|còn|rồi|riêng|cùng|kế đến|tiếp đến|tiếp theo|sau đó|kế đó|theo sau)(?: là)? )*)"
    rf"(?P<who>{_WORD}{{1,60}}?)(?: (?:với|đạt|là|có|chỉ|được|thực hiện))*(?: (?:hơn|gần|trên|khoảng))? ?\(?\Z"
)
_SAYS = by_letter(r"(?<!\w)(?:đã|đang|sẽ|tăng|giảm|chiếm|bằng|so|trong|vượt|nhất|gồm|tổng|cả)(?!\w)")
_LONG = 7


def led(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name of a member of a led row and its topic, of a count what the row is of; None in no such row."""
    lead = _lead(account, figure) if figure.role in ("count", "level", "has") else None
    if lead is None or not _is_bare(account, figure, lead["measure"]):
        return None
    before = account.before(figure)
    start = lead.end() if before is None or before.at < lead.end() else before.at + 1
    start += account.text.startswith(")", start)
    end = figure.opened + 1 if figure.opened >= start else figure.at
    found = _MEMBER.fullmatch(account.text, start, end)
    if found is None or (start > lead.end() and not _goes_on(account, start, figure)):
        return None
    who = account.tools.words.plain(*found.span("who"))
    said = lead[0].endswith(" ở ") or _SAYS.search(found["who"]) is not None
    if who == "" or len(who.split()) > _LONG or is_measured(who) or (said and not is_name(who)):
        return None
    row = account.tools.words.plain(*lead.span("measure"))
    account.condition = ""  # it was read from the words that lead
    name = beside(row, who)
    return name, row if figure.quantity.is_bare_count else name


def _is_bare(account: Account, figure: Figure, measure: str) -> bool:
    """Whether a figure has no noun but that of its measure: «số vụ cháy nhiều nhất ở Hà Nội với 300 vụ»."""
    what = account.tools.following.object(figure)
    return what == "" or shares_head(measure, what)


def _lead(account: Account, figure: Figure) -> re.Match[str] | None:
    """What leads to the row that a figure may be in, with its `measure`; the first of a sentence leads to all of it."""
    text, end = account.text, figure.at
    if not any(text.find(cue, account.start, end) >= 0 for cue in _CUES):
        return None
    leads = (lead for cue, lead in _LEADS if text.find(cue, account.start, end) >= 0)
    return next((found for lead in leads if (found := lead.search(text, account.start, end)) is not None), None)


def _goes_on(account: Account, start: int, figure: Figure) -> bool:
    """Whether a mark or a joining word parts a member from the one before, which is measured like it."""
    last = account.last
    parted = account.text.startswith((",", ";", " và ", " còn ", "),", ");", ") và "), start)
    return parted and last is not None and figure.quantity.is_like(last.figure.quantity)
