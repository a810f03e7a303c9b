"""Graphs in small: the quads of a tiny record, told as prefixed names, and a data folder to build from."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, get_args

from factory import Fields, record, registry
from pyoxigraph import Literal, Quad

from mickg.entries import Entry, Unit
from mickg.graph.facts import SourceGraph
from mickg.graph.source import source_graph
from mickg.graph.terms import Term
from mickg.identity.registry import FILES
from mickg.values import Unit as Code
from mickg.vocab import compact

Tiny = Callable[..., Path]
"""A fixture's function: records by file name in, the folder to build into out."""

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


def write_data(folder: Path, *more: Entry, **records: Fields) -> Path:
    """A folder `graph` as a checkout has it: the factory's registry and `more`, no reference facts, records by name."""
    entries = list(registry(*more))
    for name, model in FILES.items():
        own = [e.model_dump(mode="json", by_alias=True, exclude_defaults=True) for e in entries if type(e) is model]
        _write(folder / "registry" / f"{name}.yaml", own)
    (folder / "registry" / "ids.csv").write_text("\n".join(["id", *(entry.id for entry in entries)]) + "\n", "utf-8")
    for name in ("tenures", "documents", "enactments", "successions"):
        _write(folder / "reference" / f"{name}.yaml", [])
    for name, content in records.items():
        _write(folder / "records" / f"{name}.json", content)
    return folder


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
