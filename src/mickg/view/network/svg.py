"""A network in, a picture without script out."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mickg.values import Label
from mickg.view.layout.placing import reach
from mickg.view.layout.route import BADGE, Route, routes
from mickg.view.layout.star import Point
from mickg.view.network.directed import DIRECTED, Edge, Node
from mickg.view.page.foot import foot
from mickg.view.page.frame import packaged
from mickg.view.page.legend import LINES, UNDIRECTED, samples
from mickg.view.page.lettering import cut, leading, lines
from mickg.view.page.markup import Markup, number, tag
from mickg.view.page.shapes import outline

if TYPE_CHECKING:
    from mickg.view.network.network import Network
_LEGEND_WIDTH = 900.0


def picture(network: "Network", language: str) -> str:
    """An SVG document in one language."""
    wide, high = extent(network)
    width = max(wide, _LEGEND_WIDTH)
    codes = {strongest(edge) for edge in network.drawn.edges}
    below, depth = foot(samples(codes, {node.kind for node in network.drawn.nodes.values()}), [], language, width)
    notes = [cut(getattr(note, language), width - 28, 12.0) for note in remarks(network)]
    told = (tag("text", note, class_="key", x=14, y=depth - 8 + 20 * n) for n, note in enumerate(notes))
    under = tag("g", below, *told, class_="drawing", transform=f"translate(0,{number(high + 14)})")
    height = high + depth + 20 * len(notes)
    title = getattr(network.title, language)
    style = tag("style", Markup(packaged("network/svg.css")))
    paper = tag("rect", width=width, height=height, fill="#fff")
    parts = (tag("title", title), style, paper, drawing(network, [language]), under)
    view = f"0 0 {number(width)} {number(height)}"
    return tag("svg", *parts, xmlns="http://www.w3.org/2000/svg", viewBox=view, width=width, height=height,
               lang=language, role="img", aria_label=title)  # fmt: skip


def remarks(network: "Network") -> list[Label]:
    """Of what whole the network is a part, and what a picture of it does not show in full."""
    part = None if network.around is None else network.around.said(network)
    return [remark for remark in (part, left_out(network)) if remark is not None]


def left_out(network: "Network") -> Label | None:
    """What a picture of a large network gathers and leaves out, None when it shows all."""
    drawn = network.drawn
    if drawn.nodes.keys() == network.nodes.keys() and len(drawn.edges) == len(network.edges):
        return None
    some, held, groups = len(drawn.nodes), sum(map(len, drawn.gathered.values())), len(drawn.gathered)
    shown, every = (sum(len(edge.facts) for edge in edges) for edges in (drawn.edges, network.edges))
    vi, en = f"hình vẽ có {some} nút", f"the picture shows {some} nodes"
    if held > 0:
        vi = f"hình vẽ gọi tên {some - groups} trong {len(network.nodes)} nút, gộp {held} nút khác thành {groups}"
        en = f"the picture names {some - groups} of {len(network.nodes)} nodes and gathers {held} others into {groups}"
    return Label(
        vi=f"{vi}; {len(drawn.edges)} đường vẽ ra có {shown} trong {every} dữ kiện",
        en=f"{en}; the {len(drawn.edges)} lines drawn hold {shown} of {every} facts",
    )


def extent(network: "Network") -> tuple[float, float]:
    """Width and height of the drawing in pixels."""
    return reach(network.positions, network.boxes)


def drawing(network: "Network", languages: Sequence[str]) -> Markup:
    """Lines, then their numbers, then the labels over them; with two languages, the page's script names the parts."""
    drawn = network.drawn
    ends = [(e.director, e.recipient, thickness(e)) for e in drawn.edges]
    routed = [*zip(drawn.edges, routes(network.positions, network.boxes, ends), strict=True)]
    place = {id(edge): n for n, edge in enumerate(network.lines)}
    edges = [_edge(network, (place[id(edge)], edge), route, languages) for edge, route in routed]
    badges = [_badge(edge, place[id(edge)], route.badge) for edge, route in routed if len(edge.facts) > 1]
    nodes = [
        _node(network, n, node, languages) for n, node in enumerate(network.ends.values()) if node.iri in drawn.nodes
    ]
    return tag("g", tag("g", *edges), tag("g", *badges, aria_hidden="true"), tag("g", *nodes), class_="drawing")


def strongest(edge: Edge) -> str:
    """The code of the strongest force among an edge's directives."""
    codes = Counter(fact.force_code for fact in edge.facts)
    return next((code for code in LINES if code in codes), "unstated")


def thickness(edge: Edge) -> float:
    """Pixels, growing with the square root of the number of facts, up to a width at which labels still stand out."""
    return min(0.8 + 1.1 * math.sqrt(len(edge.facts)), 5.0)


def _edge(network: "Network", numbered: tuple[int, Edge], route: Route, languages: Sequence[str]) -> Markup:
    n, edge = numbered
    points = edge.kind != UNDIRECTED
    shapes = (
        tag("path", class_="line", d=route.line if points else route.line + route.tip, stroke_width=thickness(edge)),
        tag("path", class_="head", d=route.head) if points else Markup(),
    )
    return _part(f"edge {strongest(edge)}", shapes, edge_label(network, edge), languages, data_edge=str(n))


def edge_label(network: "Network", edge: Edge) -> Label:
    """Who directed whom and how often, for a reader who hears the picture."""
    one, other = network.ends[edge.director].label, network.ends[edge.recipient].label
    count = len(edge.facts)
    if edge.kind != DIRECTED:
        tie = LINES[edge.kind]
        vi, en = f"{one.vi} {tie.vi} {other.vi}: {count}", f"{one.en} {tie.en} {other.en}: {count}"
        return Label.model_construct(vi=vi, en=en)
    return Label.model_construct(
        vi=f"{one.vi} → {other.vi}: {count} chỉ đạo",
        en=f"{one.en} → {other.en}: {count} directive{'' if count == 1 else 's'}",
    )


def _badge(edge: Edge, n: int, at: Point) -> Markup:
    count = str(len(edge.facts))
    ring = tag("circle", cx=at[0], cy=at[1], r=BADGE + 2.5 * (len(count) - 1))
    return tag("g", ring, tag("text", count, x=at[0], y=at[1] + 4), class_=f"badge {strongest(edge)}", data_edge=str(n))


def _node(network: "Network", n: int, node: Node, languages: Sequence[str]) -> Markup:
    directs = node.iri in network.directors
    spoken = languages[:1] if node.label.vi == node.label.en else languages
    texts = [_text(network, node, language) for language in spoken]
    kinds = f"node {node.kind}{' director' if directs else ''}"
    (x, y), box = network.positions[node.iri], network.boxes[node.iri]
    return _part(kinds, [*outline(node.kind, x, y, *box), *texts], node.label, languages, data_node=str(n))


def _part(classes: str, shapes: Sequence[Markup], label: Label, languages: Sequence[str], **data: str) -> Markup:
    """A group; alone it carries its name, in a page the number by which the script knows it."""
    if len(languages) == 1:
        return tag("g", tag("title", getattr(label, languages[0])), *shapes, class_=classes)
    return tag("g", *shapes, class_=classes, **data)


def _text(network: "Network", node: Node, language: str) -> Markup:
    (x, y), size = network.positions[node.iri], network.size(node.iri)
    wording = lines(getattr(node.label, language), size)
    lang = None if node.label.vi == node.label.en else language
    step = leading(size)
    first = y - (len(wording) - 1) * step / 2 + 0.35 * size
    if len(wording) == 1:
        return tag("text", wording[0], x=x, y=first, lang=lang)
    spans = [tag("tspan", line, x=x, y=first + n * step) for n, line in enumerate(wording)]
    return tag("text", *spans, lang=lang)
