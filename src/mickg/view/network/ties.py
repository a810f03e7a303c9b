"""The kinds of edges that a network may have: which saved query tells each, and its rows in, nodes and edges out."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from mickg.answer import Table
from mickg.errors import InvalidQuery
from mickg.view.network.directed import DIRECTED, Edge, Node, directed
from mickg.view.page.legend import LINES

QUERIES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    DIRECTED: ("directives-with-passages", {}),
    "delegated": ("delegated-with-passages", {}),
    "attended": ("attended-with-passages", {}),
    "sat-with": ("sat-with-with-passages", {}),
    "praised": ("said-about-with-passages", {"kind": "praise"}),
    "proposed": ("said-about-with-passages", {"kind": "proposal"}),
    "about": ("about-with-passages", {}),
    "referred-to": ("referred-to-with-passages", {}),
}
"""Each kind's saved query and its own values; all take `lang`, `director`, `recipient` and `source`."""


def known(kinds: Iterable[str]) -> list[str]:
    """The kinds once each, in the order of QUERIES; InvalidQuery for one that there is not."""
    asked = {kinds} if isinstance(kinds, str) else set(kinds)
    for kind in sorted(asked - QUERIES.keys()):
        near = get_close_matches(kind, QUERIES, 1)
        offer = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(QUERIES)}"
        raise InvalidQuery(f"a network has no edges of kind '{kind}'; {offer}")
    return [kind for kind in QUERIES if kind in asked]


def tied(told: Mapping[str, tuple[Table, Table]]) -> tuple[dict[str, Node], list[Edge]]:
    """The nodes by IRI and the edges, of each kind's table in Vietnamese and English."""
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    for kind, (vi, en) in told.items():
        found, between = directed(vi, en)
        nodes |= found
        edges += between if kind == DIRECTED else [_as(kind, edge) for edge in between]
    return dict(sorted(nodes.items())), edges


def _as(kind: str, edge: Edge) -> Edge:
    facts = (replace(fact, force_code=kind, force=LINES[kind]) for fact in edge.facts)
    return edge._replace(kind=kind, facts=tuple(facts))
