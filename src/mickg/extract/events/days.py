"""When an event is: the days that its sentence tells, and those that are told by «sáng nay» or «hôm qua»."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mickg.article import FURNITURE, Zone
from mickg.extract.branches import by_letter
from mickg.extract.events.announced import HELD, announced
from mickg.extract.events.beside import month_before, month_behind, told_beside
from mickg.extract.events.gathering import MEETINGS, Gathering, near
from mickg.extract.events.relative import relative_day
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.zones import in_zones, line_at, sentence_at

_PERIOD = LETTERS["PERIOD"]
_LIVE = re.compile(r"^ *\d{1,2} ?(?:h|giờ|:) ?\d{2} ?[:\-–]", re.MULTILINE)
_LATER = by_letter(r"(?<!\w)(?:từ|đến|trước|sau|hết|kể từ|qua|quá|đầu|cuối|hạn|muộn nhất)(?: hết)?(?: ngày)? \Z")
_OPENED = re.compile(r"(?:tổ chức|khai mạc|tiến hành|triệu tập|mở)(?: (?:thành công|trọng thể|long trọng))? \Z")
_OPENS = re.compile(
    rf"(?:,? (?:của )?{LETTERS['BODY']})?(?: khóa \w+)?(?: (?:đã|vừa|chính thức|trọng thể|long trọng))* khai mạc(?!\w)"
)
_SITS = "họp kỳ"
_LASTS = re.compile(r"[^.;\n]{0,80}?(?<!\w)(?:bế mạc|khai mạc|diễn ra|kết thúc|thành công)(?!\w)")
_CLOSED_BEFORE = re.compile(r"bế mạc(?: (?:thành công|trọng thể))? \Z")
_CLOSES = re.compile(r"[^.;:\n]{0,40}?(?<!\w)(?:bế mạc|kết thúc|thành công)(?!\w)")
_TOLD_LATER = by_letter(
    r"(?P<head>hội nghị|phiên họp|cuộc họp|kỳ họp|hội thảo|diễn đàn|tọa đàm|đại hội|triển lãm|hội chợ|festival|lễ hội"
    r"|ngày hội|tuần lễ|cuộc thi|kỳ thi|liên hoan) (?:được |dự kiến |sẽ |đã )*(?:diễn ra|tổ chức|khai mạc|họp)"
    rf"[^.;\n]{{0,50}}?(?P<day>{_PERIOD})(?:[^.;\n]{{0,60}}?(?:bế mạc|kết thúc|đến)[^.;\n]{{0,16}}?(?P<end>{_PERIOD}))?"
)
_ENDED = re.compile(
    rf" (?:của {LETTERS['BODY']} )?(?:(?:đã|vừa|sẽ) )?(?:bế mạc|kết thúc) (?:vào )?(?:ngày |hôm )?(?P<end>{_PERIOD})"
)
_CLOSED = re.compile(rf"(?P<end>{_PERIOD})[^.;\n]{{0,140}}?kỳ họp[^.;\n]{{0,60}}?(?<!\w)(?:bế mạc|kết thúc)")
_FROM = re.compile(rf"(?<!\w)(?:kể )?từ (?:ngày )?(?P<day>{_PERIOD})")
_CONCLUDED = by_letter(
    r"(?<!\w)(?:thực hiện|triển khai|theo|thông báo|công văn|văn bản)[^.;\n]{0,40} (?:kết luận|chỉ đạo)"
    r"(?: của [^.;\n]{1,120})? tại \Z"
)
_ANOTHERS = by_letter(
    r"(?<!\w)(?:bầu cử|hội nghị|hội thảo|đại hội|(?:kỳ|phiên|cuộc) họp)(?: (?:vào|sáng|chiều|ngày))* \Z"
)
_OUTSIDE = FURNITURE | {Zone.DATELINE, Zone.TITLE}
_NEAR = 300
_TOLD_OF = 150
_BEFORE = 900
_FRESH = timedelta(days=4)
_FIRST = 4
_OPENING = 300


def sentence_around(reading: Reading, at: int) -> tuple[int, int]:
    """The stretch of the skeleton of the sentence that a place lies in, at most 300 letters to either side."""
    skeleton = reading.skeleton
    sentence = sentence_at(reading.article, skeleton.origin(at))
    return max(skeleton.place(sentence.start), at - _NEAR), min(skeleton.place(sentence.end), at + _NEAR)


def settle_days(reading: Reading, one: Gathering) -> None:
    """Give an event its days: those on which it is told to be held, else those of its sentence.

    A session of months is dated by its sentence only where this tells that it opens.
    """
    for start, end in one.places:
        one.start = one.start or told_beside(reading, one, start, end)
        of_it = one.rule not in MEETINGS or announced(reading, start, end) is None
        held = HELD.match(reading.skeleton.text, end) if of_it else None
        if held is not None and one.start is None:
            one.start = _day(reading, held.start("day"), held=True)
            one.end = _day(reading, held.start("end"), held=True) if held["end"] is not None else None
        here = not one.session or opens(reading, start, end)
        if one.start is None and (here or _LASTS.match(reading.skeleton.text, end) is not None):
            told = [days for days in _days_around(reading, start, end) if here or "/" in days]
            spans = (days for days in told if _spans(days, told[0]))
            one.start = next(spans, None) or next(iter(told), None) or _relative(reading, start, end)
        ended = _ENDED.match(reading.skeleton.text, end) if one.session else None
        one.end = one.end or (_day(reading, ended.start("end"), held=True) if ended is not None else None)
    one.start = one.start or next(filter(None, (_month(reading, *place) for place in one.places)), None)
    _part(one)
    one.end = one.end or (None if one.session else one.start)


def opens(reading: Reading, start: int, end: int) -> bool:
    """Whether the words around an event's name, or the name itself, say that it is held there and then."""
    text = reading.skeleton.text
    before = _OPENED.search(text, max(0, start - 30), start) is not None
    return before or text.startswith(_SITS, start) or _OPENS.match(text, end) is not None


def closed(reading: Reading, one: Gathering) -> bool:
    """Whether the words around a session's name say that it ends there and then."""
    text = reading.skeleton.text
    around = (
        _CLOSED_BEFORE.search(text, max(0, start - 30), start) or _CLOSES.match(text, end) for start, end in one.places
    )
    return one.session and any(found is not None for found in around)


def _month(reading: Reading, start: int, end: int) -> str | None:
    return month_behind(reading, end) or month_before(reading, sentence_around(reading, start)[0], start)


def _relative(reading: Reading, start: int, end: int) -> str | None:
    return relative_day(reading, sentence_around(reading, start)[0], start, end)


def _spans(days: str, day: str) -> bool:
    """Whether days are a span that begins with a day."""
    return days.startswith(f"{day}/")


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
    if not reading.is_sure(mention.value):
        return None
    later = (
        not held
        and mention.value.grain == "day"
        and _LATER.search(reading.skeleton.text, max(0, at - 24), at) is not None
    )
    return None if later or mention.value.text is None else str(mention.value.text)


def is_concluded(reading: Reading, start: int) -> bool:
    """Whether a meeting is told of by what was concluded at it: «Thông báo kết luận của … tại cuộc họp»."""
    return _CONCLUDED.search(reading.skeleton.text, max(0, start - _TOLD_OF), start) is not None


def is_anothers(reading: Reading, end: int, at: int) -> bool:
    """Whether a day behind the name of an event is of another: «Tại phiên khai mạc, … cuộc bầu cử ngày 23/5»."""
    return _ANOTHERS.search(reading.skeleton.text, end, at) is not None


def _days_around(reading: Reading, start: int, end: int) -> Iterator[str]:
    """The days of an event's sentence: in its name, the nearest before it, the first after it.

    A day before what was concluded at a meeting is that of the conclusions.
    """
    first, last = sentence_around(reading, start)
    first = start if is_concluded(reading, start) else first
    clause = reading.skeleton.text.find(";", end, last)
    behind = reading.skeleton.places("PERIOD", end, clause if clause >= 0 else last)
    for at in (
        *reversed(reading.skeleton.places("PERIOD", first, end)),
        *(at for at in behind if not is_anothers(reading, end, at)),
    ):
        day = _day(reading, at)
        if day is not None:
            yield day


def settle_later(reading: Reading, gatherings: list[Gathering]) -> None:
    """The days that later sentences tell of what they only call «hội nghị» or «kỳ họp»."""
    for found in _TOLD_LATER.finditer(reading.skeleton.text):
        known = [one for one in near(gatherings, found.start()) if one.head == found["head"] and one.at < found.start()]
        for one in known[-1:]:
            told = _day(reading, found.start("day"), held=True)
            one.start = (
                told if told is not None and one.start is not None and _spans(told, one.start) else one.start or told
            )
            one.end = one.end or (_day(reading, found.start("end"), held=True) if found["end"] is not None else None)
            _part(one)
            one.end = one.end or (None if one.session else one.start)
    for found in _CLOSED.finditer(reading.skeleton.text):
        known = [one for one in near(gatherings, found.end()) if one.head == "kỳ họp" and one.at < found.end()]
        for one in known[-1:]:
            one.end = one.end or _day(reading, found.start("end"))


def effective(reading: Reading, at: int) -> str | None:
    """The day from which something is so, as its sentence or a line that heads it tells: «từ ngày 1/3/2025»."""
    skeleton, lines = reading.skeleton, reading.article.lines
    first, last = sentence_around(reading, at)
    heads = reversed(line_at(reading.article, skeleton.origin(at)).heads)
    spans = ((skeleton.place(lines[n].start), skeleton.place(lines[n].end)) for n in heads)
    for start, end in ((first, last), *spans):
        found = _FROM.search(skeleton.text, start, end)
        if found is not None:
            return _day(reading, found.start("day"), held=True)
    return None


def opening(reading: Reading) -> str | None:
    """The day that the article is told from, where its text says it."""
    if reading.today is None:
        return None
    today = reading.today.isoformat()
    days = (m for m in reading.mentions[:_OPENING] if m.kind == "PERIOD" and m.value.text == today)
    told = (m.start for m in days if _day(reading, reading.skeleton.place(m.start)) is not None)
    seen = next((today for start in told if not in_zones(reading.article, start, _OUTSIDE)), None)
    live = today if len(_LIVE.findall(reading.article.key)) > 1 else None
    return seen or _news(reading, reading.today) or live


def _news(reading: Reading, today: date) -> str | None:
    """The day just over that one of the first sentences tells: news comes some days later."""
    lines = reading.article.lines
    body = [one for one in reading.article.sentences if lines[one.line].zone not in _OUTSIDE][:_FIRST]
    for sentence in body:
        start, end = reading.skeleton.place(sentence.start), reading.skeleton.place(sentence.end)
        for at in reading.skeleton.places("PERIOD", start, min(end, start + _BEFORE)):
            day = _day(reading, at)
            if day is not None and "/" not in day and timedelta(0) <= today - date.fromisoformat(day) <= _FRESH:
                return day
    return None
