"""The days that a page may have been published on, best first: what it states, its dateline, what htmldate finds."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, timezone

from lxml import html

from mickg.article import Candidate
from mickg.source.html.stated import Stated

_META = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published", "pubdate", "publishdate",
    "publish-date", "published_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)")
_DAY = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d|[/.-]\d)"
    r"|ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})",
    re.IGNORECASE,
)
_WEEKDAYS = ("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|bẩy|7")
_WEEKDAY = re.compile(rf"\bthứ\s(?:{'|'.join(f'({one})' for one in _WEEKDAYS)})\b|\b(chủ nhật|cn)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"\d+|\b(?:ngày|tháng|năm|đăng|cập nhật|xuất bản|lúc|vào|thời gian|giờ|phút|gmt|am|pm|sa|ch|h|thứ|lượt|xem|đã"
    r"|views?|tác giả|bình luận|hai|ba|tư|sáu|bảy|chủ nhật|cn|mới nhất|tin)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 150
_LETTERS_BESIDE = 24
_VIETNAM = timezone(timedelta(hours=7))
_YEARS = range(1990, 2100)


def stated_days(stated: Stated) -> Iterator[Candidate]:
    """The days in meta elements and JSON-LD, as the clocks of Việt Nam showed them."""
    for name, content in stated.named(*_META):
        yield from _candidate(content, name)
    for content in stated.linked("datePublished"):
        yield from _candidate(content, "JSON-LD datePublished")


def dateline_days(lines: Iterable[str]) -> Iterator[Candidate]:
    """The days of lines that hold a day with weekday, hour or counters beside it, and nothing more.

    A day of another weekday than the one beside it is misprinted or misread, and stands last.
    """
    doubtful = []
    for line in lines:
        if not is_dateline(line):
            continue
        day = read_day(line)
        if day is not None and _weekday(line) in (None, date.fromisoformat(day).weekday()):
            yield Candidate(day, "dateline")
        elif day is not None:
            doubtful.append(Candidate(day, "dateline of another weekday"))
    yield from doubtful


def found_days(page: html.HtmlElement, url: str | None) -> Iterator[Candidate]:
    """The day that htmldate finds in the page's markup or address; it may take the page apart."""
    from htmldate import find_date  # noqa: PLC0415 - for pages without a date of their own alone

    try:
        found = find_date(page, extensive_search=False, original_date=True, url=url, max_date="2099-12-31")
    except Exception:
        return
    if found is not None:
        yield from _candidate(found, "htmldate")


def is_dateline(line: str) -> bool:
    """Whether a line holds a day and hardly a word beside it."""
    if len(line) > _LONGEST_LINE or _DAY.search(line) is None:
        return False
    beside = _BESIDE.sub("", _DAY.sub("", line))
    return sum(letter.isalpha() for letter in beside) <= _LETTERS_BESIDE


def read_day(text: str) -> str | None:
    """The first day in a text as it is written in Việt Nam, in ISO form; None where there is none or no such day."""
    for found in _DAY.finditer(text):
        day, _, month, year, day_in_words, month_in_words, year_in_words = found.groups()
        read = _iso(year or year_in_words, month or month_in_words, day or day_in_words)
        if read is not None:
            return read
    return None


def _candidate(content: str, origin: str) -> Iterator[Candidate]:
    found = _ISO.match(content.strip())
    day = read_day(content) if found is None else _local(found)
    if day is not None:
        yield Candidate(day, origin)


def _local(found: re.Match[str]) -> str | None:
    year, month, day, hour, minute, zone = found.groups()
    if zone is None:
        return _iso(year, month, day)
    moment = f"{year}-{month}-{day}T{hour}:{minute}:00{zone}"
    try:
        local = datetime.fromisoformat(moment).astimezone(_VIETNAM)
    except (ValueError, OverflowError):
        return None
    return _iso(local.year, local.month, local.day)


def _iso(year: str | int, month: str | int, day: str | int) -> str | None:
    try:
        read = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return read.isoformat() if read.year in _YEARS else None


def _weekday(line: str) -> int | None:
    """The weekday of a line, Monday 0; None without one."""
    found = _WEEKDAY.search(line)
    return None if found is None else next(n for n, group in enumerate(found.groups()) if group is not None)
