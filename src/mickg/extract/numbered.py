"""Numbers that are part of a proper name: of ships, hospitals, roads, parts of a work."""

import re
from collections import Counter, deque
from functools import cache, lru_cache

from mickg.extract.lexicon import data
from mickg.extract.uncounted import begins_no_noun
from mickg.text import key

_NAME = re.compile(r"(?P<chain>(?:[^\W\d_]++[ -])*)(?P<last>[^\W\d_]++) \Z")
_BARE = re.compile(r"[0-9]{1,4}(?:-[0-9]{1,4})?")
_CAPITALISED = re.compile(r"(?<![\w./-])[A-ZĐ][^\W\d_]* [0-9]{1,4}(?!\w|[.,/-]\w|%| ?%)")
_ITEM = re.compile(r"[0-9]{1,2} (?=[^\W\d_])")
_NOTHING_COUNTED = re.compile(r"\s*(?:[,.;:)\"”]|\Z)| [-–] ")
_DOES = re.compile(r" (?:có|đi|nối|hoặc)(?!\w)")  # behind a measure they say what it is of: «2,6 km đi ngầm»
_ONE_OF = re.compile(r" trong (?:tổng )?(?:số )?[0-9]")
_PLACED = re.compile(r" (?P<place>[^\W\d_]+ [^\W\d_]+)")
_STREET = re.compile(r"\s(?P<name>[^\W\d_]+\s[^\W\d_]+)(?:\s[^\W\d_]+)?(?P<more>,)?")
_ADDRESSED = frozenset({"số", "nhà", "đất", "thự", "kiệt", "hẻm", "ngõ", "ngách", "phố", "chỉ", "tại", "ở", "sở"})
_PARTS = frozenset({"thành phần", "ngoại ngữ", "học phần", "hợp phần", "trung ương", "tiểu dự án", "nguyện vọng"})
_AGE = "tuổi"
_MARK, _MARKS = "điểm", frozenset(map(str, range(11)))
_SIZES = frozenset({"cỡ", "size"})
_SIZED = re.compile(r" con(?:/kg)?(?=\s*[,;:.()]| (?:tại|ở|có giá|giá|từ|dao động|đạt|là|về|bán|được)(?!\w)| [0-9])")
_ITEMS = frozenset({"bài", "tập", "phần", "km", "kỳ", "câu"})
_HEADS = frozenset({
    "bộ", "sở", "cục", "vụ", "ban", "tỉnh", "huyện", "quận", "xã", "phường", "tp", "thành", "hội", "viện", "đài", "đội",
    "tổ", "phòng", "khu", "trường", "nhà", "giải", "cúp", "cờ", "bằng"
})  # fmt: skip
_COUNTED = re.compile(r"\d[\d.,]* [^\W\d_][^()\d\n]{0,80}\Z")
_OPENED = re.compile(r" ?\(|: |,? (?:gồm|trong đó)(?: có)?:? ")
_OWN = re.compile(r"[^\W\d_] \Z")
_CLOSED = re.compile(r"[)\n]|\.(?= |\Z)|; (?![A-ZĐ])")
_AND = re.compile(r"[,;] (?:và )?| và ")
_MEMBER = re.compile(r"(?:[^\W\d_]+\.? ){1,5}[0-9][0-9.]*")
_BEGINNINGS = ("", *'.\n:;!?"“”(-–+*')
_BEFORE, _FAR, _LINES = 40, 300, 1000


def is_numbered(text: str, start: int, end: int) -> bool:
    """Whether bare digits belong to a name: «tàu Bình Minh 02,», «Bệnh viện 115 Nghệ An», «dự án thành phần 3»."""
    if _BARE.fullmatch(text, start, end) is None:
        return False
    if _ONE_OF.match(text, end) and text[start:end] == "1":
        return True
    before = key(text[max(0, start - _BEFORE) : start]).split()
    last = before[-1] if len(before) > 0 else ""
    if (
        _counts_lines(text, start)
        or last == _AGE
        or " ".join(before[-2:]) in _PARTS
        or (last == _MARK and text[start:end] in _MARKS and _is_mark(before, text, end))
        or (last in _ITEMS and _NOTHING_COUNTED.match(text, end))
    ):
        return True
    if (text[start - 1 : start] == "(" or last in _ADDRESSED) and _is_street(text, end, listed=last in _ADDRESSED):
        return True
    place = _PLACED.match(text, end)
    if place is not None and key(place["place"]) in _provinces() and place["place"].istitle():
        return text[start - 1 : start] != "\n"
    bare = _NOTHING_COUNTED.match(text, end) or begins_no_noun(text, end, len(text)) or _DOES.match(text, end)
    named = bare and _is_named(text, start) and not _is_apportioned(text, start, end)
    return named or (text[start - 2 : start - 1].isalpha() and _is_told_often(text, start, end))


def is_size(words: list[str], text: str, end: int) -> bool:
    """Whether a number says how many of a fish make a kilo, its size: «tôm cỡ 30 con», «cá size 20 con/kg»."""
    return len(words) > 0 and words[-1] in _SIZES and _SIZED.match(text, end) is not None


def _is_mark(before: list[str], text: str, end: int) -> bool:
    """Whether a number behind «điểm» is a mark that was given: «đạt điểm 10», «14.696 điểm 10 môn Toán»."""
    told = before[-2] if len(before) > 1 else ""
    return told != "" and (told[0].isdigit() or told == "đạt" or _NOTHING_COUNTED.match(text, end) is not None)


def _counts_lines(text: str, start: int) -> bool:
    """Whether a number at the head of a line is that of the line, as the next one's, or the one before it, is."""
    item = _ITEM.match(text, start) if text[start - 1 : start] == "\n" else None
    if item is None or not text[item.end()].isupper():
        return False
    number = int(item[0])
    beside = text[max(0, start - _LINES) : start + _LINES]
    return any(f"\n{one} " in beside for one in (number - 1, number + 1))


def _is_told_often(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands with the same number elsewhere too: «xăng RON 95», «Cienco 4»."""
    found = _NAME.search(text, max(0, start - _BEFORE), start)
    if found is None or not found["last"][0].isupper() or _heads_a_body(found["last"]):
        return False
    return f"{found['last']} {text[start:end]}" in _told_often(text)


@lru_cache(maxsize=2)
def _told_often(text: str) -> frozenset[str]:
    """The capitalised words of a text that stand with the same number more than once, each with its number."""
    times = Counter(found[0] for found in _CAPITALISED.finditer(text))
    return frozenset(name for name, many in times.items() if many > 1)


def _heads_a_body(word: str) -> bool:
    """Whether a word is one of a body's or a province's name, which counts what it has: «Nghệ An 5 xã»."""
    return key(word) in _HEADS or word in ("UBND", "HĐND") or any(name.endswith(key(word)) for name in _provinces())


def _is_apportioned(text: str, start: int, end: int) -> bool:
    """Whether a number is one member's in a list of those counted: «98 nhà sập (Gio Linh 36, Cam Lộ 12)»."""
    opened = deque(_OPENED.finditer(text, max(0, start - _FAR), start), 1)
    closed = _CLOSED.search(text, end, end + _FAR)
    if len(opened) == 0 or closed is None or ")" in text[opened[0].end() : start]:
        return False
    if _COUNTED.search(text, max(0, opened[0].start() - _FAR), opened[0].start()) is None:
        return False
    members = _AND.split(text[opened[0].end() : closed.start()])
    told = sum(_MEMBER.fullmatch(member.strip()) is not None for member in members)
    return told > 1 and _OWN.search(text, opened[0].start(), start) is not None


def _is_street(text: str, end: int, *, listed: bool) -> bool:
    """Whether the name of a street follows a number: «(58 Quán Sứ, Hà Nội)»; `listed` that no town need follow."""
    found = _STREET.match(text, end)
    if found is None or not (listed or found["more"]):
        return False
    return found["name"].istitle() and key(found["name"]).split()[0] not in _HEADS


def _is_named(text: str, start: int) -> bool:
    """Whether the word before a place is the end of a name that is neither a body's nor a province's."""
    found = _NAME.search(text, max(0, start - _BEFORE), start)
    if found is None or not found["last"][0].isupper():
        return False
    words = [word for word in re.split("[ -]", found["chain"]) if word != ""] + [found["last"]]
    name: list[str] = []
    while len(words) > 0 and words[-1][0].isupper():
        name.insert(0, words.pop())
    begins = len(words) == 0 and text[max(0, found.start() - 2) : found.start()].strip(" ")[-1:] in _BEGINNINGS
    known = key(" ".join(name[-2:])) in _provinces() or key(name[0]) in _HEADS
    return not known and not (begins and len(name) == 1)


@cache
def _provinces() -> frozenset[str]:
    places = data("places")
    return frozenset(map(key, places["provinces"] + places["cities"]))
