"""Units that share their head in a list: «các Cục: Viễn thông, Báo chí», «các vụ Pháp chế, Bưu chính»."""

from collections.abc import Iterator

from mickg.extract.bodies.lists import COMMA, ministries, with_first
from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import person_end
from mickg.extract.lexicon import Found
from mickg.extract.mention import Mention
from mickg.extract.values import Body
from mickg.text import key

_LISTED = ("Vụ", "Cục", "Tổng cục")


def of_heads(page: Page, found: Found, head: str) -> Iterator[Mention]:
    """«các Cục: Viễn thông, Báo chí», «các vụ Pháp chế, Tổ chức cán bộ»: one body for each capitalised item."""
    opening = ": " if page.key.startswith(": ", found.end) else " " if head in _LISTED else ""
    at = found.end + len(opening)
    if opening != "" and page.key[at - 1 : at] == " ":
        listed = [*_units(page, found.start, at, head)]
        if len(listed) > 1 or not page.text[at : at + 2].isupper():  # «886 vụ TNGT»
            yield from listed


def of_known(page: Page, found: Found) -> Iterator[Mention]:
    """Those of a list whose first is known by name; nothing where no other follows it."""
    one = next((each for each in found.term.value if each.lived(page.day)), found.term.value[0])
    head = next((each for each in _LISTED if one.name.startswith(f"{each} ")), one.name.split()[0])
    if head == "Bộ":
        yield from with_first(page, found, Body(one.name), ministries)
    comma = COMMA.match(page.key, found.end) if head in _LISTED else None
    rest = [*_units(page, comma.end(), comma.end(), head)] if comma is not None else []
    if len(rest) > 0:
        yield Mention(found.start, found.end, "BODY", Body(one.name, one.part_of), "body-of-heads")
        yield from rest


def _units(page: Page, start: int, at: int, head: str) -> Iterator[Mention]:
    while page.capital(at):
        end = name_end(page, at - 1)
        if end < at or person_end(page, at, sure=True) is not None:
            return
        end = _first_of(page, at, end, head)
        other = page.at.get(at)
        if other is not None and other.term.kind not in ("field", "nothing") and not _is_known(page, head, at, end):
            return
        yield Mention(start, end, "BODY", _unit(page, f"{head} {page.text[at:end]}"), "body-of-heads")
        comma = COMMA.match(page.key, end)
        if comma is None:
            return
        start = at = comma.end()


def _first_of(page: Page, at: int, end: int, head: str) -> int:
    """Where the first unit of a row ends that reads like one name: at a mark, but for one known by a longer name."""
    goes_on = COMMA.match(page.key, end)
    last = goes_on is None or not page.capital(goes_on.end())
    marks = (mark for mark in COMMA.finditer(page.key, at, end) if page.capital(mark.end()))
    ends = [end, *(mark.start() for mark in marks if last or mark[0][0] != " ")]  # «và» joins none but the last
    return max((each for each in ends if _is_known(page, head, at, each)), default=min(ends))


def _is_known(page: Page, head: str, at: int, end: int) -> bool:
    return key(f"{head} {page.text[at:end]}") in page.lexicon.known


def _unit(page: Page, name: str) -> Body:
    """A unit by its name, as the lexicon knows it or as one of the article's ministry."""
    known = page.lexicon.known.get(key(name), ())
    lived = [one for one in known if one.lived(page.day)]
    return Body(lived[0].name if len(lived) > 0 else name, page.scene.agency)
