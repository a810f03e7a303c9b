"""The day that an article is told from: that of its meeting or signing, as its opening gives it."""

import re
from collections.abc import Iterator
from datetime import date

from mickg.article import FURNITURE, Article, Line, Zone
from mickg.extract.rules import matches, rules
from mickg.extract.skeleton import Skeleton

_RULES = ("period-day", "period-day-in-words", "period-day-of-article", "period-day-in-words-of-article")
_OTHERWISE = re.compile(
    r"(?<!\w)(?:từ|đến|trước|sau|hết|qua|tới|cuối|quá|muộn nhất|chậm nhất)(?: ngày| hết)* ?(?:ngày )?\Z"
)
_LINES = 3
_PAST = 45


def opening_day(article: Article, skeleton: Skeleton) -> date | None:
    """The first day of the opening lines that no deadline or span is told with.

    A day without a year is in the year of publication or the one before; one after publication, or long before it, is
    not the article's.
    """
    published = date.fromisoformat(article.published) if article.published is not None else None
    passed = FURNITURE | {Zone.DATELINE, Zone.TITLE, Zone.BYLINE, Zone.SOURCE}
    opening = [line for line in article.lines if line.zone not in passed]
    for line in opening[:_LINES]:
        for day in _days(skeleton, line, published):
            if published is None or 0 <= (published - day).days <= _PAST:
                return day
    return None


def _days(skeleton: Skeleton, line: Line, published: date | None) -> Iterator[date]:
    """The days told in a line, in the order of the text."""
    start, end = skeleton.place(line.start), skeleton.place(line.end)
    found = (match for rule in rules("periods") if rule.id in _RULES for match in matches(rule, skeleton, start, end))
    for match in sorted(found, key=re.Match.start):
        if _OTHERWISE.search(skeleton.text, max(0, match.start() - 20), match.start()) is None:
            day = _day(match, published)
            if day is not None:
                yield day


def _day(match: re.Match[str], published: date | None) -> date | None:
    groups = match.groupdict()
    year = groups.get("year") or groups.get("year2")
    if year is None and published is None:
        return None
    try:
        day = date(int(year or (published or date.min).year), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    later = year is None and published is not None and day > published
    return day.replace(year=day.year - 1) if later and (day.month, day.day) != (2, 29) else day
