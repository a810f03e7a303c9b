"""What dates a figure from behind it: «90 triệu người dùng vào năm 2020», «100% dự toán năm 2015»."""

import re

from mickg.article import Sentence
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.bases import base
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.marks import borders
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When

_OF_PLAN = re.compile(rf" (?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)[^,;:.()]*?{LETTERS['PERIOD']}")
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
    rf"(?: [^\W\d_]+){{0,6}} \((?P<since>từ )?"
    rf"(?:(?:vào|cuối|hết|của|trong|ngày|sáng|trưa|chiều|tối|đêm) ){{0,2}}{LETTERS['PERIOD']}\)"
)
_THAN_THEN = re.compile(rf"(?: (?:mức|kết quả|số|ước|thực hiện|cùng kỳ|so với|của))* {LETTERS['PERIOD']}")
_RATES = ("mức ", "tốc độ ", "nhịp độ ")
_OF_SAME = re.compile(rf" (?:của|trong|vào) {LETTERS['PERIOD']}")
_CLOSED = re.compile(r"(?: (?:vừa )?(?:qua|rồi)(?!\w))?[\s.;)”\"]*")
_JOINED = (",", "và")
_STATE = by_letter(
    r"(?<!\w)(?:có|còn|là|hiện|gồm|với|thuộc|giá|trị giá|vốn|công suất|quy mô|dài|rộng|cao|nặng|sức chứa|mức|gần|cách"
    r"|từ|sau|trước|sẽ|phải|cần)(?!\w)[^,;]*\Z"
)
_SET_TO = ("lên ", "xuống ", "xuống còn ", "còn ", "thành ")
_CONTRAST = re.compile(r", (?:trong khi|còn|nếu|nhưng|song)(?!\w)[^,;]*\Z")
_SINCE = re.compile(r"kể từ (?:ngày |khi |năm )*\Z")


class Behind:
    """The periods behind one article's figures; `covered` is the period that the article reviews."""

    def __init__(self, skeleton: Skeleton, tellings: Tellings, covered: str | None) -> None:
        self._skeleton, self._text, self._tellings, self._covered = skeleton, skeleton.text, tellings, covered

    def trailing(self, figure: Figure) -> str | None:
        """The period behind what a figure counts, in the same part: «90 triệu người dùng vào năm 2020»."""
        right = figure.right
        if (then := self.noted(figure) or self._of_same(figure)) is not None:
            return then
        if figure.role == "share" and _THAN_THEN.match(self._text, figure.at + 1) is not None:
            return None
        if (bracket := _SHORT_FORM.match(self._text, right)) is not None:
            right = bracket.end()
        found = self._tellings.between(figure.at + 1, right)
        told = next(((at, when.text) for at, when in found if when.text is not None), None)
        if told is None or _CONTRAST.search(self._text, figure.at, told[0]) is not None:
            return None
        if _SINCE.search(self._text, figure.at, told[0]) and not self._is_set(figure, told[1]):
            return None
        return told[1]

    def _is_set(self, figure: Figure, since: str) -> bool:
        """Whether a rate was raised or cut to a figure, which holds from a day on: «lên 1,8 triệu đồng kể từ 1/7»."""
        rate = figure.quantity.unit in ("VND", "USD", "percent") and len(since) == len("2024-01-01")
        return rate and (figure.role == "risen" or self._text.endswith(_SET_TO, figure.left, figure.at))

    def noted(self, figure: Figure) -> str | None:
        """The period in brackets right behind a figure: «từ 24.435 con (sáng 6/11)»."""
        found = _NOTED.match(self._text, figure.at + 1)
        told = self._told(found)
        return told if found is not None and (found["since"] is None or "/" in (told or "")) else None

    def _of_same(self, figure: Figure) -> str | None:
        """The period of the year before that a level told beside another is of: «mức tăng 5% của cùng kỳ năm 2022»."""
        level = figure.role != "change" or self._text.endswith(_RATES, figure.left, figure.run)
        when = self._when(_OF_SAME.match(self._text, figure.at + 1)) if level else None
        return base(self._covered, when) if when is not None and when.grain == "same" else None

    def reached(self, figure: Figure) -> str | None:
        """The year right behind what a figure counts, which goes before one told earlier: «đạt 20% vào năm 2025»."""
        return self._told(_INTO.match(self._text, figure.at + 1, figure.right))

    def in_clause(self, figure: Figure) -> str | None:
        """What dates a figure behind it, where another clause told its time: «xong trước 30/9; xây 8 cầu trong năm»."""
        stop = self._text.rfind(";", figure.left, figure.run)
        told = stop < 0 or figure.own is None or len(self._tellings.between(stop, figure.run)) > 0
        return None if told else self.trailing(figure)

    def deadline(self, figure: Figure) -> str | None:
        """The time before which a figure is to be reached: «giải ngân 100% vốn năm 2024 trước ngày 31/1/2025»."""
        when = self._when(_DEADLINE.match(self._text, figure.at + 1, figure.right))
        return when.text if when is not None and when.back is None else None

    def listed_until(self, figure: Figure, sentence: Sentence) -> str | None:
        """The period behind the last of several figures to be reached: «10 xã, 2 huyện vào năm 2025»."""
        found = _INTO_LATER.match(self._text, figure.at + 1, self._skeleton.place(sentence.end))
        when = self._when(found)
        if when is None or (found is not None and found["into"] is None and when.grain != "years"):
            return None
        return when.text

    def closing(self, figure: Figure, sentence: Sentence) -> str | None:
        """The only period of a sentence where it ends with it: «63 tỉnh giữ vững chuẩn trong năm 2023».

        What was done before other things of that time shares it: «kiểm tra 12 chợ, phạt 3 chợ trong tháng 8».
        """
        start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
        found = self._tellings.between(start, end)
        if len(found) != 1 or found[0][0] < figure.at:
            return None
        at, when = found[0]
        if not self._text.endswith(" trong ", figure.at, at) or _CLOSED.fullmatch(self._text, at + 1, end) is None:
            return None
        return when.text if self._shares(figure, start, at) else None

    def _shares(self, figure: Figure, start: int, at: int) -> bool:
        """Whether a figure stands in the last part of a sentence before a place, or was done beside figures of it."""
        parts = borders(self._text, figure.at, at)
        if len(parts) == 0:
            return True
        joined = all(self._text[first:last].strip() in _JOINED for first, last in parts)
        beside = self._text.find(LETTERS["QUANTITY"], parts[-1][1], at) >= 0
        return joined and beside and _STATE.search(self._text, start, figure.at) is None

    def to_now(self, figure: Figure, end: int) -> str | None:
        """The article's day where the first period behind a figure is it: «trong 25 dịch vụ, đến nay 21 dịch vụ»."""
        found = self._tellings.between(figure.at + 1, end)
        if len(found) == 0 or found[0][1].grain != "now" or ";" in self._text[figure.at : found[0][0]]:
            return None
        return found[0][1].text

    def planned(self, figure: Figure) -> str | None:
        """The year of a plan behind a figure to be reached: «100% dự toán năm 2015»."""
        return self._told(_OF_PLAN.match(self._text, figure.at + 1, figure.right))

    def _told(self, found: re.Match[str] | None) -> str | None:
        when = self._when(found)
        return when.text if when is not None else None

    def _when(self, found: re.Match[str] | None) -> When | None:
        """The period that a match ends with, a bracket behind it aside."""
        if found is None:
            return None
        mention = self._skeleton.mention(found.end() - 1 - found[0].endswith(")"))
        return mention.value if mention is not None else None
