"""Sheets of `export_factory`'s graph, and of what a test adds to it in Turtle, with IRIs relative to mickg's."""

from pathlib import Path

import export_factory
from pyoxigraph import RdfFormat, Store

from mickg.kg import KnowledgeGraph
from mickg.view.sheet.sheets import Sheets
from mickg.vocab import BASE

ID = f"{BASE}id/"
MINISTER, OFFICES, DIRECTIVE, EVENT = (
    "person/nguyen-manh-hung-1",
    "group/cac-so-tttt",
    "directive/giao-ban/d1",
    "event/giao-ban/g",
)
TOLD = "mg:evidence <id/passage/giao-ban/51-69>"
"""The evidence of a fact of a test."""


def graph(source: str = "", registry: str = "", reference: str = "") -> KnowledgeGraph:
    """A minister who directs the offices at a review, and what is added to the article, the registry, the reference."""
    store = Store()
    more = f"<graph/registry> {{ {registry} }}\n<graph/reference> {{ {reference} }}\n"
    store.load(export_factory.trig(more=f"<id/{EVENT}> {TOLD} . {source}") + more, format=RdfFormat.TRIG)
    return KnowledgeGraph(store, Path("small.trig"))


def sheets(source: str = "", registry: str = "", reference: str = "", language: str = "vi") -> Sheets:
    """The sheets of `graph`."""
    return graph(source, registry, reference).sheets(language=language)


def document(name: str, label: str, kind: str = "LegalDocument") -> str:
    """A registered document."""
    return f'<id/doc/{name}> a mg:{kind}, mg:Document ; skos:prefLabel "{label}"@vi, "{label}"@en .\n'


def claim(n: int, one: str, relation: str, other: str) -> str:
    """A claim of the article: terms in Turtle."""
    triple = f"rdf:subject {one} ; rdf:predicate {relation} ; rdf:object {other}"
    return f"<id/claim/giao-ban/c{n}> a mg:Claim ; {triple} ; {TOLD} .\n"
