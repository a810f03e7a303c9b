"""What a query gives: rows of plain Python values, triples, or a truth value."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from pyoxigraph import Triple

Value = str | int | Decimal | float | bool | dt.date | dt.datetime | None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a SELECT: `rows` are tuples of Python values in the order of `columns`; an IRI is a `str`."""

    columns: tuple[str, ...]
    rows: list[tuple[Value, ...]]

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Triples:
    """The triples of a CONSTRUCT or DESCRIBE."""

    triples: tuple[Triple, ...]

    def __len__(self) -> int:
        return len(self.triples)


Answer = Table | Triples | bool
