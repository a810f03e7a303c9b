"""Labels in, lines and the room that they need out; pixels, for a sans serif as wide as Arial."""

import math
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

ELLIPSIS = "…"
_MOST_LINES = 3
_WIDEST = 200.0
_PADDING_X, _PADDING_Y = 13.0, 7.0
_ADVANCES = (
    ("ijl'|", 0.23), (" I.,:;!/\\tf[]", 0.28), ('r()-`"*{}', 0.35), ("cksvxyzJ", 0.5), ("FTZ~<>=+", 0.61),
    ("ABEKPSVXY&", 0.67), ("CDHNRUwĐ", 0.72), ("GOQ", 0.78), ("mM", 0.84), ("W@%", 0.95),
)  # fmt: skip
_ADVANCE = {letter: advance for letters, advance in _ADVANCES for letter in letters}


class Box(NamedTuple):
    """Width and height in pixels."""

    width: float
    height: float


def width(text: str, size: float) -> float:
    """About how wide a text runs in a size, a little generous; marks that sit on a letter take no room."""
    return 1.04 * size * sum(map(_advance, unicodedata.normalize("NFD", text)))


@cache
def _advance(letter: str) -> float:
    if unicodedata.combining(letter) != 0 or unicodedata.category(letter) in ("Cf", "Mn"):
        return 0.0
    return _ADVANCE.get(letter) or (1.05 if unicodedata.east_asian_width(letter) in "WF" else 0.57)


def lines(text: str, size: float) -> list[str]:
    """A label in up to three lines of about the same width, cut with an ellipsis where that is not enough."""
    words = text.split()
    most = _WIDEST * size / 12
    total = width(" ".join(words), size)
    count = min(_MOST_LINES, max(1, math.ceil(total / most)))
    limit = min(total / count, most)
    while len(filled := _filled(words, limit, size)) > count and limit < most:
        limit += 4.0
    kept = filled[:count]
    if len(filled) > count:
        kept[-1] = f"{kept[-1]} {ELLIPSIS}"
    return [cut(line, most, size) for line in kept] or [""]


def wrapped(text: str, room: float, size: float, most: int) -> list[str]:
    """A text in up to `most` lines of `room` pixels, cut with an ellipsis where that is not enough."""
    filled = _filled(text.split(), room, size)
    kept = filled[:most]
    if len(filled) > most:
        kept[-1] = f"{kept[-1]}{ELLIPSIS}"
    return [cut(line, room, size) for line in kept] or [""]


def _filled(words: Iterable[str], limit: float, size: float) -> list[str]:
    out: list[str] = []
    for word in words:
        if out and width(f"{out[-1]} {word}", size) <= limit:
            out[-1] = f"{out[-1]} {word}"
        else:
            out.append(word)
    return out


@lru_cache(maxsize=4096)
def cut(line: str, most: float, size: float) -> str:
    """A line as it is, or as much of it as runs within `most` pixels with an ellipsis."""
    if width(line, size) <= most:
        return line
    lengths = range(1, min(len(line), int(most)) + 1)
    return line[: bisect_right(lengths, most, key=lambda n: width(line[:n] + ELLIPSIS, size))] + ELLIPSIS


def box(texts: Iterable[str], size: float) -> Box:
    """The room for a label whichever of its wordings is shown."""
    wordings = [lines(text, size) for text in texts]
    widest = max(width(line, size) for wording in wordings for line in wording)
    tallest = max(map(len, wordings))
    return Box(math.ceil(max(widest, 14.0) + 2 * _PADDING_X), math.ceil(tallest * leading(size) + 2 * _PADDING_Y))


def leading(size: float) -> float:
    """From one line's foot to the next one's."""
    return 1.2 * size
