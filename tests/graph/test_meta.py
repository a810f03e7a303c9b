"""What the graph says of itself, held against what it is."""

from collections import Counter, defaultdict

import pytest
from factory import event, observation, record
from graph.graph_factory import built, of_class, shown, told
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from mickg.data import data_folder
from mickg.graph.meta import meta_graph
from mickg.graph.store import FILE
from mickg.vocab import graph, rdf, xsd

DATASET = "id:dataset/mickg"


@pytest.fixture(scope="module")
def shipped() -> list[Quad]:
    return list(parse(path=str(data_folder("graph") / FILE), format=RdfFormat.TRIG))


@pytest.fixture(scope="module")
def meta(shipped: list[Quad]) -> list[Quad]:
    """The graph `meta` of the shipped file."""
    return [quad for quad in shipped if quad.graph_name == NamedNode(graph("meta"))]


@pytest.fixture(scope="module")
def content(shipped: list[Quad]) -> list[Quad]:
    """All graphs that `meta` counts."""
    return [quad for quad in shipped if quad.graph_name != NamedNode(graph("meta"))]


def stated(meta: list[Quad], partition: str, by: str, count: str) -> dict[str, int]:
    nodes = told(meta, DATASET)[partition]
    facts = [told(meta, node) for node in nodes]
    return {"".join(fact[by]): int("".join(fact[count])) for fact in facts}


def test_the_number_of_triples_is_the_real_one(meta: list[Quad], content: list[Quad]) -> None:
    assert told(meta, DATASET)["void:triples"] == {str(len(content))}


def test_every_named_graph_is_a_subset_with_its_real_number_of_triples(meta: list[Quad], content: list[Quad]) -> None:
    real = Counter(shown(quad.graph_name) for quad in content)
    said = {name: int("".join(told(meta, name)["void:triples"])) for name in told(meta, DATASET)["void:subset"]}
    assert said == real


def test_every_class_has_its_real_number_of_members(meta: list[Quad], content: list[Quad]) -> None:
    members = defaultdict(set)
    for quad in content:
        if quad.predicate.value == rdf.type:
            members[shown(quad.object)].add(quad.subject)
    real = {name: len(subjects) for name, subjects in members.items()}
    assert stated(meta, "void:classPartition", "void:class", "void:entities") == real


def test_every_property_has_its_real_number_of_triples(meta: list[Quad], content: list[Quad]) -> None:
    real = Counter(shown(quad.predicate) for quad in content)
    assert stated(meta, "void:propertyPartition", "void:property", "void:triples") == real


def test_it_names_licence_version_and_the_sources_used(meta: list[Quad]) -> None:
    facts = told(meta, DATASET)
    assert facts["dcterms:license"] == {"https://creativecommons.org/licenses/by/4.0/"}
    assert facts["dcat:version"] == {"0.1.0"}
    assert facts["prov:wasGeneratedBy"] == {"id:activity/build"}
    assert len(told(meta, "id:activity/build")["prov:used"]) == 5


def test_nothing_in_it_tells_when_it_was_built(meta: list[Quad]) -> None:
    kinds = {quad.object.datatype.value for quad in meta if isinstance(quad.object, Literal)}
    assert kinds & {xsd.date, f"{xsd.base}dateTime"} == set()
    assert xsd.integer in kinds


def test_a_quad_given_twice_counts_once() -> None:
    quads = list(built(events=[event()], observations=[observation()]))
    once, twice = (set(meta_graph(given, [record()], "1")) for given in (quads, quads * 2))
    assert once == twice
    assert of_class(once, "void:Dataset") == ["graph:source/giao-ban", DATASET]
