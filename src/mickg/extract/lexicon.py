"""What is known by name before reading: bodies, titles, places, the words that names are made of.

An automaton finds all of them in one pass over an article's key; the longest name at a place has the word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from mickg.text import key


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body that is known by name: its register name, other names, what it is part of, the years of its name."""

    name: str
    alias: tuple[str, ...] = ()
    part_of: str | None = None
    since: int | None = None
    until: int | None = None


class Term(NamedTuple):
    """A name of the lexicon: what kind of thing it names and what is known of it."""

    kind: str
    value: Any


class Found(NamedTuple):
    """A term where it stands in a text."""

    start: int
    end: int
    term: Term


@cache
def data(name: str) -> Any:
    """The content of `lexicon/NAME.yaml`."""
    import yaml  # noqa: PLC0415 - so that only extraction needs it

    text = files("mickg.extract").joinpath(f"lexicon/{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)  # noqa: S506 - a safe loader, in C


class Lexicon:
    """Terms by key, found in one pass; `bodies` are known beside those of the lexicon's files."""

    def __init__(self, bodies: Iterable[KnownBody] = ()) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind  # noqa: PLC0415 - so that only extraction needs it

        terms: dict[str, Term] = {}
        for name, term in _terms(tuple(bodies)):
            terms.setdefault(key(name), term)
        self._names, self._terms = [*terms], [*terms.values()]
        self._automaton = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)
        self.families = frozenset(map(key, data("names")["family"]))
        self.pairs = frozenset(_pairs(terms))
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


def _terms(known: tuple[KnownBody, ...]) -> Iterator[tuple[str, Term]]:
    yield from _titles()
    yield from _fields()
    for one in (*_own_bodies(), *known):
        for name in (one.name, *one.alias):
            yield name, Term("body", one)
    yield from _places()
    heads = data("heads")
    yield from ((name, Term("committee", whole)) for name, whole in heads["committee"].items())
    yield from ((name, Term("party", name)) for name in heads["party"])
    for kind in ("local", "unit", "body"):
        yield from ((name, Term("head", (kind, name))) for name in heads[kind])


def _titles() -> Iterator[tuple[str, Term]]:
    for item in data("titles"):
        yield item["title"], Term("title", (item.get("as", item["title"]), item.get("of")))


def _fields() -> Iterator[tuple[str, Term]]:
    """«Bộ TT&TT», «Sở TT&TT», «BTTTT»: ministries and departments by every form of their fields."""
    codes = {item["name"]: item["code"] for item in data("fields") if "code" in item}
    for item in data("fields"):
        field = item.get("same_as", item["name"])
        for form in (item["name"], *item["short"]):
            if field in codes:
                yield f"Bộ {form}", Term("body", KnownBody(f"Bộ {field}"))
            yield f"Sở {form}", Term("department", f"Sở {field}")
            if field in codes and (len(form) > 3 or form == field) and " " in field:
                yield f"ngành {form}", Term("field", f"Bộ {field}")
                yield form, Term("field", f"Bộ {field}")
    yield from ((code, Term("body", KnownBody(f"Bộ {field}"))) for field, code in codes.items())
    yield "Bộ", Term("ministry", None)
    yield "Sở", Term("department", "Sở")


def _own_bodies() -> Iterator[KnownBody]:
    for item in data("bodies"):
        alias = tuple(item.get("alias", ()))
        yield KnownBody(item["name"], alias, item.get("part_of"), item.get("since"), item.get("until"))


def _places() -> Iterator[tuple[str, Term]]:
    places = data("places")
    for name in places["provinces"]:
        yield from ((form, Term("place", name)) for form in (name, f"tỉnh {name}"))
    for name in places["cities"]:
        whole = f"Thành phố {name}" if name == "Hồ Chí Minh" else name
        forms = (f"thành phố {name}", f"TP {name}", f"TP. {name}", f"TP.{name}", f"Thủ đô {name}")
        yield from ((form, Term("place", whole)) for form in ((name,) if name != "Hồ Chí Minh" else ()) + forms)
    yield from ((form, Term("place", whole)) for form, whole in places["alias"].items() if form != "HCM")
    yield from ((name, Term("region", name)) for name in places["regions"])


def _pairs(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Two words that follow each other in a name, the second of which need have no capital."""
    compounds = data("heads")["compounds"].split(",")
    for name in (*names, *map(key, compounds)):
        words = name.replace(",", " ").replace("-", " ").split()
        yield from zip(words, words[1:], strict=False)
