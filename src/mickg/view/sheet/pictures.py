"""What is drawn on a thing's sheet: its timeline, its lineage, its series or its network."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mickg.answer import Table
from mickg.values import Label
from mickg.view.chart.chart import Drawing
from mickg.view.chart.figures import Line, lines
from mickg.view.chart.moments import Strand, strands
from mickg.view.chart.series import Series
from mickg.view.chart.timeline import Timeline
from mickg.view.network.directed import Edge, Node
from mickg.view.network.network import Network
from mickg.view.network.svg import drawing as network_drawing
from mickg.view.network.svg import extent, strongest
from mickg.view.network.ties import tied
from mickg.view.page.foot import Sample
from mickg.view.page.legend import KINDS, LINES, THINGS, line_sample, shape_sample
from mickg.view.page.markup import Markup, tag
from mickg.view.sheet.lineage import drawing as lineage_drawing
from mickg.view.sheet.lineage import lineage
from mickg.view.sheet.saying import Saying

MOST_ROWS = 30
_FIRST = ("post", "event", "document", "directive")
TIES = ("attended", "directed")
Told = tuple[Table, Table]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn, how it is called, what its shapes mean, and what it leaves out; `draw` takes a language."""

    title: Label
    draw: Callable[[str], Drawing]
    samples: Sequence[Sample] = ()
    notes: Sequence[Label] = ()


class Material:
    """What the pictures of all sheets are drawn from, each table asked for when it is first needed."""

    def __init__(self, timeline: Callable[[], Told], series: Callable[[], Told], ties: Callable[[str], Told]) -> None:
        self._timeline, self._series, self._ties = timeline, series, ties

    @cached_property
    def strands(self) -> Sequence[Strand]:
        """The rows of the timeline of all."""
        return strands(*self._timeline())

    @cached_property
    def lines(self) -> Sequence[Line]:
        """The lines of the series of all."""
        return lines(*self._series())

    @cached_property
    def network(self) -> tuple[Mapping[str, Node], Sequence[Edge]]:
        """Who attended what and who directed whom."""
        return tied({kind: self._ties(kind) for kind in TIES})


def pictured(kind: str, thing: str, facts: Collection[str], saying: Saying, material: Material) -> Picture | None:
    """The picture for a kind of thing and the facts on its sheet; None where there is nothing to draw."""
    match kind:
        case "Indicator":
            return _series(thing, material)
        case "Event":
            return _network(facts, material)
        case "Document" | "Policy":
            return _lineage(thing, saying) or _timeline(thing, facts, saying, material)
        case _:
            return _timeline(thing, facts, saying, material)


def _timeline(thing: str, facts: Collection[str], saying: Saying, material: Material) -> Picture | None:
    own = [one for one in material.strands if thing in one.iri.split(" ") or any(m.iri in facts for m in one.moments)]
    name = saying.wording.thing(thing)
    dated = [one for one in own if one.lane != "undated"]
    if len(dated) == 0:
        return None
    kept = sorted(dated, key=lambda one: _FIRST.index(one.kind))[:MOST_ROWS]
    shown = Timeline([_own(one, name) for one in dated if one in kept], Label(vi="Dòng thời gian", en="Timeline"), "vi")
    left = len(own) - len(shown)
    note = Label(
        vi=f"{left} việc khác hoặc không nêu ngày chỉ có ở danh sách",
        en=f"{left} more, or without a date, are only listed",
    )
    return Picture(shown.title, lambda language: shown.drawing([language]), shown.samples(), [note] if left > 0 else [])


def _own(strand: Strand, name: Label) -> Strand:
    """A row without the name of the one whose sheet it stands on."""
    vi, en = (getattr(strand.label, one).removeprefix(f"{getattr(name, one)}: ") for one in ("vi", "en"))
    return replace(strand, label=Label.model_construct(vi=vi, en=en))


def _series(thing: str, material: Material) -> Picture | None:
    own = [line for line in material.lines if line.indicator == thing]
    if len(own) == 0:
        return None
    shown = Series(own, own[0].label, "vi")
    return Picture(Label(vi="Chỉ tiêu qua các bài", en="The indicator over the articles"),
                   lambda language: shown.drawing([language]), shown.samples(), shown.summary())  # fmt: skip


def _network(facts: Collection[str], material: Material) -> Picture | None:
    nodes, edges = material.network
    own = [
        edge._replace(facts=told) for edge in edges
        if len(told := tuple(fact for fact in edge.facts if fact.iri in facts)) > 0
    ]  # fmt: skip
    ends = {end for edge in own for end in (edge.director, edge.recipient)}
    title = Label(vi="Ai dự, ai chỉ đạo ai", en="Who took part, who directed whom")
    shown = Network({iri: node for iri, node in nodes.items() if iri in ends}, own, title, "vi")
    codes, kinds = {strongest(edge) for edge in own}, {nodes[end].kind for end in ends}
    samples = [
        *(Sample(line_sample(code), label) for code, label in LINES.items() if code in codes),
        *(Sample(shape_sample(kind), label) for kind, label in (KINDS | THINGS).items() if kind in kinds),
    ]
    return Picture(title, lambda language: _drawn(shown, language), samples) if len(own) > 0 else None


def _drawn(network: Network, language: str) -> Drawing:
    width, height = extent(network)
    return Drawing(network_drawing(network, [language]), width, height)


def _lineage(thing: str, saying: Saying) -> Picture | None:
    line = lineage(saying.held, thing)
    if len(line.nodes) == 1:
        return None
    title = Label(vi="Văn bản nối với nhau", en="How documents hang together")
    left = Label(vi=f"đã bỏ {line.left_out} văn bản xa nhất", en=f"left out: the {line.left_out} farthest")
    return Picture(
        title, lambda language: lineage_drawing(line, saying, language), _SAMPLES, [left] if line.left_out > 0 else []
    )


def _leaf(kind: str, corner: float) -> Markup:
    shape = tag("rect", class_="shape", x=2, y=1, width=30, height=12, rx=corner)
    return tag("g", tag("g", shape, class_=f"leaf {kind}"), class_="lineage")


_SAMPLES = (
    Sample(_leaf("issued", 2), Label(vi="đã ban hành", en="issued")),
    Sample(_leaf("draft", 2), Label(vi="dự thảo", en="draft")),
    Sample(_leaf("policy", 6), Label(vi="chính sách, chiến lược", en="policy or strategy")),
    Sample(_leaf("issued own", 2), Label(vi="văn bản của trang này", en="the one of this sheet")),
)
