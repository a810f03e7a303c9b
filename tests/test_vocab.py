"""The names that the code can write are the names that exist."""

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse
from rdflib import Graph, URIRef
from rdflib.namespace import DCAT, DCTERMS, OWL, PROV, RDF, RDFS, SKOS, VOID, XSD, DefinedNamespace

from mickg import vocab
from mickg.data import data_folder
from mickg.graph.store import FILE
from mickg.vocab import BASE, PREFIXES, Vocabulary, compact, concept, graph, mg, resource

OUTSIDE: dict[str, type[DefinedNamespace]] = {
    "rdf": RDF, "rdfs": RDFS, "xsd": XSD, "skos": SKOS, "dcterms": DCTERMS, "dcat": DCAT, "void": VOID, "prov": PROV,
}  # fmt: skip
KINDS = {
    "CLASSES": OWL.Class, "OBJECT_PROPERTIES": OWL.ObjectProperty, "DATATYPE_PROPERTIES": OWL.DatatypeProperty,
    "ANNOTATION_PROPERTIES": OWL.AnnotationProperty,
}  # fmt: skip
NEWER = {"http://www.w3.org/ns/dcat#version"}  # of DCAT 3; rdflib has DCAT 2
# What may point out of our own and the known namespaces: citations, the licence, units and codes of others.
POINTING_OUT = {vocab.dcterms.source, vocab.dcterms.license, vocab.skos.exactMatch}


@pytest.fixture(scope="module")
def core() -> Graph:
    return Graph().parse(data_folder("ontology") / "mickg.ttl")


@pytest.fixture(scope="module")
def shipped() -> list[Quad]:
    return list(parse(path=str(data_folder("graph") / FILE), format=RdfFormat.TRIG))


@pytest.mark.parametrize("kind", KINDS)
def test_the_code_and_the_ontology_have_the_same_terms_of_each_kind(core: Graph, kind: str) -> None:
    declared = {
        str(t).removeprefix(mg.base) for t in core.subjects(RDF.type, KINDS[kind]) if str(t).startswith(mg.base)
    }
    assert set(getattr(vocab, kind).split()) == declared


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_outside_term_exists_in_its_vocabulary(name: str) -> None:
    ours: Vocabulary = getattr(vocab, name)
    space = OUTSIDE[name]
    assert ours.base == str(space)
    assert [term for term in ours.terms.values() if URIRef(term) not in space and term not in NEWER] == []


def test_a_term_that_does_not_exist_cannot_be_written() -> None:
    assert mg.saidBy == "https://w3id.org/mickg/ont#saidBy"
    with pytest.raises(AttributeError, match="has no term saidTo"):
        _ = mg.saidTo


def test_every_predicate_and_class_of_the_shipped_facts_is_one_the_code_knows(shipped: list[Quad]) -> None:
    known = {term for name in ("mg", *OUTSIDE) for term in getattr(vocab, name).terms.values()}
    borrowed = {NamedNode(graph(name)) for name in ("ontology", "voc")}
    facts = [quad for quad in shipped if quad.graph_name not in borrowed]
    used = {quad.predicate.value for quad in facts}
    used |= {
        q.object.value for q in facts if q.predicate.value == RDF.type.toPython() and isinstance(q.object, NamedNode)
    }
    assert sorted(used - known) == []


def test_every_iri_of_the_shipped_graph_is_ours_or_of_a_known_vocabulary_or_points_out_on_purpose(
    shipped: list[Quad],
) -> None:
    spaces = (BASE, str(OWL), "http://purl.org/vocab/vann/", *PREFIXES.values())
    nodes = {
        (quad.predicate.value, node.value)
        for quad in shipped
        for node in (quad.subject, quad.predicate, quad.object, quad.graph_name)
        if isinstance(node, NamedNode)
    }
    assert sorted(n for p, n in nodes if not n.startswith(spaces) and p not in POINTING_OUT) == []


def test_no_prefix_hides_another() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)
    assert PREFIXES["mg"] == mg.base


@pytest.mark.parametrize(
    ("iri", "short"),
    [
        (resource("person/nguyen-manh-hung-1"), "id:person/nguyen-manh-hung-1"),
        (concept("force", "order"), "voc:force/order"),
        (graph("source/tong-ket-2024"), "graph:source/tong-ket-2024"),
        (mg.saidBy, "mg:saidBy"),
        ("https://mic.gov.vn/tin", "https://mic.gov.vn/tin"),
    ],
)
def test_an_iri_is_shown_as_a_prefixed_name_where_a_prefix_is_known(iri: str, short: str) -> None:
    assert compact(iri) == short


@pytest.mark.parametrize("id_", ["person/nguyen-manh-hung-1", "doc/nghi-dinh/72-2013-nd-cp"])
def test_an_id_comes_back_from_its_iri(id_: str) -> None:
    assert resource(id_).removeprefix(PREFIXES["id"]) == id_
