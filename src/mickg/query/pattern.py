"""SPARQL text in, its graph pattern out; rdflib reads it once the engine has found it sound."""

from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

from pyparsing import ParseException
from rdflib import BNode, Variable
from rdflib.plugins.sparql.parser import parseQuery

from mickg.errors import InvalidQuery
from mickg.pattern import Clause, End, GraphPattern, Place, TriplePattern
from mickg.query import unparse
from mickg.query.gate import located
from mickg.query.run import check_syntax


def graph_pattern(text: str) -> GraphPattern:
    """The pattern of a query; InvalidQuery, with line and caret, for a text that is none."""
    check_syntax(text)
    try:
        declarations, query = parseQuery(text)
    except ParseException as error:
        reason = "the query can be asked, but what draws it cannot read it from here; write it more simply"
        raise InvalidQuery(located(text, error.loc, reason)) from error
    except RecursionError as error:
        raise InvalidQuery("the query is nested too deeply to be drawn; ask for less at once") from error
    reader = _Reader(unparse.prefixes(declarations))
    return reader.read(query)


class _Scope:
    """Which variables of a SELECT are those of the query round it; the others have a number of their own."""

    def __init__(self, number: int = 0, outer: "_Scope | None" = None, given: Set[str] | None = None) -> None:
        self.number, self._outer, self._given = number, outer, given

    def key(self, name: str) -> str:
        """What tells a variable from one that has its name elsewhere."""
        if self._outer is None:
            return f"?{name}"
        return self._outer.key(name) if self._given is None or name in self._given else f"?{name}#{self.number}"


class _Reader:
    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes
        self._ends: dict[str, End] = {}
        self._triples: list[TriplePattern] = []
        self._clauses: list[Clause] = []
        self._blanks: dict[str, str] = {}
        self._unions = self._selects = 0

    def read(self, query: Any) -> GraphPattern:
        form = str(query.name).removesuffix("Query").upper()
        here = Place()
        self._clauses.append(Clause("select", self._asked(query, form), here))
        if query.where is not None:
            self._group(query.where, here, _Scope())
        self._modify(query, here)
        chosen = self._selected(query, form)
        ends = {
            key: replace(
                end, selected=end.kind == "variable" and (chosen is None or end.text in chosen) and "#" not in key
            )
            for key, end in self._ends.items()
        }
        return GraphPattern(form, ends, tuple(self._triples), tuple(self._clauses))

    def _asked(self, query: Any, form: str) -> str:
        match form:
            case "SELECT":
                return unparse.select(query)
            case "CONSTRUCT" if query.template is not None:
                return f"CONSTRUCT {{ {' '.join(map(unparse.triple, _template(query)))} }}"
            case "DESCRIBE":
                return f"DESCRIBE {' '.join(map(unparse.term, unparse.listed(query.var))) or '*'}"
            case _:
                return form

    def _selected(self, query: Any, form: str) -> set[str] | None:
        """The variables that the answer shows; None is all."""
        if form == "SELECT":
            found = {str(v) for one in unparse.listed(query.projection) for v in (one.var, one.evar) if v is not None}
            return {f"?{name}" for name in found} or None
        if form == "CONSTRUCT" and query.template is not None:
            return {f"?{term}" for triple in _template(query) for term in triple if isinstance(term, Variable)}
        if form == "DESCRIBE":
            return {unparse.term(one) for one in unparse.listed(query.var)} or None
        return set() if form == "ASK" else None

    def _modify(self, node: Any, here: Place) -> None:
        self._clauses += [Clause(kind, text, here) for kind, text in unparse.modifiers(node)]

    def _group(self, node: Any, here: Place, scope: _Scope) -> None:
        if unparse.named(node) == "SubSelect":
            self._subselect(node, here, scope)
            return
        for part in unparse.listed(node.part):
            self._part(part, here, scope)

    def _subselect(self, node: Any, here: Place, scope: _Scope) -> None:
        self._selects += 1
        given = {str(v) for one in unparse.listed(node.projection) for v in (one.var, one.evar) if v is not None}
        inside = replace(here, subselect=self._selects)
        self._clauses.append(Clause("subselect", unparse.select(node), inside))
        self._group(node.where, inside, _Scope(self._selects, scope, given or None))
        self._modify(node, inside)

    def _part(self, part: Any, here: Place, scope: _Scope) -> None:
        match unparse.named(part):
            case "TriplesBlock":
                self._block(part, here, scope)
            case "GraphGraphPattern":
                self._group(part.graph, replace(here, graph=unparse.term(part.term)), scope)
            case "OptionalGraphPattern":
                self._group(part.graph, replace(here, optional=True), scope)
            case "GroupOrUnionGraphPattern":
                self._union(unparse.listed(part.graph), here, scope)
            case "MinusGraphPattern":
                self._clauses.append(Clause("minus", f"MINUS {unparse.group(part.graph)}", here))
            case "Filter":
                self._clauses.append(Clause("filter", unparse.expression(part.expr), here))
            case "Bind":
                self._clauses.append(Clause("bind", unparse.bind(part), here))
            case "InlineData":
                self._clauses.append(Clause("values", unparse.values(part), here))

    def _union(self, branches: list[Any], here: Place, scope: _Scope) -> None:
        if len(branches) == 1:
            self._group(branches[0], here, scope)
            return
        self._unions += 1
        own = self._unions
        names = [f"{own}{_letters(n)}" for n in range(len(branches))]
        self._clauses.append(Clause("union", " UNION ".join(names), here))
        for name, branch in zip(names, branches, strict=True):
            inside = replace(here, branch=name if here.branch is None else f"{here.branch}.{name}")
            self._group(branch, inside, scope)

    def _block(self, block: Any, here: Place, scope: _Scope) -> None:
        for subject, predicate, object_ in unparse.triples(block):
            ends = self._end(subject, scope), self._end(object_, scope)
            self._triples.append(TriplePattern(ends[0], unparse.path(predicate), ends[1], here))

    def _end(self, node: Any, scope: _Scope) -> str:
        """The key of a variable or blank node, which is one wherever it stands; of a constant, each time another."""
        text = unparse.term(node)
        if isinstance(node, Variable):
            return self._kept(scope.key(str(node)), End(text, "variable"))
        if isinstance(node, BNode):
            return self._kept(self._blanks.setdefault(str(node), f"_:{len(self._blanks) + 1}"), End(text, "blank"))
        found = unparse.iri(node, self._prefixes)
        constant = text.startswith(('"', "'")) or (found is None and unparse.named(node) != "pname")
        return self._kept(f"{text} {len(self._ends)}", End(text, "literal" if constant else "iri", found))

    def _kept(self, key: str, end: End) -> str:
        self._ends.setdefault(key, end)
        return key


def _template(query: Any) -> list[tuple[Any, Any, Any]]:
    """The triples that a CONSTRUCT makes."""
    terms = [term for block in unparse.listed(query.template) for term in block]
    return [*zip(terms[::3], terms[1::3], terms[2::3], strict=True)]


def _letters(n: int) -> str:
    """Name a branch: a to z, then aa."""
    return (_letters(n // 26 - 1) if n >= 26 else "") + chr(ord("a") + n % 26)
