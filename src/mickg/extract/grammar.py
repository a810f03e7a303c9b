"""Rules that are tried only where one of their first words stands: one pass over a text for all of a file's rules."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from mickg.extract.rules import Rule, rules
from mickg.extract.skeleton import Skeleton
from mickg.text import key

NUMBER = "number"


class Grammar:
    """The rules of a file by the first words of their matches; at one place an earlier rule has the word."""

    def __init__(self, known: tuple[Rule, ...]) -> None:
        self._by_word: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in known:
            for word in dict.fromkeys(key(phrase).split()[0] for phrase in rule.begins):
                self._by_word[word].append(rule)
        numbers = self._by_word.pop(NUMBER, None)
        words = sorted(self._by_word, key=lambda word: (-len(word), word))
        self._numbers = tuple(numbers or ())
        self._firsts = re.compile(
            "|".join((*map(re.escape, words), *([] if numbers is None else ["[0-9]+"]))) or r"(?!)"
        )

    def read(self, skeleton: Skeleton, start: int = 0, end: int | None = None) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every place where a rule matches, in the order of the text; two may overlap."""
        text = skeleton.text
        stop = len(text) if end is None else end
        for first in self._firsts.finditer(text, start, stop):
            at = first.start()
            for rule in self._tried(text, first):
                found = rule.pattern.match(text, at, stop)
                if found is not None:
                    yield rule, found
                    break

    def _tried(self, text: str, first: re.Match[str]) -> Sequence[Rule]:
        """The rules of a first word, none where it is a part of a longer one."""
        start, end = first.span()
        rules_ = self._by_word.get(first[0])
        if rules_ is None:
            return self._numbers
        parted = (text[start - 1 : start].isalnum() and text[start].isalnum()) or (
            text[end : end + 1].isalnum() and text[end - 1].isalnum()
        )
        return () if parted else rules_


@cache
def grammar(name: str) -> Grammar:
    """The grammar of `rules/NAME.yaml`."""
    return Grammar(rules(name))
