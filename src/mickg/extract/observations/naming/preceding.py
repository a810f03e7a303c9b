"""What the words before a figure say of it: the noun phrase that it is a level of, who did what to what it counts."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import begins_with_measure
from mickg.extract.observations.lists import list_commas
from mickg.extract.observations.naming.actors import limited, trimmed
from mickg.extract.observations.naming.following import COUNTED, Following
from mickg.extract.observations.naming.having import holder_before
from mickg.extract.observations.naming.labels import before_judging, of_label
from mickg.extract.observations.naming.leads import after_lead, after_telling, before_tail
from mickg.extract.observations.naming.motions import before_motion
from mickg.extract.observations.naming.names import (
    from_measure,
    is_bare_measure,
    is_measured,
    is_name,
    shortened,
)
from mickg.extract.observations.naming.pronouns import points_back, stands_for_another
from mickg.extract.observations.naming.remarks import is_remark, is_speaker, speaks, tells
from mickg.extract.observations.naming.subjects import actor, level_subject, whole
from mickg.extract.observations.words import Words
from mickg.extract.plainwords import uncapitalised
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_FIGURE, _DOCUMENT, _PERIOD = LETTERS["QUANTITY"], LETTERS["DOCUMENT"], LETTERS["PERIOD"]
_KEPT = frozenset(("lũy kế", "cộng dồn", "trung bình", "bình quân"))
_AVERAGE = re.compile(
    r"(?:.*(?:cao|thấp|nhanh|chậm|lớn|nhỏ|nhiều|ít) hơn (?:hẳn |nhiều |khá |rất |xa |so với )*)?"
    r"(?P<what>(?:mức |tốc độ |tỷ lệ )?(?:trung bình|bình quân)(?! đầu người).*)"
    r"|.*(?:cao|thấp|nhanh|chậm|lớn|nhỏ|nhiều|ít) hơn (?P<with>(?:hẳn |nhiều |khá |rất |xa |so với |cả )*)(?P<other>.+)"
)
_WHERE = re.compile(
    rf"(?<!\w)(?:tại|ở|riêng|với|đối với|của)(?: tỉnh| thành phố)? (?P<whose>[{LETTERS['PLACE']}{LETTERS['BODY']}]),?"
    r" (?:thì )?(?:tỷ lệ|con số|mức|chỉ số|số liệu) (?:này|đó|trên|tương ứng)(?!\w)"
)
_ESTIMATED = by_letter(
    r"(?<=\w) ước(?: tính| đạt)?(?= (?!thực hiện(?: cả năm)?\Z)\w)|(?<=\w) ước thực hiện(?: cả năm)?\Z"
)
_OUTER_MARKS = (";", ":", ")", _FIGURE, "\n", ". ")
_BRACKET_MARKS = (",", ";", _FIGURE, "\n")
_LISTED = frozenset(("và", "cùng", "cùng với", "với"))
_NAMES = frozenset(LETTERS.values())
_LED = re.compile(r" (?:về|cho|tới|đến|của|tại|ở|với|trên|trong|từ|vào)(?= |\Z)")
_ISSUED = re.compile(rf"(?: {_PERIOD})?(?: của [{min(_NAMES)}-{max(_NAMES)}])?(?: (?:đã|sẽ|cũng|đang))*")
_TOWARDS = re.compile(r" ?(?:đối với|với|riêng với|còn với) ")
_MEMBER = re.compile(r" (?:gồm|như|có|là) (?P<what>[^,;:()]+)\Z")
_SUCH_AS = re.compile(
    r"(?<=\S) (?:(?:như|gồm) (?!sau(?!\w))"
    r"|là (?:(?:các|những) (?:đoàn|tỉnh|huyện|địa phương|đơn vị|nước|thị trường) )?"
    rf"(?=[{LETTERS['PLACE']}{LETTERS['BODY']}]))"
)
_CONSISTS = re.compile(r"(?<=, )(?:bao )?gồm(?!\w)")
_LASTING = re.compile(r"(?:thời (?:hạn|gian)|chiều|bề|độ)(?!\w)")
_LISTING = (" gồm", " như", " là", " sau")
_LEAST, _LONGEST = 9, 60


class Preceding:
    """The words before the figures of one article."""

    def __init__(self, words: Words, following: Following) -> None:
        self._words, self._text, self._following = words, words.text, following
        self._subjects = dict[tuple[int, int], str]()

    def subject(self, figure: Figure) -> str:
        """The noun phrase before a figure that it is a level of; empty where at most «tỷ lệ này» stands there."""
        place = figure.left, figure.run
        if place not in self._subjects:
            self._subjects[place] = self._subject(figure)
        return self._subjects[place]

    def _subject(self, figure: Figure) -> str:
        left, run, label = self._labelled(figure)
        begin, end = level_subject(self._text, left, run)
        end = before_motion(self._text, begin, end, figure.at)
        name = shortened(from_measure(self._words.plain(begin, end)))
        name = _ESTIMATED.sub("", name)
        if name == "" or stands_for_another(name) or (label != "" and points_back(name)):
            return label
        holder = holder_before(self._words, left, begin, doing=_LASTING.match(name) is not None)
        name = f"{name} {holder}".strip() if is_bare_measure(name) or is_name(holder) else name
        return of_label(self._of_whom(name, figure.left, begin), label)

    def is_pronoun(self, figure: Figure) -> bool:
        """Whether the words before a figure only stand for what was told before: «mức cao nhất 600.000 đồng»."""
        begin, end = level_subject(self._text, figure.left, figure.run)
        return stands_for_another(self._words.plain(begin, end)) and self.actor(figure) == ""

    def _of_whom(self, name: str, start: int, end: int) -> str:
        """A generic name with whom it is about: «Đối với người đi mô tô, mức phạt cao nhất là»."""
        generic = is_measured(name) and key(name).startswith(("mức", "lãi suất"))
        if len(name.split()) > 4 or end - start < 4 or not generic or after_telling(self._text, start, end) != start:
            return name
        begin = after_lead(self._text, start, end)
        comma = self._text.find(",", begin, end) if _TOWARDS.match(self._text, start) is not None else -1
        before = self._words.printed(begin, before_tail(self._text, start, comma if comma >= 0 else end))
        least = 0 if comma >= 0 else 2
        return f"{name} {uncapitalised(before)}" if least < len(before.split()) < COUNTED else name

    def _labelled(self, figure: Figure) -> tuple[int, int, str]:
        """Where the words before a figure begin behind a label with a colon, where they end, and the label."""
        colon = self._text.rfind(": ", figure.left, figure.run)
        if colon < 0:
            return figure.left, before_judging(self._text, figure.left, figure.run), ""
        begin, end = level_subject(self._text, figure.left, before_judging(self._text, figure.left, colon))
        if begins_with_measure(self._text, begin, end) is not None:
            end = before_motion(self._text, begin, end, colon + 1)
        elif speaks(self._text, begin, end):
            return colon + 1, figure.run, ""
        return colon + 1, figure.run, shortened(self._words.plain(begin, end))

    def beside(self, figure: Figure) -> str:
        """What the words before a figure add to the indicator told before: «lũy kế», «bình quân»; else empty."""
        begin, end = level_subject(self._text, figure.left, figure.run)
        said = self._words.plain(begin, end)
        if key(said) in _KEPT:
            return said
        return "lũy kế" if "lũy kế" in self._text[figure.left : begin] else ""

    def where(self, figure: Figure) -> str:
        """Of whom or where a pronoun before a figure is: «Tại Hà Nội, tỷ lệ này là»; empty where that is not said."""
        found = _WHERE.search(self._text, figure.left, figure.run)
        return self._words.plain(*found.span("whose")) if found is not None else ""

    def average(self, figure: Figure) -> str:
        """«(cao hơn) mức trung bình thế giới» before a figure, the same measured elsewhere; else empty."""
        start = figure.left
        if figure.opened >= 0 and self._text[figure.opened + 1 : figure.run].strip() == "":
            start = self._after(_BRACKET_MARKS, figure.opened)
        begin, end = level_subject(self._text, start, figure.run)
        found = _AVERAGE.fullmatch(self._words.plain(begin, end).strip(" ("))
        if found is None or (found["with"] == "" and figure.opened < 0):
            return ""
        return found["what"] or found["other"]

    def outer(self, figure: Figure) -> str:
        """The phrase before the bracket that a figure is in or behind: «gạo (tăng 23,2%)»; empty behind a figure."""
        opened = figure.opened
        if opened < 0 and self._text[: figure.left].endswith(")"):
            opened = self._text.rfind("(", 0, figure.left)
        if opened < 0:
            return ""
        start = self._after(_OUTER_MARKS, opened)
        listed = list_commas(self._text, start, opened)
        start = max(
            (at + 1 for at in range(start, opened) if self._text[at] == "," and at not in listed), default=start
        )
        if self._text[start - 1 : start] == _FIGURE:
            member = _MEMBER.search(self._text, start, opened)
            return self._words.plain(*member.span("what")) if member is not None else ""
        start = max((said.end() for said in _SUCH_AS.finditer(self._text, start, opened)), default=start)
        begin, end = level_subject(self._text, start, opened)
        end = before_motion(self._text, begin, end, figure.at)
        name = shortened(self._words.plain(begin, end))
        return name if not stands_for_another(name) else ""

    def _after(self, marks: tuple[str, ...], end: int) -> int:
        """Where a stretch begins behind the last of some marks."""
        return 1 + max(self._text.rfind(mark, 0, end) for mark in marks)

    def actor(self, figure: Figure) -> str:
        """Who does what to the things that a figure counts: the words before it."""
        left, run, label = self._labelled(figure)
        of = whole if _CONSISTS.match(self._text, run) is not None else actor
        begin, end = of(self._text, left, run)
        end = before_motion(self._text, begin, end, figure.at)
        what = self._following.object(figure)
        if is_speaker(self._text, begin, run, what):
            return label
        begin, end = trimmed(self._text, begin, end)
        led = _LED.search(self._text, end, run) is not None
        begin, end = limited(self._text, begin, end, self._most(figure), led=led)
        if self._text[end:run].strip(" ,") in _LISTED and self._text[end - 1 : end] in _NAMES:
            return label
        document = self._text.rfind(_DOCUMENT, begin, end)
        if document >= 0 and "," not in self._text[document:end]:
            return self._by_document(document, end)
        said = self._words.plain(begin, end)
        if stands_for_another(said) and key(said) not in _KEPT:
            return ""
        heads = self._text.startswith(":", figure.run) or self._text[end:run].strip() == ","
        if heads and is_remark(self._text, figure.left, said, what):
            return ""
        label = "" if is_remark(self._text, figure.left, label, what) else label
        return said if said != "" or tells(label) else label

    def _by_document(self, document: int, end: int) -> str:
        """A document by its number, and what it does to the things counted: «Quyết định số 5/QĐ-TTg giao»."""
        name = self._words.printed(document, document + 1).partition(" ngày ")[0]
        issued = _ISSUED.match(self._text, document + 1, end)
        does = self._words.printed(issued.end() if issued is not None else document + 1, end)
        return f"{name} {does}".strip() if len(does.split()) < _LEAST else name

    def _most(self, figure: Figure) -> int:
        """How many words may say who does what to what a figure counts: half as many again as name that, or more."""
        counted = len(self._following.object(figure).split())
        return _LONGEST if figure.quantity.measure is not None or counted == 0 else max(_LEAST, counted * 3 // 2)

    def condition(self, figure: Figure) -> str:
        """The label before the first colon where it holds a figure itself: «Vượt quá 80 miligam: phạt»; else empty."""
        colon = self._text.rfind(": ", figure.left, figure.run)
        if colon < 0 or self._text.find(_FIGURE, figure.left, colon) < 0:
            return ""
        return self._words.plain(figure.left, colon) if not self._text.endswith(_LISTING, figure.left, colon) else ""
