"""CSV: a folder of tables and the codebook that explains their columns."""

from mickg.delimited import as_csv
from mickg.export.codebook import CODEBOOK, codebook
from mickg.export.given import Given
from mickg.export.kinds import KINDS
from mickg.export.tables import table

_MARK = "\ufeff"
"""Byte order mark: without it Excel shows Vietnamese letters wrong."""


def csv(given: Given) -> dict[str, bytes]:
    """A file for each table, by its name; no cell runs as a formula."""
    tables = {name: table(given, name) for name in KINDS} | {CODEBOOK: codebook(given)}
    return {f"{name}.csv": (_MARK + as_csv(made)).encode() for name, made in tables.items()}
