"""Where a person's name stands in a run of capitals, so that no body takes it for its own."""

import re
from functools import cache

from mickg.extract.bodies.page import Page
from mickg.extract.lexicon import data
from mickg.text import key

_NAME = re.compile(r"[^\W_][\w'’.-]*")
_LONGEST_NAME = 5


def person_end(page: Page, at: int, *, sure: bool = False) -> int | None:
    """Where a person's name ends that begins at an offset: a family name and 1 to 4 words more; None for none.

    With `sure` the family name must be one of the commonest.
    """
    end = last = at
    length = 0
    while length <= _LONGEST_NAME:
        word = _NAME.match(page.key, end)
        if word is None or not page.text[word.start()].isupper() or _is_short(page.text[word.start() : word.end()]):
            break
        length, last = length + 1, word.end()
        if length == 1 and page.key[at:last] not in (_common() if sure else page.lexicon.families):
            return None
        if page.key[last : last + 1] != " ":
            break
        end = last + 1
    return last if 2 <= length <= _LONGEST_NAME and page.key[at:last] not in page.lexicon.places else None


def _is_short(word: str) -> bool:
    """Whether a word is letters for words, which no name has: «UBND», «PV»."""
    return len(word) > 1 and word.isupper()


@cache
def _common() -> frozenset[str]:
    return frozenset(map(key, data("names")["common"]))
