"""What every fact of a source carries in the graph: its type, its passages, and which of its fields are inferred."""

import hashlib
from collections.abc import Mapping

from mickg.entries import Entry
from mickg.graph.terms import NamedGraph, Term, integer, string
from mickg.model import (
    Act,
    Directive,
    Document,
    Event,
    Fact,
    Observation,
    Organisation,
    OrganisationChange,
    Participation,
    Policy,
    Post,
    Record,
    Statement,
)
from mickg.values import Span
from mickg.vocab import graph, mg, rdf, resource, skos

# The property that says what a record's field says, by kind of fact: inferences are marked by property.
_SAYING = {"topic": mg.topic, "topic_ids": mg.topic, "about": mg.concerns, "about_ids": mg.concerns, "event": mg.saidAt}
PROPERTIES: Mapping[type[Fact], Mapping[str, str]] = {
    Event: {
        "kind": mg.eventKind, "name": skos.prefLabel, "start": mg.heldIn, "end": mg.heldIn, "place": mg.heldAt,
        "organiser": mg.organisedBy, "chairs": mg.inEvent, "participants": mg.inEvent, "covers": mg.reviewsPeriod,
        "mode": mg.attendanceMode,
    },
    Participation: {
        "agent": mg.participant, "event": mg.inEvent, "role": mg.participationRole, "post_id": mg.actingAs,
        "place": mg.participatedFrom,
    },
    Post: {
        "person": mg.tenureHolder, "title": mg.tenurePost, "organisation": mg.tenurePost, "post_id": mg.tenurePost,
        "at": mg.attestedIn,
    },
    Organisation: {"name": mg.mentions, "organisation_id": mg.mentions, "part_of": mg.partOf},
    Document: {
        "document_id": mg.mentions, "type": mg.documentType, "number": mg.documentNumber, "title": mg.mentions,
        "issuer": mg.issuedBy, "issued": mg.issuedIn, "status": mg.documentStatus, "stage": mg.draftStage,
        "submitted_to": mg.submittedTo, "relations": mg.mentions,
    },
    Policy: {
        "name": mg.mentions, "policy_id": mg.mentions, "kind": mg.policyKind, "horizon": mg.horizonYear,
    },
    Observation: {
        "indicator": mg.indicator, "value": mg.value, "unit": mg.unit, "stated": mg.valueAsStated, "bound": mg.bound,
        "estimated": mg.obsStatus, "target": mg.obsStatus, "period": mg.inPeriod, "place": mg.inPlace,
        "about_id": mg.aboutEntity, "includes_ids": mg.includes, "within": mg.within, "out_of": mg.outOf,
        "changes": mg.comparison, "policy_id": mg.resultOf,
    },
    Directive: _SAYING | {
        "director": mg.saidBy, "recipients": mg.directedTo, "delegate_ids": mg.delegate, "verb": mg.verb,
        "force": mg.directiveForce, "action": mg.task, "due": mg.dueIn, "due_stated": mg.deadlineAsStated,
        "recurs": mg.recurrence, "condition": mg.condition,
    },
    Statement: _SAYING | {"kind": mg.statementKind, "speaker": mg.saidBy},
    OrganisationChange: {
        "kind": mg.changeType, "status": mg.factStatus, "from_ids": mg.changedFrom, "to_ids": mg.changedTo,
        "on": mg.occurredIn, "proposer": mg.proposedBy, "event": mg.inEvent,
    },
    Act: {
        "kind": mg.actKind, "actor": mg.actor, "post_id": mg.actingAs, "target_ids": mg.actTarget,
        "document": mg.concerns, "on": mg.occurredIn, "topic_ids": mg.topic, "figures": mg.figure, "event": mg.inEvent,
    },
}  # fmt: skip


def property_of(class_: type[Fact], field: str) -> str:
    """The property that a field of a kind of fact becomes; an id field becomes what its name becomes."""
    fields = {"label": skos.prefLabel, **PROPERTIES[class_]}
    return fields.get(field) or fields.get(field.removesuffix("_id")) or fields[f"{field.removesuffix('_ids')}s"]


class SourceGraph(NamedGraph):
    """The named graph of one source: exactly what that article says, each fact with its passages.

    `text`, where given, is the article's own text: then passages carry their words (a local build only).
    """

    def __init__(self, record: Record, registry: Mapping[str, Entry], text: str | None) -> None:
        super().__init__(graph(f"source/{record.source.id}"))
        self.record, self.registry, self._text = record, registry, text
        self.source = resource(f"source/{record.source.id}")
        self._minted: dict[str, Fact] = {}

    def mint(self, kind: str, fact: Fact, name: str | None = None) -> str:
        """The IRI of a fact: by its name or id in the record, else by where its first passage stands."""
        span = fact.evidence[0]
        stem = f"{kind}/{self.record.source.id}/{name or fact.id or f'{span.start}-{span.end}'}"
        id_, n = stem, 1
        while self._minted.setdefault(id_, fact) is not fact:
            n += 1
            id_ = f"{stem}-{n}"
        return resource(id_)

    def fact(self, subject: str, class_: str, fact: Fact) -> None:
        """Type, passages and inferences of a fact."""
        self.typed(subject, class_)
        self.add(subject, mg.evidence, *map(self.passage, fact.evidence))
        aimed = isinstance(fact, Observation) and fact.target
        for field, rule in fact.inferred.items():
            predicate = property_of(type(fact), field)
            self._inferred(subject, field, mg.targetOf if aimed and predicate == mg.resultOf else predicate, rule)

    def _inferred(self, subject: str, field: str, predicate: str, rule: str) -> None:
        node = f"{subject}/inferred/{field.replace('_', '-')}"
        self.typed(node, mg.Inference)
        self.add(subject, mg.inference, node)
        self.add(node, mg.inferredProperty, predicate)
        self.code(node, mg.inferenceRule, "rule", rule)

    def passage(self, span: Span) -> str:
        """The passage at a span, described; return its IRI."""
        subject = resource(f"passage/{self.record.source.id}/{span.start}-{span.end}")
        self.typed(subject, mg.Passage)
        self.add(subject, mg.passageOf, self.source)
        self.add(subject, mg.startOffset, integer(span.start))
        self.add(subject, mg.endOffset, integer(span.end))
        if self._text is not None:
            self.add(subject, mg.exactText, string(self._text[span.start : span.end]))
        return subject

    def claim(self, subject: str, predicate: str, value: Term | str, fact: Fact, field: str) -> None:
        """One plain triple, and the claim that holds its evidence."""
        self.add(subject, predicate, value)
        digest = hashlib.sha256(f"{subject} {predicate} {value}".encode()).hexdigest()[:12]
        claim = resource(f"claim/{self.record.source.id}/{digest}")
        self.fact(claim, mg.Claim, Fact(evidence=fact.evidence))
        if field in fact.inferred:
            self._inferred(claim, field, predicate, fact.inferred[field])
        self.add(claim, rdf.subject, subject)
        self.add(claim, rdf.predicate, predicate)
        self.add(claim, rdf.object, value)


def tail(id_: str) -> str:
    """A registry id without its kind, as one word: `post/bo-tttt/bo-truong` -> `bo-tttt-bo-truong`."""
    return id_.split("/", 1)[1].replace("/", "-")
