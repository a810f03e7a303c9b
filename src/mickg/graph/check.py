"""Quads and shapes in, violations out: the one door to pySHACL."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store, Triple
from rdflib import BNode as RdflibBlank
from rdflib import Graph, URIRef
from rdflib import Literal as RdflibLiteral
from rdflib.namespace import SH
from rdflib.term import Node

from mickg.vocab import PREFIXES, compact


class Violation(NamedTuple):
    """One result of validation: the node and property in fault, and the shape's own words."""

    node: str
    path: str | None
    message: str
    severity: str

    def __str__(self) -> str:
        return f"{compact(self.node)}{f' {compact(self.path)}' if self.path is not None else ''}: {self.message}"


def to_rdflib(term: NamedNode | BlankNode | Literal | Triple) -> Node:
    """A pyoxigraph term as an rdflib term."""
    assert not isinstance(term, Triple)
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return RdflibBlank(term.value)
    if term.language is not None:
        return RdflibLiteral(term.value, lang=term.language)
    plain = term.datatype.value == "http://www.w3.org/2001/XMLSchema#string"
    return RdflibLiteral(term.value) if plain else RdflibLiteral(term.value, datatype=URIRef(term.datatype.value))


def check_shapes(quads: Iterable[Quad], shapes: Iterable[Path]) -> list[Violation]:
    """Validate the union of the quads' graphs; results of every severity, sorted.

    pySHACL asks a SPARQL constraint anew for every node, which takes minutes where the property shapes take seconds; so
    those constraints are asked once for all their nodes, in Oxigraph; `tests/ontology/test_shapes.py` holds both equal.
    """
    rules, data, triples = Graph(), Graph(), Store()
    for path in shapes:
        rules.parse(path, format="turtle")
    for quad in quads:
        data.add((to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)))
        triples.add(Quad(quad.subject, quad.predicate, quad.object))
    found = [violation for constraint in _constraints(rules) for violation in _asked(triples, constraint)]
    rules.remove((None, SH.sparql, None))
    return sorted([*found, *_pyshacl(data, rules)], key=str)


def _pyshacl(data: Graph, rules: Graph) -> Iterator[Violation]:
    from pyshacl import validate  # noqa: PLC0415 - 0.3 s to import, and only a build validates

    _, report, _ = validate(data, shacl_graph=rules, inference="none", advanced=False, meta_shacl=False)
    assert isinstance(report, Graph)
    return (_violation(report, result) for result in report.objects(None, SH.result))


class _Constraint(NamedTuple):
    """A SPARQL constraint of a node shape, with its nodes selected in the query itself."""

    query: str
    message: str
    severity: str


def _constraints(rules: Graph) -> Iterator[_Constraint]:
    for shape, constraint in rules.subject_objects(SH.sparql):
        classes = " ".join(sorted(c.n3() for c in rules.objects(shape, SH.targetClass)))
        targets = [f"VALUES ?target {{ {classes} }} $this a ?target ."] if classes else []
        targets += [f"$this {p.n3()} ?target ." for p in rules.objects(shape, SH.targetSubjectsOf)]
        select = str(rules.value(constraint, SH.select))
        severity = rules.value(constraint, SH.severity) or rules.value(shape, SH.severity) or SH.Violation
        for target in targets:
            query = select.replace("{", f"{{ {target} ", 1).replace("SELECT", "SELECT DISTINCT", 1)
            yield _Constraint(query, _english(rules, constraint, SH.message), str(severity).rsplit("#", 1)[-1])


def _asked(data: Store, constraint: _Constraint) -> Iterator[Violation]:
    for (node,) in data.query(constraint.query, prefixes=PREFIXES):  # type: ignore[union-attr] # a SELECT of $this
        yield Violation(getattr(node, "value", str(node)), None, constraint.message, constraint.severity)


def _english(graph: Graph, subject: Node, predicate: URIRef) -> str:
    messages = {getattr(m, "language", None): str(m) for m in graph.objects(subject, predicate)}
    return messages.get("en") or next(iter(messages.values()), "")


def _violation(report: Graph, result: Node) -> Violation:
    path = report.value(result, SH.resultPath)
    message = _english(report, result, SH.resultMessage)
    severity = str(report.value(result, SH.resultSeverity)).rsplit("#", 1)[-1]
    node = str(report.value(result, SH.focusNode))
    return Violation(node, str(path) if isinstance(path, URIRef) else None, message, severity)
