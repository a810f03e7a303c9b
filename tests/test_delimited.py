import csv
import datetime as dt
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.answer import Table, Value
from mickg.delimited import as_csv


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("a=1", "a=1"), ("a\"b,c", "a\"b,c"), (-1, "-1"), (Decimal("1E+3"), "1000"), (Decimal("28.50"), "28.50"),
        (dt.date(2024, 3, 11), "2024-03-11"), (True, "true"), (None, ""),
    ],
)  # fmt: skip
def test_a_csv_cell_is_its_value_and_never_a_formula(value: Value, cell: str) -> None:
    assert list(csv.reader(io.StringIO(as_csv(Table(("a", "b"), [(value, "x")])), newline="")))[1] == [cell, "x"]


@given(st.lists(st.tuples(st.text(), st.text())))
def test_no_csv_cell_begins_a_formula(rows: list[tuple[Value, ...]]) -> None:
    read = list(csv.reader(io.StringIO(as_csv(Table(("a", "b"), rows)), newline="")))
    assert [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert len(read) == len(rows) + 1
