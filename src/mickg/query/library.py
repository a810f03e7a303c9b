"""Saved queries: one `.rq` file each, with its titles, parameters and the question ids it answers in its head.

    # title.vi: Ai chỉ đạo ai
    # title.en: Who directed whom
    # answers: CQ36 CQ38
    # param lang: string = vi
    # param source: id
    # param recipient: id as givenRecipient
    # param force: code force as givenForce

A parameter binds the variable of its name, or the one after `as`, which the query selects and whose column is left out
of the answer. `id` takes a registry id, a prefixed name or an IRI; `code` names a scheme of the ontology and takes its
codes as well (`request`); the other kinds are XSD's.

A label that a row must have stands as `OPTIONAL { … } FILTER(BOUND(?label))` where the facts have a FILTER too, for
Oxigraph 0.5 joins two groups that both filter by reading the facts anew for every label
(https://github.com/oxigraph/oxigraph/issues/1951).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode

from mickg.errors import InvalidQuery, did_you_mean, spoken
from mickg.query.run import Bindings, bound
from mickg.vocab import PREFIXES, concept, resource, xsd

_FOLDER = Path(__file__).parent / "library"
_HEAD = re.compile(r"^# (title\.vi|title\.en|answers|param (\w+)): ?(.*)$")
_PARAMETER = re.compile(r"(?:code (?P<scheme>[a-z-]+)|(?P<kind>\w+))(?: as (?P<variable>\w+))?(?: = (?P<default>.+))?")
_READ: Mapping[str, Callable[[str], object]] = {"date": date.fromisoformat, "integer": int, "decimal": Decimal}
_KINDS = {"string": xsd.string, "date": xsd.date, "integer": xsd.integer, "decimal": xsd.decimal}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A variable that a caller may bind: `kind` is `id`, `code`, `string`, `date`, `integer` or `decimal`.

    `scheme` is that of a code.
    """

    name: str
    variable: str
    kind: str
    default: str | None
    scheme: str | None = None

    @property
    def named(self) -> bool:
        """Whether its values are things of the graph, not numbers, days or words."""
        return self.kind in ("id", "code")

    def term(self, value: object) -> NamedNode | Literal:
        """A caller's value as a term of this parameter's kind; InvalidQuery for one that is none of it."""
        if self.named:
            return self._thing(str(value))
        if not isinstance(value, str) or self.kind == "string":
            return bound(Literal(value) if isinstance(value, str) else value)
        try:
            _READ[self.kind](value)
        except (ValueError, ArithmeticError) as error:
            raise InvalidQuery(f"{self.name} takes a value of kind {self.kind}, not '{value}'; correct it") from error
        return Literal(value, datatype=NamedNode(_KINDS[self.kind]))

    def _thing(self, text: str) -> NamedNode:
        try:
            return NamedNode(self._expanded(text))
        except ValueError as error:
            what = "a registry id such as org/bo-tttt" if self.scheme is None else f"a code of {self.scheme}"
            raise InvalidQuery(f"{self.name} takes {what}, or an IRI, not '{text}'; correct it") from error

    def _expanded(self, text: str) -> str:
        prefix, colon, name = text.partition(":")
        if "://" in text:
            return text
        if colon and prefix in PREFIXES:
            return PREFIXES[prefix] + name
        return resource(text) if self.scheme is None else concept(self.scheme, text)


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """One saved query, as its file says."""

    name: str
    title_vi: str
    title_en: str
    answers: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    text: str

    @property
    def hidden(self) -> tuple[str, ...]:
        """Variables that only carry a caller's value, and are no part of the answer."""
        return tuple(p.variable for p in self.parameters if p.variable != p.name)

    def bindings(self, given: Mapping[str, object]) -> Bindings:
        """Defaults and the caller's values, as terms; InvalidQuery names a parameter that the query does not have."""
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in given:
            if name not in known:
                have = ", ".join(known) or "none"
                raise InvalidQuery(f"the query {self.name} has no parameter '{name}'; it has: {have}")
        if "lang" in given:
            spoken(str(given["lang"]))
        values = {p.name: p.default for p in self.parameters if p.default is not None} | dict(given)
        return {known[name].variable: known[name].term(value) for name, value in values.items()}


@cache
def saved_queries() -> Mapping[str, SavedQuery]:
    """Every saved query by name."""
    return {path.stem: _read(path) for path in sorted(_FOLDER.glob("*.rq"))}


def saved_query(name: str) -> SavedQuery:
    """The saved query of a name; InvalidQuery offers the nearest names."""
    path = _FOLDER / f"{name}.rq"
    if re.fullmatch(r"[a-z0-9-]+", name) is None or not path.is_file():
        offer = did_you_mean(name, saved_queries(), "'mickg query --list' shows them")
        raise InvalidQuery(f"there is no saved query '{name}'; {offer}")
    return _read(path)


@cache
def _read(path: Path) -> SavedQuery:
    text = path.read_text("utf-8")
    titles: dict[str, str] = {}
    parameters: list[Parameter] = []
    for line in text.split("\n"):
        head = _HEAD.match(line)
        if head is not None and head[2] is not None:
            found = _PARAMETER.fullmatch(head[3].strip())
            assert found is not None, f"{path}: {line}"
            kind, variable = found["kind"] or "code", found["variable"] or head[2]
            parameters.append(Parameter(head[2], variable, kind, found["default"], found["scheme"]))
        elif head is not None:
            titles[head[1]] = head[3].strip()
    answers = tuple(titles.get("answers", "").split())
    return SavedQuery(path.stem, titles["title.vi"], titles["title.en"], answers, tuple(parameters), text)
