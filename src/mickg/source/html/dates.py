"""The days that a page may have been published on, best first: what it states, its dateline, what htmldate finds."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, timezone

from lxml import html

from mickg.article import Candidate
from mickg.source.days import is_dateline, iso_day, read_day, weekday
from mickg.source.html.stated import Stated

_META = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published", "pubdate", "publishdate",
    "publish-date", "published_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)")
_VIETNAM = timezone(timedelta(hours=7))


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
        if day is not None and weekday(line) in (None, date.fromisoformat(day).weekday()):
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


def _candidate(content: str, origin: str) -> Iterator[Candidate]:
    found = _ISO.match(content.strip())
    day = read_day(content) if found is None else _local(found)
    if day is not None:
        yield Candidate(day, origin)


def _local(found: re.Match[str]) -> str | None:
    year, month, day, hour, minute, zone = found.groups()
    if zone is None:
        return iso_day(year, month, day)
    moment = f"{year}-{month}-{day}T{hour}:{minute}:00{zone}"
    try:
        local = datetime.fromisoformat(moment).astimezone(_VIETNAM)
    except (ValueError, OverflowError):
        return None
    return iso_day(local.year, local.month, local.day)
