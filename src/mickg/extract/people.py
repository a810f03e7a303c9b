"""Persons as a text names them: full names where an office or a courtesy stands beside, then wherever they recur."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from mickg.article import Article, Zone
from mickg.extract.bodies.page import Page
from mickg.extract.branches import by_letter
from mickg.extract.capitals import MOST, Run, courtesies, last_of_courtesies, masked, runs
from mickg.extract.mention import Mention
from mickg.extract.syllables import is_foreign

_TITLED_AFTER = re.compile(r"(?:[,–(-]| -| \(|,? là|,? hiện là|,? nay là| giữ| làm)? ?(?:nguyên |quyền |cựu |tân )?\Z")
_NEXT = re.compile(r" ?(?:\([^()\n]{2,40}\))?(?:[,;]|,? và|,? cùng)(?: (?:các )?(?:ông|bà|đồng chí|đ/c))? ?")
_ABROAD = re.compile(r"(?<!\w)tại việt nam ?\Z")
_AT = " tại "
_WORDS_BEFORE = re.compile(r"(?:[^\s,;:()]++[ ,]{1,2}){0,2}[^\s,;:()]++(?:[ ,]{1,2}|:)(?:: ?)? ?\Z")
_AFTER = re.compile(r" ([^\W\d_]+)")
_OF_PLACE = by_letter(
    r"(?<!\w)(?:trạm bơm|trạm|hồ|cầu|cảng|chợ|đập|sông|núi|đèo|kênh|đường|phố|thôn|ấp|bản|buôn|làng|xã|phường|thị trấn"
    r"|huyện|quận|thị xã|tỉnh|thành phố|đặc khu|khu|khu công nghiệp"
    r"|nhà máy|bến|ga|sân bay|cửa khẩu|đảo|vịnh|chùa|đền|cống|rừng|bãi) \Z"
)
_TERM = re.compile(r"(?: \([^()\n]{2,60}\)|,? (?:khóa|nhiệm kỳ)(?: [^\s,;.:()]+){1,5}){1,2} \Z")
_STATES = ("nước ", " chủ nghĩa ", "cộng hòa ", "nhân dân ", "hồi giáo ", "liên bang ")
_STATE = re.compile(r"(?<!\w)(?:nước |(?:nước )?(?:cộng hòa|liên bang)(?: [^\W\d_]+){0,6} )\Z")
_COPULAS = (" là ", " gồm ", " gồm có ")
_PLACE_WORDS = 2
_BACK = 32
_TITLE_WITHIN = 16


def people(article: Article, page: Page, known: Sequence[Mention]) -> list[Mention]:
    """The persons named in a text; `known` are the mentions found before, in order, which no name may cut.

    A name is 2 to 5 capitalised words that begin with a family name, or, after a courtesy or a title, any. One that
    stands alone is a person only where the article names him so elsewhere.
    """
    even = page.even
    known = [even.put(mention) for mention in known]
    seen = _Seen(page, known)
    bylines = [(even.place(at.start), even.place(at.end)) for at in article.lines if at.zone is Zone.BYLINE]
    named = (run for run in runs(masked(page.text, known), page) if not _within(bylines, run.start))
    open_ = [run for run in named if not seen.takes(run)]
    again = [_mention(page.text, run) for run in open_ if page.key[run.start : run.end] in seen.sure]
    whole = [*_whole(seen, [*seen.found, *again])]
    given = [*_given_names(seen, open_)]
    found = (*whole, *given, *_in_capitals(page, seen.sure, known))
    return sorted((even.put_back(mention) for mention in found), key=lambda mention: mention.start)


def _as_state(key: str, at: int) -> tuple[int, ...]:
    """Where the form of a state's name may begin that ends at an offset: «nước Cộng hòa Dân chủ Nhân dân Lào»."""
    form = _STATE.search(key, max(0, at - 2 * _BACK), at) if key.endswith(_STATES, 0, at) else None
    if form is None:
        return ()
    return (form.start(), form.start() + len(_STATES[0]))  # «nước» may be the title's: «Chủ tịch nước Cộng hòa …»


def _within(lines: Sequence[tuple[int, int]], offset: int) -> bool:
    return any(start <= offset < end for start, end in lines)


class _Seen:
    """The persons found so far, `sure` their names by keys, and what stands around names."""

    def __init__(self, page: Page, known: Sequence[Mention]) -> None:
        self.page = page
        self.ends = {mention.end: mention.kind for mention in known if mention.kind in ("TITLE", "BODY", "PLACE")}
        titled = {mention.end + 1 for mention in known if mention.kind == "TITLE"}
        self.abroad = {
            one.end
            for one in known
            if one.kind == "PLACE" and not titled.isdisjoint((one.start, *_as_state(page.key, one.start)))
        }
        self.abroad |= {
            mention.end
            for mention in known
            if mention.kind == "PLACE"
            and page.key.startswith(_AT, mention.start - len(_AT))
            and mention.start - len(_AT) in self.abroad
        }
        self.headed = {
            mention.end
            for mention in known
            if mention.kind == "BODY"
            and (mention.start in titled or page.key.startswith(_AT, mention.start - len(_AT)))
        }
        self.titles = [mention.start for mention in known if mention.kind == "TITLE"]
        self.found: list[Mention] = []
        self.sure: dict[str, str] = {}
        self._listed = -1

    def takes(self, run: Run) -> bool:
        """Whether a run of capitals is a person by what stands beside it; if so it is noted."""
        if run.whole < run.start and self.courteous(run._replace(start=run.whole)):
            run = run._replace(start=run.whole, words=self.page.key.count(" ", run.whole, run.end) + 1)
        if not 2 <= run.words <= MOST or not self._is_marked(run):
            return False
        mention = _mention(self.page.text, run)
        self.found.append(mention)
        self.sure[self.page.key[run.start : run.end]] = mention.value
        self._listed = run.end
        return True

    def courteous(self, run: Run) -> bool:
        """Whether a courtesy, a rank or a degree stands right before a run."""
        if run.courteous:
            return True
        start = max(0, run.start - _BACK)
        if not self.page.key[start : run.start].rstrip(" ,:").endswith(last_of_courtesies()):
            return False
        before = _WORDS_BEFORE.search(self.page.key, start, run.start)
        if before is None:
            return False
        words = before[0].replace(",", " ").rstrip(" :").split()
        return any(" ".join(words[-n:]) in courtesies() for n in range(1, len(words) + 1))

    def _is_marked(self, run: Run) -> bool:
        kind = self.kind_before(run) or self._listed_as(run)
        if self.courteous(run) or (kind == "TITLE" and (run.native or not self._goes_on(run))):
            return True
        if not run.native:
            return self._is_foreigner(run, kind)
        abroad = kind == "PLACE" and run.start - 1 in self.abroad
        if abroad or kind == "BODY" or self._set_off(run, self.headed):
            return True
        return self._is_next(run) or self._titled_after(run) or self._behind_term(run)

    def _set_off(self, run: Run, ends: Container[int]) -> bool:
        """Whether a comma parts a run from what a title has, which ends there: «Giám đốc Sở Y tế, Lê Hải Bình»."""
        return run.start - 2 in ends and self.page.key.startswith(", ", run.start - 2)

    def _behind_term(self, run: Run) -> bool:
        """Whether a bracket or a term is all between a title, with its body, and a run: «Cục trưởng Cục X (Bộ Y) …»."""
        term = _TERM.search(self.page.key, max(0, run.start - 3 * _BACK), run.start)
        return term is not None and (term.start() in self.headed or self.ends.get(term.start()) == "TITLE")

    def _goes_on(self, run: Run) -> bool:
        """Whether a small letter after a run of capitals shows that it is no name: «Trưởng Ban Tổ chức»."""
        key = self.page.key
        after = _AFTER.match(key, run.end)
        return (
            after is not None and (key[key.rfind(" ", 0, run.end) + 1 : run.end], after[1]) in self.page.lexicon.pairs
        )

    def _is_foreigner(self, run: Run, kind: str | None) -> bool:
        """Whether a run without a family name follows the state or the body that a title has."""
        at, words = run.start, self.page.key[run.start : run.end]
        if kind is None:
            return self._set_off(run, self.headed | self.abroad) and is_foreign(words)
        if kind == "BODY":
            return at - 1 in self.headed and is_foreign(words)
        return kind == "PLACE" and (at - 1 in self.abroad or self._is_in_vietnam(run))

    def _is_in_vietnam(self, run: Run) -> bool:
        return _ABROAD.search(self.page.key, max(0, run.start - _BACK), run.start) is not None

    def kind_before(self, run: Run) -> str | None:
        """The kind of the title or body right before a name, a colon aside; after a dash only of one with a title."""
        at = run.start
        while self.page.key[at - 1 : at] in (" ", ":", "-") and at > run.start - 4:
            at -= 1
        if "-" in self.page.key[at : run.start] and at not in self.headed:
            return None
        return self.ends.get(at)

    def _listed_as(self, run: Run) -> str | None:
        """«TITLE» where a title tells whose names follow: «hai Phó Chủ tịch là Hoàng Nam và Lê Đức Tiến»."""
        key = self.page.key
        copula = next((word for word in _COPULAS if run.native and key.endswith(word, 0, run.start)), "")
        kind = self.ends.get(run.start - len(copula))
        return kind if kind == "TITLE" else None

    def _is_next(self, run: Run) -> bool:
        """Whether a run goes on with a list of persons."""
        return (
            0 <= self._listed > run.start - 60 and _NEXT.fullmatch(self.page.key, self._listed, run.start) is not None
        )

    def _titled_after(self, run: Run) -> bool:
        at = bisect_left(self.titles, run.end)
        start = self.titles[at] if at < len(self.titles) else -1
        if run.words == _PLACE_WORDS and _OF_PLACE.search(self.page.key, max(0, run.start - _BACK), run.start):
            return False
        return 0 < start - run.end < _TITLE_WITHIN and _TITLED_AFTER.match(self.page.key, run.end, start) is not None


def _whole(seen: _Seen, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Mentions of persons by their full names where the text tells it elsewhere: «Bộ trưởng Kim Tiến»."""
    last: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in seen.sure.items():
        if name.count(" ") > 1:
            last[" ".join(name.split()[-2:])].add(value)
    for mention in mentions:
        named = last.get(seen.page.key[mention.start : mention.end], set())
        if len(named) == 1:
            seen.sure.pop(seen.page.key[mention.start : mention.end], None)
            yield mention._replace(value=next(iter(named)), rule="person-given-name")
        else:
            yield mention


def _given_names(seen: _Seen, runs: Sequence[Run]) -> Iterator[Mention]:
    """«ông Bửu»: the one person of the article whose name ends so."""
    last: defaultdict[str, set[str]] = defaultdict(set)
    for name, value in seen.sure.items():
        last[name.rpartition(" ")[2]].add(value)
    for run in runs:
        named = last.get(seen.page.key[run.start : run.end], set()) if run.words == 1 else set()
        if len(named) == 1 and (seen.courteous(run) or seen.kind_before(run) == "TITLE"):
            yield Mention(run.start, run.end, "PERSON", next(iter(named)), "person-given-name")


def _in_capitals(page: Page, sure: dict[str, str], known: Sequence[Mention]) -> Iterator[Mention]:
    """Names that the article tells elsewhere, in its lines of capitals."""
    for start, end in page.flat:
        taken = {n for mention in known if start <= mention.start < end for n in range(mention.start, mention.end)}
        for name, value in sure.items():
            at = page.key.find(name, start, end)
            if at >= 0 and at not in taken and at + len(name) - 1 not in taken:
                yield Mention(at, at + len(name), "PERSON", value, "person")


def _mention(text: str, run: Run) -> Mention:
    return Mention(run.start, run.end, "PERSON", " ".join(text[run.start : run.end].split()), "person")
