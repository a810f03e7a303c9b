"""Any triples in, a picture of nodes and named arrows out; labels stand for the things they name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Triple

from mickg.view.layout.placing import placed, reach
from mickg.view.layout.route import Route, routes
from mickg.view.layout.star import Point
from mickg.view.page.lettering import Box, box, leading, lines
from mickg.view.page.markup import Markup, tag
from mickg.vocab import compact, dcterms, rdfs, skos

MOST_NODES = 80
_SIZE, _NAMED = 13.0, 11.0
_NAMES = (skos.prefLabel, rdfs.label, dcterms.title)


class Drawn(NamedTuple):
    """The nodes by their terms (what is written in them), the arrows' names, and how many nodes were left out."""

    nodes: Mapping[str, str]
    literals: frozenset[str]
    edges: Mapping[tuple[str, str], Sequence[str]]
    left_out: int


def drawn(triples: Sequence[Triple], names: Mapping[str, str], language: str) -> Drawn:
    """What a picture of the triples shows: at most MOST_NODES nodes, those with most arrows."""
    names = {**names, **_given(triples, language)}
    edges: dict[tuple[str, str], list[str]] = {}
    nodes: dict[str, str] = {}
    for triple in triples:
        if not _is_name(triple):
            for end in (triple.subject, triple.object):
                nodes[str(end)] = _written(end, names)
            arrow = triple.predicate.value
            edges.setdefault((str(triple.subject), str(triple.object)), []).append(names.get(arrow) or _short(arrow))
    weight = Counter(end for pair in edges for end in pair)
    kept = set(sorted(nodes, key=lambda node: (-weight[node], node))[:MOST_NODES])
    shown = {pair: said for pair, said in edges.items() if kept.issuperset(pair)}
    literals = frozenset(node for node in kept if node.startswith('"'))
    return Drawn({n: nodes[n] for n in sorted(kept)}, literals, shown, len(nodes) - len(kept))


def _is_name(triple: Triple) -> bool:
    return triple.predicate.value in _NAMES and isinstance(triple.object, Literal)


def _given(triples: Sequence[Triple], language: str) -> dict[str, str]:
    """Labels that the triples themselves give, those of the language last, so that they count."""
    given = [t for t in triples if _is_name(t) and isinstance(t.subject, NamedNode) and isinstance(t.object, Literal)]
    ranked = sorted(given, key=lambda t: isinstance(t.object, Literal) and t.object.language == language)
    return {t.subject.value: t.object.value for t in ranked if isinstance(t.subject, NamedNode)}  # type: ignore[union-attr] # a Literal


def _written(term: object, names: Mapping[str, str]) -> str:
    if isinstance(term, NamedNode):
        return names.get(term.value, compact(term.value))
    return term.value if isinstance(term, Literal) else str(term)


def _short(iri: str) -> str:
    return compact(iri).rpartition(":")[2] if compact(iri) != iri else iri.rpartition("/")[2] or iri


def picture(graph: Drawn, title: str) -> Markup:
    """An SVG element."""
    boxes = {node: box([text], _SIZE) for node, text in graph.nodes.items()}
    at = placed(_roomy(boxes, graph.edges), [(one, other, len(said)) for (one, other), said in graph.edges.items()])
    ways = routes(at, boxes, [(one, other, 1.2) for one, other in graph.edges])
    width, height = reach(at, boxes)
    paper = tag("rect", width=width, height=height, fill="#fff")
    arrows = [_arrow(way) for way in ways]
    said = [_said(way.badge, words) for way, words in zip(ways, graph.edges.values(), strict=True)]
    nodes = [_node(graph, node, at[node], boxes[node]) for node in graph.nodes]
    view = f"0 0 {width:.1f} {height:.1f}"
    return tag("svg", tag("title", title), paper, *arrows, *nodes, *said, xmlns="http://www.w3.org/2000/svg",
               role="img", width=width, height=height, viewBox=view)  # fmt: skip


def _roomy(boxes: Mapping[str, Box], edges: Mapping[tuple[str, str], Sequence[str]]) -> dict[str, Box]:
    """The boxes, so wide that the names of their arrows fit between them."""
    named = [(pair, box([_named(said)], _NAMED).width) for pair, said in edges.items() if pair[0] != pair[1]]
    widest = {node: max((width for pair, width in named if node in pair), default=0.0) for node in boxes}
    return {node: Box(room.width + widest[node], room.height) for node, room in boxes.items()}


def _named(words: Sequence[str]) -> str:
    return ", ".join(sorted(set(words)))


def _arrow(way: Route) -> Markup:
    line = tag("path", d=way.line, fill="none", stroke="#5b6570", stroke_width=1.2)
    return tag("g", line, tag("path", d=way.head, fill="#5b6570"))


def _said(at: Point, words: Sequence[str]) -> Markup:
    """The names of an arrow, on white so that lines under them do not disturb."""
    return tag("text", _named(words), x=at[0], y=at[1] + 4, text_anchor="middle", font_size=_NAMED,
               fill="#1c2733", stroke="#fff", stroke_width=3, paint_order="stroke",
               font_family="Arial, sans-serif")  # fmt: skip


def _node(graph: Drawn, node: str, at: Point, room: Box) -> Markup:
    """A box for a thing, a dashed one for a value."""
    value = node in graph.literals
    shape = tag("rect", x=at[0] - room.width / 2, y=at[1] - room.height / 2, width=room.width, height=room.height,
                rx=3 if value else 8, fill="#fff" if value else "#eef3f7", stroke="#5b6b7a",
                stroke_dasharray="4 3" if value else None)  # fmt: skip
    wording, step = lines(graph.nodes[node], _SIZE), leading(_SIZE)
    first = at[1] - (len(wording) - 1) * step / 2 + 0.35 * _SIZE
    spans = [tag("tspan", line, x=at[0], y=first + n * step) for n, line in enumerate(wording)]
    text = tag("text", *spans, text_anchor="middle", font_size=_SIZE, fill="#1c2733", font_family="Arial, sans-serif")
    return tag("g", tag("title", graph.nodes[node][:500]), shape, text)
