"""Figures that headings and captions only repeat, drawn into the ones that the text tells."""

from collections.abc import Iterable, Iterator

from mickg.article import Line, Zone
from mickg.model import Observation


def merged(told: Iterable[tuple[Line, Observation]], key: str) -> Iterator[Observation]:
    """Facts with those of headings and captions that repeat one drawn into it; other headings tell none.

    `key` is the article's; a heading with a colon tells what stands under it and is text.
    """
    kept: list[Observation] = []
    again: list[tuple[Line, Observation]] = []
    for line, one in told:
        if line.zone is Zone.CAPTION or (line.zone is Zone.HEADING and not key[: line.end].endswith(":")):
            again.append((line, one))
        else:
            kept.append(one)
    for line, one in again:
        twin = next((n for n, other in enumerate(kept) if (other.value, other.unit) == (one.value, one.unit)), None)
        if twin is not None:
            kept[twin] = kept[twin].model_copy(update={"evidence": kept[twin].evidence + one.evidence})
        elif line.zone is Zone.CAPTION:
            kept.append(one)
    yield from kept
