"""Names for IRIs: a table in, the same with a column of labels beside each column of things of the graph."""

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Store

from mickg.answer import Table, Value
from mickg.vocab import BASE, dcterms, rdfs, skos

_NAMES = tuple(map(NamedNode, (skos.prefLabel, rdfs.label, dcterms.title)))


def labels(store: Store, iris: Iterable[str], language: str) -> dict[str, str]:
    """Labels by IRI: in the language, else in Vietnamese, else in any; IRIs without one are left out."""
    found = ((iri, _label(store, iri, language)) for iri in iris)
    return {iri: label for iri, label in found if label is not None}


def _label(store: Store, iri: str, language: str) -> str | None:
    try:
        thing = NamedNode(iri)
    except ValueError:
        return None
    for name in _NAMES:
        given = {
            quad.object.language: quad.object.value
            for quad in store.quads_for_pattern(thing, name, None)
            if isinstance(quad.object, Literal)
        }
        if len(given) > 0:
            return given.get(language) or given.get("vi") or min(given.values())
    return None


def every_label(store: Store) -> Table:
    """Every IRI that has a label: iri, vi, en; where a language has none, the other's."""
    named = {quad.subject.value for name in _NAMES for quad in store.quads_for_pattern(None, name, None)
             if isinstance(quad.subject, NamedNode)}  # fmt: skip
    rows = [(iri, _label(store, iri, "vi"), _label(store, iri, "en")) for iri in sorted(named)]
    return Table(("iri", "vi", "en"), [(iri, vi, en) for iri, vi, en in rows if vi is not None and en is not None])


def labelled(table: Table, store: Store, language: str) -> Table:
    """The table with `{name}Label` after each column of IRIs of the graph that has none yet."""
    names: list[str] = []
    columns: list[tuple[Value, ...]] = []
    for name, column in zip(table.columns, zip(*table.rows, strict=True), strict=False):
        names.append(name)
        columns.append(column)
        found = {} if f"{name}Label" in table.columns else labels(store, _things(column), language)
        if len(found) > 0:
            names.append(f"{name}Label")
            columns.append(tuple(found.get(str(value)) for value in column))
    return Table(tuple(names), list(zip(*columns, strict=True))) if names else table


def _things(column: tuple[Value, ...]) -> set[str]:
    """The IRIs of a column that holds nothing but IRIs of the graph."""
    values = set(column) - {None}
    things = {value for value in values if isinstance(value, str) and value.startswith(BASE)}
    return things if len(things) == len(values) else set()
