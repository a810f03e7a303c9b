"""Where a person's name stands in a run of capitals, so that no body takes it for its own."""

import re
from functools import cache

from mickg.extract.bodies.page import Page
from mickg.extract.lexicon import data
from mickg.text import key

_NAME = re.compile(r"[^\W_][\w'’.-]*")
_LONGEST_NAME = 5
_USUAL_NAME = 3
_INITIAL = 2


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
        if _stops(page, word):
            break
        end = last + 1
    return last if 2 <= length <= _LONGEST_NAME and page.key[at:last] not in page.lexicon.places else None


def last_person(page: Page, at: int) -> int | None:
    """Where a person's name begins that ends a run of capitals after another name: «quận Hoàng Mai Lê Hải Bình».

    `at` is where the run begins; None where it is one name, or two that nothing tells apart.
    """
    words = _run(page, at)
    own = page.key[slice(*words[0])] in page.lexicon.families if len(words) > 0 else True
    first = 1 if not own else 2
    if len(words) < first + (3 if own else 2):
        return None
    places = [n for n in range(first, len(words) - 1) if _begins_person(page, words[n:])]
    if len(places) == 0:
        return None
    usual = len(words) - _USUAL_NAME
    return words[min(places, key=lambda n: (page.key[slice(*words[n])] not in _common(), abs(n - usual)))][0]


def _run(page: Page, at: int) -> list[tuple[int, int]]:
    """The capitalised words from an offset on, one blank apart."""
    words: list[tuple[int, int]] = []
    while len(words) < 2 * _LONGEST_NAME and (word := _NAME.match(page.key, at)) is not None:
        if not page.text[at].isupper() or _is_short(page.text[at : word.end()]):
            break
        words.append(word.span())
        if _stops(page, word):
            break
        at = word.end() + 1
    return words


def _stops(page: Page, word: re.Match[str]) -> bool:
    """Whether a run of capitals stops at a word: at the end of a sentence too, but not at an initial, «D. Trump»."""
    ends = word[0].endswith(".") and word.end() - word.start() > _INITIAL
    return ends or page.key[word.end() : word.end() + 1] != " "


def _begins_person(page: Page, words: list[tuple[int, int]]) -> bool:
    family = page.key[slice(*words[0])]
    if len(words) > _LONGEST_NAME or page.key[words[0][0] : words[-1][1]] in page.lexicon.places:
        return False
    return family in _common() or (len(words) > 2 and family in page.lexicon.families)


def _is_short(word: str) -> bool:
    """Whether a word is letters for words, which no name has: «UBND», «PV»."""
    return len(word) > 1 and word.isupper()


@cache
def _common() -> frozenset[str]:
    return frozenset(map(key, data("names")["common"]))
