"""Styled pieces of text in, lines of a terminal out, each no wider than it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from mickg.text import one_line
from mickg.values import Label
from mickg.view.text import columns


class Piece(NamedTuple):
    """Text in one style: a code of terminals (`1` bold, `31` red), or none; what would steer a terminal is left out."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Terminal:
    """How wide it is, whether it shows colours, and the language of what is written."""

    width: int
    colours: bool
    language: str

    def says(self, label: Label) -> str:
        """A wording in the language."""
        return str(getattr(label, self.language))

    def lines(self, first: Sequence[Piece], pieces: Iterable[Piece], indent: int) -> str:
        """Pieces after what begins the first line, in as many lines as they need, the others indented."""
        line, taken, empty, lines = [*first], _columns(first), True, []
        for word in _words(pieces):
            if not empty and taken + 1 + _columns(word) > self.width:
                lines.append(self._styled(line))
                line, taken, empty = [Piece(" " * indent)], indent, True
            line += word if empty else [_blank(line[-1], word[0]), *word]
            taken, empty = taken + (not empty) + _columns(word), False
        return "\n".join([*lines, self._styled(line)])

    def _styled(self, line: Iterable[Piece]) -> str:
        runs = ((style, "".join(piece.text for piece in run)) for style, run in groupby(line, lambda one: one.style))
        return "".join(f"\x1b[{style}m{text}\x1b[0m" if self.colours and style != "" else text for style, text in runs)


def _blank(before: Piece, after: Piece) -> Piece:
    return Piece(" ", before.style if before.style == after.style else "")


def _columns(pieces: Iterable[Piece]) -> int:
    return sum(columns(piece.text) for piece in pieces)


def _words(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Pieces cut at blanks; those that no blank parts stay together."""
    word: list[Piece] = []
    for text, style in pieces:
        for n, part in enumerate(one_line(text).split(" ")):
            if n > 0 and len(word) > 0:
                yield word
                word = []
            if part != "":
                word.append(Piece(part, style))
    if len(word) > 0:
        yield word
