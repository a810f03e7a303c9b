"""A query as a picture: its variables and constants, joined by predicates and property paths; the rest in words."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from mickg.pattern import End, GraphPattern, Place
from mickg.values import Label
from mickg.view.base import View
from mickg.view.chart.chart import plural
from mickg.view.page.foot import foot
from mickg.view.page.frame import framed, languages, packaged, script
from mickg.view.page.legend import sample
from mickg.view.page.lettering import cut, leading, wrapped
from mickg.view.page.markup import Markup, both, joined, number, tag
from mickg.view.pattern.picture import drawing, samples

if TYPE_CHECKING:
    import networkx as nx

_KINDS = {
    "select": Label(vi="hỏi", en="asks"),
    "union": Label(vi="một trong các nhánh", en="one of the branches"),
    "subselect": Label(vi="truy vấn con", en="subquery"),
    "filter": Label(vi="chỉ giữ khi", en="kept where"),
    "bind": Label(vi="đặt", en="let"),
    "values": Label(vi="một trong", en="one of"),
    "minus": Label(vi="trừ đi", en="without"),
    "group": Label(vi="gộp", en="grouped"),
    "having": Label(vi="chỉ giữ nhóm", en="groups kept"),
    "order": Label(vi="xếp", en="ordered"),
    "limit": Label(vi="giới hạn", en="cut"),
}
_IN_GRAPH = Label(vi="trong đồ thị", en="in the graph")
_SIZE, _LEFT, _TEXT, _LEAST, _MOST_LINES = 12.0, 14.0, 200.0, 760.0, 4


class Pattern(View):
    """The pattern of a query: `.nx`, `.html()`, `.svg()`, `.save(path)`, `.show()`; `labels` are those of its IRIs."""

    called = "a query's pattern"
    nothing = "the query has no triple pattern, so there is nothing to draw; ask for something of the graph"

    def __init__(self, pattern: GraphPattern, labels: Mapping[str, Label], title: Label, language: str) -> None:
        self.pattern, self.title, self.language = pattern, title, language
        self._labels = labels

    def __repr__(self) -> str:
        return f"<pattern of {len(self)} triple patterns>"

    def __len__(self) -> int:
        return len(self.pattern.triples)

    @cached_property
    def nx(self) -> "nx.MultiDiGraph[str]":
        """A networkx graph: nodes are variables, IRIs and values, an edge a triple pattern, its key its place."""
        import networkx as nx  # noqa: PLC0415 - 0.2 s to import, and a picture needs none of it

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for n, triple in enumerate(self.pattern.triples):
            one, other = ((_node(key, self.pattern.ends[key]), key) for key in (triple.subject, triple.object))
            for name, key in (one, other):
                end = self.pattern.ends[key]
                graph.add_node(name, text=end.text, kind=end.kind, selected=end.selected)
            place = {"optional": triple.place.optional, "subselect": triple.place.subselect}
            named = {"graph": triple.place.graph or "", "branch": triple.place.branch or ""}
            graph.add_edge(one[0], other[0], key=n, path=triple.path, **named, **place)
        return graph

    @cached_property
    def _graphs(self) -> dict[str, str]:
        """The names of GRAPHs, numbered in the order in which the query gives them."""
        places = [triple.place for triple in self.pattern.triples] + [one.place for one in self.pattern.clauses]
        names = dict.fromkeys(place.graph for place in places if place.graph is not None)
        return {name: f"g{n}" for n, name in enumerate(names, 1)}

    def _tags(self, place: Place) -> str:
        """Where something stands, short: `g1` its GRAPH, `1a` its UNION's branch, `s1` its subquery."""
        parts = (
            self._graphs[place.graph] if place.graph is not None else "",
            place.branch or "",
            f"s{place.subselect}" if place.subselect > 0 else "",
        )
        return " ".join(filter(None, parts))

    def summary(self) -> list[Label]:
        """How many triple patterns there are."""
        count = len(self)
        return [Label(vi=f"{count} mẫu bộ ba", en=f"{count} triple pattern{plural(count)}")]

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        shapes, wide, high = drawing(self.pattern, self._labels, self._tags, languages(self.language))
        title = self.title
        drawn = tag("svg", tag("g", shapes, class_="drawing"), viewBox=f"0 0 {number(wide)} {number(high)}", width=wide,
                    height=high, role="img", aria_label=getattr(title, self.language), data_vi=title.vi,
                    data_en=title.en)  # fmt: skip
        legend = (tag("li", sample(one.shape), both(one.label, "span")) for one in samples(self.pattern, self._tags))
        rows = (
            tag("tr", tag("td", tags), tag("td", both(kind, "span")), tag("td", tag("code", tag("bdi", text))))
            for tags, kind, text in self._words
        )
        summary = joined(*(both(one, "span") for one in self.summary()))
        body = joined(
            tag("div", drawn, class_="pattern"), tag("footer", tag("ul", *legend), class_="legend"),
            tag("table", tag("tbody", *rows), class_="clauses"),
        )  # fmt: skip
        styles = ("pattern/pattern.svg.css", "page/page.css", "pattern/pattern.css")
        return framed(self.language, title, styles, script("pattern/pattern.js"), summary, body)

    def svg(self) -> str:
        """A picture without script, in one language, with its words below."""
        title = getattr(self.title, self.language)
        shapes, wide, high = drawing(self.pattern, self._labels, self._tags, [self.language])
        wide = max(wide, _LEAST)
        notes = [getattr(one, self.language) for one in self.summary()]
        below, depth = foot(samples(self.pattern, self._tags), notes, self.language, wide)
        foot_at = high + 60 + depth
        words, rest = self._written(wide)
        heading = tag("text", cut(title, wide - 2 * _LEFT, 20.0), class_="title", x=_LEFT, y=28)
        body = tag("g", heading, tag("g", shapes, transform="translate(0,40)"),
                   tag("g", below, transform=f"translate(0,{number(high + 52)})"),
                   tag("g", words, transform=f"translate(0,{number(foot_at)})"), class_="drawing")  # fmt: skip
        tall = foot_at + rest
        paper = tag("rect", width=wide, height=tall, fill="#fff")
        style = tag("style", Markup(packaged("pattern/pattern.svg.css")))
        return tag("svg", tag("title", title), style, paper, body, xmlns="http://www.w3.org/2000/svg",
                   viewBox=f"0 0 {number(wide)} {number(tall)}", width=wide, height=tall, lang=self.language,
                   role="img", aria_label=title)  # fmt: skip

    @cached_property
    def _words(self) -> list[tuple[str, Label, str]]:
        """What the picture cannot show, the graphs first: where, what kind, what SPARQL writes."""
        graphs = [(short, _IN_GRAPH, name) for name, short in self._graphs.items()]
        return graphs + [(self._tags(one.place), _KINDS[one.kind], one.text) for one in self.pattern.clauses]

    def _written(self, wide: float) -> tuple[Markup, float]:
        """The words as lines of a picture, each cut to a few, and their height in pixels."""
        out: list[Markup] = []
        y = _SIZE
        for tags, kind, text in self._words:
            shown = wrapped(text, wide - _TEXT - _LEFT, _SIZE, _MOST_LINES)
            spans = (tag("tspan", line, x=_TEXT, y=y + n * leading(_SIZE)) for n, line in enumerate(shown))
            out += [tag("text", tags, class_="key", x=_LEFT, y=y),
                    tag("text", getattr(kind, self.language), class_="key", x=_LEFT + 60, y=y),
                    tag("text", *spans)]  # fmt: skip
            y += len(shown) * leading(_SIZE) + 4
        return joined(*out), y


def _node(key: str, end: End) -> str:
    """The name of an end's node, the same for one constant wherever it stands."""
    return key if end.kind in ("variable", "blank") else end.iri or end.text


def pattern_view(
    pattern: GraphPattern,
    names: tuple[Mapping[str, str], Mapping[str, str]],
    title: tuple[str, str] | None,
    language: str,
) -> Pattern:
    """The view of a query's pattern; names of IRIs and a saved query's title are given in Vietnamese and in English."""
    vi, en = names
    labels = {iri: Label.model_construct(vi=vi[iri], en=en.get(iri, vi[iri])) for iri in sorted(vi)}
    words = title or ("Câu hỏi trên đồ thị", "A question of the graph")
    return Pattern(pattern, labels, Label.model_construct(vi=words[0], en=words[1]), language)
