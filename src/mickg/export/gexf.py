"""GEXF: who directed whom, as Gephi opens it, with the page's colours and a timeline."""

from collections import Counter
from collections.abc import Mapping

from mickg.export.elements import HEAD, Xml, element
from mickg.export.given import Given
from mickg.export.network import Edge, Node, network

_NAMESPACES = {
    "xmlns": "http://www.gexf.net/1.2draft", "xmlns:viz": "http://www.gexf.net/1.2draft/viz", "version": "1.2",
}  # fmt: skip
_SMALL, _LARGE = 8.0, 40.0


def gexf(given: Given) -> bytes:
    """An edge lives from the day the directive was said to its deadline; it carries task, force and evidence."""
    nodes, edges = network(given)
    names = list(dict.fromkeys(name for edge in edges for name in _said(edge)))
    told = Counter(edge.director for edge in edges)
    most = max(told.values(), default=1)
    seen: Counter[tuple[str, str]] = Counter()
    parts = [
        _declared("node", ["kind"]),
        _declared("edge", names),
        element("nodes", {}, [_node(node, _SMALL + (_LARGE - _SMALL) * told[node.iri] / most) for node in nodes]),
        element("edges", {}, [_edge(n, edge, seen) for n, edge in enumerate(edges)]),
    ]
    graph = element("graph", {"mode": "dynamic", "defaultedgetype": "directed", "timeformat": "date"}, parts)
    return f"{HEAD}{element('gexf', _NAMESPACES, [graph])}\n".encode()


def _declared(of: str, names: list[str]) -> Xml:
    attributes = [element("attribute", {"id": name, "title": name, "type": "string"}) for name in names]
    return element("attributes", {"class": of, "mode": "static"}, attributes)


def _node(node: Node, size: float) -> Xml:
    looks = [_colour(node.colour), element("viz:size", {"value": f"{size:.1f}"})]
    return element("node", {"id": node.iri, "label": node.label}, [_values({"kind": node.kind}), *looks])


def _edge(n: int, edge: Edge, seen: Counter[tuple[str, str]]) -> Xml:
    """An edge; Gephi would add up those between two nodes were they not each of a `kind` of its own."""
    seen[edge.director, edge.recipient] += 1
    given = {
        "id": f"e{n}", "source": edge.director, "target": edge.recipient, "start": edge.start, "end": edge.end,
        "label": edge.facts.get("label"), "kind": str(seen[edge.director, edge.recipient]),
    }  # fmt: skip
    attributes = {name: value for name, value in given.items() if value is not None}
    return element("edge", attributes, [_values(_said(edge)), _colour(edge.colour)])


def _said(edge: Edge) -> dict[str, str]:
    """What an edge carries beside its own label."""
    return {"directive": edge.directive} | {name: text for name, text in edge.facts.items() if name != "label"}


def _values(said: Mapping[str, str]) -> Xml:
    return element("attvalues", {}, [element("attvalue", {"for": name, "value": text}) for name, text in said.items()])


def _colour(colour: str) -> Xml:
    red, green, blue = (str(int(colour[n : n + 2], 16)) for n in (1, 3, 5))
    return element("viz:color", {"r": red, "g": green, "b": blue})
