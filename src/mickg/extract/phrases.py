"""Where the name of a document, policy or event ends: one reading of titles for all three.

A name goes on over commas that join its parts. It ends at a stop, at a word that opens a predicate, at the head of
another such name, and at an office or a body that nothing ties to it.
"""

import re
from collections.abc import Iterable
from functools import cache

from mickg.extract.branches import by_letter, grouped
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Quantity
from mickg.text import key

_SHORT = re.compile(r"\([^()\n ]{2,16}\)")
_OPENED = re.compile(r'"[^"\n]{1,160}"(?: ?\([^()\n]{1,60}\))?')
_LOOSE = re.compile(
    r"(?:[\s,;:-]|(?<!\w)(?:và|về|của|với|cho|(?<!tồn )tại|các|những|trong|(?<!chứng )từ"
    r"|(?<!tiếp )theo|việc|(?<!nhà )ở)(?!\w))+\Z"
)
_LAST_WORD = re.compile(r"(\S+) ?\Z")
_JOINED = re.compile(r", [^\W\d_][\w-]*(?: [\w-]+){0,4} và [^\W\d_]")
_PLACE = LETTERS["PLACE"]
_PLACES = by_letter(
    rf"(?<!\w)(?:các|hai|ba|bốn|năm|{LETTERS['QUANTITY']})(?: (?:tỉnh|thành phố|địa phương|huyện):?)?"
    rf" {_PLACE}(?:, {_PLACE})*\Z"
)
_SIDE = re.compile(r", (?:tầm nhìn|định hướng|và định hướng|có tính đến)(?!\w)")
_CLASSES = re.compile(
    r", (?:ngành|địa phương|thành phố|thị xã|huyện|đơn vị|cơ quan|tổ chức|doanh nghiệp|đoàn thể|hiệp hội|phường)(?!\w)"
)
_CLASS = frozenset({"ngành", "bộ", "tỉnh", "sở", "huyện", "quan", "xã", LETTERS["BODIES"]})
_SPENT = re.compile(
    r"(?: (?P<verb>(?:đã |được )*(?:giải ngân|bố trí|huy động|đạt|còn|là))"
    r"| trên địa bàn(?: tỉnh| huyện| xã| thành phố)?)*"
    rf" (?P<sum>{LETTERS['QUANTITY']})"
)
_ROUND = 2
_ROW = 60
_LONGEST = 420
_SHORTEST = len("ASEAN")
_COMPOUND = len("hành động vì")
_HOLDERS = frozenset({"PERSON", "TITLE", "BODY", "BODIES"})


def phrase_end(skeleton: Skeleton, start: int, limit: int, *, firm: bool = True) -> int:
    """Where in the skeleton the name ends that goes on from `start`, at the latest at `limit`.

    A name that is not firm, because no capital or number says that it is one, ends at the first comma that does not
    join «x, y và z» or a horizon. `start` itself where nothing of a name follows.
    """
    limit = min(limit, start + _LONGEST)
    at = start
    while (found := _stops().search(skeleton.text, at, limit)) is not None:
        passed = _passed(skeleton, found, start, limit, firm=firm)
        if passed is None:
            limit = found.start()
            break
        at = max(passed, found.start() + 1)
    return start + len(_LOOSE.sub("", skeleton.text[start:limit]).rstrip())


def before_sums(skeleton: Skeleton, start: int, end: int) -> int:
    """Where a name ends before a sum that is told of it: what it spent, or one too odd to be named by.

    «Chương trình giảm nghèo giải ngân 80 tỷ đồng», but «Chương trình tín dụng 120.000 tỷ đồng».
    """
    for found in _SPENT.finditer(skeleton.text, start, end):
        mention = skeleton.mention(found.start("sum"))
        assert mention is not None
        told: Quantity = mention.value
        odd = told.bound is not None or len(f"{told.value:f}".rstrip("0.").replace(".", "")) > _ROUND
        if told.is_money and (odd or found["verb"] is not None):
            return found.start()
    return end


def is_one(skeleton: Skeleton, at: int) -> bool:
    """Whether the name that begins at a place is of one thing: no word of number stands before it."""
    return not is_counted(skeleton, at) and _many().search(skeleton.text, max(0, at - 16), at) is None


def is_counted(skeleton: Skeleton, at: int) -> bool:
    """Whether a figure stands right before a place."""
    before = skeleton.mention(at - 1) or (skeleton.mention(at - 2) if skeleton.text[at - 1 : at] == " " else None)
    return before is not None and before.kind == "QUANTITY"


def _passed(skeleton: Skeleton, found: re.Match[str], start: int, limit: int, *, firm: bool) -> int | None:
    """Where to read on after what may be a name's end; None where it is the end."""
    text, at = skeleton.text, found.start()
    if found["predicate"] is not None:
        noun = text.endswith(_OF_DEEDS, start, at)
        compound = _compound().search(text, max(0, start - _COMPOUND), found.end())
        return found.end() if noun or compound is not None else None
    if found["clause"] is not None:
        return _classes(text, start, at, limit)
    if found["open"] is not None:
        inside = (_SHORT if found["open"] == "(" else _OPENED).match(text, at, limit)
        return inside.end() if inside is not None else None
    if found["mention"] is not None:
        mention = skeleton.mention(found.start("mention"))
        assert mention is not None
        return found.end() if _within(skeleton, mention, found, start) else None
    if found["comma"] is not None:
        joined = found.end() if _joins(skeleton, at, limit, firm=firm) else None
        return joined or _classes(text, start, at, limit)
    return None


def _within(skeleton: Skeleton, mention: Mention, found: re.Match[str], start: int) -> bool:
    """Whether a mention is a part of the name that it stands in."""
    at = found.start("mention")
    before = skeleton.text[start:at].strip()
    if before == "":
        return True
    if mention.kind == "PERIOD":
        return before[-1] != "," or mention.value.grain == "years"
    if before[-1] == ",":
        return False
    if mention.kind == "BODY" and mention.end - mention.start <= _SHORTEST:
        return True
    word = _LAST_WORD.search(before)
    return word is not None and (word[1] in _inside() or word[1].isdigit() or word[1][-1] in LETTERS.values())


def _joins(skeleton: Skeleton, at: int, limit: int, *, firm: bool) -> bool:
    """Whether the comma at a place joins parts of one name."""
    text = skeleton.text
    if _SIDE.match(text, at, limit) is not None:
        return True
    following = skeleton.mention(at + 2)
    if following is not None and following.kind == "PLACE":
        return _PLACES.search(text, max(0, at - _ROW), at) is not None
    if following is not None:
        return following.kind == "PERIOD" and following.value.grain == "years"
    return firm or _JOINED.match(text, at, limit) is not None


def _classes(text: str, start: int, at: int, limit: int) -> int | None:
    """Where one more class of bodies ends that a comma joins to another: «các Bộ, ngành, địa phương»."""
    word = _LAST_WORD.search(text, max(start, at - 20), at)
    classes = _CLASSES.match(text, at, limit) if word is not None and word[1] in _CLASS else None
    return classes.end() if classes is not None else None


_OF_DEEDS = (" về", " việc")
"""What makes a noun of the verb behind it: «cuộc họp về điều hành giá»."""


@cache
def _many() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(data('phrases')['many'])}) \Z")


@cache
def _compound() -> re.Pattern[str]:
    """Compounds that end like a predicate, where they stand at the end of what is searched."""
    return re.compile(rf"(?<!\w)(?:{_words(data('phrases')['compounds'])})\Z")


@cache
def _inside() -> frozenset[str]:
    return frozenset(key(word).split()[-1] for word in data("phrases")["inside"])


def _words(words: Iterable[str]) -> str:
    return "|".join(sorted({re.escape(key(word)) for word in words}, key=lambda word: (-len(word), word)))


@cache
def _stops() -> re.Pattern[str]:
    predicates, clauses, heads = (grouped(_words(data("phrases")[name])) for name in ("predicates", "clauses", "heads"))
    holders = "".join(LETTERS[kind] for kind in sorted(_HOLDERS)) + LETTERS["PERIOD"]
    document, period, quantity = (LETTERS[kind] for kind in ("DOCUMENT", "PERIOD", "QUANTITY"))
    return re.compile(
        rf"(?=[;:!?…\n.)\"(, {holders}])"  # asked first, so that few letters are tried
        r"(?:(?P<hard>[;:!?…\n]|\.(?!\d|\w)|[)]| - ảnh(?!\w)|, (?:[^\W\d_]+ ){1,4}(?:này|đó|ấy)(?!\w))"
        r'|(?P<open>["(])'
        rf"|(?P<predicate>,? (?:(?:{predicates})(?!\w)"
        r"|không(?! gian| quân| khí| dây| tiếp| dùng| tiền| giấy)(?!\w)|sắp(?! xếp)(?!\w)"
        r"|hiện(?! trường| trạng| vật| đại)(?!\w)"
        r"|(?:quyết định|chỉ đạo)(?= ?:)"
        rf"|(?:tăng|giảm|chỉ|có|lên|xuống)(?= {quantity})))"
        rf"|(?P<clause>, (?:và )?(?:{clauses})(?!\w))"
        rf"|(?P<another>(?:,| và|,? cùng|,? hoặc)(?: các| những)? (?:{document}|(?:{heads})(?!\w)))"
        r"|(?P<when> (?:vào|trong|trước|sau|từ|kể từ|hồi|hôm|(?:sáng |chiều |tối )?ngày|sáng|trưa|chiều|tối|tính đến)"
        rf" {period}"
        r"| (?:sáng|trưa|chiều|tối) (?:(?:ngày )?\d|cùng ngày|hôm))"
        rf"|(?P<told> (?:giao|nghe|quy định|trình|tại|ở) (?=[{holders}{document}])| theo (?={document}))"
        rf"|(?P<mention>[{holders}])"
        r"|(?P<comma>,(?= )))"
    )
