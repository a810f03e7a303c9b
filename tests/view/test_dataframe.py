"""The rows of a query as a DataFrame that shows its first rows."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from mickg.answer import Table
from mickg.view.dataframe import Frame, counted, html_table, shortened


def frame(rows: int = 3, limit: int = 50, language: str = "en", value: Any = "a") -> Frame:
    return Frame.of(Table(("n", "value"), [(n, value) for n in range(rows)]), limit, language)


def html(shown: Frame) -> str:
    return shown._repr_html_()


def test_the_frame_holds_every_row_and_shows_the_first() -> None:
    shown = frame(rows=200_000, limit=20)
    assert len(shown) == 200_000
    assert html(shown).count("<tr>") == 21
    assert "the first 20 of 200,000 rows; 199,980 more are not shown" in html(shown)
    assert repr(shown).endswith("199,980 more are not shown")


@pytest.mark.parametrize(
    "cut",
    [frame().head(2), frame()[["value", "n"]], frame().sort_values("n"), frame()[frame()["n"] > 0],
     frame().merge(frame(), on="n"), pd.concat([frame(), frame()])],
    ids=["head", "columns", "sorted", "filtered", "merged", "joined"],
)  # fmt: skip
def test_what_is_cut_out_of_the_frame_is_shown_the_same_way(cut: pd.DataFrame) -> None:
    assert isinstance(cut, Frame)
    assert f"<p>{counted(len(cut), 50, cut.language)}</p>" in html(cut)


@pytest.mark.parametrize("made", [frame().groupby("value").sum(), frame().T, frame().describe(include="all")])
def test_what_has_an_index_of_its_own_is_shown_as_pandas_shows_it(made: Any) -> None:
    plain: Any = pd.DataFrame(made)
    assert (made._repr_html_(), repr(made)) == (plain._repr_html_(), repr(plain))


@pytest.mark.parametrize(
    ("rows", "language", "said"),
    [(0, "vi", "không có dòng nào"), (0, "en", "no rows"), (5, "vi", "5 dòng"), (5, "en", "rows: 5"),
     (5, "", "5 dòng · rows"), (1234, "", "50 / 1,234 dòng · rows"),
     (1234, "vi", "50 dòng đầu trong 1.234; còn 1.184 dòng không hiện")],
)  # fmt: skip
def test_the_line_counts_the_rows_in_the_language(rows: int, language: str, said: str) -> None:
    assert counted(rows, 50, language) == said


def test_an_empty_frame_says_so_and_draws_no_table() -> None:
    assert "<table" not in html(frame(rows=0))
    assert repr(frame(rows=0)) == "no rows"


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (float("nan"), ""), (pd.NA, ""), ([1, 2], "[1, 2]"), (Decimal("1E+3"), "1000"),
     (dt.date(2024, 3, 1), "2024-03-01"), (True, "True"), (7, "7"),
     ("https://w3id.org/mickg/id/org/bo-tttt", "id:org/bo-tttt"), ("x" * 10_000, "x" * 200 + "…")],
)  # fmt: skip
def test_a_cell_shows_its_value_briefly(value: Any, text: str) -> None:
    assert shortened(value) == text


def test_every_cell_and_heading_is_escaped_and_no_formula_is_typeset() -> None:
    shown = html_table(["<b>"], [("<script>1</script>",), ("$x$",)], "<i>")
    assert "<script>" not in shown
    assert "&lt;b&gt;" in shown
    assert "&lt;i&gt;" in shown
    assert "mathjax_ignore" in shown
