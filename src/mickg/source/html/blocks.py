"""A tree of elements in, its lines out: paragraphs, headings, captions, items with a mark, rows of tables."""

import re
from dataclasses import dataclass

from lxml import etree, html

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_INSIDE_CELLS = frozenset(["table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "blockquote"])
_LONGEST_CELL = 200


@dataclass(frozen=True, slots=True)
class Block:
    """A line, the element that it stands in, and how many of its letters are those of links."""

    text: str
    element: html.HtmlElement
    linked: int


def blocks(tree: html.HtmlElement) -> list[Block]:
    """The lines of a page from top to bottom; a table's row is one line, its cells apart by tabs."""
    writer = _Writer(tree)
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            writer.start(element)
        else:
            writer.end(element)
    writer.flush()
    return writer.blocks


class _Writer:
    def __init__(self, tree: html.HtmlElement) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._item = ""
        self._linked = 0
        self._links = 0
        self._typed = 0
        self._row: html.HtmlElement | None = None
        self._open = [tree]
        self._counts: list[int] = []

    def start(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self._start_block(element)
        elif element.tag == "br":
            self._break()
        elif element.tag == "a":
            self._links += 1
        self._add(element.text)

    def end(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self._end_block(element)
        elif element.tag == "a":
            self._links -= 1
        self._add(element.tail)

    def flush(self) -> None:
        """End the line that is being written."""
        cells = ("".join(self._parts)).split("\v")
        text = "\t".join(_BLANKS.sub(" ", cell).strip(" \u00a0") for cell in cells).strip("\t")
        if text != "":
            self.blocks.append(Block(self._item + text, self._open[-1], min(self._linked, len(text))))
            self._item = ""
        self._parts, self._linked = [], 0

    def _start_block(self, element: html.HtmlElement) -> None:
        if self._row is not None:
            self._parts.append("\v" if element.tag in ("td", "th") and len(self._parts) > 0 else " ")
        else:
            self.flush()
            self._row = element if element.tag == "tr" and _is_row(element) else None
        self._open.append(element)
        self._typed += element.tag == "pre"
        if element.tag in ("ul", "ol"):
            self._counts.append(0)
        elif element.tag == "li":
            self._item = self._mark(element)

    def _end_block(self, element: html.HtmlElement) -> None:
        if self._row is element:
            self._row = None
        if self._row is None:
            self.flush()
        else:
            self._parts.append(" ")
        if element.tag == "li":
            self._item = ""
        self._open.pop()
        self._typed -= element.tag == "pre"
        if element.tag in ("ul", "ol"):
            self._counts.pop()

    def _mark(self, item: html.HtmlElement) -> str:
        if len(self._counts) == 0:
            return "- "
        self._counts[-1] += 1
        parent = item.getparent()
        return f"{self._counts[-1]}. " if parent is not None and parent.tag == "ol" else "- "

    def _break(self) -> None:
        if self._row is None:
            self.flush()
        else:
            self._parts.append(" ")

    def _add(self, text: str | None) -> None:
        lines = (text or "").replace("\v", " ").split("\n" if self._typed > 0 and self._row is None else "\v")
        for number, line in enumerate(lines):
            if number > 0:
                self.flush()
            self._parts.append(line)
            self._linked += len(line) if self._links > 0 else 0


def _is_row(row: html.HtmlElement) -> bool:
    """Whether a row holds figures side by side, not the page's columns: short cells, two and more with letters."""
    if any(element.tag in _INSIDE_CELLS for element in row.iter("*")):
        return False
    cells = [len("".join(cell.itertext()).strip()) for cell in row.iterchildren("td", "th")]
    return sum(length > 0 for length in cells) >= 2 and max(cells) <= _LONGEST_CELL


def letters(text: str) -> str:
    """The letters and digits of a line, to find it again where another program wrote it down."""
    return "".join(c for c in text.casefold() if c.isalnum())
