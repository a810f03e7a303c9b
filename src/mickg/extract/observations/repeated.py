"""Figures that headings and captions only repeat, or that a text tells twice, drawn into the ones told first."""

from collections.abc import Iterable, Iterator

from mickg.article import Line, Zone
from mickg.model import Observation

_EXACT = 4
"""How many digits make a figure that is told again with one name the same: «7.866 thí sinh», no «1.200 hộ»."""


def merged(told: Iterable[tuple[Line, Observation]], key: str) -> Iterator[Observation]:
    """Facts with those of headings and captions that repeat one drawn into it; other headings tell none.

    `key` is the article's; a heading with a colon tells what stands under it and is text.
    """
    kept: list[Observation] = []
    again: list[tuple[Line, Observation]] = []
    for line, one in told:
        if line.zone is Zone.CAPTION or (line.zone is Zone.HEADING and not key[: line.end].endswith(":")):
            again.append((line, one))
        elif (first := _told_first(kept, one)) is not None:
            kept[first] = _joined(kept[first], one)
        else:
            kept.append(one)
    for line, one in again:
        twin = next((n for n, other in enumerate(kept) if (other.value, other.unit) == (one.value, one.unit)), None)
        if twin is not None:
            kept[twin] = _joined(kept[twin], one)
        elif line.zone is Zone.CAPTION:
            kept.append(one)
    yield from kept


def _joined(first: Observation, again: Observation) -> Observation:
    """A fact with the passages of another that tells it again."""
    return first.model_copy(update={"evidence": first.evidence + again.evidence})


def _told_first(kept: list[Observation], one: Observation) -> int | None:
    """Where a fact of just such a figure was told before, by a name that has all words of this one's or some of them.

    A figure with changes that the first lacks is told anew.
    """
    if len(one.value.normalize().as_tuple().digits) < _EXACT:
        return None
    alike = (n for n, first in enumerate(kept) if first.value == one.value and _is_same(first, one))
    return next(alike, None)


def _is_same(first: Observation, one: Observation) -> bool:
    told, again = ({*name.lower().split()} for name in (first.indicator, one.indicator))
    named = told <= again or again <= told
    then = (first.unit, first.period, first.target) == (one.unit, one.period, one.target)
    return named and then and one.changes in ((), first.changes)
