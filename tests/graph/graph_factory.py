"""Quads in small: what a graph holds, told in the terms of `mickg.vocab`."""

from collections.abc import Iterable
from typing import Any, get_args

from factory import record, registry
from pyoxigraph import Literal, Quad

from mickg.entries import Entry, Unit
from mickg.graph.facts import SourceGraph
from mickg.graph.source import source_graph
from mickg.graph.terms import Term
from mickg.values import Unit as Code
from mickg.vocab import compact

UNITS = {code: f"unit/{code.lower().replace('/', '-')}" for code in get_args(Code)}


def built(*more: Entry, text: str | None = None, **kinds: Any) -> SourceGraph:
    """The graph of a record of the facts given by kind, with the factory's registry and `more`."""
    entries = {entry.id: entry for entry in registry(*more)}
    units = UNITS | {entry.code: entry.id for entry in entries.values() if isinstance(entry, Unit)}
    return source_graph(record(**kinds), entries, units, text)


def told(quads: Iterable[Quad], subject: str) -> dict[str, set[str]]:
    """What is said of a subject: values by property, both as `shown`."""
    found: dict[str, set[str]] = {}
    for quad in quads:
        if shown(quad.subject) == subject:
            found.setdefault(shown(quad.predicate), set()).add(shown(quad.object))
    return found


def of_class(quads: Iterable[Quad], name: str) -> list[str]:
    """Every subject of a class, as `shown`."""
    return sorted(shown(q.subject) for q in quads if shown(q.predicate) == "rdf:type" and shown(q.object) == name)


def shown(term: object) -> str:
    """An IRI as a prefixed name; a literal as its text, with its language if it has one."""
    assert isinstance(term, Term)
    if not isinstance(term, Literal):
        return compact(term.value)
    return f"{term.value}@{term.language}" if term.language is not None else term.value
