"""A network in, a self-contained page out: no request to any host, no script but its own, every label as text."""

import base64
import hashlib
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any

from mickg.view import controls
from mickg.view.legend import legend
from mickg.view.markup import Markup, both, escaped, in_script, number, said, tag
from mickg.view.rows import edge_key, key, table
from mickg.view.svg import drawing, extent

if TYPE_CHECKING:
    from mickg.view.network import Network


def page(network: "Network") -> str:
    """A page that opens with no network and runs no script but its own."""
    style, script = _file("svg.css") + _file("page.css"), _file("page.js")
    count = sum(len(edge.facts) for edge in network.edges)
    parts: dict[str, Markup] = {
        "language": escaped(network.language),
        "policy": escaped(_policy(style, script)),
        "title": escaped(getattr(network.title, network.language)),
        "style": Markup(style),
        "script": Markup(script),
        "heading": both(network.title),
        "summary": controls.summary(network),
        "filters": controls.filters(network),
        "drawing": _canvas(network),
        "overview": controls.overview(network),
        "legend": legend({fact.force_code for fact in controls.facts(network)}),
        "count": said(f"Mọi chỉ đạo: {count} dòng", f"Every directive: {count} rows"),
        "table": table(network),
        "data": in_script(_data(network)),
    }
    return Template(_file("page.html")).substitute(parts)


def _file(name: str) -> str:
    return files("mickg.view").joinpath(name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded; only this style and this script, by their hashes, may act."""
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _canvas(network: "Network") -> Markup:
    width, height = extent(network)
    label = network.title
    return tag("svg", drawing(network, _languages(network)), viewBox=f"0 0 {number(width)} {number(height)}",
               role="group", aria_label=getattr(label, network.language), data_vi=label.vi, data_en=label.en,
               id="network")  # fmt: skip


def _languages(network: "Network") -> list[str]:
    return sorted(("vi", "en"), key=lambda language: language != network.language)


def _data(network: "Network") -> dict[str, Any]:
    """What the script needs beside the page: names, ends of edges, and what each row can be filtered by."""
    order = {iri: n for n, iri in enumerate(network.nodes)}
    topics = {topic: n for n, topic in enumerate(controls.topics(network))}
    sources = {source: f"s{n}" for n, source in enumerate(controls.sources(network))}
    events = {event: f"e{n}" for n, event in enumerate(controls.events(network))}
    nodes = [{"key": key(n.iri), "vi": n.label.vi, "en": n.label.en} for n in network.nodes.values()]
    edges = [{"key": edge_key(e), "from": order[e.director], "to": order[e.recipient]} for e in network.edges]
    number = {fact.iri: n for n, fact in enumerate(controls.facts(network))}
    facts = [
        {
            "edge": n, "directive": number[fact.iri], "force": fact.force_code,
            "topics": [str(topics[topic]) for topic in fact.topics],
            "where": [sources[fact.source], *([events[fact.event]] if fact.event is not None else [])],
        }
        for n, edge in enumerate(network.edges)
        for fact in edge.facts
    ]  # fmt: skip
    return {"nodes": nodes, "edges": edges, "facts": facts}
