"""The day that an article's relative periods are seen from."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from mickg.article import FURNITURE, Article, Zone
from mickg.extract.branches import by_letter
from mickg.extract.grammar import grammar, whole
from mickg.extract.period_forms import written
from mickg.extract.periods import COMPARED, meant
from mickg.extract.skeleton import Skeleton
from mickg.period import parse

_OPENING, _PAGE_TOP, _SHORT = 3, 6, 120
_NEWS, _LONG = timedelta(days=21), timedelta(days=150)
_LEAP = (2, 29)
_IN_FORCE = re.compile(
    r"(?:hiệu lực|thay thế|trước|từ|đến|tới|theo|tính|cùng ngày|văn bản|quyết định|nghị quyết|công văn)[^.,;]*\Z"
)
_THAN = by_letter(r"(?<!\w)(?:so(?: với)?(?: (?:cuối|mức|số|kết quả|thực hiện|của|trong))*|trong khi) \Z")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_UNTIL = by_letter(r"(?<!\w)(?:đến|tới|trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")


class _Told(NamedTuple):
    """The last day of what a text tells first with its year, perhaps only a year."""

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
    return top or (told.last if told is not None else None)


def _after(opening: date, told: _Told) -> date:
    """The day of an opening, if it says no year the next day of that name behind a period told long after it.

    It is the day told first where that comes soon after it.
    """
    if told.year_alone or (opening.month, opening.day) == _LEAP:
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
    """The last day of the first period with its year; a year alone only where no month or quarter is told.

    What something is to last or be done until tells it only where nothing else does. A year that something is compared
    with is over: «so với năm 2011».
    """
    told: dict[tuple[bool, bool], str] = {}
    since = 0
    for rule, match in whole("periods", skeleton):
        value = meant(rule, match, None, None)
        if value is None:
            continue
        if value.grain == "same" or (value.grain == "year" and _is_compared_with(match)):
            since = max(since, value.year or 0)
        elif value.text is not None:
            start = match.start()
            ahead = _UNTIL.search(match.string, max(0, start - 20), start) or COMPARED.search(
                match.string, max(0, start - 30), start
            )
            told.setdefault((ahead is not None, value.grain in ("year", "years")), value.text)
    first = parse(told[min(told)]).last if len(told) > 0 else None
    if first is not None and first.year > since:
        return _Told(first, year_alone=min(told)[1])
    return _Told(date(since + 1, 12, 31), year_alone=True) if since > 0 else None


def _is_compared_with(match: re.Match[str]) -> bool:
    """Whether the year that a match tells is one to compare with: «tăng 5% so với năm 2011».

    None is where the sentence tells a later year, as a plan does: «đến năm 2025 giảm 10% so với năm 2021».
    """
    text, at = match.string, match.start()
    if _THAN.search(text, max(0, at - 30), at) is None:
        return False
    sentence = max(text.rfind(mark, 0, at) for mark in (". ", ";", "\n")) + 1
    return all(found[0] <= match["year"] for found in _YEAR.finditer(text, sentence, at))
