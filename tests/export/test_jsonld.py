import json
from typing import Any

import pytest
from export_factory import DIRECTIVE, PASSAGE, given, opened, quads, stored, trig
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat

from mickg.errors import OutputRefused
from mickg.export.jsonld import jsonld
from mickg.kg import KnowledgeGraph
from mickg.vocab import graph, mg, rdf, resource, xsd


def framed(text: str | None = None) -> dict[str, dict[str, Any]]:
    """The nodes of the source's graph, by IRI."""
    made = json.loads(jsonld(given(text)))
    (nodes,) = (one["@graph"] for one in made["@graph"] if one["@id"] == graph("source/giao-ban"))
    return {node["@id"]: node for node in nodes}


def test_a_fact_holds_its_passages_and_its_texts_by_language() -> None:
    fact = framed()[DIRECTIVE]
    assert fact["evidence"] == {
        "@id": PASSAGE, "@type": "Passage", "endOffset": 69, "startOffset": 51,
        "passageOf": resource("source/giao-ban"),
    }  # fmt: skip
    assert fact["task"] == {"en": "review the press plan", "vi": "rà soát quy hoạch báo chí"}
    assert (fact["@type"], fact["deadline"]) == (["Directive", "Statement"], "2024-03-31")


def test_a_passage_of_two_facts_stands_in_the_first_and_is_named_by_the_second() -> None:
    nodes = framed(trig(more="<id/directive/giao-ban/d2> a mg:Directive ; mg:evidence <id/passage/giao-ban/51-69> ."))
    assert nodes[DIRECTIVE]["evidence"]["@id"] == PASSAGE
    assert nodes[resource("directive/giao-ban/d2")]["evidence"] == PASSAGE
    assert PASSAGE not in nodes


def test_the_context_is_inside_and_names_nothing_to_fetch(kg: KnowledgeGraph) -> None:
    context = json.loads(jsonld(opened(kg.store)))["@context"]
    assert context["evidence"] == {"@id": mg.evidence, "@type": "@id"}
    assert context["skos:prefLabel"]["@container"] == "@language"
    assert [one for one in context.values() if not isinstance(one, str | dict | float)] == []
    assert "@import" not in context


def test_a_script_element_can_hold_it() -> None:
    assert b"</script>" not in jsonld(given(trig("</script><script>")))
    assert b"<" not in jsonld(given(trig("<!--")))


@pytest.mark.parametrize(
    ("text", "datatype", "written"),
    [("-505", xsd.integer, -505), ("x", xsd.integer, "x"), ("9007199254740993", xsd.integer, "9007199254740993"),
     ("1" * 30, xsd.integer, "1" * 30), ("1.5", xsd.decimal, "1.5"), ("true", xsd.boolean, "true"),
     ("2024-02-31", xsd.date, "2024-02-31")],
)  # fmt: skip
def test_numbers_and_dates_keep_every_digit(text: str, datatype: str, written: object) -> None:
    told = Quad(NamedNode(resource("a")), NamedNode(mg.value), Literal(text, datatype=NamedNode(datatype)))
    data = jsonld(opened(stored(told)))
    assert quads(data, RdfFormat.JSON_LD) == {told}
    assert json.loads(data)["@graph"][0]["value"] == written


ODD = [
    Quad(NamedNode("a:b"), NamedNode("a:knows"), NamedNode("a:b")),
    Quad(NamedNode("a:b"), NamedNode(f"{mg.base}graph"), Literal("a property called as a prefix")),
    Quad(NamedNode("a:b"), NamedNode(f"{mg.base}x/y:z"), Literal("a property with odd characters")),
    Quad(NamedNode("a:b"), NamedNode(mg.evidence), Literal("a:b")),
    Quad(BlankNode("c14n0"), NamedNode(rdf.type), NamedNode(mg.Period), NamedNode("a:graph")),
]


@pytest.mark.parametrize("told", ODD, ids=lambda quad: quad.predicate.value)
def test_odd_names_come_back(told: Quad) -> None:
    kinds = [(str(quad.predicate), quad.object) for quad in quads(jsonld(opened(stored(told))), RdfFormat.JSON_LD)]
    assert kinds == [(str(told.predicate), told.object)]


def test_facts_that_point_at_each_other_are_all_there() -> None:
    a, b, part = NamedNode(resource("a")), NamedNode(resource("b")), NamedNode(mg.evidence)
    passage = [Quad(one, NamedNode(rdf.type), NamedNode(mg.Passage)) for one in (a, b)]
    circle = {Quad(a, part, b), Quad(b, part, a), Quad(a, part, a), *passage}
    assert quads(jsonld(opened(stored(*circle))), RdfFormat.JSON_LD) == circle


def test_an_iri_that_reads_as_a_prefixed_name_is_refused() -> None:
    with pytest.raises(OutputRefused, match="graph:x: JSON-LD would read this IRI as a prefixed name; export trig"):
        jsonld(opened(stored(Quad(NamedNode("graph:x"), NamedNode(mg.value), Literal(1)))))
