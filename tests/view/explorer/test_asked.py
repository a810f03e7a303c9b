"""What a saved query's page holds."""

import datetime as dt
from decimal import Decimal

from mickg.answer import Table
from mickg.values import Label
from mickg.view.explorer.asked import MOST_ROWS, Asked, Parameter, answered, listed
from mickg.vocab import resource


def asked(table: Table) -> Asked:
    parameters = [Parameter("source", "id", None, None)]
    pieces = ("SELECT * { ?s ?p ", ("source", "{}", "?source"), " }")
    return Asked("made", Label(vi="Câu hỏi", en="Query"), parameters, pieces, {"vi": table})


def test_a_cell_says_what_it_is() -> None:
    row = (resource("org/a"), "https://example.org/x", "words", 5, Decimal("4.80"), True, dt.date(2024, 3, 11), None)

    table = answered(asked(Table(tuple("abcdefgh"), [row])))["vi"]

    assert table["rows"] == [
        [["org/a"], ["https://example.org/x"], "words", ["number", "5"], ["number", "4.80"], ["value", "true"],
         ["value", "2024-03-11"], None]
    ]  # fmt: skip


def test_a_long_answer_is_cut_and_says_how_long_it_is() -> None:
    table = answered(asked(Table(("n",), [(n,) for n in range(MOST_ROWS + 1)])))["vi"]

    assert (len(table["rows"]), table["all"]) == (MOST_ROWS, MOST_ROWS + 1)


def test_the_list_has_titles_texts_parameters_and_numbers_of_rows() -> None:
    [one] = listed([asked(Table(("n",), [(1,)]))])

    assert one["title"] == ["Câu hỏi", "Query"]
    assert one["rows"] == 1
    assert one["parameters"] == [["source", "id", None, None]]
    assert one["pieces"] == ("SELECT * { ?s ?p ", ("source", "{}", "?source"), " }")
