"""Bodies that share their first word in a list: «các Bộ: Tài chính, Y tế», «UBND các tỉnh Quảng Bình, Quảng Trị»."""

import re
from collections.abc import Callable, Iterator

from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import here, local_end, of_place, place_after
from mickg.extract.lexicon import Found
from mickg.extract.mention import Mention
from mickg.extract.terms import Field
from mickg.extract.values import Body

Lister = Callable[[Page, int, int], Iterator[Mention]]
"""What reads the bodies of a list, given where its first mention begins and where the word ends that all share."""

COMMA = re.compile(r"(?:,|;| và|, và) ?(?=\S)")
_MANY = re.compile(r" (?:của )?(?:các|hai|ba|bốn|năm|sáu|0?[2-9]) ")
_BRANCHES = re.compile(r"(?: -)? chi nhánh(?= (?:các|hai|ba|bốn|năm|sáu|0?[2-9]) )")
_LEVELS = re.compile(r"(?:tỉnh|thành phố|tp|địa phương)(?:(?:,| và| -)+ ?(?:thành phố|tỉnh|tp))?(?: gồm| như)?:? ?")
_OPENS = re.compile(r"(?: gồm)? ?:? ?")
_FIELD = r"[A-ZĐ][^\W\d_]*(?: (?!và )[^\W\d_A-ZĐ][^\W\d_]*){0,3}"
_ROW = re.compile(rf"(?:, {_FIELD}){{1,3}}(?: và {_FIELD})? ")
_LOCAL = re.compile(r"(huyện|quận|thị xã|phường|xã|thành phố|đặc khu) ")


def of_branches(page: Page, found: Found) -> Iterator[Mention]:
    """One branch for each place of a list: «Ngân hàng Nhà nước chi nhánh các tỉnh Quảng Bình, Quảng Trị»."""
    branch = _BRANCHES.match(page.key, found.end)
    if branch is not None:
        whole = found.term.value[0].name
        for one in of_places(page, Found(found.start, branch.end(), found.term), f"{whole} chi nhánh"):
            yield one._replace(value=one.value._replace(part_of=whole))


def of_places(page: Page, found: Found, name: str) -> Iterator[Mention]:
    """One body for each place of a list: «UBND các tỉnh Quảng Bình, Quảng Trị và Quảng Ngãi»."""
    opening = _MANY.match(page.key, found.end)
    if opening is None and found.term.kind == "party" and page.plural(found.start):
        yield from _of_levels(page, found, name)
        return
    levels = _LEVELS.match(page.key, opening.end()) if opening is not None else None
    place = page.at.get(opening.end()) if opening is not None else None
    if place is None and levels is not None:
        place = page.at.get(levels.end())
    if place is None and opening is not None:
        yield from _of_local_places(page, found, name, opening.end())
    start = found.start
    while place is not None and place.term.kind == "place" and page.capital(_last_word(page, place)):
        where = place.term.value if found.term.kind == "party" else of_place(place.term.value)
        yield Mention(start, place.end, "BODY", Body(f"{name} {where}"), "body-of-places")
        comma = COMMA.match(page.key, place.end)
        place = page.at.get(comma.end()) if comma is not None else None
        start = place.start if place is not None else start


def _of_local_places(page: Page, found: Found, name: str, at: int) -> Iterator[Mention]:
    """The same for districts and communes: «UBND các huyện Gio Linh, Vĩnh Linh»."""
    level = _LOCAL.match(page.key, at)
    start, at = found.start, level.end() if level is not None else at
    while level is not None and page.capital(at):
        end = local_end(page, at, level[1])
        if end is None:
            return
        whole = Body(f"{name} {level[1]} {' '.join(page.text[at:end].split())}")
        yield Mention(start, end, "BODY", whole, "body-of-places")
        comma = COMMA.match(page.key, end)
        if comma is None:
            return
        start = at = comma.end()
        other = _LOCAL.match(page.key, at)
        level, at = (other, other.end()) if other is not None else (level, at)


def _of_levels(page: Page, found: Found, name: str) -> Iterator[Mention]:
    """«các huyện ủy Gio Linh, Vĩnh Linh», «các Tỉnh ủy Quảng Trị, Quảng Bình»."""
    start, at = found.start, found.end + 1
    while page.capital(at):
        place = page.at.get(at)
        province = place is not None and place.term.kind == "place"
        end = place.end if place is not None and province else local_end(page, at, found.term.value[1])
        if end is None:
            return
        yield Mention(start, end, "BODY", Body(f"{name} {' '.join(page.text[at:end].split())}"), "body-of-places")
        comma = COMMA.match(page.key, end)
        if comma is None:
            return
        start = at = comma.end()


def abroad(page: Page, end: int) -> int:
    """Where the name of another state's ministry ends that goes on over commas: «Bộ Đất đai, Hạ tầng … Nhật Bản»."""
    row = _ROW.match(page.text, end)
    place = page.at.get(row.end()) if row is not None else None
    return place.end if place is not None and place.term.kind == "region" else end


def _last_word(page: Page, place: Found) -> int:
    return max(page.key.rfind(" ", 0, place.end), page.key.rfind(".", 0, place.end)) + 1


def ministries(page: Page, start: int, end: int) -> Iterator[Mention]:
    """«Bộ» for each field that follows: «các Bộ: Tài chính, Y tế», «Bộ Tài chính, Công Thương» after its first."""
    yield from _fields(page, start, end, lambda field: Body(f"Bộ {field.name}") if field.ministry else None)


def departments(page: Page, start: int, end: int) -> Iterator[Mention]:
    """The same for the departments of a province."""
    place = place_of_row(page, end) or here(page, None, end).text
    yield from _fields(page, start, end, lambda field: Body(f"Sở {field.name} {place}".rstrip(), stated=False))


def place_of_row(page: Page, end: int) -> str | None:
    """The place that the last of a row of departments stands with: «Sở Nội vụ, Tài chính tỉnh Bắc Giang»."""
    begun = COMMA.match(page.key, end) or _OPENS.match(page.key, end)
    at = begun.end() if begun is not None else end
    while (field := field_at(page, at)) is not None:
        comma = COMMA.match(page.key, field[1])
        if comma is None:
            place = place_after(page, field[1])
            return place.text if place is not None and place.stated else None
        at = comma.end()
    return None


def _fields(page: Page, start: int, end: int, body: Callable[[Field], Body | None]) -> Iterator[Mention]:
    """`start` is where the first mention begins, `end` where the word that all share ends."""
    opening = _OPENS.match(page.key, end)
    at = opening.end() if opening is not None else end
    while (field := field_at(page, at)) is not None:
        made = body(field[0])
        if made is None:
            return
        yield Mention(start, field[1], "BODY", made, "body-of-fields")
        comma = COMMA.match(page.key, field[1])
        if comma is None:
            return
        start = at = comma.end()


def more(page: Page, end: int, listed: Lister) -> Iterator[Mention]:
    """The ministries or departments that go on after one: «Bộ Tài chính, Công Thương, Y tế»."""
    comma = COMMA.match(page.key, end)
    if comma is not None and field_at(page, comma.end()) is not None:
        yield from listed(page, comma.end(), comma.end())


def field_at(page: Page, at: int) -> tuple[Field, int] | None:
    """The field that stands at an offset by itself, and where it ends."""
    found = page.at.get(at)
    if found is None or not page.capital(at):
        return None
    field = page.lexicon.fields.get(page.key[found.start : found.end])
    police = found.term.kind != "field" and place_after(page, found.end) is not None  # «Công an tỉnh»
    goes_on = police or name_end(page, found.end, titled=True) > found.end
    return (field, found.end) if field is not None and not goes_on else None


def of_departments(page: Page, found: Found) -> Iterator[Mention]:
    """«các Sở Xây dựng, Tài chính»: departments of a province where more than one is named."""
    place = place_of_row(page, found.end) or here(page, None, found.end).text
    first = Body(f"{found.term.value} {place}".rstrip(), stated=False)
    yield from with_first(page, found, first, departments)


def with_first(page: Page, found: Found, first: Body, listed: Lister) -> Iterator[Mention]:
    """A body and those that go on after it by their fields alone; nothing where none does."""
    rest = [*more(page, found.end, listed)]
    if len(rest) > 0:
        yield Mention(found.start, found.end, "BODY", first, "body-of-fields")
        yield from rest
