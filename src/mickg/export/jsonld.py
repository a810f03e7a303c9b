"""JSON-LD: a context of its own, then each named graph with its facts, each fact holding its passages and periods."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from itertools import groupby
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from mickg.errors import OutputRefused
from mickg.export.given import Given
from mickg.export.quads import ordered
from mickg.vocab import PREFIXES, compact, mg, rdf, xsd

_DEPTH = {"Comparison": 1, "Period": 2, "Passage": 2, "Inference": 2}
"""Classes of nodes that are written inside the first node that names them; what is deeper holds nothing shallower."""
_IN_SCRIPT = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")

Node = dict[str, Any]
Term = NamedNode | BlankNode | Literal | Triple


def jsonld(given: Given) -> bytes:
    """The graph as framed JSON-LD that reads nothing from the network; a page can hold it in a script element."""
    quads = ordered(given.store)
    terms = _terms(quads)
    graphs = [
        _graph(name, [*group], terms) for name, group in groupby(quads, lambda q: getattr(q.graph_name, "value", ""))
    ]
    context = {"@version": 1.1, "@vocab": mg.base, **PREFIXES, **{_name(iri): d for iri, d in terms.items() if d}}
    text = json.dumps({"@context": context, "@graph": [node for nodes in graphs for node in nodes]},
                      ensure_ascii=False, indent=1)  # fmt: skip
    return (text.translate(_IN_SCRIPT) + "\n").encode()


def _terms(quads: Iterable[Quad]) -> dict[str, Node]:
    """How the values of each property are read: all IRIs, all of a datatype, all with languages, or each for itself."""
    kinds: dict[str, set[str]] = {}
    for quad in quads:
        kinds.setdefault(quad.predicate.value, set()).add(_kind(quad.object))
    defined = {iri: _coercion(kind) for iri, kind in sorted(kinds.items()) if iri != rdf.type}
    return {iri: {"@id": iri, **how} if how else {} for iri, how in defined.items()}


def _kind(term: Term) -> str:
    if not isinstance(term, Literal):
        return "@id"
    return "@language" if term.language is not None else term.datatype.value


def _coercion(kinds: set[str]) -> Node:
    if len(kinds) > 1 or kinds == {xsd.string}:
        return {}
    (kind,) = kinds
    return {"@container": "@language"} if kind == "@language" else {"@type": kind}


def _name(iri: str) -> str:
    """A property's or class's key: mickg's own bare, others with their prefix, any other name in full."""
    prefix, _, local = compact(iri).partition(":")
    if not local.isidentifier() or local in PREFIXES or prefix not in PREFIXES:
        return _reference(NamedNode(iri))
    return local if prefix == "mg" else f"{prefix}:{local}"


def _graph(name: str, quads: list[Quad], terms: Mapping[str, Node]) -> list[Node]:
    nodes = {
        subject: _node(subject, [*group], terms) for subject, group in groupby(quads, lambda q: _reference(q.subject))
    }
    framed = _framed(nodes, {_name(iri) for iri, how in terms.items() if how.get("@type") == "@id"})
    return framed if name == "" else [{"@id": _reference(quads[0].graph_name), "@graph": framed}]


def _reference(term: object) -> str:
    """The IRI of a term; OutputRefused for one that a reader would take for a prefixed name."""
    if isinstance(term, BlankNode):
        return str(term)
    assert isinstance(term, NamedNode)
    if term.value.partition(":")[0] in PREFIXES:
        raise OutputRefused(f"{term.value}: JSON-LD would read this IRI as a prefixed name; export trig or nq instead")
    return term.value


def _node(subject: str, quads: list[Quad], terms: Mapping[str, Node]) -> Node:
    node: Node = {"@id": subject}
    for iri, group in groupby(quads, lambda q: q.predicate.value):
        values = [quad.object for quad in group]
        if iri == rdf.type:
            node["@type"] = _short([_class(value) for value in values])
        elif terms[iri].get("@container") == "@language":
            node[_name(iri)] = _by_language(values)
        else:
            node[_name(iri)] = _short([_value(value, "@type" in terms[iri]) for value in values])
    return node


def _class(term: Term) -> str:
    return _name(term.value) if isinstance(term, NamedNode) else _reference(term)


def _short(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _by_language(values: Iterable[Term]) -> Node:
    by: dict[str, list[str]] = {}
    for value in values:
        assert isinstance(value, Literal)
        by.setdefault(value.language or "", []).append(value.value)
    return {language: _short(texts) for language, texts in by.items()}


def _value(term: Term, coerced: bool) -> Any:  # noqa: FBT001 - whether the context says what the value is
    if not isinstance(term, Literal):
        return _reference(term) if coerced else {"@id": _reference(term)}
    if coerced:
        return _whole(term)
    if term.language is not None:
        return {"@value": term.value, "@language": term.language}
    return term.value if term.datatype.value == xsd.string else {"@value": term.value, "@type": term.datatype.value}


def _whole(term: Literal) -> str | int:
    """An integer as a JSON number where every reader keeps all its digits; anything else as its text."""
    whole = term.datatype.value == xsd.integer and _INTEGER.fullmatch(term.value) is not None
    return int(term.value) if whole else term.value


def _framed(nodes: Mapping[str, Node], links: Collection[str]) -> list[Node]:
    """The nodes of a graph, those that are parts of others inside the first that links to them."""
    inside: set[str] = set()
    for holder in nodes.values():
        for key, value in holder.items():
            if key in links:
                values = value if isinstance(value, list) else [value]
                holder[key] = _short([_embedded(one, holder, nodes, inside) for one in values])
    return [node for iri, node in nodes.items() if iri not in inside]


def _embedded(value: Any, holder: Node, nodes: Mapping[str, Node], inside: set[str]) -> Any:
    if not isinstance(value, str) or value not in nodes or value in inside or _depth(nodes[value]) <= _depth(holder):
        return value
    inside.add(value)
    return nodes[value]


def _depth(node: Node) -> int:
    types = node.get("@type", ())
    return max((_DEPTH.get(one, 0) for one in ([types] if isinstance(types, str) else types)), default=0)
