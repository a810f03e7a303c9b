"""Parquet: the tables of csv with their types, through pyarrow."""

import io
from collections.abc import Mapping

from mickg.answer import Table
from mickg.errors import OutputRefused
from mickg.export.codebook import CODEBOOK, codebook
from mickg.export.given import Given
from mickg.export.kinds import KINDS
from mickg.export.tables import table

_DIGITS, _DECIMALS = 38, 12


def parquet(given: Given) -> dict[str, bytes]:
    """A file for each table, by its name; OutputRefused where pyarrow is missing or a number has too many digits."""
    try:
        import pyarrow as pa  # noqa: F401, PLC0415 - optional, and slow to import
    except ImportError as error:
        message = "parquet needs pyarrow, which is not installed; run: pip install 'mickg[parquet]'"
        raise OutputRefused(message) from error
    book = codebook(given)
    files = {f"{CODEBOOK}.parquet": _written(book, {})}
    for name in KINDS:
        types = {str(row[1]): str(row[2]) for row in book.rows if row[0] == name and row[3] == "no"}
        files[f"{name}.parquet"] = _written(table(given, name), types)
    return files


def _written(made: Table, types: Mapping[str, str]) -> bytes:
    """A table as a Parquet file; a column that may hold several values is text."""
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow import parquet as pq  # noqa: PLC0415

    known = {"date": pa.date32(), "decimal": pa.decimal128(_DIGITS, _DECIMALS), "integer": pa.int64()}
    schema = pa.schema([(name, known.get(types.get(name, ""), pa.string())) for name in made.columns])
    columns = [[row[n] for row in made.rows] for n in range(len(made.columns))]
    try:
        arrays = [pa.array(values, type=field.type) for values, field in zip(columns, schema, strict=True)]
    except (pa.ArrowInvalid, OverflowError) as error:
        message = f"a number has more digits than Parquet holds ({error}); mend it or export csv"
        raise OutputRefused(message) from error
    out = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), out)
    return out.getvalue()
