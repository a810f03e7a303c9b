"""Periods told by pointing at one told elsewhere: «trong tháng», «cả giai đoạn», «cùng thời điểm này»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.inheriting import Inheriting
from mickg.extract.observations.dating.targets import lies_ahead, whole_year
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.dating.terms import term_ahead
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.extract.zones import line_number
from mickg.period import parse

_THIS = re.compile(
    rf"trong (?:một (?=tuần))?(?P<grain>tháng|quý|năm|kỳ|tuần)(?! [0-9iv{LETTERS['PERIOD']}])"
    r"(?! (?:này|tới|qua|nay|học|thi|họp|nghỉ|hạn|lễ|đầu|hoàn))"
)
_TERM = by_letter(
    r"(?<!\w)(?:(?:cả|trong|toàn|suốt|qua) (?:(?:cả|toàn|suốt) )?(?:giai đoạn|nhiệm kỳ|thời kỳ)"
    r"|(?:giai đoạn|nhiệm kỳ) (?:qua|vừa qua|này))(?!\w)"
    rf"(?! [0-9iv{LETTERS['PERIOD']}]| (?:tới|trước|sau|tiếp|đầu|cuối|hiện|mới))"
)
_THAT_TIME = by_letter(
    r"(?<!\w)(?:cùng thời điểm (?:này|đó|ấy)|(?:đến|tới) (?:thời điểm|lúc|ngày) (?:đó|ấy)"
    r"|(?:vào|tại|ở) thời điểm (?:đó|ấy)|(?:cùng )?lúc ấy"
    r"|(?:trong|cùng)(?: khoảng)? (?:thời gian|giai đoạn) (?:này|đó|ấy|trên|nói trên|nêu trên))(?!\w)"
)
_POINTS = ("thời điểm", "ngày")
_SAME_TIME = ("cùng thời điểm", "cùng giai đoạn")
_GRAINS = {
    "tháng": ("month",),
    "quý": ("quarter",),
    "năm": ("year",),
    "kỳ": ("months", "half", "quarter", "month"),
    "giai đoạn": ("years",),
    "tuần": ("days",),
}
_SHAPES = {"tháng": r"\d{4}-\d{2}", "quý": r"\d{4}-Q\d", "năm": r"\d{4}", "kỳ": r".+", "tuần": r"(?!)"}
_FIRST_MONTHS = re.compile(r"(?P<year>\d{4})-(?:Q1|H1|01/(?P=year)-\d{2})")
_FAR = 1500


class Pointing:
    """What such words of one article point at; `covered` is the period that the article reviews."""

    def __init__(self, reading: Reading, tellings: Tellings, inheriting: Inheriting, covered: str | None) -> None:
        self._reading = reading
        self._article, self._today, self._skeleton = reading.article, reading.today, reading.skeleton
        self._text, self._tellings = reading.skeleton.text, tellings
        self._inheriting, self._covered = inheriting, covered

    def pointed(self, start: int, end: int, *, terms: bool) -> str | None:
        """The period that a stretch points at; `terms` says that the article sums up years."""
        found = _THIS.search(self._text, start, end)
        if found is not None:
            return self._this(found["grain"], start)
        if _TERM.search(self._text, start, end) is not None:
            return self._covered if terms else self._term_named(start)
        found = _THAT_TIME.search(self._text, start, end)
        if found is not None:
            return self.at_that_time(start, point=any(word in found[0] for word in _POINTS))
        return term_ahead(self._reading, start, end)

    def _term_named(self, start: int) -> str | None:
        """The last «giai đoạn 2021 - 2025» before a place, that of a plan's name too."""
        for at in reversed(self._skeleton.places("PERIOD", max(0, start - _FAR), start)):
            mention = self._skeleton.mention(at)
            if mention is not None and self._article.key.startswith("giai đoạn", mention.start):
                told: str | None = mention.value.text
                return told
        return None

    def _this(self, grain: str, start: int) -> str | None:
        """«trong tháng»: the month told last in the paragraph, that of its heading, of the article, the last before.

        It is the last of the first months of a year that the paragraph goes on to, or that are reviewed.
        """
        paragraph, behind = self._text.rfind("\n", 0, start) + 1, self._text.find("\n", start)
        told = self._told_last(grain, paragraph, start)
        headed = self._inheriting.headed(line_number(self._article, self._skeleton.origin(start)))
        further = self._tellings.between(start, behind if behind >= 0 else len(self._text))
        over = [headed, self._covered]
        whole = (found for period in over if (found := _whole(period, grain)) is not None)
        summed = [when.text for _, when in further] + over if grain == "tháng" else []
        last = (found for period in summed if (found := _last_month(period)) is not None)
        return told or next(whole, None) or next(last, None) or self._told_last(grain, max(0, start - _FAR), paragraph)

    def _told_last(self, grain: str, start: int, end: int) -> str | None:
        """The last month, quarter or year that a stretch tells with its number, not in brackets or ahead."""
        for at, when in reversed(self._tellings.between(start, end)):
            told = when.grain in _GRAINS[grain] and when.back is None and self._text[at - 1] != "("
            if told and not self._is_ahead(when) and (grain != "tuần" or _is_week(when.text)):
                return when.text
        return None

    def _is_ahead(self, when: When) -> bool:
        return when.text is not None and lies_ahead(when.text, self._today)

    def is_at_that_time(self, at: int) -> bool:
        """Whether «cùng thời điểm» begins a clause: then it compares with no earlier year."""
        mention = self._skeleton.mention(at)
        opens = self._text[max(0, at - 2) : at].strip() in ("", ".", ";", ",")
        return opens and mention is not None and self._article.key[mention.start : mention.end] in _SAME_TIME

    def at_that_time(self, start: int, *, point: bool) -> str | None:
        """What the paragraph told last before a place; of days the last one if a `point` of time is meant.

        Where a paragraph opens so, the one before it told it.
        """
        paragraph = self._text.rfind("\n", 0, start) + 1
        if self._text[paragraph:start].strip() == "":
            paragraph = self._text.rfind("\n", 0, len(self._text[:paragraph].rstrip())) + 1
        told = [when.text for _, when in self._tellings.between(paragraph, start) if when.text is not None]
        if len(told) == 0:
            return None
        days = len(told[-1]) == len("2024-01-01/2024-01-31")
        return parse(told[-1]).last.isoformat() if point and days else told[-1]


def _is_week(period: str | None) -> bool:
    """Whether a period is a week, told up to its last day or to the first of the next."""
    days = parse(period) if period is not None else None
    return days is not None and (days.last - days.first).days in (6, 7)


def _whole(period: str | None, grain: str) -> str | None:
    """A month or quarter as it is, of what lies in a year the year; None of what is no such thing."""
    if period is None:
        return None
    whole = whole_year(period) if grain == "năm" else period
    return whole if re.fullmatch(_SHAPES[grain], whole) else None


def _last_month(period: str | None) -> str | None:
    """The last of the first months of a year."""
    found = _FIRST_MONTHS.fullmatch(period) if period is not None else None
    return parse(period or "").last.isoformat()[: len("2024-08")] if found is not None else None
