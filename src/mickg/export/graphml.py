"""GraphML: who directed whom, for networkx, igraph, yEd and Cytoscape."""

from mickg.export.elements import HEAD, Xml, element, leaf
from mickg.export.given import Given
from mickg.export.network import Edge, Node, network

_NODE = ("label", "kind", "color")


def graphml(given: Given) -> bytes:
    """An edge for each directive and recipient, which carries task, force, dates and evidence."""
    nodes, edges = network(given)
    names = ["directive", "color", *dict.fromkeys(name for edge in edges for name in edge.facts)]
    keys = [_key("node", name) for name in _NODE] + [_key("edge", name) for name in names]
    graph = element("graph", {"id": "directives", "edgedefault": "directed"},
                    [*map(_node, nodes), *(_edge(n, edge) for n, edge in enumerate(edges))])  # fmt: skip
    text = element("graphml", {"xmlns": "http://graphml.graphdrawing.org/xmlns"}, [*keys, graph])
    return f"{HEAD}{text}\n".encode()


def _key(of: str, name: str) -> Xml:
    return element("key", {"id": f"{of}.{name}", "for": of, "attr.name": name, "attr.type": "string"})


def _node(node: Node) -> Xml:
    said = zip(_NODE, (node.label, node.kind, node.colour), strict=True)
    return element("node", {"id": node.iri}, [leaf("data", {"key": f"node.{name}"}, text) for name, text in said])


def _edge(n: int, edge: Edge) -> Xml:
    said = {"directive": edge.directive, "color": edge.colour} | edge.facts
    ends = {"id": f"e{n}", "source": edge.director, "target": edge.recipient}
    return element("edge", ends, [leaf("data", {"key": f"edge.{name}"}, text) for name, text in said.items()])
