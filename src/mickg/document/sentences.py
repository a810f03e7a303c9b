"""Lines in, their sentences out, with offsets kept."""

import re
from collections.abc import Iterator

from mickg.article import Line, Sentence

_STOP = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"”’»)\]]*+(?=\s)")
_NUMBER = re.compile(r"(?:^|[\s(])số\.$", re.IGNORECASE)
_LETTER = re.compile(r"\S")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:tp|tx|tt|q|p|đh|cđ|pgs|gs|ts|ths|bs|ks|cn|st|ông|bà|mr|mrs|ms|dr|no|art|vs|th\.s|t\.s|[A-ZĐ])\.$",
    re.IGNORECASE,
)


def sentences(text: str, line: Line, number: int) -> Iterator[Sentence]:
    """The sentences of a line: they end at a stop that a capital, a figure, a bullet or a quotation follows.

    Not after «TP.», «số.», initials and titles. A line without a stop is one sentence.
    """
    start = line.start
    for stop in _STOP.finditer(text, line.start, line.end):
        next_ = _LETTER.search(text, stop.end(), line.end)
        if next_ is not None and not (next_[0].islower() or _is_abbreviated(text, start, stop, next_[0])):
            yield from _trimmed(text, start, stop.end(), number)
            start = stop.end()
    yield from _trimmed(text, start, line.end, number)


def _is_abbreviated(text: str, start: int, stop: re.Match[str], after: str) -> bool:
    """Whether a stop ends a short form: «số.» is one only before a figure."""
    if stop[0] != ".":
        return False
    begin = max(start, stop.end() - 8)
    numbered = after.isdigit() and _NUMBER.search(text, begin, stop.end()) is not None
    return numbered or _ABBREVIATED.search(text, begin, stop.end()) is not None


def _trimmed(text: str, start: int, end: int, number: int) -> Iterator[Sentence]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield Sentence(start, end, number)
