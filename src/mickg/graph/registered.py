"""Registry entries in; the graph of their identities and the graph of outside facts about them out."""

from collections.abc import Iterable

from mickg.entries import (
    Document,
    Entry,
    Indicator,
    Organisation,
    Person,
    Place,
    Platform,
    Policy,
    Post,
    Topic,
    Unit,
)
from mickg.graph.terms import NamedGraph, string, words
from mickg.text import fold
from mickg.vocab import dcterms, graph, mg, resource, skos

_CLASSES = {
    "person": mg.Person, "place": mg.Place, "post": mg.Post, "platform": mg.Platform, "group": mg.Group,
    "policy": mg.Policy, "topic": mg.Topic, "unit": mg.Unit, "indicator": mg.Indicator,
}  # fmt: skip
_SUPERCLASSES = {
    mg.PublicAgency: (mg.Organisation, mg.Agent), mg.PoliticalBody: (mg.Organisation, mg.Agent),
    mg.Enterprise: (mg.Organisation, mg.Agent), mg.Organisation: (mg.Agent,), mg.Person: (mg.Agent,),
    mg.Group: (mg.Agent,), mg.LegalDocument: (mg.Document,), mg.DraftDocument: (mg.Document,),
    mg.Topic: (skos.Concept,),
}  # fmt: skip


def registry_graph(entries: Iterable[Entry]) -> NamedGraph:
    """What each id is and how it is called, in both languages; unaccented forms as hidden labels."""
    sheet = NamedGraph(graph("registry"))
    for entry in entries:
        subject = resource(entry.id)
        class_ = _CLASSES.get(entry.id.split("/")[0]) or mg.terms[getattr(entry, "class_", "")]
        sheet.typed(subject, class_, *_SUPERCLASSES.get(class_, ()))
        _labels(sheet, subject, entry)
        _kind(sheet, subject, entry)
    return sheet


def _labels(sheet: NamedGraph, subject: str, entry: Entry) -> None:
    sheet.label(subject, entry.label)
    for language, forms in entry.alias.items():
        sheet.add(subject, skos.altLabel, *(words(form, language) for form in forms))
    shared = getattr(entry, "shared_name", None)
    sheet.add(subject, skos.altLabel, words(shared, "vi") if shared is not None else None)
    sheet.add(subject, mg.abbreviation, *map(string, entry.abbreviation))
    sheet.add(subject, skos.hiddenLabel, *map(string, sorted({fold(name) for name in entry.names()})))
    sheet.label(subject, entry.note, skos.note)
    sheet.refer(subject, dcterms.isReplacedBy, entry.replaced_by)


def _kind(sheet: NamedGraph, subject: str, entry: Entry) -> None:
    match entry:
        case Person():
            sheet.refer(subject, mg.identityCandidate, *entry.candidates)
        case Place():
            sheet.code(subject, mg.placeKind, "place-kind", entry.place_kind)
            sheet.text(subject, dcterms.identifier, entry.code)
        case Post():
            sheet.label(subject, entry.title, dcterms.title)
            sheet.refer(subject, mg.postIn, entry.organisation)
            sheet.code(subject, mg.postRank, "post-rank", entry.rank)
        case Document():
            sheet.code(subject, mg.documentType, "document-type", entry.type)
            sheet.refer(subject, mg.issuedBy, entry.issuer)
            sheet.text(subject, mg.documentNumber, entry.number)
        case Policy():
            sheet.code(subject, mg.policyKind, "policy-kind", entry.policy_kind)
        case Topic():
            sheet.label(subject, entry.definition, skos.definition)
            sheet.refer(subject, skos.broader, entry.broader)
        case Unit():
            sheet.label(subject, entry.definition, skos.definition)
            sheet.text(subject, skos.notation, entry.code)
            sheet.add(subject, skos.exactMatch, *entry.exact_match)
        case Indicator():
            _indicator(sheet, subject, entry)


def _indicator(sheet: NamedGraph, subject: str, entry: Indicator) -> None:
    sheet.label(subject, entry.population, mg.population)
    sheet.label(subject, entry.property, mg.measuredProperty)
    sheet.label(subject, entry.denominator, mg.denominator)
    sheet.text(subject, mg.statistic, entry.statistic)
    sheet.text(subject, mg.unitFamily, entry.unit_family)
    sheet.refer(subject, mg.topic, entry.topic)
    sheet.refer(subject, mg.definedBy, entry.defined_by)
    sheet.refer(subject, mg.distinctFrom, *entry.distinct_from)


def add_structure(sheet: NamedGraph, entries: Iterable[Entry]) -> None:
    """Outside facts of registry entries: what they are a part of and when they were valid, each with its citation."""
    for entry in entries:
        subject, before = resource(entry.id), len(sheet)
        match entry:
            case Organisation():
                for predicate, id_ in (
                    (mg.partOf, entry.part_of), (mg.guidedBy, entry.guided_by), (mg.jurisdiction, entry.jurisdiction),
                ):  # fmt: skip
                    sheet.refer(subject, predicate, id_)
                sheet.validity(subject, entry.begins, entry.ends)
            case Place():
                sheet.refer(subject, mg.partOfPlace, entry.part_of)
                sheet.validity(subject, entry.begins, entry.ends)
            case Platform():
                sheet.refer(subject, mg.operatedBy, entry.operated_by)
        if len(sheet) > before and entry.source is not None:
            cite(sheet, subject, entry.source)


def cite(sheet: NamedGraph, subject: str, sources: str) -> None:
    """Where an outside fact comes from: pages' addresses, and what else the citation says, parts joined by `; `."""
    for source in sources.split("; "):
        address = source.split()[0] if source.startswith(("https://", "http://")) else None
        sheet.add(subject, dcterms.source, address, string(source) if source != address else None)
