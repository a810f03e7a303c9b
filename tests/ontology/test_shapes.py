"""Every shape catches what it is for, and only that: each planted fault violates one constraint of its node shape.

The faults of one shapes file are validated together, their made-up things kept apart by renaming: a fault of its own
takes pySHACL as long as all of them. A constraint that no fault but its own meets could not be dropped unnoticed.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse
from pyshacl import validate
from rdflib import RDF, SH, Graph, Literal
from rdflib.plugins.sparql import prepareQuery
from rdflib.query import Result
from rdflib.term import Node

from mickg.data import data_folder
from mickg.graph.check import Violation, check_shapes, to_rdflib
from mickg.vocab import BASE

FAULT, THING, SHAPE = f"{BASE}fault/", f"{BASE}fault/thing/", f"{BASE}shape/"
NO_CONSTRAINT = {SH.path, SH.message, SH.severity, RDF.type}
FILES = ["conformance", "recommended", "release"]


class Met(NamedTuple):
    """Which fault met which constraint, by which component, and what is said of it."""

    fault: str
    constraint: str
    component: str
    violation: Violation


def file_of(fault: str) -> str:
    """The shapes file that a fault belongs to, by the name of its shape."""
    shape = fault.partition("/")[0]
    return (
        "recommended"
        if shape.endswith(("Advice", "AdviceInfo"))
        else "release"
        if shape == "Release"
        else "conformance"
    )


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """A constraint's query is read once: pySHACL has rdflib read its text anew for every node, for most of its time."""
    read, asked = cache(prepareQuery), Graph.query

    def ask(graph: Graph, text: str, *given: Any, **named: Any) -> Result:
        return asked(graph, read(text), *given, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Graph, "query", ask)
        yield


@pytest.fixture(scope="module")
def faults() -> dict[str, list[Quad]]:
    """The quads of every planted fault, by `shape/number`, its things renamed to be its own."""
    path = data_folder("ontology") / "examples" / "faults.trig"
    found: dict[str, list[Quad]] = defaultdict(list)
    for quad in parse(path=str(path), format=RdfFormat.TRIG):
        assert isinstance(quad.graph_name, NamedNode)
        name = quad.graph_name.value.removeprefix(FAULT)
        parts = [renamed(part, name) for part in (quad.subject, quad.predicate, quad.object)]
        found[name].append(Quad(*parts))  # type: ignore[arg-type] # each part keeps its kind
    return found


def renamed(part: object, fault: str) -> object:
    """A made-up thing as one of its fault's own; anything else as it is."""
    if isinstance(part, NamedNode) and part.value.startswith(THING):
        return NamedNode(f"{FAULT}{fault}#{part.value.removeprefix(THING)}")
    return part


def union(quads: Iterator[Quad] | list[Quad]) -> Graph:
    graph = Graph()
    for quad in quads:
        assert not isinstance(quad.object, Triple)
        graph.add((to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)))
    return graph


def plain(data: Graph, shapes: Graph) -> list[Met]:
    """What pySHACL alone finds, SPARQL constraints included."""
    _, report, _ = validate(data, shacl_graph=shapes, advanced=False)
    assert isinstance(report, Graph)
    return [result(report, node, shapes) for node in report.objects(None, SH.result)]


def result(report: Graph, node: Node, shapes: Graph) -> Met:
    focus, path = str(report.value(node, SH.focusNode)), report.value(node, SH.resultPath)
    constraint = report.value(node, SH.sourceConstraint) or report.value(node, SH.sourceShape)
    (message,) = (
        str(m) for m in shapes.objects(constraint, SH.message) if isinstance(m, Literal) and m.language == "en"
    )
    severity = str(report.value(node, SH.resultSeverity)).removeprefix(str(SH))
    component = str(report.value(node, SH.sourceConstraintComponent)).removeprefix(str(SH))
    violation = Violation(focus, str(path) if path is not None else None, message, severity)
    fault = focus.removeprefix(FAULT).partition("#")[0]
    return Met(fault, str(constraint).removeprefix(SHAPE), component, violation)


@pytest.fixture(scope="module")
def results(faults: dict[str, list[Quad]], shapes: dict[str, Graph]) -> dict[str, list[Met]]:
    """Results of pySHACL for all faults of a shapes file together, by file."""
    return {
        file: plain(union([q for name, quads in faults.items() if file_of(name) == file for q in quads]), shapes[file])
        for file in FILES
    }


@pytest.mark.parametrize("file", FILES)
def test_each_fault_violates_one_constraint_of_its_own_shape_and_no_other(
    faults: dict[str, list[Quad]], results: dict[str, list[Met]], file: str
) -> None:
    met = defaultdict(set)
    for found in results[file]:
        met[found.fault].add(found.constraint)
    assert set(met) == {name for name in faults if file_of(name) == file}
    strays = {name: sorted(parts) for name, parts in met.items() if len(parts) != 1}
    strays |= {
        name: sorted(parts) for name, parts in met.items() if not min(parts).startswith(f"{name.split('/')[0]}-")
    }
    assert strays == {}


@pytest.mark.parametrize("file", FILES)
def test_no_constraint_can_be_dropped_unnoticed(
    results: dict[str, list[Met]], shapes: dict[str, Graph], file: str
) -> None:
    alone: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for found in results[file]:
        alone[found.fault].add((found.constraint, found.component))
    noticed = {met for parts in alone.values() if len(parts) == 1 for met in parts}
    assert sorted(set(components(shapes[file])) - noticed) == []


def components(shapes: Graph) -> Iterator[tuple[str, str]]:
    """(constraint, component) of every parameter of a property shape and of every SPARQL constraint."""
    for part in shapes.objects(None, SH.property):
        for parameter in set(shapes.predicates(part)) - NO_CONSTRAINT:
            name = str(parameter).removeprefix(str(SH))
            yield str(part).removeprefix(SHAPE), f"{name[0].upper()}{name[1:]}ConstraintComponent"
    for part in shapes.objects(None, SH.sparql):
        yield str(part).removeprefix(SHAPE), "SPARQLConstraintComponent"


@pytest.mark.parametrize("file", FILES)
def test_the_build_judges_every_fault_as_pyshacl_alone_does(
    faults: dict[str, list[Quad]], results: dict[str, list[Met]], ontology: Path, file: str
) -> None:
    quads = [quad for name, found in faults.items() if file_of(name) == file for quad in found]
    found = check_shapes(quads, [ontology / "shapes" / f"{file}.ttl"])
    assert {*found} == {told.violation for told in results[file]}


@pytest.mark.parametrize("example", ["people", "statistics"])
def test_the_build_judges_valid_data_as_pyshacl_alone_does(
    shapes: dict[str, Graph], ontology: Path, example: str
) -> None:
    codes = [(path, RdfFormat.TURTLE) for path in sorted((ontology / "voc").glob("*.ttl"))]
    files = [(ontology / "examples" / f"{example}.trig", RdfFormat.TRIG), *codes]
    quads = [quad for path, format_ in files for quad in parse(path=str(path), format=format_)]
    assert plain(union(quads), shapes["conformance"]) == []
    assert check_shapes(quads, [ontology / "shapes" / "conformance.ttl"]) == []


def test_a_fault_alone_is_judged_as_it_is_among_the_others(
    faults: dict[str, list[Quad]], results: dict[str, list[Met]], shapes: dict[str, Graph]
) -> None:
    for name in sorted(faults)[::15]:
        file = file_of(name)
        among = {found.violation for found in results[file] if found.fault == name}
        assert {found.violation for found in plain(union(faults[name]), shapes[file])} == among, name
