"""A text in, its lines out with what each looks like: prose, menu, link, day, caption."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from mickg.document.dates import is_dateline
from mickg.document.headings import bullet

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_DATED_LINK = re.compile(r"\(\s*\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?:[ ,|-]+\d{1,2}[:h]\d{2})?\s*\)\s*$")
_ENDS = re.compile(r"[.!?…;:][\"”’»)\]/.]*\s*$")
_TAIL = 8
_LONG = 110
_SHORT = 40
_LONGEST_NOTICE = 260
_TITLE_WORDS = 5
_SURE_WORDS = 9
_SENTENCE_BLANKS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is not blank.

    `prose` reads like a paragraph: it is long, or ended by a stop. `furnished` speaks of the page: its menus, counters,
    addresses; `related` stands over links, `link` ends with a day as links do; `shown` tells of a picture.
    """

    start: int
    end: int
    text: str
    key: str
    prose: bool
    ends: bool
    item: bool
    furnished: bool
    related: bool
    link: bool
    shown: bool
    dateline: bool

    @property
    def titular(self) -> bool:
        """Whether it may be an article's title: words enough, no menu, no day, no item."""
        words = self.text.count(" ") + 1
        plain = words >= _TITLE_WORDS and not any(mark in self.text for mark in "|>»©")
        fits = plain and not (self.item or self.dateline) and len(self.text) < _LONGEST_NOTICE
        return fits and (not self.furnished or words > _SURE_WORDS)


def rows(text: str, key: str) -> list[Row]:
    """The lines of a text that are not blank; `key` is the text as rules compare it."""
    said = _said(key)
    out = []
    start = 0
    for part in text.split("\n"):
        end = start + len(part)
        if part != "" and not part.isspace():
            out.append(_row(start, part, key[start:end], said))
        start = end + 1
    return out


def _row(start: int, text: str, key: str, said: dict[str, list[int]]) -> Row:
    end = start + len(text)
    kinds = {kind for kind, places in said.items() if _any_in(places, start, end)}
    bare = key.strip()
    ends = _ENDS.search(text, max(0, len(text.rstrip()) - _TAIL)) is not None
    sentence = ends and text.count(" ") >= _SENTENCE_BLANKS
    notice = "furniture" in kinds or bare in _alone() or ("said_too" in kinds and not sentence)
    return Row(
        start,
        end,
        text,
        key,
        prose=len(text) > _LONG or (ends and len(text) > _SHORT),
        ends=ends,
        item=bullet(key) is not None,
        furnished=len(text) < _LONGEST_NOTICE and (notice or ("related" in kinds and len(text) < _SHORT)),
        related="related" in kinds and len(text) < _SHORT,
        link=bare.endswith(")") and _DATED_LINK.search(key, max(0, len(key) - 40)) is not None,
        shown="shown" in kinds,
        dateline=is_dateline(bare),
    )


def _any_in(places: list[int], start: int, end: int) -> bool:
    """Whether one of some offsets, ordered, lies in a line; those before it are dropped."""
    while len(places) > 0 and places[-1] < start:
        places.pop()
    return len(places) > 0 and places[-1] < end


def _said(key: str) -> dict[str, list[int]]:
    """Where the phrases of each kind stand in a text, the last first."""
    automaton, kinds = _phrases()
    said: defaultdict[str, list[int]] = defaultdict(list)
    for number, start, end in automaton.find_matches_as_indexes(key):
        if not (key[start - 1 : start].isalnum() or key[end : end + 1].isalnum()):
            for kind in kinds[number]:
                said[kind].append(start)
    return {kind: places[::-1] for kind, places in said.items()}


@cache
def _phrases() -> tuple["AhoCorasick", list[tuple[str, ...]]]:
    """An automaton of the phrases of pages, and the kinds that each is of."""
    from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415 - so that only reading articles needs it

    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for kind, phrase in _content():
        if kind != "alone":
            kinds[phrase].append(kind)
    return AhoCorasick([*kinds], matchkind=MatchKind.LeftmostLongest), [tuple(each) for each in kinds.values()]


@cache
def _alone() -> frozenset[str]:
    return frozenset(phrase for kind, phrase in _content() if kind == "alone")


def _content() -> Iterator[tuple[str, str]]:
    import yaml  # noqa: PLC0415 - so that only reading articles needs it

    text = files("mickg.document").joinpath("page.yaml").read_text("utf-8")
    for kind, phrases in yaml.load(text, Loader=yaml.CSafeLoader).items():
        yield from ((kind, phrase) for phrase in phrases)
