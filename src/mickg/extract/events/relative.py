"""Days told from another: «sáng nay», «hôm qua», «chiều cùng ngày»."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mickg.extract.reading import Reading
from mickg.extract.zones import sentence_at

_RELATIVE = re.compile(
    r"(?<!\w)(?:(?P<today>(?:sáng|trưa|chiều|tối) nay|hôm nay)"
    r"|(?P<same>cùng ngày)|(?P<yesterday>(?:sáng|trưa|chiều|tối|đêm) (?:qua|hôm qua)|hôm qua))(?!\w)"
)
SAME_DAY = re.compile(r"(?<!\w)cùng ngày(?!\w)")
"""Words that tell the day told before."""
_DUE = re.compile(r"(?<!\w)(?:trước|đến|hết|hạn|muộn nhất)(?: hết)?(?: ngày)? \Z")
_HEADS = re.compile(r"(?:[(\s-]|sáng|trưa|chiều|tối|ngày|vào|hôm nay)*\Z")
_BEFORE, _BESIDE, _BEHIND = 900, 300, 90


def relative_day(reading: Reading, first: int, start: int, end: int) -> str | None:
    """The day of «sáng nay» or «hôm qua» in a sentence that begins at `first`, seen from the day of publication.

    It stands before what is held, `start` to `end`, or shortly behind. «cùng ngày» is the day that was told last.
    """
    told = [*_RELATIVE.finditer(reading.skeleton.text, first, start)][-1:]
    told += [one for one in _behind(reading, end) if len(told) == 0]
    if len(told) > 0 and told[0]["same"] is not None:
        return _told_last(reading, told[0].start())
    published = reading.article.published
    if published is None or len(told) == 0:
        return None
    return (date.fromisoformat(published) - timedelta(days=int(told[0]["yesterday"] is not None))).isoformat()


def _behind(reading: Reading, end: int) -> Iterator[re.Match[str]]:
    sentence = sentence_at(reading.article, reading.skeleton.origin(end - 1))
    until = min(reading.skeleton.place(sentence.end), end + _BEHIND)
    found = _RELATIVE.search(reading.skeleton.text, end, until)
    if found is not None and ", " not in reading.skeleton.text[end : found.start()]:
        yield found


def _told_last(reading: Reading, at: int) -> str | None:
    """The day that a sentence before began with, else the last one told nearby, else the last one at all."""
    days = [*_days_before(reading, at)]
    heads = (day for place, day in days if _opens_sentence(reading, place))
    near = (day for place, day in days if at - place < _BESIDE)
    today = reading.today.isoformat() if reading.today is not None else None
    return next(heads, None) or next(near, None) or today


def _days_before(reading: Reading, at: int) -> Iterator[tuple[int, str]]:
    """The places and days told before a place, the last one first."""
    for place in reversed(reading.skeleton.places("PERIOD", at - _BEFORE, at)):
        mention = reading.skeleton.mention(place)
        due = _DUE.search(reading.skeleton.text, max(0, place - 16), place) is not None
        if mention is not None and mention.value.grain == "day" and mention.value.text is not None and not due:
            yield place, str(mention.value.text)


def _opens_sentence(reading: Reading, place: int) -> bool:
    sentence = sentence_at(reading.article, reading.skeleton.origin(place))
    return _HEADS.match(reading.skeleton.text, reading.skeleton.place(sentence.start), place) is not None
