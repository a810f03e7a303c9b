"""The day that an article's relative periods are seen from."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.foretold import begins_jubilee, is_ahead, is_aside, is_compared, is_of_life
from mickg.extract.grammar import grammar, whole
from mickg.extract.period_forms import count, first_months, written
from mickg.extract.periods import meant
from mickg.extract.rules import Rule
from mickg.extract.skeleton import Skeleton
from mickg.extract.told_first import First, first_told
from mickg.period import parse

_OPENING, _PAGE_TOP, _SHORT = 3, 6, 120
_NEWS, _LONG = timedelta(days=21), timedelta(days=150)
_YEAR = timedelta(days=366)
_SOON = timedelta(days=31)
_TOP = 400
_LEAP, _REVIEWING, _PLANNING, _TERM = (2, 29), 3, 11, 2
_IN_FORCE = re.compile(
    r"(?:hiệu lực|thay thế|trước|từ|đến|tới|theo|tính|cùng ngày|thời điểm|văn bản|quyết định|nghị quyết|công văn)"
    r"[^.,;]*\Z"
)
_PLANNED = by_letter(r"(?<!\w)(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|phấn đấu)(?!\w)[^.,;]*\Z")
_MADE_PUBLIC = re.compile(r"(?:công bố|thông tin|cho biết|phát đi|đưa ra)(?: (?:vào|sáng|chiều|tối|hôm|ngày))* \Z")
_BEFORE, _AUGUST = 30, 8


def anchor(article: Article, skeleton: Skeleton) -> date | None:
    """The day that words such as «tháng này» are seen from.

    It is the first day of the opening if the article is news of it, else that of publication. Without either, it is the
    first day at the top of the page, else the end of the first period that the text tells with its year. That gives
    the opening its year, if it says none and nothing is published.
    """
    lines = article.told
    published = date.fromisoformat(article.published) if article.published is not None else None
    told = first_told(article, skeleton) if published is None else None
    seen = told.last if told is not None and not _is_term(told) else published
    issued = published is not None
    days = (_day_in(skeleton, line.start, line.end, seen, issued=issued) for line in lines[:_OPENING])
    opening, stated = next((day for day in days if day is not None), (None, False))
    if opening is not None and told is not None:
        opening = _after(opening, told) if not stated else None if _is_past(opening, told) else opening
        opening = _in_school_year(article.key, opening, told) if opening is not None and not stated else opening
    if opening is not None and (published is None or timedelta(0) <= published - opening < _NEWS):
        return opening
    if published is not None:
        return published
    tops = [line for line in article.lines[:_PAGE_TOP] if line.end - line.start < _SHORT]
    top = next((day for line in tops if (day := _day_in(skeleton, line.start, line.end))), None)
    if top is not None and not (told is not None and _is_past(top[0], told)):
        return top[0]
    return _of_school(article.key, skeleton, told) or _counted_to(skeleton, told) if told is not None else None


def _is_past(day: date, told: First) -> bool:
    """Whether a day is long over when what is told happened, as that of a crime whose trial is."""
    return day.year + 1 < told.last.year


def _is_term(told: First) -> bool:
    """Whether all that tells a year is a term of office or the years of a plan: it does not say which of them it is."""
    return told.last.year - told.first.year >= _TERM


def _in_school_year(key: str, day: date, told: First) -> date:
    """A day in the year that a school year begins in, where that alone gives it its year and it is of the autumn."""
    begun = told.first.year
    named = told.year_alone and re.search(rf"năm học {begun} ?[-–] ?{begun + 1}(?!\d)", key) is not None
    autumn = named and day.year == begun + 1 == told.last.year and day.month >= _AUGUST
    return day.replace(year=begun) if autumn else day


def _of_school(key: str, skeleton: Skeleton, told: First) -> date | None:
    """The last day that a text of the autumn tells without its year, where only a school year gives it one."""
    rules = ((rule, match) for rule, match in whole("periods", skeleton) if rule.id == "period-day-of-article")
    days = (written("day", told.last.year, match.groupdict()) for _, match in rules)
    later = [date.fromisoformat(day) for day in days if day is not None]
    if len(later) == 0 or (last := _in_school_year(key, max(later), told)) == max(later):
        return None
    return last


def _after(opening: date, told: First) -> date:
    """The day of an opening that says no year: the next day of that name behind a period told long after it.

    It is the day told first where that comes soon after it. The months that are left of a year hold it, or begin soon.
    A year of which only the whole is told is reviewed in the first months of the next, one still to come is planned at
    the end of the one before, and a paper is cited after its day.
    """
    soon = opening + _SOON if told.first < told.last else opening
    within = told.first.month > 1 and told.first <= soon
    reviewed = told.closed and opening.month <= _REVIEWING
    if (opening.month, opening.day) == _LEAP:
        return opening
    if told.planned and opening.month >= _PLANNING:
        return opening.replace(year=opening.year - 1)
    if told.cited is not None and timedelta(0) < told.cited - opening < _YEAR:
        return opening.replace(year=opening.year + 1)
    if (told.year_alone and not reviewed) or within:
        return opening
    if reviewed or told.last - opening > _LONG:
        return opening.replace(year=opening.year + 1)
    ends = (told.last + timedelta(days=1)).day == 1
    return told.last if timedelta(0) < told.last - opening < _NEWS and not ends else opening


def _day_in(
    skeleton: Skeleton, start: int, end: int, seen: date | None = None, *, issued: bool = False
) -> tuple[date, bool] | None:
    """The first day of a stretch, no law's, and whether it says its year; else that of a day it is seen from.

    Where the day of publication is known, one on which something was made public is no other.
    """
    for rule, match in grammar("periods").read(skeleton, skeleton.place(start), skeleton.place(end)):
        if rule.gives["grain"] != "day" or _IN_FORCE.search(match.string, max(0, match.start() - 40), match.start()):
            continue
        if begins_jubilee(match) or is_compared(match) or is_of_life(match):
            continue
        if issued and _MADE_PUBLIC.search(match.string, max(0, match.start() - _BEFORE), match.start()) is not None:
            continue
        stated = match.groupdict().get("year")
        year = int(stated) if stated else seen.year if seen is not None else None
        text = written("day", year, match.groupdict()) if year is not None else None
        if text is not None:
            return date.fromisoformat(text), stated is not None
    return None


def _counted_to(skeleton: Skeleton, told: First) -> date:
    """The end of the first months of a year that a text counts over, if that comes later than what it tells first.

    A year alone ends with them: «4 tháng đầu năm», «7 tháng» beside «tháng 7»; else with the month of the news.
    """
    year = told.last.year
    found = [*whole("periods", skeleton)]
    months = [match for rule, match in found if rule.id == "period-month-of-article"]
    bare = {match["month"] for match in months}
    many = max((_first_months(rule, match, year, bare) for rule, match in found), default=0)
    if many == 0 and told.year_alone:
        many = _month_of_news(months)
    if many == 0:
        return told.last
    last = parse(first_months(year, many)).last
    return last if told.year_alone else max(told.last, last)


def _month_of_news(months: Iterable[re.Match[str]]) -> int:
    """The first month told at the top without its year, none ahead or compared with: «Giá tháng 10 tăng»; 0 if none."""
    top = (one for one in months if one.start() < _TOP and not is_ahead(one, day=False) and not is_aside(one))
    return next((int(one["month"]) for one in top), 0)


def _first_months(rule: Rule, match: re.Match[str], year: int, bare: set[str]) -> int:
    """How many first months of a year a match counts over; 0 for none. `bare` are the months told without a year."""
    if _PLANNED.search(match.string, max(0, match.start() - _BEFORE), match.start()) is not None:
        return 0
    if rule.gives["grain"] == "so-far":
        return count(match["months"]) if match["months"] in bare else 0
    value = meant(rule, match, year, None) if rule.gives["grain"] in ("months", "half", "quarters") else None
    if value is None or value.text is None:
        return 0
    first, last = parse(value.text)
    return last.month if first == date(year, 1, 1) and last.year == year else 0
