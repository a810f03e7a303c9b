"""Tone-insensitive search over labels: people, bodies, documents, policies, indicators, tasks.

Words in, hits out: every word typed must begin a word of the folded label. Exact accents rank before folded ones, whole
labels before parts, preferred labels before others, short before long.
"""

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from textwrap import shorten
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Store

from mickg.answer import Table, Value
from mickg.errors import InvalidQuery, spoken
from mickg.text import fold, match_key
from mickg.vocab import BASE, PREFIXES, mg

_LABELS = """
SELECT ?thing ?class ?predicate ?label {
  GRAPH ?g { ?thing a ?class ; ?predicate ?label }
  VALUES ?predicate { skos:prefLabel skos:altLabel mg:abbreviation mg:documentNumber }
  VALUES ?class { mg:Person mg:Organisation mg:Document mg:Policy mg:Indicator mg:Directive mg:Event mg:Place mg:Post
                  mg:Platform mg:Group mg:Topic mg:OfficialAct mg:Statement mg:SourceDocument }
}"""
_MOST, _LONG = 8, 200
_PREFERRED = f"{PREFIXES['skos']}prefLabel"


class Hit(NamedTuple):
    """One thing found: its IRI, its class's name, its preferred label, and the label that matched."""

    iri: str
    kind: str
    label: str
    matched: str


class _Entry(NamedTuple):
    iri: str
    kind: str
    preferred: bool
    label: str
    folded: str
    language: str | None


class LabelIndex:
    """The labels of a store, folded once."""

    def __init__(self, store: Store) -> None:
        self._entries = sorted(set(_entries(store)))
        preferred = ((e.iri, e.label, e.language) for e in self._entries if e.preferred)
        self._labels: dict[tuple[str, str | None], str] = {(iri, language): text for iri, text, language in preferred}

    def find(self, words: str, language: str = "vi", limit: int = 20) -> list[Hit]:
        """The best hits first; none for words without letters or digits."""
        wanted, exact, language = fold(words).split(), match_key(words), spoken(language)
        if len(wanted) == 0:
            return []
        found: dict[str, tuple[tuple[bool | int | str, ...], Hit]] = {}
        for entry in self._entries:
            if _fits(wanted, entry.folded):
                rank = _rank(entry, exact, " ".join(wanted))
                hit = Hit(entry.iri, entry.kind, self._label(entry, language), entry.label)
                if entry.iri not in found or rank < found[entry.iri][0]:
                    found[entry.iri] = (rank, hit)
        return [hit for _, hit in sorted(found.values())[:limit]]

    def one(self, words: str, among: Collection[str], what: str) -> str:
        """The IRI of the one of these that is called so; InvalidQuery names those that it may be, or the nearest names.

        A name with its tones counts before one without, a whole name before a part; `what` says what they all are.
        """
        hits = [hit for hit in self.find(words, limit=len(self._entries)) if hit.iri in among]
        exact = [hit for hit in hits if match_key(hit.matched) == match_key(words)]
        whole = [hit for hit in hits if fold(hit.matched) == fold(words)]
        found = exact or whole or hits
        if len(found) == 0:
            raise InvalidQuery(f"no {what} is called '{_short(words)}'; {self._near(words, among)}")
        if len(found) > 1:
            listed = "; ".join(f"{_short(hit.label)} ({_id(hit.iri)})" for hit in found[:_MOST])
            more = f"; and {len(found) - _MOST} more" if len(found) > _MOST else ""
            raise InvalidQuery(f"'{_short(words)}' may be {listed}{more}; give the id of one")
        return found[0].iri

    def _near(self, words: str, among: Collection[str]) -> str:
        """The names and ids nearest to words, as a question."""
        entries = [entry for entry in self._entries if entry.iri in among]
        names = {entry.folded[:_LONG]: entry for entry in entries} | {_id(entry.iri): entry for entry in entries}
        wanted = words[:_LONG] if words[:_LONG].partition("/")[0] in _kinds(names) else fold(words[:_LONG])
        near = [names[name] for name in get_close_matches(wanted, names, 3, 0.6)]
        listed = dict.fromkeys(f"{_short(self._label(entry, 'vi'))} ({_id(entry.iri)})" for entry in near)
        return f"did you mean {' or '.join(listed)}?" if near else "'mickg find WORDS' shows what there is"

    def names(self) -> Table:
        """Every name: iri, kind, preferred, label, language; a row each."""
        rows: list[tuple[Value, ...]] = [(e.iri, e.kind, e.preferred, e.label, e.language) for e in self._entries]
        return Table(("iri", "kind", "preferred", "label", "language"), rows)

    def _label(self, entry: _Entry, language: str) -> str:
        return self._labels.get((entry.iri, language)) or self._labels.get((entry.iri, "vi")) or entry.label


def _id(iri: str) -> str:
    return iri.removeprefix(f"{BASE}id/")


def _kinds(names: Iterable[str]) -> set[str]:
    """What ids begin with, such as `person` and `org`."""
    return {name.partition("/")[0] for name in names if "/" in name}


def _short(text: str) -> str:
    return shorten(text, 80, placeholder=" …")


def _entries(store: Store) -> Iterable[_Entry]:
    for thing, class_, predicate, label in store.query(_LABELS, prefixes=PREFIXES):  # type: ignore[union-attr] # a SELECT
        assert isinstance(thing, NamedNode)
        assert isinstance(class_, NamedNode)
        assert isinstance(label, Literal)
        kind = class_.value.removeprefix(mg.base)
        preferred = predicate.value == _PREFERRED
        yield _Entry(thing.value, kind, preferred, label.value, fold(label.value), label.language)


def _fits(wanted: list[str], folded: str) -> bool:
    padded = f" {folded}"
    return all(f" {word}" in padded for word in wanted)


def _rank(entry: _Entry, exact: str, folded: str) -> tuple[bool | int | str, ...]:
    key = match_key(entry.label)
    return (
        key != exact, entry.folded != folded, exact not in key, folded not in entry.folded,
        not entry.folded.startswith(folded), not entry.preferred, len(entry.label), entry.label, entry.iri,
    )  # fmt: skip
