"""A PDF in, its text out: pypdf reads it, pdfminer reads it again, and where they differ the user is told."""

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mickg.article import Candidate
from mickg.errors import InvalidInput
from mickg.source.given import Given, Reading
from mickg.source.syllables import words
from mickg.source.unwrap import unwrapped

if TYPE_CHECKING:
    from pypdf import PageObject

MOST_PAGES = 300
_SAME_ORDER = 0.94
_SAME_WORDS = 0.97
_BOMB = "draws more than a PDF of an article does; give the article as text"
# pdfminer compares the pieces of text on a page with each other.
_MOST_ON_A_PAGE = 20_000


@dataclass(slots=True)
class _Drawing:
    """How much a PDF draws: a few bytes can unpack to, or repeat, what takes hours to read."""

    size: int
    operations: int = 0
    most_on_a_page: int = 0
    unpacked: int = 0

    def unpack(self, given: Given, data: bytes) -> None:
        """Count what a page, or a form on it, unpacks to."""
        self.unpacked += len(data)
        if self.unpacked > 500_000 + 5 * self.size:
            raise given.refused(_BOMB)

    def count(self, *_: object) -> None:
        """Count an operation."""
        self.operations += 1
        if self.operations > 60_000 + self.size:
            raise OverflowError(_BOMB)


def read(given: Given) -> Reading:
    """Read a PDF; InvalidInput where it is behind a password, broken, or holds pictures of text alone."""
    with _quiet("pypdf", "pdfminer"):
        pages, title, drawing = _by_pypdf(given)
        if all(page.strip() == "" for page in pages):
            raise given.refused("holds pictures of text and no letters; read it by OCR first and give the text")
        again = _by_pdfminer(given) if drawing.most_on_a_page <= _MOST_ON_A_PAGE else []
        pages, warnings = _compared(pages, again)
    text = unwrapped(pages)
    titles = (Candidate(title, "PDF title"),) if title != "" and title in text[:2000] else ()
    return Reading(text, titles, warnings=(*_empty(pages), *warnings))


def _by_pypdf(given: Given) -> tuple[list[str], str, _Drawing]:
    """The text of each page, the title that the file states, and how much it draws."""
    from pypdf import PdfReader  # noqa: PLC0415 - it takes a tenth of a second

    drawing = _Drawing(len(given.data))
    try:
        reader = PdfReader(BytesIO(given.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise given.refused("is behind a password; save it without one")
        if len(reader.pages) > MOST_PAGES:
            raise given.refused(f"has {len(reader.pages)} pages, and {MOST_PAGES} are the most that are read; cut it")
        pages = [_page(given, page, drawing) for page in reader.pages]
        title = reader.metadata.title if reader.metadata is not None else None
    except InvalidInput:
        raise
    except Exception as error:  # a broken PDF breaks its reader in any place
        message = f"is a broken PDF ({type(error).__name__}); open it, save it again, or give the article as text"
        raise given.refused(message) from error
    return pages, (title or "").strip(), drawing


def _page(given: Given, page: "PageObject", drawing: _Drawing) -> str:
    contents = page.get_contents()
    drawing.unpack(given, contents.get_data() if contents is not None else b"")
    for form in _forms(page):
        drawing.unpack(given, form.get_data())
    before = drawing.operations
    try:
        text = page.extract_text(visitor_operand_before=drawing.count)
    except OverflowError:
        raise given.refused(_BOMB) from None
    drawing.most_on_a_page = max(drawing.most_on_a_page, drawing.operations - before)
    return _without_controls(text)


def _forms(page: "PageObject") -> Iterator[Any]:
    """The drawings that a page puts on itself, and those on them, each once; pictures stay packed."""
    waiting, seen = [page.get("/Resources")], set()
    while len(waiting) > 0:
        resources = waiting.pop()
        held = resources.get_object().get("/XObject") if resources is not None else None
        for one in held.get_object().values() if held is not None else ():
            form = one.get_object()
            if id(form) not in seen and form.get("/Subtype") == "/Form":
                seen.add(id(form))
                waiting.append(form.get("/Resources"))
                yield form


def _by_pdfminer(given: Given) -> list[str]:
    """The text of each page with its columns one after another; none where pdfminer cannot read the file."""
    from pdfminer.high_level import extract_text  # noqa: PLC0415 - it takes a tenth of a second

    try:
        pages = extract_text(BytesIO(given.data)).removesuffix("\f").split("\f")
    except Exception:
        return []
    return [_without_controls(page) for page in pages]


def _without_controls(text: str) -> str:
    """Fonts without a table of letters give control signs and halves of letters, which no text holds."""
    return "".join(c for c in text if c.isprintable() or c.isspace())


def _compared(pages: list[str], again: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The better of two readings: columns count where both found the same words in another order."""
    first, second = words(" ".join(pages)), words(" ".join(again))
    if len(second) == 0 or _shared([*pairwise(first)], [*pairwise(second)]) >= _SAME_ORDER:
        return pages, ()
    if _shared(first, second) >= _SAME_WORDS:
        message = "seems set in columns, which were read one after another; look over the order of its paragraphs"
        return again, (message,)
    return pages, ("was read differently by two programs, so letters or lines may be wrong; look over its text",)


def _shared(first: Sequence[object], second: Sequence[object]) -> float:
    """Which share of the longer of two sequences the other holds too, in whatever order."""
    common = sum((Counter(first) & Counter(second)).values())
    return common / max(len(first), len(second), 1)


def _empty(pages: Sequence[str]) -> tuple[str, ...]:
    empty = ", ".join(str(n) for n, page in enumerate(pages, 1) if page.strip() == "")
    return () if empty == "" else (f"holds no letters on page {empty}; what is pictured there was not read",)


@contextmanager
def _quiet(*names: str) -> Iterator[None]:
    """Keep loggers silent on what is already told, or does not matter for the text."""
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
