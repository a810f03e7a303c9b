"""`kg.query` against the loop over pyoxigraph that one would write by hand for the same typed DataFrame."""

import datetime as dt
import gc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd
from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, Store, Triple

import mickg
from benchmarks.clock import alternate, ratio
from benchmarks.copies import write_copies
from benchmarks.table import Row, seconds
from mickg.query import check_query
from mickg.vocab import graph, mg, xsd

TINY = f"SELECT ?p ?v {{ GRAPH <{graph('ontology')}> {{ <{mg.deadline}> ?p ?v }} }}"
EVERY_QUAD = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }"
PASSAGES = f"""
PREFIX mg: <{mg.base}>
SELECT ?fact ?class ?source ?start ?end ?published {{
  GRAPH ?g {{
    ?fact a ?class ; mg:evidence ?passage .
    ?passage mg:passageOf ?source ; mg:startOffset ?start ; mg:endOffset ?end .
    ?source mg:publishedOn ?published
  }}
}}"""
COPIES = 346  # each gives 289 rows, all together 100,000
CONVERT: dict[str, Callable[[str], Any]] = {
    xsd.integer: int,
    xsd.decimal: Decimal,
    xsd.date: dt.date.fromisoformat,
    xsd.boolean: lambda text: text == "true",
}


def by_hand(store: Store, text: str) -> pd.DataFrame:
    """The same DataFrame, from the engine's own terms."""
    solutions = _solutions(store, text)
    columns = [variable.value for variable in solutions.variables]
    rows = [[_value(term) for term in solution] for solution in solutions]
    return pd.DataFrame(rows, columns=columns, dtype=object)


def _value(term: NamedNode | BlankNode | Literal | Triple | None) -> Any:
    if isinstance(term, NamedNode):
        return term.value
    if isinstance(term, Literal):
        convert = CONVERT.get(term.datatype.value)
        return term.value if convert is None else convert(term.value)
    return None if term is None else str(term)


def _solutions(store: Store, text: str) -> QuerySolutions:
    results = store.query(text)
    assert isinstance(results, QuerySolutions)
    return results


def rows(_copies: int, _rounds: int) -> list[Row]:
    """The fixed cost of a small query, and the cost of many rows."""
    kg = mickg.open()
    gc.freeze()  # or a full collection of pandas's own objects, 25 ms, falls now on this side, now on that
    found = [*_fixed(kg), *_many(kg, EVERY_QUAD, "every quad", 25)]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "copies.trig"
        write_copies(path, COPIES)
        return found + _many(mickg.open(path), PASSAGES, "passages with offsets and dates", 9)


def _fixed(kg: mickg.KnowledgeGraph) -> list[Row]:
    pd.testing.assert_frame_equal(kg.query(TINY), by_hand(kg.store, TINY))
    ours, peer, bare = alternate(
        3000, lambda: kg.query(TINY), lambda: by_hand(kg.store, TINY), lambda: list(_solutions(kg.store, TINY))
    )
    first, _ = alternate(500, lambda: kg.query(TINY), check_query.cache_clear)
    more, above = median(ours) - median(peer), median(ours) - median(bare)
    what = f"kg.query, {len(kg.query(TINY))} rows, to a DataFrame"
    typical = seconds(median(ours))
    return [
        Row(what, typical, f"{seconds(median(peer))} (by hand)", f"{more * 1e3:+.3f} ms", "≤ +0.050 ms", more <= 5e-5),
        Row("  against bare iteration", typical, seconds(median(bare)), f"{above * 1e3:+.3f} ms"),
        Row("  a text asked for the first time", seconds(median(first))),
    ]


def _many(kg: mickg.KnowledgeGraph, text: str, what: str, rounds: int) -> list[Row]:
    frame = kg.query(text)
    pd.testing.assert_frame_equal(frame, by_hand(kg.store, text))
    ours, peer, bare = alternate(
        rounds, lambda: kg.query(text), lambda: by_hand(kg.store, text), lambda: _drain(kg.store, text)
    )
    times, typical = ratio(ours, peer), seconds(median(ours))
    what = f"kg.query, {len(frame):,} rows: {what}"
    return [
        Row(what, typical, f"{seconds(median(peer))} (by hand)", f"{times:.2f}x", "≤ 1.25x", times <= 1.25),
        Row("  against bare iteration", typical, seconds(median(bare)), f"{ratio(ours, bare):.2f}x"),
    ]


def _drain(store: Store, text: str) -> None:
    for _ in _solutions(store, text):
        pass
