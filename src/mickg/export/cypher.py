"""Cypher: people, bodies, documents and events, and what they did to each other, a statement a line."""

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from mickg.answer import Value
from mickg.export.given import Given
from mickg.export.kinds import KINDS
from mickg.export.network import NOBODY, network
from mickg.export.tables import Cell, Row, label_of, rows
from mickg.vocab import BASE

_THINGS = {"people": "Person", "organisations": "Organisation", "documents": "Document", "policies": "Policy",
           "events": "Event", "sources": "Source"}  # fmt: skip
_RELATIONS = (
    ("DIRECTED", "directives", "directors", "recipients"),
    ("HELD", "tenures", "holder", "post"),
    ("TOOK_PART", "participations", "participant", "event"),
    ("SPOKE_OF", "statements", "speakers", "concerns"),
    ("ACTED_ON", "acts", "actors", "targets"),
    ("CHANGED_INTO", "changes", "changedFrom", "changedTo"),
    ("CLAIMED", "claims", "subject", "object"),
)
"""A name, a table, and the two columns between whose things each row is an edge."""
_UNSAFE = re.compile(r"\\u|[\\'\x00-\x1f\x7f-\x9f\u2028\u2029]")
_ESCAPES = {"\\": r"\\", "\\u": r"\\' + 'u", "'": r"\'", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def cypher(given: Given) -> bytes:
    """Statements that may be run again: things, what is known of them, then edges that carry their evidence."""
    labels = {node.iri: node.label for node in network(given)[0]}
    described = [line for table, label in _THINGS.items() for line in _described(given, table, label, labels)]
    edges = [line for relation in _RELATIONS for line in _edges(given, relation, labels)]
    things = [f"MERGE (n:Thing {{iri: {_text(iri)}}}) SET n.label = {_text(labels[iri])};" for iri in sorted(labels)]
    return "".join(f"{line}\n" for line in [*things, *described, *edges]).encode()


def _described(given: Given, table: str, label: str, labels: dict[str, str]) -> Iterator[str]:
    for row in rows(given, table):
        iri = _name(given, row[KINDS[table].key][0], labels)
        yield f"MATCH (n:Thing {{iri: {iri}}}) SET n:{label}, n += {_properties(table, row, (KINDS[table].key,))};"


def _edges(given: Given, relation: tuple[str, str, str, str], labels: dict[str, str]) -> Iterator[str]:
    """An edge for each pair of ends; a directive has one to `nobody` where nobody is named."""
    name, table, start, end = relation
    nobody = (NOBODY,) if name == "DIRECTED" else ()
    key = KINDS[table].key
    for row in rows(given, table):
        known = _properties(table, row, (start, end, f"{start}Label", f"{end}Label", key))
        for one in _things(row[start]) or nobody:
            for other in _things(row[end]) or nobody:
                a, b = _name(given, one, labels), _name(given, other, labels)
                ends = f"(a:Thing {{iri: {a}}}), (b:Thing {{iri: {b}}})"
                yield f"MATCH {ends} MERGE (a)-[r:{name} {{{key}: {_text(str(row[key][0]))}}}]->(b) SET r += {known};"


def _things(cell: Cell) -> Cell:
    """What in a cell is a thing of the graph, not a code or a text."""
    return tuple(value for value in cell if str(value).startswith(f"{BASE}id/"))


def _name(given: Given, iri: Value, labels: dict[str, str]) -> str:
    """A thing's IRI as a Cypher text; the thing is among those to be made from now on."""
    labels.setdefault(str(iri), given.labels.get(str(iri), str(iri)))
    return _text(str(iri))


def _properties(table: str, row: Row, without: tuple[str, ...]) -> str:
    """A map of a row's filled columns; those that may hold several values are lists."""
    columns = KINDS[table].columns
    many = {name for c in columns if c.many for name in (c.name, label_of(c))}
    pairs = (
        f"{name}: {_list(cell) if name in many else _literal(cell[0])}"
        for name, cell in row.items()
        if len(cell) > 0 and name not in without
    )
    return f"{{{', '.join(pairs)}}}"


def _list(cell: Cell) -> str:
    return f"[{', '.join(map(_literal, cell))}]"


def _literal(value: Value) -> str:
    if isinstance(value, dt.date):
        return f"date('{value.isoformat()}')"
    return f"{value:f}" if isinstance(value, Decimal | int) else _text(str(value))


def _text(text: str) -> str:
    r"""A Cypher text on one line.

    Some engines read `\uXXXX` before they look for quotes, so no backslash of the text may stand before its `u`.
    """
    return "'" + _UNSAFE.sub(lambda found: _ESCAPES.get(found[0], f"\\u{ord(found[0][0]):04x}"), text) + "'"
