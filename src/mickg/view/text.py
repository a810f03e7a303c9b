"""Answers as text: an aligned table, CSV, JSON or Turtle."""

import datetime as dt
import json
import math
import shutil
import unicodedata
from decimal import Decimal
from typing import Any

from pyoxigraph import RdfFormat, serialize

from mickg.answer import Answer, Table, Triples, Value
from mickg.delimited import as_csv, plain
from mickg.errors import InvalidQuery
from mickg.text import one_line
from mickg.vocab import BASE, PREFIXES, compact

_LEAST = 12


def rendered(answer: Answer, format_: str | None) -> str:
    """The answer in a format; a truth value and triples have formats of their own."""
    if isinstance(answer, bool):
        return f"{str(answer).lower()}\n"
    if isinstance(answer, Triples):
        if format_ not in (None, "ttl"):
            raise InvalidQuery(f"the query gives triples, which have no form '{format_}'; use -f ttl")
        return turtle(answer)
    match format_ or "table":
        case "csv":
            return as_csv(answer)
        case "json":
            return as_json(answer)
        case "ttl":
            raise InvalidQuery("the query gives a table, which is no Turtle; use CONSTRUCT, or -f table, csv or json")
        case _:
            return aligned(answer, shutil.get_terminal_size((160, 24)).columns)


def as_json(table: Table) -> str:
    """A list of objects; dates as ISO text, decimals as numbers."""
    rows = [dict(zip(table.columns, map(_json, row), strict=True)) for row in table.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _json(value: Value) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def turtle(triples: Triples) -> str:
    """Turtle, sorted."""
    data = serialize(triples.triples, format=RdfFormat.TURTLE, prefixes=PREFIXES)
    assert data is not None
    return data.decode()


def aligned(table: Table, width: int) -> str:
    """Columns side by side within a width, then the number of rows and what is not shown.

    An id whose label stands beside it is left out, and so, from the right, are other ids until the row fits; then the
    widest columns of words are cut, never numbers or dates. Rows that differ in nothing shown are shown once. The other
    formats give everything.
    """
    kept = _legible(table, width)
    rows = [tuple(_shown(row[n]) for n in kept) for row in table.rows]
    if len(kept) < len(table.columns):
        rows = list(dict.fromkeys(rows))
    shown = [tuple(table.columns[n] for n in kept), *rows]
    wanted = [max(map(columns, column)) for column in zip(*shown, strict=True)]
    least = [
        min(w, _LEAST) if any(isinstance(row[n], str) for row in table.rows) else w
        for n, w in zip(kept, wanted, strict=True)
    ]
    widths = _fitted(wanted, least, width)
    lines = ["  ".join(_pad(cell, w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in shown]
    rule = "  ".join("─" * w for w in widths)
    absent = ", ".join(name for n, name in enumerate(table.columns) if n not in kept)
    count = f"({len(rows)} row{'' if len(rows) == 1 else 's'}{absent and f'; not shown: {absent}'})"
    return "\n".join([lines[0], rule, *lines[1:], count]) + "\n"


def _legible(table: Table, width: int) -> list[int]:
    """The columns to show: ids give way to their labels, then to the width."""
    kept = [n for n, name in enumerate(table.columns) if f"{name}Label" not in table.columns]
    widths = {n: max([len(table.columns[n]), *(columns(_shown(row[n])) for row in table.rows)]) for n in kept}
    for n in reversed(kept):
        if len(kept) > 1 and sum(widths[k] + 2 for k in kept) > width and all(_is_id(row[n]) for row in table.rows):
            kept = [k for k in kept if k != n]
    return kept


def _is_id(value: Value) -> bool:
    return value is None or (isinstance(value, str) and value.startswith(BASE))


def _shown(value: Value) -> str:
    return one_line(compact(value) if isinstance(value, str) else plain(value))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _fitted(wanted: list[int], least: list[int], total: int) -> list[int]:
    """The widths, the widest made narrower first, until their sum fits or none may give more."""
    widths = list(wanted)
    over = sum(widths) + 2 * (len(widths) - 1) - total
    while over > 0 and len(loose := [n for n, w in enumerate(widths) if w > least[n]]) > 0:
        widths[max(loose, key=widths.__getitem__)] -= 1
        over -= 1
    return widths


def _pad(text: str, width: int) -> str:
    if columns(text) > width:
        cut = ""
        for c in text:
            if columns(cut + c) > width - 1:
                break
            cut += c
        text = f"{cut}…"
    return text + " " * (width - columns(text))
