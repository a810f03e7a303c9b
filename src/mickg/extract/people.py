"""Persons as a text names them: full names where an office or a courtesy stands beside, then wherever they recur."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from mickg.article import Article, Line, Zone
from mickg.extract.lexicon import Lexicon, data
from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.words import Words
from mickg.text import key

_HONORIFIC = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(sorted((re.escape(key(w)) for w in data('names')['honorific']), key=len, reverse=True))})(?!\w)[ .:]*)+\Z"
)
_TITLED_AFTER = re.compile(r"[,\s–(-]{1,3}(?:(?:nguyên|quyền|cựu|là|tân|hiện là) )?\Z")
_ALONE = 5


def people(article: Article, lexicon: Lexicon, words: Words, known: Sequence[Mention]) -> list[Mention]:
    """The persons named in a text; `known` are the bodies, titles and places found before, which no name may cut.

    A name is 2 to 5 capitalised words that begin with a family name. One that stands alone, without title, courtesy or
    list before it or a title after it, is a person only where the article names him so elsewhere.
    """
    ends = {mention.end: mention.kind for mention in known if mention.kind in ("TITLE", "BODY")}
    starts = {mention.start for mention in known if mention.kind == "TITLE"}
    covered = {n for mention in known for n in range(mention.start, mention.end)}
    candidates = [c for c in _candidates(lexicon, words, covered) if _zone(article.lines, c[0]) is not Zone.BYLINE]
    sure: list[tuple[int, int]] = []
    names: set[str] = set()
    listed = -1
    for start, end in candidates:
        before = article.key[max(0, start - 40) : start]
        marked = (
            _marked(before, start, ends)
            or _follows_title(article.key, end, starts)
            or (listed >= 0 and _is_next(article.key[listed:start]))
        )
        if marked:
            sure.append((start, end))
            names.add(article.key[start:end])
            listed = end
    again = [(start, end) for start, end in candidates if article.key[start:end] in names]
    found = (
        Mention(start, end, "PERSON", _name(article.text[start:end]), "person") for start, end in chain(sure, again)
    )
    return without_overlaps(found)


def _candidates(lexicon: Lexicon, words: Words, covered: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitals, or their ends, that begin with a family name; stretches of known names are left out."""
    number = 0
    while number < len(words):
        if not words.capital[number] or words.starts[number] in covered:
            number += 1
            continue
        run = number
        while run < words.run(number) and words.starts[run] not in covered:
            run += 1
        start = next(
            (n for n in range(number, run - 1) if words.keys[n] in lexicon.families and run - n <= _ALONE), None
        )
        if (
            start is not None
            and " ".join(words.keys[start:run]) not in lexicon.places
            and not any(len(k) == 1 for k in words.keys[start + 1 : run])
        ):
            yield words.starts[start], words.ends[run - 1]
        number = max(run, number + 1)


def _marked(before: str, start: int, ends: dict[int, str]) -> bool:
    """Whether a title, a body with its title, or a courtesy stands right before a name."""
    bare = before.rstrip()
    bare = bare.removesuffix(":").rstrip()
    if start - (len(before) - len(bare)) in ends:
        return True
    courtesy = _HONORIFIC.search(before)
    return courtesy is not None


def _follows_title(text: str, end: int, starts: set[int]) -> bool:
    return any(_TITLED_AFTER.fullmatch(text[end : end + n]) is not None and end + n in starts for n in range(1, 12))


def _is_next(between: str) -> bool:
    """Whether only a comma, a semicolon or «và» parts a name from the one before it."""
    return re.fullmatch(r" ?(?:[,;]|,? và|,? cùng)(?: (?:ông|bà|đồng chí|đ/c))? ?", between) is not None


def _zone(lines: Sequence[Line], offset: int) -> Zone:
    from bisect import bisect_right  # noqa: PLC0415

    return lines[bisect_right(lines, offset, key=lambda line: line.start) - 1].zone


def _name(text: str) -> str:
    """A name with its capitals as registers write it; upper-case titles are taken down."""
    words = text.split()
    return " ".join(w if not w.isupper() or len(w) == 1 else w.capitalize() for w in words)
