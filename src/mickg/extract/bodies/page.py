"""An article as names are read in it: its text and key, the terms found there, and the bodies named so far."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from mickg.extract.abbreviations import Abbreviations
from mickg.extract.bodies.scene import Scene
from mickg.extract.even import Even
from mickg.extract.lexicon import Found, Lexicon
from mickg.extract.mention import Mention
from mickg.extract.values import Body
from mickg.text import match_key

_NUMBERS = (
    "các", "những", "một số", "mọi", "nhiều", "từng", "mỗi", "hai", "ba", "bốn", "năm", "sáu", "toàn thể", "tất cả",
)  # fmt: skip
_PLURAL = re.compile(rf"(?<!\w)(?<!thứ )(?<!lần )(?<!khóa )(?:{'|'.join(_NUMBERS)}|tất cả các|\d\d{{0,2}})[ :]*\Z")
Reader = Callable[["Page", Found], Mention | None]
"""What reads the body that begins at a term."""

BRAND = ""
"""The head of names such as «Viettel», which have none."""
_THIS = (" này", " đó", " ấy", " nói trên")
_OF_ARTICLES = frozenset({"sở", "cục"})
_OPENING = 500
_REACH = 16
_HEAD_WORDS = 4
_STACK = 12


@dataclass(slots=True)
class Page:
    """What is known of an article while its names are read, in the order of the text.

    All offsets are of the `even` text. `terms` stand in their order and, in `at`, by where they start; `cited` are the
    documents by where they start, `flat` the lines in capitals, where a capital says nothing; `day` is the article's in
    ISO form, `abbreviations` the short words that it explains.

    `recent` is the last body of each head, `opened` the only one that the article opens with, `short` those that the
    text itself gave a short name, `told` the place that a body was last named with and where, `locals` the districts
    and communes, `many` the head of the last kind of bodies, `depth` how many names stand around the one that is read,
    `tasks` the heads of bodies set up for a task by where they start, `waiting` the heads of titles whose body is yet
    to be named, `brands` what firms go by where the text leaves out their register names, `titled` where the word
    begins that a title stands before, `abroad` where another state's name may, after a title that it has.
    """

    even: Even
    lexicon: Lexicon
    terms: Sequence[Found]
    scene: Scene
    day: str | None
    cited: Mapping[int, Mention]
    abbreviations: Abbreviations
    flat: Sequence[tuple[int, int]] = ()
    text: str = field(init=False)
    key: str = field(init=False)
    at: dict[int, Found] = field(default_factory=dict)
    recent: dict[str, Body] = field(default_factory=dict)
    opened: dict[str, Body | None] = field(default_factory=dict)
    short: dict[str, Body] = field(default_factory=dict)
    told: tuple[int, str] | None = None
    locals: dict[str, str] | None = None
    many: tuple[str, int] = ("", 0)
    depth: int = 0
    brands: dict[str, str] = field(default_factory=dict)
    titled: int = -1
    abroad: int = -1
    tasks: dict[int, str] = field(default_factory=dict)
    waiting: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.text, self.key = self.even.text, self.even.key
        self.at = {found.start: found for found in self.terms}

    def capital(self, at: int) -> bool:
        """Whether a word at an offset begins with a capital, or is the one after a title, which needs none."""
        return at == self.titled or self.text[at : at + 1].isupper()

    def plural(self, at: int) -> bool:
        """Whether a word of number before an offset makes of what follows a kind of bodies."""
        before = self.key[max(0, at - _REACH) : at].rstrip(" :")
        if not (before.endswith(_NUMBERS) or before[-1:].isdecimal()):
            return False
        return _PLURAL.search(self.key, max(0, at - _REACH), at) is not None

    def is_flat(self, at: int) -> bool:
        """Whether an offset lies in a line of capitals."""
        number = bisect_right(self.flat, (at, len(self.text))) - 1
        return number >= 0 and self.flat[number][0] <= at < self.flat[number][1]

    def open_with(self, body: Body, at: int) -> None:
        """Note a body of the article's opening as the one of its head; of two there is none."""
        head = match_key(body.name).partition(" ")[0]
        if at < _OPENING and head in _OF_ARTICLES:
            first = self.opened.setdefault(head, body)
            if first is not None and first.name != body.name:
                self.opened[head] = None

    def remember(self, body: Body) -> None:
        """Note a body as the last of its heads, so that «Cục» alone means it."""
        words = match_key(body.name).split()[:_HEAD_WORDS]
        shortest = 2 if words[:2] == ["hội", "đồng"] else 1  # «Hội» alone is no council
        for n in range(shortest, len(words) + 1):
            self._note(" ".join(words[:n]), body)
        if body.name.isascii():
            self._note(BRAND, body)

    def meant(self, head: str, end: int) -> Body | None:
        """What a head alone means: the only such body that the article opens with, else, and by «này», the last.

        `end` is where the head ends.
        """
        own = None if self.key.startswith(_THIS, end) else self.opened.get(head)
        return own if own is not None else self.last(head)

    def _note(self, head: str, body: Body) -> None:
        self.recent.pop(head, None)
        self.recent[head] = body

    def last(self, *heads: str) -> Body | None:
        """The body named last whose name begins with one of some heads (keys), the earlier heads first."""
        return next((self.recent[head] for head in heads if head in self.recent), None)

    def latest(self, *heads: str) -> Body | None:
        """The body named last of those whose names begin with one of some heads."""
        return next((self.recent[head] for head in reversed(self.recent) if head in heads), None)

    def following(self, at: int) -> Iterator[Found]:
        """The next terms from an offset on, a dozen at most."""
        first = bisect_left(self.terms, at, key=lambda found: found.start)
        return islice(self.terms, first, first + _STACK)
