"""Names of things in, what search compares and what labels an IRI out."""

from collections.abc import Iterable, Mapping
from typing import Any

from mickg.answer import Table
from mickg.vocab import BASE, compact

_ID = f"{BASE}id/"


def key(iri: str) -> str:
    """An IRI as addresses of pages and parts have it: `person/…`, else a prefixed name, else itself."""
    return iri.removeprefix(_ID) if iri.startswith(_ID) else compact(iri)


def things(names: Table, labels: Table) -> dict[str, Any]:
    """`kinds`, and for each thing its key, kind, labels in both languages and other names, in the order of keys.

    `names` has a row for each name: iri, kind, preferred, label, language; `labels` a row for each labelled IRI: iri,
    vi, en. A thing of two kinds has the first.
    """
    kind: dict[str, str] = {}
    other: dict[str, set[str]] = {}
    for iri, kind_, preferred, label, _ in names.rows:
        one = str(iri)
        kind[one] = min(kind.get(one, str(kind_)), str(kind_))
        if not preferred:
            other.setdefault(one, set()).add(str(label))
    kinds = sorted(set(kind.values()))
    labelled = _labels(labels)
    made = [
        [key(iri), kinds.index(of), *labelled.get(iri, ("", "")), sorted(other.get(iri, ()))]
        for iri, of in sorted(kind.items())
    ]
    return {"kinds": kinds, "things": made}


def words(labels: Table, named: Iterable[str]) -> dict[str, list[str]]:
    """Key -> both labels of every labelled IRI that is not among the things named."""
    known = set(named)
    return {key(iri): [vi, en] for iri, (vi, en) in sorted(_labels(labels).items()) if iri not in known}


def _labels(labels: Table) -> Mapping[str, tuple[str, str]]:
    return {str(iri): (str(vi), str(en)) for iri, vi, en in labels.rows}
