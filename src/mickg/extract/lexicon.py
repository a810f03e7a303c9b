"""What is known by name before reading, found in one pass over a key; the longest name at a place has the word."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.terms import Field, KnownBody, Term, data, known_bodies, terms
from mickg.text import key

__all__ = ["Found", "KnownBody", "Lexicon", "data", "lexicon"]

_TOO_SHORT = 3
_OF_ANY_MINISTRY = re.compile(r"(?<!cán) bộ(?: tại .*)?\Z")
_MINISTRY_AT_END = by_letter(r"(?<=\w) bộ (?!quản lý|đội|chính trị).*")
_OF_TRADE = " ngành "  # «Công đoàn ngành Y tế» is read by its words, for the article's own name
_NO_OWNER = "\n"
_NONE = Term("nothing", None)


class Found(NamedTuple):
    """A term where it stands in a text."""

    start: int
    end: int
    term: Term


class Lexicon:
    """Terms by key; `bodies` are known beside those of the lexicon's files.

    `pairs` are two words that follow each other in a name, so that the second need have no capital; `known` the
    bodies by name, `bodies` those that bear the words of a head as theirs; `fields` those of state management;
    `families` the family names and `places` the provinces, all by keys.
    """

    def __init__(self, bodies: Iterable[KnownBody] = ()) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415 - so that only extraction needs it

        named: dict[str, Term] = {}
        for name, term in terms():
            for form in spaced(key(name)):
                named.setdefault(form, term)
        titles = {name for name, term in named.items() if term.kind == "title"}
        known = {name: tuple(each) for name, each in _by_name((*known_bodies(), *bodies)).items()}
        for name, candidates in known.items():
            if not (_is_office(name, titles) or _OF_TRADE in name):
                named.setdefault(name, Term("body", candidates))
        self._terms = [*named.values()]
        self._automaton = AhoCorasick([*named], matchkind=MatchKind.LeftmostLongest)
        self.known = known
        self.pairs = frozenset(_pairs(named))
        self.bodies = {name: each for name, each in known.items() if named.get(name, _NONE).kind == "head"}
        self.fields = dict(_fields_by_name())
        self.families = frozenset(map(key, data("names")["family"]))
        self.places = frozenset(map(key, data("places")["provinces"] + data("places")["cities"]))

    def find(self, text: str) -> Iterator[Found]:
        """The terms of a key, whole words only, in their order."""
        for number, start, end in self._automaton.find_matches_as_indexes(text):
            if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
                yield Found(start, end, self._terms[number])


@cache
def lexicon() -> Lexicon:
    """The lexicon of mickg's own files."""
    return Lexicon()


def _by_name(bodies: Iterable[KnownBody]) -> dict[str, list[KnownBody]]:
    """The bodies that each name may mean, in their order.

    A unit's name with «Bộ» alone is any ministry's, and a name that ends with its owner's is two.
    """
    out: defaultdict[str, list[KnownBody]] = defaultdict(list)
    for body in bodies:
        whole = body.part_of or ""
        owner = f" {key(whole)}" if whole.startswith("Bộ ") else _NO_OWNER
        for name in dict.fromkeys(map(key, (body.name, *body.alias))):
            two = name.endswith(owner) and name != key(body.name)
            if len(name) >= _TOO_SHORT and not two and _OF_ANY_MINISTRY.search(name) is None:
                for form in spaced(name):
                    out[form].append(body)
    return out


def spaced(name: str) -> Iterator[str]:
    """A name with its dash as it is, between blanks, and without: «Lao động - Thương binh», «GD-ĐT»."""
    yield name
    if "-" in name:
        close = name.replace(" - ", "-")
        yield from (form for form in (close, close.replace("-", " - "), close.replace("-", "- ")) if form != name)


def _is_office(name: str, titles: set[str]) -> bool:
    """Whether a name begins with a title: «Thủ tướng Chính phủ» is a post and its body."""
    return name in titles or any(name[:at] in titles for at, letter in enumerate(name) if letter == " ")


def _pairs(names: Mapping[str, Term]) -> Iterator[tuple[str, str]]:
    """Of names but their heads and the words of grammar in them, and of the lexicon's compounds."""
    grammar = {*key(data("compounds")["function"]).split(), "và", "tại"}
    for name in names:
        words = _MINISTRY_AT_END.sub("", name).replace(",", " ").replace("-", " ").split()
        pairs = pairwise(words[1:] if words[0] in names else words)
        yield from (pair for pair in pairs if grammar.isdisjoint(pair))
    for compound in key(data("compounds")["compounds"]).split(","):
        yield from pairwise(compound.split())


def _fields_by_name() -> Iterator[tuple[str, Field]]:
    return ((key(name), term.value) for name, term in terms() if term.kind == "field")
