"""What a grammar finds in a text: a stretch of it, what kind of thing it is, its value, and the rule that read it."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, NamedTuple


class Mention(NamedTuple):
    """Half-open offsets in the article's text; `rule` is the id of the rule that read it."""

    start: int
    end: int
    kind: str
    value: Any
    rule: str


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in the order of the text; where two overlap, the one given earlier stays."""
    taken: list[Mention] = []
    starts: list[int] = []
    for mention in mentions:
        place = bisect_right(starts, mention.start)
        clear = place == 0 or taken[place - 1].end <= mention.start
        if clear and (place == len(taken) or mention.end <= starts[place]):
            taken.insert(place, mention)
            starts.insert(place, mention.start)
    return taken
