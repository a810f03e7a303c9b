"""Every saved query gives the same rows in Oxigraph and in rdflib, and a bound parameter only narrows the answer.

Rows are compared as multisets, for few queries order their rows in full.
"""

from collections import Counter
from collections.abc import Sequence

import pytest
from second_engine import SecondEngine

from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.query.library import Parameter, SavedQuery, saved_queries
from mickg.query.run import run
from mickg.vocab import compact

QUERIES = saved_queries()
PARAMETERS = [(name, p.name) for name, query in QUERIES.items() for p in query.parameters if p.name != "lang"]
FIRST = dict(reversed(PARAMETERS))
# Samples of the parameters whose value no column of the unbound answer shows, or not in every row: each pair of people
# stands there once, and asked for one of them a pair is found whichever stands first (tests/view/test_ties.py).
SAMPLES = {
    ("changes-of-bodies", "body"): "org/bo-tttt",
    ("described", "thing"): "org/bo-tttt",
    ("directives-with-passages", "due_from"): "2023-12-31",
    ("directives-with-passages", "due_to"): "2023-12-31",
    ("directives-with-passages", "topic"): "topic/buu-chinh",
    ("facts-about", "thing"): "person/pham-duc-long-1",
    ("facts-about-with-passages", "thing"): "person/pham-duc-long-1",
    ("holders-on-day", "day"): "2024-03-11",
    ("how-sure", "source"): "source/tong-ket-2024",
    ("indicators-called", "name"): "4G",
    ("sat-with-with-passages", "director"): "person/nguyen-manh-hung-1",
    ("sat-with-with-passages", "recipient"): "person/nguyen-manh-hung-1",
    ("who-directed-whom", "source"): "source/giao-ban-2022-06",
}


def parameter(query: SavedQuery, name: str) -> Parameter:
    return next(p for p in query.parameters if p.name == name)


def english(query: SavedQuery) -> dict[str, str]:
    return {p.name: "en" for p in query.parameters if p.name == "lang"}


def unbound(kg: KnowledgeGraph, query: SavedQuery, name: str) -> Table:
    """The answer in English with every default but that of one parameter."""
    variable = parameter(query, name).variable
    given = {other: term for other, term in query.bindings(english(query)).items() if other != variable}
    table = run(kg.store, query.text, given)
    assert isinstance(table, Table)
    return table


def sample(kg: KnowledgeGraph, query: SavedQuery, name: str) -> str:
    """A value that the parameter can take: the one in the middle of those that the unbound answer shows."""
    if (query.name, name) in SAMPLES:
        return SAMPLES[query.name, name]
    table = unbound(kg, query, name)
    at = table.columns.index(name)
    values = sorted({str(row[at]) for row in table.rows if row[at] is not None})
    assert values, f"nothing to bind {name} of {query.name} to; add a sample"
    return compact(values[len(values) // 2])


def rows(table: Table, columns: Sequence[str] | None = None) -> Counter[tuple[object, ...]]:
    at = [table.columns.index(name) for name in columns or table.columns]
    return Counter(tuple(row[n] for n in at) for row in table.rows)


def both(kg: KnowledgeGraph, second: SecondEngine, query: SavedQuery, values: dict[str, str]) -> tuple[Table, Table]:
    first = kg.answer(query.name, **values)
    assert isinstance(first, Table)
    return first, second.run(query.text, query.bindings(values), query.hidden)


@pytest.mark.parametrize("name", QUERIES)
def test_a_saved_query_has_the_same_rows_in_both_engines(
    part: KnowledgeGraph, part_in_rdflib: SecondEngine, name: str
) -> None:
    first, second = both(part, part_in_rdflib, QUERIES[name], {})
    assert first.columns == second.columns
    assert rows(first) == rows(second)
    assert len(first.rows) > 0


# One parameter of each query, and every one whose rows only the second engine vouches for: of the others the last test
# shows that they leave those rows of the unbound answer, which is the same in both engines, that hold the value.
@pytest.mark.parametrize(("name", "given"), sorted({*FIRST.items(), *SAMPLES}))
def test_a_saved_query_in_english_with_a_parameter_has_the_same_rows_in_both_engines(
    part: KnowledgeGraph, part_in_rdflib: SecondEngine, name: str, given: str
) -> None:
    query = QUERIES[name]
    first, second = both(part, part_in_rdflib, query, {**english(query), given: sample(part, query, given)})
    assert rows(first) == rows(second)
    assert len(first.rows) > 0


@pytest.mark.parametrize("name", [name for name, query in QUERIES.items() if english(query)])
def test_a_saved_query_asked_in_english_has_as_many_rows(kg: KnowledgeGraph, name: str) -> None:
    vi, en = kg.answer(name), kg.answer(name, lang="en")
    assert isinstance(vi, Table)
    assert isinstance(en, Table)
    assert len(vi.rows) == len(en.rows)


@pytest.mark.parametrize(("name", "given"), [case for case in PARAMETERS if case not in SAMPLES])
def test_a_parameter_narrows_the_answer_to_the_rows_that_hold_its_value(
    kg: KnowledgeGraph, name: str, given: str
) -> None:
    query = QUERIES[name]
    whole, value = unbound(kg, query, given), sample(kg, query, given)
    wanted, at = parameter(query, given).term(value).value, whole.columns.index(given)
    holding = Table(whole.columns, [row for row in whole.rows if row[at] == wanted])
    narrowed = kg.answer(name, **english(query), **{given: value})
    assert isinstance(narrowed, Table)
    assert rows(narrowed) == rows(holding, narrowed.columns)
    assert len(narrowed.rows) > 0
