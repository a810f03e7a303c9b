"""Bodies that every province, district or commune has: committees, departments, the police, party committees."""

import re

from mickg.extract.bodies.known import is_small
from mickg.extract.bodies.lists import place_of_row
from mickg.extract.bodies.lookahead import fields_end
from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import last_person, person_end
from mickg.extract.bodies.places import Place, behind_term, here, place_after
from mickg.extract.lexicon import Found, data
from mickg.extract.mention import Mention
from mickg.extract.values import Body

_SPREAD = re.compile(
    r" (?:các(?: (?:tỉnh|thành phố|tp|thành|huyện|quận|thị xã|phường|xã|địa phương|cấp|đặc khu))?"
    r"|cấp (?:tỉnh|thành phố|tp|thành|huyện|quận|thị xã|phường|xã|đặc khu|trên|dưới|mình|cơ sở|khu vực))"
    r"(?:(?:,? và|,| -)? ?(?:tỉnh|thành phố|tp|thành|huyện|quận|thị xã|phường|xã|đặc khu)(?!\w))*"
    r"(?: trực thuộc (?:trung ương|tỉnh|tw))?(?!\w)"
    r"| (?:tỉnh|huyện|quận|thị xã|phường|xã)(?:(?:, ?| ?/ ?)(?:thành phố|huyện|quận|thị xã|phường|xã|thị trấn)(?!\w))+"
    r"| (?:cấp tỉnh|cấp huyện|cấp xã)(?!\w)"
)
_OF_TASKS = ("Ban Chỉ huy", "Ban Chỉ đạo")
_EVERYWHERE = (*data("heads")["local"], *_OF_TASKS)
_OPEN = (" các", " cấp")
_DASH = re.compile(r" [-–] ")
_TOGETHER = re.compile(r"(?:,| và|, và|,? cùng| -) ?(?=\S)")
_OF_HOLDER = re.compile(
    r"(?:[,;(–-]|(?<!\w)(?:nguyên|cựu|đương chức|chức(?: vụ)?|làm|là)) (?:nguyên )?(?:phó )?bí thư(?: thường trực)? \Z"
    r"|(?<!\w)(?:ban thường vụ|thường trực|ban chấp hành) \Z"
)
_BACK, _PLACE_WORDS = 48, 2
_NO_NAME = re.compile(r",? (?:ban,? )?ngành|,? (?:thuộc|này)")


def committee(page: Page, found: Found) -> Mention | None:
    """«UBND tỉnh Quảng Trị», «HĐND huyện», «UBND các tỉnh, thành phố»."""
    name = found.term.value
    many = _many(page, found, name)
    if many is not None or not page.capital(found.start):
        return many
    place = place_after(page, behind_term(page, found.end)) or _shared(page, found.end)
    if place is None:
        last = page.last(name.lower())
        return (
            None
            if last is None
            else _mention(found.start, found.end, Body(last.name, stated=False), "body-committee-here")
        )
    return _mention(found.start, place.end, Body(f"{name} {place.text}", stated=place.stated), "body-committee")


def _shared(page: Page, end: int) -> Place | None:
    """The place of the committee that a list goes on with: «Thường trực HĐND, UBND tỉnh Quảng Trị»."""
    joint = _TOGETHER.match(page.key, end)
    following = page.at.get(joint.end()) if joint is not None else None
    if following is None or following.term.kind not in ("committee", "party") or not page.capital(following.start):
        return None
    place = place_after(page, following.end) or _shared(page, following.end)
    return Place(place.text, end, place.stated) if place is not None else None


def department(page: Page, found: Found) -> Mention | None:
    """«Sở TT&TT Lào Cai», «Sở Tài chính», «Thanh tra Sở»."""
    name, end = found.term.value, found.end
    if name is None:
        end = found.end if person_end(page, found.end + 1) is not None else name_end(page, found.end, titled=True)
        name = " ".join(page.text[found.start : end].split())
    many = _many(page, Found(found.start, end, found.term), name)
    small = many is None and found.term.value is not None and is_small(page, found)
    if many is not None or not (page.capital(found.start) or small):
        return many
    if end == found.end and found.term.value is None:
        return _bare(page, found)
    if page.titled == found.start or page.key.startswith(" - ", end):
        further = fields_end(page, end)
        name, end = (name if further == end else _of_fields(page, found.start, further)), further
    place = place_after(page, end) or here(page, None, end)
    if not place.stated and (row := place_of_row(page, end)) is not None:
        place = place._replace(text=row)
    if place.text in ("", "tỉnh", "thành phố"):
        return _mention(found.start, end, Body(name), "body-department")
    rule = "body-department" if place.stated else "body-department-here"
    return _mention(found.start, place.end, Body(f"{name} {place.text}", stated=place.stated), rule)


def _of_fields(page: Page, start: int, end: int) -> str:
    """A department of several fields by the name that is known, else as printed: «Sở Văn hóa - Thể thao»."""
    field = page.lexicon.fields.get(_DASH.sub(" và ", page.key[start:end].partition(" ")[2]))
    return " ".join(page.text[start:end].split()) if field is None else f"Sở {field.name}"


def _bare(page: Page, found: Found) -> Mention | None:
    last = page.meant("sở", found.end)
    if last is None:
        return None
    return _mention(found.start, found.end, Body(last.name, last.part_of, stated=False), "body-this")


def party(page: Page, found: Found) -> Mention | None:
    """«Tỉnh ủy Hòa Bình», «Thành ủy», «Huyện ủy Gio Linh»."""
    name, level = found.term.value
    many = _many(page, found, name)
    if many is not None or not page.capital(found.start):
        return many
    place = place_after(page, found.end) or _shared(page, found.end) or _named(page, found, level)
    own = place.text.removeprefix("tỉnh ").removeprefix("thành phố ").removeprefix(f"{level} ")
    if own == level:
        return _mention(found.start, place.end, Body(name, stated=False), "body-party")
    return _mention(found.start, place.end, Body(f"{name} {own}", stated=place.stated), "body-party")


def _named(page: Page, found: Found, level: str) -> Place:
    """The district of a committee by its bare name, which may begin as a person's does: «Huyện ủy Vũ Quang»."""
    end = found.end
    person = person_end(page, end + 1) if level != "tỉnh" else None
    if person is not None:
        holder = last_person(page, end + 1)
        beside = _OF_HOLDER.search(page.key, max(0, found.start - _BACK), found.start)
        if holder is None and (beside is None or page.key.count(" ", end + 1, person) + 1 != _PLACE_WORDS):
            return here(page, level, end)
        local = holder - 1 if holder is not None else person - page.text.endswith(".", 0, person)
    else:
        local = name_end(page, end, titled=True) if level != "tỉnh" else end
    return Place(" ".join(page.text[end:local].split()), local) if local > end else here(page, level, end)


def _many(page: Page, found: Found, name: str) -> Mention | None:
    """Kinds of bodies: «các Sở», «UBND các tỉnh, thành phố»."""
    spread = _SPREAD.match(page.key, found.end)
    if spread is not None and page.capital(found.start):
        tail = page.text[found.end : spread.end()]
        return Mention(found.start, spread.end(), "BODIES", Body(f"{name}{tail}", plural=True), "bodies-of-places")
    if page.plural(found.start) or (name.lower() == "sở" and _NO_NAME.match(page.key, found.end) is not None):
        return Mention(found.start, found.end, "BODIES", Body(f"các {name}", plural=True), "bodies")
    return None


def of_all_places(page: Page, mention: Mention) -> Mention:
    """A body that every province has as a kind of bodies where all of them are meant: «Cục Thuế các tỉnh»."""
    spread = _SPREAD.match(page.key, mention.end) if mention.value.name.startswith(_EVERYWHERE) else None
    if mention.kind != "BODY" or spread is None:
        return mention
    if spread[0] in _OPEN and mention.value.name.startswith(_OF_TASKS):
        return mention
    name = f"{mention.value.name}{page.text[mention.end : spread.end()]}"
    return Mention(mention.start, spread.end(), "BODIES", Body(name, plural=True), "bodies-of-places")


def _mention(start: int, end: int, body: Body, rule: str) -> Mention:
    return Mention(start, end, "BODY", body, rule)
