"""Places in an order: «xếp thứ 41», «thứ hạng 67», «nhóm 10 tỉnh dẫn đầu»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS

_PLACED = frozenset(["đứng", "xếp", "hạng", "trí", "giữ", "ở", "từ", "lên", "xuống", "và", "đạt", "là", "("])
_ORDERS = frozenset(("xếp hạng", "thứ hạng", "vị trí", "tụt hạng", "đứng hạng", "hạng thứ", "trí thứ", "vị thứ"))
_RANKED = frozenset(("xếp", "đứng", "hạng"))
_TURNS = frozenset({
    "lần", "ngày", "kỳ", "họp", "phiên", "khóa", "tuần", "năm", "tháng", "nhiệm", "người", "thế", "cuộc", "bài", "vụ",
    "nước",
})  # fmt: skip
_WEEKDAYS = frozenset("234567")
_LEADING = re.compile(r"[^.;:()\n]{0,70}?(?<!\w)(?:dẫn đầu|đứng đầu|hàng đầu|[^\W\d_]+ nhất)(?!\w)")
_TOPS = frozenset(("top", "tốp"))
_INTO = frozenset(["trong", "vào", "thuộc", "lọt", "nằm", "đứng", "đạt", "giữ", "ở", "trong", "ra", "tới", "đến", "và"])
_HEADED = ("người", "phương", "nước", "thành phố", "tỉnh", "đơn vị", "vị trí")
"""Before «đứng đầu» they make it a noun: «người đứng đầu»."""


def _standing(*verbs: str) -> str:
    # What may not stand before is asked after the verb itself, which is what a text is searched for fastest.
    return "|".join(verb + "".join(f"(?<!{noun} {verb})" for noun in _HEADED) for verb in verbs)


_AMONG = (
    r"(?:cả nước|toàn quốc|toàn đoàn|thế giới|toàn cầu|khu vực|vùng|miền|asean|đông nam á|châu á|khối|bảng xếp hạng"
    r"|danh sách"
    r"|các (?:tỉnh|địa phương|bộ|ngành|nước|quốc gia|huyện|thành phố)|trong (?:cả nước|khu vực|vùng|các|số|khối))"
)
_SCORED = r"(?:(?:hơn|gần|trên|khoảng|tới|xấp xỉ|mức|tổng số) )*[0-9]"
_HELD = rf"(?: vẫn| tiếp tục)? là [^;:.()\n]{{2,60}}(?: với |, (?=gần|hơn|trên|khoảng)){_SCORED}"
FIRST = re.compile(
    rf"(?:{_standing('đứng', 'xếp', 'giữ', 'dẫn', 'vươn lên')})(?: ở)?(?: vị trí| hạng)?(?: dẫn| số)?"
    r" (?P<place>đầu|nhất|nhì|hai|ba|(?<=số )một)"
    rf"(?= {_AMONG}| với {_SCORED}|{_HELD})"
)
"""A place in an order told in words, with among whom or with what: «đứng đầu cả nước», «dẫn đầu với 5 tỷ USD»."""

ORDER = re.compile(r" thứ (?P<place>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)(?! từ (?:trái|phải))")
"""A word of order, which is a place behind one of `PLACING`: «xếp thứ hai»."""

_ORDINAL = "thứ"
HOLDER = by_letter(
    rf"(?:(?<=[,;:.] )(?:hạng|vị trí|vị trí {_ORDINAL})|(?<=.[,;.] |và ){_ORDINAL})"
    r" (?P<place>nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) (?:là|thuộc về)(?= \w)"
)
"""A word of order before who holds the place: «hạng nhất thuộc về», and where `is_held`, «thứ ba là»."""

_WITH_WHAT = re.compile(rf" [^;:.()\n]{{2,80}}(?: với |,? đạt |: ){_SCORED}")
_AHEAD = re.compile(r"(?<!\w)(?:đầu|nhất|nhì|thứ (?:hai|ba|tư)|tiếp (?:đến|theo)|kế (?:đến|tiếp))(?!\w)")
_ROW = 240

PLACING = ("xếp", "đứng", "xếp ở", "đứng ở", "vị trí", "xếp hạng", "đứng hạng", "vươn lên")

PLACES = {
    "đầu": 1, "nhất": 1, "một": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10,
}  # fmt: skip
_GRADED = re.compile(r"[^;.]{0,40} (?:vào |theo )?(?:loại|nhóm|hạng|mức)(?!\w)")
_NEXT = re.compile(rf"[,.;)]| {_AMONG}")
_ANOTHER = re.compile(rf" (?:về|{_AMONG})(?!\w)")


def is_place(words: list[str], text: str, found: re.Match[str]) -> bool:
    """Whether the words before a number make it a place in an order."""
    last, two = words[-1] if len(words) > 0 else "", " ".join(words[-2:])
    if two in _ORDERS:
        return words[-3:-2] != ["bảng"]
    if last == "số":
        return found["number"] == "1" and words[-2:-1] in (["đứng"], ["trí"])
    if words[-3:] == [LETTERS["PERIOD"], "(", "thứ"] and found["number"] in _WEEKDAYS:
        return False
    placed = last in ("xếp", "đứng") and found["of"] is not None and _GRADED.match(text, found.end()) is None
    of_then = words[-3:] == [LETTERS["PERIOD"], "(", "hạng"] and text.startswith(")", found.end())
    if placed or of_then or (last in ("thứ", "hạng") and (found["of"] is not None or words[-2:-1] == ["điểm,"])):
        return True
    if last != "thứ" or len(words) < len(("xếp", "thứ")) or words[-2] in _TURNS:
        return False
    another = words[-2].endswith(",") and _ANOTHER.match(text, found.end()) is not None
    return (
        another
        or words[-2] in _PLACED
        or (not _RANKED.isdisjoint(words) and _NEXT.match(text, found.end()) is not None)
    )


def is_top(text: str, end: int, words: list[str]) -> bool:
    """Whether a number is how many are in the leading group: «top 30», «nhóm 70 nước dẫn đầu»."""
    last = words[-1] if len(words) > 0 else ""
    grouped = (
        (last == "nhóm" and words[-2:-1] != [] and not words[-2].endswith("."))
        or words[-2:] in (["một", "trong"], ["1", "trong"])
        or words[-3:] in (["một", "trong", "số"], ["một", "trong", "những"])
    )
    grouped = grouped or words[-2:] in (["nằm", "trong"], ["đứng", "trong"], ["lọt", "vào"])
    if last in _TOPS:
        return words[-2:-1] != [] and words[-2] in _INTO
    return grouped and _LEADING.match(text, end) is not None


def is_held(text: str, found: re.Match[str]) -> bool:
    """Whether a place is told before who holds it; «thứ hai là» does with what, behind who comes before.

    «Dẫn đầu là xã A …; thứ hai là xã B với 12 điểm».
    """
    at = found.start()
    if not text.startswith(_ORDINAL, at):
        return True
    ahead = _AHEAD.search(text, max(text.rfind("\n", 0, at) + 1, at - _ROW), at)
    return ahead is not None and _WITH_WHAT.match(text, found.end()) is not None
