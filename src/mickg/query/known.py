"""What a caller names must be in the graph: a slip in an id would else be answered with no rows."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from pyoxigraph import NamedNode, Store

from mickg.errors import InvalidQuery, did_you_mean
from mickg.query.gate import TOKEN, located
from mickg.query.library import Parameter, SavedQuery
from mickg.vocab import compact, concept, mg


def check_known(store: Store, saved: SavedQuery, given: Mapping[str, object]) -> None:
    """Raise InvalidQuery, with the nearest ids or codes, for one that stands nowhere in the store."""
    for parameter in saved.parameters:
        if parameter.named and parameter.name in given:
            term = parameter.term(given[parameter.name])
            if isinstance(term, NamedNode) and not _stands(store, term):
                raise InvalidQuery(_unknown(store, parameter, term.value))


def check_terms(store: Store, text: str) -> None:
    """Raise InvalidQuery, with line, caret and the nearest names, for a term of the ontology that stands nowhere."""
    for name, at in _terms(text):
        if name not in mg.terms and not _stands(store, NamedNode(mg.base + name)):
            offer = did_you_mean(name, mg.terms, "ontology/mickg.ttl holds them all")
            raise InvalidQuery(located(text, at, f"the ontology has no term '{name}'; {offer}"))


@lru_cache(maxsize=1024)
def _terms(text: str) -> tuple[tuple[str, int], ...]:
    """The names of the ontology's terms in a query, and where each stands; `mg:` counts unless the query binds it."""
    tokens = [token for token in TOKEN.finditer(text) if token.lastgroup != "comment"]
    bound = any(one[0].upper() == "PREFIX" and other[0] == "mg:" for one, other in pairwise(tokens))
    starts = {"iri": f"<{mg.base}", **({} if bound else {"prefixed": "mg:"})}
    found = ((token, starts[token.lastgroup]) for token in tokens if token.lastgroup in starts)
    named = ((token[0].removeprefix(start).rstrip(">"), token) for token, start in found if token[0].startswith(start))
    return tuple((name, token.start()) for name, token in named if name.isidentifier())


def _stands(store: Store, term: NamedNode) -> bool:
    places = ((term, None, None), (None, None, term), (None, term, None))
    return any(next(store.quads_for_pattern(*place), None) is not None for place in places)


def _unknown(store: Store, parameter: Parameter, iri: str) -> str:
    wanted = _name(parameter, iri)
    kind = wanted[: wanted.find("/") + 1]
    subjects = {quad.subject.value for quad in store if isinstance(quad.subject, NamedNode)}
    names = sorted(name for name in (_name(parameter, subject) for subject in subjects) if name.startswith(kind))
    mend = did_you_mean(wanted, names, "'mickg find WORDS' shows ids")
    return f"{parameter.name} '{wanted}' stands nowhere in this graph; {mend}"


def _name(parameter: Parameter, iri: str) -> str:
    """An IRI as a caller writes it: `praise`, `person/pham-duc-long-1`, `mg:replaces`."""
    code = "" if parameter.scheme is None else compact(concept(parameter.scheme, ""))
    return compact(iri).removeprefix(code or "id:")
