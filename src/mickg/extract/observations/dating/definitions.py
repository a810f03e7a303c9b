"""Periods that an article says the span of in brackets, once for all: «Năm 2023 (tính từ 1/10/2022 đến 30/9/2023)»."""

import re
from itertools import pairwise

from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_BRACKETED = re.compile(rf" \([^().;{LETTERS['QUANTITY']}]{{0,30}}{LETTERS['PERIOD']}\)")
_MOST = 0.3
"""How much of a period its span shares at least: a year of accounts, a half as reported, last week."""


def defined(skeleton: Skeleton) -> dict[str, When]:
    """The periods of a skeleton that brackets define, by how records write them, each with its span."""
    found = dict[str, When]()
    for at, inner in pairwise(skeleton.places("PERIOD")):
        if not skeleton.text.startswith(" (", at + 1) or not _BRACKETED.fullmatch(skeleton.text, at + 1, inner + 2):
            continue
        short, full = skeleton.mention(at), skeleton.mention(inner)
        if short is not None and full is not None and _is_span_of(full.value, short.value):
            found[short.value.text] = full.value
    return found


def _is_span_of(full: When, short: When) -> bool:
    """Whether days or months are about those that a period names, but not a part of them."""
    if full.text is None or short.text is None or "/" not in full.text or full.grain == "years":
        return False
    span, named = parse(full.text), parse(short.text)
    shared = min(span.last, named.last) - max(span.first, named.first)
    outside = span.first < named.first or named.last < span.last
    return outside and shared > (named.last - named.first) * _MOST
