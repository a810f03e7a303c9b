"""Who holds an event, and who attends the meeting of an article."""

import re
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.events.days import sentence_around
from mickg.extract.events.gathering import MEETINGS, Gathering, near
from mickg.extract.events.speaking import speaks_there
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_PERSON, _BODY = LETTERS["PERSON"], LETTERS["BODY"]
_HOLDS = re.compile(
    rf"(?P<body>{_BODY})(?:(?:,| và|,? phối hợp(?: cùng)?(?: với)?|,? cùng(?: với)?) {_BODY})*"
    rf"(?: ?\([^()\n]{{1,60}}\))?[^.;\n{_PERSON}{_BODY}]{{0,60}}?"
    r"(?<!\w)(?:tổ chức|mở|họp|trao|tặng|bầu|phát động|khai mạc|công bố|khởi công|khánh thành|khai trương"
    r"|nghe|nhìn lại)(?!\w)"
)
_HELD_BY = re.compile(rf"[^.;\n]{{0,40}}?(?<!\w)do {_BODY}")
_ATTENDS = by_letter(
    r"(?<!\w)(?:dự|tham dự|tham gia|ngồi cùng|cùng làm việc|có mặt|có sự tham gia|chứng kiến|cùng đi|tháp tùng"
    rf"|phát biểu|kết luận|trình bày|trả lời|giải đáp|nêu ý kiến|(?<={_PERSON} )báo cáo)(?!\w)"
)
_HANDED, _ASSEMBLY = "event-handing-over", "event-assembly"
_LISTS = by_letter(
    r"(?:cùng |tham |tới |cùng tham )?dự(?: \S+){0,4} (?:còn )?có|có sự tham gia|ngồi cùng|cùng làm việc có|tham gia"
)


def take_organiser(reading: Reading, one: Gathering) -> None:
    """Give an event who holds it: the subject of its sentence, the body after «do» or in its name."""
    skeleton = reading.skeleton
    for start, end in one.places:
        first, _ = sentence_around(reading, start)
        holds = [*_HOLDS.finditer(skeleton.text, first, start + len(one.head) + 1)]
        by = _HELD_BY.match(skeleton.text, end)
        named = [m for m in skeleton.within(start, end) if m.kind == "BODY" and one.rule != _HANDED]
        body = skeleton.mention(holds[-1].start("body")) if len(holds) > 0 else None
        if by is not None:
            body = skeleton.mention(by.end() - 1)
        elif one.rule == _ASSEMBLY and len(named) > 0:
            body = named[-1]
        elif body is None and len(named) > 0 and (one.kind == "other" or named[0].start == _after(reading, one, start)):
            body = named[0]
        if body is not None and one.organiser is None:
            one.organiser = body.value.name
    if one.organiser is None and one.session and "Quốc hội" in one.name:
        one.organiser = "Quốc hội"


def _after(reading: Reading, one: Gathering, start: int) -> int:
    """Where in the article the word after an event's head begins."""
    return reading.skeleton.origin(start + len(one.head) + 1)


def take_participants(reading: Reading, gatherings: Sequence[Gathering], main: Gathering) -> None:
    """Give events the persons and bodies that sentences of attendance and of speeches name.

    Such a sentence is about the event named in it or in the sentence before, else about the article's meeting.
    """
    skeleton = reading.skeleton
    earlier = 0
    for sentence in reading.article.sentences:
        start, end = skeleton.place(sentence.start), skeleton.place(sentence.end)
        told = _ATTENDS.search(skeleton.text, start, end)
        since, earlier = earlier, start
        speaker = speaks_there(skeleton, start, end) if told is None else None
        if told is None and speaker is None:
            continue
        named = [one for one in near(gatherings, end) if any(since <= at < end for at, _ in one.places)]
        event = next((one for one in reversed(named) if not one.session and one.rule in MEETINGS), main)
        lists = _LISTS.search(skeleton.text, start, min(end, start + 120)) if told is not None else None
        there = skeleton.within(start if lists is None else lists.start(), end) if speaker is None else [speaker]
        for mention in there:
            if mention.kind == "PERSON" or (lists is not None and _attends(reading, mention)):
                name = mention.value if mention.kind == "PERSON" else mention.value.name
                if name not in (*event.chairs, *event.participants, event.organiser):
                    event.participants.append(name)


def _attends(reading: Reading, mention: Mention) -> bool:
    """Whether a body in a list of guests is one itself, not that of an office or of a unit before it."""
    at = reading.skeleton.place(mention.start)
    before = reading.skeleton.mention(at - 2)
    if mention.kind != "BODY" or (before is not None and before.kind == "TITLE"):
        return False
    return re.search(r"(?:thuộc|của|trưởng|tại|từ) \Z", reading.skeleton.text[max(0, at - 8) : at]) is None
