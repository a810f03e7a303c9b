"""A network too large to read in, its main part out: those told of most by name, all others gathered by community."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import networkx as nx

from mickg.values import Label
from mickg.view.network.directed import Edge, Node

MOST_NODES, MOST_EDGES = 60, 90
GATHERED_NODES, GATHERED_EDGES, MOST_GATHERED = 48, 70, 12
_SEED = 7
GATHERED = "gathered"


class Drawn(NamedTuple):
    """What of a network a picture shows; a node of `gathered` stands for these nodes, its edges for all of theirs."""

    nodes: Mapping[str, Node]
    edges: Sequence[Edge]
    gathered: Mapping[str, Sequence[str]]


def readable(nodes: Mapping[str, Node], edges: Sequence[Edge], keep: Collection[str] = ()) -> Drawn:
    """All of it while it can be read; else those with most facts, the others gathered, and the lines with most facts.

    A spanning forest comes first among the lines, so that nobody drawn hangs in the air whom a line could hold.
    """
    if len(nodes) <= MOST_NODES and len(edges) <= MOST_EDGES:
        return Drawn(nodes, edges, {})
    gathered = _gathered(nodes, edges, keep)
    stands = {iri: name for name, members in gathered.items() for iri in members}
    between = sorted(_lines(edges, stands), key=lambda edge: (-len(edge.facts), *edge[:2], edge.kind))
    forest = set(map(id, _forest(between)))
    most = MOST_EDGES if len(gathered) == 0 else GATHERED_EDGES
    kept = set(map(id, sorted(between, key=lambda edge: id(edge) not in forest)[:most]))
    shown = [edge for edge in between if id(edge) in kept]
    ends = {end for edge in shown for end in edge[:2]}
    every = {**nodes, **{name: _node(name, members, nodes) for name, members in gathered.items()}}
    return Drawn({iri: node for iri, node in every.items() if iri in ends or iri in gathered}, shown, gathered)


def _gathered(nodes: Mapping[str, Node], edges: Sequence[Edge], keep: Collection[str]) -> dict[str, Sequence[str]]:
    """The nodes that are not named, by the community they are of; each with most facts first."""
    if len(nodes) <= MOST_NODES:
        return {}
    ranked = _ranked(nodes, edges, keep)
    communities = _communities(ranked, edges)
    named = set(ranked[: GATHERED_NODES - min(len(communities), MOST_GATHERED)])
    rests = [[iri for iri in members if iri not in named] for members in communities]
    rests = sorted((rest for rest in rests if len(rest) > 1), key=len, reverse=True)[: MOST_GATHERED - 1]
    held = {iri for rest in rests for iri in rest}
    rests.append([iri for iri in ranked if iri not in named and iri not in held])
    return {f"others/{n}": rest for n, rest in enumerate(rests, 1) if len(rest) > 1}


def _ranked(nodes: Mapping[str, Node], edges: Sequence[Edge], keep: Collection[str]) -> list[str]:
    """The nodes, those to keep and those with most facts first."""
    weight = dict.fromkeys(nodes, 0)
    for edge in edges:
        for end in {edge.director, edge.recipient}:
            weight[end] += len(edge.facts)
    return sorted(nodes, key=lambda iri: (iri not in keep, -weight[iri], iri))


def _communities(ranked: Sequence[str], edges: Iterable[Edge]) -> list[list[str]]:
    """Louvain's communities by the number of facts; numbers stand for nodes, so that no hash seed changes them."""
    order = {iri: n for n, iri in enumerate(ranked)}
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(order)))
    for one, other, count in sorted((order[e.director], order[e.recipient], len(e.facts)) for e in edges):
        before = graph.edges[one, other]["weight"] if graph.has_edge(one, other) else 0
        graph.add_edge(one, other, weight=before + count)
    found = nx.community.louvain_communities(graph, seed=_SEED)
    return [[ranked[n] for n in numbers] for numbers in sorted(map(sorted, found))]


def _lines(edges: Iterable[Edge], stands: Mapping[str, str]) -> Iterable[Edge]:
    """The edges, those of gathered nodes in one by ends and kind; none within one node."""
    together: dict[tuple[str, str, str], list[Edge]] = {}
    for edge in edges:
        one, other = (stands.get(end, end) for end in edge[:2])
        if (one, other) == edge[:2]:
            yield edge
        elif one != other:
            together.setdefault((one, other, edge.kind), []).append(edge)
    for (one, other, kind), some in together.items():
        yield Edge(one, other, tuple(fact for edge in some for fact in edge.facts), kind)


def _node(name: str, members: Sequence[str], nodes: Mapping[str, Node]) -> Node:
    first, more = nodes[members[0]].label, len(members) - 1
    label = Label.model_construct(vi=f"{first.vi} và {more} nút khác", en=f"{first.en} and {more} others")
    return Node(name, label, GATHERED)


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
