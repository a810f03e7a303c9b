"""A manuscript in, its article out."""

from mickg.article import Article, Line, Manuscript, Zone
from mickg.document.dates import day
from mickg.document.headings import headed
from mickg.document.sentences import sentences
from mickg.document.zones import zoned
from mickg.text import key


def read(manuscript: Manuscript) -> Article:
    """The text with its lines, sentences and key; title and day of the manuscript, else of the page."""
    folded = key(manuscript.text)
    lines = headed(folded, zoned(manuscript.text, folded, tuple(title.value for title in manuscript.titles)))
    return Article(
        manuscript=manuscript,
        key=folded,
        lines=lines,
        sentences=tuple(s for number, line in enumerate(lines) for s in sentences(manuscript.text, line, number)),
        title=_title(manuscript, lines),
        published=_published(manuscript, folded, lines),
        publisher=manuscript.publishers[0].value if len(manuscript.publishers) > 0 else None,
    )


def _title(manuscript: Manuscript, lines: tuple[Line, ...]) -> str:
    if len(manuscript.titles) > 0:
        return manuscript.titles[0].value
    line = next((line for line in lines if line.zone is Zone.TITLE), None)
    return manuscript.text[line.start : line.end].strip() if line is not None else manuscript.name


def _published(manuscript: Manuscript, folded: str, lines: tuple[Line, ...]) -> str | None:
    """The day of a dateline, or that which the file gives; none is taken from a footer."""
    days = (day(folded[line.start : line.end]) for line in lines if line.zone is Zone.DATELINE)
    found = next((found for found in days if found is not None), None)
    return found or next((one.value for one in manuscript.published), None)
