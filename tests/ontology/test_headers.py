"""The ontology's files: text, headers, versions, prefixes (after FOOPS!, the offline part)."""

import re
import unicodedata
from importlib.metadata import version
from pathlib import Path

from ontology.wordings import in_both_languages
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SH, SKOS, VANN

from mickg.vocab import BASE, mg

ANNOTATIONS = (RDFS.label, SKOS.definition, SKOS.scopeNote, SKOS.prefLabel, DCTERMS.title, DCTERMS.description)


def test_every_text_is_composed_and_has_no_stray_blanks(ontology: Path) -> None:
    for path in ontology.rglob("*.t*"):
        text = path.read_text("utf-8")
        assert unicodedata.is_normalized("NFC", text), path.name
        assert "\t" not in text, path.name
        assert "\r" not in text, path.name
        assert re.findall(r" +\n", text) == [], path.name


def test_no_wording_has_blanks_at_its_ends_or_two_together(
    core: Graph, alignment: Graph, schemes: dict[str, Graph], shapes: dict[str, Graph]
) -> None:
    graphs = [core, alignment, *schemes.values(), *shapes.values()]
    values = [str(o) for g in graphs for p in (*ANNOTATIONS, SH.message) for o in g.objects(None, p)]
    assert len(values) > 1000
    assert [v for v in values if v != v.strip() or "  " in v] == []


def test_each_file_has_one_header_with_title_creator_and_licence(
    core: Graph, alignment: Graph, shapes: dict[str, Graph]
) -> None:
    for graph in (core, alignment, *shapes.values()):
        (header,) = graph.subjects(RDF.type, OWL.Ontology)
        assert in_both_languages(graph, header, DCTERMS.title)
        assert graph.value(header, DCTERMS.creator) is not None
        assert graph.value(header, DCTERMS.license) is not None


def test_the_version_is_the_packages(core: Graph, alignment: Graph, shapes: dict[str, Graph]) -> None:
    package = version("mickg")
    for graph in (core, alignment):
        (header,) = graph.subjects(RDF.type, OWL.Ontology)
        assert graph.value(header, OWL.versionIRI) == URIRef(f"{header}/{package}")
    for graph in (core, alignment, *shapes.values()):
        assert [str(v) for v in graph.objects(None, OWL.versionInfo)] == [package]


def test_the_core_says_its_namespace_prefix_day_and_description(core: Graph) -> None:
    header = URIRef(f"{BASE}ont")
    assert str(core.value(header, VANN.preferredNamespacePrefix)) == "mg"
    assert str(core.value(header, VANN.preferredNamespaceUri)) == mg.base
    assert in_both_languages(core, header, DCTERMS.description)
    assert core.value(header, DCTERMS.created) is not None


def test_nothing_is_imported(ontology: Path) -> None:
    graphs = [Graph().parse(path) for path in ontology.rglob("*.ttl")]
    assert [o for graph in graphs for o in graph.objects(None, OWL.imports)] == []


def test_no_prefix_is_declared_in_vain(ontology: Path) -> None:
    for path in ontology.rglob("*.t*"):
        text = path.read_text("utf-8")
        prefixes = re.findall(r"@prefix ([\w-]+):", text)
        assert [p for p in prefixes if len(re.findall(rf"(?<![\w<-]){p}:", text)) < 2] == [], path.name


def test_every_shape_speaks_both_languages(shapes: dict[str, Graph]) -> None:
    for graph in shapes.values():
        parts = {*graph.objects(None, SH.property), *graph.objects(None, SH.sparql)}
        assert [part for part in parts if not in_both_languages(graph, part, SH.message)] == []
