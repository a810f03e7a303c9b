"""`{name}` in a query."""

import datetime as dt
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import Store

from mickg.answer import Table, Value
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.query import filled, run, value_named

MINISTER = "https://w3id.org/mickg/id/person/nguyen-manh-hung-1"
BREAKOUTS = [
    '" } UNION { ?s ?p ?o } #', "'", '"""', "\\", '\\"', '\\u0022 . ?s ?p ?o', "\\\\u0022", "\\u005C",
    "line\nline\r\ttab", "</script>", "{x}", "{y}", "#", "> <", "\x00\x1f\x7f", "\u202e\u2028", "@vi", "?x",
]  # fmt: skip


def value_of(value: object, text: str = "SELECT ?v { BIND({x} AS ?v) }") -> list[tuple[Value, ...]]:
    answer = run(Store(), filled(text, {"x": value, "y": "another"}))
    assert isinstance(answer, Table)
    return answer.rows


@pytest.mark.parametrize("value", [1, -3, True, 2.5, Decimal("-1.50"), dt.date(2024, 3, 1), "chỉ đạo", "", MINISTER])
def test_a_value_keeps_its_type(value: object) -> None:
    assert value_of(value) == [(value,)]


def test_a_number_of_numpy_is_a_number() -> None:
    assert value_of(np.int64(7)) == [(7,)]


@pytest.mark.parametrize("value", BREAKOUTS)
def test_a_text_stays_one_text_whatever_it_spells(value: str) -> None:
    assert value_of(value) == [(value,)]
    assert value_of(value, "SELECT ?v { VALUES ?v {{x} 'z' {y}} }") == [(value,), ("z",), ("another",)]


@settings(deadline=None)
@given(st.text().filter(lambda text: re.search(r"\\u[dD]|\\U", text) is None))
@example("\\u005c\\u0022")
def test_no_text_is_ever_read_as_sparql(value: str) -> None:
    assert value_of(value) == [(value,)]


def test_a_text_that_spells_the_escape_of_no_character_is_refused() -> None:
    with pytest.raises(InvalidQuery, match="is no character"):
        value_of("\\uD83D")


@pytest.mark.parametrize(("name", "count"), [("naughty-strings", 515), ("xss-payloads", 221)])
def test_public_suites_of_hostile_texts_stay_texts(corpus: Path, name: str, count: int) -> None:
    texts = [str(text) for text in json.loads((corpus.parent / "suites" / f"{name}.json").read_text("utf-8"))]
    iris = [text for text in texts if text.startswith("http")]
    assert [text for text in texts if text not in iris and value_of(text) != [(text,)]] == []
    assert len(texts) == count


@pytest.mark.parametrize("value", ["http://a/%%30%30", "https://example.org/\ud800", "\ud800"])
def test_a_text_that_is_neither_an_iri_nor_a_text_is_refused(value: str) -> None:
    with pytest.raises(InvalidQuery, match="'x' is a str that is no term"):
        value_of(value)


@pytest.mark.parametrize("iri", ["https://example.org/> } #", 'https://example.org/"', "javascript:alert(1)"])
def test_a_text_that_is_no_web_address_is_bound_as_a_text(iri: str) -> None:
    assert value_of(iri, "SELECT (isLiteral({x}) AS ?text) {}") == [(True,)]


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?n { { SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?d a mg:Directive ; mg:saidBy {who} } } } }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g {{?d a mg:Directive ; mg:saidBy {who}.} UNION {?d skos:related {who}} } }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?d a mg:Directive ; mg:saidBy ?who } FILTER(?who={who}) }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?d a mg:Directive ; mg:saidBy ?who } MINUS { VALUES ?no { 1 } } "
        "FILTER EXISTS { GRAPH ?g { ?d mg:saidBy {who} } } }",
    ],
)
def test_a_value_counts_wherever_a_term_may_stand(kg: KnowledgeGraph, text: str) -> None:
    assert kg.answer(filled(text, {"who": MINISTER})) == kg.answer(text.replace("{who}", f"<{MINISTER}>"))


def test_a_value_may_stand_in_ask_and_construct(kg: KnowledgeGraph) -> None:
    values = {"who": MINISTER}
    assert kg.answer(filled("ASK { GRAPH ?g { {who} a mg:Person } }", values)) is True
    answer = kg.answer(filled("CONSTRUCT { {who} mg:directedTo {who} } WHERE {}", values))
    assert not isinstance(answer, bool)
    assert len(answer) == 1


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ("{x}" AS ?v) {}', "SELECT ('''{x}''' AS ?v) {}", "SELECT * {} # {x}", "ASK {true}",
        "VALUES ?x {UNDEF}", "ASK { ?s ?p ?o }", "ASK {}", "ASK { FILTER(?a < {} }",
    ],
)  # fmt: skip
def test_what_is_no_name_of_a_variable_stays_as_it_is(text: str) -> None:
    assert filled(text, {}) == text


@pytest.mark.parametrize("text", ["ASK { ?s mg:{x} ?o }", "ASK { ?s_{x} ?p ?o }", "ASK { ?s ?p 'a'@vi{x} }", "ASK{x}"])
def test_a_value_is_never_a_part_of_a_word(text: str) -> None:
    with pytest.raises(InvalidQuery, match="stands for a whole term, never for a part of one"):
        filled(text, {"x": "a"})


@pytest.mark.parametrize("text", ["SELECT * { ?s ?p ?o } LIMIT {x}", "SELECT {x} { ?s ?p ?o }", "ASK { ?s {x} ?o }"])
def test_a_value_where_no_such_term_may_stand_is_refused_with_the_query_as_typed(text: str) -> None:
    with pytest.raises(InvalidQuery) as raised:
        filled(f"\n{text}", {"x": 'a "secret"'})
    assert str(raised.value).startswith("line 2, column ")
    assert f"\n  {text}\n" in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("place", ["FROM {x}", "FROM NAMED {x}"])
def test_a_value_opens_no_way_out_of_the_graph(place: str) -> None:
    with pytest.raises(InvalidQuery, match="FROM may name only graphs of this graph"):
        run(Store(), filled(f"SELECT * {place} {{ ?s ?p ?o }}", {"x": "https://example.org/"}))


def test_a_name_without_a_value_is_refused_and_the_nearest_one_offered() -> None:
    with pytest.raises(InvalidQuery) as raised:
        filled("ASK {\n  ?s ?p {mnister} }", {"minister": 1, "_": 2})
    assert str(raised.value) == (
        "line 2, column 9: there is no variable 'mnister'; did you mean minister?\n    ?s ?p {mnister} }\n          ^"
    )


@pytest.mark.parametrize("value", [None, [1], object(), np.array([1, 2])])
def test_a_value_that_is_no_term_is_refused(value: Any) -> None:
    with pytest.raises(InvalidQuery, match=f"'x' is a {type(value).__name__} that is no term"):
        filled("ASK { ?s ?p {x} }", {"x": value})


def test_a_name_may_have_vietnamese_letters() -> None:
    assert filled("ASK { ?s ?p {đơn_vị} }", {"đơn_vị": "a"}) == 'ASK { ?s ?p  "a"  }'


@pytest.mark.parametrize(("text", "value"), [("{x}", 5), ("x", "x"), ("{x} ", "{x} "), ("", "")])
def test_a_word_is_a_value_only_when_it_is_all_braced(text: str, value: object) -> None:
    assert value_named(text, {"x": 5}) == value
