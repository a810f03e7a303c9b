"""Who chairs an event: the persons before «chủ trì», after it, or in the office that stands there alone."""

import re
from collections.abc import Iterator, Sequence

from mickg.extract.branches import by_letter
from mickg.extract.events.days import sentence_around
from mickg.extract.events.gathering import MEETINGS, Gathering, near
from mickg.extract.mention import Mention
from mickg.extract.phrases import is_counted
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.text import match_key

_PERSON, _TITLE, _BODY, _BODIES = (LETTERS[kind] for kind in ("PERSON", "TITLE", "BODY", "BODIES"))
_CHAIRS = by_letter(
    rf"(?:đồng )?(?:chủ trì|chủ tọa|(?<={_PERSON} )điều hành|(?<={_PERSON} đã )điều hành|(?<={_PERSON} vừa )điều hành"
    rf"|(?<={_PERSON} trực tiếp )điều hành|(?<=dưới sự )điều hành|(?<=người )điều hành)(?!\w)"
)
_BOTH = "đồng "
_OBJECT = re.compile(
    r"(?:(?: và|,) (?:điều hành|chỉ đạo|chủ tọa)(?!\w))?(?:"
    r" (?:và (?:kết luận|phát biểu)[^.,;\n]{0,30} (?:tại )?)?"
    r"(?P<object>hội ngh|hội thảo|hội đàm|tọa đàm|diễn đàn|phiên|cuộc|buổi|lễ|họp|kỳ họp|đại hội|chương trình"
    "|phần chất)|(?P<of> của )"
    "| (?:đã|được|diễn ra|tại|từ|ở|sáng|trưa|chiều|tối|ngày|vào|hôm|trong|với sự|theo hình thức) "
    "|(?P<has> (?:còn |gồm )?có | gồm | là )|(?P<along> với (?=[^.;\n]{1,120} (?:là|có|còn có) ))"
    r"|(?=[.;\n]|\Z|, (?!phối|theo|xây|hướng|tổng|tham mưu|đề|nghiên|rà|triển|soạn|chịu)))"
)
_ENDPOINT = by_letter(
    r"(?<!các )điểm cầu(?: tại)?(?: (?:trụ sở|tỉnh|thành phố|trung ương|chính phủ|chính|trung tâm)(?!\w))*"
)
_SEATS = (" chính phủ", " chính", " trung tâm", " trung ương")
_AND = re.compile(r",? và ")
_SUBJECT = re.compile(
    rf" (?:(?:sáng|trưa|chiều|tối|ngày|hôm|nay|qua|{LETTERS['PERIOD']}|giữ vai trò|với vai trò|là người|ngồi ghế"
    r"|đã|vừa|cùng|trực tiếp|tiếp tục|(?:(?:đến|tới|tham) )?dự(?: và|,)|có mặt và|sẽ|và|làm) )*|,.*"
    r"|.* (?:mà|do) (?:ông|bà|đồng chí) (?:(?:đã|vừa) )?|.* khi (?:(?:đang|tham dự và) )?| ?[(-].*"
)
_OTHER = by_letter(
    r"(?<!\w)(?:giao(?! ban)|yêu cầu|đề nghị|phân công|để|nhằm|sẽ do)(?!\w)"
    rf"|, (?:các )?[{_BODY}{_BODIES}] (?:đã |sẽ )?\Z"
)
_PRONOUN = by_letter(r"(?<!\w)(?:do|mà) (?:chính )?(?:ông|bà|đồng chí)(?: (?:đã|vừa|trực tiếp))* \Z")
_CONCLUDES = re.compile(
    rf"kết luận(?: chỉ đạo)? của [^.;\n{_PERSON}]{{0,160}}(?P<person>{_PERSON})"
    r"[^.;\n]{0,160}? tại (?=[^\W\d_])"
)
_BESIDE = re.compile(rf"(?:[ ,;{_BODY}{_TITLE}]| [-–] |và|cùng|của|các|đồng chí|ông|bà|nguyên|kiêm)*")
_LED_BY = re.compile(rf"(?<!\w)do (?:[ ,–{_PERSON}{_TITLE}{_BODY}-]|và|ông|bà|đồng chí)+ \Z")
_NOTHING = re.compile(r"(?:(?P<object>(?!))|(?P<of>(?!))|(?P<has>(?!))|(?P<along>(?!)))?")
_CEREMONY = (" buổi lễ", " lễ")
_NEAR = 30
_OPENS = re.compile(r"(?:\A|[.;:,\n]) ?(?:(?:cùng|tham gia|đồng|trực tiếp|(?:(?:đến|tới|tham) )?dự và) )*\Z")
_LISTED = by_letter(r"(?<!\w)(?:có|gồm|là) (?:các|hai|ba)|:")


def take_chairs(reading: Reading, gatherings: Sequence[Gathering], main: Gathering) -> None:
    """Give events the persons who chair them; who leads an end point or a task, or sees a ceremony through, is none."""
    text = reading.skeleton.text
    for match in _CHAIRS.finditer(text):
        start, end = sentence_around(reading, match.start())
        after = _OBJECT.match(text, match.end(), end) or _passive(reading, gatherings, match.start())
        if after is None or _elsewhere(reading, start, end):
            continue
        told = _told(gatherings, start, end) if after["of"] is not None else []
        runs = match[0] == "điều hành" and (
            text.startswith(_CEREMONY, match.end()) or (len(told) == 0 and after["of"] is not None)
        )
        if runs:
            continue
        event = told[0] if len(told) > 0 else _chaired(gatherings, main, after, match.start())
        leaders = [*_leaders(reading, match, after, start, end)]
        for one in (event, *_joined(reading, gatherings, event)):
            one.chairs += [name for name in leaders if name not in one.chairs]
    _take_concluding(reading, gatherings)


def _passive(reading: Reading, gatherings: Sequence[Gathering], verb: int) -> re.Match[str] | None:
    """A match of nothing behind «cuộc họp chiều 9/7 do ông … chủ trì», whatever goes on from the verb."""
    text = reading.skeleton.text
    led = _LED_BY.search(text, max(0, verb - _NEAR), verb)
    if led is None:
        return None
    held = any(led.start() - _NEAR < end <= led.start() for one in near(gatherings, verb) for _, end in one.places)
    return _NOTHING.match(text, verb) if held else None


def _told(gatherings: Sequence[Gathering], start: int, end: int) -> list[Gathering]:
    """The meetings of a day that are named in a sentence."""
    held = (one for one in near(gatherings, end) if not one.session and one.rule in MEETINGS)
    return [one for one in held if any(start <= at < end for at, _ in one.places)]


def _take_concluding(reading: Reading, gatherings: Sequence[Gathering]) -> None:
    """Whose conclusions at a meeting are told chairs it: «Thông báo kết luận của Phó Thủ tướng … tại cuộc họp …»."""
    for found in _CONCLUDES.finditer(reading.skeleton.text):
        named = (one for one in near(gatherings, found.end()) if any(at == found.end() for at, _ in one.places))
        event, person = next(named, None), reading.skeleton.mention(found.start("person"))
        if event is not None and person is not None and len(event.chairs) == 0:
            event.chairs.append(person.value)


def _elsewhere(reading: Reading, start: int, end: int) -> bool:
    """Whether a sentence is about an end point that is not the seat of the meeting."""
    for found in _ENDPOINT.finditer(reading.skeleton.text, start, end):
        central = any(word in found[0] for word in _SEATS) or _is_central(reading.skeleton.mention(found.end() + 1))
        if not (central or is_counted(reading.skeleton, found.start())):
            return True
    return False


def _is_central(mention: Mention | None) -> bool:
    """Whether an end point is the capital or a central body."""
    if mention is None:
        return False
    if mention.kind == "BODY":
        return str(mention.value.name).startswith(("Bộ ", "Chính phủ", "Văn phòng Chính phủ"))
    return bool(mention.kind == "PLACE" and mention.value == "Hà Nội")


def _chaired(gatherings: Sequence[Gathering], main: Gathering, after: re.Match[str], verb: int) -> Gathering:
    """The event that is chaired: the one named after the verb, else the meeting told of last before it."""
    if after["object"] is not None:
        at = after.start("object")
        named = [one for one in near(gatherings, at) if any(start == at for start, _ in one.places)]
        told = [one for one in near(gatherings, verb) if one.session and one.head == after["object"] and one.at < verb]
        if len(named) > 0 or len(told) > 0:
            return [*named, *reversed(told)][0]
    before = [
        one
        for one in near(gatherings, verb)
        if not one.session and one.kind not in ("launch", "award") and one.at < verb
    ]
    return max(before, key=lambda one: max(start for start, _ in one.places if start < verb), default=main)


def _joined(reading: Reading, gatherings: Sequence[Gathering], event: Gathering) -> list[Gathering]:
    """The event that «và» joins to another in one sentence: who chairs the one chairs the other."""
    ends = [end for _, end in event.places]
    return [
        one
        for one in near(gatherings, event.at)
        if one is not event
        and one.kind != "award"
        and any(_AND.fullmatch(reading.skeleton.text, end, start) for end in ends for start, _ in one.places)
    ]


def _leaders(reading: Reading, match: re.Match[str], after: re.Match[str], start: int, end: int) -> Iterator[str]:
    """The names before the verb, all of them where several chair; after it where the sentence begins with it."""
    skeleton = reading.skeleton
    before = [m for m in skeleton.within(start, match.start()) if m.kind == "PERSON"]
    opens = _OPENS.search(skeleton.text[start : match.start()]) is not None
    if (len(before) == 0 and after["of"] is not None) or (opens and (len(before) == 0 or after["has"] is not None)):
        named = [m for m in skeleton.within(match.end(), end) if m.kind == "PERSON"]
        first = skeleton.text[match.end() : skeleton.place(named[0].start)] if len(named) > 0 else ""
        several = _LISTED.search(first) is not None or match[0].startswith(_BOTH) or after["along"] is not None
        yield from (m.value for m in (named if several else _from_first(reading, named, comma=after["of"] is None)))
        return
    if len(before) == 0:
        pronoun = _PRONOUN.search(skeleton.text, start, match.start()) is not None
        yield from _holder(reading, skeleton.within(start, match.start()), ("TITLE",) if pronoun else ("TITLE", "BODY"))
        return
    between = skeleton.text[skeleton.place(before[-1].start) + 1 : match.start()]
    if _SUBJECT.fullmatch(between) is not None and _OTHER.search(between) is None:
        yield from (m.value for m in (before if match[0].startswith(_BOTH) else _together(reading, before)))


def _together(reading: Reading, persons: Sequence[Mention]) -> list[Mention]:
    """The last of the persons, with those before that only offices and «và» part from it."""
    text = reading.skeleton.text
    out = [persons[-1]]
    for earlier in reversed(persons[:-1]):
        first, last = (reading.skeleton.place(one.start) for one in (earlier, out[0]))
        if _BESIDE.fullmatch(text, first + 1, last) is None:
            break
        out.insert(0, earlier)
    return out


def _from_first(reading: Reading, persons: Sequence[Mention], *, comma: bool) -> list[Mention]:
    """The first of the persons, with those behind that only offices and «và», or a comma, part from it."""
    text = reading.skeleton.text
    out = [*persons[:1]]
    for later in persons[1:]:
        first, last = (reading.skeleton.place(one.start) for one in (out[-1], later))
        between = text[first + 1 : last]
        if _BESIDE.fullmatch(between) is None or ";" in between or not (comma or " và " in between):
            break
        out.append(later)
    return out


def _holder(reading: Reading, mentions: Sequence[Mention], kinds: Sequence[str]) -> Iterator[str]:
    """The one person whom the article names in the office that stands alone last before a verb."""
    titles = [m for m in mentions if m.kind in kinds][-1:]
    for title in titles:
        text = title.value.text if title.kind == "TITLE" else title.value.name.removesuffix(" Chính phủ")
        held = {one.person for one in reading.holdings if match_key(one.title) == match_key(text) and not one.former}
        if len(held) == 1:
            yield from held
