"""A record in, the named graph of its source out."""

from collections.abc import Mapping

from mickg import period as periods
from mickg.entries import Entry
from mickg.graph.encounters import add_documents, add_events, add_organisations, add_policies, add_tenures
from mickg.graph.facts import SourceGraph
from mickg.graph.figures import add_observations
from mickg.graph.sayings import add_acts, add_changes, add_directives, add_statements
from mickg.graph.terms import day, integer, words
from mickg.model import Record
from mickg.vocab import dcterms, mg, skos


def source_graph(
    record: Record, registry: Mapping[str, Entry], units: Mapping[str, str], text: str | None = None
) -> SourceGraph:
    """Exactly what one source says, each fact with its passages; with `text`, their words too."""
    graph = SourceGraph(record, registry, text)
    _source(graph)
    add_events(graph)
    add_tenures(graph)
    add_organisations(graph)
    add_documents(graph)
    add_policies(graph)
    add_observations(graph, units)
    add_directives(graph)
    add_statements(graph)
    add_changes(graph)
    add_acts(graph)
    return graph


def _source(graph: SourceGraph) -> None:
    source, reviewed = graph.record.source, graph.record.reviewed
    graph.typed(graph.source, mg.SourceDocument)
    graph.add(graph.source, skos.prefLabel, words(source.title, source.language))
    graph.add(graph.source, dcterms.title, words(source.title, source.language))
    graph.text(graph.source, dcterms.identifier, source.id)
    graph.text(graph.source, dcterms.language, source.language)
    graph.text(graph.source, mg.contentHash, source.sha256)
    graph.add(graph.source, mg.textLength, integer(source.length))
    graph.add(graph.source, dcterms.source, source.url)
    graph.refer(graph.source, dcterms.publisher, source.publisher_id)
    if source.published is not None:
        graph.add(graph.source, mg.publishedOn, day(periods.parse(source.published).last))
    if reviewed is not None:
        graph.add(graph.source, mg.reviewedOn, day(periods.parse(reviewed.on).last))
        graph.text(graph.source, mg.extractor, reviewed.extractor)
