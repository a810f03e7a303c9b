"""The printed lines of pages in, paragraphs out."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf

from mickg.source.days import is_dateline, weekday

_NUMBER = re.compile(r"\W*(?:trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?\W*", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-+*•●▪–—]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,4}\.)\s")
_ENDS = re.compile(r"[.!?…:;][\"”’»)\]]*\s*\Z")
_FULL = 0.75
_REPEATED = 3


def unwrapped(pages: Sequence[str]) -> str:
    """The text of pages, its lines joined where a paragraph runs on, without page numbers and running heads."""
    lines = [line.strip() for page in _without_margins(pages) for line in page]
    lengths = sorted(len(line) for line in lines if len(line) > 20)
    width = lengths[len(lengths) * 4 // 5] if len(lengths) > 0 else inf
    return "\n".join(_joined(lines, _FULL * width))


def _without_margins(pages: Sequence[str]) -> Iterator[list[str]]:
    printed = [[line for line in page.splitlines() if line.strip() != ""] for page in pages]
    edges = Counter(line.strip() for page in printed for line in {*page[:1], *page[-1:]})
    for page in printed:
        first, last = 0, len(page)
        while first < last and _is_margin(page[first], edges):
            first += 1
        while last > first and _is_margin(page[last - 1], edges):
            last -= 1
        yield page[first:last]


def _is_margin(line: str, edges: Counter[str]) -> bool:
    return _NUMBER.fullmatch(line) is not None or edges[line.strip()] >= _REPEATED


def _joined(lines: Sequence[str], full: float) -> Iterator[str]:
    """Paragraphs: a line runs on where it is full, or the next begins small; not into an item or a dateline."""
    parts: list[str] = []
    for line in lines:
        if len(parts) > 0 and not _runs_on(parts[-1], line, full):
            yield " ".join(parts)
            parts = []
        parts.append(line)
    if len(parts) > 0:
        yield " ".join(parts)


def _runs_on(line: str, following: str, full: float) -> bool:
    dated = weekday(following) is not None and is_dateline(following)
    if dated or _ITEM.match(following) is not None or _ENDS.search(line) is not None:
        return False
    return len(line) >= full or following[:1].islower()
