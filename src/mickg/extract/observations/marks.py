"""Where parts of a sentence meet: its marks, and the words that set one part against another."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from mickg.extract.observations.lists import list_commas
from mickg.extract.skeleton import LETTERS
from mickg.extract.syllables import is_syllable

_BRACKETED = re.compile(r"\((?P<word>[a-zđ&]{2,8})\)(?= [^\W\d_])")
_STRONG = re.compile(
    rf";|\(|\)|\n|/(?={LETTERS['QUANTITY']})|, |,(?=[^\W\d])|\.(?=\s|\Z)| (?:trong đó|trong khi|đồng thời|nhưng|song) "
)


def borders(text: str, start: int, end: int) -> Sequence[tuple[int, int]]:
    """Where parts of a sentence meet: the stretches of its marks, without the commas of lists of like things."""
    found = _found(text)
    return found[bisect_left(found, start, key=_start) : bisect_right(found, end, key=_end)]


@lru_cache(maxsize=1)
def _found(text: str) -> Sequence[tuple[int, int]]:
    """The marks of a whole text, which is asked for stretch by stretch."""
    inside = {*list_commas(text, 0, len(text))}
    for start, end in short_forms(text, 0, len(text)):
        inside |= {start, end - 1}
    return [found.span() for found in _STRONG.finditer(text) if found.start() not in inside]


def short_forms(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The brackets in a stretch that give a short form inside a phrase: «doanh nghiệp (DN) vận tải»."""
    return (found.span() for found in _BRACKETED.finditer(text, start, end) if not is_syllable(found["word"]))


def resumed(text: str, between: Sequence[tuple[int, int]], following: int | None) -> int:
    """Where the words of the next figure begin: behind the last semicolon or closed bracket, else the first mark."""
    if following is None:
        return between[0][1]
    stopped = [end for start, end in between if text[start] in ";."]
    if len(stopped) > 0:
        return stopped[-1]
    first = between[0]
    if text[first[0]] != "(" or all(text[start] != ")" for start, _ in between):
        return first[1]
    closed = next(end for start, end in between if text[start] == ")")
    return next((end for start, end in between if start == closed and text[start] == ","), closed)


_start, _end = itemgetter(0), itemgetter(1)
