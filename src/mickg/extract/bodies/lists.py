"""Bodies that share their first word in a list: «các Bộ: Tài chính, Y tế», «UBND các tỉnh Quảng Bình, Quảng Trị»."""

import re
from collections.abc import Callable, Iterator

from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import here, of_place
from mickg.extract.lexicon import Found
from mickg.extract.mention import Mention
from mickg.extract.terms import Field
from mickg.extract.values import Body

COMMA = re.compile(r"(?:,|;| và|, và|/| -) ?(?=\S)")
_MANY = re.compile(r" (?:của )?(?:các|hai|ba|2|3) ")
_LEVELS = re.compile(r"(?:tỉnh|thành phố|tp|địa phương)(?:(?:,| và| -)+ ?(?:thành phố|tỉnh|tp))?(?: gồm| như)?:? ?")
_OPENS = re.compile(r"(?: gồm)? ?:? ?")
_ITEM_ENDS = re.compile(
    r" ?[,;.:)\n]| (?:và|cùng|cần|phải|phối|chủ|đã|sẽ|đang|khẩn|có|được|về|để|trong|theo|tiếp|tập|xem|rà|triển|tổ|hướng"
    r"|thực|báo|căn|tham|trình|sớm|cho|dự|tại|giao|kịp|chịu)(?!\w)|\Z"
)


def of_places(page: Page, found: Found, name: str) -> Iterator[Mention]:
    """One body for each place of a list: «UBND các tỉnh Quảng Bình, Quảng Trị và Quảng Ngãi»."""
    opening = _MANY.match(page.key, found.end)
    levels = _LEVELS.match(page.key, opening.end()) if opening is not None else None
    place = page.at.get(opening.end()) if opening is not None else None
    if place is None and levels is not None:
        place = page.at.get(levels.end())
    start = found.start
    while place is not None and place.term.kind == "place" and page.capital(_last_word(page, place)):
        yield Mention(start, place.end, "BODY", Body(f"{name} {of_place(place.term.value)}"), "body-of-places")
        comma = COMMA.match(page.key, place.end)
        place = page.at.get(comma.end()) if comma is not None else None
        start = place.start if place is not None else start


def _last_word(page: Page, place: Found) -> int:
    return max(page.key.rfind(" ", 0, place.end), page.key.rfind(".", 0, place.end)) + 1


def ministries(page: Page, start: int, end: int) -> Iterator[Mention]:
    """«Bộ» for each field that follows: «các Bộ: Tài chính, Y tế», «Bộ Tài chính, Công Thương» after its first."""
    yield from _fields(page, start, end, lambda field: Body(f"Bộ {field.name}") if field.ministry else None)


def departments(page: Page, start: int, end: int) -> Iterator[Mention]:
    """The same for the departments of a province."""
    yield from _fields(
        page, start, end, lambda field: Body(f"Sở {field.name} {here(page, None, end).text}", stated=False)
    )


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


def more_ministries(page: Page, end: int) -> Iterator[Mention]:
    """The ministries that go on after one: «Bộ Tài chính, Công Thương, Y tế»."""
    comma = COMMA.match(page.key, end)
    if comma is not None and field_at(page, comma.end()) is not None:
        yield from ministries(page, comma.end(), comma.end())


def field_at(page: Page, at: int) -> tuple[Field, int] | None:
    """The field that stands at an offset by itself, and where it ends."""
    found = page.at.get(at)
    if found is None or not page.capital(at) or _ITEM_ENDS.match(page.key, found.end) is None:
        return None
    field = page.lexicon.fields.get(page.key[found.start : found.end])
    return (field, found.end) if field is not None else None


def of_heads(page: Page, found: Found, head: str) -> Iterator[Mention]:
    """«các Cục: Viễn thông, Báo chí», «các Vụ: Pháp chế, Tổ chức cán bộ»: one body for each capitalised item."""
    at = found.end + 2
    if page.key[found.end : at] != ": ":
        return
    start = found.start
    while page.capital(at):
        end = name_end(page, at - 1)
        if end < at:
            return
        yield Mention(
            start,
            end,
            "BODY",
            Body(f"{head} {' '.join(page.text[at:end].split())}", page.scene.agency),
            "body-of-heads",
        )
        comma = COMMA.match(page.key, end)
        if comma is None:
            return
        start = at = comma.end()
