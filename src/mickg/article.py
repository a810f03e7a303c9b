"""An article between its file and its record: what a reader of files hands on, and its text laid out for reading.

Offsets are code points of `text`: NFC, lines ended by line feeds. `Span` pairs are half-open.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a title, date or publisher, and where it was found (`og:title`, `h1`, `file name`, `dateline`)."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Original:
    """The text as it came, and where each stretch of the NFC text began in it.

    `starts` are offsets into the NFC text at which the two drift apart, `origins` the offsets of `raw` they stand for.
    """

    raw: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)

    def offset(self, at: int) -> int:
        """The offset in `raw` of an offset in the NFC text."""
        stretch = bisect_right(self.starts, at) - 1
        return self.origins[stretch] + at - self.starts[stretch]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What a reader of files hands on: the article's text, what is known of it beside the text, and what was odd.

    `name` is fit for a record's id and a file's stem; the candidates stand best first; `warnings` are sentences for
    the user.
    """

    name: str
    text: str
    original: Original
    origin: str
    url: str | None = None
    titles: tuple[Candidate, ...] = ()
    published: tuple[Candidate, ...] = ()
    publishers: tuple[Candidate, ...] = ()
    warnings: tuple[str, ...] = field(default=())


class Zone(StrEnum):
    """What a line of a page is."""

    TITLE = "title"
    DATELINE = "dateline"
    LEAD = "lead"
    BODY = "body"
    HEADING = "heading"
    BULLET = "bullet"
    CAPTION = "caption"
    BYLINE = "byline"
    SOURCE = "source"
    NAVIGATION = "navigation"
    RELATED = "related"
    FOOTER = "footer"


FURNITURE = frozenset({Zone.NAVIGATION, Zone.RELATED, Zone.FOOTER})


class Line(NamedTuple):
    """A line of the text without its end, its zone, and the lines that head it, the outermost first."""

    start: int
    end: int
    zone: Zone
    heads: tuple[int, ...] = ()


class Sentence(NamedTuple):
    """A stretch of one line that ends like a sentence; `line` is the number of its line."""

    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text laid out: its lines with their zones, its sentences, and what is known of it.

    `key` is the text in the form that rules compare (`mickg.text.key`), offset by offset. `published` is a day in ISO
    form or None: never guessed.
    """

    manuscript: Manuscript
    key: str
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    title: str
    published: str | None = None
    publisher: str | None = None

    @property
    def text(self) -> str:
        """The NFC text in which offsets count."""
        return self.manuscript.text

    @property
    def told(self) -> list[Line]:
        """The lines that tell something: no furniture of the page and no dateline."""
        return [line for line in self.lines if line.zone not in FURNITURE and line.zone is not Zone.DATELINE]
