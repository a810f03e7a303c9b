"""The period that a figure is of: its own, else that of its sentence, its paragraph, its headings, its article."""

import re
from decimal import Decimal
from functools import cached_property

from mickg.article import FURNITURE, Sentence
from mickg.extract.observations.dating.bases import base, in_year
from mickg.extract.observations.dating.covering import covered
from mickg.extract.observations.dating.inheriting import Inheriting
from mickg.extract.observations.dating.targets import is_over, lies_ahead
from mickg.extract.observations.dating.tellings import AS_OF, Tellings
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.marks import borders
from mickg.extract.observations.naming.subjects import after_telling
from mickg.extract.observations.outline import Outline
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Quantity, When
from mickg.period import parse

_OF_PLAN = re.compile(rf" (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)[^,;:.()]*?{LETTERS['PERIOD']}")
_PLAN = re.compile(r" (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)")
_GOAL = re.compile(rf"(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|nhiệm vụ)[^,;:.()]{{0,40}}?{LETTERS['PERIOD']}")
_THIS = re.compile(rf"trong (?P<grain>tháng|quý|năm)(?! [0-9iv{LETTERS['PERIOD']}])(?! (?:này|tới|qua|nay|học))")
_TERM = re.compile(
    r"(?<!\w)(?:(?:cả|trong|toàn|suốt|qua) (?:(?:cả|toàn|suốt) )?(?:giai đoạn|nhiệm kỳ|thời kỳ)"
    r"|(?:giai đoạn|nhiệm kỳ) (?:qua|vừa qua|này))(?!\w)"
    rf"(?! [0-9iv{LETTERS['PERIOD']}]| (?:tới|trước|sau|tiếp|đầu|cuối|hiện|mới))"
)
_THEN = re.compile(r"(?:thời điểm|khi|lúc|ngày|hôm) (?:ấy|đó)(?!\w)")
_THAT_TIME = re.compile(
    r"(?<!\w)(?:cùng thời điểm (?:này|đó|ấy)|(?:đến|tới) (?:thời điểm|lúc) (?:đó|ấy)"
    r"|(?:vào|tại|ở) thời điểm (?:đó|ấy)|(?:cùng )?lúc ấy"
    r"|(?:trong|cùng)(?: khoảng)? (?:thời gian|giai đoạn) (?:này|đó|ấy|trên|nói trên|nêu trên))(?!\w)"
)
_INTO = re.compile(rf"[^,;:.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]* vào (?:cuối |đầu |giữa )?{LETTERS['PERIOD']}")
_INTO_LATER = re.compile(
    rf"[^;:.(){LETTERS['PERIOD']}]*?(?P<into> (?:vào|trong|đến|tới|trước)(?: cuối| hết| ngày)?)?"
    rf" {LETTERS['PERIOD']}"
)
_DEADLINE = re.compile(
    rf"[^,;:.(){LETTERS['QUANTITY']}]*? (?:trước|chậm nhất(?: là)?(?: vào)?)(?: ngày| hết| cuối)* {LETTERS['PERIOD']}"
)
_SHORT_FORM = re.compile(rf"\([^(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]{{1,30}}\) {LETTERS['PERIOD']}(?=[,;.])")
_NOTED = re.compile(
    rf"(?: [^\W\d_]+){{0,3}} \((?:(?:vào|cuối|hết|của|ngày|sáng|trưa|chiều|tối|đêm) ){{0,2}}{LETTERS['PERIOD']}\)"
)
_BARE = re.compile(
    rf"[\s,;(]*(?:(?:và|còn|trong khi|riêng) )?(?:trong )?(?P<when>{LETTERS['PERIOD']})(?: (?:là|chỉ|mới|còn))*:? ?"
)
_COMPARED = re.compile(
    rf"(?:(?:so với|hơn|bằng|so)(?: mức)?|{LETTERS['PERIOD']} ?\([^()]{{1,20}}\)(?:,| và)(?: mức)?)(?: của)?"
    rf" (?P<when>{LETTERS['PERIOD']}) ?\((?:là |đạt |chỉ )?\Z"
)
_THAN_THEN = re.compile(rf"(?: (?:mức|kết quả|số|ước|thực hiện|cùng kỳ|so với|của))* {LETTERS['PERIOD']}")
_RATES = ("mức ", "tốc độ ", "nhịp độ ")
_OF_SAME = re.compile(rf" (?:của|trong|vào) {LETTERS['PERIOD']}")
_OUTLOOK = re.compile(rf"(?<!\w)(?:ước|dự kiến|dự báo|phấn đấu|kế hoạch|mục tiêu)(?: \w+)? {LETTERS['PERIOD']}")
_CLOSED = re.compile(r"[\s.;)”\"]*")
_SINCE = re.compile(r"kể từ (?:ngày |khi |năm )*\Z")
_FIRST_MONTHS = re.compile(r"(?P<year>[0-9]{4})-01/(?P=year)-(?P<many>[0-9]{2})")
_YEARS = re.compile(r"(?P<first>[0-9]{4})/(?P<last>[0-9]{4})")
_GRAINS = {"tháng": "month", "quý": "quarter", "năm": "year"}
_PLANNED = re.compile(
    r"(?:nhiệm vụ|kế hoạch|dự toán|nghị quyết|phương hướng|mục tiêu|phát triển kinh tế)"
    rf"[^;.\n{LETTERS['PERIOD']}]{{0,80}}{LETTERS['PERIOD']}"
)
_LOOKS_BACK = re.compile(r"(?<!\w)(?:tổng kết|sơ kết|kết quả|tình hình|đánh giá)(?!\w)")
_FAR, _NEAR, _TOP = 1500, 40, 5


class Dating:
    """The periods of one article's figures."""

    def __init__(self, reading: Reading, outline: Outline) -> None:
        self._reading, self._article, self._skeleton = reading, reading.article, reading.skeleton
        self._text = reading.skeleton.text
        self.tellings = Tellings(reading.article, reading.skeleton)
        self._series: str | None = None
        self._covered = covered(reading, self.tellings)
        self.tellings.review(self.covered)
        self._inheriting = Inheriting(reading, outline, self.tellings, self.covered)

    def leading(self, start: int, end: int, beside: str | None = None) -> str | None:
        """The last period of a stretch that dates what is told, if any; «cùng kỳ» is seen from one beside it."""
        found = self.tellings.between(start, end)
        said = after_telling(self._text, start, end)
        then = _THEN.search(self._text, said, end) is not None
        own = [
            when
            for at, when in found
            if then or at >= said or when.grain != "day" or AS_OF.search(self._text, start, at)
        ]
        if len(own) == 0:
            return self._within(start, end)
        return base(beside or self.covered, own[-1]) or own[-1].text

    def _within(self, start: int, end: int) -> str | None:
        """«trong tháng» without a number is the month told last, else the one that the article reviews."""
        found = _THIS.search(self._text, start, end)
        covered = self.covered
        if found is None:
            return self._of_term(start, end) or self._at_that_time(start, end)
        for at, when in reversed(self.tellings.between(max(0, start - _FAR), start)):
            if (
                when.grain == _GRAINS[found["grain"]]
                and when.stated
                and self._text[at - 1] != "("
                and not self._is_ahead(when)
            ):
                return when.text
        if covered is None:
            return None
        grain = {"tháng": r"\d{4}-\d{2}", "quý": r"\d{4}-Q\d", "năm": r"\d{4}"}[found["grain"]]
        return covered if re.fullmatch(grain, covered) else None

    def _of_term(self, start: int, end: int) -> str | None:
        """«cả giai đoạn» is the years that the article sums up."""
        return self.covered if len(self.term) > 0 and _TERM.search(self._text, start, end) is not None else None

    @cached_property
    def term(self) -> range:
        """The years that the article sums up; empty where it reviews a year or less."""
        found = _YEARS.fullmatch(self.covered or "")
        return range(int(found["first"]), int(found["last"]) + 1) if found is not None else range(0)

    def _is_ahead(self, when: When) -> bool:
        return when.text is not None and lies_ahead(when.text, self._reading.today)

    def _at_that_time(self, start: int, end: int) -> str | None:
        """«cùng thời điểm này» is when the paragraph told something last."""
        if _THAT_TIME.search(self._text, start, end) is None:
            return None
        paragraph = self._text.rfind("\n", 0, start) + 1
        told = [when.text for _, when in self.tellings.between(paragraph, start) if when.text is not None]
        return told[-1] if len(told) > 0 else None

    def trailing(self, figure: Figure) -> str | None:
        """The period behind what a figure counts, in the same part: «90 triệu người dùng vào năm 2020»."""
        right = figure.right
        if (then := self.noted(figure) or self._of_same(figure)) is not None:
            return then
        if figure.role == "share" and _THAN_THEN.match(self._text, figure.at + 1) is not None:
            return None
        if (bracket := _SHORT_FORM.match(self._text, right)) is not None:
            right = bracket.end()
        found = self.tellings.between(figure.at + 1, right)
        told = next(((at, when.text) for at, when in found if when.text is not None), None)
        return told[1] if told is not None and not _SINCE.search(self._text, figure.at, told[0]) else None

    def noted(self, figure: Figure) -> str | None:
        """The period in brackets right behind a figure: «từ 24.435 con (sáng 6/11)»."""
        found = _NOTED.match(self._text, figure.at + 1)
        mention = self._skeleton.mention(found.end() - 2) if found is not None else None
        told: str | None = mention.value.text if mention is not None else None
        return told

    def _of_same(self, figure: Figure) -> str | None:
        """The period of the year before that a level told beside another is of: «mức tăng 5% của cùng kỳ năm 2022»."""
        level = figure.role != "change" or self._text.endswith(_RATES, figure.left, figure.run)
        found = _OF_SAME.match(self._text, figure.at + 1) if level else None
        mention = self._skeleton.mention(found.end() - 1) if found is not None else None
        if mention is None or mention.value.grain != "same":
            return None
        return base(self.covered, mention.value)

    def reached(self, figure: Figure) -> str | None:
        """The year right behind what a figure counts, which goes before one told earlier: «đạt 20% vào năm 2025»."""
        found = _INTO.match(self._text, figure.at + 1, figure.right)
        mention = self._skeleton.mention(found.end() - 1) if found is not None else None
        return mention.value.text if mention is not None else None

    def in_clause(self, figure: Figure) -> str | None:
        """What dates a figure behind it, where another clause told its time: «xong trước 30/9; xây 8 cầu trong năm»."""
        stop = self._text.rfind(";", figure.left, figure.run)
        told = stop < 0 or figure.own is None or len(self.tellings.between(stop, figure.run)) > 0
        return None if told else self.trailing(figure)

    def deadline(self, figure: Figure) -> str | None:
        """The time before which a figure is to be reached: «giải ngân 100% vốn năm 2024 trước ngày 31/1/2025»."""
        found = _DEADLINE.match(self._text, figure.at + 1, figure.right)
        mention = self._skeleton.mention(found.end() - 1) if found is not None else None
        told: str | None = mention.value.text if mention is not None and mention.value.back is None else None
        return told

    def listed_until(self, figure: Figure, sentence: Sentence) -> str | None:
        """The period behind the last of several figures to be reached: «10 xã, 2 huyện vào năm 2025»."""
        found = _INTO_LATER.match(self._text, figure.at + 1, self._skeleton.place(sentence.end))
        mention = self._skeleton.mention(found.end() - 1) if found is not None else None
        if mention is None or (found is not None and found["into"] is None and mention.value.grain != "years"):
            return None
        told: str | None = mention.value.text
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
        """What a level in brackets is of behind the period that one is compared with: «thấp hơn cùng kỳ (65%)»."""
        level = figure.opened >= 0 and _PLAN.match(self._text, figure.at + 1) is None
        found = _COMPARED.search(self._text, max(0, figure.at - _NEAR), figure.at) if level else None
        mention = self._skeleton.mention(found.start("when")) if found is not None else None
        return base(current or self.covered, mention.value) if mention is not None else None

    def is_outlook(self, figure: Figure, current: str | None) -> bool:
        """Whether a figure's own period is only a look at the whole of the one told before: «ước cả năm đạt»."""
        if current is None or figure.own is None or _OUTLOOK.search(self._text, figure.left, figure.run) is None:
            return False
        part, whole = parse(current), parse(figure.own)
        return whole.first <= part.first and part.last <= whole.last and current != figure.own

    def closing(self, figure: Figure, sentence: Sentence) -> str | None:
        """The only period of a sentence where it ends with it: «63 tỉnh giữ vững chuẩn trong năm 2023»."""
        start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
        found = self.tellings.between(start, end)
        if len(found) != 1 or found[0][0] < figure.at:
            return None
        at, when = found[0]
        closes = _CLOSED.fullmatch(self._text, at + 1, end) is not None and len(borders(self._text, figure.at, at)) == 0
        return when.text if closes and self._text.endswith(" trong ", figure.at, at) else None

    def to_now(self, figure: Figure, end: int) -> str | None:
        """The article's day where the first period behind a figure is it: «trong 25 dịch vụ, đến nay 21 dịch vụ»."""
        found = self.tellings.between(figure.at + 1, end)
        if len(found) == 0 or found[0][1].grain != "now" or ";" in self._text[figure.at : found[0][0]]:
            return None
        return found[0][1].text

    def inherited(self, sentence: Sentence) -> str | None:
        """What a sentence without a period of its own takes over: from its paragraph, its list, its headings."""
        return self._inheriting.inherited(sentence)

    def headed(self, number: int) -> str | None:
        """The period of the nearest heading over a line that has one."""
        return self._inheriting.headed(number)

    def planned(self, figure: Figure) -> str | None:
        """The year of a plan behind a figure to be reached: «100% dự toán năm 2015»."""
        found = _OF_PLAN.match(self._text, figure.at + 1, figure.right)
        mention = self._skeleton.mention(found.end() - 1) if found is not None else None
        return mention.value.text if mention is not None else None

    def wished(self, start: int, end: int) -> str | None:
        """The period that a stretch sets a goal for, if it is not over: «Mục tiêu năm 2025 là»."""
        today = self._reading.today
        for found in _GOAL.finditer(self._text, start, end):
            mention = self._skeleton.mention(found.end() - 1)
            if mention is not None and mention.value.text is not None and not is_over(mention.value.text, today):
                told: str = mention.value.text
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
