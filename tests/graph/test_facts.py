import pytest
from factory import TEXT, directive, document, evidence, observation, record, registry
from graph.graph_factory import built, of_class, shown, told

from mickg.graph.facts import PROPERTIES, SourceGraph, property_of, tail
from mickg.model import Fact
from mickg.values import Span
from mickg.vocab import mg, resource, skos

WHERE = evidence("505 triệu")[0]
PASSAGE = f"id:passage/giao-ban/{WHERE['start']}-{WHERE['end']}"


def sheet(text: str | None = None) -> SourceGraph:
    return SourceGraph(record(), {entry.id: entry for entry in registry()}, text)


@pytest.mark.parametrize("class_", [*PROPERTIES], ids=lambda class_: class_.__name__)
def test_every_field_that_a_source_can_state_has_its_property(class_: type[Fact]) -> None:
    for field in class_.model_fields.keys() - Fact.model_fields.keys():
        known = property_of(class_, field)
        assert known in {*mg.terms.values(), skos.prefLabel}, field


def test_every_kind_of_fact_has_its_properties() -> None:
    assert set(Fact.__subclasses__()) == set(PROPERTIES)


def test_no_property_is_named_for_a_field_that_does_not_exist() -> None:
    strays = {(c.__name__, f) for c, fields in PROPERTIES.items() for f in fields if f not in c.model_fields}
    shared = {("Statement", "topic"), ("Statement", "about")}
    assert strays <= shared


def test_a_fact_is_named_by_its_own_name_or_else_by_its_first_passage() -> None:
    graph = sheet()
    span = Span(start=3, end=9)
    assert graph.mint("obs", Fact(id="a", evidence=(span,))) == resource("obs/giao-ban/a")
    assert graph.mint("obs", Fact(evidence=(span,))) == resource("obs/giao-ban/3-9")
    assert graph.mint("obs", Fact(id="a", evidence=(span,)), "b") == resource("obs/giao-ban/b")


def test_two_facts_that_would_share_a_name_are_numbered_and_keep_their_numbers() -> None:
    graph = sheet()
    one, two = (Fact(evidence=(Span(start=3, end=9),)) for _ in range(2))
    names = [graph.mint("obs", fact) for fact in (one, two, one, two)]
    assert names == [resource(f"obs/giao-ban/{n}") for n in ("3-9", "3-9-2", "3-9", "3-9-2")]


def test_a_passage_says_its_source_and_offsets_and_no_words() -> None:
    graph = sheet()
    assert graph.passage(Span(**WHERE)) == resource(PASSAGE.removeprefix("id:"))
    assert told(graph, PASSAGE) == {
        "rdf:type": {"mg:Passage"}, "mg:passageOf": {"id:source/giao-ban"},
        "mg:startOffset": {str(WHERE["start"])}, "mg:endOffset": {str(WHERE["end"])},
    }  # fmt: skip


def test_with_the_text_a_passage_says_its_words() -> None:
    graph = sheet(TEXT)
    graph.passage(Span(**WHERE))
    assert told(graph, PASSAGE)["mg:exactText"] == {"505 triệu"}


def test_a_fact_carries_every_passage_and_one_inference_for_each_inferred_field() -> None:
    graph = built(
        observations=[
            observation(
                evidence=evidence("505 triệu", "Sản lượng"),
                inferred={"period": "covered-period", "about_id": "same-undertaking"},
            )
        ]
    )
    about = "id:obs/giao-ban/buu-gui"
    assert len(told(graph, about)["mg:evidence"]) == 2
    assert told(graph, about)["mg:inference"] == {f"{about}/inferred/period", f"{about}/inferred/about-id"}
    assert told(graph, f"{about}/inferred/period") == {
        "rdf:type": {"mg:Inference"}, "mg:inferredProperty": {"mg:inPeriod"},
        "mg:inferenceRule": {"voc:rule/covered-period"},
    }  # fmt: skip


def test_a_field_inferred_by_no_named_rule_says_so() -> None:
    graph = built(directives=[directive(inferred=["director"])])
    rules = {shown(q.object) for q in graph if shown(q.predicate) == "mg:inferenceRule"}
    assert rules == {"voc:rule/unspecified"}


def test_a_plain_triple_has_a_claim_that_holds_its_evidence() -> None:
    graph = built(documents=[document(evidence=evidence("giao ban"), inferred={"number": "year-of-number"})])
    subject = "id:doc/nghi-dinh/72-2013-nd-cp"
    claims = {
        next(iter(facts["rdf:predicate"])): facts for facts in (told(graph, c) for c in of_class(graph, "mg:Claim"))
    }
    assert told(graph, subject) == {
        "mg:documentNumber": {"72/2013/NĐ-CP"}, "mg:documentStatus": {"voc:document-status/issued"},
    }  # fmt: skip
    assert claims["mg:documentNumber"]["rdf:subject"] == {subject}
    assert claims["mg:documentNumber"]["rdf:object"] == {"72/2013/NĐ-CP"}
    assert len(claims["mg:documentNumber"]["mg:inference"]) == 1
    assert "mg:inference" not in claims["mg:documentStatus"]


def test_a_claim_said_twice_is_one_claim_with_the_evidence_of_both() -> None:
    twice = [document(id=n, evidence=evidence(quote)) for n, quote in (("a", "giao ban"), ("b", "Sản lượng"))]
    graph = built(documents=twice)
    claims = [told(graph, claim) for claim in of_class(graph, "mg:Claim")]
    assert sorted(len(claim["mg:evidence"]) for claim in claims) == [2, 2]


def test_the_tail_of_an_id_is_one_word() -> None:
    assert tail("post/bo-tttt/bo-truong") == "bo-tttt-bo-truong"
