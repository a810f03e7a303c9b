"""Who directed whom, as a network: rows of directives in, a page or a picture out.

A node is a person, a body or a group that directed or was directed; an edge is everything one told another, and opens
each directive with its wording, date, source and offsets. Directives to nobody named point at a node that says so, for
a duty without an owner is itself a finding.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import networkx as nx

from mickg.answer import Table
from mickg.values import Label
from mickg.view.base import View
from mickg.view.layout.placing import placed
from mickg.view.layout.spread import spread
from mickg.view.network.around import Around, around
from mickg.view.network.cut import Drawn, readable
from mickg.view.network.directed import DIRECTED, DirectiveFact, Edge, Node
from mickg.view.network.forpyvis import pyvis_network
from mickg.view.network.page import page
from mickg.view.network.svg import picture
from mickg.view.network.ties import tied
from mickg.view.page.lettering import Box, box
from mickg.view.page.told import offsets


class Network(View):
    """The network and what it can become: `.nx`, `.html()`, `.svg()`, `.save(path)`, `.show()`, `.to_pyvis()`.

    `.nx` and a page's table have all of it; a picture of a large one shows `.drawn`, in which nodes with few facts are
    gathered, and says so. `.around` says of what whole the network is a part, None when it is the whole.
    """

    called = "a network"
    nothing = "nobody directed anybody in what was asked, so there is nothing to draw; ask for less, or for other edges"

    def __init__(
        self, nodes: Mapping[str, Node], edges: Iterable[Edge], title: Label, language: str,
        around: Around | None = None,
    ) -> None:  # fmt: skip
        self.nodes, self.edges, self.around = nodes, tuple(edges), around
        self.title, self.language = title, language

    def __repr__(self) -> str:
        return f"<network of {len(self.nodes)} nodes and {len(self.edges)} edges>"

    def __len__(self) -> int:
        return len(self.edges)

    @cached_property
    def nx(self) -> "nx.MultiDiGraph[str]":
        """A networkx graph: one edge a directive, with its attributes; nodes carry `label`, `kind`, `x` and `y`."""
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        order = {iri: n for n, iri in enumerate(self.nodes)}
        points = spread(len(order), [(order[edge.director], order[edge.recipient]) for edge in self.edges])
        for node, (x, y) in zip(self.nodes.values(), points.tolist(), strict=True):
            graph.add_node(node.iri, label=getattr(node.label, self.language), kind=node.kind, x=x, y=y)
        for edge in self.edges:
            for fact in edge.facts:
                taken = graph.has_edge(edge.director, edge.recipient, fact.iri)
                graph.add_edge(
                    edge.director, edge.recipient, key=f"{fact.iri} {edge.kind}" if taken else fact.iri,
                    kind=edge.kind, **_attributes(fact, self.language),
                )  # fmt: skip
        return graph

    @cached_property
    def facts(self) -> tuple[DirectiveFact, ...]:
        """Every fact once, though it may stand on several edges of a kind."""
        return tuple({(fact.iri, fact.force_code): fact for edge in self.edges for fact in edge.facts}.values())

    @cached_property
    def drawn(self) -> Drawn:
        """What of it a picture shows."""
        return readable(self.nodes, self.edges, () if self.around is None else (self.around.iri,))

    @cached_property
    def ends(self) -> Mapping[str, Node]:
        """All nodes, then those that stand in the picture for several."""
        return {**self.nodes, **{iri: self.drawn.nodes[iri] for iri in self.drawn.gathered}}

    @cached_property
    def lines(self) -> Sequence[Edge]:
        """All edges, then those that stand in the picture for several."""
        own = set(map(id, self.edges))
        return [*self.edges, *(edge for edge in self.drawn.edges if id(edge) not in own)]

    @cached_property
    def positions(self) -> Mapping[str, tuple[float, float]]:
        """Where each node drawn stands, in pixels; the same for the same network."""
        return placed(self.boxes, [(e.director, e.recipient, len(e.facts)) for e in self.drawn.edges])

    @cached_property
    def boxes(self) -> Mapping[str, Box]:
        """The room of each node's label, in pixels, in whichever language it is shown."""
        return {iri: box((node.label.vi, node.label.en), self.size(iri)) for iri, node in self.drawn.nodes.items()}

    @cached_property
    def directors(self) -> frozenset[str]:
        """Nodes that direct anybody."""
        return frozenset(edge.director for edge in self.edges if edge.kind == DIRECTED)

    def size(self, iri: str) -> float:
        """The size of a node's letters in pixels; directors stand out."""
        return 16.0 if iri in self.directors else 13.0

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        return page(self)

    def svg(self) -> str:
        """A picture without script."""
        return picture(self, self.language)

    def to_pyvis(self) -> Any:
        """What is drawn, as a `pyvis.network.Network` that stands still; its own page, unlike `.html()`, asks hosts."""
        return pyvis_network(self)


def _attributes(fact: DirectiveFact, language: str) -> dict[str, Any]:
    return {
        "task": getattr(fact.task, language), "force": fact.force_code, "verb": fact.verb or "", "due": fact.due or "",
        "source": fact.source, "published": fact.published or "",
        "offsets": offsets(fact.passages),
    }  # fmt: skip


def directives_network(vi: Table, en: Table, language: str) -> Network:
    """The network of a table of directives, given in both languages (`directives-with-passages`)."""
    return ties_network({DIRECTED: (vi, en)}, language)


def ties_network(
    told: Mapping[str, tuple[Table, Table]], language: str, middle: str | None = None, steps: int = 1
) -> Network:
    """The network of tables of each kind of edges (`ties.QUERIES`), in Vietnamese and English.

    With a middle, given as an IRI or an id, that part of it which lies within so many steps.
    """
    nodes, edges = tied(told)
    part = None
    if middle is not None:
        nodes, edges, part = around(nodes, edges, middle, steps)
    title = Label(vi="Ai chỉ đạo ai", en="Who directed whom")
    if told.keys() != {DIRECTED}:
        title = Label(vi="Ai với ai, ở đâu, về việc gì", en="Who dealt with whom, where and about what")
    return Network(nodes, edges, title, language, part)
