"""The period that a whole article reviews: as its title, its opening or its headings say, or its text begins with."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from mickg.article import Line, Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.asides import CARRIED_OUT
from mickg.extract.observations.dating.daily import counted_on, surveyed_on
from mickg.extract.observations.dating.lengths import AHEAD, is_just_over, is_short
from mickg.extract.observations.dating.looking_back import counted_up_to, looked_back, past_year, titled_up_to
from mickg.extract.observations.dating.sessions import heard
from mickg.extract.observations.dating.stretches import is_counted_over
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.dating.terms import is_school_year, is_term_over, summed_up
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.period import parse

_ASIDE = by_letter(
    r"(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|chương trình|dự toán|giải pháp|thời kỳ|giai đoạn)[^,;.]{0,30}\Z"
    r"|(?<!\w)(?:đến|tới|trước)(?: (?:hết|cuối|đầu|ngày|tháng|năm))* \Z"
    r"|(?<!\w)trong khi(?: (?:ở|vào|trong|của|cả))* \Z"
)
_REVIEWED = re.compile(
    r"(?:giao ban|sơ kết|tổng kết|tình hình|kết quả|số liệu|thường kỳ|thống kê|công tác"
    r"|họp báo|thu chi|chỉ số|xếp hạng)[^.;]{0,90}\Z"
)
_COVERING = frozenset(("month", "months", "quarter", "half", "year", "days"))
_LEADING = re.compile(
    r"(?:\A|[.\n] ?|\n[^,;\n]{1,30} ?[-–] )(?:theo [^.,;]{1,60}[,:] )?"
    r"(?:(?:trong|tính chung|tính|hết|kết thúc|lũy kế|riêng|sau|qua|chỉ) )*\Z"
)
_IN_ALL = re.compile(r"[.;] (?:tính chung|lũy kế|tính cả|tính lũy kế)(?: cả| trong)? \Z")
_REPORTED = re.compile(
    r"(?:(?:\A|[.\n] ?| [-–] )(?:theo [^.,;]{1,60}[,:] )?"
    r"|(?:cho biết|cho thấy|nêu rõ|đánh giá|nhận định|thống nhất)[,:]? (?:rằng )?)"
    r"(?:(?:trong|tính chung|tính|hết|lũy kế|sau|qua|kết thúc) )*\Z"
)
_SAID = by_letter(
    r"(?<!\w)(?:cho (?:biết|hay)|thông tin|báo cáo)[,:]? (?:rằng )?"
    r"(?:(?:trong|tính chung|tính|hết|lũy kế|kết thúc) )*\Z"
)
_REACHED = re.compile(
    r"(?:\A|[.\n] ?)(?:theo [^.,;]{1,80}[,:] )?(?:tính )?(?:đến|tới)(?: thời điểm)? (?:hết|cuối|kết thúc) \Z"
)
_OF_FIGURE = re.compile(rf"{LETTERS['QUANTITY']}[^.;\n{LETTERS['PERIOD']}]{{0,80}} (?:trong|của|qua)(?: cả| suốt)? \Z")
_PLANNED = by_letter(
    r"(?<!\w)(?:mục tiêu|phấn đấu|sẽ|dự kiến|kế hoạch|chỉ tiêu|giao|yêu cầu|đề nghị|dự báo|đăng ký|nhất)(?!\w)"
)
_TOP, _FIRST, _NEAR, _LEAD, _LEADS = 4, 8, 120, 200, 2
_MONTH, _LONG_OVER = timedelta(days=28), timedelta(days=366)
_SHIFTED = timedelta(days=100)


class Covered(NamedTuple):
    """What an article reviews, and from where on: all of it, or only what follows the sentence that says so."""

    period: str
    start: int = 0


def covered(reading: Reading, tellings: Tellings) -> Covered | None:
    """The months, quarter or year that an article reviews, or the day that it counts; None in other news."""
    lines = reading.article.told
    titles = [line for line in lines if line.zone is Zone.TITLE]
    heads = [line for line in lines if line.zone in (Zone.HEADING, Zone.CAPTION)]
    body = [line for line in lines if line.zone is not Zone.TITLE]
    if (surveyed := surveyed_on(reading, body[:_FIRST])) is not None:
        return Covered(surveyed)
    for chosen, sure in ((titles, True), (body[:_TOP], False), (heads, False)):
        for line in chosen:
            found = _reviewed(reading, tellings, line, sure=sure)
            if found is not None:
                found = _counted_to(reading, tellings, body[:_TOP], found)
                return Covered(_reported(reading, tellings, body[:_FIRST], found))
        term = next((found for line in chosen if (found := summed_up(reading, line)) is not None), None)
        if term is not None:
            return Covered(term)
    found = counted_on(reading, lines[:1]) or titled_up_to(reading, titles) or past_year(reading, body[:_TOP])
    if found is not None:
        return Covered(found)
    since = counted_up_to(reading, body[:_TOP]) or _opened(reading, tellings, body[:_FIRST]) or looked_back(reading)
    return Covered(*since) if since is not None else None


def _counted_to(reading: Reading, tellings: Tellings, lines: list[Line], months: str) -> str:
    """The days of months that they are counted over, if the text begins so: «từ đầu năm đến ngày 20/5»."""
    place, span, begins = reading.skeleton.place, parse(months), True
    for line in lines:
        for _, when in tellings.between(place(line.start), place(line.end)):
            if when.text is None or when.grain == "day":
                continue
            days = parse(when.text)
            late, early = abs(days.first - span.first), span.last - days.last
            counted = when.grain == "days" and abs(late - early) < _MONTH and timedelta(0) < early < _SHIFTED
            if counted and (days.first < span.first or (begins and days.first == span.first)):
                return when.text
            begins = False
    return months


def _reported(reading: Reading, tellings: Tellings, lines: list[Line], month: str) -> str:
    """The months up to that of a session, if what is reported there begins so: «9 tháng đầu năm 2025, …»."""
    text, place, end = reading.skeleton.text, reading.skeleton.place, parse(month).last
    if len(month) != len("2024-01") or "H" in month or "Q" in month:
        return month
    for line in lines:
        start = place(line.start)
        for at, when in tellings.between(start, place(line.end)):
            if when.text is None or not _REPORTED.search(text, max(0, start - 1, at - _NEAR), at):
                continue
            if when.text == month:
                return month
            if when.grain in ("months", "half", "quarter", "year") and parse(when.text).last == end:
                return when.text
    return month


def _opened(reading: Reading, tellings: Tellings, lines: list[Line]) -> tuple[str, int] | None:
    """The period just over that the text begins a sentence with, and its place: «Trong năm 2022, doanh thu …»."""
    skeleton = reading.skeleton
    for number, line in enumerate(one for one in lines if one.zone is not Zone.BULLET):
        start = skeleton.place(line.start)
        for at, when in tellings.between(start, skeleton.place(line.end)):
            if is_short(when):
                opens = is_counted_over(skeleton.text, start, at, skeleton.place(line.end))
            else:
                opens = leads(skeleton.text, start, at) or _sets_scene(skeleton.text, start, at)
            opens = opens or (
                when.grain == "years" and _REACHED.search(skeleton.text, max(0, start - 1), at) is not None
            )
            opens = opens or (number < _LEADS and _closes(skeleton.text, start, at, when))
            if when.text is not None and opens and _is_of_review(when, reading.today):
                return _gone_on(reading, tellings.between(at + 1, skeleton.place(line.end)), when), at
    return None


def _closes(text: str, start: int, at: int, when: When) -> bool:
    """Whether the lead tells a figure of a part of a year behind it: «Xuất khẩu thu 25 tỷ USD trong 9 tháng»."""
    told = when.grain in ("months", "half", "quarter") and _OF_FIGURE.search(text, max(start, at - _NEAR), at)
    return bool(told) and _PLANNED.search(text, start, at) is None


def _sets_scene(text: str, start: int, at: int) -> bool:
    """Whether somebody says what follows of a period that is set apart: «Sở cho biết, 9 tháng năm 2023, có …»."""
    return text.startswith(",", at + 1) and _SAID.search(text, max(start, at - _NEAR), at) is not None


def _is_of_review(when: When, today: date | None) -> bool:
    """Whether a period can be what an article reviews: months or a year about over, or years that end about its own."""
    if when.text is None or today is None:
        return False
    over = is_term_over(when, today) or is_school_year(when, today)
    return over or (when.grain in _COVERING and is_just_over(when.text, today))


def _gone_on(reading: Reading, following: list[tuple[int, When]], when: When) -> str:
    """What a paragraph goes on to from the last part of it: «Quý III, … Tính chung 9 tháng», «Quý IV, … cả năm»."""
    part, skeleton = parse(when.text or ""), reading.skeleton
    for at, one in following:
        whole = parse(one.text) if one.text is not None and one.grain in ("months", "half", "year") else part
        if whole.last != part.last or whole.first >= part.first:
            continue
        year = one.grain == "year" and reading.article.key.startswith("cả năm", skeleton.origin(at))
        if year or (one.grain != "year" and _IN_ALL.search(skeleton.text, max(0, at - _NEAR), at) is not None):
            return one.text or ""
    return when.text or ""


def leads(text: str, start: int, at: int) -> bool:
    """Whether a stretch begins with the period at `at`, or with few words that bring it: «Riêng tháng 6».

    The name of the newspaper may stand before it: «(XYZ) - Tháng 5, …». Inside a paragraph, a comma sets it apart.
    """
    return _LEADING.search(text, max(0, start - 1 - text.startswith(",", at + 1), at - _LEAD), at) is not None


def _reviewed(reading: Reading, tellings: Tellings, line: Line, *, sure: bool) -> str | None:
    """The first period of a line, no plan's and none told in contrast or in brackets, that it reviews.

    It stands beside words of review unless the line is `sure` to review.
    """
    text, today = reading.skeleton.text, reading.today
    start = reading.skeleton.place(line.start)
    told = tellings.between(start, reading.skeleton.place(line.end))
    for at, when in told:
        near = max(start, at - _NEAR)
        if when.text is None or when.grain not in _COVERING or is_short(when):
            continue
        if _ASIDE.search(text, near, at) is not None and CARRIED_OUT.search(text, near, at) is None:
            continue
        if not sure and text.rfind("(", start, at) > text.rfind(")", start, at):
            continue
        if today is not None and _is_out_of_sight(when.text, today, sure=sure):
            continue
        if sure or _REVIEWED.search(text, near, at) is not None:
            return heard(text, at, when.text, told) or when.text
    return None


def _is_out_of_sight(period: str, today: date, *, sure: bool) -> bool:
    """Whether a period ends with the article's day or long after it, or is long over."""
    last = parse(period).last
    return period.endswith(f"/{today}") or last > today + AHEAD or (not sure and last < today - _LONG_OVER)
