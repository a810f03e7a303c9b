"""Places after the head of a body: «UBND tỉnh Quảng Trị», «Công an huyện Hướng Hóa», «Sở Tài chính TP.HCM»."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import last_person, person_end
from mickg.extract.lexicon import Found, data

_LEVELS = {word.lower(): level for level, words in data("places")["levels"].items() for word in words}
_LEVEL = re.compile(
    rf" ({'|'.join(sorted(map(re.escape, _LEVELS), key=lambda word: -len(word)))})(?:(?<=\.)|(?![^\W\d_]))"
)
_LOCAL = re.compile(r"(?<!\w)(thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu) (?=[^\W\d_])")
_FURTHER = re.compile(r"(?:, ?| ?/ ?)(?:huyện|quận|thị xã|phường|xã|thị trấn)(?!\w)")
_TO_PLACE = re.compile(r"(?: khóa [ivxl]+(?!\w))?(?: của(?= tỉnh| thành phố))?")
_NUMBER = re.compile(r" ?\d{1,2}(?!\d)")
_WORD = re.compile(r" ?-? ?([^\W\d_]+)")
_CENTRAL = frozenset(("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"))
_BETWEEN = re.compile(r"(?: khóa [ivxl]+)?(?: của)?[ ,]*(?:kiêm|và|nguyên|quyền)? *")
_IN_STACKS = ("title", "committee", "party", "department", "head", "body")
_ENDS = re.compile(r"[.!?;] |\n")
_FRAME = re.compile(
    r"(?:(?:theo đó|cụ thể|trong đó|cùng với đó|đồng thời|còn|riêng),? )?"
    r"(?:(?:đối )?với|riêng|(?:về )?phía|tại|ở) "
)
_TERM = re.compile(r" ?(?:khóa|nhiệm kỳ) ")  # «HĐND thành phố Khóa X»
_LONGEST = 4
_NEAR = 12


class Place(NamedTuple):
    """A place as a name of a body ends with it: `text` with its level, `stated` False where the article's was taken."""

    text: str
    end: int
    stated: bool = True


def place_after(page: Page, at: int) -> Place | None:
    """The place that a body's name which ends at an offset goes on with; None where neither place nor level follows."""
    found = page.at.get(at + 1) if page.key[at : at + 1] == " " else None
    if found is not None:
        return _stated(page, found)
    level = _LEVEL.match(page.key, at)
    if level is None or _is_of_many(page, level.end()):
        return None
    name = _LEVELS[level[1]]
    local = None if name == "tỉnh" else local_end(page, level.end(), name)
    if local is not None:
        return Place(f"{name} {' '.join(page.text[level.end() : local].split())}", local)
    return here(page, name, level.end())


def _is_of_many(page: Page, end: int) -> bool:
    """Whether another level follows a level, so that no one place is meant: «quận/huyện», «quận, huyện»."""
    further = _FURTHER.match(page.key, end)
    return further is not None and not page.capital(further.end() + 1)


def _stated(page: Page, found: Found) -> Place | None:
    last = max(page.key.rfind(" ", 0, found.end), page.key.rfind(".", 0, found.end)) + 1
    if found.term.kind != "place" or not page.capital(last):
        return None
    page.told = (found.end, found.term.value)
    return Place(of_place(found.term.value), found.end)


def here(page: Page, level: str | None, end: int) -> Place:
    """The place of a level that a body without one is of: that of its stack, of its sentence, else the article's.

    `level` is None for a body of any province.
    """
    if level is not None and page.key.startswith((" đó", " ấy"), end):
        return Place(level, end, stated=False)
    if level in (None, "tỉnh", "thành phố"):
        province = ahead(page, end) or _behind(page, end) or _framing(page, end) or page.scene.province
        if province is not None and level in (
            None,
            "thành phố" if not of_place(province).startswith("tỉnh") else "tỉnh",
        ):
            return Place(of_place(province), end, stated=False)
        near = _before(page, end, level) if level is not None else None
        if near is not None:
            return Place(of_place(near), end, stated=False)
    if level is None:
        return Place("", end, stated=False)
    local = _locals(page).get(level)
    return Place(f"{level} {local}" if local is not None else level, end, stated=False)


def ahead(page: Page, end: int) -> str | None:
    """The place of a later body of the same stack: «Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Quảng Trị»."""
    for found in page.following(end):
        if _BETWEEN.fullmatch(page.key, end, found.start) is None:
            return None
        if found.term.kind == "place":
            return str(found.term.value)
        if found.term.kind not in _IN_STACKS:
            return None
        end = found.end
    return None


def _behind(page: Page, end: int) -> str | None:
    if page.told is None or _ENDS.search(page.key, page.told[0], end) is not None:
        return None
    return page.told[1]


def _framing(page: Page, end: int) -> str | None:
    """The province that a sentence opens with: «Với tỉnh Quảng Ninh, HĐND tỉnh bầu …»."""
    start = max(page.key.rfind(". ", 0, end) + 2, page.key.rfind("\n", 0, end) + 1)
    frame = _FRAME.match(page.key, start, end)
    found = page.at.get(frame.end()) if frame is not None else None
    return str(found.term.value) if found is not None and found.term.kind == "place" else None


def _before(page: Page, end: int, level: str) -> str | None:
    """The place of a level that its sentence names last before: «Phía tỉnh Lào Cai có … Phó Bí thư Tỉnh ủy»."""
    last = bisect_left(page.terms, end, key=lambda found: found.start)
    for found in reversed(page.terms[max(0, last - _NEAR) : last]):
        if _ENDS.search(page.key, found.end, end) is not None:
            return None
        if found.term.kind == "place" and of_place(found.term.value).startswith(f"{level} "):
            return str(found.term.value)
    return None


def _locals(page: Page) -> Mapping[str, str]:
    """The first district, town or commune of each level that the article names."""
    if page.locals is None:
        page.locals = {}
        for match in _LOCAL.finditer(page.key):
            end = local_end(page, match.end(), match[1]) if page.capital(match.end()) else None
            if end is not None:
                page.locals.setdefault(match[1], " ".join(page.text[match.end() : end].split()))
    return page.locals


def local_end(page: Page, at: int, level: str) -> int | None:
    """Where the name of a district or commune ends that begins after its level; None where a person or a term does."""
    if page.is_flat(at) or _TERM.match(page.key, at) is not None:
        return None
    number = _NUMBER.match(page.key, at) if level in ("quận", "phường") else None
    if number is not None:
        return number.end()
    person = last_person(page, at + (page.key[at : at + 1] == " "))
    if person is not None:
        return person - 1
    end, length = at, 0
    while length < _LONGEST and (word := _WORD.match(page.key, end)) is not None and page.capital(word.start(1)):
        if page.text[slice(*word.span(1))].isupper() and word.end(1) - word.start(1) > 1:
            break
        person = person_end(page, word.start(1))
        if person is not None and (length > 1 or page.key.count(" ", word.start(1), person) > 1):
            break
        end, length = word.end(), length + 1
    return end if length > 0 else None


def behind_term(page: Page, end: int) -> int:
    """Where the term of a council ends that its place may follow: «HĐND khóa XIII của tỉnh Bình Thuận»."""
    term = _TO_PLACE.match(page.key, end)
    return term.end() if term is not None else end


def of_place(place: str) -> str:
    """A place as it stands in the names of its bodies: «tỉnh Quảng Trị», «thành phố Đà Nẵng»."""
    if place in _CENTRAL:
        return f"thành phố {place}"
    return place if place.startswith("Thành phố") else f"tỉnh {place}"
