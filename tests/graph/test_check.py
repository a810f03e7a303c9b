from pathlib import Path

import pytest
from factory import document, event, observation
from graph.graph_factory import built
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import BNode, URIRef
from rdflib import Literal as RdflibLiteral

from mickg.data import data_folder
from mickg.graph.check import Violation, check_shapes, to_rdflib
from mickg.graph.store import FILE
from mickg.graph.terms import iri, string
from mickg.vocab import mg, rdf, resource, xsd

SHAPES = data_folder("ontology") / "shapes"
CONFORMANCE, RELEASE = SHAPES / "conformance.ttl", SHAPES / "release.ttl"
OWN = """
    @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix mg: <https://w3id.org/mickg/ont#> .
    <urn:shape> a sh:NodeShape ; sh:targetSubjectsOf mg:verb ; sh:severity sh:Warning ;
        sh:property [ sh:path mg:task ; sh:minCount 1 ; sh:message "thiếu việc"@vi , "no task"@en ] ;
        sh:sparql [ sh:select "SELECT $this WHERE { $this mg:verb 'giao' }" ; sh:message "giao việc"@vi , "told"@en ] .
"""


def said(*pairs: tuple[str, str], of: str = "directive/a") -> list[Quad]:
    """Triples of one subject with string values, in a graph of their own."""
    return [Quad(iri(resource(of)), iri(predicate), string(value), iri("urn:g")) for predicate, value in pairs]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.ttl"
    path.write_text(OWN, "utf-8")
    return path


def test_the_shipped_graph_keeps_what_every_graph_and_every_release_has_to_keep() -> None:
    shipped = list(parse(path=str(data_folder("graph") / FILE), format=RdfFormat.TRIG))
    assert [v for v in check_shapes(shipped, [CONFORMANCE, RELEASE]) if v.severity == "Violation"] == []


def test_a_release_with_an_articles_words_is_refused() -> None:
    passage = said((mg.exactText, "505 triệu"), of="passage/giao-ban/91-100")
    (found,) = check_shapes(passage, [RELEASE])
    assert found.node == resource("passage/giao-ban/91-100")
    assert found.path == mg.exactText
    assert str(found) == "id:passage/giao-ban/91-100 mg:exactText: A passage has no «exact text»."


def test_a_result_names_node_path_severity_and_the_english_message(own: Path) -> None:
    node = resource("directive/a")
    assert check_shapes(said((mg.verb, "giao")), [own]) == [
        Violation(node, mg.task, "no task", "Violation"),
        Violation(node, None, "told", "Warning"),
    ]


def test_a_sparql_constraint_is_asked_of_its_targets_alone(own: Path) -> None:
    kept = said((mg.verb, "giao"), (mg.task, "việc")) + said((mg.task, "giao"), of="directive/b")
    assert [v.node for v in check_shapes(kept, [own])] == [resource("directive/a")]


def test_graphs_are_judged_together(own: Path) -> None:
    verb, task = said((mg.verb, "phê bình"), (mg.task, "việc"))
    elsewhere = Quad(task.subject, task.predicate, task.object, iri("urn:other"))
    assert check_shapes([verb, elsewhere], [own]) == []


def test_a_draft_that_does_something_to_another_text_is_found() -> None:
    relation = {"kind": "amends", "target": "72/2013/NĐ-CP", "target_id": "doc/nghi-dinh/72-2013-nd-cp"}
    draft = document(document_id="doc/du-thao/luat-vien-thong", relations=[relation])
    draft_class = Quad(iri(resource("doc/du-thao/luat-vien-thong")), iri(rdf.type), iri(mg.DraftDocument))
    found = check_shapes([*built(documents=[draft]), draft_class], [CONFORMANCE])
    assert any(v.node == resource("doc/du-thao/luat-vien-thong") and v.severity == "Violation" for v in found)


@pytest.mark.parametrize(
    "lost", [mg.evidence, mg.passageOf, mg.startOffset, mg.endOffset, mg.contentHash, mg.textLength]
)
def test_a_fact_without_its_evidence_is_found(lost: str) -> None:
    quads = list(built(events=[event()], observations=[observation()]))
    without = [quad for quad in quads if quad.predicate.value != lost]
    grave = {v for v in check_shapes(without, [CONFORMANCE]) if v.severity == "Violation"}
    assert len(without) < len(quads)
    assert grave - set(check_shapes(quads, [CONFORMANCE])) != set()


@pytest.mark.parametrize(
    ("term", "wanted"),
    [
        (NamedNode("urn:x"), URIRef("urn:x")),
        (BlankNode("x"), BNode("x")),
        (Literal("á", language="vi"), RdflibLiteral("á", lang="vi")),
        (Literal("a"), RdflibLiteral("a")),
        (Literal("1.5", datatype=NamedNode(xsd.decimal)), RdflibLiteral("1.5", datatype=URIRef(xsd.decimal))),
    ],
)
def test_a_term_is_the_same_term_in_rdflib(term: NamedNode | BlankNode | Literal, wanted: object) -> None:
    assert to_rdflib(term) == wanted
