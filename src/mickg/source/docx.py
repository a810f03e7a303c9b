"""A DOCX in, its text out: paragraphs, items and rows of tables in their order, as its latest revision has them."""

from lxml import etree

from mickg.article import Candidate
from mickg.source.given import Given, Reading
from mickg.source.unzip import parts

_WORD = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
# A drawing's text stands twice, the second time for old programs.
_DRAWN_AGAIN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LONGEST_CELL = 200


def read(given: Given) -> Reading:
    """Read a DOCX; InvalidInput where it is broken, packed like a bomb, or something else."""
    document, properties = parts(given)
    writer = _Writer()
    walk = etree.iterwalk(document, events=("start", "end"))
    for event, element in walk:
        name = _name(element)
        if event == "end":
            writer.end(name)
        elif name in ("del", "moveFrom") or element.tag == _DRAWN_AGAIN:
            walk.skip_subtree()
        else:
            writer.start(name, element)
    text = "\n".join(line for line in writer.lines if line.strip() != "")
    title = (properties.findtext(_TITLE) or "").strip() if properties is not None else ""
    return Reading(text, (Candidate(title, "DOCX title"),) if title != "" and title in text[:2000] else ())


class _Writer:
    """Lines so far, and what is open: paragraphs with their letters, rows with their cells, the innermost last."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[list[str]]] = []

    def start(self, name: str, element: etree._Element) -> None:
        if name == "p":
            self._paragraphs.append([])
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and len(self._rows) > 0:
            self._rows[-1].append([])
        elif len(self._paragraphs) > 0:
            self._written(name, element)

    def _written(self, name: str, element: etree._Element) -> None:
        paragraph = self._paragraphs[-1]
        if name == "t":
            paragraph.append(element.text or "")
        elif name in _SIGNS and _name(element.getparent()) == "r":  # stops of tabulators are tabs too
            paragraph.append(_SIGNS[name])
        elif name in ("numId", "pStyle") and _is_item(name, element) and "- " not in paragraph[:1]:
            paragraph.insert(0, "- ")

    def end(self, name: str) -> None:
        if name == "p" and len(self._paragraphs) > 0:
            self._add("".join(self._paragraphs.pop()).split("\n"))
        elif name == "tr" and len(self._rows) > 0:
            cells = self._rows.pop()
            self._add(_row(cells) if _is_row(cells) else [line for cell in cells for line in cell])

    def _add(self, lines: list[str]) -> None:
        """Lines of a table go into its cell, all others below what was written."""
        holder = self._rows[-1][-1] if len(self._rows) > 0 and len(self._rows[-1]) > 0 else self.lines
        holder.extend(lines)


def _row(cells: list[list[str]]) -> list[str]:
    return ["\t".join(" ".join(cell).strip() for cell in cells).strip("\t")]


def _is_row(cells: list[list[str]]) -> bool:
    """Whether cells hold figures side by side, not the page's columns: short ones, two and more with letters."""
    lengths = [sum(len(line.strip()) for line in cell) for cell in cells]
    return sum(length > 0 for length in lengths) >= 2 and max(lengths) <= _LONGEST_CELL


def _is_item(name: str, element: etree._Element) -> bool:
    """Whether a paragraph's numbering, or its style, makes it an item of a list; numbering 0 takes it off one."""
    value = next((v for key, v in element.attrib.items() if key.endswith("}val")), "")
    return value != "0" if name == "numId" else value.startswith(("ListBullet", "ListNumber"))


def _name(element: etree._Element | None) -> str:
    """The local name of an element of Word's own, empty for others."""
    tag = element.tag if element is not None and isinstance(element.tag, str) else ""
    return next((tag.removeprefix(space) for space in _WORD if tag.startswith(space)), "")
