"""Rules that are tried only where one of their first words stands: one pass over a text for all of a file's rules."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from heapq import merge

from mickg.extract.rules import Rule, rules
from mickg.extract.skeleton import Skeleton
from mickg.text import key

NUMBER = "number"
_DIGITS = re.compile(r"[0-9]+")


class Grammar:
    """The rules of a file by the first words of their matches; at one place an earlier rule has the word."""

    def __init__(self, known: tuple[Rule, ...]) -> None:
        self._by_word: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in known:
            for word in dict.fromkeys(key(phrase).split()[0] for phrase in rule.begins):
                self._by_word[word].append(rule)
        self._numbers = self._by_word.pop(NUMBER, [])
        words = sorted(self._by_word, key=lambda word: (-len(word), word))
        self._words = re.compile("|".join(map(re.escape, words)) or r"(?!)")

    def read(self, skeleton: Skeleton, start: int = 0, end: int | None = None) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every place where a rule matches, in the order of the text; two may overlap."""
        stop = len(skeleton.text) if end is None else end
        for at, tried in merge(
            self._at_words(skeleton.text, start, stop), self._at_numbers(skeleton.text, start, stop)
        ):
            for rule in tried:
                found = rule.pattern.match(skeleton.text, at, stop)
                if found is not None:
                    yield rule, found
                    break

    def _at_words(self, text: str, start: int, stop: int) -> Iterator[tuple[int, list[Rule]]]:
        for found in self._words.finditer(text, start, stop):
            start, end = found.span()
            if not (
                (text[start - 1 : start].isalnum() and text[start].isalnum())
                or (text[end : end + 1].isalnum() and text[end - 1].isalnum())
            ):
                yield start, self._by_word[found[0]]

    def _at_numbers(self, text: str, start: int, stop: int) -> Iterator[tuple[int, list[Rule]]]:
        if len(self._numbers) > 0:
            yield from ((found.start(), self._numbers) for found in _DIGITS.finditer(text, start, stop))


@cache
def grammar(name: str) -> Grammar:
    """The grammar of `rules/NAME.yaml`."""
    return Grammar(rules(name))
