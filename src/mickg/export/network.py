"""A graph in, who directed whom out: people and bodies as nodes, an edge for each directive and recipient."""

from collections.abc import Iterator
from dataclasses import dataclass

from mickg.export.given import Given
from mickg.export.tables import Row, rows
from mickg.vocab import BASE

NOBODY = "nobody"
_NOBODY = {"vi": "(không nêu ai)", "en": "(nobody named)"}
_KINDS = {"person": "person", "org": "organisation", "group": "group"}
_ENDS = ("directive", "directors", "directorsLabel", "recipients", "recipientsLabel")

NODE_COLOURS = {
    "director": "#17324d", "person": "#75808c", "organisation": "#5b6b7a", "group": "#75808c", "nobody": "#c24a00",
}  # fmt: skip
"""The colours of lines round the nodes of the network page; a director is one who directs anybody."""
EDGE_COLOURS = {
    "order": "#0072b2", "request": "#009e73", "urge": "#d98200", "propose": "#56b4e9", "plan": "#b5548c",
    "unstated": "#5b6570",
}  # fmt: skip
"""The colours of the forces of directives on the network page."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person, body or group; `kind` is `person`, `organisation`, `group` or `nobody`."""

    iri: str
    label: str
    kind: str
    colour: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A directive to one recipient; `facts` are the other columns of the table of directives, by name."""

    directive: str
    director: str
    recipient: str
    colour: str
    facts: dict[str, str]

    @property
    def start(self) -> str | None:
        """The day it was said, if that is known."""
        return self.facts.get("saidOn", "").split("; ")[0] or None

    @property
    def end(self) -> str | None:
        """The last day of its deadline, unless that is before it was said."""
        deadline = self.facts.get("deadline")
        return deadline if deadline is not None and deadline >= (self.start or "") else None


def network(given: Given) -> tuple[list[Node], list[Edge]]:
    """The nodes by IRI, and the edges by directive; who is not named is the node `nobody`."""
    edges = [edge for row in rows(given, "directives") for edge in _edges(row)]
    directors = {edge.director for edge in edges}
    ends = sorted(directors | {edge.recipient for edge in edges})
    return [_node(given, iri, directs=iri in directors) for iri in ends], edges


def _edges(row: Row) -> Iterator[Edge]:
    facts = {name: "; ".join(map(str, cell)) for name, cell in row.items() if name not in _ENDS and len(cell) > 0}
    force = facts.get("force", "unstated").rsplit("/", 1)[-1]
    colour = EDGE_COLOURS.get(force, EDGE_COLOURS["unstated"])
    for director in row["directors"] or (NOBODY,):
        for recipient in row["recipients"] or (NOBODY,):
            yield Edge(str(row["directive"][0]), str(director), str(recipient), colour, facts)


def _node(given: Given, iri: str, *, directs: bool) -> Node:
    if iri == NOBODY:
        return Node(iri, _NOBODY[given.language], NOBODY, NODE_COLOURS[NOBODY])
    kind = _KINDS.get(iri.removeprefix(f"{BASE}id/").split("/", 1)[0], "organisation")
    return Node(iri, given.labels.get(iri, iri), kind, NODE_COLOURS["director" if directs else kind])
