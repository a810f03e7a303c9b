"""Classes and properties as ontology editors check them (after OOPS!): labels, definitions, domains, names.

Each test collects every offender, so that its failure is a list to work through.
"""

import re
from collections import Counter
from pathlib import Path

import pytest
from ontology.wordings import in_both_languages, repeats_itself, wordings
from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS

from mickg.vocab import BASE, mg

PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)


def terms(core: Graph) -> list[URIRef]:
    return sorted({s for s in core.subjects(RDF.type) if isinstance(s, URIRef) and s.startswith(mg.base)})


def is_class(core: Graph, term: URIRef) -> bool:
    return (term, RDF.type, OWL.Class) in core


def properties(core: Graph) -> list[URIRef]:
    return [t for t in terms(core) if any((t, RDF.type, kind) in core for kind in PROPERTIES)]


@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition])
def test_every_term_has_one_label_and_one_definition_in_each_language(core: Graph, predicate: URIRef) -> None:
    assert [t for t in terms(core) if not in_both_languages(core, t, predicate)] == []


def test_labels_are_unique_among_classes_and_among_properties(core: Graph) -> None:
    counts = Counter(
        (is_class(core, t), language, label)
        for t in terms(core)
        for language, found in wordings(core, t, RDFS.label).items()
        for label in found
    )
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_two_terms_share_a_definition(core: Graph) -> None:
    counts = Counter(d for t in terms(core) for found in wordings(core, t, SKOS.definition).values() for d in found)
    assert [definition for definition, count in counts.items() if count > 1] == []


def test_no_definition_uses_the_term_it_defines(core: Graph) -> None:
    assert [t for t in terms(core) if repeats_itself(core, t, RDFS.label)] == []


def test_definitions_are_phrases_and_no_sentences(core: Graph) -> None:
    told = [(t, d) for t in terms(core) for found in wordings(core, t, SKOS.definition).values() for d in found]
    assert [(t, d) for t, d in told if d.endswith(".")] == []


def test_classes_begin_with_a_capital_and_properties_do_not(core: Graph) -> None:
    names = {t: t.removeprefix(mg.base) for t in terms(core)}
    wrong = [n for t, n in names.items() if not re.fullmatch(r"[A-Za-z]+", n) or n[0].isupper() != is_class(core, t)]
    assert wrong == []


def test_every_term_says_which_ontology_defines_it(core: Graph) -> None:
    assert [t for t in terms(core) if core.value(t, RDFS.isDefinedBy) != URIRef(f"{BASE}ont")] == []


def test_every_property_has_a_domain_and_a_range_or_says_why_not(core: Graph) -> None:
    open_ones = [
        t for t in properties(core) for p in (RDFS.domain, RDFS.range)
        if core.value(t, p) is None and not in_both_languages(core, t, SKOS.scopeNote)
    ]  # fmt: skip
    assert open_ones == []


def test_no_property_has_two_domains_or_two_ranges(core: Graph) -> None:
    pairs = [(t, p) for t in properties(core) for p in (RDFS.domain, RDFS.range)]
    assert [(t, p) for t, p in pairs if len(list(core.objects(t, p))) > 1] == []


def test_every_class_is_connected(core: Graph) -> None:
    links = (RDFS.domain, RDFS.range, RDFS.subClassOf)
    linked = {node for p in links for node in core.objects(None, p)} | set(core.subjects(RDFS.subClassOf))
    assert [t for t in terms(core) if is_class(core, t) and t not in linked] == []


def test_no_class_or_property_is_below_itself(core: Graph) -> None:
    for up in (RDFS.subClassOf, RDFS.subPropertyOf):
        below = [t for t in terms(core) for parent in core.objects(t, up) if t in core.transitive_objects(parent, up)]
        assert below == []


def test_facts_that_differ_in_kind_are_declared_disjoint(core: Graph) -> None:
    groups = [set(core.items(m)) for m in core.objects(None, OWL.members)]
    for one, other in (("Person", "Organisation"), ("Tenure", "Observation"), ("Fact", "Passage")):
        assert any({URIRef(mg.terms[one]), URIRef(mg.terms[other])} <= group for group in groups), (one, other)
    assert (URIRef(mg.LegalDocument), OWL.disjointWith, URIRef(mg.DraftDocument)) in core


def test_nothing_is_used_that_is_not_declared(core: Graph, ontology: Path) -> None:
    declared = {str(t).removeprefix(mg.base) for t in terms(core)}
    used = {
        (f.name, n) for f in ontology.rglob("*.t*") for n in re.findall(r"(?<![\w-])mg:(\w+)", f.read_text("utf-8"))
    }
    assert sorted((file, name) for file, name in used if name not in declared) == []


def test_every_property_is_held_by_a_shape(core: Graph, shapes: dict[str, Graph]) -> None:
    paths = {path for graph in shapes.values() for path in graph.objects(None, SH.path)}
    assert [t for t in properties(core) if t not in paths] == []
