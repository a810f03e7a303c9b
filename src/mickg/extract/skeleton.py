"""An article's key with what was found in it drawn together: each mention one letter that stands for its kind.

Rules are regular expressions over it, so that `{amount:QUANTITY} so với {against:PERIOD}` is a pattern of two kinds and
three words, and no rule can read into what an earlier one has read. Blanks in a row are one, and a word written onto a
figure stands apart from it: «đạt 95%KH».
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter

from mickg.extract.mention import Mention
from mickg.extract.offsets import Redrawn

KINDS = (
    "DOCUMENT", "PERIOD", "QUANTITY", "PERSON", "TITLE", "BODY", "BODIES", "PLACE", "EVENT", "POLICY", "HOLDER",
    "ROLE", "QUALIFIER", "PARTY", "TELLING", "SAYING", "DUTY", "DOING",
)  # fmt: skip
LETTERS = {kind: chr(0xE100 + n) for n, kind in enumerate(KINDS)}
"""Letters of the private use area; those of an article are blanked."""

_BLANK = ""
_SIGNS = {**LETTERS, _BLANK: " "}
_THEIRS = re.compile("[\ue100-\ue1ff]")
_BLANKS = re.compile("  +")


class Skeleton(Redrawn):
    """`text` is what rules read; offsets in it are mapped back to the article's.

    Mentions are given in the order of the text.
    """

    def __init__(self, key: str, mentions: Iterable[Mention]) -> None:
        super().__init__()
        parts, starts, origins, shifts = list[str](), self._starts, self._origins, self._shifts
        key, runs = _blanked(key)
        self._mentions: dict[int, Mention] = {}
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        at = length = 0
        for mention in _drawn_together(runs, mentions):
            start, end, kind, _, _ = mention
            sign = f"{_SIGNS[kind]} " if kind == "QUANTITY" and key[end : end + 1].isalpha() else _SIGNS[kind]
            parts += (key[at:start], sign)
            length += start - at
            if kind != _BLANK:
                self._mentions[length] = mention
                self._places[kind].append(length)
            at = end
            for _ in sign:
                length += 1
                starts.append(length)
                origins.append(end)
                shifts.append(end - length)
        self._order = [*self._mentions]
        self.text = "".join((*parts, key[at:]))

    def mention(self, at: int) -> Mention | None:
        """The mention that the letter at an offset of the skeleton stands for."""
        return self._mentions.get(at)

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions in a stretch of the skeleton."""
        first, last = bisect_left(self._order, start), bisect_left(self._order, end)
        return [self._mentions[at] for at in self._order[first:last]]

    def placed(self, start: int, end: int) -> list[tuple[int, Mention]]:
        """The mentions in a stretch of the skeleton, each with its place."""
        first, last = bisect_left(self._order, start), bisect_left(self._order, end)
        return [(at, self._mentions[at]) for at in self._order[first:last]] if first < last else []

    def places(self, kind: str, start: int = 0, end: int | None = None) -> Sequence[int]:
        """Where the mentions of one kind stand in the skeleton, or in a stretch of it, in their order."""
        places = self._places.get(kind, ())
        return places[bisect_left(places, start) : None if end is None else bisect_left(places, end)]

    def last(self, kind: str, start: int, end: int) -> int | None:
        """Where the last mention of a kind stands in a stretch of the skeleton."""
        places = self.places(kind, start, end)
        return places[-1] if len(places) > 0 else None

    def place(self, offset: int) -> int:
        """The skeleton's offset of an offset in the article; inside a mention, that behind its letter."""
        stretch = bisect_right(self._origins, offset)
        at = offset - self._shifts[stretch - 1]
        return at if stretch == len(self._starts) or at < self._starts[stretch] else self._starts[stretch]


@lru_cache(maxsize=1)
def _blanked(key: str) -> tuple[str, list[tuple[int, int]]]:
    """A key without letters of the private use area, and its runs of blanks; several ask for one article's in a row."""
    blanked = _THEIRS.sub(" ", key)
    return blanked, [run.span() for run in _BLANKS.finditer(blanked)]


def _drawn_together(runs: Iterable[tuple[int, int]], mentions: Iterable[Mention]) -> list[Mention]:
    """The stretches that become one letter: mentions, and runs of blanks outside them."""
    found = [*mentions]
    outside = [Mention(*run, _BLANK, None, "") for run in runs if _is_outside(found, *run)]
    return sorted((*found, *outside), key=itemgetter(0)) if len(outside) > 0 else found


def _is_outside(found: Sequence[Mention], start: int, end: int) -> bool:
    """Whether a stretch shares no letter with those found, which stand in the order of the text."""
    before = bisect_left(found, end, key=itemgetter(0))
    return before == 0 or found[before - 1].end <= start
