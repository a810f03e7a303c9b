import csv as reader
import io

import pandas as pd
import pytest
from export_factory import NOT_IN_XML, SURVIVE_EVERYWHERE, given, opened, trig

from mickg.export.csv import csv
from mickg.export.kinds import KINDS
from mickg.export.tables import table
from mickg.kg import KnowledgeGraph


def test_pandas_reads_every_table_with_all_its_rows_and_evidence(kg: KnowledgeGraph) -> None:
    files = csv(opened(kg.store))
    assert set(files) == {f"{name}.csv" for name in [*KINDS, "codebook"]}
    for name in KINDS:
        read = pd.read_csv(io.BytesIO(files[f"{name}.csv"]), dtype=str, keep_default_na=False)
        made = table(opened(kg.store), name)
        assert [*read.columns] == [*made.columns]
        for column in {"passages", "offsets"} & {*made.columns}:
            n = made.columns.index(column)
            assert [*read[column]] == [row[n] or "" for row in made.rows]


def test_a_spreadsheet_is_told_that_it_is_utf_8() -> None:
    assert csv(given())["directives.csv"].startswith(b"\xef\xbb\xbfdirective,label,")


@pytest.mark.parametrize("text", [*SURVIVE_EVERYWHERE, *NOT_IN_XML])
def test_hostile_texts_come_back_and_none_runs_as_a_formula(text: str) -> None:
    data = csv(given(trig(text)))["directives.csv"].decode("utf-8-sig")
    (row,) = reader.DictReader(io.StringIO(data, newline=""))
    assert row["task"] == (f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text)
