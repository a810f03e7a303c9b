"""Texts that try to run, to load, to break or to hide, and views that hold each of them wherever they hold a text."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from chart_factory import change, made_series, made_timeline, moment
from export_factory import trig
from pyoxigraph import Literal, NamedNode, Quad, Store, Triple
from sheet_factory import ID
from sheet_factory import MINISTER as DIRECTOR
from sheet_factory import graph as small_graph
from view_factory import BASE, MINISTER, fact, label, network, node

from mickg.answer import Table, Triples
from mickg.kg import KnowledgeGraph
from mickg.view.base import View
from mickg.view.chart.series import Series
from mickg.view.chart.timeline import Timeline
from mickg.view.dataframe import Frame
from mickg.view.network.directed import Edge
from mickg.view.network.network import Network
from mickg.view.sheet.sheet import Sheet
from mickg.view.sheet.sheets import Sheets
from mickg.view.triples.triples import TriplesView
from mickg.vocab import dcterms, mg, rdf, skos, xsd

HOSTILE = [
    "<script>window.ran=1</script>", "</script><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>", "</style><script>window.ran=1</script>",
    "</textarea><script>window.ran=1</script>", "<script src=//example.org/x>", "--><script>window.ran=1</script>",
    "<!--<script>", "]]><script>window.ran=1</script>", "<![CDATA[<b>]]>", "<img src=x onerror=window.ran=1>",
    "\"><img src=x onerror=window.ran=1>", "'><img src=x onerror=window.ran=1>", "<svg onload=window.ran=1>",
    "<svg><script>window.ran=1</script></svg>", "<svg><a xlink:href=javascript:window.ran=1>",
    "<svg><animate onbegin=window.ran=1 attributeName=x>", "<svg><foreignObject><body onload=window.ran=1>",
    "</text></svg><img src=x onerror=window.ran=1>", "<math><mi xlink:href=javascript:window.ran=1>",
    "<iframe src=javascript:window.ran=1>", "<iframe srcdoc='<script>parent.ran=1</script>'>",
    "<object data=//example.org>", "<embed src=//example.org/x.swf>",
    "<link rel=stylesheet href=//example.org/x.css>", "<base href=//example.org/>",
    "<meta http-equiv=refresh content=0;url=//example.org>", "<style>*{background:url(//example.org)}</style>",
    "<form action=javascript:window.ran=1><button>x", "<details open ontoggle=window.ran=1>",
    "<body onload=window.ran=1>", "<video><source onerror=window.ran=1>", "<input autofocus onfocus=window.ran=1>",
    "<marquee onstart=window.ran=1>", "javascript:window.ran=1", "JaVaScRiPt:window.ran=1",
    "java\tscript:window.ran=1", "data:text/html,<script>window.ran=1</script>", "vbscript:x",
    " https://example.org/\"onmouseover=\"window.ran=1", "\" onmouseover=\"window.ran=1", "' onclick='window.ran=1",
    "` onclick=window.ran=1", "&lt;script&gt;window.ran=1&lt;/script&gt;", "&#60;script&#62;window.ran=1",
    "\\u003cscript\\u003e", "${window.ran=1}", "$script $data $$ {{window.ran=1}}", "\u2028window.ran=1\u2029//",
    "\x00\x01\x08\x0b\x1f\x7f\ufffe", "\u202eđảo ngược\u2066", "a\u0315\u0300\u0346" * 40, "dòng\r\nmới\rhết",
    "chữ " * 200, "x" * 10_000, "chữ " * 2_500, "🏳️\u200d🌈 👩\u200d👩\u200d👧", "constructor", "__proto__",
]  # fmt: skip


STEERING = "\x1b]0;hijack\x07\x1b[2J\x9b31m\u202eđảo\u2066x\u2069\x7f\x08\u2028"
"""Sequences that name, clear and colour a terminal, and marks that turn its writing round."""


def unseen(text: str) -> set[str]:
    """What would steer a terminal, turn the writing round or stand unseen; lines and tabs aside."""
    return {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in "\n\t"}


def suites() -> Iterator[ParameterSet]:
    """Our own list, and the public ones where they are."""
    yield pytest.param(HOSTILE, id="ours")
    for name in _PUBLIC:
        strings = _public(name)
        missing = pytest.mark.skipif(len(strings) == 0, reason=f"the public list {name} is not here")
        for start in range(0, max(len(strings), 1), 150):
            yield pytest.param(strings[start : start + 150], id=f"{name}-{start}", marks=missing)


def half(which: int) -> list[ParameterSet]:
    """Our own list, and every other part of the public ones, from the first (0) or the second (1) on.

    All views write texts by the same few functions. Each list meets half of the views on their own, and all of them in
    a graph whose texts are all hostile.
    """
    ours, *public = suites()
    return [ours, *public[which::2]]


def every_string() -> list[str]:
    """All strings of all lists that are here."""
    return [*HOSTILE, *(text for name in _PUBLIC for text in _public(name))]


_PUBLIC = ("naughty-strings.json", "xss-payloads.json")


def _public(name: str) -> list[str]:
    path = Path(__file__).parents[2] / "shared" / "suites" / name
    return json.loads(path.read_text("utf-8")) if path.is_file() else []


def shown(text: str) -> str:
    """A text as a page can show it: characters that markup has no place for are replaced, visibly."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def hostile_network(strings: Iterable[str]) -> Network:
    """A network that has each string in every text that it can show."""
    given = [
        fact(
            f"{BASE}directive/{n}", task=label(text), verb=text, event=label(text), source=text, source_title=text,
            source_url=text, inferred=label(text), topics=(label(text, f"{text}."),), quotes=(text,), due=text,
            held=text, published=text,
        )
        for n, text in enumerate(strings)
    ]  # fmt: skip
    nodes = [node(), *(node(f"{BASE}group/{n}", one.task.vi, f"{one.task.vi}.") for n, one in enumerate(given))]
    return network(nodes, [Edge(MINISTER, f"{BASE}group/{n}", (one,)) for n, one in enumerate(given)])


def hostile_timeline(strings: Sequence[str]) -> Timeline:
    """A timeline that has each string in every text that it can show, in every kind in turn."""
    kinds = ("event", "directive", "document", "post", "term")
    return made_timeline(*(
        moment(label=text, stateLabel=text, state=text, whoLabel=text, whomLabel=text, stated=text, inferred=text,
               url=text, sourceTitle=text, quote=text, fact=f"f{n}", thing=f"t{n}", who=f"w{n}", whom=text,
               kind=kinds[n % 5], period=text)
        for n, text in enumerate(strings)
    ))  # fmt: skip


def hostile_series(strings: Sequence[str]) -> Series:
    """A series that has each string in every text that it can show, ten figures on a line."""
    return made_series(*(
        change(indicator=f"i{n // 10:03}", indicatorLabel=f"{n // 10:03}", stated=text, unitLabel=text,
               placeLabel=text, aboutLabel=text, partLabel=text, changeStated=text, changeUnit=text,
               against=text, checkLabel=text, check=text, status=text, bound=text, sourceTitle=text, url=text,
               quote=text, inferred=text, observation=f"o{n:03}", period=text, first=date(2000 + n, 1, 1),
               last=date(2000 + n, 12, 31))
        for n, text in enumerate(strings)
    ))  # fmt: skip


@cache
def hostile_sheets(strings: tuple[str, ...]) -> Sheets:
    """Sheets that have each string in every text that they can show, and documents that replace each other in a row."""
    kg, of_article = small_graph(), NamedNode("https://w3id.org/mickg/graph/source/giao-ban")
    registry, reference = (NamedNode(f"https://w3id.org/mickg/graph/{one}") for one in ("registry", "reference"))

    def add(where: NamedNode, one: str, **values: Any) -> None:
        for name, value in values.items():
            kg.store.add(Quad(NamedNode(ID + one), NamedNode(getattr(mg, name, None) or _OTHER[name]), value, where))

    for n, text in enumerate(strings):
        said, doc = Literal(text, language="vi"), NamedNode(f"{ID}doc/{n}")
        add(of_article, f"directive/a/{n}", type=NamedNode(mg.Directive), task=said, verb=Literal(text),
            saidBy=NamedNode(ID + DIRECTOR), deadlineAsStated=Literal(text), condition=said, concerns=doc,
            evidence=NamedNode(f"{ID}passage/{n}"))  # fmt: skip
        add(of_article, f"passage/{n}", passageOf=NamedNode(f"{ID}source/{n}"), startOffset=Literal(n),
            endOffset=Literal(n + 1), exactText=Literal(text))  # fmt: skip
        add(of_article, f"source/{n}", title=Literal(text), source=Literal(text), type=NamedNode(mg.SourceDocument))
        add(registry, f"doc/{n}", type=NamedNode(mg.LegalDocument), prefLabel=said, documentNumber=Literal(text))
        add(reference, f"doc/{n}", replaces=NamedNode(f"{ID}doc/{n + 1}"), source=Literal(text))
        add(registry, f"post/{n}", type=NamedNode(mg.Post), prefLabel=said)
        add(reference, f"tenure/{n}", type=NamedNode(mg.Tenure), tenureHolder=NamedNode(ID + DIRECTOR),
            tenurePost=NamedNode(f"{ID}post/{n}"), source=Literal(text))  # fmt: skip
        add(registry, DIRECTOR, altLabel=said, definition=said)
    return kg.sheets()


_OTHER = {
    "type": rdf.type, "title": dcterms.title, "source": dcterms.source, "prefLabel": skos.prefLabel,
    "altLabel": skos.altLabel, "definition": skos.definition,
}  # fmt: skip


def hostile_sheet(strings: Sequence[str]) -> Sheet:
    """The sheet of one whom each string is said of."""
    return hostile_sheets(tuple(strings))[DIRECTOR]


def hostile_lineage(strings: Sequence[str]) -> Sheet:
    """The sheet of a document whose lineage holds the first of the strings."""
    return hostile_sheets(tuple(strings))["doc/0"]


def hostile_triples(strings: Sequence[str], tab: str = "table") -> TriplesView:
    """Triples that have each string as a value."""
    subject, task = NamedNode(MINISTER), NamedNode(mg.task)
    triples = Triples(tuple(Triple(subject, task, Literal(text)) for text in strings))
    return TriplesView(triples, {MINISTER: "".join(strings)[:200]}, "vi", len(strings), tab)


MADE: Mapping[str, Callable[[Sequence[str]], View]] = {
    "network": hostile_network,
    "timeline": hostile_timeline,
    "series": hostile_series,
    "triples": hostile_triples,
    "sheet": hostile_sheet,
    "lineage": hostile_lineage,
}


def made(name: str, strings: Sequence[str]) -> View:
    """The view of a name with these strings; made once, for several tests to look at."""
    return _made(name, tuple(strings))


@cache
def _made(name: str, strings: tuple[str, ...]) -> View:
    return MADE[name](strings)


def hostile_trig(strings: Iterable[str]) -> str:
    """A graph in which each string is a directive's task and its recipient's label, the first the source's title."""
    texts = [str(Literal(text)) for text in strings]
    told = (
        f"""<id/directive/giao-ban/h{n}> a mg:Directive, mg:Statement ; skos:prefLabel {text}@vi ; mg:task {text}@vi ;
          mg:verb {text} ; mg:saidBy <id/person/nguyen-manh-hung-1> ; mg:directedTo <id/group/h{n}> ;
          mg:directiveForce <voc/force/order> ; mg:saidAt <id/event/giao-ban/g> ; mg:deadlineAsStated {text} ;
          mg:evidence <id/passage/giao-ban/51-69> ."""
        for n, text in enumerate(texts)
    )
    title = f"<id/source/giao-ban> dcterms:title {texts[0]} ."
    groups = (f"<id/group/h{n}> a mg:Group ; skos:prefLabel {text}@vi ." for n, text in enumerate(texts))
    return f"{trig(more=' '.join([title, *told]))}<graph/registry> {{ {' '.join(groups)} }}"


def poisoned(store: Store, strings: Sequence[str]) -> KnowledgeGraph:
    """A graph in which each text is another hostile one, and each address of the web one that runs."""
    made = Store()
    for n, quad in enumerate(sorted(store, key=str)):
        told = quad.object
        if isinstance(told, Literal) and quad.predicate.value != skos.notation:
            if told.language is not None:
                told = Literal(strings[n % len(strings)], language=told.language)
            elif told.datatype.value == xsd.string:
                told = Literal(strings[n % len(strings)])
        elif quad.predicate.value == dcterms.source and not str(told).startswith(f"<{BASE}"):
            told = NamedNode(f"javascript:window.ran={n}")
        made.add(Quad(quad.subject, quad.predicate, told, quad.graph_name))
    return KnowledgeGraph(made, Path("poisoned"))


def hostile_frame(strings: Sequence[str]) -> Frame:
    """A table with each string in a cell and over a column."""
    return Frame.of(Table(("text", strings[0]), [(text, text) for text in strings]), len(strings), "vi")
