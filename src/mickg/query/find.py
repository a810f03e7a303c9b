"""Tone-insensitive search over labels: people, bodies, documents, policies, indicators, tasks.

Words in, hits out: every word typed must begin a word of the folded label. Exact accents rank before folded ones, whole
labels before parts, preferred labels before others, short before long.
"""

from collections.abc import Iterable
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Store

from mickg.text import fold, match_key
from mickg.vocab import PREFIXES, mg

_LABELS = """
SELECT ?thing ?class ?predicate ?label {
  GRAPH ?g { ?thing a ?class ; ?predicate ?label }
  VALUES ?predicate { skos:prefLabel skos:altLabel mg:abbreviation mg:documentNumber }
  VALUES ?class { mg:Person mg:Organisation mg:Document mg:Policy mg:Indicator mg:Directive mg:Event mg:Place mg:Post
                  mg:Platform mg:Group mg:Topic mg:OfficialAct mg:Statement mg:SourceDocument }
}"""
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
        wanted, exact = fold(words).split(), match_key(words)
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

    def _label(self, entry: _Entry, language: str) -> str:
        return self._labels.get((entry.iri, language)) or self._labels.get((entry.iri, "vi")) or entry.label


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
