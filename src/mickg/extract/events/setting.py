"""When and where an event is: the day and the place of its sentence, or what a later one tells of it."""

import re
from collections.abc import Iterator, Sequence

from mickg.article import FURNITURE, Zone
from mickg.extract.events.gathering import Gathering, near
from mickg.extract.lexicon import data
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded
from mickg.extract.zones import in_zones, sentence_at

_PERIOD, _PLACE = LETTERS["PERIOD"], LETTERS["PLACE"]
_LATER = re.compile(r"(?<!\w)(?:từ|đến|trước|sau|hết|kể từ|qua|quá|đầu|cuối|hạn|muộn nhất)(?: hết)?(?: ngày)? \Z")
_HELD = re.compile(
    rf"[^.;:\n]{{0,60}}?(?:khai mạc|diễn ra|tổ chức|tiến hành|bắt đầu|mở)[^.;:\n]{{0,30}}?(?P<day>{_PERIOD})"
    rf"(?:[^.;\n]{{0,40}}?(?:bế mạc|kết thúc)[^.;\n]{{0,16}}?(?P<end>{_PERIOD}))?"
)
_AT = re.compile(
    r"(?<!\w)(?:tại|ở) (?!hội ngh|phiên|kỳ họp|cuộc|buổi|lễ|điểm cầu|đây|các|những|quyết|nghị|tờ|họp)(?=(?P<where>.))"
)
_TOLD_LATER = re.compile(
    r"(?P<head>hội nghị|phiên họp|cuộc họp|kỳ họp|hội thảo) (?:được |dự kiến |sẽ |đã )*(?:diễn ra|tổ chức|khai mạc|họp)"
    rf"[^.;\n]{{0,50}}?(?P<day>{_PERIOD})(?:[^.;\n]{{0,60}}?(?:bế mạc|kết thúc|đến)[^.;\n]{{0,16}}?(?P<end>{_PERIOD}))?"
)
_CLOSED = re.compile(rf"(?P<end>{_PERIOD})[^.;\n]{{0,140}}?kỳ họp[^.;\n]{{0,60}}?(?<!\w)(?:bế mạc|kết thúc)")
_MEETS = re.compile(
    r"(?:hội nghị|phiên họp|kỳ họp|cuộc họp|lễ|hội thảo)[^.;\n]{0,30}?(?:diễn ra|tổ chức|họp|khai mạc)"
    rf"[^.;\n]{{0,30}}? (?:tại|ở) (?P<where>{_PLACE})"
)
_SEAT = re.compile(rf"điểm cầu (?:chính |trung tâm )?(?:tại )?(?P<where>{_PLACE})")
_BUILDING = re.compile(r"(?:trụ sở|hội trường|nhà|trung tâm|khách sạn|cung|quảng trường|sân vận động)(?!\w)")
_VISIT = re.compile(r"(?:buổi|cuộc) (?:làm việc|gặp)|chuyến")
_OUTSIDE = FURNITURE | {Zone.DATELINE, Zone.TITLE}
_CAPITAL = "Hà Nội"
_NEAR = 300


def sentence_around(reading: Reading, at: int) -> tuple[int, int]:
    """The stretch of the skeleton of the sentence that a place lies in, at most 300 letters to either side."""
    skeleton = reading.skeleton
    sentence = sentence_at(reading.article, skeleton.origin(at))
    return max(skeleton.place(sentence.start), at - _NEAR), min(skeleton.place(sentence.end), at + _NEAR)


def settle(reading: Reading, one: Gathering) -> None:
    """Give an event its days and its place."""
    for start, end in one.places:
        held = _HELD.match(reading.skeleton.text, end)
        if held is not None and one.start is None:
            one.start = _day(reading, held.start("day"), held=True)
            one.end = _day(reading, held.start("end"), held=True) if held["end"] is not None else None
        if one.start is None and not one.session:
            one.start = next(_days_around(reading, start, end), None)
        one.place = one.place or _place_around(reading, one, start, end)
    _part(one)
    one.end = one.end or (None if one.session else one.start)


def _part(one: Gathering) -> None:
    """A span of days is a first and a last one."""
    if one.start is not None and "/" in one.start:
        one.start, one.end = one.start.split("/")
    if one.end is not None and "/" in one.end:
        one.end = one.end.split("/")[1]


def _day(reading: Reading, at: int, *, held: bool = False) -> str | None:
    """The day or days told at a place; those of deadlines and spans only where something is held on them."""
    mention = reading.skeleton.mention(at)
    if mention is None or mention.kind != "PERIOD" or mention.value.grain not in ("day", "days"):
        return None
    later = not held and _LATER.search(reading.skeleton.text, max(0, at - 24), at) is not None
    return None if later or mention.value.text is None else str(mention.value.text)


def _days_around(reading: Reading, start: int, end: int) -> Iterator[str]:
    """The days of an event's sentence: in its name, the nearest before it, the first after it."""
    first, last = sentence_around(reading, start)
    for at in (*range(end - 1, first - 1, -1), *range(end, last)):
        day = _day(reading, at)
        if day is not None:
            yield day


def _place_around(reading: Reading, one: Gathering, start: int, end: int) -> str | None:
    """The place told in an event's sentence: before its name, else after it; of a visit, that in its name."""
    first, last = sentence_around(reading, start)
    if _VISIT.match(one.head) is not None or one.head == "chuyến thăm":
        return next((str(m.value) for m in reading.skeleton.within(start, end) if _is_place(m.kind, m.value)), None)
    if one.head in ("lễ hội", "ngày hội", "festival"):
        held = (str(m.value) for m in reading.skeleton.within(first, last) if _is_place(m.kind, m.value))
        return next(held, None)
    text = reading.skeleton.text
    before = [] if one.session else [*_AT.finditer(text, first, start)]
    for found in (*reversed(before), *_AT.finditer(text, end, min(last, end + 90))):
        place = _venue(reading, found.start("where"), last)
        if place is not None:
            return place
    return None


def _is_place(kind: str, value: object) -> bool:
    return kind == "PLACE" and value not in data("places")["regions"]


def _venue(reading: Reading, at: int, limit: int) -> str | None:
    """The province or city of a place that begins at a place of the skeleton, else the venue if it has a name."""
    skeleton = reading.skeleton
    for mention in skeleton.within(at, min(limit, at + 60)):
        place = skeleton.place(mention.start)
        if _is_place(mention.kind, mention.value):
            return str(mention.value)
        apart = place > at and skeleton.text[place - 2 : place] == ", "
        if apart or mention.kind in ("PERIOD", "PERSON", "TITLE"):
            break
    comma = skeleton.text.find(",", at, limit)
    until = comma if comma >= 0 else limit - (skeleton.text[limit - 1] in ".;:")
    first = skeleton.mention(at)
    if first is not None and first.kind == "BODY":
        return str(first.value.name)
    text = reading.article.text[skeleton.origin(at) : ended(skeleton, until)]
    named = text[:1].isupper() or _BUILDING.match(text) is not None
    words = worded(reading.article, skeleton, at, until)
    return words[:1].upper() + words[1:] if named and len(text) < 60 else None


def settle_later(reading: Reading, gatherings: Sequence[Gathering]) -> None:
    """The days that later sentences tell of what they only call «hội nghị» or «kỳ họp»."""
    for found in _TOLD_LATER.finditer(reading.skeleton.text):
        known = [one for one in near(gatherings, found.start()) if one.head == found["head"] and one.at < found.start()]
        for one in known[-1:]:
            one.start = one.start or _day(reading, found.start("day"), held=True)
            one.end = one.end or (_day(reading, found.start("end"), held=True) if found["end"] is not None else None)
            _part(one)
    for found in _CLOSED.finditer(reading.skeleton.text):
        known = [one for one in near(gatherings, found.end()) if one.session and one.at < found.end()]
        for one in known[-1:]:
            one.end = one.end or _day(reading, found.start("end"))


def settle_main(reading: Reading, main: Gathering, others: list[Gathering]) -> None:
    """The day and place that an article tells of its meeting elsewhere; what only a caption names is at it."""
    if main.start is None and not any(one.start is not None for one in others):
        main.start = main.end = _opening(reading)
    if main.place is None or _BUILDING.match(main.place.lower()) is not None:
        main.place = _seat(reading) or main.place
    for one in others:
        if one.kind == "election" and one.start is None:
            one.start = one.end = _opening(reading)
        if one.shown and one.kind in ("launch", "award") and one.start is None:
            one.start, one.end, one.place = main.start, main.end, one.place or main.place


def _seat(reading: Reading) -> str | None:
    """The place where a later sentence says that the meeting is held, or its end point in the capital."""
    for pattern in (_MEETS, _SEAT):
        for found in pattern.finditer(reading.skeleton.text):
            mention = reading.skeleton.mention(found.start("where"))
            if mention is not None and (pattern is _MEETS or mention.value == _CAPITAL):
                return str(mention.value)
    return None


def _opening(reading: Reading) -> str | None:
    """The day that the article is told from, where its text says it."""
    if reading.today is None:
        return None
    today = reading.today.isoformat()
    told = (m for m in reading.mentions[:_NEAR] if m.kind == "PERIOD" and m.value.grain == "day")
    return next(
        (today for m in told if m.value.text == today and not in_zones(reading.article, m.start, _OUTSIDE)), None
    )
