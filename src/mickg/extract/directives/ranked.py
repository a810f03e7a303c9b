"""Persons behind the ranks that they hold: «Thiếu tướng Lê Quốc Hùng», «đồng chí Thượng tướng Lê Quốc Hùng».

A degree makes nobody one who tells others: «Tiến sĩ … khuyến nghị …» is advice.
"""

from functools import cache

from mickg.extract.capitals import courtesies
from mickg.extract.directives.row import Row, tokens

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
    return frozenset(tuple(tokens(courtesy)[0]) for courtesy in courtesies() if courtesy.endswith(_OF_FORCES))
