"""The network page and its layout: how large a page is, and how fast nodes are placed against networkx."""

from random import Random
from statistics import median
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray

import mickg
from benchmarks.clock import alternate, ratio
from benchmarks.table import Row, seconds
from mickg.answer import Table
from mickg.view.layout.spread import spread
from mickg.view.network.network import Network, directives_network
from mickg.vocab import resource

GOAL_SPEED, GOAL_STRESS, GOAL_BYTES = 50, 1.15, 600_000


def rows(_copies: int, rounds: int) -> list[Row]:
    """The layout of 2,000 nodes, and the pages of networks that grow."""
    return [*_layout(rounds), *(_page(made(*size)) for size in ((30, 50, 125), (300, 500, 1250), (2000, 5000, 12_500)))]


def _layout(rounds: int) -> list[Row]:
    graph = nx.barabasi_albert_graph(2000, 2, seed=1)
    pairs = list(graph.edges)
    spread(2000, pairs)
    ours, peer = alternate(rounds, lambda: spread(2000, pairs), lambda: nx.spring_layout(graph, seed=1))
    spring = np.array(list(nx.spring_layout(graph, seed=1).values()))
    mine, its = stress(graph, spread(2000, pairs)), stress(graph, spring)
    times = ratio(peer, ours)
    what, typical = "layout, 2,000 nodes, 3,996 edges", seconds(median(peer))
    return [
        Row(what, seconds(median(ours)), f"{typical} (networkx)", f"{times:.0f}x", f"≥ {GOAL_SPEED}x",
            times >= GOAL_SPEED),
        Row("  its stress", f"{mine:.3f}", f"{its:.3f} (networkx)", f"{mine / its:.2f}x", f"≤ {GOAL_STRESS}x",
            mine <= GOAL_STRESS * its),
    ]  # fmt: skip


def stress(graph: "nx.Graph[int]", points: NDArray[np.float64]) -> float:
    """The mean square of how far distances are from paths, as parts of the paths, at the best scale; 60 sources."""
    sources = Random(0).sample(range(len(points)), 60)
    paths = [nx.single_source_shortest_path_length(graph, source) for source in sources]
    far = np.array([[lengths[node] for node in range(len(points))] for lengths in paths], dtype=np.float64)
    between = np.sqrt(np.square(points[sources, None] - points[None]).sum(axis=2))
    parts = between[far > 0] / far[far > 0]
    return float(np.square(parts * parts.sum() / np.square(parts).sum() - 1.0).mean())


def _page(network: Network) -> Row:
    size = len(network.html().encode())
    facts = sum(len(edge.facts) for edge in network.edges)
    counts = f"{len(network.nodes):,} nodes, {len(network.edges):,} edges, {facts:,} directives"
    what = f"page: {counts}; {len(network.drawn.nodes)} nodes drawn"
    if len(network.nodes) != 300:
        return Row(what, f"{size / 1e6:.2f} MB")
    return Row(what, f"{size / 1e6:.2f} MB", goal=f"≤ {GOAL_BYTES / 1e6} MB", met=size <= GOAL_BYTES)


def made(nodes: int, edges: int, directives: int) -> Network:
    """A network of any size whose directives read as the shipped ones do, told by fewer to more; always the same."""
    chance = Random(1)
    few = max(2, nodes // 5)
    ends = [(int(few * chance.random() ** 2), n) for n in range(few, nodes)]
    ends += [(n, chance.randrange(few)) for n in range(few)]
    while len(ends) < edges:
        ends += {(int(few * chance.random() ** 2), int(nodes * chance.random() ** 2))} - set(ends)
    told = [*ends, *(ends[int(edges * chance.random() ** 2)] for _ in range(directives - edges))]
    vi, en = (_retold(language, told) for language in ("vi", "en"))
    return directives_network(vi, en, "vi")


def _retold(language: str, told: list[tuple[int, int]]) -> Table:
    """One row for each pair, all of different directives."""
    table = mickg.open().answer("directives-with-passages", lang=language)
    assert isinstance(table, Table)
    rows = []
    for n, (director, recipient) in enumerate(told):
        row: dict[str, Any] = dict(zip(table.columns, table.rows[n % len(table.rows)], strict=True))
        row |= {"directive": f"{row['directive']}-{n}", "task": f"{row['task']} {n}"}
        for end, number in (("director", director), ("recipient", recipient)):
            row |= {end: resource(f"org/{number}"), f"{end}Label": f"{row['directorLabel']} {number}"}
        rows.append(tuple(row.values()))
    return Table(table.columns, rows)
