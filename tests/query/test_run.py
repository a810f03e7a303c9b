import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QuerySolutions, Store

from mickg.answer import Table, Triples
from mickg.errors import InvalidQuery
from mickg.query import bound, run

XSD = "http://www.w3.org/2001/XMLSchema#"
A, B = NamedNode("https://example.org/a"), NamedNode("https://example.org/b")


def literal(form: str, kind: str) -> Literal:
    return Literal(form, datatype=NamedNode(XSD + kind))


def store(*objects: NamedNode | BlankNode | Literal) -> Store:
    """Each object is said of `a` in a graph of its own, by `b`."""
    made = Store()
    made.extend(Quad(A, B, term, NamedNode(f"https://example.org/g{n}")) for n, term in enumerate(objects))
    return made


def rows(made: Store, text: str, **bindings: NamedNode | Literal) -> list[tuple[Any, ...]]:
    table = run(made, text, bindings)
    assert isinstance(table, Table)
    return table.rows


def only(term: NamedNode | BlankNode | Literal) -> Any:
    ((value,),) = rows(store(term), "SELECT ?o { GRAPH ?g { ?s ?p ?o } }")
    return value


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (A, "https://example.org/a"),
        (Literal("Bộ TT&TT"), "Bộ TT&TT"),
        (Literal("Ministry", language="en"), "Ministry"),
        (Literal(""), ""),
        (Literal('a\t"b"\n\\c\r'), 'a\t"b"\n\\c\r'),
        (Literal(505), 505),
        (literal("28.57", "decimal"), Decimal("28.57")),
        (Literal(1.5e300), 1.5e300),
        (literal("true", "boolean"), True),
        (literal("2024-03-11", "date"), dt.date(2024, 3, 11)),
        (literal("2024-03-11T08:00:00Z", "dateTime"), dt.datetime(2024, 3, 11, 8, tzinfo=dt.UTC)),
        (Literal("2024-Q1", datatype=NamedNode("https://example.org/quarter")), "2024-Q1"),
        (literal("2024-02-30", "date"), "2024-02-30"),
        (literal("many", "integer"), "many"),
        (literal("INF", "double"), float("inf")),
    ],
)
def test_a_term_becomes_a_python_value(term: NamedNode | Literal, value: object) -> None:
    assert (only(term), type(only(term))) == (value, type(value))


def test_a_blank_node_keeps_its_name() -> None:
    assert only(BlankNode("b1")).startswith("_:")


def test_what_is_unbound_is_none() -> None:
    text = "SELECT ?o ?none { GRAPH ?g { ?s ?p ?o } OPTIONAL { ?o ?x ?none } }"
    assert rows(store(A), text) == [("https://example.org/a", None)]
    assert rows(store(A), "SELECT ?none { GRAPH ?g { ?s ?p ?o } OPTIONAL { ?o ?x ?none } }") == [(None,)]


def test_a_query_without_columns_still_counts_its_rows() -> None:
    assert rows(Store(), "SELECT * {}") == [()]
    assert rows(Store(), "SELECT * { ?s ?p ?o }") == []


def test_ask_gives_a_truth_value() -> None:
    assert run(store(A), "ASK { GRAPH ?g { ?s ?p ?o } }") is True
    assert run(Store(), "ASK { GRAPH ?g { ?s ?p ?o } }") is False


def test_construct_gives_sorted_triples() -> None:
    made = run(store(B, A), "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
    assert isinstance(made, Triples)
    assert [triple.object for triple in made.triples] == [A, B]


def test_the_prefixes_of_the_ontology_are_known() -> None:
    assert rows(Store(), "SELECT (STR(mg:Directive) AS ?iri) {}") == [("https://w3id.org/mickg/ont#Directive",)]


def test_a_bound_variable_leaves_the_table() -> None:
    made = store(Literal("a"), Literal("b"))
    assert rows(made, "SELECT ?p ?o { GRAPH ?g { ?s ?p ?o } }", o=Literal("b")) == [("https://example.org/b",)]
    assert rows(made, "SELECT ?o { GRAPH ?g { ?s ?p ?o } }", o=Literal("b")) == [()]


@pytest.mark.parametrize("value", ['"} DROP', "') } #", "\\u0022", "a\nb\t\\", "?o", "<b:>", "x' || true"])
def test_a_bound_value_stays_a_value(value: str) -> None:
    made = store(Literal(value), Literal("another"))
    assert rows(made, "SELECT ?p ?o { GRAPH ?g { ?s ?p ?o } }", o=bound(value)) == [("https://example.org/b",)]


def test_a_variable_that_the_query_does_not_select_cannot_be_bound() -> None:
    with pytest.raises(InvalidQuery, match=r"^the query does not select \?o, .*; add \?o to its SELECT$"):
        run(store(A), "SELECT ?s { GRAPH ?g { ?s ?p ?o } }", {"o": A})


def test_a_syntax_error_is_shown_with_its_line_and_a_caret() -> None:
    with pytest.raises(InvalidQuery) as caught:
        run(Store(), "SELECT ?s\nWHERE {\n  ?s ?p }")
    first, line, caret = str(caught.value).split("\n")
    assert first.startswith("line 3, column 10: the query cannot be read from here (expected ")
    assert (line, caret) == ("    ?s ?p }", "           ^")


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("SELECT * { ?s undeclared:p ?o }", "line 1, column "),
        ("SELECT ?s ?s { BIND(1 AS ?x) BIND(2 AS ?x) }", "line 1, column "),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> {} }", "line 1, column 12: SERVICE asks another server"),
        ("SELECT * { ?s ?p '\udc80' }", "the query cannot be answered: "),
    ],
)
def test_a_query_that_cannot_be_answered_is_invalid(query: str, complaint: str) -> None:
    with pytest.raises(InvalidQuery) as caught:
        run(Store(), query)
    assert str(caught.value).startswith(complaint)


@pytest.mark.parametrize(
    ("value", "term"),
    [
        ("Bộ TT&TT", Literal("Bộ TT&TT")),
        ("https://w3id.org/mickg/id/org/bo-tttt", NamedNode("https://w3id.org/mickg/id/org/bo-tttt")),
        ("https://example.org/a b", Literal("https://example.org/a b")),
        ("http://example.org/\n", Literal("http://example.org/\n")),
        (505, literal("505", "integer")),
        (Decimal("1E+3"), literal("1000", "decimal")),
        (True, literal("true", "boolean")),
        (dt.date(2024, 3, 11), literal("2024-03-11", "date")),
        (dt.datetime(2024, 3, 11, 8, tzinfo=dt.UTC), literal("2024-03-11T08:00:00+00:00", "dateTime")),
        (A, A),
    ],
)
def test_a_python_value_is_bound_as_its_term(value: object, term: NamedNode | Literal) -> None:
    assert bound(value) == term


@pytest.mark.parametrize("value", [None, ["a"], "\udc80", "http://[bad"])
def test_a_value_that_is_no_term_is_refused(value: object) -> None:
    with pytest.raises(InvalidQuery, match=r"cannot be bound to a variable .*; give a text, number or date"):
        bound(value)


READ: dict[str, Callable[[str], object]] = {
    "integer": int, "decimal": Decimal, "double": float, "float": float, "date": dt.date.fromisoformat,
    "dateTime": dt.datetime.fromisoformat, "boolean": lambda text: text in ("true", "1"),
}  # fmt: skip


def iterated(term: Any) -> Any:
    """A term that the engine gives when its rows are iterated, as the Python value that `run` promises."""
    if term is None or isinstance(term, NamedNode):
        return term and term.value
    if isinstance(term, BlankNode):
        return str(term)
    try:
        return READ.get(term.datatype.value.removeprefix(XSD), str)(term.value)
    except (ValueError, ArithmeticError):
        return term.value


TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text("\t\n\r\b\f\"'\\<>^@_:.u00e9\x0b\x85\u2028")
KINDS = ["integer", "decimal", "double", "float", "boolean", "date", "dateTime", "gYear", "string", "anyURI", "int"]
FORMS = TEXTS | st.sampled_from(
    ["1", "01", "+1", "-0", "1.", ".5", "1.50", "1e3", "INF", "NaN", "true", "0", "2024-03-11", "2024-03-11Z",
     "2024-03-11T08:00:00Z", "2024-02-30", "20240311", "1_0"]
)  # fmt: skip
TERMS = (
    st.builds(Literal, TEXTS)
    | st.builds(Literal, TEXTS, language=st.sampled_from(["vi", "en", "en-GB"]))
    | st.builds(Literal, FORMS, datatype=st.sampled_from([NamedNode(XSD + kind) for kind in KINDS]))
    | st.builds(Literal, st.integers() | st.booleans() | st.floats())
    | st.builds(literal, st.dates().map(str), st.just("date"))
    | st.just(NamedNode("https://example.org/é?a='b"))
)


@given(st.lists(TERMS, min_size=1, max_size=8))
def test_one_column_holds_the_values_of_the_terms_that_the_engine_gives(terms: list[Literal]) -> None:
    same(store(*terms), "SELECT ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")


@given(st.lists(TERMS, min_size=1, max_size=5))
def test_many_columns_hold_the_values_of_the_terms_that_the_engine_gives(terms: list[Literal]) -> None:
    text = """SELECT ?none ?o (?o AS ?again) ?g ?other {
      GRAPH ?g { ?s ?p ?o } OPTIONAL { GRAPH ?h { ?x ?y ?other FILTER(isLiteral(?o) && ?other != ?o) } }
    } ORDER BY ?g ?h"""
    same(store(*terms), text)


def same(made: Store, text: str) -> None:
    solutions = made.query(text)
    assert isinstance(solutions, QuerySolutions)
    expected = [tuple(iterated(term) for term in solution) for solution in solutions]
    assert list(map(repr, rows(made, text))) == list(map(repr, expected))


@pytest.mark.parametrize(
    ("name", "said"),
    [("skso:prefLabel", "the prefix skso: is not bound; did you mean skos?"),
     ("xyzzy:a", "the prefix xyzzy: is not bound; those that are bound are mg, id,")],
)  # fmt: skip
def test_a_prefix_that_is_not_bound_is_named(name: str, said: str) -> None:
    with pytest.raises(InvalidQuery, match="line 2, column 3: ") as caught:
        run(Store(), f"ASK {{\n  {name} ?p ?o }}")
    assert said in str(caught.value)
