import datetime as dt
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Triple

from mickg.answer import Table, Triples, Value
from mickg.delimited import as_csv
from mickg.errors import InvalidQuery
from mickg.view.text import aligned, as_json, rendered, turtle
from mickg.vocab import mg, resource

TABLE = Table(("body", "tasks"), [(resource("org/bo-tttt"), 12), ("Vụ Bưu chính", None)])
TRIPLES = Triples((Triple(NamedNode(resource("org/bo-tttt")), NamedNode(mg.base + "partOf"), Literal("x")),))
CELLS: st.SearchStrategy[Value] = (
    st.none() | st.text() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False) | st.dates()
)


def one(value: Value) -> Table:
    return Table(("value",), [(value,)])


def test_a_table_is_aligned_with_a_rule_and_a_count() -> None:
    assert aligned(TABLE, 80) == (
        "body            tasks\n──────────────  ─────\nid:org/bo-tttt  12\nVụ Bưu chính\n(2 rows)\n"
    )


def test_one_row_is_no_rows() -> None:
    assert aligned(one("a"), 80).splitlines()[-1] == "(1 row)"


def test_a_table_without_columns_or_rows_is_still_shown() -> None:
    assert aligned(Table((), [()]), 80) == "\n\n\n(1 row)\n"
    assert aligned(Table(("a",), []), 80) == "a\n─\n(0 rows)\n"


def test_the_widest_column_is_cut_to_fit() -> None:
    lines = aligned(Table(("a", "b"), [("x" * 90, "y" * 20)]), 60).splitlines()
    assert lines[2] == "x" * 37 + "…  " + "y" * 20
    assert max(map(len, lines)) == 60


def test_numbers_and_dates_are_never_cut() -> None:
    lines = aligned(Table(("a", "b"), [("x" * 90, Decimal(10) ** 20)]), 30).splitlines()
    assert lines[2] == "x" * 11 + "…  " + "1" + "0" * 20


def test_combining_marks_take_no_width_and_wide_letters_two() -> None:
    assert aligned(Table(("a", "b"), [("a\u0301", "1"), ("漢", "2")]), 80).splitlines()[2:4] == ["a\u0301   1", "漢  2"]


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert aligned(one("a\x1b[31mb\nc\u202ed"), 80).splitlines()[2] == "a [31mb c d"


@given(st.lists(CELLS), st.integers(0, 200))
def test_every_row_is_one_line(cells: list[Value], width: int) -> None:
    assert aligned(Table(("n", "a"), list(enumerate(cells))), width).count("\n") == len(cells) + 3


def test_an_id_gives_way_to_the_label_beside_it() -> None:
    table = Table(("body", "bodyLabel"), [(resource("org/bo-tttt"), "Bộ TT&TT")])
    assert aligned(table, 80).splitlines() == ["bodyLabel", "─────────", "Bộ TT&TT", "(1 row; not shown: body)"]


def test_json_is_a_list_of_objects() -> None:
    table = Table(
        ("name", "value", "day", "none", "yes"),
        [("Bộ TT&TT", Decimal("28.57"), dt.date(2024, 3, 11), None, True), ("=1", Decimal("1E+3"), 5, "", False)],
    )
    assert json.loads(as_json(table)) == [
        {"name": "Bộ TT&TT", "value": 28.57, "day": "2024-03-11", "none": None, "yes": True},
        {"name": "=1", "value": 1000, "day": 5, "none": "", "yes": False},
    ]


@pytest.mark.parametrize(("value", "text"), [(float("nan"), "nan"), (float("inf"), "inf")])
def test_what_json_has_no_number_for_is_text(value: float, text: str) -> None:
    assert json.loads(as_json(one(value))) == [{"value": text}]


@given(st.lists(st.tuples(CELLS)))
def test_any_table_is_json(rows: list[tuple[Value, ...]]) -> None:
    assert len(json.loads(as_json(Table(("a",), rows)))) == len(rows)


def test_triples_are_turtle_with_prefixes() -> None:
    written = turtle(TRIPLES)
    assert "@prefix mg: <https://w3id.org/mickg/ont#> ." in written
    assert 'mg:partOf "x" .' in written


@pytest.mark.parametrize(("answer", "text"), [(True, "true\n"), (False, "false\n")])
@pytest.mark.parametrize("form", [None, "table", "csv", "json"])
def test_a_truth_value_is_a_word_in_any_format(answer: bool, text: str, form: str | None) -> None:  # noqa: FBT001 - ASK's
    assert rendered(answer, form) == text


def test_each_answer_has_its_formats() -> None:
    assert rendered(TABLE, "csv") == as_csv(TABLE)
    assert rendered(TABLE, "json") == as_json(TABLE)
    assert rendered(TABLE, None) == rendered(TABLE, "table")
    assert rendered(TRIPLES, None) == rendered(TRIPLES, "ttl") == turtle(TRIPLES)


def test_a_table_is_no_turtle() -> None:
    with pytest.raises(InvalidQuery, match="a table, which is no Turtle; use CONSTRUCT, or -f table, csv or json"):
        rendered(TABLE, "ttl")


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_triples_are_no_table(form: str) -> None:
    with pytest.raises(InvalidQuery, match=f"triples, which have no form '{form}'; use -f ttl"):
        rendered(TRIPLES, form)
