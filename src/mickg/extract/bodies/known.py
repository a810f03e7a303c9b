"""Bodies that the lexicon knows by name, as they were on the article's day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import here, place_after
from mickg.extract.lexicon import Found, KnownBody, data
from mickg.extract.mention import Mention
from mickg.extract.syllables import is_foreign
from mickg.extract.values import Body
from mickg.text import key

_FURTHER = re.compile(r"\.[A-Za-z]+| ([A-Z][\w&]*(?: [A-Z][\w&]*){0,2})")
SMALL = (
    "Công ty", "Tập đoàn", "Tổng công ty", "Ngân hàng", "Bệnh viện", "Trường Đại học", "Trường THPT", "Trường THCS",
    "Trường Tiểu học", "Trường Cao đẳng", "Đại học", "Công an", "Bộ ", "Sở ", "Cục", "Tổng cục",
)  # fmt: skip
"""What names begin with whose first letter is often a small one."""
_UNIT = "Vụ "  # one that is known: others are cases
_COMPOUNDS = frozenset({
    "cán", "nội", "toàn", "đảng", "chi", "liên", "tiến", "trung", "bắc", "nam", "đội", "đi", "quân", "phần", "cơ",
    "trụ", "công", "hội", "xứ", "khổ", "bố", "kết", "bế", "đường", "đồng", "thủy", "sư", "tổng"
})  # fmt: skip
"""What makes another word of «bộ», «sở», «cục»: «cán bộ», «cơ sở»."""
_PRESS = ("Thông tấn xã", "Báo ", "Đài ")
_SOURCE = re.compile(r"[,;]?(?: - [^()\n]{1,30}| \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?\)")
_CREDIT = re.compile(r"(?<!\w)ảnh(?: minh họa)?(?::| -)? (?:[^.,:;()\n]{1,30} ?/ ?)?\Z")
_ONLINE = (" online", " điện tử")
"""What makes of a short name that of a newspaper: «QĐND Online»."""
_DATELINE = 40
_PRODUCTS = frozenset(data("heads")["products"])
_NATION = "nước "
_ANY_MINISTRY = "*"
_BRANCH = re.compile(r"(?: -)? chi nhánh(?= )")
_EVERYWHERE = ("Ngân hàng Nhà nước", "Ngân hàng Chính sách xã hội")
"""Banks with one branch in each province, which is named without it: «NHNN chi nhánh yêu cầu …»."""
_OF_MANY = re.compile(r" (?:các|những|hai|ba|bốn|năm|sáu|nhiều|loại|này|đó|trên|[0-9])")
_REGION = re.compile(r" [Kk]hu vực (?:[IVX]+|\d{1,2})(?!\w)")
_STATES = ("Bộ ", "Quốc hội", "Chính phủ", "Ngân hàng Nhà nước", "Đảng ")
_OWNER = re.compile(r" ?(?:\(|(?:trực )?thuộc |của )|(?P<loose>,? )(?=bộ )")
_UNITS = ("Vụ ", "Cục ", "Tổng cục ", "Viện ", "Trung tâm ", "Thanh tra ", "Ban Quản lý ", "Học viện ")
_OF_PLACES = ("Trung tâm ", "Thanh tra ", "Ban Quản lý ")
_OWNERS = ("Bộ ", "Tổng cục ", "Ngân hàng Nhà nước", "Thanh tra Chính phủ", "Văn phòng Chính phủ", "Cục ", "Kiểm toán")


def known(page: Page, found: Found) -> Mention | None:
    """The body that a known name means, with its branch or its state where these follow."""
    one = _meant(page, found.term.value)
    if not page.capital(found.start) and not (one.name.startswith((*SMALL, _UNIT)) and is_small(page, found)):
        return None
    if one.name.startswith(_PRESS) and _is_source(page, found):
        return None
    if page.key.startswith(_ONLINE, found.end) and page.text[found.start : found.end].isupper():
        return None
    if " " not in one.name or one.brand is not None:
        further = _FURTHER.match(page.text, found.end)
        if further is not None and _is_other(page, found, further):
            return _other(page, found, further)
    if one.brand is not None:
        page.brands[one.name] = one.brand
    whole = part_of(page, one)
    owned = whole is not None and page.key.endswith(f" của {key(whole)}", found.start, found.end)
    body = Body(one.name, owner(page, found.end, one.name) or whole, owned=owned)
    if page.plural(found.start):
        return Mention(found.start, found.end, "BODIES", body._replace(plural=True), "body-known")
    return (
        _longer(page, found, one)
        or _branch(page, found, one)
        or _foreign(page, found, one)
        or Mention(found.start, found.end, "BODY", body, "body-known")
    )


def _is_source(page: Page, found: Found) -> bool:
    """Whether a name of the press only tells where a text or a picture is from: «(TTXVN)», «Ảnh: An Đăng/TTXVN»."""
    if page.key[found.start - 1 : found.start] == "(":
        line = page.key.rfind("\n", 0, found.start)
        return found.start - line < _DATELINE and _SOURCE.match(page.key, found.end) is not None
    return _CREDIT.search(page.key, max(0, found.start - _DATELINE), found.start) is not None


def is_small(page: Page, found: Found) -> bool:
    """Whether a name has a capital though its head has none: «bệnh viện Bạch Mai», «sở Y tế»; not «cơ sở Y tế»."""
    before = page.key[page.key.rfind(" ", 0, max(0, found.start - 1)) + 1 : found.start].rstrip()
    first = page.key[found.start : found.end].partition(" ")[0]
    compound = before in _COMPOUNDS or (before, first) in page.lexicon.pairs
    return not compound and not page.text[found.start : found.end].islower()


def _is_other(page: Page, found: Found, further: re.Match[str]) -> bool:
    """Whether what follows a firm's name makes another of it: «Apple Pay», «FPT Software», a site's address."""
    if further[1] is None:
        return page.key[found.start : found.end].isalnum()
    several = " " in page.key[found.start : found.end]
    return not several and (further[1].split()[0] in _PRODUCTS or is_foreign(key(further[1])))


def _other(page: Page, found: Found, further: re.Match[str]) -> Mention | None:
    """The body of the longer name; what a firm makes, or an address, is none."""
    if further[1] is None or further[1].split()[0] in _PRODUCTS:
        return None
    return Mention(found.start, further.end(), "BODY", Body(page.text[found.start : further.end()]), "body-headed")


def _longer(page: Page, found: Found, one: KnownBody) -> Mention | None:
    """A unit whose name goes on, which is another: «Trung tâm Công nghệ thông tin và Truyền thông tỉnh Bắc Kạn»."""
    if not one.name.startswith(_UNITS):
        return None
    end = name_end(page, found.end, titled=True, before=page.key[found.start : found.end].split()[-1])
    place = place_after(page, end)
    if end == found.end and (place is None or one.part_of is None or not one.name.startswith(_OF_PLACES)):
        return None
    name = one.name + re.sub(r"\s+", " ", page.text[found.end : end])
    if place is not None:
        return Mention(found.start, place.end, "BODY", Body(f"{name} {place.text}", stated=place.stated), "body-headed")
    shared = page.scene.agency if one.part_of == _ANY_MINISTRY else None
    return Mention(found.start, end, "BODY", Body(name, owner(page, end, name) or shared), "body-headed")


def _meant(page: Page, candidates: Sequence[KnownBody]) -> KnownBody:
    """Of several bodies of one name that which lived on the article's day, in its ministry if it may."""
    lived = [one for one in candidates if one.lived(page.day)] or [
        replace(one, part_of=None) if one.until is not None or one.since is not None else one for one in candidates
    ]
    return next((one for one in lived if one.part_of is not None and one.part_of == page.scene.agency), lived[0])


def part_of(page: Page, one: KnownBody) -> str | None:
    """What a known body is part of on the article's day; of units that every ministry has, the article's ministry."""
    if one.part_of == _ANY_MINISTRY:
        return page.scene.agency
    successor = data("successors").get(one.part_of)
    return successor["by"] if successor is not None and str(successor["since"]) <= (page.day or "") else one.part_of


def owner(page: Page, end: int, name: str) -> str | None:
    """The body that a text names as the owner of a body: «(Bộ Công Thương)», «thuộc Bộ Y tế», of a unit «, Bộ Y tế»."""
    match = _OWNER.match(page.key, end)
    found = page.at.get(match.end()) if match is not None else None
    if found is None or match is None or not page.capital(found.start):
        return None
    if name.startswith("Bộ ") or (match["loose"] is not None and not name.startswith(_UNITS)):
        return None
    owned_by = _owner(page, found)
    return owned_by if owned_by != name else None


def _owner(page: Page, found: Found) -> str | None:
    if (
        found.term.kind == "body"
        and found.term.value[0].name.startswith(_OWNERS)
        and found.term.value[0].name != "Bộ Chính trị"
    ):
        return str(_meant(page, found.term.value).name)
    if found.term.kind == "ministry":
        return page.scene.ministry
    last = page.last(page.key[found.start : found.end]) if found.term.kind == "head" else None
    return last.name if last is not None and "unit" in found.term.value.kinds else None


def _branch(page: Page, found: Found, one: KnownBody) -> Mention | None:
    """«VNPT Thái Nguyên», «Ngân hàng Nhà nước chi nhánh tỉnh Hà Tĩnh»."""
    region = _REGION.match(page.text, found.end)
    if region is not None:
        return Mention(found.start, region.end(), "BODY", Body(f"{one.name}{region[0]}", one.name), "body-branch")
    branch = _BRANCH.match(page.key, found.end)
    if branch is None and not one.branches:
        return None
    place = place_after(page, branch.end() if branch is not None else found.end)
    if place is None and branch is not None and one.name.startswith(_EVERYWHERE):
        alone = _OF_MANY.match(page.key, branch.end()) is None and not page.capital(branch.end() + 1)
        place = here(page, None, branch.end()) if alone else None
        place = place if place is not None and place.text != "" else None
    if place is None or (branch is None and not place.stated):
        return None
    printed = page.text[found.start : found.end]
    if branch is not None:
        name, many = (
            f"{one.name} chi nhánh {place.text}",
            page.key[place.end : place.end + 2] == ", " and not place.stated,
        )
        return Mention(
            found.start, place.end, "BODIES" if many else "BODY", Body(name, one.name, plural=many), "body-branch"
        )
    return Mention(found.start, place.end, "BODY", Body(f"{printed} {_bare(place.text)}"), "body-branch")


def _bare(place: str) -> str:
    return place.removeprefix("tỉnh ").removeprefix("thành phố ")


def _foreign(page: Page, found: Found, one: KnownBody) -> Mention | None:
    """A body of another state: «Bộ Thương mại Hoa Kỳ»."""
    after = found.end + len(_NATION) * page.key.startswith(f" {_NATION}", found.end)
    region = page.at.get(after + 1) if page.key[found.end : found.end + 1] == " " else None
    if (
        region is None
        or region.term.kind != "region"
        or not one.name.startswith(_STATES)
        or not page.capital(region.start)
    ):
        return None
    if region.term.value == "Việt Nam":
        return Mention(found.start, region.end, "BODY", Body(one.name, part_of(page, one)), "body-known")
    return Mention(found.start, region.end, "BODY", Body(f"{one.name} {region.term.value}"), "body-foreign")
