"""Persons as a text names them: full names where an office or a courtesy stands beside, then wherever they recur."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mickg.article import Article, Zone
from mickg.extract.bodies.page import Page
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.text import key

_UPPER = "".join(c for c in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if c.isupper())
_WORD = rf"[{_UPPER}][^\W\d_]*(?:['’.-][^\W\d_]+)*"
_RUN = re.compile(rf"({_WORD})((?: {{1,2}}{_WORD})*)(?![\w&/])")
_TITLED_AFTER = re.compile(r"(?:[,–(-]| -| \(|,? là|,? hiện là|,? nay là| giữ| làm)? ?(?:nguyên |quyền |cựu |tân )?\Z")
_NEXT = re.compile(r" ?(?:\([^()\n]{2,40}\))?(?:[,;]|,? và|,? cùng)(?: (?:các )?(?:ông|bà|đồng chí|đ/c))? ?")
_ABROAD = re.compile(r"(?<!\w)tại việt nam ?\Z")
_WORDS_BEFORE = re.compile(r"(?:[^\s,;:()]+[ ,]{1,2}){1,3}:? ?\Z")
_MOST = 5
_BACK = 32
_TITLE_WITHIN = 16


class _Run(NamedTuple):
    """A name as it may stand: its offsets, its words, and whether it begins with a family name.

    `whole` is where the capitals begin.
    """

    start: int
    end: int
    words: int
    courteous: bool
    native: bool
    whole: int


def people(article: Article, page: Page, known: Sequence[Mention]) -> list[Mention]:
    """The persons named in a text; `known` are the mentions found before, in order, which no name may cut.

    A name is 2 to 5 capitalised words that begin with a family name, or, after a courtesy or a title, any. One that
    stands alone is a person only where the article names him so elsewhere.
    """
    even = page.even
    known = [even.put(mention) for mention in known]
    seen = _Seen(page, known)
    bylines = [(even.place(at.start), even.place(at.end)) for at in article.lines if at.zone is Zone.BYLINE]
    runs = (run for run in _runs(_masked(page.text, known), page) if not _within(bylines, run.start))
    open_ = [run for run in runs if not seen.takes(run)]
    again = [_mention(page.text, run) for run in open_ if page.key[run.start : run.end] in seen.sure]
    given = [*_given_names(seen, open_)]
    found = (*seen.found, *again, *given, *_in_capitals(page, seen.sure, known))
    return sorted((even.put_back(mention) for mention in found), key=lambda mention: mention.start)


def _within(lines: Sequence[tuple[int, int]], offset: int) -> bool:
    return any(start <= offset < end for start, end in lines)


class _Seen:
    """The persons found so far, `sure` their names by keys, and what stands around names."""

    def __init__(self, page: Page, known: Sequence[Mention]) -> None:
        self.page = page
        self.ends = {mention.end: mention.kind for mention in known if mention.kind in ("TITLE", "BODY", "PLACE")}
        titled = {mention.end + 1 for mention in known if mention.kind == "TITLE"}
        self.abroad = {mention.end for mention in known if mention.kind == "PLACE" and mention.start in titled}
        self.titles = [mention.start for mention in known if mention.kind == "TITLE"]
        self.found: list[Mention] = []
        self.sure: dict[str, str] = {}
        self._listed = -1

    def takes(self, run: _Run) -> bool:
        """Whether a run of capitals is a person by what stands beside it; if so it is noted."""
        if run.whole < run.start and self.courteous(run._replace(start=run.whole)):
            run = run._replace(start=run.whole, words=self.page.key.count(" ", run.whole, run.end) + 1)
        if not 2 <= run.words <= _MOST or not self._is_marked(run):
            return False
        mention = _mention(self.page.text, run)
        self.found.append(mention)
        self.sure[self.page.key[run.start : run.end]] = mention.value
        self._listed = run.end
        return True

    def courteous(self, run: _Run) -> bool:
        """Whether a courtesy, a rank or a degree stands right before a run."""
        if run.courteous:
            return True
        before = _WORDS_BEFORE.search(self.page.key, max(0, run.start - _BACK), run.start)
        if before is None:
            return False
        words = before[0].replace(",", " ").rstrip(" :").split()
        return any(" ".join(words[-n:]) in _courtesies() for n in range(1, len(words) + 1))

    def _is_marked(self, run: _Run) -> bool:
        kind = self.kind_before(run)
        if kind == "TITLE" or self.courteous(run):
            return True
        if not run.native:
            return kind == "PLACE" and (run.start - 1 in self.abroad or self._is_in_vietnam(run))
        return kind == "BODY" or self._is_next(run) or self._titled_after(run)

    def _is_in_vietnam(self, run: _Run) -> bool:
        return _ABROAD.search(self.page.key, max(0, run.start - _BACK), run.start) is not None

    def kind_before(self, run: _Run) -> str | None:
        """The kind of the title or body right before a name, a colon aside."""
        at = run.start
        while self.page.key[at - 1 : at] in (" ", ":") and at > run.start - 4:
            at -= 1
        return self.ends.get(at)

    def _is_next(self, run: _Run) -> bool:
        """Whether a run goes on with a list of persons."""
        return (
            0 <= self._listed > run.start - 60 and _NEXT.fullmatch(self.page.key, self._listed, run.start) is not None
        )

    def _titled_after(self, run: _Run) -> bool:
        at = bisect_left(self.titles, run.end)
        start = self.titles[at] if at < len(self.titles) else -1
        return 0 < start - run.end < _TITLE_WITHIN and _TITLED_AFTER.match(self.page.key, run.end, start) is not None


def _masked(text: str, known: Sequence[Mention]) -> str:
    """The text with what is known blanked out by line ends, so that no run reaches into it."""
    parts: list[str] = []
    at = 0
    for mention in known:
        parts += (text[at : mention.start], "\n" * (mention.end - mention.start))
        at = mention.end
    return "".join((*parts, text[at:])).replace("\u00a0", " ")


def _runs(masked: str, page: Page) -> Iterator[_Run]:
    """Runs of capitals without the courtesies they begin with; from a family name on where one of them is."""
    for match in _RUN.finditer(masked):
        start, end, first = match.start(), match.end(), match.end(1)
        before = masked[start - 1 : start]
        if before.isalnum() or before in ("&", "/", "-") or (len(page.flat) > 0 and page.is_flat(start)):
            continue
        courteous = False
        while first < end and page.key[start:first] in _courtesies():
            start, courteous = _word_after(page.key, first), True
            first = _word_end(page.key, start, end)
        if first == end:
            yield _Run(start, end, 1, courteous, native=False, whole=start)
        else:
            yield _named(page, start, end, courteous=courteous)


def _named(page: Page, start: int, end: int, *, courteous: bool) -> _Run:
    words = page.key.count(" ", start, end) + 1
    at, left = start, words
    while left > 1:
        after = _word_end(page.key, at, end)
        if (
            left <= _MOST
            and page.key[at:after] in page.lexicon.families
            and page.key[at:end] not in page.lexicon.places
        ):
            return _Run(at, end, left, courteous and at == start, native=True, whole=start)
        at, left = _word_after(page.key, after), left - 1
    short = any(len(word) > 1 and word.isupper() for word in page.text[start:end].split())
    return _Run(start, end, 0 if short else words, courteous, native=False, whole=start)


def _word_end(text: str, at: int, end: int) -> int:
    blank = text.find(" ", at, end)
    return end if blank < 0 else blank


def _word_after(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


def _given_names(seen: _Seen, runs: Sequence[_Run]) -> Iterator[Mention]:
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


def _mention(text: str, run: _Run) -> Mention:
    return Mention(run.start, run.end, "PERSON", " ".join(text[run.start : run.end].split()), "person")


@cache
def _courtesies() -> frozenset[str]:
    return frozenset(map(key, data("names")["courtesy"]))
