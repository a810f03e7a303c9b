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
from mickg.extract.branches import by_letter
from mickg.extract.grammar import whole
from mickg.extract.mention import Mention
from mickg.extract.periods import COMPARED, meant
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When
from mickg.extract.zones import in_zones
from mickg.period import parse

_YEARS_END = (12, 31)
_SPANS = ("year", "years")
_THAN = by_letter(
    r"(?<!\w)(?:so(?: với)?(?: (?:mức|của|thời điểm|ngày|cuối|hết|số|kết quả|thực hiện|trong))*|trong khi) \Z"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_UNTIL = by_letter(r"(?<!\w)(?:đến|tới|trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")
_BY = re.compile(r"(?<!\w)(?:trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")
_SINCE = re.compile(r"(?<!\w)từ(?: (?:ngày|tháng|quý))* \Z")
_TO = (" đến ", " tới ", " - ", "-")
_TO_NOW = (" đến nay", " tới nay", " trở lại đây")
_COUNTED = by_letter(
    r"(?<!\w)(?:tính|thống kê|số liệu|lũy kế|tổng hợp|cập nhật|ước)(?: [^\W\d_]+){0,2} (?:đến|tới)"
    r"(?: (?:hết|cuối|đầu|ngày|tháng|quý|thời điểm))* \Z"
)
_AHEAD = by_letter(
    r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|định hướng|hiệu lực|kế hoạch"
    r"|thực hiện từ|áp dụng từ|yêu cầu|đề nghị|dự toán|dự báo|hướng tới|chủ đề|giao|phải|cần|hoàn thành|ngay trong"
    r"|nhiệm kỳ|khóa|chương trình xây dựng|kỷ niệm|mừng)(?!\w)[^.;\n]*\Z|(?<!\w)vào \Z"
)
_REVIEWED = re.compile(r"(?<!\w)(?:tổng kết|kết quả|đánh giá)(?!\w)[^.;\n]*\Z|(?:\A|[.\n] ?)(?:trong )?(?:cả )?\Z")
_TO_COME = re.compile(r"[^.;:\n]{0,40}(?<!\w)(?:phấn đấu|sẽ|dự kiến|mục tiêu)(?!\w)")
_BEFORE, _NEAR, _CLOSE, _FAR = 30, 20, 50, 100
_LONG_AGO = 4
"""So many years before another a year is told as history."""


class First(NamedTuple):
    """The first and the last day of what a text tells first with its year, perhaps only a year.

    `closed` says that of this year nothing but the whole is told, as reviewed, and nothing as still to come.
    """

    first: date
    last: date
    year_alone: bool
    closed: bool = False


class _Telling(NamedTuple):
    """A period told with its year.

    `aside` says that something is compared with it, or lasts or is done until or since it, `ahead` that it is told as
    still to come, `over` that it is surely over.
    """

    days: First
    aside: bool
    ahead: bool
    over: bool
    match: re.Match[str] | None = None

    @property
    def reviewed(self) -> bool:
        """Whether it is what the text looks back on."""
        return self.match is not None and _ends_with(_REVIEWED, self.match, _FAR)


def first_told(article: Article, skeleton: Skeleton) -> First | None:
    """The first period with its year; a year alone only where no month or quarter is told.

    What something is to last or be done until tells it only where nothing else does, not even a year that is compared
    with, after which the article is written. The newest that is over takes the place of an older one, and of one ahead.
    """
    read = ((meant(rule, match, None, None), match) for rule, match in whole("periods", skeleton))
    outside = partial(_is_outside, article, skeleton)
    said = [(value, match) for value, match in read if value is not None and not outside(match.start())]
    told = [*_tellings(said)]
    since = _compared_with(said)
    chosen = _chosen(told, since)
    if chosen is None:
        return None
    year = chosen.days.last.year
    cited = (skeleton.mention(at) for at in skeleton.places("DOCUMENT") if not outside(at))
    surely = max((*_papers(cited), *(one.days.last.year for one in told if one.over)), default=0)
    years = [one.days.last.year for one in told if not one.ahead and one.days.last.year > since]
    newest = max(years, default=0)
    if year < surely:
        return _first_of(told, surely)
    if newest > year + _LONG_AGO or (chosen.ahead and newest > 0 and year not in years):
        return _first_of(told, newest)
    own = [one for one in told if one.days.last.year == year]
    undivided = all(one.days.year_alone and not one.ahead for one in own)
    closed = undivided and any(one.reviewed for one in own)
    return chosen.days._replace(closed=closed)


def _chosen(told: list[_Telling], since: int) -> _Telling | None:
    later = [one for one in told if one.days.last.year > since]
    if len(later) > 0:
        first = min(later, key=lambda one: (one.aside, one.days.year_alone))
        if not first.aside or since in (0, first.days.last.year - 1):
            return first
    return _Telling(_year(since + 1), aside=False, ahead=False, over=True) if since > 0 else None


def _first_of(told: list[_Telling], year: int) -> First:
    """What is told first of a year and not as still to come; else the year."""
    days = [one.days for one in told if not one.ahead and one.days.last.year == year]
    return min(days, key=attrgetter("year_alone"), default=_year(year))


def _year(year: int) -> First:
    return First(date(year, 1, 1), date(year, 12, 31), year_alone=True)


def _tellings(said: Iterable[tuple[When, re.Match[str]]]) -> Iterator[_Telling]:
    for value, match in said:
        if value.grain == "same" or value.text is None:
            continue
        first, last = parse(value.text)
        ahead = value.grain == "years" or _is_ahead(match, _BY if value.grain == "day" else _UNTIL)
        over = not ahead and (value.grain not in _SPANS or _ends_with(_COUNTED, match) or _ends_with(_THAN, match))
        yield _Telling(First(first, last, value.grain in _SPANS), _is_aside(match), ahead, over, match)


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


def _papers(cited: Iterable[Mention | None]) -> Iterator[int]:
    """The years of the papers cited."""
    for mention in cited:
        told = mention.value.issued or mention.value.year if mention is not None else None
        if told is not None:
            yield int(str(told)[:4])


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


def _is_ahead(match: re.Match[str], until: re.Pattern[str]) -> bool:
    """Whether a period is told as still to come: «trước ngày 25/1/2024», «năm 2025, tỉnh phấn đấu».

    `until` is what leads to the end of something: «đến năm 2030», but up to a day things are counted.
    """
    if _ends_with(_COUNTED, match) or _ends_with(_THAN, match):
        return False
    since = _ends_with(_SINCE, match) and not match.string.startswith(_TO, match.end())
    before = since or _ends_with(until, match) or _ends_with(_AHEAD, match, _FAR)
    return before or _TO_COME.match(match.string, match.end()) is not None


def _ends_with(pattern: re.Pattern[str], match: re.Match[str], far: int = _CLOSE) -> bool:
    """Whether a pattern, of so many letters at most, ends right before a match."""
    return pattern.search(match.string, max(0, match.start() - far), match.start()) is not None
