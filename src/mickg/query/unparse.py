"""Pieces of a query's parse tree in, SPARQL text out."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rdflib import BNode, Literal, URIRef, Variable
from rdflib.plugins.sparql.parserutils import CompValue

from mickg.vocab import PREFIXES, compact, rdf, xsd

_LEVELS: Mapping[str, tuple[int, str]] = {
    "ConditionalOrExpression": (1, "||"),
    "ConditionalAndExpression": (2, "&&"),
    "RelationalExpression": (3, ""),
    "AdditiveExpression": (4, ""),
    "MultiplicativeExpression": (5, ""),
}
_UNARY: Mapping[str | None, str] = {"UnaryNot": "!", "UnaryPlus": "+", "UnaryMinus": "-"}
_EXISTS = {"Builtin_EXISTS": "EXISTS", "Builtin_NOTEXISTS": "NOT EXISTS"}
_PATHS = {"PathAlternative": (0, "|"), "PathSequence": (1, "/")}
_BARE = {f"{xsd.base}{kind}" for kind in ("integer", "decimal", "double", "boolean")}
_ATOM = 9
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def named(node: Any) -> str | None:
    """The name of a node of the parse tree, None for a term."""
    return node.name if isinstance(node, CompValue) else None


def listed(node: Any) -> list[Any]:
    """A part that may be there once, several times or not at all."""
    if node is None or isinstance(node, str):
        return [] if node is None else [node]
    return [node] if isinstance(node, CompValue) else list(node)


def iri(node: Any, prefixes: Mapping[str, str]) -> str | None:
    """The IRI of a term, None for what is none or has no known prefix."""
    if named(node) == "pname":
        base = prefixes.get(node.prefix or "", None)
        return None if base is None else f"{base}{node.localname or ''}"
    return str(node) if isinstance(node, URIRef) else None


def term(node: Any) -> str:
    """A variable, IRI, literal or blank node."""
    if named(node) == "pname":
        return f"{node.prefix or ''}:{node.localname or ''}"
    if named(node) == "literal":
        kind = f"^^{term(node.datatype)}" if node.datatype is not None else ""
        return f"{_quoted(node.string)}{kind}{f'@{node.lang}' if node.lang is not None else ''}"
    if isinstance(node, Variable):
        return f"?{node}"
    if isinstance(node, Literal):
        return str(node) if str(node.datatype) in _BARE else _quoted(node)
    return _resource(node)


def _resource(node: Any) -> str:
    if isinstance(node, BNode):
        return "[ ]"
    short = compact(str(node))
    if isinstance(node, URIRef):
        return short if short != str(node) else f"<{node}>"
    return "UNDEF" if short.endswith("UNDEF") else short


def _quoted(text: str) -> str:
    return f'"{str(text).translate(_ESCAPES)}"'


def path(node: Any) -> str:
    """A predicate or property path."""
    return _path(node)[0]


def _path(node: Any) -> tuple[str, int]:
    """A path and how tightly it holds together."""
    name = named(node)
    if name in ("PathAlternative", "PathSequence"):
        return _joined(listed(node.part), *_PATHS[name])
    if name == "PathEltOrInverse":
        return f"^{_tight(_path(node.part), 2)}", 2
    if name == "PathElt":
        return _path(node.part) if node.mod is None else (f"{_tight(_path(node.part), _ATOM)}{node.mod}", _ATOM)
    return _step(node, name), _ATOM


def _joined(parts: list[Any], level: int, sign: str) -> tuple[str, int]:
    if len(parts) == 1:
        return _path(parts[0])
    return sign.join(_tight(_path(part), level + 1) for part in parts), level


def _step(node: Any, name: str | None) -> str:
    """A predicate, or predicates that it may not be; which inverse one it may not be, the parse tree does not tell."""
    if name == "PathNegatedPropertySet":
        parts = [path(part) for part in listed(node.part)]
        return f"!{parts[0]}" if len(parts) == 1 else f"!({'|'.join(parts)})"
    if name == "InversePath":
        return "^…"
    return "a" if str(node) == rdf.type else term(node)


def _tight(written: tuple[str, int], level: int) -> str:
    text, own = written
    return text if own >= level else f"({text})"


def expression(node: Any) -> str:
    """An expression, with brackets where the order of operators asks for them."""
    return _expression(node)[0]


def _expression(node: Any) -> tuple[str, int]:
    """An expression and how tightly it holds together."""
    name = named(node)
    if name is not None and name in _LEVELS:
        return _operated(node, *_LEVELS[name])
    if name in _UNARY:
        return f"{_UNARY[name]}{_tight(_expression(node.expr), 6)}", 6
    return _call(node, name or ""), _ATOM


def _call(node: Any, name: str) -> str:
    """A function with its arguments, or a term."""
    if name in _EXISTS:
        return f"{_EXISTS[name]} {group(node.graph)}"
    if name.startswith("Builtin_"):
        arguments = [expression(one) for value in node.values() for one in listed(value)]
        return f"{name.removeprefix('Builtin_')}({', '.join(arguments)})"
    if name.startswith("Aggregate_"):
        return _aggregate(node)
    return f"{term(node.iri)}({', '.join(map(expression, listed(node.expr)))})" if name == "Function" else term(node)


def _operated(node: Any, level: int, sign: str) -> tuple[str, int]:
    """What operators of one level join; a node without any stands for what is in it."""
    if node.other is None:
        return _expression(node.expr)
    first = _tight(_expression(node.expr), level + (level == 3))
    if level != 3:
        others = listed(node.other)
        signs = listed(node.op) or [sign] * len(others)
        rest = (f" {one} {_tight(_expression(other), level + 1)}" for one, other in zip(signs, others, strict=True))
        return first + "".join(rest), level
    if node.op in ("IN", "NOT IN"):
        return f"{first} {node.op} ({', '.join(map(expression, _flat(node.other)))})", level
    return f"{first} {node.op} {_tight(_expression(node.other), 4)}", level


def _flat(node: Any) -> Iterable[Any]:
    for one in listed(node):
        yield from [one] if isinstance(one, CompValue | str) else _flat(one)


def _aggregate(node: Any) -> str:
    name = node.name.removeprefix("Aggregate_")
    name = "GROUP_CONCAT" if name == "GroupConcat" else name.upper()
    distinct = "DISTINCT " if node.distinct else ""
    what = "*" if str(node.vars) == "*" and not isinstance(node.vars, CompValue) else expression(node.vars)
    separator = f" ; SEPARATOR = {_quoted(node.separator)}" if node.separator is not None else ""
    return f"{name}({distinct}{what}{separator})"


def group(node: Any) -> str:
    """A group of patterns in braces."""
    if named(node) == "SubSelect":
        return f"{{ {select(node)} WHERE {group(node.where)}{''.join(f' {one}' for _, one in modifiers(node))} }}"
    return f"{{ {' '.join(map(_part, listed(node.part)))} }}"


def _part(node: Any) -> str:
    return _PARTS[node.name](node)


def triples(node: Any) -> Iterable[tuple[Any, Any, Any]]:
    """The triple patterns of a block."""
    for block in listed(node.triples):
        terms = list(block)
        yield from zip(terms[::3], terms[1::3], terms[2::3], strict=True)


def triple(terms: tuple[Any, Any, Any]) -> str:
    """A triple pattern with its full stop."""
    return f"{term(terms[0])} {path(terms[1])} {term(terms[2])} ."


def bind(node: Any) -> str:
    """An expression and the variable that it is given to."""
    return f"{expression(node.expr)} AS {term(node.var)}"


def values(node: Any) -> str:
    """Variables and what each may be."""
    names = [term(one) for one in listed(node.var)]
    if len(names) == 1:
        return f"{names[0]} {{ {' '.join(map(term, _flat(node.value)))} }}"
    rows = (f"({' '.join(map(term, _flat(row)))})" for row in listed(node.value))
    return f"({' '.join(names)}) {{ {' '.join(rows)} }}"


def select(node: Any) -> str:
    """What a SELECT gives."""
    parts = [
        term(one.var) if one.var is not None else f"({expression(one.expr)} AS {term(one.evar)})"
        for one in listed(node.projection)
    ]
    return " ".join(["SELECT", *([str(node.modifier)] if node.modifier is not None else []), *(parts or ["*"])])


def modifiers(node: Any) -> list[tuple[str, str]]:
    """How the rows are grouped, kept, ordered and cut: the kind of each clause, and its text."""
    out = []
    if node.groupby is not None:
        out.append(("group", f"GROUP BY {' '.join(map(_condition, listed(node.groupby.condition)))}"))
    if node.having is not None:
        out.append(("having", f"HAVING {' '.join(f'({expression(c)})' for c in listed(node.having.condition))}"))
    if node.orderby is not None:
        out.append(("order", f"ORDER BY {' '.join(map(_condition, listed(node.orderby.condition)))}"))
    if node.limitoffset is not None:
        parts = (("LIMIT", node.limitoffset.limit), ("OFFSET", node.limitoffset.offset))
        out.append(("limit", " ".join(f"{word} {count}" for word, count in parts if count is not None)))
    if node.valuesClause is not None:
        out.append(("values", f"VALUES {values(node.valuesClause)}"))
    return out


def _condition(node: Any) -> str:
    if named(node) == "GroupAs":
        return f"({expression(node.expr)}{f' AS {term(node.var)}' if node.var is not None else ''})"
    if named(node) != "OrderCondition":
        return expression(node)
    text = expression(node.expr)
    return f"{node.order}({text})" if node.order is not None else text


_PARTS: Mapping[str, Callable[[Any], str]] = {
    "TriplesBlock": lambda node: " ".join(map(triple, triples(node))),
    "GraphGraphPattern": lambda node: f"GRAPH {term(node.term)} {group(node.graph)}",
    "OptionalGraphPattern": lambda node: f"OPTIONAL {group(node.graph)}",
    "MinusGraphPattern": lambda node: f"MINUS {group(node.graph)}",
    "GroupOrUnionGraphPattern": lambda node: " UNION ".join(map(group, listed(node.graph))),
    "Filter": lambda node: f"FILTER({expression(node.expr)})",
    "Bind": lambda node: f"BIND({bind(node)})",
    "InlineData": lambda node: f"VALUES {values(node)}",
}


def prefixes(declarations: Iterable[Any]) -> dict[str, str]:
    """The prefixes that a query declares, over those that are bound without."""
    given = {node.prefix or "": str(node.iri) for node in declarations if named(node) == "PrefixDecl"}
    return {**PREFIXES, **given}
