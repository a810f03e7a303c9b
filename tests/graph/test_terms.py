from datetime import date
from decimal import Decimal

import pytest
from graph.graph_factory import shown, told
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize
from rdflib import Graph, URIRef
from rdflib import Literal as RdflibLiteral

from mickg.graph.store import as_trig
from mickg.graph.terms import NamedGraph, day, decimal, exact_day, integer, iri, string, words
from mickg.values import Label
from mickg.vocab import graph, mg, resource, xsd

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=None)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("81.10", "81.1"), ("12524000000000.0", "12524000000000"), ("2.7E+15", "2700000000000000"), ("-0.0", "0"),
        ("0.50", "0.5"), ("-38", "-38"), ("100", "100"), ("0E+3", "0"), ("1E-7", "0.0000001"),
    ],
)  # fmt: skip
def test_a_decimal_is_written_in_its_one_canonical_form(value: str, text: str) -> None:
    assert decimal(Decimal(value)).value == text


@given(NUMBERS)
def test_a_decimal_keeps_its_value(value: Decimal) -> None:
    assert Decimal(decimal(value).value) == value


@given(st.decimals(min_value=-(10**15), max_value=10**15, places=6))
def test_both_engines_read_and_write_a_decimal_alike(value: Decimal) -> None:
    literal = decimal(value)
    triple = Quad(iri("urn:s"), iri("urn:p"), literal)
    data = serialize([triple], format=RdfFormat.N_TRIPLES)
    assert data is not None
    (first,) = parse(input=data, format=RdfFormat.N_TRIPLES)
    (second,) = Graph().parse(data=data.decode(), format="nt").objects()
    assert first.object == literal
    assert second == RdflibLiteral(literal.value, datatype=URIRef(xsd.decimal))
    assert Decimal(str(second)) == value


def test_plain_values_become_literals_of_the_datatypes_that_no_engine_rewrites() -> None:
    assert [shown(term) for term in (string("a"), words("á", "vi"), integer(7), day(date(2024, 3, 11)))] == [
        "a", "á@vi", "7", "2024-03-11",
    ]  # fmt: skip
    assert day(date(2024, 3, 11)).datatype == NamedNode(xsd.date)
    assert integer(7).datatype == NamedNode(xsd.integer)


def test_what_is_none_is_not_said() -> None:
    sheet = NamedGraph(graph("x"))
    sheet.add(resource("a"), mg.partOf, None, resource("b"), None)
    sheet.label(resource("a"), None)
    assert [shown(quad.object) for quad in sheet] == ["id:b"]


def test_a_graph_is_a_set_under_one_name() -> None:
    sheet = NamedGraph(graph("source/x"))
    sheet.add(resource("a"), mg.partOf, resource("b"))
    sheet.add(resource("a"), mg.partOf, resource("b"))
    assert len(sheet) == 1
    assert [shown(quad.graph_name) for quad in sheet] == ["graph:source/x"]


def test_a_label_is_said_in_both_languages() -> None:
    sheet = NamedGraph(graph("x"))
    sheet.label(resource("a"), Label(vi="bưu chính", en="posts"))
    assert told(sheet, "id:a") == {"skos:prefLabel": {"bưu chính@vi", "posts@en"}}


@pytest.mark.parametrize(
    ("text", "subject", "first", "last"),
    [
        ("2024-Q1", "id:period/2024-Q1", "2024-01-01", "2024-03-31"),
        ("2023-01/2023-10", "id:period/2023-01--2023-10", "2023-01-01", "2023-10-31"),
        ("2024-03-11", "id:period/2024-03-11", "2024-03-11", "2024-03-11"),
    ],
)
def test_a_period_says_its_first_and_last_day(text: str, subject: str, first: str, last: str) -> None:
    sheet = NamedGraph(graph("x"))
    assert sheet.period(text) == resource(subject.removeprefix("id:"))
    assert told(sheet, subject) == {
        "rdf:type": {"mg:Period"}, "skos:notation": {text}, "mg:beginsOn": {first}, "mg:endsOn": {last},
    }  # fmt: skip


def test_a_day_is_exact_only_where_the_period_is_one_day() -> None:
    assert exact_day("2024-03-11") == day(date(2024, 3, 11))
    assert exact_day("2024-03-11/2024-03-11") == day(date(2024, 3, 11))
    assert exact_day("2024-03") is None
    assert exact_day(None) is None


def test_validity_says_the_period_that_is_known_and_a_day_only_where_a_day_is_known() -> None:
    sheet = NamedGraph(graph("x"))
    sheet.validity(resource("a"), "2019", "2025-02-28")
    assert told(sheet, "id:a") == {
        "mg:beginsIn": {"id:period/2019"}, "mg:endsIn": {"id:period/2025-02-28"}, "mg:endsOn": {"2025-02-28"},
    }  # fmt: skip


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_comes_back_from_a_file_as_it_was(text: str) -> None:
    quad = Quad(iri("urn:s"), iri("urn:p"), string(text), iri("urn:g"))
    (back,) = parse(input=as_trig([quad]), format=RdfFormat.TRIG)
    assert back.object == Literal(text)
