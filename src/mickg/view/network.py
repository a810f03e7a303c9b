"""Who directed whom, as a network: rows of directives in, a page or a picture out.

A node is a person, a body or a group that directed or was directed; an edge is everything one told another, and opens
each directive with its wording, date, source and offsets. Directives to nobody named point at a node that says so, for
a duty without an owner is itself a finding.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import networkx as nx

from mickg.answer import Table
from mickg.errors import InvalidQuery, OutputRefused
from mickg.files import write_whole
from mickg.values import Label
from mickg.view.directed import DirectiveFact, Edge, Node, directed
from mickg.view.layout import placed
from mickg.view.lettering import Box, box
from mickg.view.markup import tag
from mickg.view.page import page
from mickg.view.svg import picture

MOST_NODES = 500


class Network:
    """The network and what it can become: `.nx`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    def __init__(self, nodes: Mapping[str, Node], edges: Iterable[Edge], title: Label, language: str) -> None:
        drawn = tuple(edges)
        kept = _largest(nodes, drawn)
        self.nodes = {iri: node for iri, node in nodes.items() if iri in kept}
        self.edges = tuple(e for e in drawn if e.director in kept and e.recipient in kept)
        self.left_out = len(nodes) - len(self.nodes)
        self.title, self.language = title, language

    def __repr__(self) -> str:
        return f"<network of {len(self.nodes)} nodes and {len(self.edges)} edges>"

    def __len__(self) -> int:
        return len(self.edges)

    @cached_property
    def nx(self) -> "nx.MultiDiGraph[str]":
        """A networkx graph: one edge a directive, with its attributes; nodes carry `label` and `kind`."""
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.nodes.values():
            graph.add_node(node.iri, label=getattr(node.label, self.language), kind=node.kind)
        for edge in self.edges:
            for fact in edge.facts:
                graph.add_edge(edge.director, edge.recipient, key=fact.iri, **_attributes(fact, self.language))
        return graph

    @cached_property
    def positions(self) -> Mapping[str, tuple[float, float]]:
        """Where each node stands, in pixels; the same for the same network."""
        return placed(self.boxes, [(e.director, e.recipient, len(e.facts)) for e in self.edges])

    @cached_property
    def boxes(self) -> Mapping[str, Box]:
        """The room of each node's label, in pixels, in whichever language it is shown."""
        return {iri: box((node.label.vi, node.label.en), self.size(iri)) for iri, node in self.nodes.items()}

    @cached_property
    def directors(self) -> frozenset[str]:
        """Nodes that direct anybody."""
        return frozenset(edge.director for edge in self.edges)

    def size(self, iri: str) -> float:
        """The size of a node's letters in pixels; directors stand out."""
        return 16.0 if iri in self.directors else 13.0

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        return page(self)

    def svg(self) -> str:
        """A picture without script."""
        return picture(self, self.language)

    def save(self, path: str | Path) -> Path:
        """Write `.html` or `.svg`, by the name's ending."""
        target = Path(path)
        forms = {".html": self.html, ".svg": self.svg}
        if target.suffix not in forms:
            raise OutputRefused(f"{target}: a network is drawn as .html or .svg; give the file one of these endings")
        if len(self.edges) == 0:
            raise InvalidQuery("nobody directed anybody in what was asked, so there is nothing to draw; ask for less")
        write_whole(target, forms[target.suffix]().encode())
        return target

    def show(self) -> Any:
        """The page inside a notebook cell."""
        from IPython.display import HTML  # noqa: PLC0415 - a notebook has it, a terminal need not

        return HTML(self._repr_html_())  # type: ignore[no-untyped-call]  # IPython ships no types

    def _repr_html_(self) -> str:
        frame = tag("iframe", srcdoc=self.html(), sandbox="allow-scripts allow-popups", width="100%", height="760")
        return str(frame)


def _attributes(fact: DirectiveFact, language: str) -> dict[str, Any]:
    return {
        "task": getattr(fact.task, language), "force": fact.force_code, "verb": fact.verb, "due": fact.due or "",
        "source": fact.source, "published": fact.published or "",
        "offsets": " ".join(f"{start}-{end}" for start, end in fact.passages),
    }  # fmt: skip


def _largest(nodes: Mapping[str, Node], edges: Iterable[Edge]) -> set[str]:
    """The nodes with most directives, at most MOST_NODES; the page says how many were left out."""
    weight = dict.fromkeys(nodes, 0)
    for edge in edges:
        weight[edge.director] += len(edge.facts)
        weight[edge.recipient] += len(edge.facts)
    return set(sorted(nodes, key=lambda iri: (-weight[iri], iri))[:MOST_NODES])


def directives_network(vi: Table, en: Table, language: str) -> Network:
    """The network of a table of directives, given in both languages (`directives-with-passages`)."""
    nodes, edges = directed(vi, en)
    return Network(nodes, edges, Label(vi="Ai chỉ đạo ai", en="Who directed whom"), language)
