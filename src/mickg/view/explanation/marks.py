"""An article and passages in, its lines in stretches out: each with the passages that lie over it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from mickg.article import Article, Line


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in the text and the sign of what is read there (`P3`); `nth` of the passages of that fact, from 1."""

    start: int
    end: int
    ref: str
    kind: str
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text over which the same passages lie, the longest first, with those that begin at it and those that end."""

    text: str
    over: tuple[Passage, ...] = ()
    begins: tuple[Passage, ...] = ()
    ends: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """A line of the article, its number from 1, and its stretches."""

    number: int
    line: Line
    stretches: tuple[Stretch, ...]


@dataclass(slots=True)
class _Sweep:
    """The passages in the order in which they begin, and those that lie over where the sweep is."""

    waiting: list[Passage]
    over: list[Passage] = field(default_factory=list)

    def until(self, end: int) -> list[Passage]:
        """The passages that lie over a line which ends there; those that go on stay for the next."""
        while len(self.waiting) > 0 and self.waiting[-1].start < end:
            self.over.append(self.waiting.pop())
        here = self.over
        self.over = [passage for passage in here if passage.end > end]
        return here


def marked(article: Article, passages: Iterable[Passage]) -> Iterator[Marked]:
    """The lines with what lies over each of their stretches; a passage over several lines is cut at their ends."""
    sweep = _Sweep(sorted(passages, key=lambda one: (-one.start, one.end, one.ref)))
    for number, line in enumerate(article.lines, 1):
        here = [one for one in sweep.until(line.end) if one.end > line.start]
        yield Marked(number, line, tuple(_stretches(article.text, line, here)))


def _stretches(text: str, line: Line, passages: Sequence[Passage]) -> Iterator[Stretch]:
    clipped = [(max(one.start, line.start), min(one.end, line.end), one) for one in passages]
    waiting = sorted(clipped, key=lambda one: -one[0])
    bounds = sorted({line.start, line.end, *(at for start, end, _ in clipped for at in (start, end))})
    over: list[tuple[int, int, Passage]] = []
    for start, end in pairwise(bounds):
        over = [one for one in over if one[1] > start]
        while len(waiting) > 0 and waiting[-1][0] == start:
            over.append(waiting.pop())
        over.sort(key=lambda one: (one[0] - one[1], one[2].ref, one[2].nth))
        yield Stretch(
            text=text[start:end],
            over=tuple(one for _, _, one in over),
            begins=tuple(one for begin, _, one in over if begin == start),
            ends=tuple(one for _, stop, one in over if stop == end),
        )
