"""Titles of posts, and the bodies whose names begin with a title's last word: «Trưởng Ban Tuyên giáo Trung ương»."""

import re
from bisect import bisect_left

from mickg.extract.bodies.offices import office, party_of
from mickg.extract.bodies.page import BRAND, Page, Reader
from mickg.extract.bodies.places import ahead
from mickg.extract.bodies.standing import is_in_name
from mickg.extract.lexicon import Found
from mickg.extract.mention import Mention
from mickg.extract.terms import TO_COME, Post
from mickg.extract.values import Title

_MEMBERS = ("Tỉnh ủy viên", "Thành ủy viên", "Ủy viên Thường vụ")
_HEADS = ("head", "department", "committee", "party")
_SHORT = re.compile(r" [A-Z]{2,6}(?!\w)")
_FIRMS = frozenset({"tập đoàn", "công ty"})
"""Heads of bodies that go by brands: their posts are of the one named last."""
_OTHER = re.compile(
    r" (?:doanh nghiệp|bộ phận|nhóm|hãng|tờ|dự án|nhà máy|chương trình|khu vực|phân xưởng|cơ sở|trang trại|khối|mảng"
    r"|phụ trách|vùng|tuyến|cụm|đơn vị|chi nhánh|cửa hàng|chuỗi|hợp tác xã|quỹ)(?!\w)"
)

_ENDS = re.compile(r"[.;:?!] |\n")
_OF_MANY = r"(?:thêm |các |hai |ba |bốn |năm |sáu |\d{1,2} |tân |nguyên |quyền |đồng chí |đ/c |ông |bà ){0,3}"
_HAS = re.compile(rf"(?: này)?,? (?:(?!và )[^\W\d_]+ ){{0,3}}(?:có|còn|còn lại|gồm|gồm có|là) {_OF_MANY}\Z")
_THERE = re.compile(rf", {_OF_MANY}\Z")
_PLACED = re.compile(r"(?<!\w)(?:tại|ở|phía|riêng|đại diện|lãnh đạo) \Z")
_NEAR, _BACK = 6, 10


def title(page: Page, found: Found, read: Reader) -> tuple[Mention, ...]:
    """A title, and the body that shares its last word if there is one."""
    post: Post = found.term.value
    if post.named and not (page.key[found.end : found.end + 1] == " " and page.capital(found.end + 1)):
        return ()
    body = _sharing(page, found, post, read) if post.shared > 0 else office(page, found.end, post.heads)
    end = body.start - 1 if body is not None else found.end
    page.abroad = end + 1 if post.abroad else -1
    own = Mention(found.start, end, "TITLE", _value(page, found, end), "title")
    if own.value.of is None and len(post.heads) > 0 and _of_another(page, end) is None:
        page.waiting[found.start] = post.heads
    return (own,) if body is None else (own, body)


def _of_another(page: Page, end: int) -> tuple[str, ...] | None:
    """What the body's name begins with that the word after a title says: «giám đốc trung tâm», «giám đốc dự án»."""
    found = page.at.get(end + 1) if page.key[end : end + 1] == " " else None
    if found is not None and found.term.kind in _HEADS and not is_in_name(page, found, end):
        return (page.key[found.start : found.end],)
    return () if _SHORT.match(page.text, end) is not None or _OTHER.match(page.key, end) is not None else None


def _value(page: Page, found: Found, end: int) -> Title:
    """The title with the body that has it: the only one, else the article's, else the last with such a name."""
    post: Post = found.term.value
    if post.of is not None or len(post.heads) == 0:
        return Title(post.text, post.of)
    province = ahead(page, end) if post.text in _MEMBERS else None
    if province is not None:
        return Title(post.text, party_of(province), stated=False)
    heads = _of_another(page, end)
    if heads is None and post.heads == ("bộ",):
        ministry = _having(page, found.start) or page.scene.ministry
        if ministry is not None:
            return Title(post.text, ministry, stated=False)
    if heads is None and not _FIRMS.isdisjoint(post.heads[:1]):
        last = page.latest(BRAND, *post.heads)
    else:
        last = page.last(*(post.heads if heads is None else heads))
    if last is None and post.text in _MEMBERS and page.scene.province is not None:
        return Title(post.text, party_of(page.scene.province), stated=False)
    return Title(post.text, last.name if last is not None else None, stated=False)


def _having(page: Page, start: int) -> str | None:
    """The ministry whose posts a clause tells of: «Bộ Y tế còn 3 Thứ trưởng», «Tại Bộ Công Thương, Thứ trưởng …»."""
    last = bisect_left(page.terms, start, key=lambda found: found.start)
    for found in reversed(page.terms[max(0, last - _NEAR) : last]):
        if _ENDS.search(page.key, found.end, start) is not None:
            return None
        name = _ministry(page, found)
        if name is not None:
            placed = _PLACED.search(page.key, max(0, found.start - _BACK), found.start) is not None
            has = _HAS.match(page.key, found.end, start) or (placed and _THERE.match(page.key, found.end, start))
            return name if has else None
    return None


def _ministry(page: Page, found: Found) -> str | None:
    """The ministry that a term names; of «Bộ này» the last."""
    if not page.capital(found.start):
        return None
    if found.term.kind == "ministry":
        last = page.last("bộ")
        return last.name if last is not None else None
    name: str | None = found.term.value[0].name if found.term.kind == "body" else None
    return name if name is not None and name.startswith("Bộ ") and name != "Bộ Chính trị" else None


def _sharing(page: Page, found: Found, post: Post, read: Reader) -> Mention | None:
    """The body that begins with a title's last word, which the title's own term covers."""
    start = found.end - post.shared
    if page.key.startswith(f" {page.key[start : found.end]} ", found.end):
        return None  # «Trưởng ban Ban Quản lý …» tells the word twice
    reach = min(len(page.key), start + 120)
    first = next(iter(page.lexicon.find(page.key[start:reach])), None)
    if first is None or first.start != 0:
        return None
    inner = Found(start, start + first.end, first.term)
    page.titled = start
    mention = read(page, inner)
    if mention is None or mention.kind != "BODY":
        return None
    return mention if mention.end > found.end or mention.rule not in ("body-this", TO_COME) else None
