"""Outside terms are used as their vocabularies have them, and none is redefined here.

Terms of the vocabularies that rdflib carries are looked up there; `outside_terms.txt` lists the others that are used,
each as its vocabulary or its users spell it.
"""

from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import (
    DCTERMS,
    FOAF,
    ODRL2,
    ORG,
    OWL,
    PROV,
    QB,
    RDF,
    RDFS,
    SDO,
    SH,
    SKOS,
    SOSA,
    TIME,
    VANN,
    XSD,
    DefinedNamespace,
)

from mickg.vocab import BASE

CLOSED: tuple[type[DefinedNamespace], ...] = (
    DCTERMS, FOAF, ODRL2, ORG, OWL, PROV, QB, RDF, RDFS, SDO, SH, SKOS, SOSA, TIME, VANN, XSD,
)  # fmt: skip
LISTED = {
    line
    for line in Path(__file__).with_name("outside_terms.txt").read_text("utf-8").split("\n")
    if line.startswith("http")
}
LICENCE = "https://creativecommons.org/licenses/by/4.0/"


@pytest.fixture(scope="module")
def graphs(ontology: Path) -> list[Graph]:
    return [Graph().parse(path) for path in sorted(ontology.rglob("*.ttl"))]


def outside(graphs: list[Graph]) -> set[str]:
    nodes = {str(node) for graph in graphs for triple in graph for node in triple if isinstance(node, URIRef)}
    return {iri for iri in nodes if not iri.startswith(BASE) and iri != LICENCE}


def in_rdflib(iri: str) -> bool:
    return any(iri.startswith(str(space)) and URIRef(iri) in space for space in CLOSED)


def test_every_outside_term_exists_in_its_vocabulary(graphs: list[Graph]) -> None:
    assert sorted(iri for iri in outside(graphs) if not in_rdflib(iri) and iri not in LISTED) == []


def test_the_list_of_outside_terms_holds_nothing_unused(graphs: list[Graph]) -> None:
    assert sorted(LISTED - outside(graphs)) == []
    assert [iri for iri in LISTED if in_rdflib(iri)] == []


def test_nothing_is_said_of_an_outside_term_but_what_kind_of_term_it_is(graphs: list[Graph]) -> None:
    told = [t for graph in graphs for t in graph if isinstance(t[0], URIRef) and not t[0].startswith(BASE)]
    assert {p for _, p, _ in told} <= {RDF.type}
    assert {o for _, _, o in told} <= {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}


def test_the_alignment_only_places_our_terms_under_or_beside_outside_ones(core: Graph, alignment: Graph) -> None:
    ours = {s for s in core.subjects(RDF.type) if isinstance(s, URIRef)}
    header = URIRef(f"{BASE}alignment")
    told = [t for t in alignment if str(t[0]).startswith(BASE) and t[0] != header]
    assert {s for s, _, _ in told} <= ours
    assert {p for _, p, _ in told} == {RDF.type, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.seeAlso}
    assert [o for _, p, o in told if p != RDF.type and str(o).startswith(BASE)] == []
    assert [t for t in told if t[1] == RDF.type and t not in core] == []
