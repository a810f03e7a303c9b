"""The period that a figure is of: its own, else that of its sentence, its paragraph, its headings, its article."""

import re
from decimal import Decimal
from functools import cached_property

from mickg.article import FURNITURE, Sentence
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.bases import base, in_year
from mickg.extract.observations.dating.behind import Behind
from mickg.extract.observations.dating.counted_to import AS_OF
from mickg.extract.observations.dating.covering import covered
from mickg.extract.observations.dating.daily import day_told, told_from
from mickg.extract.observations.dating.due import is_of_another
from mickg.extract.observations.dating.inheriting import Inheriting
from mickg.extract.observations.dating.pointing import Pointing
from mickg.extract.observations.dating.sessions import days_of_event
from mickg.extract.observations.dating.summing import summed_up_to
from mickg.extract.observations.dating.targets import is_over, lies_ahead
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.leads import after_telling
from mickg.extract.observations.outline import Outline
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Quantity
from mickg.period import parse

_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)")
_GOAL = re.compile(rf"(?:mục tiêu|chỉ tiêu|(?<!\w)đích|kế hoạch|dự toán|nhiệm vụ)[^,;:.()]{{0,40}}?{LETTERS['PERIOD']}")
_THEN = re.compile(r"(?:thời điểm|khi|lúc|ngày|hôm) (?:ấy|đó)(?!\w)")
_BARE = re.compile(
    rf"[\s,;(]*(?:(?:và|còn|trong khi|riêng) )?(?:trong )?(?P<when>{LETTERS['PERIOD']})(?: (?:là|chỉ|mới|còn))*:? ?"
)
_COMPARED = by_letter(
    rf"(?:(?:so với|hơn|bằng|so)(?: mức)?|{LETTERS['PERIOD']} ?\([^()]{{1,20}}\)(?:,| và)(?: mức)?)(?: của)?"
    rf" (?P<when>{LETTERS['PERIOD']}) ?\((?:là |đạt |chỉ )?\Z"
)
_NOTED_IN = re.compile(rf"(?<!\w)(?:ở|trong|vào|hồi|của) (?P<when>{LETTERS['PERIOD']}) \((?:là |đạt |chỉ )?\Z")
_TURNED = re.compile(r"[,;] (?:và |còn |song )?hiện(?! thực| tượng| trường| vật| đại)(?!\w)")
_OUTLOOK = by_letter(rf"(?<!\w)(?:ước|dự kiến|dự báo|phấn đấu|kế hoạch|mục tiêu)(?: \w+)? {LETTERS['PERIOD']}")
_FIRST_MONTHS = re.compile(r"(?P<year>[0-9]{4})-01/(?P=year)-(?P<many>[0-9]{2})")
_YEARS = re.compile(r"(?P<first>[0-9]{4})/(?P<last>[0-9]{4})")
_PLANNED = re.compile(
    r"(?:nhiệm vụ|kế hoạch|dự toán|nghị quyết|phương hướng|mục tiêu|phát triển kinh tế)"
    rf"[^;.\n{LETTERS['PERIOD']}]{{0,80}}{LETTERS['PERIOD']}"
)
_LOOKS_BACK = by_letter(r"(?<!\w)(?:tổng kết|sơ kết|kết quả|tình hình|đánh giá)(?!\w)")
_THAN_LEVEL = by_letter(r"(?<!\w)(?:hơn|so với|kém) (?:mức|con số|kết quả)(?: là)? \Z")
_NEAR, _TOP, _BOTH = 40, 5, 2


class Dating:
    """The periods of one article's figures."""

    def __init__(self, reading: Reading, outline: Outline) -> None:
        self._reading, self._article, self._skeleton = reading, reading.article, reading.skeleton
        self._text = reading.skeleton.text
        self.tellings = Tellings(reading.article, reading.skeleton, reading.today)
        self._series: str | None = None
        self._covered = covered(reading, self.tellings)
        self.tellings.review(self.covered)
        self.behind = Behind(self._skeleton, self.tellings, self.covered)
        self._inheriting = Inheriting(reading, outline, self.tellings, self.covered)
        self._pointing = Pointing(reading, self.tellings, self._inheriting, self.covered)

    def leading(self, start: int, end: int, beside: str | None = None) -> str | None:
        """The last period of a stretch that dates what is told, if any; «cùng kỳ» is seen from one beside it."""
        found = self.tellings.between(start, end)
        said = after_telling(self._text, start, end)
        then = len(found) > 0 and _THEN.search(self._text, said, end) is not None
        own = [
            (at, when)
            for at, when in found
            if then or at >= said or when.grain != "day" or AS_OF.search(self._text, start, at)
        ]
        if len(own) == 0 or is_of_another(self._text, start, own[-1][0], end):
            pointed = self._pointing.pointed(start, end, terms=len(self.term) > 0)
            pointed = pointed or summed_up_to(self._text, said, end, beside)
            said = told_from(self._text, start, said)
            return pointed or day_told(self._text, self.tellings, said, end, self._reading.today)
        at, when = own[-1]
        if beside is None and when.text is not None and when.text == self.covered:
            return self.covered
        if when.grain == "same" and self._pointing.is_at_that_time(at):
            return self._pointing.at_that_time(start, point=True)
        return base(beside or self.covered, when) or when.text

    @cached_property
    def term(self) -> range:
        """The years that the article sums up; empty where it reviews a year, a school year or less."""
        found = _YEARS.fullmatch(self.covered or "")
        years = range(int(found["first"]), int(found["last"]) + 1) if found is not None else range(0)
        return years if len(years) > _BOTH else range(0)

    def told_behind(self, figure: Figure, end: int) -> str | None:
        """What a figure says behind itself for those after it, if that is not ahead: «5.000 lượt trong 9 tháng».

        A sentence, which goes on to `end`, may turn from it to the present: «năm 2022; hiện có 600 người».
        """
        level = figure.role not in ("change", "baseline", "base") and figure.opened < 0
        level = level and _THAN_LEVEL.search(self._text, figure.left, figure.at) is None
        when = self.tellings.behind(figure.at) if level else None
        told = when.text if when is not None else None
        if told is None or lies_ahead(told, self._reading.today) or _TURNED.search(self._text, figure.at, end):
            return None
        return told

    def day_told(self, start: int, end: int) -> str | None:
        """The last day that a stretch tells: that of the event it speaks of."""
        days = [when.text for _, when in self.tellings.between(start, end) if when.grain == "day"]
        return days[-1] if len(days) > 0 else None

    def in_series(self, figure: Figure, own: str | None) -> str | None:
        """The part of a year that a year goes on with: «4 tháng năm 2020 đạt 5 tỷ, năm 2021 đạt 6 tỷ»."""
        found = _BARE.fullmatch(self._text, figure.left, figure.run)
        before, self._series = self._series, None
        if own is None or found is None:
            return own
        mention = self._skeleton.mention(found.start("when"))
        if mention is not None and mention.value.grain == "year" and before is not None and before[:4] != own:
            own = own if self._article.key.startswith("cả", mention.start) else in_year(before, own)
        self._series = own if len(own) > len("2024") else None
        return own

    def bracketed(self, figure: Figure, current: str | None) -> str | None:
        """What a level in brackets is of behind a period, which one may be compared with: «chậm ở quý I (6,8%)»."""
        level = figure.opened >= 0 and _PLAN.match(self._text, figure.at + 1) is None
        near = max(0, figure.at - _NEAR)
        found = _COMPARED.search(self._text, near, figure.at) if level else None
        if found is None and level and figure.role in ("level", "count"):
            found = _NOTED_IN.search(self._text, near, figure.at)
        mention = self._skeleton.mention(found.start("when")) if found is not None else None
        return base(current or self.covered, mention.value) if mention is not None else None

    def is_outlook(self, figure: Figure, current: str | None) -> bool:
        """Whether a figure's own period is only a look at the whole of the one told before: «ước cả năm đạt»."""
        if current is None or figure.own is None or _OUTLOOK.search(self._text, figure.left, figure.run) is None:
            return False
        part, whole = parse(current), parse(figure.own)
        return whole.first <= part.first and part.last <= whole.last and current != figure.own

    def inherited(self, sentence: Sentence) -> str | None:
        """What a sentence without a period of its own takes over: from its paragraph, its list, its headings."""
        return self._inheriting.inherited(sentence)

    def headed(self, number: int) -> str | None:
        """The period of the nearest heading over a line that has one."""
        return self._inheriting.headed(number)

    def wished(self, start: int, end: int, *, behind_all: bool = False) -> str | None:
        """The period that a stretch sets a goal for, if it is not over: «Mục tiêu năm 2025 là».

        It may have to stand behind all others that date the stretch: «Từ nay đến quý IV giữ mục tiêu cả năm là».
        """
        others = self.tellings.between(start, end) if behind_all else []
        for found in _GOAL.finditer(self._text, others[-1][0] if len(others) > 0 else start, end):
            mention = self._skeleton.mention(found.end() - 1)
            told: str | None = mention.value.text if mention is not None else None
            if told is not None and not is_over(told, self._reading.today):
                return told
        return None

    def spanned(self, length: Quantity) -> str | None:
        """What the article tells of as so many months of a year or years: «Trong 5 năm, …»; None for another length."""
        if length.unit == "year":
            return self.covered if 0 < len(self.term) == length.value else None
        return self.first_months.get(length.value) if length.unit == "month" else None

    @cached_property
    def first_months(self) -> dict[Decimal, str]:
        """The first months of a year that the article tells of, by how many they are; the last told of has the word."""
        told = (one.value.text for one in self._reading.mentions if one.kind == "PERIOD" and one.value.text is not None)
        found = (_FIRST_MONTHS.fullmatch(period) for period in told)
        return {Decimal(match["many"]): match[0] for match in found if match is not None}

    @cached_property
    def days_of_event(self) -> str | None:
        """The days of the event that the article is news of, if it went on for several."""
        return days_of_event(self._reading)

    @cached_property
    def planned_year(self) -> str | None:
        """The next year, if an article begins to tell plans for it and reviews nothing: «nhiệm vụ năm 2023»."""
        today, lines = self._reading.today, [one for one in self._article.lines if one.zone not in FURNITURE]
        if today is None or len(lines) == 0:
            return None
        first, last = lines[0], lines[min(_TOP, len(lines)) - 1]
        for found in _PLANNED.finditer(self._text, self._skeleton.place(first.start), self._skeleton.place(last.end)):
            mention, start = self._skeleton.mention(found.end() - 1), self._text.rfind("\n", 0, found.start()) + 1
            if mention is None or mention.value.grain != "year" or mention.value.text != str(today.year + 1):
                continue
            return str(today.year + 1) if _LOOKS_BACK.search(self._text, start, found.start()) is None else None
        return None

    @property
    def covered(self) -> str | None:
        """The months, quarter or year that the article reviews; None in other news."""
        return self._covered.period if self._covered is not None else None

    def covered_at(self, start: int) -> str | None:
        """What the article reviews, where it has said so before a place of the skeleton."""
        return self.covered if self._covered is not None and self._covered.start < start else None
