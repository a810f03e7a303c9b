"""The years that a policy reaches to: those in its name, or that which its length ends in."""

import re

from mickg.extract.reading import Reading

_VISION = re.compile(r"(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? (?P<year>20\d{2})")
_ENDING = re.compile(r"(?:kết thúc|hoàn thành|tổng kết|cuối)(?: [\w ]{0,12})?\Z")
_SENTENCE = re.compile(r"[^.!?\n]+\Z")
_AHEAD = re.compile(r"tới|tiếp theo|sau")
_NEAR, _BEFORE = 100, 40


def horizon(reading: Reading, start: int, end: int) -> tuple[int, ...]:
    """The years in a stretch of the skeleton: of spans of years the last one."""
    skeleton = reading.skeleton
    years = [
        int((mention.value.text or "").split("/")[-1][:4])
        for mention in skeleton.within(start, end)
        if mention.kind == "PERIOD" and mention.value.text is not None
    ]
    years += [int(found["year"]) for found in _VISION.finditer(skeleton.text, start, end)]
    return tuple(sorted(set(years)))


def ahead(reading: Reading, match: re.Match[str]) -> tuple[int, ...]:
    """The last year of a plan named by its length: the year that it ends in, or so many years after this one."""
    skeleton, start = reading.skeleton, match.start()
    own = horizon(reading, start, match.end())
    sentence = _SENTENCE.search(skeleton.text, max(0, start - _NEAR), start)
    told = horizon(reading, sentence.start(), start) if sentence is not None else ()
    if len(own) > 0 or len(told) == 0:
        return own
    if _AHEAD.search(skeleton.text, match.end("years"), match.end()) is not None:
        return (told[-1] + int(match["years"]),)
    return (told[-1],) if _ENDING.search(skeleton.text, max(0, start - _BEFORE), start) is not None else ()
