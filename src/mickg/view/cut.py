"""A network too large to read in, the part with most facts out: those told most, and how they hang together."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mickg.view.directed import Edge, Node

MOST_NODES, MOST_EDGES = 60, 90


class Drawn(NamedTuple):
    """What of a network a picture shows."""

    nodes: Mapping[str, Node]
    edges: Sequence[Edge]


def readable(nodes: Mapping[str, Node], edges: Sequence[Edge]) -> Drawn:
    """All of it while it can be read; else the nodes with most facts and the edges with most facts between them.

    A spanning forest comes first among the edges, so that nobody drawn hangs in the air whom an edge could hold.
    """
    if len(nodes) <= MOST_NODES and len(edges) <= MOST_EDGES:
        return Drawn(nodes, edges)
    largest = _largest(nodes, edges)
    between = sorted(
        (edge for edge in edges if edge.director in largest and edge.recipient in largest),
        key=lambda edge: (-len(edge.facts), edge.director, edge.recipient, edge.kind),
    )
    forest = set(map(id, _forest(between)))
    kept = set(map(id, sorted(between, key=lambda edge: id(edge) not in forest)[:MOST_EDGES]))
    shown = [edge for edge in edges if id(edge) in kept]
    ends = {end for edge in shown for end in (edge.director, edge.recipient)}
    return Drawn({iri: node for iri, node in nodes.items() if iri in ends}, shown)


def _largest(nodes: Mapping[str, Node], edges: Sequence[Edge]) -> set[str]:
    weight = dict.fromkeys(nodes, 0)
    for edge in edges:
        for end in {edge.director, edge.recipient}:
            weight[end] += len(edge.facts)
    return set(sorted(nodes, key=lambda iri: (-weight[iri], iri))[:MOST_NODES])


def _forest(edges: Sequence[Edge]) -> list[Edge]:
    """Of edges in order, each that joins two parts which none before it joined."""
    part: dict[str, str] = {}

    def root(iri: str) -> str:
        while part.setdefault(iri, iri) != iri:
            iri = part[iri]
        return iri

    kept = []
    for edge in edges:
        one, other = root(edge.director), root(edge.recipient)
        if one != other:
            part[one] = other
            kept.append(edge)
    return kept
