"""Every example of the ontology is valid, and together they show every class and property."""

from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse
from rdflib import Graph
from rdflib.namespace import RDF

from mickg.data import data_folder
from mickg.graph.check import check_shapes
from mickg.vocab import BASE, mg

EXAMPLES = sorted(p for p in (data_folder("ontology") / "examples").glob("*.trig") if p.stem != "faults")


def quads(example: Path) -> list[Quad]:
    """An example with the code lists that it points into."""
    lists = sorted((data_folder("ontology") / "voc").glob("*.ttl"))
    own = list(parse(path=str(example), format=RdfFormat.TRIG))
    return own + [quad for path in lists for quad in parse(path=str(path), format=RdfFormat.TURTLE)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_keeps_what_every_graph_and_every_release_has_to_keep(example: Path, ontology: Path) -> None:
    assert check_shapes(quads(example), [ontology / "shapes" / f"{n}.ttl" for n in ("conformance", "release")]) == []


def test_the_examples_show_every_term_that_stands_for_something_in_the_articles(core: Graph) -> None:
    told = [quad for example in EXAMPLES for quad in parse(path=str(example), format=RdfFormat.TRIG)]
    used = {q.predicate.value for q in told} | {q.object.value for q in told if isinstance(q.object, NamedNode)}
    terms = {str(t) for t in core.subjects(RDF.type) if str(t).startswith(mg.base)}
    assert terms - used == {mg.Fact, mg.Agent, mg.exactText, mg.identityCandidate, mg.wouldReplace}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_keeps_its_facts_in_named_graphs(example: Path) -> None:
    names = {getattr(quad.graph_name, "value", "") for quad in parse(path=str(example), format=RdfFormat.TRIG)}
    assert [name for name in names if not name.startswith(f"{BASE}graph/")] == []
