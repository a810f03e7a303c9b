"""The day that an article's relative periods are seen from."""

import re
from datetime import date, timedelta
from operator import itemgetter
from typing import NamedTuple

from mickg.article import FURNITURE, Article, Zone
from mickg.extract.branches import by_letter
from mickg.extract.grammar import grammar, whole
from mickg.extract.period_forms import count, first_months, written
from mickg.extract.periods import COMPARED, meant
from mickg.extract.rules import Rule
from mickg.extract.skeleton import Skeleton
from mickg.period import Interval, parse

_OPENING, _PAGE_TOP, _SHORT = 3, 6, 120
_NEWS, _LONG = timedelta(days=21), timedelta(days=150)
_LEAP, _YEARS_END = (2, 29), (12, 31)
_IN_FORCE = re.compile(
    r"(?:hiệu lực|thay thế|trước|từ|đến|tới|theo|tính|cùng ngày|thời điểm|văn bản|quyết định|nghị quyết|công văn)"
    r"[^.,;]*\Z"
)
_THAN = by_letter(
    r"(?<!\w)(?:so(?: với)?(?: (?:mức|của|thời điểm|ngày|cuối|hết|số|kết quả|thực hiện|trong))*|trong khi) \Z"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_UNTIL = by_letter(r"(?<!\w)(?:đến|tới|trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")
_TO_NOW = (" đến nay", " tới nay", " trở lại đây")
_PLANNED = by_letter(r"(?<!\w)(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|phấn đấu)(?!\w)[^.,;]*\Z")
_BEFORE, _NEAR = 30, 20


class _Told(NamedTuple):
    """The first and the last day of what a text tells first with its year, perhaps only a year."""

    first: date
    last: date
    year_alone: bool


def anchor(article: Article, skeleton: Skeleton) -> date | None:
    """The day that words such as «tháng này» are seen from.

    It is the first day of the opening if the article is news of it, else that of publication. Without either, it is the
    first day at the top of the page, else the end of the first period that the text tells with its year. That gives
    the opening its year, if it says none and nothing is published.
    """
    lines = [line for line in article.lines if line.zone not in FURNITURE and line.zone is not Zone.DATELINE]
    published = date.fromisoformat(article.published) if article.published is not None else None
    told = _first_told(skeleton) if published is None else None
    seen = told.last if told is not None else published
    days = (_day_in(skeleton, line.start, line.end, seen) for line in lines[:_OPENING])
    opening = next((day for day in days if day is not None), None)
    opening = _after(opening, told) if opening is not None and told is not None else opening
    if opening is not None and (published is None or timedelta(0) <= published - opening < _NEWS):
        return opening
    if published is not None:
        return published
    tops = [line for line in article.lines[:_PAGE_TOP] if line.end - line.start < _SHORT]
    top = next((day for line in tops if (day := _day_in(skeleton, line.start, line.end))), None)
    return top or (_counted_to(skeleton, told) if told is not None else None)


def _after(opening: date, told: _Told) -> date:
    """The day of an opening, if it says no year the next day of that name behind a period told long after it.

    It is the day told first where that comes soon after it. The months that are left of a year hold it.
    """
    within = told.first.month > 1 and told.first <= opening
    if told.year_alone or within or (opening.month, opening.day) == _LEAP:
        return opening
    if told.last - opening > _LONG:
        return opening.replace(year=opening.year + 1)
    ends = (told.last + timedelta(days=1)).day == 1
    return told.last if timedelta(0) < told.last - opening < _NEWS and not ends else opening


def _day_in(skeleton: Skeleton, start: int, end: int, seen: date | None = None) -> date | None:
    """The first day of a stretch, no law's; one without a year only as seen from a day, that of publication or told."""
    for rule, match in grammar("periods").read(skeleton, skeleton.place(start), skeleton.place(end)):
        if rule.gives["grain"] != "day" or _IN_FORCE.search(match.string, max(0, match.start() - 40), match.start()):
            continue
        stated = match.groupdict().get("year")
        year = int(stated) if stated else seen.year if seen is not None else None
        text = written("day", year, match.groupdict()) if year is not None else None
        if text is not None:
            return date.fromisoformat(text)
    return None


def _first_told(skeleton: Skeleton) -> _Told | None:
    """The first period with its year; a year alone only where no month or quarter is told.

    What something is to last or be done until tells it only where nothing else does, not even a year that is compared
    with, after which the article is written.
    """
    told = list[tuple[bool, bool, Interval]]()
    since = 0
    for rule, match in whole("periods", skeleton):
        value = meant(rule, match, None, None)
        if value is None:
            continue
        if value.grain == "same":
            since = max(since, value.year or 0)
        elif value.text is not None:
            days = parse(value.text)
            ends = (days.last.month, days.last.day) == _YEARS_END
            if ends and _is_compared_with(match, days.last.year):
                since = max(since, days.last.year)
            told.append((_is_aside(match), value.grain in ("year", "years"), days))
    later = [one for one in told if one[2].last.year > since]
    if len(later) > 0:
        aside, year_alone, days = min(later, key=itemgetter(0, 1))
        if not aside or since in (0, days.last.year - 1):
            return _Told(days.first, days.last, year_alone)
    return _Told(date(since + 1, 1, 1), date(since + 1, 12, 31), year_alone=True) if since > 0 else None


def _is_compared_with(match: re.Match[str], year: int) -> bool:
    """Whether the year that a match tells is one to compare with: «tăng 5% so với năm 2011».

    None is where the sentence tells a later year, as a plan does: «đến năm 2025 giảm 10% so với năm 2021».
    """
    text, at = match.string, match.start()
    if _THAN.search(text, max(0, at - _BEFORE), at) is None:
        return False
    sentence = max(text.rfind(mark, 0, at) for mark in (". ", ";", "\n")) + 1
    return all(int(found[0]) <= year for found in _YEAR.finditer(text, sentence, at))


def _is_aside(match: re.Match[str]) -> bool:
    """Whether a period is one to come, one that is compared with or one since which something is counted."""
    text, start = match.string, match.start()
    compared = COMPARED.search(text, max(0, start - _BEFORE), start)
    return (compared or _UNTIL.search(text, max(0, start - _NEAR), start)) is not None or text.startswith(
        _TO_NOW, match.end()
    )


def _counted_to(skeleton: Skeleton, told: _Told) -> date:
    """The end of the first months of a year that a text counts over, if that comes later than what it tells first.

    A year alone ends with them: «4 tháng đầu năm», «7 tháng» beside «tháng 7».
    """
    year = told.last.year
    found = [*whole("periods", skeleton)]
    bare = {match["month"] for rule, match in found if rule.id == "period-month-of-article"}
    many = max((_first_months(rule, match, year, bare) for rule, match in found), default=0)
    if many == 0:
        return told.last
    last = parse(first_months(year, many)).last
    return last if told.year_alone else max(told.last, last)


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
