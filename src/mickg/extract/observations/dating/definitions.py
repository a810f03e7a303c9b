"""Periods that an article says the span of once for all: «Năm 2023 (từ 1/10/2022 đến 30/9/2023)», «tính từ …»."""

import re
from datetime import timedelta
from itertools import pairwise

from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import Interval, parse

_SPANNED = re.compile(
    rf" \([^().;{LETTERS['QUANTITY']}]{{0,30}}{LETTERS['PERIOD']}\)"
    rf"|(?: [^\W\d_]+){{0,6}},? (?:được )?(?:tính|kéo dài|bắt đầu|chốt)(?: [^\W\d_]+){{0,3}} {LETTERS['PERIOD']}"
)
_CALLED = re.compile(rf",? \(?(?:tức|hay|gọi)(?: là)?(?: [^\W\d_]+){{0,4}} {LETTERS['PERIOD']}")
_MOST = 0.3
"""How much of a period its span shares at least: a year of accounts, a half as reported, last week."""


def defined(skeleton: Skeleton) -> dict[str, When]:
    """The periods of a skeleton that its words define, by how records write them, each with its span."""
    found = dict[str, When]()
    for at, inner in pairwise(skeleton.places("PERIOD")):
        short, full = skeleton.mention(at), skeleton.mention(inner)
        if _CALLED.fullmatch(skeleton.text, at + 1, inner + 1) is not None:
            short, full = full, short
        elif _SPANNED.match(skeleton.text, at + 1, inner + 2) is None:
            continue
        if short is not None and full is not None and _is_span_of(full.value, short.value):
            found[short.value.text] = full.value
    return found | _year_of_work(skeleton, found)


def _year_of_work(skeleton: Skeleton, found: dict[str, When]) -> dict[str, When]:
    """The first twelve whole months that an article tells of, as the year they end in: «từ 1/10/2019 đến 30/9/2020».

    Courts, prosecutors and those who enforce judgments count their years so.
    """
    told = (mention.value for at in skeleton.places("PERIOD") if (mention := skeleton.mention(at)) is not None)
    spans = (when for when in told if when.grain in ("days", "months") and when.text is not None)
    years = ((year, when) for when in spans if (year := _ending(parse(when.text))) is not None)
    year, when = next(years, ("", None))
    return {} if when is None or year in found else {year: when}


def _ending(span: Interval) -> str | None:
    """The year that twelve whole months end in which do not begin with January; None for another span."""
    after = span.last + timedelta(days=1)
    twelve = after.day == 1 and span.first == after.replace(year=after.year - 1)
    return str(span.last.year) if twelve and span.first.month > 1 else None


def _is_span_of(full: When, short: When) -> bool:
    """Whether days or months are about those that a period names, but not a part of them."""
    if full.text is None or short.text is None or "/" not in full.text or full.grain == "years":
        return False
    span, named = parse(full.text), parse(short.text)
    shared = min(span.last, named.last) - max(span.first, named.first)
    outside = span.first < named.first or named.last < span.last
    return outside and shared > (named.last - named.first) * _MOST
