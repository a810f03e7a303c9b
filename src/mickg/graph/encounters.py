"""Events, who took part, who held which post, and which bodies, documents and policies a source names."""

from mickg.graph.facts import SourceGraph, tail
from mickg.graph.terms import exact_day, integer, string, words
from mickg.model import Document, Event, Fact, Participation, Post
from mickg.vocab import concept, mg, resource, skos

_RELATIONS = {
    "replaces": (mg.replaces, mg.wouldReplace),
    "amends": (mg.amends, mg.wouldAmend),
    "approves": (mg.approves, mg.wouldApprove),
    "implements": (mg.implements, mg.implements),
    "plans-action-for": (mg.plansActionFor, mg.plansActionFor),
}


def event_iri(graph: SourceGraph, local_id: str | None) -> str | None:
    """The IRI of an event by its id in the record."""
    return None if local_id is None else resource(f"event/{graph.record.source.id}/{local_id}")


def add_events(graph: SourceGraph) -> None:
    """Events, and a participation for every chair and participant."""
    told = {(p.event, p.agent_id) for p in graph.record.participations}
    for event in graph.record.events:
        subject = graph.mint("event", event)
        graph.fact(subject, mg.Event, event)
        _describe(graph, subject, event)
        for role, ids in (("chair", event.chair_ids), ("attendee", event.participant_ids)):
            for agent in ids:
                if (event.id, agent) not in told:
                    _listed(graph, subject, event, agent, role)
    for participation in graph.record.participations:
        _participation(graph, participation)


def _describe(graph: SourceGraph, subject: str, event: Event) -> None:
    graph.add(subject, skos.prefLabel, words(event.name, "vi"))
    if event.label is not None:
        graph.add(subject, skos.prefLabel, words(event.label.en, "en"))
        if event.label.vi != event.name:
            graph.add(subject, skos.altLabel, words(event.label.vi, "vi"))
    graph.code(subject, mg.eventKind, "event-kind", event.kind)
    graph.add(subject, mg.heldIn, graph.period(event.held))
    graph.add(subject, mg.reviewsPeriod, graph.period(event.covers))
    graph.refer(subject, mg.heldAt, event.place_id)
    graph.refer(subject, mg.organisedBy, event.organiser_id)
    graph.code(subject, mg.attendanceMode, "mode", event.mode)


def _listed(graph: SourceGraph, event: str, fact: Event, agent: str, role: str) -> None:
    subject = graph.mint("participation", Fact(evidence=fact.evidence), f"{event.rsplit('/', 1)[-1]}-{tail(agent)}")
    graph.fact(subject, mg.Participation, Fact(evidence=fact.evidence))
    graph.add(subject, mg.inEvent, event)
    graph.refer(subject, mg.participant, agent)
    graph.code(subject, mg.participationRole, "role", role)


def _participation(graph: SourceGraph, fact: Participation) -> None:
    subject = graph.mint("participation", fact, fact.id or f"{fact.event}-{tail(fact.agent_id)}")
    graph.fact(subject, mg.Participation, fact)
    graph.add(subject, mg.inEvent, event_iri(graph, fact.event))
    graph.refer(subject, mg.participant, fact.agent_id)
    graph.code(subject, mg.participationRole, "role", fact.role)
    graph.refer(subject, mg.actingAs, fact.post_id)
    graph.refer(subject, mg.participatedFrom, fact.place_id)


def add_tenures(graph: SourceGraph) -> None:
    """One tenure for each person and post."""
    for post in graph.record.posts:
        _tenure(graph, post)


def _tenure(graph: SourceGraph, post: Post) -> None:
    assert post.person_id is not None  # check() has seen to it
    assert post.post_id is not None
    subject = graph.mint("tenure", post, f"{tail(post.person_id)}-{tail(post.post_id)}")
    graph.fact(subject, mg.Tenure, post)
    graph.refer(subject, mg.tenureHolder, post.person_id)
    graph.refer(subject, mg.tenurePost, post.post_id)
    graph.add(subject, mg.attestedIn, graph.period(post.at))
    graph.add(subject, mg.attestedOn, exact_day(post.at))


def _mention(graph: SourceGraph, id_: str, fact: Fact) -> None:
    subject = graph.mint("mention", fact, tail(id_))
    graph.fact(subject, mg.Mention, fact)
    graph.refer(subject, mg.mentions, id_)


def add_organisations(graph: SourceGraph) -> None:
    """A mention of each body, and what the source says it is a part of."""
    for body in graph.record.organisations:
        assert body.organisation_id is not None
        _mention(graph, body.organisation_id, body)
        if body.part_of_id is not None:
            graph.claim(resource(body.organisation_id), mg.partOf, resource(body.part_of_id), body, "part_of")


def add_documents(graph: SourceGraph) -> None:
    """A mention of each document, with a claim for each thing said of it."""
    for document in graph.record.documents:
        assert document.document_id is not None
        _mention(graph, document.document_id, document)
        _claims(graph, resource(document.document_id), document)


def _claims(graph: SourceGraph, subject: str, document: Document) -> None:
    claim = graph.claim
    claim(subject, mg.documentStatus, concept("document-status", document.status), document, "status")
    if document.issuer_id is not None:
        claim(subject, mg.issuedBy, resource(document.issuer_id), document, "issuer")
    if document.number is not None:
        claim(subject, mg.documentNumber, string(document.number), document, "number")
    if document.stage is not None:
        claim(subject, mg.draftStage, concept("draft-stage", document.stage), document, "stage")
    if document.submitted_to_id is not None:
        claim(subject, mg.submittedTo, resource(document.submitted_to_id), document, "submitted_to")
    issued = graph.period(document.issued)
    if issued is not None:
        claim(subject, mg.issuedIn, issued, document, "issued")
    if (on := exact_day(document.issued)) is not None:
        claim(subject, mg.issuedOn, on, document, "issued")
    for relation in document.relations:
        assert relation.target_id is not None
        predicate = _RELATIONS[relation.kind][document.status != "issued"]
        claim(subject, predicate, resource(relation.target_id), document, "relations")


def add_policies(graph: SourceGraph) -> None:
    """A mention of each policy, with the years it looks to."""
    for policy in graph.record.policies:
        assert policy.policy_id is not None
        subject = resource(policy.policy_id)
        _mention(graph, policy.policy_id, policy)
        graph.claim(subject, mg.policyKind, concept("policy-kind", policy.kind), policy, "kind")
        for year in policy.horizon:
            graph.claim(subject, mg.horizonYear, integer(year), policy, "horizon")
