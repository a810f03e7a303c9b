"""What a query asks for: its triple patterns, and all else that it says, as SPARQL writes it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class End:
    """A subject or object; `kind` is `variable`, `iri`, `literal` or `blank`, `text` how SPARQL writes it."""

    text: str
    kind: str
    iri: str | None = None
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a query something stands.

    `graph` is the name of its GRAPH, `branch` that of its UNION's branch (`1a`), `subselect` the number of its SELECT,
    0 for the outermost.
    """

    graph: str | None = None
    optional: bool = False
    branch: str | None = None
    subselect: int = 0


@dataclass(frozen=True, slots=True)
class TriplePattern:
    """`subject` and `object` are keys of a GraphPattern's ends, `path` a predicate or property path."""

    subject: str
    path: str
    object: str
    place: Place


@dataclass(frozen=True, slots=True)
class Clause:
    """What is no triple pattern, as SPARQL text.

    `kind` is `select`, `union`, `subselect`, `filter`, `bind`, `values`, `minus`, `group`, `having`, `order`,
    `limit`.
    """

    kind: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class GraphPattern:
    """A query's parts in the order in which it gives them; a constant is another end each time that it stands there."""

    form: str
    ends: Mapping[str, End]
    triples: tuple[TriplePattern, ...]
    clauses: tuple[Clause, ...]
