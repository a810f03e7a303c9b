"""Bodies that no list knows, by the word that their names begin with: «Cục Hạ tầng kỹ thuật», «Ban Chỉ đạo 389»."""

import re
from collections.abc import Callable

from mickg.extract.bodies.known import owner
from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import Place, of_place, place_after
from mickg.extract.lexicon import Found, data
from mickg.extract.mention import Mention
from mickg.extract.terms import TO_COME, Head
from mickg.extract.values import Body
from mickg.text import key

Reader = Callable[[Page, Found], Mention | None]
_INNER = ("body", "department", "committee", "party", "ministry", "head")
_IN_MINISTRIES = ("Vụ", "Cục", "Tổng cục", "Ban Quản lý dự án", "Ban QLDA")
_OF = re.compile(r" của ")
_LOCATED = re.compile(r" tại ")
_GOVERNMENT = "Thủ tướng"
_REGION = re.compile(r" (?:khu vực|số) (?:[ivx]+|\d{1,2})(?!\w)")


def headed(page: Page, found: Found, read: Reader, *, titled: bool = False) -> Mention | None:
    """The body that begins at a head.

    `read` reads a body that may stand in its name; `titled` says that a title stands before.
    """
    head: Head = found.term.value
    if page.plural(found.start) or _goes_on_with_many(page, found, head):
        page.many = (head.text, found.end)
        return None
    if not page.capital(found.start):
        return None
    return _over(page, found, head, read) or _own(page, found, head, read, titled=titled) or _bare(page, found, head)


def _goes_on_with_many(page: Page, found: Found, head: Head) -> bool:
    """Whether a head goes on with a list of kinds: «các Viện Vệ sinh dịch tễ, Viện Pasteur»."""
    text, end = page.many
    between = page.key[end : found.start]
    return (
        text == head.text
        and len(between) < 80
        and between.endswith((", ", "và "))
        and not re.search(r"[.;:\n]", between)
    )


def _over(page: Page, found: Found, head: Head, read: Reader) -> Mention | None:
    """«Văn phòng UBND tỉnh», «Thanh tra Bộ», «Đảng ủy Bộ Công an»: the name of another body ends the name."""
    inner = page.at.get(found.end + 1) if page.key[found.end : found.end + 1] == " " else None
    if inner is None or inner.term.kind not in _INNER or not head.kinds & {"over", "of_ministry"}:
        return None
    if inner.term.kind == "ministry" and not page.capital(inner.start):
        return None
    body = read(page, inner)
    if body is None or body.kind != "BODY" or ("over" not in head.kinds and not body.value.name.startswith("Bộ ")):
        return None
    name: str = body.value.name
    inside = inner.term.value.kinds if inner.term.kind == "head" else frozenset()
    part_of = body.value.part_of if "organ" in inside and body.value.part_of else name
    whole = Body(f"{head.text} {name}", part_of, body.value.stated)
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


def _own(page: Page, found: Found, head: Head, read: Reader, *, titled: bool) -> Mention | None:
    task = "task" in head.kinds
    if task:
        page.tasks[found.start] = head.text
    end = name_end(page, found.end, task=task, titled=titled)
    of = _of_body(page, end, read) if task else None
    if of is not None:
        end = name_end(page, of.end, task=True)
    region = _REGION.match(page.key, end)
    end = region.end() if region is not None else end
    name = _named(page, head, found.end, end)
    cited = page.cited.get(end + 1) if task and end > found.end else None
    if cited is not None:
        number = page.text.find(cited.value.number, cited.start, cited.end)
        until = number + len(cited.value.number) if number >= 0 else cited.end
        name = f"{name} {' '.join(page.text[cited.start : until].split())}"
    place = _place(page, head, end, alone=end == found.end)
    if end == found.end and of is None and place is None:
        return None
    stated = True
    if place is not None:
        name, end, stated = f"{name} {place.text}", place.end, place.stated
    known = _defined(page, name)
    if known is not None:
        return Mention(found.start, end, "BODY", known, "body-defined")
    part_of = (
        of.value.part_of or of.value.name if of is not None else owner(page, end, name) or _default(page, head, place)
    )
    return Mention(found.start, end, "BODY", Body(name, part_of, stated, owned=of is not None), "body-headed")


def _of_body(page: Page, end: int, read: Reader) -> Mention | None:
    """«Ban Chỉ đạo của Chính phủ»; what is the Prime Minister's («Tổ công tác của Thủ tướng») is the Government's."""
    of = _OF.match(page.key, end)
    found = page.at.get(of.end()) if of is not None else None
    if found is None or not page.capital(found.start):
        return None
    if found.term.kind == "title" and found.term.value.text == _GOVERNMENT:
        after = found.end + len(" Chính phủ") * (page.key[found.end : found.end + 10] == " chính phủ")
        return Mention(found.start, after, "BODY", Body(_GOVERNMENT, found.term.value.of), "body-of-title")
    return read(page, found) if found.term.kind in _INNER else None


def _place(page: Page, head: Head, end: int, *, alone: bool) -> Place | None:
    """The place that ends a name; one without its level stands as printed but where every province has such a body."""
    place = place_after(page, end)
    if place is None or (alone and not place.stated and not head.kinds & {"local", "task"}):
        return _whose(page, end) if alone and "organ" in head.kinds else None
    found = page.at.get(end + 1)
    if found is None or "local" in head.kinds or not page.capital(found.start):
        return place
    printed = page.text[found.start : found.end]
    return place._replace(text=printed if printed.endswith(found.term.value) else found.term.value)


def _whose(page: Page, end: int) -> Place | None:
    """A party organ without an owner is that of the body named next in its stack, else of the article's."""
    at = end
    for found in page.following(end):
        if found.start - at > 40 or "\n" in page.key[at : found.start]:
            break
        if found.term.kind == "body" and found.term.value[0].name.startswith(
            ("Bộ ", "Kiểm toán", "Ngân hàng", "Thanh tra", "Ủy ban")
        ):
            return Place(str(found.term.value[0].name), end, stated=False)
        at = found.end
    return Place(page.scene.agency, end, stated=False) if page.scene.agency is not None else None


def _named(page: Page, head: Head, start: int, end: int) -> str:
    """A head with the words after it, short words written out."""
    short = data("heads")["short"]
    words = page.text[start:end].split()
    return " ".join((short.get(head.text, head.text), *(short.get(word, word) for word in words)))


def _defined(page: Page, name: str) -> Body | None:
    """The body whose name the text itself has shortened: «Cục ATTT» after «Cục An toàn thông tin (ATTT)»."""
    first, _, last = name.rpartition(" ")
    body = page.short.get(key(last)) or page.short.get(key(name))
    return body if body is not None and (first == "" or body.name.startswith(first.split()[0])) else None


def _default(page: Page, head: Head, place: Place | None) -> str | None:
    if "organ" in head.kinds and place is not None:
        return place.text
    owners: dict[str, str] = data("heads")["owner"]
    return owners.get(head.text, page.scene.agency if head.text in _IN_MINISTRIES and place is None else None)


def _bare(page: Page, found: Found, head: Head) -> Mention | None:
    """«Cục», «Ban Chỉ đạo» alone: the last body that was named with this head."""
    last = page.last(key(head.text))
    if last is None and "task" in head.kinds:
        page.tasks[found.start] = head.text
        return Mention(found.start, found.end, "BODY", Body(head.text, stated=False), TO_COME)
    if last is None or ("local" in head.kinds and "body" not in head.kinds):
        return None
    return Mention(found.start, found.end, "BODY", Body(last.name, last.part_of, stated=False), "body-this")
