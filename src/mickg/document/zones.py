"""Lines of a page in, what each of them is out: title, body, caption, byline, menu, footer and the rest."""

import re
from collections.abc import Sequence
from itertools import accumulate

from mickg.article import Line, Zone
from mickg.document.rows import Row, rows

_SOURCE = re.compile(r"\s*\(?\s*(?:nguồn(?: tin)?|theo)\s*[:：]|\s*\(theo [^)]{2,60}\)\s*$|\s*https?://\S+\s*$")
_BYLINE = re.compile(
    r"\s*(?:tác giả|người viết|bài(?: và ảnh|, ảnh)?|tin(?:,? ảnh|,? bài)?|ảnh|biên tập|thực hiện"
    r"|pv|phóng viên|nhóm pv)\s*[:：]"
)
_PICTURE = re.compile(r"\s*(?:\S+\.(?:png|jpe?g|gif|webp)|\d{1,2}|(?:ảnh|hình)(?: minh họa)?\.?|\[ảnh.*\])\s*")
_WORD = r"[A-ZÀ-ỸĐ][\w.]*"
_WORDS = rf"{_WORD}(?: {_WORD}){{0,4}}"
_PERSON = re.compile(rf"\(?{_WORDS}(?:\s*[-,–(/]\s*(?:ảnh:? )?{_WORDS}\)?)?\)?")
_LONGEST_NAME = 36
_LONGEST_BYLINE = 60
_LONGEST_SOURCE = 250
_LITTLE = 120
_LAST_ROWS = 4


def zoned(text: str, key: str, titles: Sequence[str]) -> list[Line]:
    """The lines of a text that are not blank, each with its zone; heads are not yet set."""
    page = rows(text, key)
    first, last = _article(page)
    before = [Zone.DATELINE if row.dateline else Zone.NAVIGATION for row in page[:first]]
    zones = before + _inside(page[first:last], titles) + _after(page[last:])
    return [Line(row.start, row.end, zone) for row, zone in zip(page, zones, strict=True)]


def _article(page: Sequence[Row]) -> tuple[int, int]:
    """The rows where the article begins and ends: without menus before it, links and addresses after it."""
    prose = [n for n, row in enumerate(page) if row.prose and not row.furnished and not row.link]
    if len(prose) == 0:
        return 0, len(page)
    letters = [len(row.text) if row.prose and not (row.furnished or row.link) else 0 for row in reversed(page)]
    left = [*accumulate(letters)][::-1]
    closing = (n for n in range(prose[0] + 1, len(page)) if _closes(page, n, left[n]))
    return _first(page[: prose[0] + 1]), next(closing, len(page))


def _first(page: Sequence[Row]) -> int:
    """The number of the title's row: the line over the dateline, else the longest before the first paragraph.

    Neither may be a part of the page; where there is none, that of the row after the last of the page's.
    """
    dated = next((n for n, row in enumerate(page[:-1]) if row.dateline), 0)
    if dated > 0 and page[dated - 1].titular:
        return dated - 1
    lines = [n for n, row in enumerate(page[:-1]) if row.titular]
    if len(lines) > 0:
        return max(lines, key=lambda n: len(page[n].text))
    menu = [n for n, row in enumerate(page[:-1]) if row.furnished or (row.item and not row.prose)]
    return menu[-1] + 1 if len(menu) > 0 else 0


def _closes(page: Sequence[Row], n: int, left: int) -> bool:
    """Whether the page's furniture begins at a row; `left` is how many letters of paragraphs stand from it on."""
    row = page[n]
    if row.related:
        return True
    return left < _LITTLE and (row.furnished or row.link or _is_menu(page[n : n + 3]))


def _is_menu(run: Sequence[Row]) -> bool:
    """Whether three short rows, none a figure's item or a byline, are a menu."""
    return len(run) == 3 and all(
        not (row.prose or any(map(str.isdigit, row.text)) or _BYLINE.match(row.key) or _SOURCE.match(row.key))
        and _PERSON.fullmatch(row.text.strip()) is None
        for row in run
    )


def _inside(page: Sequence[Row], titles: Sequence[str]) -> list[Zone]:
    zones: list[Zone] = []
    seen: set[Zone] = set()
    named = {title.strip().casefold() for title in titles}
    for n, row in enumerate(page):
        marked = _marked(page, n, seen, named=row.text.strip().casefold() in named)
        zones.append(marked if marked is not None else _worded(page, n, begun=_begun(seen)))
        seen.add(zones[-1])
    return zones


def _begun(seen: set[Zone]) -> bool:
    """Whether a paragraph of the article stands before."""
    return Zone.LEAD in seen or Zone.BODY in seen


def _marked(page: Sequence[Row], n: int, seen: set[Zone], *, named: bool) -> Zone | None:
    """The zone of a row that a mark of its own tells; None where its words must."""
    row = page[n]
    byline = _BYLINE.match(row.key) if len(row.text) < _LITTLE else None
    if row.dateline:
        return Zone.DATELINE
    if len(row.text) < _LONGEST_SOURCE and _SOURCE.match(row.key) is not None:
        return Zone.SOURCE
    if byline is not None:
        return Zone.CAPTION if "ảnh" in byline[0] and len(row.key) - byline.end() > _LONGEST_NAME else Zone.BYLINE
    if named or (not _begun(seen) and Zone.TITLE not in seen and _is_title(page, n)):
        return Zone.TITLE
    if row.item:
        return Zone.BULLET
    notice = Zone.FOOTER if _begun(seen) else Zone.NAVIGATION
    return notice if row.furnished and not row.prose else None


def _worded(page: Sequence[Row], n: int, *, begun: bool) -> Zone:
    row, text = page[n], page[n].text.strip()
    if _PICTURE.fullmatch(row.key):
        return Zone.CAPTION
    if begun and n >= len(page) - _LAST_ROWS and _is_byline(text):
        return Zone.BYLINE
    opens = text.endswith(":")
    if row.prose and not opens:
        return Zone.BODY if begun else Zone.LEAD
    after_picture = n > 0 and _PICTURE.fullmatch(page[n - 1].key) is not None
    if after_picture or (row.shown and not opens and not row.ends):
        return Zone.CAPTION
    ends = row.ends and not opens
    return Zone.BODY if ends or n + 1 == len(page) else Zone.HEADING


def _is_byline(text: str) -> bool:
    """Whether a line is names alone; a heading in capitals is none."""
    if len(text) >= _LONGEST_BYLINE or (text.isupper() and " " in text):
        return False
    return _PERSON.fullmatch(text) is not None


def _is_title(page: Sequence[Row], n: int) -> bool:
    """Whether a row without a stop stands over a dateline or a paragraph, as the first of its kind."""
    row = page[n]
    follows = any(after.prose or after.dateline for after in page[n + 1 : n + 4])
    return len(row.text) < _LONGEST_SOURCE and not (row.ends or row.item) and follows


def _after(page: Sequence[Row]) -> list[Zone]:
    """Related links until the first row that speaks of an address or a counter, then footer."""
    zones: list[Zone] = []
    for row in page:
        over = len(zones) > 0 and zones[-1] is Zone.FOOTER
        zones.append(Zone.RELATED if (row.link or row.related or row.item) and not over else Zone.FOOTER)
    return zones
