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
from mickg.vocab import concept, dcterms, graph, mg, resource, skos

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
    sheet.add(subject, dcterms.isReplacedBy, resource(entry.replaced_by) if entry.replaced_by is not None else None)


def _kind(sheet: NamedGraph, subject: str, entry: Entry) -> None:
    match entry:
        case Person():
            sheet.add(subject, mg.identityCandidate, *map(resource, entry.candidates))
        case Place():
            sheet.add(subject, mg.placeKind, concept("place-kind", entry.place_kind))
            sheet.add(subject, dcterms.identifier, string(entry.code) if entry.code is not None else None)
        case Post():
            sheet.label(subject, entry.title, dcterms.title)
            sheet.add(subject, mg.postIn, resource(entry.organisation))
            sheet.add(subject, mg.postRank, concept("post-rank", entry.rank))
        case Document():
            sheet.add(subject, mg.documentType, concept("document-type", entry.type))
            sheet.add(subject, mg.issuedBy, resource(entry.issuer) if entry.issuer is not None else None)
            sheet.add(subject, mg.documentNumber, string(entry.number) if entry.number is not None else None)
        case Policy():
            sheet.add(subject, mg.policyKind, concept("policy-kind", entry.policy_kind))
        case Topic():
            sheet.label(subject, entry.definition, skos.definition)
            sheet.add(subject, skos.broader, resource(entry.broader) if entry.broader is not None else None)
        case Unit():
            sheet.label(subject, entry.definition, skos.definition)
            sheet.add(subject, skos.notation, string(entry.code))
            sheet.add(subject, skos.exactMatch, *entry.exact_match)
        case Indicator():
            _indicator(sheet, subject, entry)


def _indicator(sheet: NamedGraph, subject: str, entry: Indicator) -> None:
    sheet.label(subject, entry.population, mg.population)
    sheet.label(subject, entry.property, mg.measuredProperty)
    sheet.label(subject, entry.denominator, mg.denominator)
    sheet.add(subject, mg.statistic, string(entry.statistic))
    sheet.add(subject, mg.unitFamily, string(entry.unit_family))
    sheet.add(subject, mg.topic, resource(entry.topic) if entry.topic is not None else None)
    sheet.add(subject, mg.definedBy, resource(entry.defined_by) if entry.defined_by is not None else None)
    sheet.add(subject, mg.distinctFrom, *map(resource, entry.distinct_from))


def add_structure(sheet: NamedGraph, entries: Iterable[Entry]) -> None:
    """Outside facts of registry entries: what they are a part of and when they were valid, each with its citation."""
    for entry in entries:
        subject, before = resource(entry.id), len(sheet)
        match entry:
            case Organisation():
                for predicate, id_ in (
                    (mg.partOf, entry.part_of), (mg.guidedBy, entry.guided_by), (mg.jurisdiction, entry.jurisdiction),
                ):  # fmt: skip
                    sheet.add(subject, predicate, resource(id_) if id_ is not None else None)
                sheet.validity(subject, entry.begins, entry.ends)
            case Place():
                sheet.add(subject, mg.partOfPlace, resource(entry.part_of) if entry.part_of is not None else None)
                sheet.validity(subject, entry.begins, entry.ends)
            case Platform():
                sheet.add(subject, mg.operatedBy, resource(entry.operated_by) if entry.operated_by else None)
        if len(sheet) > before and entry.source is not None:
            cite(sheet, subject, entry.source)


def cite(sheet: NamedGraph, subject: str, sources: str) -> None:
    """Where an outside fact comes from: pages' addresses, and what else the citation says, parts joined by `; `."""
    for source in sources.split("; "):
        address = source.split()[0] if source.startswith(("https://", "http://")) else None
        sheet.add(subject, dcterms.source, address, string(source) if source != address else None)
