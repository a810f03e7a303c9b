"""Where parts of a sentence meet: its marks, and the words that set one part against another."""

import re

from mickg.extract.observations.lists import list_commas

_STRONG = re.compile(r";|\(|\)|\n|, |,(?=[^\W\d])|\.(?= |\Z)| (?:trong đó|trong khi|đồng thời|nhưng|song) ")


def borders(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where parts of a sentence meet: the stretches of its marks, without the commas of lists of like things."""
    inside = {*list_commas(text, start, end)}
    return [found.span() for found in _STRONG.finditer(text, start, end) if found.start() not in inside]
