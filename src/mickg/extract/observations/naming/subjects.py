"""The words before a figure in, what they are about out: what a level is of, who did what a count counts."""

import re
from functools import lru_cache

from mickg.extract.branches import by_letter
from mickg.extract.observations.heads import HEADS, begins_with_measure
from mickg.extract.observations.lists import list_commas
from mickg.extract.observations.naming.leads import after_lead, after_telling, before_tail
from mickg.extract.skeleton import LETTERS

_PERIOD = LETTERS["PERIOD"]
_ADVERBIAL = by_letter(
    rf"(?:tại|trong|theo|đến|từ|sau|trước|để|nhằm|về|đối với|bên cạnh|cùng với|ngoài|trên|qua|nhờ|do|vì|khi"
    rf"|nếu|tính|ngay|hiện|ngày|hồi|tới|lập|xây|nằm|thuộc|như|với|cùng|kể|sáng|chiều|{_PERIOD})(?!\w)"
)
_THEN = re.compile(r" thì ?\Z")
_MARK = re.compile(r"[,;:()]")
_SIZED = by_letter(r"(?:dài|(?<!băng )rộng|cao|sâu|nặng|diện tích|tổng diện tích|quy mô|với diện tích) *\Z")
_BROUGHT = by_letter(
    rf"(?:(?<=[{LETTERS['BODY']}{LETTERS['DOCUMENT']}]) | (?:với|đưa|nâng|kéo giảm|kéo|hạ|duy trì|giữ vững|giữ"
    r"|nâng cao|bảo đảm|đảm bảo|giúp|khiến|kỳ vọng|tính toán|ước tính|giao(?: chỉ tiêu)?|đẩy|thúc đẩy) )"
    rf"(?=(?!số hóa|đóng góp|mức (?:độ|sống)){HEADS})"
)
_JOINED = re.compile(r"(?:trong|theo|về|trên|đối với|ngoài|sau|từ|xét về|tại) \Z")
_BESIDE = re.compile(r"(?<!\w)(?:cùng với|bên cạnh|ngoài|khác với|không kể|trừ) \Z")
_LED_ON = ("theo ", "song hành ", "song song ")
_GIVEN = re.compile(r"(?<!\w)(?:dù|tuy|nhờ|khi|nếu|sau|để|vì|bởi)(?: (?:còn|vẫn|đã|đang|có|là|được|cũng))* \Z")
_ASIDE = re.compile(r"(?<=\w), (?:(?:đã|chưa|không) )?(?:bao )?gồm (?!cả )")
_VERB = re.compile(r",| (?:đã|sẽ|đang|vừa|mới|được|có|do|là|bị|nhằm|thay thế|quy định)(?!\w)")
_SHORT, _LONG = 3, 7


@lru_cache(maxsize=32)  # several ask for the same figure's, one after the other
def level_subject(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that names what a level is of: from the last part with a noun of measure first, else the last."""
    start = after_telling(text, start, end)
    brought = max(_BROUGHT.finditer(text, start, end), key=lambda found: found.end(), default=None)
    parts = [part for part in _parts(text, start, end) if part < end]
    for part in reversed(parts):
        if brought is not None and brought.end() > part:
            return brought.end(), before_tail(text, brought.end(), end)
        if begins_with_measure(text, part, end) and (part == parts[-1] or not _is_adverbial(text, part)):
            aside = _ASIDE.search(text, part, end)
            return part, before_tail(text, part, end) if aside is None else aside.start()
    return _extended(text, parts, end)


def actor(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that says who does what to the things counted; behind «để» stands what is done to them."""
    start = end if _THEN.search(text, start, end) is not None else after_telling(text, start, end)
    goal = text.rfind(" để ", start, end)
    if goal >= 0 and _MARK.search(text, goal, end) is None and not text.endswith("không", start, goal):
        return after_lead(text, goal + len(" để "), end), before_tail(text, goal + len(" để "), end)
    begin, last = _extended(text, [part for part in _parts(text, start, end) if part < end], end)
    quoted = text.startswith(_LED_ON, begin) and ("," in text[last:end] or text[begin:end].rstrip().endswith(","))
    return (last, last) if quoted else (begin, last)


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """What a stretch begins with, before its first verb or mark: the whole of parts that a later «gồm» tells."""
    start = after_lead(text, after_telling(text, start, end), end)
    verb = _VERB.search(text, start, end)
    return start, verb.start() if verb is not None else end


def _is_adverbial(text: str, part: int) -> bool:
    """Whether the word that its lead took away makes a part one of place or time: «Trong mức tăng chung, …»."""
    return _JOINED.search(text, max(0, part - 12), part) is not None


def _is_given(text: str, part: int) -> bool:
    """Whether the words that its lead took away make a part say on what ground: «Dù còn nhiều khó khăn, …»."""
    return _GIVEN.search(text, max(0, part - 24), part) is not None


def _is_beside(text: str, part: int, end: int) -> bool:
    """Whether a part is what something stands beside or, of more than a few words, within: «Cùng với chè, cà phê»."""
    within = len(text[part:end].split()) > _SHORT and text.endswith("trong ", 0, part)
    return within or _BESIDE.search(text, max(0, part - 16), part) is not None


def _parts(text: str, start: int, end: int) -> list[int]:
    """Where the parts between the marks of a stretch begin, behind their leads; brackets are no parts."""
    parts, depth = [start], 0
    inside = {*list_commas(text, start, end)}
    for mark in _MARK.finditer(text, start, end):
        if mark.start() in inside:
            continue
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ")":
            depth = max(0, depth - 1)
        elif depth == 0:
            parts.append(mark.end())
    return [after_lead(text, part, end) for part in parts]


def _extended(text: str, parts: list[int], end: int) -> tuple[int, int]:
    """The last part with the short ones before it that it is the end of: «nông, lâm nghiệp và thủy sản»."""
    if len(parts) == 0:
        return end, end
    begin = parts[-1]
    sized = _SIZED.match(text, begin, end) is not None
    for part in reversed(parts[:-1]):
        adverbial = part == begin or _ADVERBIAL.match(text, part) is not None or _is_given(text, part)
        adverbial = adverbial or _is_beside(text, part, begin)
        if sized and adverbial:
            continue
        most = _LONG if len(text[begin:end].split()) <= 2 else _SHORT
        if adverbial or ";" in text[part:begin] or (len(text[part:begin].split()) > most and not sized):
            break
        begin, sized = part, False
    if _SIZED.search(text, begin, end) is not None and (place := text.rfind(" ở ", begin, end)) >= 0:
        begin = place + len(" ở ")
    return begin, before_tail(text, begin, end)
