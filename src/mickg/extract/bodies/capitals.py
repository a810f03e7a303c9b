"""The words of a body's name that begin with a capital, and those that begin another name."""

import re
from itertools import pairwise

from mickg.extract.bodies.grammar import Grammar, grammar
from mickg.extract.bodies.lookahead import is_syllable_of_compound
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import last_person, person_end
from mickg.extract.bodies.places import place_after
from mickg.extract.bodies.trades import BEGINS
from mickg.extract.lexicon import Found

LINKS = ("và", "&")
PROVINCE = "tỉnh"
_LEVEL_LETTERS = ("tp", "tphcm", "tx", "đc")
_FOREIGN = re.compile(r"[fjwz&.]|[bdđlqrsvxk]\Z|(?<![nc])h\Z|(?<!n)g\Z|\d")
_BRANCHES = ("chi nhánh", "công an")
"""Heads of those that are named behind a dash as what the first belongs to, or has."""


class Walk:
    """One name, word by word; `before` is the word read last, `opens` whether it may begin a compound."""

    def __init__(self, page: Page, at: int, *, task: bool, titled: bool) -> None:
        self.page, self.at, self.task, self.titled = page, at, task, titled
        self.words: Grammar = grammar()
        self.firm = self.honours = False
        self.until: int | None = None
        self.before, self.opens, self.told = "", False, False
        self.last_two = ("", "")
        self.capitals = 0
        self.after_capital = self.joined = self.proper = False
        self.state = -1

    def is_short(self, start: int, word: str) -> bool:
        """Whether a word is all capitals: «TT&TT»."""
        return len(word) > 1 and self.page.text[start : start + len(word)].isupper()

    def is_code(self, word: str, end: int) -> bool:
        """Whether a number is all that a body for a task is called by: «Ban Chỉ đạo 389 tỉnh Cà Mau»."""
        told = self.task and self.before == "" and len(word) > 1
        return told and (self.page.capital(end + 1) or place_after(self.page, end) is not None)

    def capital(self, start: int, gap: str, word: str) -> bool:
        """Whether a word with a capital goes on with the name."""
        page, words = self.page, self.words
        found = page.at.get(start)
        if (word in words.courtesies and page.capital(start + len(word) + 1)) or word in (PROVINCE, *_LEVEL_LETTERS):
            return False
        if self.before == "" and word in words.function and page.text[start : start + len(word)].isupper():
            return False
        if found is not None and self._begins_other(found, gap):
            return False
        if self.titled and (start == self.state or self._is_person(start)):
            return False
        if (
            found is not None
            and found.term.kind == "region"
            and not is_syllable_of_compound(self.page, found.end, word)
        ):
            self.state, self.proper = found.end + 1, True
        if gap.startswith(","):
            return (self.before, word) in page.lexicon.pairs
        return self.before not in LINKS or found is None or found.term.kind in ("field", "region")

    def _begins_other(self, found: Found, gap: str) -> bool:
        """Whether a term begins another body's name, which a dash may join: «Tổng công ty 36 - Công ty Ba Đình»."""
        if found.term.kind == "head":
            return gap == " - " and not self.page.key.startswith(_BRANCHES, found.start)
        return found.term.kind in BEGINS and not self._is_word(found.start, found.end)

    def _is_person(self, start: int) -> bool:
        """Whether a person's name begins here, which ends the name of the body whose title stands before."""
        found = self.page.at.get(start)
        if start < self.state or (found is not None and found.term.kind == "region"):
            return False
        if self.before == "":
            self.until = last_person(self.page, start)
        if self.until is not None or self.honours:
            return self.until is not None and start >= self.until
        if person_end(self.page, start, sure=not self.task and (self.firm or self.before == "")) is not None:
            return True
        end = person_end(self.page, start) if self.firm == (self.before != "") else None
        if end is None or self.page.key.count(" ", start, end) == 1:
            return False
        names = self.page.key[start:end].split()
        return self.before != "" or not self.page.lexicon.pairs.issuperset(pairwise(names))

    def _is_word(self, start: int, end: int) -> bool:
        """Whether a term is but a word of the name: «Thái Bình» in «Thái Bình Dương», «FPT» in «Công ty FPT»."""
        words = self.page.key[start:end]
        if (self.firm and " " not in words) or words in self.words.tails:
            return True
        return self.before == "" and self.page.key[end : end + 1] == " " and self.page.capital(end + 1)

    def is_foreign(self) -> bool:
        """Whether the last word is of another language or a code, and no usual short form: «KH&CN»."""
        return _FOREIGN.search(self.before) is not None and self.before not in self.words.short
