"""Which periods of a text say when something was so, and which belong to a comparison, a plan or a law's force."""

import re
from datetime import date, timedelta
from functools import cached_property

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.aiming import is_aimed
from mickg.extract.observations.dating.asides import CARRIED_OUT, MEASURED, is_aside, is_of_old
from mickg.extract.observations.dating.counted_to import says_of_what
from mickg.extract.observations.dating.definitions import defined
from mickg.extract.observations.dating.indices import is_ranked, years_of_indices
from mickg.extract.observations.dating.lengths import is_long_over
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_BEHIND = re.compile(
    rf"[^,;:.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]*"
    rf" (?:(?:trong|vào|qua|của|sau)(?: cả| suốt| cuối| đầu)*|(?:trong|của)(?: [^\W\d_]+){{1,3}}"
    rf"|(?P<since>từ)(?: ngày)?|(?P<bare>[^\W\d_]+ [^\W\d_]+)) {LETTERS['PERIOD']}"
)
_EDGE = re.compile(rf"[,;:.()\n{LETTERS['QUANTITY']}]")
_MOVED_ON = re.compile(r" sang(?!\w)(?! tên)")
_LEFT_OVER = re.compile(r" (?:tồn )?(?:chuyển|kết chuyển|để lại|mang)(?: tiếp)? (?:sang|qua)(?!\w)(?! tên)")
_THAN_THEN = re.compile(
    r"(?<!\w)(?:so(?: với)?|(?:cao|thấp|nhiều|ít|lớn|nhanh|chậm|khá|tốt|mạnh) hơn|vượt|bằng|hơn)"
    rf"(?: (?:[^\W\d_]+|{LETTERS['PERIOD']})){{0,5}} \Z"
)
_THAN_BOTH = re.compile(rf"(?<!\w)so(?: với)?(?: [^\W\d_]+){{0,2}} {LETTERS['PERIOD']}(?:,| và) \Z")
_RESULTS = (" mới ", " đã ", " chỉ ")
_NO_TERM = by_letter(
    r"(?<!\w)(?:tổng kết|sơ kết|nhiệm vụ|kế hoạch|học phí|khai giảng|chương trình|chuẩn bị|công tác) \Z"
)
_OPENING = re.compile(r"(?:\A|[.\n]| [-–]) ?(?:(?:kết thúc|cả) )?\Z|(?<!\w)(?:trong|qua|suốt)(?: cả)? \Z")
_SEVERAL = re.compile(
    rf"(?<!\w)các (?:ngày|thời điểm|kỳ|đợt|phiên)(?: điều chỉnh| điều hành)?(?: (?:vào|từ|là))?"
    rf"(?: ngày)? (?:(?:{LETTERS['PERIOD']}|{LETTERS['QUANTITY']}|\d+/\d+)(?:[;,]| và)? ?(?:ngày )?)*\Z"
)
_EDGES = ("từ ", "đầu ", "cuối ", "giữa ")
_FAR, _NEAR = 130, 5
_MONTH = timedelta(days=32)


class Tellings:
    """The periods of one skeleton that date what is told, seen from the article's day."""

    def __init__(self, article: Article, skeleton: Skeleton, today: date | None) -> None:
        self._article, self._skeleton, self._today = article, skeleton, today
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
        if found["bare"] is not None and when.grain not in ("months", "half", "quarter"):
            return None
        return when if found["since"] is None or "/" in when.text else None

    def leads(self, words: re.Pattern[str], at: int) -> bool:
        """Whether such words stand right before a period."""
        return words.search(self._skeleton.text, max(0, at - _FAR), at) is not None

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
        if when.grain == "now" or (text.startswith(":", at + 1) and not self.leads(_THAN_THEN, at)):
            return when
        beside = (when.grain == "same" or when.back is not None) and _THAN_BOTH.search(text, max(0, at - _FAR), at)
        if (
            beside
            or self._is_of_factor(at)
            or (when.grain == "day" and _SEVERAL.search(text, max(0, at - _FAR // 2), at))
        ):
            return None
        *earlier, before = _EDGE.split(text[max(0, at - _FAR) : at])
        begins = at == len(before) or (len(earlier) > 0 and text[at - len(before) - 1] in "\n.:")
        counted = text[max(0, at - len(before) - 1)] == LETTERS["QUANTITY"]
        of_year = when.grain in ("months", "half") and (counted or key.endswith(" đầu năm", 0, mention.end))
        begins = begins or of_year or text.startswith(_RESULTS, at + 1)
        old = when.text is not None and is_long_over(when.text, self._today) and is_of_old(before, counted=counted)
        carried_out = when.grain != "day" and CARRIED_OUT.search(before) is not None
        return None if old or (not carried_out and is_aside(before, when, begins=begins)) else when

    def _is_of_term(self, at: int, key: str, start: int) -> bool:
        """Whether the years of a school year or a term only name what is prepared in it or who holds office."""
        text, near = self._skeleton.text, max(0, at - _NEAR * 4)
        if key.startswith("năm học", start):
            return _NO_TERM.search(text, near, at) is not None
        if not key.startswith("nhiệm kỳ", start) or _OPENING.search(text, near, at) is not None:
            return False
        return MEASURED.match(_EDGE.split(text[max(0, at - _FAR) : at])[-1]) is None

    def _as_reviewed(self, when: When, at: int) -> When:
        this = when.year if when.grain == "year" and when.back == 0 else None
        if this is not None and this - 1 in self._index_years and is_ranked(self._skeleton.text, at + 1):
            return when._replace(text=str(this - 1), year=this - 1)
        if when.text in self._defined:
            return self._defined[when.text]
        if when.grain in ("month", "quarter") and when.back == 0:
            return self._of_review(when, at)
        return self._so_far(when) if when.grain == "since" and when.text is not None else when

    def _so_far(self, when: When) -> When:
        """«từ đầu năm đến nay» as the article counts it elsewhere."""
        if self._year_to_day is not None and self._year_to_day[:4] == (when.text or "")[:4]:
            return when._replace(text=self._year_to_day)
        if self._reviewed is None:
            return when
        told, reviewed = parse(when.text or ""), parse(self._reviewed)
        just_over = reviewed.first == told.first and timedelta(0) < told.last - reviewed.last < _MONTH
        return when._replace(text=self._reviewed) if just_over else when

    def _of_review(self, when: When, at: int) -> When:
        """«tháng này» as the month just over that the article reviews, where nothing is to be done in it.

        Beside «tháng trước» it is the article's own.
        """
        skeleton = self._skeleton
        if self._reviewed is None or when.text is None or skeleton.text.endswith(_EDGES, 0, at):
            return when
        last = parse(self._reviewed).last
        part = last.isoformat()[:7] if when.grain == "month" else f"{last.year}-Q{(last.month + 2) // 3}"
        next_day = parse(when.text).first - timedelta(days=1)
        if next_day != last or parse(part).last != last or is_aimed(skeleton.text[max(0, at - _FAR) : at]):
            return when
        before = (mention.value for one in skeleton.places("PERIOD", 0, at) if (mention := skeleton.mention(one)))
        if any(one.text == part and one.back == -1 for one in before):
            return when
        return when._replace(text=part, year=last.year)

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
