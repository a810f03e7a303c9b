"""A graph in small to export: one directive at one event, with one passage, whose texts can be set."""

from collections.abc import Sequence
from pathlib import Path

from pyoxigraph import Literal, Quad, RdfFormat, Store

from mickg.export import Given
from mickg.kg import KnowledgeGraph
from mickg.vocab import BASE, PREFIXES

DIRECTIVE, MINISTER, OFFICES = (
    f"{BASE}id/{name}" for name in ("directive/giao-ban/d1", "person/nguyen-manh-hung-1", "group/cac-so-tttt")
)
PASSAGE = f"{BASE}id/passage/giao-ban/51-69"

SURVIVE_EVERYWHERE = (
    'hai "ngoặc" và \'nháy\'', "dòng một\ndòng hai", "cột\tmột\rhai", "=cmd()", "+1", "-1", "@SUM(A1)",
    "</script><b>&amp;", "]]>", "javascript:alert(1)", "a; b", "\\", "\\u0027}) DETACH DELETE n //",
    "'}) DETACH DELETE (n) //", "\u202eabc", "🇻🇳", "\u2028", "x" * 10_000, " đầu và cuối ", OFFICES, "\x7f\x85",
)  # fmt: skip
"""Texts that try the writers of every format."""
TASK = "rà soát quy hoạch báo chí"
NOT_IN_XML = ("chuông \x07", "rỗng \x00", "trang \x0c")
"""Texts with characters that XML has no place for."""


def trig(task: str = TASK, recipients: Sequence[str] = ("group/cac-so-tttt",), more: str = "") -> str:
    """The graph as TriG; `more` goes into the source's graph, with IRIs relative to mickg's."""
    heads = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
    to = "".join(f" ; mg:directedTo <id/{recipient}>" for recipient in recipients)
    return f"""@base <{BASE}> .
{heads}
<graph/source/giao-ban> {{
  <id/directive/giao-ban/d1> a mg:Directive, mg:Statement ;
    skos:prefLabel {Literal(task, language="vi")}, "Review the press plan"@en ; mg:verb "yêu cầu" ;
    mg:task {Literal(task, language="vi")}, "review the press plan"@en ; mg:deadline "2024-03-31"^^xsd:date ;
    mg:saidBy <id/person/nguyen-manh-hung-1>{to} ; mg:directiveForce <voc/force/order> ;
    mg:saidAt <id/event/giao-ban/g> ; mg:evidence <id/passage/giao-ban/51-69> .
  <id/event/giao-ban/g> a mg:Event ; skos:prefLabel "Giao ban"@vi, "Review"@en ; mg:heldIn <id/period/2024-03-11> .
  <id/period/2024-03-11> a mg:Period ; skos:notation "2024-03-11" ; mg:beginsOn "2024-03-11"^^xsd:date ;
    mg:endsOn "2024-03-11"^^xsd:date .
  <id/passage/giao-ban/51-69> a mg:Passage ; mg:passageOf <id/source/giao-ban> ; mg:startOffset 51 ; mg:endOffset 69 .
  {more}
}}
<graph/registry> {{
  <id/person/nguyen-manh-hung-1> a mg:Person ; skos:prefLabel "Nguyễn Mạnh Hùng"@vi, "Nguyen Manh Hung"@en .
  <id/group/cac-so-tttt> a mg:Group ; skos:prefLabel "các Sở TT&TT"@vi .
}}
"""


def given(text: str | None = None, language: str = "vi") -> Given:
    """A graph to export, of TriG."""
    store = Store()
    store.load(trig() if text is None else text, format=RdfFormat.TRIG)
    return opened(store, language)


def opened(store: Store, language: str = "vi") -> Given:
    """A store to export."""
    return Given(store, KnowledgeGraph(store, Path("in memory")).answer, language)


def stored(*told: Quad) -> Store:
    """A store of quads."""
    store = Store()
    store.extend(told)
    return store


def quads(data: bytes, form: RdfFormat) -> set[Quad]:
    """What an export says, as pyoxigraph reads it."""
    store = Store()
    store.load(data, format=form)
    return set(store)
