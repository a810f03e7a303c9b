"""rdflib as the second engine: the same graph, query and bindings, rows as the same Python values."""

import datetime as dt
from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import rdflib
from pyoxigraph import Literal, NamedNode
from rdflib.plugins.sparql import prepareQuery

from mickg.answer import Table
from mickg.graph.check import to_rdflib
from mickg.vocab import PREFIXES


class SecondEngine:
    """A graph in TriG in an rdflib Dataset."""

    def __init__(self, data: bytes) -> None:
        self.dataset = rdflib.Dataset()
        self.dataset.parse(data=data, format="trig")
        self._read = cache(lambda text: prepareQuery(text, initNs=PREFIXES))

    def run(self, text: str, bindings: Mapping[str, NamedNode | Literal], hidden: Collection[str] = ()) -> Table:
        """The rows of a SELECT, without the columns of the bound and the hidden variables."""
        given: dict[str, Any] = {name: to_rdflib(term) for name, term in bindings.items()}
        result = self.dataset.query(self._read(text), initBindings=given)
        assert result.vars is not None
        columns = tuple(str(v) for v in result.vars if str(v) not in {*bindings, *hidden})
        rows: list[Any] = list(result)
        return Table(columns, [tuple(_value(row[name]) for name in columns) for row in rows])


def _value(term: Any) -> Any:
    if not isinstance(term, rdflib.Literal):
        return None if term is None else str(term)
    value = term.toPython()
    if isinstance(value, bool | dt.date | int | Decimal):
        return Decimal(str(value)) if isinstance(value, Decimal) else value
    return str(term)
