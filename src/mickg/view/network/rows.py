"""A network in, its static table out: who directed whom how often; the page's script puts the facts in its place."""

from typing import TYPE_CHECKING

from mickg.view.network.directed import DIRECTED, Edge
from mickg.view.page.legend import LINES
from mickg.view.page.markup import Markup, joined, said, tag

if TYPE_CHECKING:
    from mickg.view.network.network import Network


def table(network: "Network") -> Markup:
    """A row a director, with how much each recipient was told, in the network's language."""
    told: dict[str, list[Edge]] = {}
    for edge in network.edges:
        told.setdefault(edge.director, []).append(edge)
    whom = said("Với ai, mấy lần; không ghi gì là chỉ đạo", "Whom, how often; directed where no word says otherwise")
    heads = (said("Ai", "Who"), whom)
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    return tag("table", head, tag("tbody", *(_row(network, director, edges) for director, edges in told.items())))


def _row(network: "Network", director: str, edges: list[Edge]) -> Markup:
    def name(iri: str) -> Markup:
        return tag("bdi", getattr(network.nodes[iri].label, network.language))

    most = sorted(edges, key=lambda edge: -len(edge.facts))
    ties = [f"{getattr(LINES[e.kind], network.language)} " if e.kind != DIRECTED else "" for e in most]
    parts = [joined("; " if n > 0 else "", ties[n], name(e.recipient), f" {len(e.facts)}") for n, e in enumerate(most)]
    return tag("tr", tag("th", name(director), scope="row"), tag("td", *parts))
