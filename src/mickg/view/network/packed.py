"""A network in, what its page's script reads out: every wording once, and whatever says it by its number."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from mickg.period import parse
from mickg.values import Label
from mickg.view.network import controls
from mickg.view.network.directed import DirectiveFact
from mickg.view.page.address import key
from mickg.view.page.dates import worded
from mickg.view.page.legend import LINES
from mickg.view.page.told import on_web

if TYPE_CHECKING:
    from mickg.view.network.network import Network

T = TypeVar("T", bound=Hashable)
_NONE = -1


class _Numbers(Generic[T]):
    """Things in the order in which they were first asked for."""

    def __init__(self, things: Iterable[T] = ()) -> None:
        self._order = {thing: n for n, thing in enumerate(dict.fromkeys(things))}

    def __call__(self, thing: T) -> int:
        return self._order.setdefault(thing, len(self._order))

    def __iter__(self) -> Iterator[T]:
        return iter(self._order)


class _Labels(_Numbers[tuple[str, str]]):
    """Wordings in both languages; a text that has one language only is its own wording in both."""

    def of(self, label: Label | str | None) -> int:
        """The wording's number, `_NONE` when there is none."""
        if label is None:
            return _NONE
        return self((label, label) if isinstance(label, str) else (label.vi, label.en))


def packed(network: "Network") -> dict[str, Any]:
    """Names, edges with the numbers of their facts, and the facts as columns; -1 stands where nothing is stated.

    After the nodes come those that stand for several, with whom; `lines` join these.
    """
    labels, facts, periods = _Labels(), _Numbers(network.facts), _Numbers[str]()
    order = {iri: n for n, iri in enumerate(network.ends)}
    described = {_told(fact): fact for fact in facts}
    options = {source: n for n, source in enumerate(controls.sources(network))}
    data = {
        "nodes": [[key(node.iri), labels.of(node.label)] for node in network.ends.values()],
        "gathered": [[order[iri], [order[one] for one in held]] for iri, held in network.drawn.gathered.items()],
        "lines": [[order[e.director], order[e.recipient], e.kind] for e in network.lines[len(network.edges) :]],
        "topics": [labels.of(topic) for topic in controls.topics(network)],
        "events": [labels.of(event) for event in controls.events(network)],
        "forces": [[code, labels.of(label)] for code, label in LINES.items()],
        "sources": [_source(fact, options, labels, periods) for fact in described.values()],
        "edges": [[order[e.director], order[e.recipient], [*map(facts, e.facts)], e.kind] for e in network.edges],
        "unit": controls.unit(network),
        "facts": _columns(list(facts), labels, _Numbers(described), periods),
    }
    data["periods"] = [[labels.of(worded(period)), *_days(period)] for period in periods]
    return data | {"labels": [vi if vi == en else [vi, en] for vi, en in labels]}


def _days(period: str) -> list[str]:
    """The first and the last day, none of what is no period."""
    try:
        return [day.isoformat() for day in parse(period)]
    except ValueError:
        return []


def _source(fact: DirectiveFact, order: Mapping[str, int], labels: _Labels, periods: _Numbers[str]) -> dict[str, Any]:
    """What is said of a fact's source; `option` is its place in the filter; only an address of the web is a `link`."""
    published = periods(fact.published) if fact.published is not None else _NONE
    told = {"option": order[fact.source], "title": labels.of(fact.source_title), "published": published}
    if fact.source_url is None:
        return told
    return told | {"link" if on_web(fact.source_url) else "address": fact.source_url}


def _told(fact: DirectiveFact) -> tuple[str | None, ...]:
    """What tells one description of a source from another."""
    return fact.source, fact.source_title, fact.source_url, fact.published


def _columns(
    facts: list[DirectiveFact], labels: _Labels, sources: _Numbers[tuple[str | None, ...]], periods: _Numbers[str]
) -> dict[str, list[Any]]:
    codes = list(LINES)
    return {
        "task": [labels.of(fact.task) for fact in facts],
        "force": [codes.index(fact.force_code) for fact in facts],
        "verb": [labels.of(fact.verb) for fact in facts],
        "due": [labels.of(worded(fact.due) if fact.due is not None else None) for fact in facts],
        "event": [labels.of(fact.event) for fact in facts],
        "held": [periods(fact.held) if fact.held is not None else _NONE for fact in facts],
        "source": [sources(_told(fact)) for fact in facts],
        "topics": [[labels.of(topic) for topic in fact.topics] for fact in facts],
        "inferred": [labels.of(fact.inferred) for fact in facts],
        "passages": [[offset for passage in fact.passages for offset in passage] for fact in facts],
        "quotes": [[labels.of(quote) for quote in fact.quotes] for fact in facts],
    }
