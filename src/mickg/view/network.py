"""Who directed whom, as a network: rows of directives in, a page or a picture out.

A node is a person, a body or a group that directed or was directed; an edge is everything one told another, and opens
each directive with its wording, date, source and offsets. Directives to nobody named point at a node that says so, for
a duty without an owner is itself a finding.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import networkx as nx

from mickg.answer import Table
from mickg.errors import InvalidQuery, OutputRefused
from mickg.files import write_whole
from mickg.values import Label
from mickg.view.layout import placed
from mickg.view.legend import FORCES
from mickg.view.lettering import Box, box
from mickg.view.page import page
from mickg.view.svg import picture

NOBODY = "nobody"
MOST_NODES = 500
_NOBODY = Label(vi="(không nêu ai)", en="(nobody named)")
_KINDS = {"person": "person", "org": "organisation", "group": "group"}


@dataclass(frozen=True, slots=True)
class Node:
    """A director or recipient: its IRI, label and kind (`person`, `organisation`, `group`, `nobody`)."""

    iri: str
    label: Label
    kind: str


@dataclass(frozen=True, slots=True)
class DirectiveFact:
    """One directive as an edge shows it; `passages` are (start, end) offsets into the source's text."""

    iri: str
    task: Label
    force: Label
    force_code: str
    verb: str
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
    """All directives of one director to one recipient."""

    director: str
    recipient: str
    facts: tuple[DirectiveFact, ...]


class Network:
    """The network and what it can become: `.nx`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    def __init__(self, nodes: Mapping[str, Node], edges: Iterable[Edge], title: Label, language: str) -> None:
        drawn = tuple(edges)
        kept = _largest(nodes, drawn)
        self.nodes = {iri: node for iri, node in nodes.items() if iri in kept}
        self.edges = tuple(e for e in drawn if e.director in kept and e.recipient in kept)
        self.left_out = len(nodes) - len(self.nodes)
        self.title, self.language = title, language

    def __repr__(self) -> str:
        return f"<network of {len(self.nodes)} nodes and {len(self.edges)} edges>"

    def __len__(self) -> int:
        return len(self.edges)

    @cached_property
    def nx(self) -> "nx.MultiDiGraph[str]":
        """A networkx graph: one edge a directive, with its attributes; nodes carry `label` and `kind`."""
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.nodes.values():
            graph.add_node(node.iri, label=getattr(node.label, self.language), kind=node.kind)
        for edge in self.edges:
            for fact in edge.facts:
                graph.add_edge(edge.director, edge.recipient, key=fact.iri, **_attributes(fact, self.language))
        return graph

    @cached_property
    def positions(self) -> Mapping[str, tuple[float, float]]:
        """Where each node stands, in pixels; the same for the same network."""
        return placed(self.boxes, [(e.director, e.recipient, len(e.facts)) for e in self.edges])

    @cached_property
    def boxes(self) -> Mapping[str, Box]:
        """The room of each node's label, in pixels, in whichever language it is shown."""
        return {iri: box((node.label.vi, node.label.en), self.size(iri)) for iri, node in self.nodes.items()}

    @cached_property
    def directors(self) -> frozenset[str]:
        """Nodes that direct anybody."""
        return frozenset(edge.director for edge in self.edges)

    def size(self, iri: str) -> float:
        """The size of a node's letters in pixels; directors stand out."""
        return 16.0 if iri in self.directors else 13.0

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        return page(self)

    def svg(self) -> str:
        """A picture without script."""
        return picture(self, self.language)

    def save(self, path: str | Path) -> Path:
        """Write `.html` or `.svg`, by the name's ending."""
        target = Path(path)
        forms = {".html": self.html, ".svg": self.svg}
        if target.suffix not in forms:
            raise OutputRefused(f"{target}: a network is drawn as .html or .svg; give the file one of these endings")
        if len(self.edges) == 0:
            raise InvalidQuery("nobody directed anybody in what was asked, so there is nothing to draw; ask for less")
        write_whole(target, forms[target.suffix]().encode())
        return target

    def show(self) -> Any:
        """The page inside a notebook cell."""
        from html import escape  # noqa: PLC0415

        from IPython.display import HTML  # noqa: PLC0415 - a notebook has it, a terminal need not

        return HTML(f'<iframe srcdoc="{escape(self.html())}" width="100%" height="760" frameborder="0"></iframe>')

    def _repr_html_(self) -> str:
        return str(self.show().data)


def _attributes(fact: DirectiveFact, language: str) -> dict[str, Any]:
    return {
        "task": getattr(fact.task, language), "force": fact.force_code, "verb": fact.verb, "due": fact.due or "",
        "source": fact.source, "published": fact.published or "",
        "offsets": " ".join(f"{start}-{end}" for start, end in fact.passages),
    }  # fmt: skip


def _largest(nodes: Mapping[str, Node], edges: Iterable[Edge]) -> set[str]:
    """The nodes with most directives, at most MOST_NODES; the page says how many were left out."""
    weight = dict.fromkeys(nodes, 0)
    for edge in edges:
        weight[edge.director] += len(edge.facts)
        weight[edge.recipient] += len(edge.facts)
    return set(sorted(nodes, key=lambda iri: (-weight[iri], iri))[:MOST_NODES])


def directives_network(vi: Table, en: Table, language: str) -> Network:
    """The network of a table of directives, given in both languages (`directives` with `lang` vi and en)."""
    rows = {"vi": list(_dicts(vi)), "en": list(_dicts(en))}
    english = {(row["directive"], row["recipient"], row["start"]): row for row in rows["en"]}
    nodes: dict[str, Node] = {}
    facts: dict[tuple[str, str], dict[str, list[tuple[dict[str, Any], dict[str, Any]]]]] = {}
    for row in rows["vi"]:
        twin = english.get((row["directive"], row["recipient"], row["start"]), row)
        recipient = row["recipient"] or NOBODY
        nodes[row["director"]] = _node(row["director"], row, twin, "directorLabel")
        nodes[recipient] = _node(recipient, row, twin, "recipientLabel")
        facts.setdefault((row["director"], recipient), {}).setdefault(row["directive"], []).append((row, twin))
    edges = [Edge(*pair, tuple(_fact(told) for told in by_iri.values())) for pair, by_iri in sorted(facts.items())]
    title = Label(vi="Ai chỉ đạo ai", en="Who directed whom")
    return Network(dict(sorted(nodes.items())), edges, title, language)


def _dicts(table: Table) -> Iterable[dict[str, Any]]:
    return (dict(zip(table.columns, row, strict=True)) for row in table.rows)


def _node(iri: str, row: dict[str, Any], twin: dict[str, Any], label: str) -> Node:
    if iri == NOBODY:
        return Node(NOBODY, _NOBODY, NOBODY)
    kind = iri.rsplit("/id/", maxsplit=1)[-1].split("/", maxsplit=1)[0]
    return Node(iri, Label(vi=row[label] or iri, en=twin[label] or iri), _KINDS.get(kind, "organisation"))


def _fact(told: list[tuple[dict[str, Any], dict[str, Any]]]) -> DirectiveFact:
    row, twin = told[0]
    passages = sorted({(r["start"], r["end"], r.get("quote") or "") for r, _ in told})
    return DirectiveFact(
        iri=row["directive"],
        task=Label(vi=row["task"], en=twin["task"]),
        force=_both(row, twin, "forceLabel") or FORCES["unstated"],
        force_code=(row["force"] or "unstated").rsplit("/", 1)[-1],
        verb=row["verb"],
        due=row["due"],
        event=_both(row, twin, "eventLabel"),
        held=row["held"],
        source=row["source"].rsplit("/", 1)[-1],
        source_title=row["sourceTitle"],
        source_url=row["url"],
        published=row["published"].isoformat() if row["published"] is not None else None,
        topics=tuple(Label(vi=vi, en=en) for vi, en in zip(_parts(row, "topics"), _parts(twin, "topics"), strict=True)),
        inferred=_both(row, twin, "inferred"),
        passages=tuple((start, end) for start, end, _ in passages),
        quotes=tuple(quote for _, _, quote in passages if quote),
    )


def _parts(row: dict[str, Any], column: str) -> list[str]:
    return [part for part in (row.get(column) or "").split("; ") if part != ""]


def _both(row: dict[str, Any], twin: dict[str, Any], column: str) -> Label | None:
    text = (row.get(column) or "").strip()
    return Label(vi=text, en=(twin.get(column) or "").strip() or text) if text else None
