"""Where an event is: the place that its sentence names, that in the name of a visit, the seat told elsewhere."""

import itertools
import re
from collections.abc import Container, Sequence

from mickg.article import FURNITURE, Zone
from mickg.extract.branches import by_letter
from mickg.extract.events.days import opens, sentence_around
from mickg.extract.events.gathering import Gathering
from mickg.extract.lexicon import data
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended, worded

_PERIOD, _PLACE = LETTERS["PERIOD"], LETTERS["PLACE"]
_AT = by_letter(
    rf"(?<!\w)(?<!(?:{LETTERS['TITLE']}|{LETTERS['PERSON']}) )(?:tại|ở|từ(?= (?:trụ sở|hội trường|nhà|điểm cầu))) "
    rf"(?!hội ngh|phiên|kỳ họp|cuộc|buổi|lễ|điểm cầu|đây|các|những|quyết|nghị|tờ|họp|thông báo|kết luận"
    rf"|công văn|văn bản|{LETTERS['DOCUMENT']})(?=(?P<where>.))"
)
_ENDING = re.compile(
    rf"(?:tại|ở) (?:(?:tỉnh|thành phố|huyện|thị xã|quận) )?(?P<where>{_PLACE})(?=\Z| (?:để|nhằm|về|bàn) )"
)
_CITY = re.compile(
    r" (?:tại|ở) (?!Hội|Phiên|Kỳ|Lễ|Cuộc|Buổi|Trung|Trụ|Nghị|Quyết|Tổ|Việt)"
    r"(?P<city>[A-ZÀ-ỸĐ][\w-]*(?: [A-ZÀ-ỸĐ][\w-]*){0,2})\Z"
)
_MEETS = re.compile(
    r"(?:(?:hội nghị|phiên họp|kỳ họp|cuộc họp|lễ|hội thảo)[^.;\n]{0,30}?(?:diễn ra|tổ chức|họp|khai mạc)"
    r"[^.;\n]{0,30}?|(?<=\. )họp|(?<=\n)họp) (?:tại|ở) (?=(?P<where>.))"
)
_SEAT = re.compile(rf"điểm cầu (?:chính |trung tâm )?(?:tại )?(?P<where>{_PLACE})")
_OPENING = re.compile(
    rf"(?:[^.\n]{{0,24}}[-–] ?)?(?:(?:sáng|trưa|chiều|tối|ngày|hôm|nay|vào|trong|hai|ba)[ ,]+)*(?P<day>{_PERIOD})[ ,]*"
    r"(?:tại|ở) (?!các|những|đây|điểm cầu|hội ngh|phiên|kỳ họp|cuộc|buổi|lễ)(?=(?P<where>.))"
)
_DATELINE = re.compile(
    rf"(?P<where>{_PLACE})(?:,| ?[-–:]| ?\([^()\n]{{1,20}}\)){{1,2}}"
    rf" (?:(?:sáng|trưa|chiều|tối|ngày|hôm)[ ,]+)*{_PERIOD}"
)
_PARTED = re.compile(r"[;:]|\. |(?<!\w)(?:nối|kết nối|điểm cầu)(?!\w)")
_SEAT_OF = re.compile(rf"(?:trụ sở|hội trường|nhà|trung tâm|phòng họp)(?: \w+){{0,4}}? {LETTERS['BODY']}")
_HOUSES = (
    "trụ sở|hội trường|nhà|trung tâm|khách sạn|cung|quảng trường|sân vận động|phủ|cửa khẩu|sân bay|cảng"
    "|khu công nghiệp|công viên|bảo tàng|thư viện|học viện|bệnh viện|trường"
)
_BUILDING = re.compile(rf"(?:{_HOUSES})(?!\w)")
SEATED = re.compile(rf" (?:tại|ở) (?=(?:{_HOUSES})(?!\w))")
"""Where behind the name of an event the house begins that it is held in."""
_UNIT = by_letter(
    r"(?<!\w)(?<!các )(?P<unit>thành phố|thị xã|thị trấn|huyện|quận|phường|xã) (?P<name>[^\W\d_]+(?: [^\W\d_]+){0,4})"
)
_TOWN = re.compile(r"(?:thành phố|thị xã|thị trấn|huyện(?: đảo)?|quận|phường|xã|khu \w+ \w+) (\w)")
_VISIT = by_letter(r"thăm|kiểm tra|khảo sát|thị sát|(?:buổi|cuộc) (?:làm việc|gặp)|chuyến|làm việc|đối thoại")
_TIMED = re.compile(
    r" (?:nghe|bàn|thảo luận|xem xét|về|ngày|sáng|trưa|chiều|tối|vào|trong|do|nhằm|để|đã|với|dưới|sau|có|kéo dài)(?!\w)"
    rf"| {_PERIOD}"
)
_SITTINGS = ("phiên họp", "hội nghị", "kỳ họp", "cuộc họp", "hội thảo", "diễn đàn")
_LASTING = ("lễ hội", "ngày hội", "festival")
_CAPITAL = "Hà Nội"
_CAPITAL_OF = "thủ đô "
_BESIDE = 90


def settle_place(reading: Reading, one: Gathering) -> None:
    """Give an event the place that the sentences which name it tell."""
    for start, end in one.places:
        one.place = one.place or _place_around(reading, one, start, end)


def _place_around(reading: Reading, one: Gathering, start: int, end: int) -> str | None:
    """The place told in an event's sentence: before its name, else after it or at its end; of a visit, in its name."""
    first, last = sentence_around(reading, start)
    if one.head in _LASTING:
        told = (str(m.value) for m in reading.skeleton.within(first, last) if _is_place(m.kind, m.value))
        place = next(told, None)
        if place is not None:
            return place
    text = reading.skeleton.text
    untold = one.session and not opens(reading, start, end)
    before = [] if untold else [*_AT.finditer(text, first, start)]
    for found in (*reversed(before), *_AT.finditer(text, end, min(last, end + _BESIDE))):
        place = _venue(reading, found.start("where"), last)
        if place is not None:
            return place
    dateline = _DATELINE.match(text, first, start) if not untold else None
    if dateline is not None:
        return _venue(reading, dateline.start("where"), last)
    if _VISIT.match(one.head) is not None:
        abroad = one.head.startswith("chuyến")
        named = (m for m in reading.skeleton.within(start, end) if m.kind == "PLACE")
        places = (str(m.value) for m in named if abroad or _is_place(m.kind, m.value))
        return next(places, None) or _visited(reading, start, end)
    ending = _ENDING.search(text, start, end)
    mention = reading.skeleton.mention(ending.start("where")) if ending is not None else None
    if mention is not None and _is_place(mention.kind, mention.value):
        return str(mention.value)
    first, last = reading.skeleton.origin(start), ended(reading.skeleton, end)
    city = _CITY.search(reading.article.text, first, last) if one.head in _SITTINGS else None
    return city["city"] if city is not None and _is_place("PLACE", city["city"]) else None


def _visited(reading: Reading, start: int, end: int) -> str | None:
    """The district or commune that the name of a visit tells: «kiểm tra … công xã Thường Tín»."""
    for found in _UNIT.finditer(reading.article.text, reading.skeleton.origin(start), ended(reading.skeleton, end)):
        if found["name"][0].isupper():
            words = itertools.takewhile(lambda word: word[:1].isupper(), found["name"].split(" "))
            return f"{found['unit']} {' '.join(words)}"
    return None


def _is_place(kind: str, value: object) -> bool:
    return kind == "PLACE" and value not in data("places")["regions"]


def _venue(reading: Reading, at: int, limit: int) -> str | None:
    """The province or city of a place that begins at a place of the skeleton, else the venue if it has a name."""
    skeleton = reading.skeleton
    for mention in skeleton.within(at, min(limit, at + 60)):
        place = skeleton.place(mention.start)
        if _PARTED.search(skeleton.text, at, place) is not None:
            break
        if _is_place(mention.kind, mention.value):
            return str(mention.value)
        if mention.kind in ("PERIOD", "PERSON", "TITLE") or (place > at and skeleton.text.startswith(", ", place - 2)):
            break
    seat, comma = _SEAT_OF.match(skeleton.text, at, limit), skeleton.text.find(",", at, limit)
    until = comma if comma >= 0 else limit - (skeleton.text[limit - 1] in ".;:")
    until = min(until, seat.end()) if seat is not None else until
    timed = _TIMED.search(skeleton.text, at, until)
    until = timed.start() if timed is not None else until
    first = skeleton.mention(at)
    if first is not None and first.kind == "BODY":
        return str(first.value.name)
    at += len(_CAPITAL_OF) * skeleton.text.startswith(_CAPITAL_OF, at)
    text = reading.article.text[skeleton.origin(at) : ended(skeleton, until)]
    town = _TOWN.match(text)
    building = _BUILDING.match(text)
    named = (
        text[:1].isupper() or (building is not None and building[0] != text) or (town is not None and town[1].isupper())
    )
    words = worded(reading.article, skeleton, at, until)
    return words[:1].upper() + words[1:] if named and len(text) < 60 else None


def settle_seat(reading: Reading, main: Gathering, others: Sequence[Gathering]) -> None:
    """Where the article's own meeting is, if its sentences do not say: the seat told later, the place it opens with."""
    if main.place is None or _BUILDING.match(main.place.lower()) is not None:
        main.place = _seat(reading, {at for one in others for at, _ in one.places}) or main.place
    if main.place is None and not main.session:
        main.place = _opening_place(reading, main.start)


def _seat(reading: Reading, elsewhere: Container[int]) -> str | None:
    """The place where a later sentence says that the meeting is held, or its end point in the capital."""
    for pattern in (_MEETS, _SEAT):
        for found in pattern.finditer(reading.skeleton.text):
            if found.start() in elsewhere:
                continue
            at = found.start("where")
            mention = reading.skeleton.mention(at)
            if pattern is _MEETS:
                place = _venue(reading, at, sentence_around(reading, at)[1])
            else:
                place = str(mention.value) if mention is not None and mention.value == _CAPITAL else None
            if place is not None:
                return place
    return None


_OUTSIDE = FURNITURE | {Zone.DATELINE, Zone.TITLE, Zone.CAPTION, Zone.HEADING, Zone.BYLINE}
_SENTENCES = 4


def _opening_place(reading: Reading, day: str | None) -> str | None:
    """The place that one of the first sentences begins with after a meeting's day: «Sáng 5/3, tại Hà Nội, …»."""
    lines = reading.article.lines
    told = [one for one in reading.article.sentences if lines[one.line].zone not in _OUTSIDE][:_SENTENCES]
    for sentence in told:
        start, end = reading.skeleton.place(sentence.start), reading.skeleton.place(sentence.end)
        found = _OPENING.match(reading.skeleton.text, start, end)
        when = reading.skeleton.mention(found.start("day")) if found is not None else None
        if found is None or when is None or when.value.text != day:
            continue
        place = _venue(reading, found.start("where"), end)
        if place is not None:
            return place
    return None
