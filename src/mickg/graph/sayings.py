"""Directives, statements, changes of bodies and official acts: who said or did what, to whom, about what."""

from mickg import period as periods
from mickg.graph.encounters import event_iri
from mickg.graph.facts import SourceGraph
from mickg.graph.terms import day, words
from mickg.model import Act, Directive, OrganisationChange, Statement
from mickg.vocab import mg, resource


def add_directives(graph: SourceGraph) -> None:
    """Every directive with its anatomy; the deadline is the last day of the period it is due in."""
    for directive in graph.record.directives:
        subject = graph.mint("directive", directive)
        graph.fact(subject, mg.Directive, directive)
        graph.typed(subject, mg.Statement)
        _told(graph, subject, directive)
        _due(graph, subject, directive)


def _told(graph: SourceGraph, subject: str, directive: Directive) -> None:
    assert directive.director_id is not None
    graph.label(subject, directive.label)
    graph.add(subject, mg.task, words(directive.action, "vi"))
    if directive.label is not None:
        graph.add(subject, mg.task, words(directive.label.en, "en"))
    graph.refer(subject, mg.saidBy, directive.director_id)
    graph.refer(subject, mg.directedTo, *directive.recipient_ids)
    graph.refer(subject, mg.delegate, *directive.delegate_ids)
    graph.text(subject, mg.verb, directive.verb)
    graph.code(subject, mg.directiveForce, "force", directive.force)
    graph.refer(subject, mg.topic, *directive.topic_ids)
    graph.refer(subject, mg.concerns, *directive.about_ids)
    graph.add(subject, mg.saidAt, event_iri(graph, directive.event))
    graph.label(subject, directive.condition, mg.condition)


def _due(graph: SourceGraph, subject: str, directive: Directive) -> None:
    graph.add(subject, mg.dueIn, graph.period(directive.due))
    if directive.due is not None:
        graph.add(subject, mg.deadline, day(periods.parse(directive.due).last))
    graph.text(subject, mg.deadlineAsStated, directive.due_stated)
    graph.code(subject, mg.recurrence, "recurrence", directive.recurs)


def add_statements(graph: SourceGraph) -> None:
    """Praise, criticism, proposals, reports: what a speaker said that tells nobody to do anything."""
    for statement in graph.record.statements:
        _statement(graph, statement)


def _statement(graph: SourceGraph, statement: Statement) -> None:
    subject = graph.mint("statement", statement)
    graph.fact(subject, mg.Statement, statement)
    graph.label(subject, statement.label)
    graph.code(subject, mg.statementKind, "statement-kind", statement.kind)
    graph.refer(subject, mg.saidBy, statement.speaker_id)
    graph.refer(subject, mg.topic, *statement.topic_ids)
    graph.refer(subject, mg.concerns, *statement.about_ids)
    graph.add(subject, mg.saidAt, event_iri(graph, statement.event))


def add_changes(graph: SourceGraph) -> None:
    """Foundings, renamings and mergers that the source speaks of, with their status."""
    for change in graph.record.organisation_changes:
        _change(graph, change)


def _change(graph: SourceGraph, change: OrganisationChange) -> None:
    subject = graph.mint("change", change)
    graph.fact(subject, mg.Change, change)
    graph.label(subject, change.label)
    graph.code(subject, mg.changeType, "change", change.kind)
    graph.code(subject, mg.factStatus, "fact-status", change.status)
    graph.refer(subject, mg.changedFrom, *change.from_ids)
    graph.refer(subject, mg.changedTo, *change.to_ids)
    graph.add(subject, mg.occurredIn, graph.period(change.on))
    graph.refer(subject, mg.proposedBy, change.proposer_id)
    graph.add(subject, mg.inEvent, event_iri(graph, change.event))


def add_acts(graph: SourceGraph) -> None:
    """Fines, awards, inspections and other single deeds of an office."""
    for act in graph.record.acts:
        _act(graph, act)


def _act(graph: SourceGraph, act: Act) -> None:
    subject = graph.mint("act", act)
    graph.fact(subject, mg.OfficialAct, act)
    graph.label(subject, act.label)
    graph.code(subject, mg.actKind, "act-kind", act.kind)
    graph.refer(subject, mg.actor, act.actor_id)
    graph.refer(subject, mg.actingAs, act.post_id)
    graph.refer(subject, mg.actTarget, *act.target_ids)
    graph.add(subject, mg.occurredIn, graph.period(act.on))
    graph.refer(subject, mg.topic, *act.topic_ids)
    graph.add(subject, mg.figure, *(resource(f"obs/{graph.record.source.id}/{id_}") for id_ in act.figures))
    graph.add(subject, mg.inEvent, event_iri(graph, act.event))
    for document in graph.record.documents:
        if document.id is not None and document.id == act.document and document.document_id is not None:
            graph.refer(subject, mg.concerns, document.document_id)
