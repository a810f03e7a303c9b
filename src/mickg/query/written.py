"""A saved query as text that any engine answers alone: its values stand in it, and no variable waits for one.

`run` binds values to variables, which an engine in a browser cannot. Here the term of a value stands wherever its
variable stood, and the columns that only carried values are gone. A subselect that does not select a variable means
something else by its name, and keeps it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from mickg.query.gate import TOKEN
from mickg.query.library import Parameter, SavedQuery

_CLAUSES = ("SELECT", "GROUP", "ORDER", "HAVING")


class Place(NamedTuple):
    """Where a parameter's term goes: what stands there with a term in place of `{}`, and what without one."""

    parameter: str
    given: str
    absent: str


class _Scope(NamedTuple):
    """A subselect: how deep in braces it stands, and the variables that it selects."""

    depth: int
    selected: frozenset[str]


def pieces(saved: SavedQuery) -> tuple[str | Place, ...]:
    """The query without its head, as text and places in turn."""
    text = "\n".join(line for line in saved.text.split("\n") if not line.startswith("# ")).strip() + "\n"
    found: list[str | Place] = []
    end = 0
    for start, stop, place in _places(text, {p.variable: p for p in saved.parameters}):
        found += [text[end:start], place]
        end = stop
    return (*found, text[end:])


def written(saved: SavedQuery, given: Mapping[str, object]) -> str:
    """The query with the terms of its defaults and of what is given."""
    terms = saved.bindings(given)
    named = {p.name: str(terms[p.variable]) for p in saved.parameters if p.variable in terms}
    return "".join(piece if isinstance(piece, str) else _filled(piece, named) for piece in pieces(saved))


def _filled(place: Place, terms: Mapping[str, str]) -> str:
    return place.given.replace("{}", terms[place.parameter]) if place.parameter in terms else place.absent


def _places(text: str, parameters: Mapping[str, Parameter]) -> Iterator[tuple[int, int, Place]]:
    """Start and end of each variable of a parameter, and what goes there."""
    depth, before, clause = 0, "", "SELECT"
    scopes: list[_Scope] = []
    for token in TOKEN.finditer(text):
        word = token[0].upper()
        if word in _CLAUSES:
            clause = word
        if word in ("{", "}"):
            depth += 1 if word == "{" else -1
            clause = "WHERE"
            scopes = [scope for scope in scopes if scope.depth <= depth]
        elif word == "SELECT" and depth > 0:
            scopes.append(_Scope(depth, _selected(text[token.end() :])))
        elif (parameter := _meant(token, parameters, scopes)) is not None:
            yield token.start(), token.end(), _place(parameter, before, clause, inner=depth > 0)
        before = word


def _meant(token: re.Match[str], parameters: Mapping[str, Parameter], scopes: Iterable[_Scope]) -> Parameter | None:
    """The parameter that a variable carries here."""
    name = token[0][1:] if token.lastgroup == "variable" else ""
    return parameters.get(name) if all(name in scope.selected for scope in scopes) else None


def _place(parameter: Parameter, before: str, clause: str, *, inner: bool) -> Place:
    name, variable = parameter.name, f"?{parameter.variable}"
    if before == "VALUES":
        return Place(name, f"{variable} {{ {{}} }} VALUES {variable}", variable)
    if clause == "SELECT":
        absent = variable if inner or parameter.variable == name else ""
        return Place(name, f"({{}} AS {variable})" if inner else "", absent)
    return Place(name, "{}" if clause == "WHERE" else "({})", variable)


def _selected(text: str) -> frozenset[str]:
    """The variables between a SELECT and the group after it."""
    return frozenset(re.findall(r"[?$](\w+)", text.partition("{")[0]))
