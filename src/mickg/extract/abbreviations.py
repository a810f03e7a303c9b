"""Short forms written out: those that the article explains itself, else those in common use."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from mickg.article import Article
from mickg.extract.lexicon import data

_SHORT = re.compile(r"[A-ZĐ](?<!\w.)(?:[A-ZĐ]|[-&](?=[A-ZĐ]))+(?!\w)")
_EXPLAINED = re.compile(r"\(([A-ZĐ](?:[A-ZĐ]|[-&](?=[A-ZĐ]))+)\)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 12


class Abbreviations:
    """The short forms of one article."""

    def __init__(self, article: Article) -> None:
        self._text = article.text

    def written_out(self, phrase: str) -> str:
        """A phrase with its short forms written out; one that stands in brackets after its long form stays."""
        return phrase if phrase.islower() else _SHORT.sub(lambda found: self._long(phrase, found), phrase)

    def explained(self, short: str) -> str | None:
        """What the article says that a short form stands for, None where it does not say it."""
        return self._explained.get(short)

    def _long(self, phrase: str, found: re.Match[str]) -> str:
        if phrase[found.start() - 1 : found.start()] == "(" and phrase[found.end() : found.end() + 1] == ")":
            return found[0]
        long = self._explained.get(found[0]) or _common().get(found[0]) or found[0]
        return _behind(phrase[: found.start()].lower().split(), long.split(" ")) or found[0]

    @cached_property
    def _explained(self) -> Mapping[str, str]:
        out: dict[str, str] = {}
        for found in _EXPLAINED.finditer(self._text):
            long = _long_form(self._text[max(0, found.start() - 90) : found.start()], found[1])
            if long is not None:
                out.setdefault(found[1], long)
        return out


def _behind(before: Sequence[str], long: Sequence[str]) -> str:
    """A long form without its first words that stand before the short one already: «chỉ số CPI»."""
    n = next((n for n in range(len(long), 0, -1) if [*before[-n:]] == [word.lower() for word in long[:n]]), 0)
    return " ".join(long[n:])


@cache
def _common() -> Mapping[str, str]:
    return {**data("abbreviations"), **data("short_forms")}


def _long_form(before: str, short: str) -> str | None:
    """The fewest words before a short form whose first letters are its letters."""
    letters = "".join(c for c in short if c.isalpha())
    line = before.rpartition("\n")[2]
    words = [*_WORD.finditer(line)][-_MOST_WORDS:]
    initials = [word[0][0].upper() for word in words]
    for n in range(len(letters), len(words) + 1):
        if initials[-n] == letters[0] and _within(letters, initials[-n:]):
            long = " ".join(line[words[-n].start() :].split())
            return long[0].lower() + long[1:] if long[1:2].islower() else long
    return None


def _within(letters: str, initials: Sequence[str]) -> bool:
    rest = iter(initials)
    return len(initials) <= 2 * len(letters) and all(letter in rest for letter in letters)
