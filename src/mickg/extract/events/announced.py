"""Events that a meeting only tells of: «Chiều 5/9, Sở họp báo giới thiệu Lễ hội Hoa ban, diễn ra từ ngày 12/9»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.zones import sentence_at

_PERIOD = LETTERS["PERIOD"]
HELD = re.compile(
    rf"[^.;:\n]{{0,60}}?(?:khai mạc|diễn ra|tổ chức|tiến hành|bắt đầu|mở)[^.;:\n]{{0,30}}?"
    rf"(?:{_PERIOD}(?:, (?:tức )?| ?\()(?:ngày )?)?(?P<day>{_PERIOD})"
    rf"(?:[^.;\n]{{0,40}}?(?:bế mạc|kết thúc)[^.;\n]{{0,16}}?(?P<end>{_PERIOD}))?"
)
"""The day or days behind a name on which it is told to be held: «tổ chức cuối tuần qua, ngày 30/9»."""
_ANNOUNCED = by_letter(
    r"(?<!\w)(?:kỳ họp|đại hội|lễ hội|lễ|hội chợ|hội nghị|hội thảo|hội thi|triển lãm|festival|cuộc thi|giải|tuần lễ"
    r"|ngày hội|liên hoan|diễn đàn|chương trình|năm du lịch)(?!\w)"
)


def announced(reading: Reading, start: int, end: int) -> int | None:
    """Where in the name of a meeting another event is named that the day behind is of, as one before is the meeting's.

    `start` and `end` are the places of the meeting's name.
    """
    text = reading.skeleton.text
    found = _ANNOUNCED.search(text, text.find(" ", start) + 1, end)
    if found is None or found.start() == start or HELD.match(text, end) is None:
        return None
    first = reading.skeleton.place(sentence_at(reading.article, reading.skeleton.origin(start)).start)
    days = (reading.skeleton.mention(at) for at in reading.skeleton.places("PERIOD", first, start))
    told = any(day is not None and day.value.grain in ("day", "days") for day in days)
    return found.start() if told else None
