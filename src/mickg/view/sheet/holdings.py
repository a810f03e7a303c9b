"""Rows of what things are and of what facts say in, an index of both and of which fact names which thing out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.told import Told, day, told, without_repeats
from mickg.vocab import BASE, compact, dcterms, mg, rdf, skos

_ID = f"{BASE}id/"
_REFERENCE = "reference"
Names = Mapping[str, Label]


class Term(NamedTuple):
    """A value as a fact has it; `language` is None for an IRI and empty for a text, number or date without one."""

    value: Any
    language: str | None


Values = Mapping[str, tuple[Term, ...]]
"""Values by the IRI of their property, in a fixed order."""


@dataclass(frozen=True)
class Stated:
    """A fact: its own values, those of its comparisons, where it is told, and the period of its event."""

    iri: str
    values: Values
    parts: tuple[Values, ...]
    tellings: tuple[Told, ...]
    held: str | None

    def iris(self, name: str) -> list[str]:
        """The things that are values of a property."""
        return [term.value for term in self.values.get(name, ()) if term.language is None]

    @cached_property
    def classes(self) -> frozenset[str]:
        """The IRIs of its classes."""
        return frozenset(self.iris(rdf.type))


class Use(NamedTuple):
    """That a fact names a thing, by the property `role`."""

    role: str
    fact: Stated


@dataclass(frozen=True, slots=True)
class Described:
    """What the registry, outside sources and articles' own data say of a thing, and which things name it.

    `cited` are outside sources; `outside` are the properties that those speak of; `named_by` holds (property, thing).
    """

    iri: str
    values: Values
    outside: frozenset[str]
    cited: tuple[str, ...]
    named_by: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Holdings:
    """All that a graph holds, by thing and by fact; `names` are the labels of whatever has one."""

    things: Mapping[str, Described]
    facts: Mapping[str, Stated]
    uses: Mapping[str, Sequence[Use]]
    periods: Mapping[str, str]
    names: Names

    def name(self, iri: str) -> Label:
        """The label of a thing, or else its id or prefixed name."""
        short = id_of(iri) if iri.startswith(_ID) else compact(iri)
        return self.names.get(iri) or Label.model_construct(vi=short, en=short)

    def period(self, stated: Stated, name: str) -> str | None:
        """The period that is the value of a property, as a record writes it."""
        return next((self.periods[iri] for iri in stated.iris(name) if iri in self.periods), None)


def id_of(iri: str) -> str:
    """The id by which a thing of the graph is named, `person/…`; an IRI from elsewhere stays whole."""
    return iri.removeprefix(_ID)


def holdings(described: Table, said: Table, passages: Table, vi: Mapping[str, str], en: Mapping[str, str]) -> Holdings:
    """The index of the saved queries `described`, `facts-about` and `facts-about-with-passages`.

    `vi` and `en` are labels by IRI, for the same IRIs.
    """
    names = {iri: Label.model_construct(vi=vi[iri], en=en[iri]) for iri in vi}
    facts = _facts(_rows(said), _rows(passages), names)
    uses: dict[str, list[Use]] = {}
    for fact in facts.values():
        named = {(one.value, name) for name, terms in fact.values.items() for one in terms if one.language is None}
        for thing, role in sorted(named):
            uses.setdefault(thing, []).append(Use(role, fact))
    things, periods = _things(_rows(described))
    return Holdings(things, facts, uses, periods, names)


def _rows(table: Table) -> list[dict[str, Any]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def _ordered(values: Mapping[str, Iterable[Term]]) -> Values:
    return {
        name: tuple(sorted(set(terms), key=lambda term: (term.language or "", str(term.value))))
        for name, terms in sorted(values.items())
    }


def _facts(said: Sequence[Mapping[str, Any]], passages: Sequence[dict[str, Any]], names: Names) -> dict[str, Stated]:
    values: dict[str, dict[str | None, dict[str, list[Term]]]] = {}
    for row in said:
        part = values.setdefault(row["fact"], {}).setdefault(row["part"], {})
        part.setdefault(row["property"], []).append(Term(row["value"], row["language"]))
    tellings: dict[str, list[dict[str, Any]]] = {}
    for row in passages:
        tellings.setdefault(row["fact"], []).append(row)
    return {iri: _stated(iri, values[iri], tellings.get(iri, ()), names) for iri in sorted(values)}


def _stated(
    iri: str, parts: Mapping[str | None, Mapping[str, list[Term]]], rows: Sequence[dict[str, Any]], names: Names
) -> Stated:
    by_source: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_source.setdefault(row["source"], []).append(row)
    made = tuple(told([_pair(row, names) for row in by_source[one]]) for one in without_repeats(by_source))
    held = next((row["held"] for row in rows if row["held"] is not None), None)
    own = _ordered(parts.get(None, {}))
    return Stated(iri, own, tuple(_ordered(parts[one]) for one in sorted(filter(None, parts))), made, held)


def _pair(row: dict[str, Any], names: Names) -> tuple[dict[str, Any], dict[str, Any]]:
    field = None if row["field"] is None else names.get(row["field"])
    given = {**row, "published": day(row["published"])}
    return {**given, "inferred": field and field.vi}, {**given, "inferred": field and field.en}


def _things(rows: Sequence[Mapping[str, Any]]) -> tuple[dict[str, Described], dict[str, str]]:
    values: dict[str, dict[str, list[Term]]] = {}
    outside: dict[str, set[str]] = {}
    cited: dict[str, set[str]] = {}
    named_by: dict[str, set[tuple[str, str]]] = {}
    periods: dict[str, str] = {}
    for row in rows:
        thing, name, term = row["thing"], row["property"], Term(row["value"], row["language"])
        if row["basis"] == "period":
            if name == skos.notation:
                periods[thing] = str(term.value)
        elif row["basis"] == _REFERENCE and name == dcterms.source:
            cited.setdefault(thing, set()).add(str(term.value))
        else:
            values.setdefault(thing, {}).setdefault(name, []).append(term)
            if row["basis"] == _REFERENCE:
                outside.setdefault(thing, set()).add(name)
            if term.language is None:
                named_by.setdefault(term.value, set()).add((name, thing))
    return {
        iri: Described(iri, _ordered(held), frozenset(outside.get(iri, ())),
                       tuple(without_repeats(cited.get(iri, ()))), tuple(sorted(named_by.get(iri, ()))))
        for iri, held in sorted(values.items())
    }, periods  # fmt: skip


UNSAID = frozenset({rdf.type, skos.prefLabel, mg.inference, mg.evidence})
"""Properties that say nothing to a reader beyond a thing's name and kind."""
