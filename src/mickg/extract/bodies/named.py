"""Bodies that no list knows, by the words of their names: «Cục Hạ tầng kỹ thuật», «Ban Chỉ đạo 389 quốc gia»."""

import re

from mickg.extract.bodies.grammar import grammar
from mickg.extract.bodies.known import owner
from mickg.extract.bodies.lookahead import fields_end
from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page, Reader
from mickg.extract.bodies.persons import person_end
from mickg.extract.bodies.places import Place, place_after
from mickg.extract.lexicon import Found, data
from mickg.extract.mention import Mention
from mickg.extract.terms import Head
from mickg.extract.values import Body
from mickg.text import key

_INNER = ("body", "department", "committee", "party", "ministry", "head")
_IN_MINISTRIES = ("Vụ", "Cục", "Tổng cục", "Ban Quản lý dự án", "Ban QLDA")
_FIRMS = ("Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "CTCP", "TCT")
_HONOURING = ("Trường", "Đại học", "ĐH", "Bệnh viện", "BV", "Học viện", "Quỹ", "Nhà hát", "Bảo tàng", "Thư viện")
_OF = re.compile(r" (của )?")
_SHORT = re.compile(r" \([A-ZĐ][A-ZĐ&-]+\)")
_AT = re.compile(r" tại ")
_REGION = re.compile(r" (?:khu vực|số) (?:[ivx]+|\d{1,2})(?!\w)")
_MISSIONS = ("Đại sứ quán", "Tổng Lãnh sự quán", "Văn phòng đại diện", "Cơ quan đại diện", "Thương vụ", "Phái đoàn")
_GOVERNMENT = "Thủ tướng"
_OWNERS = ("Bộ ", "Kiểm toán", "Ngân hàng", "Thanh tra", "Ủy ban")
_ANY_PROVINCE = " tỉnh"
"""What a name ends with where nothing says whose it is: those of all provinces."""
_SECTION, _BOARD = "Phòng", ("Ban ", "Tổ ")
_SECTIONS = (_SECTION, "Khoa")
_OF_FIELDS = ("Vụ", "Cục", "Chi cục", _SECTION)
_SMALL_END = re.compile(r"(?: [^\W\d_]+){1,2}(?=[,;)]| \(| - )")
_NEAR, _BACK = 40, 90
_NAMED = re.compile(r"[A-ZĐ][^\W\d_]* [A-ZĐ][^\W\d_]+(?:, | ?- | \()[^.;:\n]*\Z")
_JOINT = re.compile(r"[ ,-]*(?:(?:kiêm|và|nguyên|quyền|của) )*")
_LEVEL = re.compile(r"(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) ", re.IGNORECASE)
_COMMUNE = re.compile(r"(?<= )(?:xã|phường|thị trấn|đặc khu) [A-ZĐ0-9].*")


def own(page: Page, found: Found, read: Reader, *, titled: bool) -> Mention | None:
    """The body whose name begins at a head and goes on with words, a body it belongs to, a document or a place."""
    head: Head = found.term.value
    end, of = _words(page, found, read, titled=titled)
    alone = end == found.end
    place = _place(page, head, end, alone=alone) or _behind_bracket(page, head, end)
    if place is None and alone and "organ" in head.kinds:
        place = _whose(page, end, read)
    if end == found.end and place is None:
        return None
    name = _written(page, head, found.end, end) + _cited(page, head, found.end, end)
    stated = True
    if place is not None:
        name, end, stated = f"{name} {place.text}", place.end, place.stated
        held = "organ" in head.kinds or (titled and _is_held(page, found.start, end))
        if name.endswith(_ANY_PROVINCE) and not (stated or held or head.text.startswith(_BOARD)):
            return Mention(found.start, end, "BODIES", Body(name, stated=False, plural=True), "bodies")
    known = _defined(page, name)
    if known is not None:
        return Mention(found.start, end, "BODY", known, "body-defined")
    part_of = _part_of(page, head, place, name, end) if of is None else of.part_of or of.name
    return Mention(found.start, end, "BODY", Body(name, part_of, stated, owned=of is not None), "body-headed")


def _is_held(page: Page, start: int, end: int) -> bool:
    """Whether a person is named beside the title of a body's name: «Chủ tịch Hội Nông dân tỉnh Lê Minh Vinh»."""
    before = page.text[max(0, start - _BACK) : start]
    return person_end(page, end + 1) is not None or _NAMED.search(before) is not None


def _words(page: Page, found: Found, read: Reader, *, titled: bool) -> tuple[int, Body | None]:
    """Where the words of a name end, and the body that they say it is of: «Ban Chỉ đạo của Chính phủ về …»."""
    head: Head = found.term.value
    task = "task" in head.kinds
    if task:
        page.tasks[found.start] = head.text
    proper = "firm" if head.text.startswith(_FIRMS) else "person" if head.text.startswith(_HONOURING) else ""
    end = name_end(page, found.end, task=task, titled=titled, proper=proper)
    of = _of_body(page, end, read) if task else None
    end = end if of is None else name_end(page, of.end, task=True)
    region = _REGION.match(page.key, end)
    if head.text in _OF_FIELDS and end > found.end:
        end = fields_end(page, end)
    if titled and head.text in _SECTIONS and end > found.end:
        end = _section_end(page, end)
    return region.end() if region is not None else end, of.value if of is not None else None


def _section_end(page: Page, end: int) -> int:
    """Where a section's name ends of which a title stands before: «Trưởng Phòng Chỉ đạo tuyến, …»."""
    words = _SMALL_END.match(page.key, end)
    if words is None or page.capital(end + 1) or place_after(page, end) is not None:
        return end
    return words.end() if grammar().function.isdisjoint(words[0].split()) else end


def _of_body(page: Page, end: int, read: Reader) -> Mention | None:
    """The body of «của Chính phủ»; what is the Prime Minister's («Tổ công tác của Thủ tướng») is the Government's."""
    of = _OF.match(page.key, end)
    found = page.at.get(of.end()) if of is not None else None
    if found is None or not page.capital(found.start) or (of is not None and not (of[1] or _is_ministry(found))):
        return None
    if found.term.kind == "title" and found.term.value.text == _GOVERNMENT:
        after = found.end + len(" Chính phủ") * page.key.startswith(" chính phủ", found.end)
        return Mention(found.start, after, "BODY", Body(_GOVERNMENT, found.term.value.of), "body-of-title")
    mention = read(page, found) if found.term.kind in _INNER else None
    return mention if mention is not None and mention.kind == "BODY" else None


def _is_ministry(found: Found) -> bool:
    """Whether a ministry that the lexicon knows stands here, which needs no «của»: «Ban Chỉ huy … Bộ Y tế»."""
    return found.term.kind == "body" and found.term.value[0].name.startswith("Bộ ")


def _cited(page: Page, head: Head, start: int, end: int) -> str:
    """The document that a body was set up to carry out, by its type and number."""
    cited = page.cited.get(end + 1) if "task" in head.kinds and end > start else None
    if cited is None:
        return ""
    number: str | None = cited.value.number
    at = page.text.find(number, cited.start, cited.end) if number is not None else -1
    until = at + len(number) if number is not None and at >= 0 else cited.end
    return f" {' '.join(page.text[cited.start : until].split())}"


def _place(page: Page, head: Head, end: int, *, alone: bool) -> Place | None:
    """The place that ends a name; one without its level stands as printed but where every province has such a body."""
    at = _AT.match(page.key, end) if "abroad" in head.kinds else None
    there = page.at.get(at.end()) if at is not None else None
    if there is not None and (there.term.kind == "region" or (there.term.kind == "place" and head.text in _MISSIONS)):
        return Place(f"tại {page.text[there.start : there.end]}", there.end)
    place = place_after(page, end)
    if place is None or (alone and not place.stated and not head.kinds & {"local", "task"}):
        return None
    found = page.at.get(end + 1)
    if found is None or "local" in head.kinds or not page.capital(found.start):
        return place
    printed = page.text[found.start : found.end]
    return place._replace(text=printed if printed.endswith(found.term.value) else found.term.value)


def _behind_bracket(page: Page, head: Head, end: int) -> Place | None:
    """The place that a name goes on with after its short form: «Trung tâm Phục vụ hành chính công (PVHCC) tỉnh»."""
    short = _SHORT.match(page.text, end)
    place = _place(page, head, short.end(), alone=False) if short is not None else None
    return place if place is not None and place.stated and place.end > end else None


def _whose(page: Page, end: int, read: Reader) -> Place | None:
    """A party organ without an owner is that of the body named next in its stack, else of the article's."""
    body = _next(page, end, read)
    if body is not None:
        local = _COMMUNE.search(body.name)
        return Place(body.name if local is None else local[0], end, stated=False)
    at = end
    for found in page.following(end):
        if found.start - at > _NEAR or "\n" in page.key[at : found.start]:
            break
        if found.term.kind == "body" and found.term.value[0].name.startswith(_OWNERS):
            return Place(str(found.term.value[0].name), end, stated=False)
        at = found.end
    return Place(page.scene.agency, end, stated=False) if page.scene.agency is not None else None


def _next(page: Page, end: int, read: Reader) -> Body | None:
    """The body of the next title of a stack: «Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Bắc Kạn»."""
    titled = False
    for found in page.following(end):
        if _JOINT.fullmatch(page.key, end, found.start) is None:
            return None
        if found.term.kind in _INNER and titled:
            mention = read(page, found)
            return mention.value if mention is not None and mention.kind == "BODY" else None
        if found.term.kind != "title":
            return None
        titled, end = True, found.end
    return None


def _written(page: Page, head: Head, start: int, end: int) -> str:
    """A head with the words after it, short words written out."""
    short = data("heads")["short"]
    words = page.text[start:end].split()
    written = (head_written(head), *(short.get(word) or _in_full(page, word) for word in words))
    return " ".join(written).replace(" ,", ",")


def head_written(head: Head) -> str:
    """A head with its short words written out: «Hội LHPN»."""
    short: dict[str, str] = data("heads")["short"]
    return short.get(head.text) or " ".join(short.get(word, word) for word in head.text.split())


def _in_full(page: Page, word: str) -> str:
    """A word of a name, written out with a capital where the article explains it: «Trung tâm PVHCC»."""
    bare = word.rstrip(",")
    long = page.abbreviations.explained(bare)
    return word if long is None else f"{long[0].upper()}{long[1:]}{word[len(bare) :]}"


def _defined(page: Page, name: str) -> Body | None:
    """The body whose name the text itself has shortened: «Cục ATTT» after «Cục An toàn thông tin (ATTT)»."""
    first, _, last = name.rpartition(" ")
    body = page.short.get(key(last)) or page.short.get(key(name))
    return body if body is not None and (first == "" or body.name.startswith(first.split()[0])) else None


def _part_of(page: Page, head: Head, place: Place | None, name: str, end: int) -> str | None:
    """What a body is part of: as the text says, by its head, or as a unit of the article's ministry."""
    named = owner(page, end, name)
    if named is not None or ("organ" in head.kinds and place is not None):
        return named if named is not None or place is None or _LEVEL.match(place.text) is not None else place.text
    own = page.opened.get("cục") or page.opened.get("sở")
    if head.text == _SECTION and place is None and own is not None:
        return own.name
    owners: dict[str, str] = data("heads")["owner"]
    return owners.get(head.text, page.scene.agency if head.text in _IN_MINISTRIES and place is None else None)
