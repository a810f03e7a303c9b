"""Rules that are tried only where one of their first words stands: one pass over a text for all of a file's rules."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import itemgetter

from mickg.extract.firsts import Firsts
from mickg.extract.rules import Rule, rules
from mickg.extract.skeleton import Skeleton
from mickg.text import key

DIGITS: Mapping[str, tuple[int, ...]] = {"number": (1, 2), "year": (4,)}
"""How many digits a number has that a match begins with."""

_NUMBER = re.compile(r"([0-9][0-9]*)(?: ?([/.,–-])| ([^\W\d_]+))?")  # a digit first, so that only digits are tried
_ANYTHING = ""


class Grammar:
    """The rules of a file by the first words of their matches; at one place an earlier rule has the word.

    A match that begins with a number may say what follows that: «number tháng», «number /».
    """

    def __init__(self, known: tuple[Rule, ...]) -> None:
        by_word: defaultdict[str, list[Rule]] = defaultdict(list)
        numbered: defaultdict[int, list[tuple[str, Rule]]] = defaultdict(list)
        for rule in known:
            for first, following in dict.fromkeys(map(_begun, rule.begins)):
                for digits in DIGITS.get(first, ()):
                    numbered[digits].append((following, rule))
                if first not in DIGITS:
                    by_word[first].append(rule)
        self._by_digits = {digits: _by_following(each) for digits, each in numbered.items()}
        self._by_word = [*by_word.values()]
        self._firsts = Firsts([*by_word])

    def read(self, skeleton: Skeleton, start: int = 0, end: int | None = None) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every place where a rule matches, in the order of the text; two may overlap."""
        text = skeleton.text
        stop = len(text) if end is None else end
        for at, tried in self._places(text, start, stop):
            for rule in tried:
                found = rule.pattern.match(text, at, stop)
                if found is not None:
                    yield rule, found
                    break

    def _places(self, text: str, start: int, end: int) -> list[tuple[int, Sequence[Rule]]]:
        """Where a match may begin in a stretch, in the order of the text, with the rules that are to be tried there."""
        places: list[tuple[int, Sequence[Rule]]]
        places = [(at, self._by_word[number]) for number, at, _ in self._firsts.find(text, start, end)]
        if len(self._by_digits) > 0:
            for found in _NUMBER.finditer(text, start, end):
                tried = self._by_digits.get(len(found[1]))
                if tried is not None:
                    places.append((found.start(), tried.get(found[2] or found[3] or _ANYTHING, tried[_ANYTHING])))
            places.sort(key=itemgetter(0))
        return places


def _begun(phrase: str) -> tuple[str, str]:
    """The first word of what a match begins with, and behind a number what follows it; else nothing."""
    first, _, following = key(phrase).partition(" ")
    return first, following if first in DIGITS else _ANYTHING


def _by_following(rules_: Sequence[tuple[str, Rule]]) -> dict[str, tuple[Rule, ...]]:
    """Rules, in their order, by what follows the number that their matches begin with."""
    marks = {_ANYTHING, *(following for following, _ in rules_)}
    return {mark: tuple(rule for following, rule in rules_ if following in (_ANYTHING, mark)) for mark in marks}


@cache
def grammar(name: str) -> Grammar:
    """The grammar of `rules/NAME.yaml`."""
    return Grammar(rules(name))


@lru_cache(maxsize=1)  # the day that an article's periods are seen from is looked for among these periods
def whole(name: str, skeleton: Skeleton) -> Sequence[tuple[Rule, re.Match[str]]]:
    """What the grammar of `rules/NAME.yaml` reads in a whole skeleton; it reads one once."""
    return [*grammar(name).read(skeleton)]
