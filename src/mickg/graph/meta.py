"""What the graph says of itself: DCAT for readers of catalogues, VoID counts, PROV for where it came from."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pyoxigraph import NamedNode, Quad

from mickg.graph.terms import NamedGraph, integer, string, words
from mickg.model import Record
from mickg.vocab import BASE, dcat, dcterms, graph, mg, prov, rdf, resource, void

_LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def meta_graph(quads: Iterable[Quad], records: Sequence[Record], version: str) -> NamedGraph:
    """Counts for each named graph, class and property; the records used, by hash; no clock."""
    sheet = NamedGraph(graph("meta"))
    dataset, build = resource("dataset/mickg"), resource("activity/build")
    sheet.typed(dataset, dcat.Dataset, void.Dataset, prov.Entity)
    sheet.add(dataset, dcterms.title, words("Đồ thị tri thức mickg", "vi"), words("The mickg knowledge graph", "en"))
    sheet.add(dataset, dcterms.license, _LICENCE)
    sheet.text(dataset, dcat.version, version)
    sheet.add(dataset, void.uriSpace, string(f"{BASE}id/"))
    sheet.add(dataset, void.vocabulary, mg.base)
    sheet.add(dataset, prov.wasGeneratedBy, build)
    sheet.typed(build, prov.Activity)
    sheet.add(build, prov.wasAssociatedWith, resource("software/mickg"))
    sheet.typed(resource("software/mickg"), prov.SoftwareAgent)
    for record in records:
        sheet.add(build, prov.used, resource(f"source/{record.source.id}"))
    _counts(sheet, dataset, quads)
    return sheet


def _counts(sheet: NamedGraph, dataset: str, quads: Iterable[Quad]) -> None:
    triples: Counter[str] = Counter()
    classes: dict[str, set[str]] = defaultdict(set)
    properties: Counter[str] = Counter()
    for quad in set(quads):
        assert isinstance(quad.graph_name, NamedNode)
        triples[quad.graph_name.value] += 1
        properties[quad.predicate.value] += 1
        if quad.predicate.value == rdf.type and isinstance(quad.object, NamedNode):
            classes[quad.object.value].add(str(quad.subject))
    sheet.add(dataset, void.triples, integer(triples.total()))
    for name, count in triples.items():
        sheet.add(dataset, void.subset, name)
        sheet.typed(name, void.Dataset)
        sheet.add(name, void.triples, integer(count))
    for name, members in classes.items():
        _partition(sheet, dataset, "class", name, len(members))
    for name, count in properties.items():
        _partition(sheet, dataset, "property", name, count)


def _partition(sheet: NamedGraph, dataset: str, by: str, name: str, count: int) -> None:
    node = f"{dataset}/{by}/{name.rsplit('://', maxsplit=1)[-1].replace('#', '/')}"
    sheet.add(dataset, void.classPartition if by == "class" else void.propertyPartition, node)
    sheet.add(node, void.terms["class"] if by == "class" else void.property, name)
    sheet.add(node, void.entities if by == "class" else void.triples, integer(count))
