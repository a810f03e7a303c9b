"""Directives in, the rows of the page's table out: what an edge opens, each with where it is said."""

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from mickg.values import Label
from mickg.view.dates import worded
from mickg.view.markup import Markup, joined, tag
from mickg.vocab import BASE

if TYPE_CHECKING:
    from mickg.view.network import DirectiveFact, Edge, Network

_NOT_DATED = Label(vi="ngày đăng không nêu", en="date not stated")


def both(label: Label, *, css: str = "") -> Markup:
    """A wording in both languages, of which the page shows one; once when they are the same."""
    if label.vi == label.en:
        return tag("bdi", label.vi, class_=css or None)
    return joined(*(
        tag("bdi", text, class_=f"{language} {css}".strip(), lang=language)
        for language, text in (("vi", label.vi), ("en", label.en))
    ))  # fmt: skip


def said(vi: str, en: str) -> Markup:
    """A word of the page itself, in both languages."""
    return both(Label.model_construct(vi=vi, en=en))


def key(iri: str) -> str:
    """A node's short name in the page's address: `person/…`, `org/…`, `nobody`."""
    return quote(iri.removeprefix(f"{BASE}id/"), safe="/~:-._", errors="replace")


def edge_key(edge: "Edge") -> str:
    """An edge's short name in the page's address."""
    return f"{key(edge.director)}/to/{key(edge.recipient)}"


def table(network: "Network") -> Markup:
    """Every directive of every edge, in the order of the edges."""
    heads = (said("Ai → ai", "Who → whom"), said("Việc", "Task"), said("Nói ở đâu", "Said where"))
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    return tag(
        "table", head, tag("tbody", *(_row(network, edge, fact) for edge in network.edges for fact in edge.facts))
    )


def _row(network: "Network", edge: "Edge", fact: "DirectiveFact") -> Markup:
    whom = tag("a", both(network.nodes[edge.recipient].label, css="t"), href=f"#/{key(edge.recipient)}")
    who = tag("a", both(network.nodes[edge.director].label, css="t"), href=f"#/{key(edge.director)}")
    arrow = tag("a", " → ", href=f"#/{edge_key(edge)}")
    return tag("tr", tag("td", who, arrow, whom, class_="who"), tag("td", *_task(fact), class_="what"),
               tag("td", *_where(fact), class_="where"))  # fmt: skip


def _task(fact: "DirectiveFact") -> list[Markup]:
    parts = [tag("span", both(fact.force, css="t"), class_=f"force {fact.force_code}")]
    parts.append(tag("span", "«", tag("bdi", fact.verb, class_="t", lang="vi"), "»", class_="verb"))
    if fact.due is not None:
        parts.append(tag("span", said("hạn: ", "due: "), both(worded(fact.due)), class_="due"))
    topics = [tag("span", both(topic, css="t"), class_="topic") for topic in fact.topics]
    return [tag("p", both(fact.task, css="t"), class_="task"), tag("p", *_spaced([*parts, *topics]), class_="marks")]


def _spaced(parts: list[Markup]) -> list[Markup]:
    return [Markup(f"{part} ") for part in parts]


def _where(fact: "DirectiveFact") -> list[Markup]:
    out = [_event(fact), tag("p", _title(fact), ", ", _published(fact), class_="source")]
    offsets = ", ".join(f"{start}–{end}" for start, end in fact.passages)
    out.append(tag("p", said("ký tự ", "characters "), offsets, class_="offsets"))
    if fact.inferred is not None:
        out.append(tag("p", said("suy ra, không nêu thẳng: ", "inferred, not stated outright: "), both(fact.inferred),
                       class_="inferred"))  # fmt: skip
    return [*out, *(tag("blockquote", tag("bdi", words, class_="t"), lang="vi") for words in fact.quotes)]


def _event(fact: "DirectiveFact") -> Markup:
    if fact.event is None:
        return Markup()
    held = (", ", both(worded(fact.held))) if fact.held is not None else ()
    return tag("p", both(fact.event, css="t"), *held, class_="event")


def _title(fact: "DirectiveFact") -> Markup:
    title = tag("cite", tag("bdi", fact.source_title, class_="t"), lang="vi")
    if fact.source_url is None:
        return title
    if _opens(fact.source_url):
        return tag("a", title, href=fact.source_url, rel="noopener noreferrer", target="_blank")
    return joined(title, " (", tag("bdi", fact.source_url), ")")


def _opens(url: str) -> bool:
    """Whether an address is one of the web; any other scheme stays text."""
    try:
        return urlsplit(url).scheme in ("http", "https") and url.isprintable()
    except ValueError:
        return False


def _published(fact: "DirectiveFact") -> Markup:
    if fact.published is None:
        return both(_NOT_DATED)
    return joined(said("đăng ", "published "), both(worded(fact.published)))
