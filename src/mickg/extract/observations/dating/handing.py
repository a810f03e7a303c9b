"""The period that one sentence hands on to those after it without one."""

import re

from mickg.article import Sentence
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.aiming import is_aimed
from mickg.extract.observations.dating.asides import MEASURED, is_of_outbreak
from mickg.extract.observations.dating.bases import year_before
from mickg.extract.observations.dating.counted_to import AS_OF
from mickg.extract.observations.dating.covering import leads
from mickg.extract.observations.dating.daily import day_told
from mickg.extract.observations.dating.due import is_ordered_by
from mickg.extract.observations.dating.lengths import is_long_over, is_short
from mickg.extract.observations.dating.stretches import is_counted_on, is_counted_over
from mickg.extract.observations.dating.targets import lies_ahead, whole_year
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.dating.terms import term_ahead
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.period import parse

_OPENING = 24
"""How far into a sentence the day stands that it sets for those after it: «Trong ngày hôm nay, …»."""

_STRETCHES = ("months", "quarter", "half")
_WISHED = by_letter(r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|sẽ|yêu cầu)(?!\w)")
_GOAL = by_letter(r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|nhiệm vụ|dự kiến|dự báo)(?!\w)")
_CLOSED = re.compile(r" (?:trong|của|suốt|qua)(?: cả)? \Z")
_SCENE = re.compile(
    r"(?:[^\w\s] |\A)(?:(?:và|còn|riêng|trong|vào|từ|đến|tới|tính|kể|hết|cuối|đầu|giữa|suốt|qua|sau|trước|cả|ngày|tháng"
    r"|năm|giai đoạn|hồi) )*\Z"
)


class Handing:
    """What the sentences of one article hand on; `covered` is the period that the article reviews."""

    def __init__(self, reading: Reading, tellings: Tellings, covered: str | None) -> None:
        self._reading = reading
        self._skeleton, self._article, self._today = reading.skeleton, reading.article, reading.today
        self._text, self._tellings, self._covered = reading.skeleton.text, tellings, covered

    def told(self, sentence: Sentence, *, first: bool) -> str | None:
        """The period that a sentence hands on: one before its first figure, no day of an event, none in its brackets.

        «Tính đến tháng 5» inside a paragraph dates its own sentence alone, and so does a month told in passing where
        the article reviews more.
        """
        start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
        figure = self._text.find(LETTERS["QUANTITY"], start, end)
        until = self._before_bracket(start, figure) if figure >= 0 else end
        found = [one for one in self._tellings.between(start, until) if one[1].text is not None]
        if len(found) == 0:
            wished = _WISHED.search(self._text, start, end) is not None
            later = self._told_later(figure, end) if figure >= 0 and not wished else None
            told = later or day_told(self._text, self._tellings, start, min(until, start + _OPENING), self._today)
            return told or term_ahead(self._reading, start, until)
        at, when = found[-1]
        due = self._is_due(when, start, at) or self._is_of_outbreak(start, at)
        later = None if due else self._whole(when, start, end) or self._gone_on(when, at, end)
        if due or later is not None:
            return later
        counted = is_short(when) and is_counted_over(self._text, start, at, end)
        if when.grain == "now" or counted or self._is_part_of_day(at):
            return when.text
        if not first and self._article.key.startswith(("tính đến", "đến", "tới"), sentence.start):
            return None
        past = figure >= 0 and self._is_of_the_past(when, start, at)
        compared = self._covered is not None and when.text == year_before(self._covered)
        passing = past or ((compared or not first) and self._is_in_passing(when, start, at))
        if passing or is_short(when) or self._is_outlook(when, at):
            return None
        day = when.grain == "day" and AS_OF.search(self._text, start, at) is None
        return when.text if not day or is_counted_on(self._text, start, at, end) else None

    def _is_due(self, when: When, start: int, at: int) -> bool:
        """Whether a sentence only tells by when something is to be done: «giao Sở trình trong quý IV», no goal."""
        if self._today is None or when.text is None or when.grain == "now":
            return False
        if parse(when.text).last < self._today and (when.stated or not is_ordered_by(self._text, start, at)):
            return False
        return _GOAL.search(self._text, start, at) is None and is_aimed(self._text[start:at])

    def _before_bracket(self, start: int, figure: int) -> int:
        """The figure, or the bracket that it stands in: «tăng dần (năm 2016: 12 vụ; năm 2020: 18 vụ)»."""
        opened = self._text.rfind("(", start, figure)
        return opened if opened >= 0 and ")" not in self._text[opened:figure] else figure

    def _told_later(self, figure: int, end: int) -> str | None:
        """What a sentence that begins with a figure says behind it, or before a later one: «…, 9 tháng đạt 5%»."""
        behind = self._tellings.behind(figure)
        last = self._text.rfind(LETTERS["QUANTITY"], figure + 1, end)
        later = [
            when
            for at, when in self._tellings.between(figure + 1, max(last, figure + 1))
            if when.grain in _STRETCHES and self._text.count("(", figure, at) == self._text.count(")", figure, at)
        ]
        told = behind or (later[-1] if len(later) > 0 else self._closing(figure, end))
        if told is None or is_short(told) or lies_ahead(told.text, self._today):
            return None
        compared = self._covered is not None and told.text == year_before(self._covered)
        return self._gone_on(told, figure, end) or (None if compared else told.text)

    def _closing(self, figure: int, end: int) -> When | None:
        """What a sentence with one figure ends with, no day: «Hơn 9 đơn, thư đã tới tỉnh trong tháng 7»."""
        found = self._tellings.between(figure + 1, end)
        if len(found) != 1 or self._text.find(LETTERS["QUANTITY"], figure + 1, end) >= 0:
            return None
        at, when = found[0]
        closes = self._text[at + 1 : end].strip() in ("", ".") and _CLOSED.search(self._text, figure, at) is not None
        return when if closes and when.grain in ("month", "year", *_STRETCHES) else None

    def _is_part_of_day(self, at: int) -> bool:
        mention = self._skeleton.mention(at)
        return mention is not None and mention.rule == "period-part-of-day"

    def _whole(self, when: When, start: int, end: int) -> str | None:
        """The longer period that a sentence goes on to, from a part of it: «GDP quý II tăng 7%, 6 tháng tăng 6%»."""
        if when.text is None or when.grain not in ("month", "quarter"):
            return None
        part = parse(when.text)
        told = (
            one.text
            for at, one in self._tellings.between(start, end)
            if (one.grain in ("months", "half", "quarter") and not self._text.endswith("bình quân ", start, at))
            or (one.grain == "year" and one.text is not None and parse(one.text).last == part.last)
        )
        wholes = (text for text in told if text is not None and text != when.text)
        return next(
            (text for text in wholes if parse(text).first <= part.first and part.last <= parse(text).last), None
        )

    def _gone_on(self, when: When, at: int, end: int) -> str | None:
        """The later time that a sentence goes on to: «Năm 2019 có 5 xã; năm 2020 có 7 xã», none that is ahead."""
        if when.text is None or when.grain in ("day", "days", "now"):
            return None
        over = parse(when.text).last
        later = [
            one.text
            for _, one in self._tellings.between(at + 1, end)
            if one.text is not None and one.grain not in ("day", "days") and parse(one.text).first > over
        ]
        reviewed = self._covered in later
        if reviewed or len(later) == 0:
            return self._covered if reviewed else None
        return later[-1] if not lies_ahead(later[-1], self._today) else None

    def _is_outlook(self, when: When, at: int) -> bool:
        """Whether a sentence only looks at the whole year of which the article reviews a part: «cả năm ước đạt»."""
        if when.grain != "year" or self._covered is None or when.text in (None, self._covered):
            return False
        mention = self._skeleton.mention(at)
        whole = self._text.endswith("cả ", 0, at) or (
            mention is not None and self._article.key.startswith("cả ", mention.start)
        )
        return whole and whole_year(self._covered) == when.text

    def _is_of_the_past(self, when: When, start: int, at: int) -> bool:
        """Whether a time long over is told in passing: «Hồ chứa, xây từ năm 1998, tưới 9 ha», not «Năm 1998, …»."""
        if when.text in (None, self._covered) or when.grain == "years" or not is_long_over(when.text, self._today):
            return False
        before = self._text[start:at]
        return _SCENE.search(before) is None and MEASURED.match(before) is None

    def _is_of_outbreak(self, start: int, at: int) -> bool:
        """Whether an article that reviews a time tells how long a storm or a disease went on in it."""
        return self._covered is not None and is_of_outbreak(self._text[start:at])

    def _is_in_passing(self, when: When, start: int, at: int) -> bool:
        """Whether a part of what the article reviews, or the year before, is told where no sentence begins with it."""
        if self._covered is None or when.text in (None, self._covered) or leads(self._text, start, at):
            return False
        part, whole = parse(when.text or ""), parse(self._covered)
        return (whole.first <= part.first and part.last <= whole.last) or when.text == year_before(self._covered)
