"""Which periods of a text say when something was so, and which belong to a comparison, a plan or a law's force."""

import re
from datetime import timedelta
from functools import cached_property
from itertools import pairwise

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.counted_to import says_of_what
from mickg.extract.observations.dating.definitions import defined
from mickg.extract.observations.dating.indices import is_ranked, years_of_indices
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_BEHIND = re.compile(
    rf"[^,;:.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]*"
    rf" (?:(?:trong|vào|qua|của)(?: cả| suốt| cuối| đầu)*|(?:trong|của)(?: [^\W\d_]+){{1,3}}|(?P<since>từ)(?: ngày)?)"
    rf" {LETTERS['PERIOD']}"
)
_EDGE = re.compile(rf"[,;:.()\n{LETTERS['QUANTITY']}]")
_JOINTS = frozenset((
    "từ", "vào", "ngày", "năm", "đến", "tới", "của", "cả", "hết", "cuối", "đầu", "tháng", "kể", "tính", "thi",
    "hành", "mức", "thời", "điểm", "bình", "quân", "thực", "hiện", "số", "trung", "tỷ", "lệ", "con", "với", "trong",
    "cho", "sáng", "trưa", "chiều", "tối",
))  # fmt: skip
_COMPARING = frozenset(("so", "cùng", "hơn", "bằng", "ngang", "đôi", "rưỡi", "xỉ", "đương"))
_NOT_WHEN = frozenset((
    "hiệu lực", "thay thế", "ban hành", "phê duyệt", "thông qua", "triển khai", "thành lập", "khởi công",
    "định hướng", "tầm nhìn", "sửa đổi", "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "thông tin", "nhiệm vụ",
    "công bố", "ký", "lần", "sinh",
))  # fmt: skip
_ENDING_SO = (
    "học sinh", "thí sinh", "phát sinh", "tuyển sinh", "vệ sinh", "an sinh", "dân sinh", "đăng ký", "chữ ký",
    "nghệ thông tin", "toàn thông tin", "thống thông tin",
)  # fmt: skip
_PLAN = by_letter(
    r"(?<!\w)(?:chương trình|chiến lược|quy hoạch|đề án|nghị quyết|bộ luật|kế hoạch|chỉ thị|quyết định|dự án"
    r"|đề cương)(?!\w)"
)
_ABOUT = re.compile(rf"{LETTERS['DOCUMENT']} (?:của [^,;]{{1,30}} )?về [^,;]* đến \Z")
_MOVED_ON = re.compile(r" sang(?!\w)(?! tên)")
_LEFT_OVER = re.compile(r" (?:tồn )?(?:chuyển|kết chuyển|để lại|mang)(?: tiếp)? (?:sang|qua)(?!\w)(?! tên)")
_AFTER = re.compile(r" ?(?:ngay )?sau (?:khi )?[^\W\d_]+ [^,;]+\Z")
_INSIDE = frozenset(("trong", "vào", "tính", "cả"))
_THAN = by_letter(r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt) hơn(?! \d)|vượt (?:mức|tốc độ|con số|kết quả)(?!\w)")
_PRICES = re.compile(r"(?<!\w)(?:giá (?:so sánh|cố định|gốc)|theo giá)(?: của)? \Z")
_THAN_THEN = ("so với ", "so với cùng kỳ ", "so ")
_RESULTS = (" mới ", " đã ", " chỉ ")
_RECORD = re.compile(r"(?<!\w)(?:nhất|k[ỷỉ] lục|lần đầu(?: tiên)?)(?!\w)[^.;]*\Z")
_NO_TERM = by_letter(
    r"(?<!\w)(?:tổng kết|sơ kết|nhiệm vụ|kế hoạch|học phí|khai giảng|chương trình|chuẩn bị|công tác) \Z"
)
_OPENING = re.compile(r"(?:\A|[.\n]| [-–]) ?(?:(?:kết thúc|cả) )?\Z|(?<!\w)(?:trong|qua|suốt)(?: cả)? \Z")
_MEASURED = re.compile(
    r" ?(?:tổng|số|lượng|sản lượng|doanh (?:thu|số)|kim ngạch|t[ỷỉ] (?:lệ|trọng)|vốn|giá trị|diện tích|mức"
    r"|quy mô|thu nhập|thu ngân sách|chi ngân sách|năng suất)(?!\w)"
)
_ABOUT_SO_MANY = ("hơn", "trong hơn", "sau hơn", "qua hơn", "suốt hơn", "của hơn")
_WISHED = frozenset(("mục tiêu", "chỉ tiêu", "phấn đấu"))
_FOUNDING = frozenset(
    ("thay thế", "ban hành", "phê duyệt", "thông qua", "khởi công", "thành lập", "hiệu lực", "khánh thành", "khai thác")
)
_SEVERAL = re.compile(
    rf"(?<!\w)các (?:ngày|thời điểm|kỳ|đợt|phiên)(?: điều chỉnh| điều hành)?(?: (?:vào|từ|là))?"
    rf"(?: ngày)? (?:(?:{LETTERS['PERIOD']}|{LETTERS['QUANTITY']}|\d+/\d+)(?:[;,]| và)? ?(?:ngày )?)*\Z"
)
_FAR, _NEAR = 130, 5
_MONTH = timedelta(days=32)


class Tellings:
    """The periods of one skeleton that date what is told."""

    def __init__(self, article: Article, skeleton: Skeleton) -> None:
        self._article, self._skeleton = article, skeleton
        self._known: dict[int, When | None] = {}
        self._reviewed: str | None = None

    def review(self, months: str | None) -> None:
        """Take «từ đầu năm đến nay» for the first months that the article reviews, if they are only just over."""
        self._reviewed = months
        self._known.clear()

    def between(self, start: int, end: int) -> list[tuple[int, When]]:
        """Their places and values in a stretch of the skeleton."""
        inside = self._skeleton.places("PERIOD", start, end)
        if len(inside) == 0:
            return []
        return [(at, when) for at in inside if (when := self._at(at)) is not None]

    def behind(self, at: int) -> When | None:
        """What a figure says behind itself for what follows too: «khám 5.000 lượt trong 9 tháng», no event's day."""
        found = _BEHIND.match(self._skeleton.text, at + 1)
        when = self._at(found.end() - 1) if found is not None else None
        if found is None or when is None or when.text is None or when.grain in ("day", "now"):
            return None
        return when if found["since"] is None or "/" in when.text else None

    def _at(self, at: int) -> When | None:
        if at not in self._known:
            self._known[at] = self._telling(at)
        return self._known[at]

    def _telling(self, at: int) -> When | None:
        mention = self._skeleton.mention(at)
        if mention is None:
            return None
        when: When = self._as_reviewed(mention.value, at)
        text, key = self._skeleton.text, self._article.key
        if self._is_of_term(at, key, mention.start) or says_of_what(self._article.key, self._skeleton, at):
            return None
        moved_on = _MOVED_ON.match(text, at + 1) is not None and text.endswith("từ ", 0, at)
        if moved_on or _LEFT_OVER.match(text, at + 1) is not None:
            return None
        if when.grain == "now" or (text.startswith(":", at + 1) and not text.endswith(_THAN_THEN, 0, at)):
            return when
        if self._is_of_factor(at) or (when.grain == "day" and _SEVERAL.search(text, max(0, at - _FAR // 2), at)):
            return None
        *earlier, before = _EDGE.split(text[max(0, at - _FAR) : at])
        begins = at == len(before) or (len(earlier) > 0 and text[at - len(before) - 1] in "\n.:")
        begins = begins or text.startswith(_RESULTS, at + 1)
        return None if _is_aside(before, when, begins=begins) else when

    def _is_of_term(self, at: int, key: str, start: int) -> bool:
        """Whether the years of a school year or a term only name what is prepared in it or who holds office."""
        text, near = self._skeleton.text, max(0, at - _NEAR * 4)
        if key.startswith("năm học", start):
            return _NO_TERM.search(text, near, at) is not None
        if not key.startswith("nhiệm kỳ", start) or _OPENING.search(text, near, at) is not None:
            return False
        return _MEASURED.match(_EDGE.split(text[max(0, at - _FAR) : at])[-1]) is None

    def _as_reviewed(self, when: When, at: int) -> When:
        this = when.year if when.grain == "year" and when.back == 0 else None
        if this is not None and this - 1 in self._index_years and is_ranked(self._skeleton.text, at + 1):
            return when._replace(text=str(this - 1), year=this - 1)
        if when.text in self._defined:
            return self._defined[when.text]
        if when.grain != "since" or when.text is None:
            return when
        if self._year_to_day is not None and self._year_to_day[:4] == when.text[:4]:
            return when._replace(text=self._year_to_day)
        if self._reviewed is None:
            return when
        told, reviewed = parse(when.text), parse(self._reviewed)
        just_over = reviewed.first == told.first and timedelta(0) < told.last - reviewed.last < _MONTH
        return when._replace(text=self._reviewed) if just_over else when

    @cached_property
    def _year_to_day(self) -> str | None:
        """The days of the year that the article first counts over: «từ đầu năm đến ngày 17/7»."""
        values = (mention.value for at in self._skeleton.places("PERIOD") if (mention := self._skeleton.mention(at)))
        days = (when.text for when in values if when.grain == "days" and when.text is not None)
        return next((text for text in days if text[4:].startswith("-01-01/") and text[:4] == text[11:15]), None)

    @cached_property
    def _index_years(self) -> set[int]:
        return years_of_indices(self._article, self._skeleton)

    @cached_property
    def _defined(self) -> dict[str, When]:
        return defined(self._skeleton)

    def _is_of_factor(self, at: int) -> bool:
        """Whether a period is what «gấp 3 lần» right before it is measured against."""
        beside = self._skeleton.mention(at - 2)
        return beside is not None and beside.kind == "QUANTITY" and beside.value.unit == "factor"


def _is_aside(before: str, when: When, *, begins: bool) -> bool:
    words = before.split()
    if when.grain == "months" and " ".join(words[-2:]) in _ABOUT_SO_MANY:
        words.pop()
    joint = words[-1] if len(words) > 0 else ""
    if joint == "sau" and when.grain in ("months", "half"):
        return not begins
    if when.grain in ("day", "days") and _AFTER.match(before) is not None:
        return True
    measured = when.grain != "day" and joint not in ("đến", "tới") and _MEASURED.match(before) is not None
    priced = when.grain == "year" and _PRICES.search(before) is not None
    opened = joint == "trong" and when.grain != "day" and "thành lập" in before
    founded = not measured and not opened and any(" ".join(pair) in _FOUNDING for pair in pairwise(words[-_NEAR:]))
    record = joint == "từ" and when.grain != "since" and _RECORD.search(before) is not None
    if priced or founded or record or joint in ("trước", "sau") or _THAN.search(before) is not None:
        return True
    while len(words) > 0 and words[-1] in _JOINTS:
        words.pop()
    two = " ".join(words[-2:])
    named = measured or " ".join(words[-3:]).endswith(_ENDING_SO)
    noted = len(words) > 0 and not named and not _NOT_WHEN.isdisjoint((words[-1], two))
    if noted or (len(words) > 0 and words[-1] in _COMPARING):
        if (two in _WISHED and joint in ("đến", "hết")) or (two in ("tầm nhìn", "định hướng") and begins):
            return False
        return joint not in _INSIDE or words[-1] in _COMPARING
    dates = (measured and when.grain == "year") or when.grain not in ("year", "years", "day") or joint in _INSIDE
    return not dates and (_PLAN.search(before) is not None or _ABOUT.search(before) is not None)
