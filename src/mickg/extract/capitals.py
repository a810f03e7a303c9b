"""Runs of capitalised words, as names of persons stand in a text: without the courtesies that they begin with."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mickg.extract.bodies.page import Page
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.syllables import is_foreign
from mickg.text import key

MOST = 5
"""Words of the longest name."""

_UPPER = "".join(c for c in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if c.isupper())
_WORD = rf"[{_UPPER}][^\W\d_]*(?:['’.-][^\W\d_]+)*"
_PARTICLE = r"(?:(?:bin|bint|ibn|von|van|der|den|de|del|da|dos) )?(?:al-|el-)?"
_PART = rf"(?:[A-Z]\.(?= [{_UPPER}])|{_WORD})"
_RUN = re.compile(rf"({_PART})((?: {{1,2}}{_PARTICLE}{_PART})*)(?![\w&/])")


class Run(NamedTuple):
    """A name as it may stand: its offsets, its words, and whether it begins with a family name.

    `whole` is where the capitals begin.
    """

    start: int
    end: int
    words: int
    courteous: bool
    native: bool
    whole: int


def masked(text: str, known: Sequence[Mention]) -> str:
    """The text with what is known blanked out by line ends, so that no run reaches into it."""
    parts: list[str] = []
    at = 0
    for mention in known:
        parts += (text[at : mention.start], "\n" * (mention.end - mention.start))
        at = mention.end
    return "".join((*parts, text[at:])).replace("\u00a0", " ")


def runs(text: str, page: Page) -> Iterator[Run]:
    """The runs of a masked text, each from its family name on where it has one."""
    for match in _RUN.finditer(text):
        start, end, first = match.start(), match.end(), match.end(1)
        before = text[start - 1 : start]
        if before.isalnum() or before in ("&", "/", "-") or (len(page.flat) > 0 and page.is_flat(start)):
            continue
        if page.key.startswith(".", start + 1) and not is_foreign(page.key[start + 3 : end]):
            start += len("A. ")  # an initial is of a foreign name: «P. Sayasone»; «Q. Hải An» is a place
            first = _word_end(page.key, start, end)
        courteous = False
        while first < end and page.key[start:first] in courtesies():
            start, courteous = _word_after(page.key, first), True
            first = _word_end(page.key, start, end)
        if first == end:
            yield Run(start, end, 1, courteous, native=False, whole=start)
        else:
            yield _from_family(page, start, end, courteous=courteous)


def _from_family(page: Page, start: int, end: int, *, courteous: bool) -> Run:
    words = page.key.count(" ", start, end) + 1
    at, left = start, words
    while left > 1:
        after = _word_end(page.key, at, end)
        if left <= MOST and page.key[at:after] in page.lexicon.families and page.key[at:end] not in page.lexicon.places:
            return Run(at, end, left, courteous and at == start, native=True, whole=start)
        at, left = _word_after(page.key, after), left - 1
    short = any(len(word.rstrip(".")) > 1 and word.isupper() for word in page.text[start:end].split())
    return Run(start, end, 0 if short else words, courteous, native=False, whole=start)


def _word_end(text: str, at: int, end: int) -> int:
    blank = text.find(" ", at, end)
    return end if blank < 0 else blank


def _word_after(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


@cache
def courtesies() -> frozenset[str]:
    """What stands before names in courtesy, by rank or by degree, as keys."""
    return frozenset(map(key, data("names")["courtesy"]))


@cache
def last_of_courtesies() -> tuple[str, ...]:
    """The words that courtesies end with."""
    return tuple(sorted({courtesy.split()[-1] for courtesy in courtesies()}))
