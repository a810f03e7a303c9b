"""Names whose kind in small letters stands before their own: «Công ty Quản lý quỹ Warburg Pincus»."""

import re

from mickg.extract.bodies.grammar import grammar
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.persons import person_end

STEP = re.compile(r"( |, ?| - |-)([^\W_]+(?:[&.'/][^\W_]+|-(?:\d+|[a-z])(?!\w))*)")
"""One word of a name with what stands before it."""
NEXT = re.compile(r"[ ,]{1,2}([^\W_]+)")
BEGINS = frozenset(("title", "body", "department", "committee", "party", "ministry", "place", "trade"))
"""Kinds of terms that begin another name."""

_FORMS = (" cổ phần", " cp", " tnhh", " hữu hạn", " thành viên", " mtv")
_HEAD = 40
_WORDS = 6


def is_stock(page: Page, at: int) -> bool:
    """Whether a head that ends here tells a firm's form, after which its name must stand: «Công ty Cổ phần»."""
    return page.key.endswith(_FORMS, max(0, at - _HEAD), at)


def bridged(page: Page, end: int, *, honours: bool) -> int:
    """Where a name ends that goes on from `end` over small letters to capitals; `end` where it does not.

    `honours` says that a person's name may be the body's.
    """
    words, at, before = grammar(), end, ""
    for _ in range(_WORDS):
        step = STEP.match(page.key, at)
        if step is None or step[1] != " ":
            break
        start, word = step.start(2), step[2]
        if page.capital(start):
            return _run_end(page, start) if at > end and not _begins_other(page, start, honours=honours) else end
        after = NEXT.match(page.key, step.end())
        pair = (word, after[1] if after is not None else "")
        linked = word == "và" and before != ""
        if (word in words.function and not linked) or pair in words.deeds or (pair in words.tasks and before != "và"):
            break
        at, before = step.end(), word
    return end


def _begins_other(page: Page, start: int, *, honours: bool) -> bool:
    found = page.at.get(start)
    if found is not None and found.term.kind in (*BEGINS, "head"):
        return True
    return not honours and person_end(page, start, sure=True) is not None


def _run_end(page: Page, start: int) -> int:
    """Where the capitals end that begin at an offset, as far as no other name begins there."""
    end = start - 1
    while (step := STEP.match(page.key, end)) is not None and step[1] == " ":
        if not page.capital(step.start(2)) or (end >= start and step.start(2) in page.at):
            break
        end = step.end()
    return end
