"""`{name}` in a query stands for a caller's value: one whole term, where SPARQL takes a term.

The name is found by the tokens of the gate, so that none is looked for in strings, IRIs and comments. What takes its
place is the term as the engine writes it, between blanks; a value is never read as SPARQL. Where the query is at fault,
it is shown as it was typed: it is parsed with stand-ins as wide as the names they stand for.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from pyoxigraph import Literal, NamedNode

from mickg.errors import InvalidQuery, did_you_mean
from mickg.query.gate import TOKEN, located
from mickg.query.run import bound, check_syntax

_BRACED = re.compile(r"\{([^\W\d]\w*)\}")
_WORDS = {"true", "false", "undef"}
_INERT = {"comment", "string"}
_LOOSE = {"open", "close", "operator"}


def value_named(text: str, values: Mapping[str, object]) -> object:
    """The value for a text that is a `{name}`; any other text as it is."""
    found = _BRACED.fullmatch(text)
    if found is None:
        return text
    if found[1] not in values:
        raise InvalidQuery(_nameless(found[1], values))
    return _plain(values[found[1]])


class _Place(NamedTuple):
    start: int
    end: int
    term: NamedNode | Literal


def filled(text: str, values: Mapping[str, object]) -> str:
    """The query with a term for each `{name}`; InvalidQuery for a name without a value, or within a word."""
    places = list(_places(text, values))
    if len(places) == 0:
        return text
    try:
        check_syntax(_replaced(text, ((p.start, p.end, _stand_in(p)) for p in places)))
    except InvalidQuery as error:
        raise InvalidQuery(_as_typed(str(error), text)) from error
    return _replaced(text, ((p.start, p.end, f" {p.term} ") for p in places))


def _places(text: str, values: Mapping[str, object]) -> Iterable[_Place]:
    tokens = [(token.lastgroup, token.span()) for token in TOKEN.finditer(text) if token.lastgroup not in _LOOSE]
    for found in _BRACED.finditer(text):
        start, end = found.span()
        quoted = any(kind in _INERT and one <= start < other for kind, (one, other) in tokens)
        if quoted or found[1].casefold() in _WORDS:
            continue
        if any(one <= start <= other or one <= end <= other for _, (one, other) in tokens):
            reason = f"{found[0]} stands for a whole term, never for a part of one; put blanks round it"
            raise InvalidQuery(located(text, start, reason))
        yield _Place(start, end, _term(text, found, values))


def _term(text: str, found: re.Match[str], values: Mapping[str, object]) -> NamedNode | Literal:
    name = found[1]
    if name not in values:
        raise InvalidQuery(located(text, found.start(), _nameless(name, values)))
    try:
        return bound(_plain(values[name]))
    except (InvalidQuery, ValueError) as error:
        reason = f"'{name}' is a {type(values[name]).__name__} that is no term; give a text, number, date or whole IRI"
        raise InvalidQuery(located(text, found.start(), reason)) from error


def _nameless(name: str, values: Mapping[str, object]) -> str:
    own = (known for known in values if not known.startswith("_"))
    mend = did_you_mean(name, own, "give it a value first", cutoff=0.6)
    return f"there is no variable '{name}'; {mend}"


def _plain(value: Any) -> object:
    """A number or date of numpy as Python's own."""
    return value.item() if type(value).__module__ == "numpy" and value.ndim == 0 else value


def _stand_in(place: _Place) -> str:
    """A term of the same kind, as wide as the name in its braces."""
    inner = place.end - place.start - 2
    return f'"{"x" * inner}"' if isinstance(place.term, Literal) else f"mg:{'x' * (inner - 1)}"


def _replaced(text: str, parts: Iterable[tuple[int, int, str]]) -> str:
    out, after = [], 0
    for start, end, new in parts:
        out += [text[after:start], new]
        after = end
    return "".join([*out, text[after:]])


def _as_typed(message: str, text: str) -> str:
    """An error's text with its line of the query as it was before stand-ins."""
    found = re.match(r"line (\d+), ", message)
    if found is None:
        return message
    reason, _, caret = message.rsplit("\n", 2)
    line = text.split("\n")[int(found[1]) - 1].replace("\t", " ")
    return f"{reason}\n  {line}\n{caret}"
