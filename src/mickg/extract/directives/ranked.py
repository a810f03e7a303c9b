"""Persons behind the ranks that they hold: «Thiếu tướng Lê Quốc Hùng», «đồng chí Đại tá Trần Văn Ba».

A degree makes nobody one who tells others: «TS Lê Văn Hùng khuyến nghị …» is advice.
"""

import re
from functools import cache

from mickg.extract.capitals import courtesies
from mickg.extract.directives.row import Row

_TOKEN = re.compile(r"\w+(?:[&/-]\w+)*|[^\w\s]")
_OF_FORCES = ("tướng", "tá", "úy", "đô đốc", "đồng chí")
_LONGEST = 6


def ranked(row: Row, place: int) -> int | None:
    """The place of the person before whom nothing but ranks stands from a place on; None for nobody."""
    for at in range(place + 1, place + _LONGEST):
        if row.kinds[at] == "PERSON":
            return at if _are_ranks(row.words[place:at]) else None
    return None


def _are_ranks(words: tuple[str, ...]) -> bool:
    """Whether words are a rank, or two."""
    ranks = _ranks()
    return words in ranks or any(words[:n] in ranks and words[n:] in ranks for n in range(1, len(words)))


@cache
def firsts() -> frozenset[str]:
    """The words that ranks begin with."""
    return frozenset(rank[0] for rank in _ranks())


@cache
def _ranks() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_TOKEN.findall(courtesy)) for courtesy in courtesies() if courtesy.endswith(_OF_FORCES))
