"""A graph in, its tables out: one query a column, so that several values never multiply each other."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from mickg.answer import Table, Value
from mickg.errors import OutputRefused
from mickg.export.given import Given
from mickg.export.kinds import KINDS, OFFSETS, Column, Kind

Cell = tuple[Value, ...]
Row = dict[str, Cell]
"""The values of each column of a thing, sorted; the first column is the thing's IRI."""

_TYPES: Mapping[str, type] = {"iri": str, "text": str, "date": dt.date, "decimal": Decimal, "integer": int}


def rows(given: Given, name: str) -> list[Row]:
    """The rows of a table, in the order of their IRIs; columns of labels stand beside those of IRIs."""
    kind = KINDS[name]
    things = given.rows(f"SELECT DISTINCT ?row {{ {kind.pattern} }} ORDER BY ?row")
    found = {str(thing): Row({kind.key: (str(thing),)}) for (thing,) in things}
    for column in kind.columns:
        values = _values(given, kind, column)
        for thing, row in found.items():
            row[column.name] = _cell(thing, column, values.get(thing, set()))
            if column.labelled:
                row[label_of(column)] = tuple(given.labels.get(str(value), str(value)) for value in row[column.name])
    return list(found.values())


def label_of(column: Column) -> str:
    """The name of the column of labels beside a column of IRIs."""
    return f"{column.name}Label"


def table(given: Given, name: str) -> Table:
    """A table with one value a cell: several are joined by `; `, in the order of the IRIs beside them."""
    plain = [tuple(_joined(cell) for cell in row.values()) for row in rows(given, name)]
    kind = KINDS[name]
    columns = [kind.key]
    for column in kind.columns:
        columns += [column.name, label_of(column)] if column.labelled else [column.name]
    return Table(tuple(columns), plain)


def _joined(cell: Cell) -> Value:
    if len(cell) < 2:
        return cell[0] if len(cell) == 1 else None
    return "; ".join(map(str, cell))


def _values(given: Given, kind: Kind, column: Column) -> dict[str, set[Value]]:
    """The values of a column by thing; of a text in several languages the one asked for, where it is there."""
    query = f"""SELECT DISTINCT ?row ?value (LANG(?value) AS ?language) {{
      {kind.pattern} GRAPH ?h {{ ?row {column.path} ?value }}
    }}"""
    by_language: dict[str, dict[str, set[Value]]] = {}
    for thing, value, language in given.rows(query):
        by_language.setdefault(str(thing), {}).setdefault(str(language or ""), set()).add(value)
    chosen = {thing: _chosen(values, given.language) for thing, values in by_language.items()}
    if column.name == OFFSETS:
        return {thing: {given.offsets.get(str(value), str(value)) for value in some} for thing, some in chosen.items()}
    return chosen


def _chosen(by_language: Mapping[str, set[Value]], language: str) -> set[Value]:
    untagged = by_language.get("", set())
    tagged = sorted(name for name in by_language if name != "")
    if len(tagged) == 0:
        return untagged
    return untagged | by_language[language if language in tagged else tagged[0]]


def _cell(thing: str, column: Column, values: set[Value]) -> Cell:
    typed = sorted((_typed(thing, column, value) for value in values), key=str)
    if len(typed) > 1 and not column.many:
        raise OutputRefused(f"{thing}: {column.path} has {len(typed)} values where one is expected; mend the graph")
    return tuple(typed)


def _typed(thing: str, column: Column, value: Value) -> Value:
    if column.type in ("text", "iri"):
        return str(value)
    if column.type == "decimal" and isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if not isinstance(value, _TYPES[column.type]) or isinstance(value, bool | dt.datetime):
        raise OutputRefused(f"{thing}: {column.path} is '{value}', which is no {column.type}; mend the graph")
    return value
