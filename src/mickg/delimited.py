"""Tables in, CSV out that a spreadsheet shows and never runs."""

import csv
from decimal import Decimal

from mickg.answer import Table, Value

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(table: Table) -> str:
    """CSV with a header; a text cell that a spreadsheet would run as a formula gets a leading apostrophe."""
    out = _Lines()
    writer = csv.writer(out)
    writer.writerow(table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return "".join(out)


class _Lines(list[str]):
    r"""Lines that end in `\n`, of a writer that quotes `\r` in cells only where it ends lines in `\r\n`."""

    def write(self, line: str) -> None:
        """Take one line of the writer."""
        self.append(line.removesuffix("\r\n") + "\n")


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return plain(value)


def plain(value: Value) -> str:
    """A value that is no text as text: decimals written out, truth values in SPARQL's words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
