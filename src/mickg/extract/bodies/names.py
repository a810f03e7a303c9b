"""How far a name goes on after the word that it begins with.

In a name a capital begins each compound and small letters end it: «Cục Quản lý đường bộ cao tốc». What may stand in
small letters is in `lexicon/compounds.yaml`; a word of doing or of grammar ends the name.
"""

import re

from mickg.extract.bodies.capitals import LINKS, PROVINCE, Walk
from mickg.extract.bodies.inspecting import counts_inspected
from mickg.extract.bodies.lookahead import (
    ends_in_place,
    is_compound,
    is_measured,
    is_row,
    series_end,
)
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import place_after
from mickg.extract.bodies.trades import NEXT, STEP, bridged, is_stock
from mickg.extract.deeds import deeds
from mickg.extract.syllables import is_syllable

_OPEN = (*LINKS, "về", "các", "số")
_AGAINST = ("về", "chống", "phòng", "và")
_LEVELS = (("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("đặc", "khu"))
_STATE = ("nhà", "nước")
_TOTAL = "tổng"  # «Ban Chỉ đạo Tổng điều tra …»
_NEW_COUNTRYSIDE = ("thôn", "mới")
_SCOPES = frozenset({("quốc", "gia"), ("trung", "ương"), ("tối", "cao"), ("toàn", "quốc")})
"""What a name ends with, but for the task of a body and what begins with a capital."""
_FIELDS = ("lý", "phạm", "chính", "nước")
_NUMBER = re.compile(r"\d{1,3}[a-zđ]?\Z")
_DONE_BY = re.compile(r"(?: [^\W\d_]+){2} của ")
"""«… và chỉ đạo của …»: what somebody else does is no word of a body's name."""
_HOLDS = re.compile(r" chức (?:hội ngh|hội th|lễ|phiên|cuộc|buổi|họp|diễn|đoàn|kỳ|triển lãm|tọa đàm)")
"""«… tổ chức hội nghị»: what a body holds is no word of its name."""
_ZONE = "khu"
_ZONES = (f" các {_ZONE} ", f" {_ZONE} ")
"""What one board manages several of: «Ban Quản lý Khu kinh tế Vân Phong và các khu công nghiệp tỉnh Khánh Hòa»."""
_HEAD = 24
_LONGEST = 24


def name_end(
    page: Page,
    at: int,
    *,
    task: bool = False,
    titled: bool = False,
    proper: str = "",
    before: str = "",
) -> int:
    """The offset where a name ends whose head ends at `at`; `at` where none goes on.

    `task` allows the small letters that tell what a body was set up for; `titled` says that a title stands before the
    head, so that a person's name may end the capitals; `proper` is `firm` where a firm's short name may be a part of
    the name, `person` where a person's may be it: «Trường THPT Chu Văn An»;
    `before` is the last word of a head that is a name already.
    """
    walk = _Walk(page, at, task=task, titled=titled)
    walk.firm, walk.honours, walk.before = proper == "firm", proper == "person", before
    return walk.end()


class _Walk(Walk):
    """One name whose words in small letters are read too."""

    def end(self) -> int:
        end = sure = self.at
        for _ in range(_LONGEST):
            step = STEP.match(self.page.key, end)
            if step is None or not self._takes(step):
                break
            end = step.end()
            if self.before not in _OPEN or self.joined:
                sure = end
        if (self.firm or self.honours) and not self.proper and (self.capitals > 0 or is_stock(self.page, self.at)):
            sure = bridged(self.page, sure, honours=self.honours)
        sure = series_end(self.page, sure)
        named = self.capitals > 0 or self.told or self.task
        return sure if named or (sure > self.at and place_after(self.page, sure) is not None) else self.at

    def _takes(self, step: re.Match[str]) -> bool:
        """Whether a word goes on with the name; if so it is noted."""
        start, gap = step.start(2), step[1]
        word = self.page.key[start : step.end()]
        if start in self.page.cited or (word[0].isdigit() and "." in word):  # «7.500» counts, as «7» may not
            return False
        if word.isdigit():
            numbers = word.startswith("0") or not is_measured(self.page, step.end()) or self.is_code(word, step.end())
            counts = counts_inspected(self.page.key, start, step.end())
            counts = counts or self.last_two in _SCOPES
            taken = gap == " " and _NUMBER.match(word) is not None and numbers and not counts
            self.opens, self.capitals = False, self.capitals + taken
        elif self.page.capital(start):
            taken = self.capital(start, gap, word)
            proper = self.after_capital and (self.before, word) not in self.page.lexicon.pairs
            self.proper = self.proper or proper or not is_syllable(word)
            self.opens, self.capitals = not proper and not self.is_short(start, word), self.capitals + taken
            self.after_capital = True
        elif start == self.state and word not in _OPEN:
            taken = False
        else:
            follows = NEXT.match(self.page.key, step.end())
            self.joined = (self.before, word) in self.page.lexicon.pairs
            taken = self._small(gap, word, (word, follows[1] if follows is not None else ""), step.end())
            self.opens = self.after_capital = False
        self.last_two, self.before = (self.before, word), word
        return taken

    def _small(self, gap: str, word: str, after: tuple[str, str], end: int) -> bool:
        pairs = self.page.lexicon.pairs
        opening = after in self.words.opening or after[:1] in self.words.opening
        if self.last_two in _SCOPES and not (self.told or (self.task and opening) or word in _OPEN):
            return False
        if (self.before, word) == _NEW_COUNTRYSIDE or ((self.before, word) in pairs and not self._is_ordered(after)):
            return True
        if word == PROVINCE or (after in _LEVELS and self.capitals > 0):
            return False
        if gap == " " and word in _OPEN:
            return self._link(word, after[1], end)
        doing = after in self.words.deeds and not (self.told and self.before in _AGAINST)
        doing = doing and not (self.task and opening and not self.told)
        doing = doing or (word == "tổ" and _HOLDS.match(self.page.key, end) is not None)
        ends = (word in self.words.function and after not in pairs) or doing or gap.strip() == "-"
        return not ends and ((self.task and self._topic(gap, after, end, opens=opening)) or self._compound(gap, after))

    def _is_ordered(self, after: tuple[str, str]) -> bool:
        """Whether what somebody is told to do begins behind a compound: «Cục Xây dựng công khai …»."""
        done = after not in self.words.tasks and " ".join(after) in deeds()
        return done and self.last_two in self.page.lexicon.pairs

    def _compound(self, gap: str, after: tuple[str, str]) -> bool:
        """A compound in small letters: of the object of a doing in capitals, or of a name."""
        if after in self.words.tasks:
            return self.words.goes_on(self.last_two, after) or self.before in (*LINKS, _TOTAL)
        if gap != " " or self.is_foreign():
            return False
        begun = self.capitals > 0 or (self.before == "" and after[0] not in self.words.levels)
        return self.opens or (begun and after in self.page.lexicon.pairs)

    def _topic(self, gap: str, after: tuple[str, str], end: int, *, opens: bool) -> bool:
        """What a body was set up for: «phòng, chống dịch», «phát triển khoa học, công nghệ»."""
        pairs = self.page.lexicon.pairs
        if not self.told and gap == " " and opens:
            self.told = True
            return True
        known = after in pairs or after in self.words.tasks
        if self.told:
            return known or gap == " " or is_row(self.page, end)
        return gap == " " and after in pairs and after not in self.words.tasks

    def _link(self, word: str, following: str, end: int) -> bool:
        page = self.page
        if word == "và" and page.key.startswith(_ZONES, end):
            return f" {_ZONE} " in page.key[max(0, self.at - _HEAD) : end]
        if word == "số":
            return following.isdigit()
        capital, compound = page.capital(end + 1), is_compound(self.page, following, end)
        grammatical = following in self.words.function and not capital and not (self.told and compound)
        if (following in self.words.levels and not compound) or grammatical or _DONE_BY.match(page.key, end):
            return False
        if word == "về":
            self.told = self.told or self.task
            return self.task or (self.before in _FIELDS and compound)
        if word == "các":
            central = self.task and (self.last_two in _SCOPES or self.last_two == _STATE)
            return self.told or central or self.before in ("", "lý") or (self.before == "và" and following == _ZONE)
        found = page.at.get(end + 1)
        own = found is not None and found.term.kind not in ("field", "region", "nothing")
        goes_on = (
            capital
            or self.told
            or (compound and (self._goes_on_doing(following, end) or ends_in_place(self.page, end)))
        )
        return self.before != "" and not own and goes_on and not self.is_foreign()

    def _goes_on_doing(self, first: str, end: int) -> bool:
        """Whether a second task follows that of a body's name: «Quản lý và điều hành vận tải»."""
        second = NEXT.match(self.page.key, end + 1 + len(first))
        doing = second is not None and (first, second[1]) in self.words.tasks
        return doing and (self.task or self.last_two in self.words.tasks)
