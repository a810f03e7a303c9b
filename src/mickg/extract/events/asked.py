"""What a rule asks of a passage beside its pattern: a capital, a day, somebody who gives or visits."""

import re
from collections.abc import Iterable

from mickg.extract.branches import by_letter
from mickg.extract.events.days import is_anothers
from mickg.extract.events.occasions import is_done_there
from mickg.extract.events.relative import SAME_DAY, relative_day
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.rules import Rule
from mickg.extract.zones import sentence_at

_HELD_ON = by_letter(r"(?<!\w)(?:(?<!từ )(?<!đến )(?<!trước )(?<!sau )(?<!hết )ngày|sáng|chiều|tối|hôm|dịp|vào) \Z")
_TOLD_TO = by_letter(r"(?<!\w)(?:giao(?! ban)|yêu cầu|đề nghị|phân công|chỉ đạo|cử|phải|cần|sau khi|qua)(?!\w)")
_DELEGATION = by_letter(r"(?<!\w)đoàn(?: công tác| giám sát| kiểm tra| khảo sát| đại biểu)?(?: [^.;\n]{0,80})? \Z")
_NO_YEAR = re.compile(
    r"(?<!\w)(?:(?:sáng|trưa|chiều|tối|ngày|hôm)(?: ngày)? \d{1,2} ?[/.-] ?\d{1,2}(?![\d/-])"
    r"|(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua)(?!\w))"
)
_HELD_NO_YEAR = re.compile(rf"(?<!\w)(?<!trước )(?<!đến )(?<!từ )(?<!sau )(?<!hết ){_NO_YEAR.pattern}")
_CHAIRING = "chủ trì "
_NEAR = 300
_BEHIND = 40


def fits(reading: Reading, rule: Rule, match: re.Match[str]) -> bool:
    """Whether a match has the capital or the day that its rule wants of it."""
    if rule.gives.get("proper") and not _is_proper(reading, match.end("head")):
        return False
    return not rule.gives.get("day") or is_dated(reading.skeleton.within(*match.span("when")))


def is_told(reading: Reading, rule: Rule, start: int, end: int) -> bool:
    """Whether a passage has what its rule asks for: a name with a capital, a day or a giver in the sentence."""
    gives = rule.gives
    told = _Told(reading, start, end)
    if gives.get("named") and not _has_name(reading, start, end) and not (gives["named"] == "day" and told.dated()):
        return False
    if gives.get("visitor") and not told.visited():
        return False
    chaired = gives.get("chaired", False) and reading.skeleton.text.endswith(_CHAIRING, 0, start)
    held = chaired or told.dated(month=gives.get("dated") == "month") or is_done_there(reading, start)
    if gives.get("dated") and not held:
        return False
    if (gives.get("untold") and told.asked()) or (gives.get("apart") and is_done_there(reading, start)):
        return False
    return not gives.get("given") or told.given()


class _Told:
    """What the sentence of a passage tells before it and shortly behind."""

    def __init__(self, reading: Reading, start: int, end: int) -> None:
        self._reading, self._skeleton, self._start, self._end = reading, reading.skeleton, start, end
        sentence = sentence_at(reading.article, self._skeleton.origin(start))
        self._first = max(self._skeleton.place(sentence.start), start - _NEAR)
        self._before = self._skeleton.within(self._first, start)
        self._until = min(self._skeleton.place(sentence.end), end + _BEHIND)
        self._behind = self._skeleton.within(end, self._until)

    def dated(self, *, month: bool = False) -> bool:
        """Whether a day is told, or a month where that is enough; a deadline behind is none."""
        if SAME_DAY.search(self._skeleton.text, self._first, self._start) is not None or self._on_a_day_of_no_year():
            return True
        if relative_day(self._reading, self._first, self._start, self._end) is not None:
            return True
        return is_dated(self._before, month=month) or is_dated(one for one in self._behind if self._is_held_on(one))

    def _on_a_day_of_no_year(self) -> bool:
        """Whether a day is told that has no year, nor has the article, so that no period was read: «Sáng 12-5»."""
        if self._reading.today is not None:
            return False
        first, start, end, until = map(self._skeleton.origin, (self._first, self._start, self._end, self._until))
        key = self._reading.article.key
        return _NO_YEAR.search(key, first, start) is not None or _HELD_NO_YEAR.search(key, end, until) is not None

    def visited(self) -> bool:
        """Whether a person or a delegation did something, and was not told to."""
        text = self._skeleton.text[self._first : self._start]
        came = any(map(_travels, self._before)) or _DELEGATION.search(text) is not None
        return came and not self.asked()

    def asked(self) -> bool:
        """Whether somebody is told to do something."""
        return _TOLD_TO.search(self._skeleton.text, self._first, self._start) is not None

    def given(self) -> bool:
        """Whether there is somebody who gives."""
        return any(one.kind in ("BODY", "PERSON", "TITLE") for one in self._before)

    def _is_held_on(self, one: Mention) -> bool:
        at = self._skeleton.place(one.start)
        if is_anothers(self._reading, self._end, at):
            return False
        days = one.kind == "PERIOD" and one.value.grain == "days"
        return days or _HELD_ON.search(self._skeleton.text, max(0, at - 12), at) is not None


def _travels(one: Mention) -> bool:
    """Whether a mention is of a person or a delegation."""
    return one.kind == "PERSON" or (one.kind == "BODY" and one.value.name.startswith("Đoàn "))


def is_dated(mentions: Iterable[Mention], *, month: bool = False) -> bool:
    """Whether a day is among mentions, or a month where that is enough."""
    grains = ("day", "days", "month") if month else ("day", "days")
    return any(one.kind == "PERIOD" and one.value.grain in grains for one in mentions)


def _has_name(reading: Reading, start: int, end: int) -> bool:
    """Whether a capital inside a sentence, a figure, a year, a place or a quotation makes a phrase a name."""
    skeleton, text = reading.skeleton, reading.article.text
    if any(mention.kind in ("PERIOD", "QUANTITY", "PLACE") for mention in skeleton.within(start, end)):
        return True
    first = skeleton.origin(start)
    opens = sentence_at(reading.article, first).start == first
    return any(c.isupper() or c in '“"' for c in text[first + opens : skeleton.origin(end)])


def _is_proper(reading: Reading, at: int) -> bool:
    """Whether what comes behind a head begins with a capital or is quoted: «Ngày Chuyển đổi số quốc gia»."""
    first = reading.skeleton.origin(at + 1)
    return reading.article.text[first : first + 1].isupper() or reading.article.key[first : first + 1] == '"'
