"""Records, registry, reference facts and ontology in; the quads of the whole graph, in order, out."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, parse

from mickg.entries import Entry, Unit
from mickg.errors import InvalidInput, Problem
from mickg.graph.meta import meta_graph
from mickg.graph.reference import Reference, reference_graph
from mickg.graph.registered import registry_graph
from mickg.graph.source import source_graph
from mickg.graph.terms import iri
from mickg.model import Record
from mickg.vocab import graph, rdf


def assemble(
    records: Sequence[Record],
    registry: Mapping[str, Entry],
    reference: Reference,
    ontology: Path,
    texts: Mapping[str, str],
    version: str,
) -> list[Quad]:
    """Every quad of the graph, sorted: one named graph a source, then registry, reference, ontology, voc, meta.

    `texts` holds the texts that are at hand, by source id: their passages carry their words, the others offsets only.
    """
    units = {entry.code: entry.id for entry in registry.values() if isinstance(entry, Unit)}
    quads: list[Quad] = []
    for record in records:
        quads.extend(source_graph(record, registry, units, texts.get(record.source.id)))
    quads.extend(registry_graph(registry.values()))
    quads.extend(reference_graph(reference, registry.values()))
    quads.extend(_turtle([ontology / "mickg.ttl"], "ontology"))
    quads.extend(_turtle(sorted((ontology / "voc").glob("*.ttl")), "voc"))
    quads.extend(meta_graph(quads, records, version))
    return sorted(set(quads), key=_order)


def _turtle(paths: Iterable[Path], name: str) -> Iterable[Quad]:
    """A Turtle file's triples, but for those of blank nodes, whose names would change from build to build."""
    target = iri(graph(name))
    for path in paths:
        try:
            for triple in parse(path=str(path), format=RdfFormat.TURTLE):
                if not isinstance(triple.subject, BlankNode) and not isinstance(triple.object, BlankNode):
                    yield Quad(triple.subject, triple.predicate, triple.object, target)
        except (SyntaxError, OSError) as error:
            raise InvalidInput(Problem(str(path), "", f"cannot be read as Turtle ({error}); correct it")) from error


def _order(quad: Quad) -> tuple[str, str, str, str]:
    predicate = "" if quad.predicate.value == rdf.type else quad.predicate.value
    assert isinstance(quad.graph_name, NamedNode)
    return quad.graph_name.value, str(quad.subject), predicate, str(quad.object)
