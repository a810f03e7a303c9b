"""Bodies by the word that their names begin with: their own words, another body's name, or nothing after it."""

import re

from mickg.extract.bodies.known import SMALL
from mickg.extract.bodies.local import of_all_places
from mickg.extract.bodies.named import head_written, own
from mickg.extract.bodies.page import Page, Reader
from mickg.extract.bodies.places import behind_term, here, of_place, place_after
from mickg.extract.bodies.standing import is_in_name
from mickg.extract.lexicon import Found
from mickg.extract.mention import Mention
from mickg.extract.terms import TO_COME, Field, Head
from mickg.extract.values import Body
from mickg.text import key

_INNER = ("body", "department", "committee", "party", "ministry", "head")
_LOCATED = re.compile(r" tại ")
_FOLK = re.compile(
    r"(?:, (?:chính quyền|quân))*(?:,| và|, và|,? cùng) (?:quân và )?(?:nhân )?dân(?: các dân tộc)?(?= )"
)
_DEPUTY = re.compile(r"(?:đại biểu|đbqh|đb) [^.;:()\n]{2,40}(?: ?\(|, )\Z")
_DELEGATIONS = ("Đoàn đại biểu Quốc hội", "Đoàn ĐBQH")
_STOPS = re.compile(r"[.;:\n]")
_LEVEL = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|(?:các|hai|ba) cấp)(?!\w)")
_STANDING = ("Thường trực", "Ban Thường trực")
_ROW = (", ", " và ", " hoặc ")
_NEAR = 80


def headed(page: Page, found: Found, read: Reader, *, titled: bool = False) -> Mention | None:
    """The body that begins at a head.

    `read` reads a body that may stand in its name; `titled` says that a title stands before.
    """
    head: Head = found.term.value
    if page.plural(found.start) or _goes_on_with_many(page, found, head):
        page.many = (head.text, found.end)
        return None
    deputies = _of_deputies(page, found, head) or (_delegation(page, found, head) if titled else None)
    if deputies is not None:
        return deputies
    if not page.capital(found.start) and not (head.text.startswith(SMALL) and page.capital(found.end + 1)):
        return None
    if head.text in _STANDING:
        return _over(page, found, head, read)
    return (
        _everywhere(page, found, head)
        or _of_folk(page, found, head)
        or _over(page, found, head, read)
        or own(page, found, read, titled=titled)
        or _bare(page, found, head, titled=titled)
    )


def _everywhere(page: Page, found: Found, head: Head) -> Mention | None:
    """«Cục Thuế các tỉnh»."""
    alone = Mention(found.start, found.end, "BODY", Body(head_written(head)), "body-headed")
    spread = of_all_places(page, alone) if "local" in head.kinds else alone
    return spread if spread.kind == "BODIES" else None


def _of_folk(page: Page, found: Found, head: Head) -> Mention | None:
    """«Đảng bộ và nhân dân Trà Vinh», «Đảng bộ, chính quyền và nhân dân tỉnh»: the party of the people's place."""
    folk = _FOLK.match(page.key, found.end) if head.text == "Đảng bộ" else None
    place = place_after(page, folk.end()) if folk is not None else None
    if place is None:
        return None
    return Mention(
        found.start, found.end, "BODY", Body(f"{head.text} {place.text}", stated=place.stated), "body-headed"
    )


def _of_deputies(page: Page, found: Found, head: Head) -> Mention | None:
    """«Đại biểu Phạm Thị Kiều (đoàn Đắk Nông)»: the province's deputies of the National Assembly."""
    if head.text != "Đoàn" or _DEPUTY.search(page.key, max(0, found.start - _NEAR), found.start) is None:
        return None
    place = place_after(page, found.end)
    if place is None or not place.stated:
        return None
    return Mention(found.start, place.end, "BODY", Body(f"Đoàn đại biểu Quốc hội {place.text}"), "body-headed")


def _delegation(page: Page, found: Found, head: Head) -> Mention | None:
    """«Trưởng Đoàn đại biểu Quốc hội khóa XIV tỉnh Quảng Trị»; where no place is told, of that of the stack."""
    if head.text not in _DELEGATIONS:
        return None
    end = behind_term(page, found.end)
    place = place_after(page, end) or here(page, None, end)
    name = f"{head_written(head)} {place.text}".rstrip()
    return Mention(found.start, place.end, "BODY", Body(name, stated=place.stated), "body-headed")


def _goes_on_with_many(page: Page, found: Found, head: Head) -> bool:
    """Whether a head goes on with a list of kinds: «các Viện Vệ sinh dịch tễ, Viện Pasteur»."""
    text, end = page.many
    if text != head.text or found.start - end > _NEAR or _STOPS.search(page.key, end, found.start) is not None:
        return False
    return page.key.startswith(", ", found.start - 2) or page.key.startswith(" và ", found.start - 4)


def _over(page: Page, found: Found, head: Head, read: Reader) -> Mention | None:
    """«Văn phòng UBND tỉnh», «Thanh tra Bộ», «Công đoàn ngành Y tế»: the name of another body ends the name."""
    inner = page.at.get(found.end + 1) if page.key[found.end : found.end + 1] == " " else None
    if inner is None or not head.kinds & {"over", "of_ministry"} or is_in_name(page, inner, found.end):
        return None
    if inner.term.kind == "trade":
        field: Field = inner.term.value
        return Mention(found.start, inner.end, "BODY", Body(f"{head.text} ngành {field.name}"), "body-headed")
    if inner.term.kind not in _INNER or (inner.term.kind == "ministry" and not page.capital(inner.start)):
        return None
    body = read(page, inner)
    if body is None or body.kind != "BODY" or ("over" not in head.kinds and not body.value.name.startswith("Bộ ")):
        return None
    if head.text == _STANDING[0] and body.value.name.startswith("Ủy ban "):
        return None
    organ = inner.term.kind == "head" and "organ" in inner.term.value.kinds
    part_of = body.value.part_of if organ and body.value.part_of is not None else body.value.name
    whole = Body(f"{head_written(head)} {body.value.name}", part_of, body.value.stated)
    return _located(page, Mention(found.start, body.end, "BODY", whole, "body-over-body"))


def _located(page: Page, mention: Mention) -> Mention:
    """«Văn phòng Bộ tại TPHCM» is a body of its own, a part of «Văn phòng Bộ»."""
    at = _LOCATED.match(page.key, mention.end)
    place = page.at.get(at.end()) if at is not None else None
    if place is None or place.term.kind != "place" or not mention.value.name.startswith("Văn phòng"):
        return mention
    return Mention(mention.start, place.end, "BODY", located(mention.value, place.term.value), "body-located")


def located(whole: Body, place: str) -> Body:
    """An office of a body at a place."""
    city = of_place(place)
    return Body(f"{whole.name} tại {city[0].upper()}{city[1:]}", whole.name, whole.stated)


def _bare(page: Page, found: Found, head: Head, *, titled: bool) -> Mention | None:
    """«Cục», «Ban Chỉ đạo» alone: the last body that was named with this head; one of a row of kinds is none."""
    if page.key[page.many[1] : found.start] in _ROW:
        page.many = (head.text, found.end)
        return None
    last = page.meant(key(head.text), found.end)
    if last is None and ("task" in head.kinds or (titled and "bare" in head.kinds)):
        page.tasks[found.start] = head.text
        return Mention(found.start, found.end, "BODY", Body(head.text, stated=False), TO_COME)
    if last is None or ("local" in head.kinds and "body" not in head.kinds):
        return None
    level = _LEVEL.match(page.key, found.end)
    if level is not None and not key(last.name).startswith(f"{key(head.text)}{level[0]} "):
        return None
    end = level.end() if level is not None else found.end
    return Mention(found.start, end, "BODY", Body(last.name, last.part_of, stated=False), "body-this")
