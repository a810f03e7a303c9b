"""The period that a sentence without one takes over: from its paragraph, from its list, from the headings over it."""

import re
from bisect import bisect_left
from datetime import date

from mickg.article import Line, Sentence, Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.bases import year_before
from mickg.extract.observations.dating.counted_to import AS_OF
from mickg.extract.observations.dating.handing import Handing
from mickg.extract.observations.dating.lengths import is_just_over, is_stretch
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.outline import Outline
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.period import parse

_BACK = (
    "trong đó",
    "qua đó",
    "theo đó",
    "nhờ đó",
    "trong số này",
    "trong số đó",
    "số này",
    "con số này",
    "như vậy",
    "đáng chú ý",
    "đáng lưu ý",
    "đáng nói",
    "cùng với đó",
    "đi kèm với đó",
)
_APART = re.compile(r"(?:trong đó,? )?riêng (?:trong )?(?:tháng|quý) ?\S")
_PRICES = by_letter(r"(?<!\w)(?:cpi|chỉ số giá|giá (?:tiêu dùng|cả)|lạm phát)(?!\w)")
_TURN = re.compile(
    r"(?:về|trong (?:lĩnh vực|khi)|lĩnh vực|đối với|liên quan|tại|phát biểu|kết luận|báo cáo|bên cạnh|ngoài ra"
    r"|theo(?! (?:từng |các )?(?:lĩnh vực|ngành|vùng|địa phương|địa bàn|quy mô|loại hình|khu vực|thị trường)(?!\w))"
    r"|cùng với|đánh giá|nhận định|ông|bà)(?!\w)"
)
_LABEL = re.compile(r"(?:[^\W\d_]+,? ){0,6}[^\W\d_]+: ")
_NAMED = re.compile(r"[^\W\d_] \(?\Z")


class Inheriting:
    """What the lines of one article hand on; `covered` is the period that the article reviews."""

    def __init__(self, reading: Reading, outline: Outline, tellings: Tellings, covered: str | None) -> None:
        self._outline, self._tellings, self._covered = outline, tellings, covered
        self._skeleton, self._article, self._text = reading.skeleton, reading.article, reading.skeleton.text
        self._today = reading.today
        self._handing = Handing(reading, tellings, covered)
        self._headed: dict[int, str | None] = {}
        self._handed: dict[int, str | None] = {}
        self._inherited: dict[int, str | None] = {}
        self._apart: set[int] = set()
        titles = (line for line in self._article.lines if line.zone is Zone.TITLE)
        self._adds_up = not any(_PRICES.search(self._article.key, line.start, line.end) for line in titles)

    def inherited(self, sentence: Sentence) -> str | None:
        """What a sentence without a period of its own takes over: from its paragraph, its list, its headings."""
        number = bisect_left(self._article.sentences, sentence)
        if number not in self._inherited:  # each figure of a sentence asks
            told = self._handed_to(number) or self._listed(sentence.line) or self.headed(sentence.line)
            self._inherited[number] = told
        return self._inherited[number]

    def _handed_to(self, number: int) -> str | None:
        """What the nearest sentence before one hands on, in its paragraph or to it; each sentence is asked once."""
        if number in self._handed:
            return self._handed[number]
        sentences, told = self._article.sentences, None
        here, later, asked = list[int](), list[int](), number
        while told is None and number > 0:
            if not self._goes_on(sentences[number - 1], sentences[number]):
                if not self._follows(sentences[number - 1], sentences[number]):
                    break
                later, here = [*later, *here, number], []
            else:
                here.append(number)
            if number in self._handed:
                told = self._handed[number]
                break
            number -= 1
            pointed = self._article.key.startswith(_BACK, sentences[number + 1].start)
            told = self._handing.told(sentences[number], first=pointed or self._begins_figures(number))
        self._handed.update(dict.fromkeys(here, told))
        apart = number in self._apart or _APART.match(self._article.key, sentences[number].start) is not None
        self._apart.update(here if apart else ())
        goes_on = len(later) > 0 and not apart and not self._tells_now(sentences[number])
        goes_on = goes_on and self._is_part(told, counted=self._counts_up_to(sentences[number]))
        self._handed.update(dict.fromkeys(later, told if goes_on else None))
        return self._handed.get(asked)

    def _counts_up_to(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what there is at the end of a month: «Tính đến tháng 6, …»."""
        start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
        told = self._tellings.between(start, end)
        return any(when.grain == "month" and AS_OF.search(self._text, start, at) is not None for at, when in told)

    def _tells_now(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what there is to this day."""
        told = self._tellings.between(self._skeleton.place(sentence.start), self._skeleton.place(sentence.end))
        return any(when.grain == "now" for _, when in told)

    def _follows(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence opens the paragraph behind another and turns to no other theme."""
        key = self._article.key
        bodies = {self._article.lines[one.line].zone for one in (before, sentence)} <= {Zone.BODY, Zone.LEAD}
        near = key[before.end : sentence.start].strip() == ""
        turned = _TURN.match(key, sentence.start) or _LABEL.match(key, sentence.start)
        return bodies and near and turned is None

    def _is_part(self, told: str | None, *, counted: bool) -> bool:
        """Whether a paragraph's period is a part of what the article reviews that the next goes on with.

        It is the last part of it, or its first days: «từ ngày 1/1 đến ngày 15/3» for the first quarter; or the year so
        far, where its last month is reviewed, but for its prices. Where nothing is reviewed, it is the part of a year
        just over, or the end of a month that is `counted` up to.
        """
        if told is not None and self._covered is None:
            return (counted or is_stretch(told)) and is_just_over(told, self._today)
        if told is None or self._covered is None or told == self._covered or counted or len(told) == len("2024-01-01"):
            return False
        part, whole = parse(told), parse(self._covered)
        if self._adds_up and part.last == whole.last and date(whole.last.year, 1, 1) == part.first < whole.first:
            return True
        days = len(told) == len("2024-01-01/2024-01-31") and part.first == whole.first
        return (part.last == whole.last or days) and whole.first <= part.first and part.last <= whole.last

    def _begins_figures(self, number: int) -> bool:
        """Whether no sentence before one in its paragraph tells a figure."""
        sentences = self._article.sentences
        line = self._article.lines[sentences[number].line]
        start, end = self._skeleton.place(line.start), self._skeleton.place(sentences[number].start)
        return self._text.find(LETTERS["QUANTITY"], start, end) < 0

    def _goes_on(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence is of the paragraph of the one before it, or opens the next by pointing back to it."""
        if before.line == sentence.line:
            return True
        bodies = {self._article.lines[one.line].zone for one in (before, sentence)} <= {Zone.BODY, Zone.LEAD}
        near = self._article.key[before.end : sentence.start].strip() == ""
        return bodies and near and self._article.key.startswith(_BACK, sentence.start)

    def headed(self, number: int) -> str | None:
        """The period of the nearest heading over a line that has one; a day only where it opens a list."""
        if number not in self._headed:
            over, led = self._outline.heads(number), self._outline.led(number)
            self._headed[number] = self._nearest((*over, *self._outline.left(number), *([] if led is None else [led])))
        return self._headed[number]

    def _nearest(self, heads: tuple[int, ...]) -> str | None:
        for head in reversed(heads):
            line = self._article.lines[head]
            begins = self._skeleton.place(line.start)
            found = [one for one in self._in_line(line) if one[1].text is not None and not self._is_past(*one, begins)]
            if len(found) == 0:
                continue
            counted = AS_OF.search(self._text, self._skeleton.place(line.start), found[-1][0]) is not None
            if (
                found[-1][1].grain != "day"
                or counted
                or self._article.key[line.start : line.end].rstrip().endswith(":")
            ):
                return found[-1][1].text
        return None

    def _is_past(self, at: int, when: When, start: int) -> bool:
        """Whether brackets of a line tell what the article reviews as it was the year before."""
        past = self._covered is not None and when.text == year_before(self._covered)
        return past and self._text.rfind("(", start, at) > self._text.rfind(")", start, at)

    def _listed(self, number: int) -> str | None:
        """The period of an earlier item of the same list, but none of years on end, in brackets or behind «riêng».

        A day, or a month that is counted up to, behind other figures of its item or behind the name of what is
        counted is that of the figure it stands beside: «…, đến ngày 31/12 còn 9 vụ», «Số trạm đến cuối tháng 12 là 9».
        """
        if self._article.lines[number].zone is not Zone.BULLET:
            return None
        for item in self._outline.items_before(number):
            start = self._skeleton.place(self._article.lines[item].start)
            for at, when in reversed(self._in_line(self._article.lines[item])):
                outside = self._text.count("(", start, at) == self._text.count(")", start, at)
                alone = self._text.endswith("riêng ", start, at)
                dates = when.text is not None and when.grain != "years" and outside and not alone
                if dates and not self._is_beside(when, start, at):
                    return when.text
        return None

    def _is_beside(self, when: When, start: int, at: int) -> bool:
        """Whether a day or month of an item that begins at `start` only dates the figure that it stands beside."""
        counted = AS_OF.search(self._text, start, at) if when.grain in ("day", "month") else None
        named = counted is not None and _NAMED.search(self._text, start, counted.start()) is not None
        return named or ((counted is not None or when.grain == "day") and LETTERS["QUANTITY"] in self._text[start:at])

    def _in_line(self, line: Line) -> list[tuple[int, When]]:
        return self._tellings.between(self._skeleton.place(line.start), self._skeleton.place(line.end))
