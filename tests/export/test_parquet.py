import datetime as dt
import io
import sys
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from export_factory import NOT_IN_XML, SURVIVE_EVERYWHERE, given, opened, trig

from mickg.errors import OutputRefused
from mickg.export.codebook import codebook
from mickg.export.kinds import KINDS
from mickg.export.parquet import parquet
from mickg.export.tables import table
from mickg.kg import KnowledgeGraph


def read(files: dict[str, bytes], name: str) -> Any:
    return pq.read_table(io.BytesIO(files[f"{name}.parquet"]))


def test_pyarrow_reads_every_table_as_it_was_made(kg: KnowledgeGraph) -> None:
    files = parquet(opened(kg.store))
    assert set(files) == {f"{name}.parquet" for name in [*KINDS, "codebook"]}
    for name in KINDS:
        made, back = table(opened(kg.store), name), read(files, name)
        assert tuple(back.column_names) == made.columns
        assert [tuple(row.values()) for row in back.to_pylist()] == made.rows
    assert read(files, "codebook").num_rows == len(codebook(opened(kg.store)))


def test_columns_have_the_types_of_the_codebook() -> None:
    files = parquet(given(trig(more="<id/obs/giao-ban/o> a mg:Observation ; mg:value 0.4 .")))
    assert read(files, "directives").schema.field("deadline").type == pa.date32()
    assert read(files, "directives").to_pylist()[0]["deadline"] == dt.date(2024, 3, 31)
    assert read(files, "observations").to_pylist()[0]["value"] == Decimal("0.4")
    assert read(files, "passages").schema.field("start").type == pa.int64()
    assert read(files, "tenures").schema.field("beginsOn").type == pa.date32()


@pytest.mark.parametrize("text", [*SURVIVE_EVERYWHERE, *NOT_IN_XML])
def test_hostile_texts_come_back_as_they_were(text: str) -> None:
    assert read(parquet(given(trig(text))), "directives").to_pylist()[0]["task"] == text


@pytest.mark.parametrize("number", ["0.0000000000001", "1" * 30 + ".5"])
def test_a_number_with_too_many_digits_is_refused(number: str) -> None:
    small = given(trig(more=f'<id/obs/giao-ban/o> a mg:Observation ; mg:value "{number}"^^xsd:decimal .'))
    with pytest.raises(OutputRefused, match="a number has more digits than Parquet holds"):
        parquet(small)


def test_without_pyarrow_one_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(
        OutputRefused, match=r"needs pyarrow, which is not installed; run: pip install 'mickg\[parquet\]'"
    ):
        parquet(given())
