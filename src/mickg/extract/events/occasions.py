"""What is done at a meeting: «Tại hội nghị, hai bên ký kết …», «Dịp này, Bộ trao …»."""

import re
from collections.abc import Sequence

from mickg.extract.events.gathering import MEETINGS, Gathering
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.zones import sentence_at
from mickg.text import match_key

_AT_IT = re.compile(
    r"(?:cũng |ngay |và )*(?:(?:tại|trong|bên lề|nhân|ở)(?: khuôn khổ)? (?P<meeting>hội nghị|diễn đàn|hội thảo|buổi lễ"
    r"|lễ|chương trình|phiên họp|cuộc họp|buổi làm việc|sự kiện|dịp này|đây)|dịp này|cùng dịp)(?!\w)"
)
_DONE = re.compile(
    rf"(?:[{LETTERS['BODY']}{LETTERS['PERSON']}{LETTERS['TITLE']})]|hai bên|các bên|ban tổ chức|lãnh đạo \w+|đại biểu)"
    r" (?:(?:đã|cũng|chính thức|cùng|và|cùng nhau|vừa|tiến hành) )*\Z"
)
_NEAR = 40
_DEEDS = frozenset({"event-signing", "event-handing-over"})
_HELD_FOR_DECISIONS = frozenset({"event-ceremony", "event-ceremony-held", "event-conference"})
_MOST_OF, _FIRST = 0.5, 4
_OF_DEEDS = frozenset({"ký", "kết", "biên", "bản"})


def is_done_there(reading: Reading, at: int) -> bool:
    """Whether a verb at a place tells what somebody did at a meeting that the sentence begins with."""
    text = reading.skeleton.text
    return _opening(reading, at) is not None and _DONE.search(text, max(0, at - _NEAR), at) is not None


def is_purpose(reading: Reading, one: Gathering, gatherings: Sequence[Gathering]) -> bool:
    """Whether what is done at a meeting is what it is held for: «Hội nghị công bố quyết định …» with its decision."""
    if one.rule not in _DEEDS or _opening(reading, one.at) is None:
        return False
    meetings = (other for other in reversed(gatherings) if other.rule in MEETINGS - _DEEDS)
    meeting = next(meetings, None)
    if meeting is None:
        return False
    held_for, done = match_key(meeting.name), [word for word in match_key(one.name).split() if word not in _OF_DEEDS]
    shared = [word in held_for.split() for word in done]
    signed = sum(shared) >= _MOST_OF * len(done) or all(shared[:_FIRST])
    return f" {one.head} " in held_for or (one.rule == "event-signing" and signed)


def is_part(reading: Reading, one: Gathering, gatherings: Sequence[Gathering]) -> bool:
    """Whether a decision is handed over where it was made known: «Tại buổi lễ, Thứ trưởng trao quyết định …»."""
    if one.rule != "event-handing-over" or _opening(reading, one.at) is None:
        return False
    others = (
        other
        for other in gatherings
        if other.rule in _HELD_FOR_DECISIONS or (other.rule == one.rule and other.at < one.at)
    )
    return any("quyết định" in match_key(other.name) for other in others)


def settle_there(reading: Reading, one: Gathering, gatherings: Sequence[Gathering], main: Gathering | None) -> None:
    """Give what was done at a meeting its day and place; without a meeting, those of what was held before it."""
    found = _opening(reading, one.at)
    if one is main or one.start is not None or one.session or found is None:
        return
    dated = [other for other in gatherings if other.at < one.at and other.start is not None and not other.session]
    named = (other for other in reversed(dated) if other.rule in MEETINGS and other.head == found["meeting"])
    meeting = next(named, main or (dated[-1] if len(dated) > 0 else None))
    if meeting is None:
        return
    one.start, one.end, one.place = meeting.start, meeting.end, one.place or meeting.place


def _opening(reading: Reading, at: int) -> re.Match[str] | None:
    sentence = sentence_at(reading.article, reading.skeleton.origin(at))
    return _AT_IT.match(reading.skeleton.text, reading.skeleton.place(sentence.start), at)
