"""What became no fact in, the places to list out: figures and names that nothing was read of, and what was left out."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mickg.article import Article
from mickg.model import Record
from mickg.values import Label, Span
from mickg.view.explanation.wording import REASONS

UNREAD = "unread"
"""The kind of passages of which nothing was read."""

_AROUND = 28
_JOINING = frozenset(" \u00a0-–/&.,")


@dataclass(frozen=True, slots=True)
class Unread:
    """A place of which nothing was read: `ref` is its sign (`U1`), `reason` why it was left out, if that is known.

    `before`, `words` and `after` are of its line, whose number counts from 1.
    """

    ref: str
    start: int
    end: int
    line: int
    before: str
    words: str
    after: str
    reason: Label | None


def unread(article: Article, record: Record, uncovered: Sequence[Span]) -> list[Unread]:
    """Figures and names beside each other in one, in the order of the text; then what the record leaves out."""
    left = [(span.start, span.end, REASONS[one.reason]) for one in record.left_out for span in one.spans]
    found = [(start, end, None) for start, end in _together(article.text, uncovered)]
    places = sorted([*found, *left], key=lambda place: place[:2])
    return [_placed(article, f"U{n}", *place) for n, place in enumerate(places, 1)]


def _together(text: str, spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """Spans with no more than a sign between them as one."""
    start, end = -1, -1
    for span in spans:
        if end >= 0 and span.start - end <= 1 and set(text[end : span.start]) <= _JOINING:
            end = span.end
            continue
        if end >= 0:
            yield start, end
        start, end = span.start, span.end
    if end >= 0:
        yield start, end


def _placed(article: Article, ref: str, start: int, end: int, reason: Label | None) -> Unread:
    number = _line(article, start)
    line = article.lines[number - 1]
    text = article.text
    begins, ends = max(line.start, start - _AROUND), min(line.end, end + _AROUND)
    before = text[begins:start] if begins == line.start else text[begins:start].partition(" ")[2]
    after = text[end:ends] if ends == line.end else text[end:ends].rpartition(" ")[0]
    return Unread(ref, start, end, number, before, text[start:end], after, reason)


def _line(article: Article, at: int) -> int:
    return max(1, bisect_right(article.lines, at, key=lambda line: line.start))
