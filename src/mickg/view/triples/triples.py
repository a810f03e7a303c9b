"""The triples of a CONSTRUCT, to look at as a table, a picture or Turtle, each in a tab of one page without script."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode

from mickg.answer import Triples
from mickg.files import write_whole
from mickg.text import legible
from mickg.view.base import View
from mickg.view.dataframe import counted, html_table
from mickg.view.page.frame import packaged
from mickg.view.page.markup import Markup, escaped, joined, tag
from mickg.view.text import turtle
from mickg.view.triples.nodelink import Drawn, drawn, picture

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

TABS = ("table", "graph", "turtle")
_COLUMNS = ("subject", "predicate", "object")
_LINES, _PRINTED = 400, 40
_SAID = {
    "vi": {"table": "Bảng", "graph": "Đồ thị", "turtle": "Turtle", "title": "{n} bộ ba", "none": "không có bộ ba nào",
           "cut": "{n} nút ít liên hệ nhất không được vẽ", "lines": "còn {n} dòng không hiện"},
    "en": {"table": "Table", "graph": "Graph", "turtle": "Turtle", "title": "triples: {n}", "none": "no triples",
           "cut": "the {n} nodes with fewest links are not drawn", "lines": "{n} more lines are not shown"},
}  # fmt: skip


class TriplesView(View):
    """The triples and what they can become: `.df`, `.nx`, `.turtle`, `.html()`, `.svg()`, `.save(path)`."""

    called = "a graph of triples"
    nothing = "the query gives no triples, so there is nothing to draw; ask for less"

    def __init__(self, answer: Triples, names: Mapping[str, str], language: str, limit: int, tab: str) -> None:
        self.triples, self.language, self._names = answer.triples, language, names
        self._limit, self._tab = limit, tab

    def __len__(self) -> int:
        return len(self.triples)

    def __repr__(self) -> str:
        return f"<graph of {len(self)} triples>"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's signature
        printer.text(legible(_cut(self.turtle, self.language, _PRINTED)) if len(self) > 0 else repr(self))

    def _repr_html_(self) -> str:
        """The page in a frame in which nothing may run."""
        return str(tag("iframe", srcdoc=self.html(), sandbox="", width="100%", height="600", frameborder=0))

    @cached_property
    def turtle(self) -> str:
        """Sorted Turtle."""
        return turtle(Triples(self.triples))

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A DataFrame with columns `subject`, `predicate` and `object`, all text."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import

        return pd.DataFrame(self._rows(len(self)), columns=list(_COLUMNS), dtype=object)

    @cached_property
    def nx(self) -> "nx.MultiDiGraph[str]":
        """A networkx graph: an edge a triple, its key the predicate; nodes are IRIs, or values in quotes."""
        import networkx as nx  # noqa: PLC0415 - 0.2 s to import

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for triple in self.triples:
            ends = [t.value if isinstance(t, NamedNode) else str(t) for t in (triple.subject, triple.object)]
            graph.add_edge(ends[0], ends[1], key=triple.predicate.value)
        return graph

    def svg(self) -> str:
        """A picture of the nodes with most links."""
        return str(self._picture)

    def html(self) -> str:
        """A page of three tabs that asks no host for anything and runs no script."""
        return Template(packaged("triples/tabs.html")).substitute(
            language=escaped(self.language),
            title=escaped(self._title),
            style=packaged("triples/tabs.css"),
            body=self._body(),
        )

    def save(self, path: str | Path) -> Path:
        """Write `.ttl`, `.html`, `.svg` or `.png`, by the name's ending."""
        if Path(path).suffix != ".ttl":
            return super().save(path)
        write_whole(Path(path), self.turtle.encode())
        return Path(path)

    @cached_property
    def _drawn(self) -> Drawn:
        return drawn(self.triples, self._names, self.language)

    @cached_property
    def _picture(self) -> Markup:
        return picture(self._drawn, self._title)

    @property
    def _title(self) -> str:
        said = _SAID[self.language]
        return said["title"].format(n=len(self)) if len(self) > 0 else said["none"]

    def _rows(self, count: int) -> list[tuple[str, ...]]:
        terms = ((t.subject, t.predicate, t.object) for t in self.triples[:count])
        return [tuple(t.value if isinstance(t, NamedNode | Literal) else str(t) for t in row) for row in terms]

    def _body(self) -> Markup:
        if len(self) == 0:
            return tag("p", self._title)
        panels = {"table": self._table(), "graph": self._graph(), "turtle": self._text()}
        said = _SAID[self.language]
        knobs = [
            (tag("input", type="radio", name="tab", id=name, checked="checked" if name == self._tab else None),
             tag("label", said[name], for_=name))
            for name in TABS
        ]  # fmt: skip
        sections = (tag("section", panels[name], class_=name) for name in TABS)
        return joined(*(part for knob in knobs for part in knob), *sections)

    def _table(self) -> Markup:
        rows = [tuple(self._names.get(cell, cell) for cell in row) for row in self._rows(self._limit)]
        return html_table(list(_COLUMNS), rows, counted(len(self), self._limit, self.language))

    def _graph(self) -> Markup:
        cut = _SAID[self.language]["cut"].format(n=self._drawn.left_out)
        return joined(tag("p", cut) if self._drawn.left_out > 0 else Markup(), self._picture)

    def _text(self) -> Markup:
        return tag("pre", _cut(self.turtle, self.language, _LINES))


def _cut(text: str, language: str, most: int) -> str:
    """The first lines, and how many more there are."""
    lines = text.split("\n")
    if len(lines) <= most:
        return text
    more = _SAID[language]["lines"].format(n=len(lines) - most)
    return "\n".join([*lines[:most], f"# {more}"])
