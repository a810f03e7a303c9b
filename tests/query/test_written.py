"""Saved queries as text that needs no binding."""

from collections import Counter

import pytest
from query.test_competency import CASES, Case

from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.query import saved_queries, saved_query, written
from mickg.query.library import Parameter, SavedQuery


def saved(text: str, *parameters: Parameter) -> SavedQuery:
    return SavedQuery("made", "Câu hỏi", "Query", (), parameters, text)


def parameter(name: str, variable: str | None = None, kind: str = "id") -> Parameter:
    return Parameter(name, variable or name, kind, None)


def rows(kg: KnowledgeGraph, query: str, **given: str) -> tuple[tuple[str, ...], Counter[object]]:
    table = kg.answer(query, **given)
    assert isinstance(table, Table)
    return table.columns, Counter(table.rows)


@pytest.mark.parametrize("name", saved_queries())
def test_every_saved_query_gives_the_same_rows_as_text(kg: KnowledgeGraph, name: str) -> None:
    assert rows(kg, written(saved_query(name), {})) == rows(kg, name)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_values_in_the_text_give_the_rows_of_bound_values(kg: KnowledgeGraph, case: Case) -> None:
    assert rows(kg, written(saved_query(case.query), case.given)) == rows(kg, case.query, **case.given)


def test_a_value_stands_where_its_variable_stood_and_its_column_is_gone() -> None:
    query = saved("SELECT ?task ?who WHERE { GRAPH ?g { ?d mg:saidBy ?who } }\nORDER BY ?who\n", parameter("who"))

    assert written(query, {"who": "mg:x"}) == (
        "SELECT ?task  WHERE { GRAPH ?g { ?d mg:saidBy <https://w3id.org/mickg/ont#x> } }\n"
        "ORDER BY (<https://w3id.org/mickg/ont#x>)\n"
    )


def test_without_a_value_a_variable_stays_and_one_that_only_carries_values_is_no_column() -> None:
    query = saved("SELECT ?who ?given WHERE { FILTER(?who = ?given) }\n", parameter("who"), parameter("for", "given"))

    assert written(query, {}) == "SELECT ?who  WHERE { FILTER(?who = ?given) }\n"


def test_a_subselect_that_does_not_select_a_variable_keeps_it() -> None:
    query = saved("SELECT ?who { { SELECT ?x { ?x ?p ?who } } { SELECT ?who { ?x ?p ?who } } }", parameter("who"))

    assert written(query, {"who": "mg:x"}).count("?who") == 2
    assert "{ SELECT (<https://w3id.org/mickg/ont#x> AS ?who) { ?x ?p <" in written(query, {"who": "mg:x"})


def test_a_value_that_spells_sparql_stays_a_text() -> None:
    query = saved("SELECT ?name WHERE { ?s ?p ?name }", parameter("name", kind="string"))

    assert written(query, {"name": '" } SERVICE <x> {'}).endswith('{ ?s ?p "\\" } SERVICE <x> {" }\n')


def test_the_head_and_its_comments_are_gone() -> None:
    assert not written(saved_query("directives"), {}).startswith("#")
