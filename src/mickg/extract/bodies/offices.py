"""Bodies that a title leaves to its field or place: «Bộ trưởng Y tế», «Chủ tịch tỉnh Quảng Ngãi», «Bí thư Hà Nội»."""

import re

from mickg.extract.bodies.known import known
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import Place, of_place, place_after
from mickg.extract.lexicon import Found, data
from mickg.extract.mention import Mention
from mickg.extract.terms import Term
from mickg.extract.values import Body

_UNITS = ("cục", "vụ", "tổng cục", "viện")
_WORDS = re.compile(r"[^\W\d_]+(?:(?: |, ?| ?- ?)[^\W\d_]+){0,8}")
_COMMITTEE = "Ủy ban nhân dân"


def office(page: Page, end: int, heads: tuple[str, ...]) -> Mention | None:
    """The body of a title that ends at an offset, by what names of bodies with the post begin with."""
    if len(heads) == 0 or page.key[end : end + 1] != " ":
        return None
    if heads[0] == "bộ":
        return _of_field(page, end + 1)
    if heads[0] in _UNITS:
        return _of_unit(page, end + 1, heads[0])
    if heads[0] not in ("ủy ban nhân dân", "tỉnh ủy"):
        return None
    place = place_after(page, end)
    if place is None or not (
        place.stated or (page.key[place.end : place.end + 1] == " " and page.capital(place.end + 1))
    ):
        return None
    name = f"{_COMMITTEE} {place.text}" if heads[0] != "tỉnh ủy" else _party(place)
    return Mention(end + 1, place.end, "BODY", Body(name, stated=False), "body-of-place")


def _of_field(page: Page, at: int) -> Mention | None:
    found = page.at.get(at)
    if found is None or found.term.kind not in ("field", "head"):
        return None
    if not (page.capital(at) or page.text[found.end + 1 : found.end + 2].isupper()):
        return None
    page.titled = at
    bodies = page.lexicon.known.get(f"bộ {page.key[found.start : found.end]}", ())
    return known(page, Found(found.start, found.end, Term("body", bodies))) if len(bodies) > 0 else None


def _of_unit(page: Page, at: int, head: str) -> Mention | None:
    """The known unit whose name goes on with the words after a title: «Cục trưởng Hàng hải»."""
    words = _WORDS.match(page.key, at) if page.capital(at) and at not in page.at else None
    end = words.end() if words is not None else at
    while end > at:
        name = f"{head} {page.key[at:end]}"
        bodies = page.lexicon.known.get(name) or page.lexicon.known.get(f"{name} việt nam")
        if bodies is not None:
            return known(page, Found(at, end, Term("body", bodies)))
        end = page.key.rfind(" ", at, end)
    return None


def party_of(province: str) -> str:
    """The party committee of a province or city by the place's name."""
    return _party(Place(of_place(province), 0))


def _party(place: Place) -> str:
    """The party committee of a place by its level."""
    levels: dict[str, str] = data("heads")["party"]
    for committee, level in levels.items():
        if place.text.lower().startswith(f"{level} ") and committee.endswith("ủy"):
            own = place.text[len(level) + 1 :]
            return f"{committee} {own if own != 'Hồ Chí Minh' else place.text}"
    return f"Đảng ủy {place.text}"
