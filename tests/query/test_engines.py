"""Every saved query gives the same rows in Oxigraph and in rdflib, and a bound parameter only narrows the answer.

Rows are compared as multisets, for few queries order their rows in full.
"""

from collections import Counter

import pytest
from second_engine import SecondEngine

import mickg
from mickg.answer import Table
from mickg.kg import KnowledgeGraph
from mickg.query.library import Parameter, SavedQuery, saved_queries
from mickg.query.run import run
from mickg.vocab import compact

QUERIES = saved_queries()
PARAMETERS = [(name, p.name) for name, query in QUERIES.items() for p in query.parameters if p.name != "lang"]
# Samples of the parameters that no column of the unbound answer shows.
SAMPLES = {("indicators-called", "name"): "GII", ("who-directed-whom", "source"): "source/giao-ban-2022-06"}


@pytest.fixture(scope="module")
def kg() -> KnowledgeGraph:
    return mickg.open()


def parameter(query: SavedQuery, name: str) -> Parameter:
    return next(p for p in query.parameters if p.name == name)


def unbound(kg: KnowledgeGraph, query: SavedQuery, name: str) -> Table:
    """The answer in English with every default but that of one parameter."""
    given = query.bindings({"lang": "en"} if any(p.name == "lang" for p in query.parameters) else {})
    variable = parameter(query, name).variable
    table = run(kg.store, query.text, {other: term for other, term in given.items() if other != variable})
    assert isinstance(table, Table)
    return table


def sample(kg: KnowledgeGraph, query: SavedQuery, name: str) -> str:
    """A value that the parameter can take: the one in the middle of those that the unbound answer shows."""
    if (query.name, name) in SAMPLES:
        return SAMPLES[query.name, name]
    values = sorted({str(value) for value in column(unbound(kg, query, name), name) if value is not None})
    assert values, f"nothing to bind {name} of {query.name} to; add a sample"
    return compact(values[len(values) // 2])


def column(table: Table, name: str) -> list[object]:
    at = table.columns.index(name)
    return [row[at] for row in table.rows]


def rows(table: Table, *without: str) -> Counter[tuple[object, ...]]:
    kept = [n for n, name in enumerate(table.columns) if name not in without]
    return Counter(tuple(row[n] for n in kept) for row in table.rows)


def both(kg: KnowledgeGraph, second: SecondEngine, name: str, **values: object) -> tuple[Table, Table]:
    query = QUERIES[name]
    bindings = query.bindings(values)
    first = run(kg.store, query.text, bindings)
    assert isinstance(first, Table)
    return first, second.run(query.text, bindings)


@pytest.mark.parametrize("name", QUERIES)
def test_a_saved_query_has_the_same_rows_in_both_engines(
    kg: KnowledgeGraph, rdflib_engine: SecondEngine, name: str
) -> None:
    first, second = both(kg, rdflib_engine, name)
    assert first.columns == second.columns
    assert rows(first) == rows(second)
    assert len(first.rows) > 0


@pytest.mark.parametrize(
    "name", [name for name, query in QUERIES.items() if "lang" in {p.name for p in query.parameters}]
)
def test_a_saved_query_asked_in_english_has_as_many_rows(kg: KnowledgeGraph, name: str) -> None:
    vi, en = kg.answer(name), kg.answer(name, lang="en")
    assert isinstance(vi, Table)
    assert isinstance(en, Table)
    assert len(vi.rows) == len(en.rows)


@pytest.mark.parametrize(("name", "given"), PARAMETERS)
def test_a_saved_query_in_english_with_a_parameter_has_the_same_rows_in_both_engines(
    kg: KnowledgeGraph, rdflib_engine: SecondEngine, name: str, given: str
) -> None:
    query = QUERIES[name]
    english = {"lang": "en"} if any(p.name == "lang" for p in query.parameters) else {}
    first, second = both(kg, rdflib_engine, name, **english, **{given: sample(kg, query, given)})
    assert rows(first) == rows(second)
    assert len(first.rows) > 0


@pytest.mark.parametrize(("name", "given"), [case for case in PARAMETERS if case not in SAMPLES])
def test_a_parameter_narrows_the_answer_to_the_rows_that_hold_its_value(
    kg: KnowledgeGraph, name: str, given: str
) -> None:
    query = QUERIES[name]
    whole, value, variable = unbound(kg, query, given), sample(kg, query, given), parameter(query, given).variable
    bindings = query.bindings({given: value})
    term = bindings[variable]
    wanted = Table(
        whole.columns, [r for r, held in zip(whole.rows, column(whole, given), strict=True) if held == term.value]
    )
    english = {"lang": "en"} if any(p.name == "lang" for p in query.parameters) else {}
    narrowed = kg.answer(name, **english, **{given: value})
    assert isinstance(narrowed, Table)
    assert rows(narrowed) == rows(wanted, variable)
