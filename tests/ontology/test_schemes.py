"""Code lists: labels, definitions and codes of every concept."""

from collections import Counter

import pytest
from ontology.wordings import in_both_languages, repeats_itself, wordings
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, RDF, SKOS

from mickg.vocab import BASE


@pytest.mark.parametrize("predicate", [SKOS.prefLabel, SKOS.definition])
def test_every_code_has_one_label_and_one_definition_in_each_language(
    schemes: dict[str, Graph], predicate: URIRef
) -> None:
    codes = [(graph, code) for graph in schemes.values() for code in graph.subjects(RDF.type, SKOS.Concept)]
    assert len(codes) > 100
    assert [code for graph, code in codes if not in_both_languages(graph, code, predicate)] == []


def test_a_code_is_the_last_segment_of_its_iri_and_a_member_of_its_scheme(schemes: dict[str, Graph]) -> None:
    for name, graph in schemes.items():
        scheme = URIRef(f"{BASE}voc/{name}")
        for code in graph.subjects(RDF.type, SKOS.Concept):
            assert str(code) == f"{scheme}/{graph.value(code, SKOS.notation)}"
            assert (code, SKOS.inScheme, scheme) in graph


def test_labels_are_unique_in_each_scheme(schemes: dict[str, Graph]) -> None:
    counts = Counter(
        (name, language, label)
        for name, graph in schemes.items()
        for code in graph.subjects(RDF.type, SKOS.Concept)
        for language, found in wordings(graph, code, SKOS.prefLabel).items()
        for label in found
    )
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_definition_of_a_code_uses_its_own_label(schemes: dict[str, Graph]) -> None:
    codes = [(graph, code) for graph in schemes.values() for code in graph.subjects(RDF.type, SKOS.Concept)]
    assert [code for graph, code in codes if repeats_itself(graph, code, SKOS.prefLabel)] == []


def test_every_scheme_says_what_it_is_and_under_which_licence(schemes: dict[str, Graph]) -> None:
    for name, graph in schemes.items():
        scheme = URIRef(f"{BASE}voc/{name}")
        assert list(graph.subjects(RDF.type, SKOS.ConceptScheme)) == [scheme]
        assert all(in_both_languages(graph, scheme, p) for p in (DCTERMS.title, DCTERMS.description)), name
        assert graph.value(scheme, DCTERMS.license) is not None
