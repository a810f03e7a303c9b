"""Facts from outside the articles, each with its citation: files in, the reference graph out."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from mickg.entries import Entry, Person
from mickg.errors import InvalidInput, Problem
from mickg.graph.facts import tail
from mickg.graph.registered import add_structure, cite
from mickg.graph.terms import NamedGraph, exact_day
from mickg.values import Label, Period, RegistryId, Text
from mickg.vocab import graph, mg, resource
from mickg.yamlfile import Located, read_yaml


class _Cited(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    source: Text
    note: Label | None = None

    def ids(self) -> Iterator[tuple[str, str]]:
        """(field, registry id) of everything it speaks of."""
        for field in type(self).model_fields:
            value = getattr(self, field)
            for item in value if isinstance(value, tuple) else (value,):
                if field not in ("id", "source") and isinstance(item, str) and "/" in item and not item[0].isdigit():
                    yield field, item


class OutsideTenure(_Cited):
    """Who held a post from when to when."""

    person: RegistryId
    post: RegistryId
    begins: Period | None = None
    ends: Period | None = None
    attested_on: tuple[Period, ...] = ()


class OutsideDocument(_Cited):
    """When a text was issued and took effect, and what it replaces, amends or approves."""

    document: RegistryId
    issued: Period | None = None
    in_force: Period | None = None
    replaces: tuple[RegistryId, ...] = ()
    amends: tuple[RegistryId, ...] = ()
    approves: tuple[RegistryId, ...] = ()


class Enactment(_Cited):
    """What a draft became."""

    draft: RegistryId
    enacted_as: RegistryId


class Succession(_Cited):
    """A change of bodies or territories in effect."""

    id: RegistryId
    label: Label | None = None
    kind: Literal["founding", "re-founding", "renaming", "merger", "split", "transfer", "dissolution"]
    status: Literal["in-effect", "decided"] = "in-effect"
    from_: Annotated[tuple[RegistryId, ...], Field(alias="from")] = ()
    to: tuple[RegistryId, ...] = ()
    on: Period

    def ids(self) -> Iterator[tuple[str, str]]:
        """The bodies or places it joins."""
        return ((field, id_) for field, id_ in super().ids() if field != "id")


class Reference(NamedTuple):
    """Every outside fact, by kind."""

    tenures: tuple[OutsideTenure, ...] = ()
    documents: tuple[OutsideDocument, ...] = ()
    enactments: tuple[Enactment, ...] = ()
    successions: tuple[Succession, ...] = ()


_FILES: Mapping[str, type[_Cited]] = {
    "tenures": OutsideTenure, "documents": OutsideDocument, "enactments": Enactment, "successions": Succession,
}  # fmt: skip


def read_reference(folder: Path, registry: Mapping[str, Entry]) -> Reference:
    """The files of `graph/reference`; InvalidInput names what is wrong in them."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, model in _FILES.items():
        file = read_yaml(folder / f"{name}.yaml")
        values[name] = _facts(file, model)
        for n, fact in enumerate(values[name]):
            for field, id_ in fact.ids():
                if id_ not in registry:
                    problems.append(
                        file.problem((n, field.rstrip("_")), f"unknown registry id {id_}; correct or mint it")
                    )
    if len(problems) > 0:
        raise InvalidInput(*problems)
    return Reference(**values)


def _facts(file: Located, model: type[_Cited]) -> tuple[_Cited, ...]:
    adapter = TypeAdapter(tuple[model, ...])  # type: ignore[valid-type] # the class is a value here, one per file
    return file.validated(adapter.validate_python)


def reference_graph(reference: Reference, entries: Iterable[Entry]) -> NamedGraph:
    """Validity, structure, tenures, successions, enactments, identifications; every subject carries dcterms:source."""
    sheet, entries = NamedGraph(graph("reference")), list(entries)
    add_structure(sheet, entries)
    for tenure in reference.tenures:
        _tenure(sheet, tenure)
    for document in reference.documents:
        _document(sheet, document)
    for enactment in reference.enactments:
        sheet.add(resource(enactment.draft), mg.enactedAs, resource(enactment.enacted_as))
        cite(sheet, resource(enactment.draft), enactment.source)
    for succession in reference.successions:
        _succession(sheet, succession)
    for entry in entries:
        if isinstance(entry, Person):
            _identifications(sheet, entry)
    return sheet


def _tenure(sheet: NamedGraph, fact: OutsideTenure) -> None:
    names = f"{tail(fact.person)}-{tail(fact.post)}"
    subject = resource(f"tenure/reference/{names}")
    sheet.typed(subject, mg.Tenure)
    sheet.refer(subject, mg.tenureHolder, fact.person)
    sheet.refer(subject, mg.tenurePost, fact.post)
    sheet.validity(subject, fact.begins, fact.ends)
    sheet.add(subject, mg.attestedIn, *map(sheet.period, fact.attested_on))
    sheet.add(subject, mg.attestedOn, *map(exact_day, fact.attested_on))
    cite(sheet, subject, fact.source)


def _document(sheet: NamedGraph, fact: OutsideDocument) -> None:
    subject = resource(fact.document)
    sheet.add(subject, mg.issuedIn, sheet.period(fact.issued))
    sheet.add(subject, mg.issuedOn, exact_day(fact.issued))
    sheet.add(subject, mg.effectiveOn, exact_day(fact.in_force))
    sheet.refer(subject, mg.replaces, *fact.replaces)
    sheet.refer(subject, mg.amends, *fact.amends)
    sheet.refer(subject, mg.approves, *fact.approves)
    cite(sheet, subject, fact.source)


def _succession(sheet: NamedGraph, fact: Succession) -> None:
    subject = resource(fact.id)
    sheet.typed(subject, mg.Change)
    sheet.label(subject, fact.label)
    sheet.code(subject, mg.changeType, "change", fact.kind)
    sheet.code(subject, mg.factStatus, "fact-status", fact.status)
    sheet.refer(subject, mg.changedFrom, *fact.from_)
    sheet.refer(subject, mg.changedTo, *fact.to)
    sheet.add(subject, mg.occurredIn, sheet.period(fact.on))
    sheet.add(subject, mg.effectiveOn, exact_day(fact.on))
    cite(sheet, subject, fact.source)


def _identifications(sheet: NamedGraph, person: Person) -> None:
    for n, fact in enumerate(person.identified, 1):
        subject = f"{resource(person.id)}/identification/{n}"
        sheet.typed(subject, mg.Identification)
        sheet.refer(subject, mg.identifies, person.id)
        sheet.add(subject, mg.identifiedIn, *(resource(f"source/{id_}") for id_ in fact.sources))
        sheet.code(subject, mg.identificationRule, "rule", fact.by)
        cite(sheet, subject, fact.source or f"rule {fact.by}")
