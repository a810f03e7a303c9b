"""One query against a store: typed rows, a truth value, or triples."""

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from itertools import pairwise
from textwrap import shorten
from typing import Any

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    Store,
    Variable,
)

from mickg.answer import Answer, Table, Triples, Value
from mickg.errors import InvalidQuery, did_you_mean
from mickg.query.gate import TOKEN, check_query, located
from mickg.vocab import PREFIXES, xsd

Bindings = Mapping[str, NamedNode | Literal]

_XSD = xsd.base
_CONVERT: dict[str, Callable[[str], Value]] = {
    f"{_XSD}date": dt.date.fromisoformat,
    f"{_XSD}dateTime": dt.datetime.fromisoformat,
    f"{_XSD}boolean": lambda text: text in ("true", "1"),
    f"{_XSD}integer": int,
    f"{_XSD}decimal": Decimal,
    f"{_XSD}double": float,
    f"{_XSD}float": float,
}
_UNESCAPE = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
_ESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def run(store: Store, text: str, bindings: Bindings | None = None, hidden: Collection[str] = ()) -> Answer:
    """Answer a query; a bound variable must be among those it selects.

    The columns of bound and of hidden variables are left out of the table.
    """
    check_query(text)
    results = _results(store, text, bindings or {})
    if isinstance(results, QuerySolutions):
        return _table(results, {*(bindings or ()), *hidden})
    if isinstance(results, QueryTriples):
        return Triples(tuple(sorted(results, key=str)))
    assert isinstance(results, QueryBoolean)
    return bool(results)


def check_syntax(text: str) -> None:
    """Raise InvalidQuery, with line and caret, for a text that is no query or asks for what no query may."""
    check_query(text)
    _results(Store(), text, {})


def _results(store: Store, text: str, bindings: Bindings) -> QuerySolutions | QueryBoolean | QueryTriples:
    try:
        return store.query(
            text, prefixes=PREFIXES, substitutions={Variable(name): term for name, term in bindings.items()} or None
        )
    except SyntaxError as error:
        raise InvalidQuery(_placed(text, str(error))) from error
    except (RuntimeError, ValueError) as error:
        raise InvalidQuery(_unbindable(str(error))) from error


def _placed(text: str, message: str) -> str:
    unbound = _unbound(text)
    if unbound is not None:
        prefix = unbound[0].partition(":")[0]
        offer = did_you_mean(prefix, PREFIXES, f"those that are bound are {', '.join(PREFIXES)}")
        return located(text, unbound.start(), f"the prefix {prefix}: is not bound; {offer}")
    found = _POSITION.match(message)
    if found is None:
        return f"the query cannot be read: {message}"
    lines = text.split("\n")
    line, column = int(found[1]), int(found[2])
    at = min(sum(len(part) + 1 for part in lines[: line - 1]) + column - 1, len(text))
    expected = shorten(found[3], 120, placeholder=" …")
    return located(text, at, f"the query cannot be read from here ({expected})")


def _unbound(text: str) -> re.Match[str] | None:
    """The first name whose prefix neither mickg nor the query binds; engines report such names in other places."""
    tokens = [token for token in TOKEN.finditer(text) if token.lastgroup != "comment"]
    own = {name[0].rstrip(":") for word, name in pairwise(tokens) if word[0].upper() == "PREFIX"}
    names = (token for token in tokens if token.lastgroup == "prefixed" and not token[0].startswith(":"))
    return next((name for name in names if name[0].partition(":")[0] not in {*PREFIXES, *own}), None)


def _unbindable(message: str) -> str:
    found = re.search(r"variable (\?\w+) in its SELECT projection", message)
    if found is None:
        return f"the query cannot be answered: {message}"
    return f"the query does not select {found[1]}, so no value can be bound to it; add {found[1]} to its SELECT"


def _table(results: QuerySolutions, hidden: Collection[str]) -> Table:
    """Through the engine's own TSV writer: one call for all rows, then each distinct cell is converted once."""
    names = [variable.value for variable in results.variables]
    kept = [n for n, name in enumerate(names) if name not in hidden]
    data = results.serialize(format=QueryResultsFormat.TSV)
    assert data is not None
    width = max(len(names), 1)
    cells = data.replace(b"\n", b"\t").split(b"\t")[width:-1]
    value = _Values().__getitem__
    columns = [map(value, cells[n::width]) for n in kept]
    rows: list[tuple[Value, ...]] = list(zip(*columns, strict=True)) if kept else [()] * (len(cells) // width)
    return Table(tuple(names[n] for n in kept), rows)


class _Values(dict[bytes, Value]):
    """Values by their TSV cells; a missing one is converted when first asked for."""

    def __missing__(self, cell: bytes) -> Value:
        value = self[cell] = _value(cell.decode())
        return value


def _value(cell: str) -> Value:
    if cell == "":
        return None
    if cell[0] == "<":
        return cell[1:-1]
    if cell[0] == '"':
        return _literal(cell)
    if cell in ("true", "false"):
        return cell == "true"
    return cell if cell.startswith("_:") else _number(cell)


def _literal(cell: str) -> Value:
    """A quoted cell; what a language tag leaves for a datatype is none that converts."""
    end = cell.rindex('"')
    text, datatype = _unescape(cell[1:end]), cell[end + 4 : -1]
    convert = _CONVERT.get(datatype)
    try:
        return convert(text) if convert is not None else text
    except (ValueError, ArithmeticError):
        return text


def _number(cell: str) -> Value:
    if "e" in cell or "E" in cell:
        return float(cell)
    return Decimal(cell) if "." in cell else int(cell)


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else _UNESCAPE.get(m[3], m[3]), text)


def bound(value: Any) -> NamedNode | Literal:
    """A Python value as the term to bind: an `https://` or `http://` string as an IRI, any other as a literal."""
    if isinstance(value, NamedNode | Literal):
        return value
    if isinstance(value, dt.date):
        kind = "dateTime" if isinstance(value, dt.datetime) else "date"
        return Literal(value.isoformat(), datatype=NamedNode(_XSD + kind))
    if isinstance(value, Decimal):
        return Literal(f"{value:f}", datatype=NamedNode(f"{_XSD}decimal"))
    try:
        return NamedNode(value) if isinstance(value, str) and _WEB.fullmatch(value) else Literal(value)
    except (TypeError, ValueError) as error:
        raise InvalidQuery(f"{value!r} cannot be bound to a variable ({error}); give a text, number or date") from error
