"""Directives in, the rows of the page's table out: what an edge opens, each with where it is said."""

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from mickg.view.dates import worded
from mickg.view.directed import DirectiveFact, Edge
from mickg.view.markup import Markup, both, joined, said, tag
from mickg.vocab import BASE

if TYPE_CHECKING:
    from mickg.view.network import Network

_WEB = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x1f\x7f]+")


def key(iri: str) -> str:
    """A node's short name in the page's address: `person/…`, `org/…`, `nobody`."""
    return quote(iri.removeprefix(f"{BASE}id/"), safe="/~:-._", errors="replace")


def edge_key(edge: Edge) -> str:
    """An edge's short name in the page's address."""
    return f"{key(edge.director)}/to/{key(edge.recipient)}"


def table(network: "Network") -> Markup:
    """Every directive of every edge, in the order of the edges."""
    heads = (said("Ai → ai", "Who → whom"), said("Việc", "Task"), said("Nói ở đâu", "Said where"))
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    return tag(
        "table", head, tag("tbody", *(_row(network, edge, fact) for edge in network.edges for fact in edge.facts))
    )


def _row(network: "Network", edge: Edge, fact: DirectiveFact) -> Markup:
    whom = tag("a", both(network.nodes[edge.recipient].label), href=f"#/{key(edge.recipient)}")
    who = tag("a", both(network.nodes[edge.director].label), href=f"#/{key(edge.director)}")
    arrow = tag("a", " → ", href=f"#/{edge_key(edge)}")
    return tag("tr", tag("td", who, arrow, whom, class_="who"), tag("td", *_task(fact), class_="what"),
               tag("td", *_where(fact), class_="where"))  # fmt: skip


def _task(fact: DirectiveFact) -> list[Markup]:
    parts = [tag("span", both(fact.force), class_=f"force {fact.force_code}")]
    parts.append(tag("q", tag("bdi", fact.verb), lang="vi"))
    if fact.due is not None:
        parts.append(tag("span", said("hạn: ", "due: "), both(worded(fact.due)), class_="due"))
    topics = [tag("span", both(topic), class_="topic") for topic in fact.topics]
    return [tag("p", both(fact.task), class_="task"), tag("p", *_spaced([*parts, *topics]), class_="marks")]


def _spaced(parts: list[Markup]) -> list[Markup]:
    return [Markup(f"{part} ") for part in parts]


def _where(fact: DirectiveFact) -> list[Markup]:
    out = [_event(fact), tag("p", _title(fact), ", ", _published(fact), class_="source")]
    offsets = ", ".join(f"{start}–{end}" for start, end in fact.passages)
    out.append(tag("p", said("ký tự ", "characters "), offsets, class_="offsets"))
    if fact.inferred is not None:
        out.append(tag("p", said("suy ra, không nêu thẳng: ", "inferred, not stated outright: "), both(fact.inferred),
                       class_="inferred"))  # fmt: skip
    return [*out, *(tag("blockquote", tag("bdi", words), lang="vi") for words in fact.quotes)]


def _event(fact: DirectiveFact) -> Markup:
    if fact.event is None:
        return Markup()
    held = (", ", both(worded(fact.held))) if fact.held is not None else ()
    return tag("p", both(fact.event), *held, class_="event")


def _title(fact: DirectiveFact) -> Markup:
    title = tag("cite", tag("bdi", fact.source_title), lang="vi")
    if fact.source_url is None:
        return title
    if _WEB.fullmatch(fact.source_url) is not None:
        return tag("a", title, href=fact.source_url, rel="noopener noreferrer", target="_blank")
    return joined(title, " (", tag("bdi", fact.source_url), ")")


def _published(fact: DirectiveFact) -> Markup:
    if fact.published is None:
        return said("ngày đăng không nêu", "date not stated")
    return joined(said("đăng ", "published "), both(worded(fact.published)))
