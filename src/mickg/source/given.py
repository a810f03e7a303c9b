"""What a user named, fetched as bytes; and what a reader of one kind of file made of it."""

from dataclasses import dataclass, field

from mickg.article import Candidate
from mickg.errors import InvalidInput, Problem

MOST_BYTES = 20_000_000
MOST = "20 MB"


@dataclass(frozen=True, slots=True)
class Given:
    """The bytes of one file, page or standard input; `label` is what messages call it, `stem` what its name comes from.

    `suffix` is lower case with its dot, `charset` what a server said of its bytes.
    """

    label: str
    data: bytes
    stem: str
    suffix: str = ""
    url: str | None = None
    charset: str | None = None

    def refused(self, message: str, place: str = "") -> InvalidInput:
        """The error for a file that cannot be read, to be raised."""
        return InvalidInput(Problem(self.label, place, message))


@dataclass(frozen=True, slots=True)
class Reading:
    """An article's text as one kind of file holds it, not yet in NFC, with its candidates, best first."""

    text: str
    titles: tuple[Candidate, ...] = ()
    published: tuple[Candidate, ...] = ()
    publishers: tuple[Candidate, ...] = ()
    url: str | None = None
    warnings: tuple[str, ...] = field(default=())
