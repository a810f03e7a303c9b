"""The first period that an undated article tells with its year: what its other periods are seen from.

An article is no older than the papers that it cites and than what it tells as over; what it tells as still to come does
not say when it was written.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from mickg.article import FURNITURE, Article
from mickg.extract.foretold import (
    begins_jubilee,
    is_ahead,
    is_aside,
    is_compared,
    is_far,
    is_of_life,
    is_of_paper,
    is_planned,
    is_reckoned,
    is_reviewed,
)
from mickg.extract.grammar import whole
from mickg.extract.mention import Mention
from mickg.extract.periods import meant
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When
from mickg.extract.zones import in_zones
from mickg.period import parse

_YEARS_END = (12, 31)
_SPANS = ("year", "years")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_LATER, _BEGUN = ("half", "quarter", "months"), 3
"""What is planned in a year that has begun: «nhiệm vụ 6 tháng cuối năm 2013» is told in 2013."""
_DAY, _TERM, _LONG_AGO = len("2024-01-01"), 2, 4
"""How long a day is as records write it; how many years a span has whose end says nothing of the article's year, and
how many before another a year is told as history."""


class First(NamedTuple):
    """The first and the last day of what a text tells first with its year, perhaps only a year.

    `closed` says that of this year nothing but the whole is told, as reviewed, and nothing as still to come; `planned`
    that it is a year that plans are told for; `cited` is the last day of a paper that the text cites.
    """

    first: date
    last: date
    year_alone: bool
    closed: bool = False
    planned: bool = False
    cited: date | None = None


class _Telling(NamedTuple):
    """A period told with its year.

    `aside` says that something is compared with it, or lasts or is done until or since it, `ahead` that it is told as
    still to come, `over` that it has surely begun, `reviewed` that the text looks back on it. What is ahead is `far`
    where it is years on end or a year to get to.
    """

    days: First
    aside: bool
    ahead: bool
    over: bool
    reviewed: bool = False
    far: bool = False


def first_told(article: Article, skeleton: Skeleton) -> First | None:
    """The first period with its year; a year alone only where no month or quarter is told.

    What something is to last or be done until tells it only where nothing else does, not even a year that is compared
    with, after which the article is written. The newest that is over takes the place of an older one, and of one ahead.
    """
    read = ((meant(rule, match, None, None), match) for rule, match in whole("periods", skeleton))
    outside = partial(_is_outside, article, skeleton)
    said = [
        (value, match)
        for value, match in read
        if value is not None and not is_of_life(match) and not outside(match.start())
    ]
    told = [*_tellings(said)]
    since = _compared_with(said)
    chosen = _chosen(told, since)
    if chosen is None:
        return None
    year = chosen.days.last.year
    cited = [*_papers(skeleton.mention(at) for at in skeleton.places("DOCUMENT") if not outside(at))]
    surely = max((*(int(day[:4]) for day in cited), *(one.days.last.year for one in told if one.over)), default=0)
    years = [one.days.last.year for one in told if not one.ahead and one.days.last.year > since]
    newest = max(years, default=0)
    cited += [value.text for value, match in said if value.grain == "day" and value.text and is_of_paper(match)]
    paper = max((date.fromisoformat(day) for day in cited if len(day) == _DAY), default=None)
    if year < surely:
        return _first_of(told, surely)._replace(cited=paper)
    ahead = chosen.ahead and not chosen.over
    if newest > year + _LONG_AGO or (ahead and newest > 0 and year not in years):
        return _first_of(told, newest)._replace(cited=paper)
    own = [chosen, *(one for one in told if one.days.last.year == year)]
    undivided = all(one.days.year_alone and not one.ahead for one in own)
    closed = undivided and any(one.reviewed for one in own)
    return chosen.days._replace(closed=closed, cited=paper)


def _chosen(told: list[_Telling], since: int) -> _Telling | None:
    later = [one for one in told if one.days.last.year > since]
    ahead = all(one.ahead for one in later)
    if ahead:
        later = [one for one in later if not one.far]
    if len(later) > 0:
        first = min(later, key=lambda one: (one.aside, one.days.year_alone))
        if since in (0, first.days.last.year - 1) or not (first.aside or ahead):
            return first
    return _Telling(_year(since + 1), aside=False, ahead=False, over=True, reviewed=ahead) if since > 0 else None


def _first_of(told: list[_Telling], year: int) -> First:
    """What is told first of a year and not as still to come; else the year."""
    days = [one.days for one in told if not one.ahead and one.days.last.year == year]
    return min(days, key=attrgetter("year_alone"), default=_year(year))


def _year(year: int) -> First:
    return First(date(year, 1, 1), date(year, 12, 31), year_alone=True)


def _tellings(said: Iterable[tuple[When, re.Match[str]]]) -> Iterator[_Telling]:
    for value, match in said:
        if value.grain == "same" or value.text is None or begins_jubilee(match):
            continue
        first, last = parse(value.text)
        aside, ahead = is_aside(match), value.grain == "years" or is_ahead(match, day=value.grain == "day")
        over, reviewed = not ahead and (value.grain not in _SPANS or is_reckoned(match)), is_reviewed(match)
        later = value.grain in _LATER and first.month > _BEGUN and first.year == last.year
        over = over or (later and is_planned(match))
        far = ahead and not reviewed and is_far(match, years=last.year - first.year > _TERM)
        days = First(first, last, value.grain in _SPANS, planned=ahead and value.grain == "year" and is_planned(match))
        yield _Telling(days, aside, ahead, over, reviewed, far)


def _compared_with(said: Iterable[tuple[When, re.Match[str]]]) -> int:
    """The newest year that figures are compared with, after which the article is written; 0 where there is none."""
    since = 0
    for value, match in said:
        if value.grain == "same":
            since = max(since, value.year or 0)
        elif value.text is not None:
            last = parse(value.text).last
            if (last.month, last.day) == _YEARS_END and _is_compared_with(match, last.year):
                since = max(since, last.year)
    return since


def _is_outside(article: Article, skeleton: Skeleton, at: int) -> bool:
    """Whether a place of the skeleton is none of the article's own text, but of the page around it."""
    return in_zones(article, skeleton.origin(at), FURNITURE)


def _papers(cited: Iterable[Mention | None]) -> Iterator[str]:
    """The days of the papers cited, or their years."""
    for mention in cited:
        told = mention.value.issued or mention.value.year if mention is not None else None
        if told is not None:
            yield str(told)


def _is_compared_with(match: re.Match[str], year: int) -> bool:
    """Whether the year that a match tells is one to compare with: «tăng 5% so với năm 2011».

    None is where the sentence tells a later year, as a plan does: «đến năm 2025 giảm 10% so với năm 2021».
    """
    text, at = match.string, match.start()
    if not is_compared(match):
        return False
    sentence = max(text.rfind(mark, 0, at) for mark in (". ", ";", "\n")) + 1
    return all(int(found[0]) <= year for found in _YEAR.finditer(text, sentence, at))
