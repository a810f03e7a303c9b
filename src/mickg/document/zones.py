"""Lines of a page in, what each of them is out: title, body, caption, byline, menu, footer and the rest."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mickg.article import Line, Zone
from mickg.document.dates import is_dateline
from mickg.document.headings import bullet

_SOURCE = re.compile(r"\s*\(?\s*(?:nguồn(?: tin)?|theo)\s*[:：]|\s*\(theo [^)]{2,60}\)\s*$|\s*https?://\S+\s*$")
_BYLINE = re.compile(
    r"\s*(?:tác giả|người viết|bài(?: và ảnh|, ảnh)?|tin(?:,? ảnh|,? bài)?|ảnh|biên tập|thực hiện|pv|phóng viên|nhóm pv)\s*[:：]"
)
_PICTURE = re.compile(r"\s*(?:\S+\.(?:png|jpe?g|gif|webp)|\d{1,2}|(?:ảnh|hình)(?: minh họa)?\.?|\[ảnh.*\])\s*")
_SHOWN = re.compile(
    r"(?:toàn|quang) cảnh|\bảnh\b|phát biểu|chủ trì|trao (?:bằng|quyết|giấy|tặng|kỷ)|tặng (?:hoa|bằng|quà)|chụp ảnh|kiểm tra|thăm|tham quan"
    r"|tại (?:buổi|hội|cuộc|lễ|phiên|điểm cầu)|các đại biểu|dự và|ký kết|bấm nút"
)
_FURNISHED = re.compile(
    r"điện thoại|\bfax\b|e-?mail|địa chỉ|bản quyền|copyright|©|giấy phép|chịu trách nhiệm|ghi rõ nguồn|lượt (?:truy cập|xem)"
    r"|đang (?:truy cập|xem|online)|hôm nay:|tổng (?:lượt )?truy cập|thống kê truy cập|quay lại|in bài|in trang|gửi (?:email|bình luận)|đầu trang"
    r"|xem chi tiết|xem thêm|chia sẻ|tin liên quan|tin khác|tin (?:cũ|mới) hơn|các (?:tin|bài) khác|các tin|bài (?:viết )?(?:liên quan|khác)|tin cùng|đọc thêm|đăng nhập|trang chủ|sơ đồ trang"
    r"|liên kết web|rss|facebook\b.{0,20}$|duy trì trạng thái|đơn vị vận hành|thiết kế bởi|phát triển bởi|cổng dịch vụ công$|hotline|đường dây nóng"
    r"|bình luận|từ khóa|tags?:|chi tiết tin|^\s*(?:top|banner|icon|menu|tiếng việt|english)\s*$"
)
_RELATED = re.compile(
    r"tin (?:liên quan|khác|cùng|bài)|bài (?:viết )?(?:liên quan|khác)|các tin|đọc thêm|xem thêm|tin đã đưa|tin mới"
)
_DATED_LINK = re.compile(r"\(\s*\d{1,2}/\d{1,2}(?:/\d{4})?(?:[ ,|-]+\d{1,2}[:h]\d{2})?\s*\)\s*$")
_ENDS = re.compile(r"[.!?…;:][\"”’»)\]/.]*\s*$|\./\.\s*$")
_PERSON = re.compile(
    r"(?:[A-ZÀ-ỸĐ][\w.]*)(?: [A-ZÀ-ỸĐ][\w.]*){0,4}(?:\s*[-,–(/]\s*(?:ảnh:? )?[A-ZÀ-ỸĐ][\w.]*(?: [A-ZÀ-ỸĐ][\w.]*){0,4}\)?)?"
)
_LONG = 110


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    text: str
    key: str

    @property
    def prose(self) -> bool:
        """Whether it reads like a paragraph: long, or ended by a stop."""
        return len(self.text) > _LONG or (_ENDS.search(self.text) is not None and len(self.text) > 40)

    @property
    def furnished(self) -> bool:
        """Whether it speaks of the page: its menus, counters, addresses."""
        return len(self.text) < 260 and _FURNISHED.search(self.key) is not None


def zoned(text: str, key: str, titles: Sequence[str]) -> list[Line]:
    """The lines of a text that are not blank, each with its zone; heads are not yet set."""
    rows = [*_rows(text, key)]
    first, last = _article(rows)
    zones = [Zone.NAVIGATION] * first + _inside(rows[first:last], titles) + _after(rows[last:])
    return [Line(row.start, row.end, zone) for row, zone in zip(rows, zones, strict=True)]


def _rows(text: str, key: str) -> Iterator[_Row]:
    start = 0
    for part in text.split("\n"):
        end = start + len(part)
        if not part.isspace() and part != "":
            yield _Row(start, end, part, key[start:end])
        start = end + 1


def _article(rows: Sequence[_Row]) -> tuple[int, int]:
    """The rows where the article begins and ends: menus before it and links, counters and addresses after it are cut.

    It begins after the last furnished row or short item of a list that no dateline and no paragraph stands before, and
    ends at the first run of such rows after its last paragraph.
    """
    prose = [n for n, row in enumerate(rows) if row.prose and not row.furnished and not _DATED_LINK.search(row.key)]
    if len(prose) == 0:
        return 0, len(rows)
    first = _first(rows, prose[0])
    last = len(rows)
    for n in range(prose[0] + 1, len(rows)):
        if _closes(rows, n):
            last = n
            break
    return first, last


def _first(rows: Sequence[_Row], prose: int) -> int:
    """The row that an article begins with: the title right over its dateline, else the first after menus and lists."""
    dated = next((n for n in range(prose) if is_dateline(rows[n].key.strip())), prose)
    if 0 < dated < prose and not rows[dated - 1].furnished:
        return dated - 1
    skipped = (n for n in range(dated) if rows[n].furnished or (bullet(rows[n].key) is not None and not rows[n].prose))
    return max((n + 1 for n in skipped), default=0)


def _closes(rows: Sequence[_Row], n: int) -> bool:
    """Whether the page's furniture begins at a row: no paragraph of the article follows it."""
    row = rows[n]
    if not (row.furnished or _DATED_LINK.search(row.key) or _is_link(rows, n)):
        return False
    rest = rows[n:]
    of_article = [r for r in rest if r.prose and not r.furnished and not _DATED_LINK.search(r.key)]
    return sum(len(r.text) for r in of_article) < 120 or _RELATED.search(row.key) is not None and len(row.text) < 40


def _is_link(rows: Sequence[_Row], n: int) -> bool:
    """Whether three short rows in a run, none a figure's item or a byline, are a menu."""
    run = rows[n : n + 3]
    return len(run) == 3 and all(
        not r.prose and not any(c.isdigit() for c in r.text) and not _BYLINE.match(r.key) and not _SOURCE.match(r.key)
        and _PERSON.fullmatch(r.text.strip()) is None for r in run
    )  # fmt: skip


def _inside(rows: Sequence[_Row], titles: Sequence[str]) -> list[Zone]:
    zones: list[Zone] = []
    seen: set[Zone] = set()
    named = {title.strip().casefold() for title in titles}
    for n, row in enumerate(rows):
        zones.append(_zone(rows, n, seen, named, row))
        seen.add(zones[-1])
    return zones


def _zone(rows: Sequence[_Row], n: int, before: set[Zone], titles: set[str], row: _Row) -> Zone:
    seen_body = Zone.LEAD in before or Zone.BODY in before
    if is_dateline(row.key.strip()):
        return Zone.DATELINE
    if _SOURCE.match(row.key) and len(row.text) < 250:
        return Zone.SOURCE
    if _BYLINE.match(row.key) and len(row.text) < 120:
        return Zone.BYLINE
    if row.text.strip().casefold() in titles or (not seen_body and Zone.TITLE not in before and _is_title(rows, n)):
        return Zone.TITLE
    if bullet(row.key) is not None:
        return Zone.BULLET
    if row.furnished and not row.prose:
        return Zone.FOOTER
    return _worded(rows, n, row, seen_body=seen_body)


def _worded(rows: Sequence[_Row], n: int, row: _Row, *, seen_body: bool) -> Zone:
    stripped = row.text.strip()
    if _PICTURE.fullmatch(row.key):
        return Zone.CAPTION
    if n >= len(rows) - 4 and seen_body and _PERSON.fullmatch(stripped) and len(stripped) < 60:
        return Zone.BYLINE
    if row.prose and not stripped.endswith(":"):
        return Zone.BODY if seen_body else Zone.LEAD
    after_picture = n > 0 and _PICTURE.fullmatch(rows[n - 1].key) is not None
    if _SHOWN.search(row.key) and not stripped.endswith(":") and (after_picture or _ENDS.search(stripped) is None):
        return Zone.CAPTION
    if after_picture or _ENDS.search(stripped[:-1] if stripped.endswith(":") else stripped):
        return Zone.CAPTION if after_picture else Zone.BODY
    return Zone.HEADING if n + 1 < len(rows) else Zone.BODY


def _is_title(rows: Sequence[_Row], n: int) -> bool:
    """Whether a row without a stop stands over a dateline or a paragraph, as the first of its kind."""
    text = rows[n].text.strip()
    after = rows[n + 1 : n + 4]
    follows = any(row.prose or is_dateline(row.key.strip()) for row in after)
    return len(text) < 220 and _ENDS.search(text) is None and bullet(rows[n].key) is None and follows


def _after(rows: Sequence[_Row]) -> list[Zone]:
    """Related links until the first row that speaks of an address or a counter, then footer."""
    zones: list[Zone] = []
    for row in rows:
        linked = _DATED_LINK.search(row.key) or _RELATED.search(row.key) or bullet(row.key) is not None
        over = len(zones) > 0 and zones[-1] is Zone.FOOTER
        zones.append(Zone.RELATED if linked and not over else Zone.FOOTER)
    return zones
