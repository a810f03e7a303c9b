"""Saved queries and their answers in, what their pages show out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from mickg.answer import Table, Value
from mickg.delimited import plain
from mickg.values import Label
from mickg.view.explorer.things import key

MOST_ROWS = 2000
"""Rows of a saved query that a site keeps; the others are asked for in the browser."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a caller may set: `kind` is that of the saved query, `scheme` that of a code."""

    name: str
    kind: str
    scheme: str | None
    default: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A saved query with its answers at the defaults, by language.

    `pieces` are its text with places in it: (parameter, what stands there with a term for `{}`, what without one).
    """

    name: str
    title: Label
    parameters: Sequence[Parameter]
    pieces: Sequence[str | tuple[str, str, str]]
    answers: Mapping[str, Table]


def listed(queries: Iterable[Asked]) -> list[dict[str, Any]]:
    """What the list of queries and the SPARQL box's examples show."""
    return [
        {"name": one.name, "title": [one.title.vi, one.title.en], "rows": _most(one), "pieces": one.pieces,
         "parameters": [[p.name, p.kind, p.scheme, p.default] for p in one.parameters]}
        for one in queries
    ]  # fmt: skip


def answered(query: Asked) -> dict[str, Any]:
    """Language -> columns, rows and how many there are; a language whose rows are the other's is left out."""
    return {language: _rows(table) for language, table in query.answers.items()}


def _most(query: Asked) -> int:
    return max(len(table) for table in query.answers.values())


def _rows(table: Table) -> dict[str, Any]:
    rows = [[_cell(value) for value in row] for row in table.rows[:MOST_ROWS]]
    return {"columns": table.columns, "rows": rows, "all": len(table)}


def _cell(value: Value) -> Any:
    """A text as it is, an IRI as [key], another value as [its kind, its text]."""
    if value is None:
        return None
    if isinstance(value, str):
        return [key(value)] if value.startswith(("http://", "https://")) else value
    counts = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    return ["number" if counts else "value", plain(value)]
