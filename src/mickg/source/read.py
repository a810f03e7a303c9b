"""Names of files, folders and pages in; manuscripts out, and a problem for each that cannot be read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mickg.article import Manuscript
from mickg.errors import InvalidInput, Problem
from mickg.source import plain
from mickg.source.given import Given, Reading
from mickg.source.kinds import Kind, kind_of
from mickg.source.manuscript import manuscript
from mickg.source.naming import Names
from mickg.source.places import STANDARD_INPUT, is_address, listed, read_file, read_standard_input
from mickg.text import sha256

if TYPE_CHECKING:
    from mickg.source.addresses import Reachable


def sources(names: Iterable[str | Path], *, reachable: "Reachable | None" = None) -> Iterator[Manuscript | Problem]:
    """The article behind each name, one after another, or the problem that it could not be read for.

    A name is a file of text, HTML, PDF or DOCX, a folder of such files, an http(s) address, or `-` for standard input.
    An article that came before is a problem too. `reachable` says to which addresses of machines pages may be asked
    for, public ones alone without it.
    """
    seen = _Seen(reachable)
    for name in listed(names):
        try:
            yield seen.manuscript(name)
        except InvalidInput as error:
            yield from error.problems


def read(name: str | Path, *, reachable: "Reachable | None" = None) -> Iterator[Manuscript]:
    """The articles behind one name (see `sources`); InvalidInput, after the readable ones, with all that is not."""
    problems = []
    for found in sources([name], reachable=reachable):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            yield found
    if len(problems) > 0:
        raise InvalidInput(*problems)


@dataclass(slots=True)
class _Seen:
    """What a call read so far: names are given once, and an article is read once."""

    reachable: "Reachable | None"
    names: Names = field(default_factory=Names)
    labels: dict[str, str] = field(default_factory=dict)

    def manuscript(self, name: str | Path) -> Manuscript:
        given = _fetched(name, self.reachable)
        found = manuscript(given, READERS[kind_of(given)](given))
        digest = sha256(found.text)
        if digest in self.labels:
            raise given.refused(f"holds the same article as {self.labels[digest]}, and was left out")
        self.labels[digest] = given.label
        return replace(found, name=self.names.take(found.name))


def _fetched(name: str | Path, reachable: "Reachable | None") -> Given:
    if is_address(name):
        from mickg.source.web import fetch  # noqa: PLC0415 - files need no network

        return fetch(str(name), reachable)
    return read_standard_input() if name == STANDARD_INPUT else read_file(Path(name))


def _html(given: Given) -> Reading:
    from mickg.source.html.read import read as read_html  # noqa: PLC0415 - lxml and trafilatura, for pages alone

    return read_html(given)


def _pdf(given: Given) -> Reading:
    from mickg.source.pdf import read as read_pdf  # noqa: PLC0415 - pypdf and pdfminer, for PDFs alone

    return read_pdf(given)


def _docx(given: Given) -> Reading:
    from mickg.source.docx import read as read_docx  # noqa: PLC0415 - lxml, for DOCX alone

    return read_docx(given)


READERS: dict[Kind, Callable[[Given], Reading]] = {
    Kind.TEXT: plain.read,
    Kind.HTML: _html,
    Kind.PDF: _pdf,
    Kind.DOCX: _docx,
}
