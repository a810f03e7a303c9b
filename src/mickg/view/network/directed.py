"""Rows of directives in both languages in, nodes and edges out."""

from dataclasses import dataclass
from typing import NamedTuple

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.legend import FORCES, NOBODY, NOBODY_NAMED
from mickg.view.page.told import Pair, Row, paired, several

DIRECTED = "directed"
_KINDS = {
    "person": "person", "org": "organisation", "group": "group", "event": "event", "topic": "topic", "doc": "document",
    "policy": "document", "place": "thing", "platform": "thing", "indicator": "thing", "post": "thing",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """An end of edges: its IRI, label and kind.

    A kind is `person`, `organisation`, `group`, `event`, `topic`, `document`, `thing`, `nobody`, and in a picture
    `gathered`.
    """

    iri: str
    label: Label
    kind: str


@dataclass(frozen=True, slots=True)
class DirectiveFact:
    """One directive, or other fact, as an edge shows it; `passages` are (start, end) offsets into the source's text.

    `force_code` is that of the line it is drawn with: a directive's force, or the kind of another edge.
    """

    iri: str
    task: Label
    force: Label
    force_code: str
    verb: str | None
    due: str | None
    event: Label | None
    held: str | None
    source: str
    source_title: str
    source_url: str | None
    published: str | None
    topics: tuple[Label, ...]
    inferred: Label | None
    passages: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...]


class Edge(NamedTuple):
    """All directives of one director to one recipient, or all facts of another kind between two."""

    director: str
    recipient: str
    facts: tuple[DirectiveFact, ...]
    kind: str = DIRECTED


def directed(vi: Table, en: Table) -> tuple[dict[str, Node], list[Edge]]:
    """The nodes by IRI, and the edges, of a table of directives with their passages, given in both languages."""
    nodes: dict[str, Node] = {}
    facts: dict[tuple[str, str], dict[str, list[Pair]]] = {}
    for row, twin in paired(vi, en, ("directive", "recipient", "start")):
        recipient = row["recipient"] or NOBODY
        nodes[row["director"]] = _node(row["director"], row, twin, "directorLabel")
        nodes[recipient] = _node(recipient, row, twin, "recipientLabel")
        facts.setdefault((row["director"], recipient), {}).setdefault(row["directive"], []).append((row, twin))
    edges = [Edge(*pair, tuple(_fact(told) for told in by_iri.values())) for pair, by_iri in sorted(facts.items())]
    return dict(sorted(nodes.items())), edges


def _label(vi: str, en: str) -> Label:
    """A label as the graph has it, which may be a graph of others and break the rules of records."""
    return Label.model_construct(vi=vi, en=en)


def _node(iri: str, row: Row, twin: Row, label: str) -> Node:
    if iri == NOBODY:
        return Node(NOBODY, NOBODY_NAMED, NOBODY)
    kind = iri.rsplit("/id/", maxsplit=1)[-1].split("/", maxsplit=1)[0]
    return Node(iri, _label(row[label] or iri, twin[label] or iri), _KINDS.get(kind, "organisation"))


def _fact(told: list[Pair]) -> DirectiveFact:
    row, twin = told[0]
    passages = sorted({(r["start"], r["end"], r.get("quote") or "") for r, _ in told})
    return DirectiveFact(
        iri=row["directive"],
        task=_label(row["task"], twin["task"]),
        force=_both(row, twin, "forceLabel") or FORCES["unstated"],
        force_code=(row.get("force") or "unstated").rsplit("/", 1)[-1],
        verb=row.get("verb"),
        due=row.get("due"),
        event=_both(row, twin, "eventLabel"),
        held=row["held"],
        source=row["source"].rsplit("/", 1)[-1],
        source_title=row["sourceTitle"],
        source_url=row["url"],
        published=row["published"].isoformat() if row["published"] is not None else None,
        topics=tuple(several(told[0], "topics")),
        inferred=_both(row, twin, "inferred"),
        passages=tuple((start, end) for start, end, _ in passages),
        quotes=tuple(quote for _, _, quote in passages if quote),
    )


def _both(row: Row, twin: Row, column: str) -> Label | None:
    text = (row.get(column) or "").strip()
    return _label(text, (twin.get(column) or "").strip() or text) if text else None
