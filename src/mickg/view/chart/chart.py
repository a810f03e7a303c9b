"""What a timeline and a series share: marks that open their facts, a page with filters and a table, a picture."""

from abc import abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, NamedTuple

from mickg.values import Label
from mickg.view.base import View
from mickg.view.page import fields
from mickg.view.page.fact import Fact, what
from mickg.view.page.foot import Sample, foot
from mickg.view.page.frame import chosen, framed, languages, packaged, script
from mickg.view.page.legend import sample
from mickg.view.page.markup import Markup, both, in_a_row, in_script, joined, number, said, tag
from mickg.view.page.told import where


@dataclass(frozen=True, slots=True)
class Mark:
    """What can be chosen in the picture: `key` is its place in the page's address, `said` its wording when heard."""

    key: str
    kind: str
    said: Label
    facts: tuple[Fact, ...]


class Drawing(NamedTuple):
    """Shapes, and their width and height in pixels."""

    shapes: Markup
    width: float
    height: float


class Chart(View):
    """A view whose picture holds marks of several kinds."""

    kinds: ClassVar[Mapping[str, Label]]
    how: ClassVar[Label]

    def __init__(self, title: Label, language: str) -> None:
        self.title, self.language = title, language

    @cached_property
    @abstractmethod
    def marks(self) -> Sequence[Mark]:
        """What can be chosen, in the order in which it is drawn."""

    @abstractmethod
    def drawing(self, languages: Sequence[str]) -> Drawing:
        """The shapes, with their words in these languages; marks carry `data_mark`."""

    @abstractmethod
    def summary(self) -> Sequence[Label]:
        """What the view holds and what it leaves out, in a few words each."""

    @abstractmethod
    def samples(self) -> Sequence[Sample]:
        """The shapes and what they mean."""

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        facts = sum(len(mark.facts) for mark in self.marks)
        sources = _sources(self.marks)
        legend = (tag("li", sample(one.shape), both(one.label, "span")) for one in self.samples())
        parts = {
            "filters": _filters(self.kinds, {mark.kind for mark in self.marks}, sources),
            "drawing": _canvas(self),
            "tools": Markup(),
            "overview": joined(tag("p", both(self.how, "span"))),
            "legend": tag("ul", *legend),
            "count": said(f"Mọi dữ kiện: {facts} dòng", f"Every fact: {facts} rows"),
            "table": _table(self, sources),
            "data": in_script([mark.key for mark in self.marks]),
        }
        styles = ("chart/chart.svg.css", "page/page.css", "chart/chart.css")
        summary = in_a_row(self.summary())
        return framed(self.language, self.title, styles, script("chart/chart.js"), summary, chosen(parts))

    def svg(self) -> str:
        """A picture without script, in one language."""
        shapes, width, height = self.drawing([self.language])
        title = getattr(self.title, self.language)
        notes = [getattr(one, self.language) for one in self.summary()]
        below, depth = foot(self.samples(), notes, self.language, width)
        heading = tag("text", title, class_="title", x=14, y=28)
        body = tag("g", heading, tag("g", shapes, transform="translate(0,40)"),
                   tag("g", below, transform=f"translate(0,{number(height + 52)})"), class_="drawing")  # fmt: skip
        tall = height + 52 + depth
        paper = tag("rect", width=width, height=tall, fill="#fff")
        view = f"0 0 {number(width)} {number(tall)}"
        return tag("svg", tag("title", title), tag("style", Markup(packaged("chart/chart.svg.css"))), paper, body,
                   xmlns="http://www.w3.org/2000/svg", viewBox=view, width=width, height=tall, lang=self.language,
                   role="img", aria_label=title)  # fmt: skip


def markable(mark: Mark, n: int, shapes: Sequence[Markup], languages: Sequence[str]) -> Markup:
    """A mark's shapes as a group with its name; in a page it can be reached by keyboard and chosen."""
    text = getattr(mark.said, languages[0])
    if len(languages) == 1:
        return tag("g", tag("title", text), *shapes, class_=f"mark {mark.kind}")
    return tag("g", tag("title", text), *shapes, class_=f"mark {mark.kind}", tabindex="0", role="button",
               aria_label=text, data_vi=mark.said.vi, data_en=mark.said.en, data_mark=str(n),
               data_kind=mark.kind)  # fmt: skip


def words(label: Label, languages: Sequence[str], **attributes: str | float | None) -> Markup:
    """A text of the picture in each language, of which the page shows one."""
    if len(languages) == 1 or label.vi == label.en:
        return tag("text", getattr(label, languages[0]), **attributes)
    return joined(*(tag("text", getattr(label, one), lang=one, **attributes) for one in languages))


def plural(count: int) -> str:
    """The ending of an English noun."""
    return "" if count == 1 else "s"


def _canvas(chart: Chart) -> Markup:
    shapes, width, height = chart.drawing(languages(chart.language))
    label = chart.title
    return tag("svg", tag("g", shapes, class_="drawing"), viewBox=f"0 0 {number(width)} {number(height)}", role="group",
               aria_label=getattr(label, chart.language), data_vi=label.vi, data_en=label.en, id="chart")  # fmt: skip


def _sources(marks: Sequence[Mark]) -> dict[str, str]:
    """Source id or address -> title."""
    told = (fact.told for mark in marks for fact in mark.facts)
    return dict(sorted({one.source: one.title or one.source for one in told}.items()))


def _filters(kinds: Mapping[str, Label], present: Collection[str], sources: Mapping[str, str]) -> Markup:
    """Search, source and kinds."""
    boxes = ((kind, [both(label, "span")]) for kind, label in kinds.items() if kind in present)
    return joined(
        fields.search(),
        fields.choice("where", Label(vi="Nguồn", en="Source"), *fields.titles("s", sources.values())),
        fields.ticks("kind", Label(vi="Loại", en="Kind"), boxes),
        fields.clear(),
        fields.status(said(" mục", " entries")),
    )


def _table(chart: Chart, sources: Iterable[str]) -> Markup:
    """Every fact of every mark, in the order of the marks."""
    heads = (said("Loại", "Kind"), said("Điều gì", "What"), said("Nói ở đâu", "Said where"))
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    order = {source: f"s{n}" for n, source in enumerate(sources)}
    rows = (
        _row(chart.kinds[mark.kind], n, mark, (fact, order[fact.told.source]))
        for n, mark in enumerate(chart.marks)
        for fact in mark.facts
    )
    return tag("table", head, tag("tbody", *rows))


def _row(kind: Label, n: int, mark: Mark, listed: tuple[Fact, str]) -> Markup:
    fact, source = listed
    opener = tag("a", both(kind, "span"), href=f"#/{mark.key}")
    return tag("tr", tag("td", opener, class_="who"), tag("td", *what(fact), class_="what"),
               tag("td", *where(fact.told), class_="where"), data_of=str(n), data_source=source)  # fmt: skip
