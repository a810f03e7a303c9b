import pytest
from export_factory import stored
from pyoxigraph import Literal, NamedNode, Quad, Store

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.query import check_known, check_terms, saved_query
from mickg.vocab import mg


def complaint(kg: KnowledgeGraph, query: str, **given: str) -> str:
    """What is said of a saved query's values when asked for an answer."""
    with pytest.raises(InvalidQuery) as caught:
        kg.answer(query, **given)
    return str(caught.value)


def test_an_id_that_stands_nowhere_is_answered_with_the_nearest_of_its_kind(kg: KnowledgeGraph) -> None:
    told = complaint(kg, "statements", speaker="person/nguyen-manh-hung-2")
    assert told.startswith("speaker 'person/nguyen-manh-hung-2' stands nowhere in this graph; did you mean person/")
    assert "person/nguyen-manh-hung-1" in told


def test_a_code_that_stands_nowhere_is_answered_with_the_nearest_of_its_scheme(kg: KnowledgeGraph) -> None:
    told = complaint(kg, "statements", kind="prase")
    assert told.startswith("kind 'prase' stands nowhere in this graph; did you mean praise")


def test_a_property_without_its_prefix_is_answered_with_it(kg: KnowledgeGraph) -> None:
    assert "did you mean mg:replaces" in complaint(kg, "document-relations", relation="replaces")


def test_an_id_like_no_other_is_answered_with_where_to_look(kg: KnowledgeGraph) -> None:
    assert complaint(kg, "directives", source="xyzzy/0") == (
        "source 'xyzzy/0' stands nowhere in this graph; 'mickg find WORDS' shows ids"
    )


@pytest.mark.parametrize(
    ("query", "given"),
    [
        ("statements", {"kind": "praise"}),
        ("statements", {"speaker": "id:person/nguyen-manh-hung-1", "lang": "en"}),
        ("document-relations", {"relation": "mg:replaces"}),
        ("holders-on-day", {"post": "post/bo-tttt/bo-truong", "day": "1900-01-01"}),
    ],
)
def test_what_stands_in_the_graph_is_known(kg: KnowledgeGraph, query: str, given: dict[str, str]) -> None:
    check_known(kg.store, saved_query(query), given)


def test_a_default_that_the_graph_lacks_is_no_fault_of_the_caller() -> None:
    check_known(Store(), saved_query("holders-on-day"), {"day": "2024-03-11"})


@pytest.mark.parametrize("name", ["mg:saidTo", "<https://w3id.org/mickg/ont#saidTo>"])
def test_a_term_that_the_ontology_lacks_is_answered_with_its_place_and_the_nearest(
    kg: KnowledgeGraph, name: str
) -> None:
    told = complaint(kg, f"SELECT ?o {{\n  GRAPH ?g {{ ?s {name} ?o }} }}").splitlines()
    assert told[0].startswith("line 2, column 17: the ontology has no term 'saidTo'; did you mean saidBy or ")
    assert told[2].index("^") == told[1].index(name)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ('mg:saidTo' AS ?text) {} # mg:saidTo",
        "PREFIX mg: <http://example.org/> SELECT * { GRAPH ?g { ?s mg:saidTo ?o } }",
        "SELECT * { GRAPH ?g { ?s mg:saidBy ?who. ?s mg:task ?task.} }",
    ],
)
def test_only_terms_of_the_ontology_are_looked_up(kg: KnowledgeGraph, query: str) -> None:
    kg.answer(query)


def test_a_term_of_somebody_elses_that_the_graph_holds_may_be_asked_for() -> None:
    check_terms(
        stored(Quad(NamedNode("http://e/a"), NamedNode(f"{mg.base}saidTo"), Literal("x"))), "ASK { ?s mg:saidTo ?o }"
    )
