"""The lines of a page in, those of its article out: trafilatura says where they are, and they are kept whole."""

import re
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy

from lxml import html

from mickg.source.days import is_dateline
from mickg.source.html.blocks import Block, letters
from mickg.source.html.furniture import is_label

_PROSE = 80
_SHORT = 60
_PREFIX = 40
_MOST_OF_IT = 0.85
_AROUND = 6
_WIDEST_ROW = 300
_HEAD = re.compile(r" (?:site|page)?-?(?:header|top|clock|today|now|current|hien-?tai)")
_CREDIT = (
    "theo ", "nguồn", "tác giả", "tin, ảnh", "tin,ảnh", "ảnh:", "bài:", "bài, ảnh", "tin:", "thực hiện", "pv",
    "người viết", "biên tập",
)  # fmt: skip


def article(tree: html.HtmlElement, lines: Sequence[Block], titles: Sequence[str]) -> list[int]:
    """The numbers of the article's lines, from its title to the credits after its text.

    They are those of the smallest part of the page that holds nearly all of what trafilatura takes for the text, of
    the dateline, lead and captions between the title and that part, and of names and sources right after it. Without
    a title only a lead is looked for.
    """
    if len(lines) == 0:
        return []
    inside = _part(lines, _text(tree, lines))
    first, last = inside[0], inside[-1]
    title = _title(lines, first, inside, titles)
    after = (n for n in range(last + 1, min(last + 1 + _AROUND, len(lines))) if _is_credit(lines[n].text))
    if title is None:
        inside = [n for n in range(max(0, first - _AROUND), first) if _is_prose(lines[n])] + inside
    else:
        between = [n for n in range(title, first) if n == title or _belongs(lines[n])]
        inside = between + [n for n in inside if n >= title]
    return [n for n in (*inside, *after) if not is_label(lines[n].text)]


def datelines(lines: Sequence[Block], numbers: Sequence[int]) -> list[str]:
    """The lines that may hold the day of publication: those of the article outside its paragraphs, and those beside it.

    Beside it are lines whose part of the page holds the article's first line too: the clock in a page's head is none.
    """
    prose = [n for n in numbers[1:] if _is_prose(lines[n])] or [numbers[-1]]
    own = [n for n in numbers if n < prose[0]] + [n for n in numbers if n > prose[-1]]
    near = set(_around(lines[numbers[0]], 5))
    before = range(max(0, numbers[0] - _AROUND), numbers[0])
    after = range(numbers[-1] + 1, min(numbers[-1] + 1 + _AROUND, len(lines)))
    beside = [n for part in (before, after) for n in part if _is_near(lines[n], near)]
    return [lines[n].text for n in (*own, *beside)]


def _is_near(line: Block, near: set[html.HtmlElement]) -> bool:
    """Whether a line stands in a part of the page that is near the article, and is not the page's head."""
    around = (line.element, *line.element.iterancestors())
    names = (f" {one.get('class') or ''} {one.get('id') or ''}".lower() for one in around)
    headed = any(one.tag == "header" or _HEAD.search(name) for one, name in zip(around, names, strict=True))
    return not headed and not near.isdisjoint(_around(line, 3))


def _around(line: Block, levels: int) -> list[html.HtmlElement]:
    """The element of a line and those around it, up to a number of them, short of the page's body."""
    around = (line.element, *line.element.iterancestors())
    return [element for element in around if element.tag not in ("html", "body")][:levels]


def _text(tree: html.HtmlElement, lines: Sequence[Block]) -> list[int]:
    """The numbers of the lines that trafilatura takes for the text; where it finds little, of those of prose."""
    prose = [n for n, line in enumerate(lines) if _is_prose(line)]
    whole, begun = _known(_extracted(tree))
    kept = [n for n, line in enumerate(lines) if (own := letters(line.text)) in whole or own[:_PREFIX] in begun]
    enough = _length(lines, kept) >= 0.5 * _length(lines, prose)
    return (kept if enough else prose) or list(range(len(lines)))


def _extracted(tree: html.HtmlElement) -> str:
    """What trafilatura takes for the text; nothing of a page that it fails on."""
    from trafilatura import extract  # noqa: PLC0415 - it takes a fifth of a second

    if any(len(row) > _WIDEST_ROW for row in tree.iter("tr")):
        return ""  # it compares the cells of a row with each other
    try:
        return extract(deepcopy(tree), fast=True, include_comments=False, include_tables=True) or ""
    except Exception:
        return ""


def _known(text: str) -> tuple[set[str], set[str]]:
    """The letters of each line of a text, and those that follow each of its words: it joins what the page breaks."""
    whole: set[str] = set()
    begun: set[str] = set()
    for line in text.splitlines():
        length, parts, starts = 0, [], []
        for word in line.split():
            starts.append(length)
            parts.append(letters(word))
            length += len(parts[-1])
        own = "".join(parts)
        whole.add(own)
        begun.update(own[start : start + _PREFIX] for start in starts if start + _PREFIX <= len(own))
    return whole - {""}, begun


def _is_prose(line: Block) -> bool:
    return len(line.text) >= _PROSE and line.linked <= 0.3 * len(line.text)


def _length(lines: Sequence[Block], numbers: Sequence[int]) -> int:
    return sum(len(lines[n].text) for n in numbers)


def _part(lines: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The numbers of the lines in the smallest element that holds nearly all that the kept ones say at length.

    Menus and addresses that were kept too are many lines, and short ones.
    """
    weights = {n: max(1, len(lines[n].text) - _SHORT) for n in kept}
    held: Counter[html.HtmlElement] = Counter()
    for n, weight in weights.items():
        for element in (lines[n].element, *lines[n].element.iterancestors()):
            held[element] += weight
    enough = _MOST_OF_IT * sum(weights.values())
    part = min((element for element in held if held[element] >= enough), key=lambda element: held[element])
    deepest = [element for element in held if held[element] == held[part]]
    part = max(deepest, key=lambda element: sum(1 for _ in element.iterancestors()))
    return [n for n, line in enumerate(lines) if line.element is part or part in line.element.iterancestors()]


def _title(lines: Sequence[Block], first: int, inside: Sequence[int], titles: Sequence[str]) -> int | None:
    """The number of the line that holds a title, before the first paragraph of the text.

    Of several it is that of the best title, and the last of these.
    """
    known = [letters(title) for title in titles]
    paragraphs = (n for n in inside if _is_prose(lines[n]) and letters(lines[n].text) not in known)
    end = next(paragraphs, first)
    found = [(known.index(own), -n) for n in range(end + 1) if (own := letters(lines[n].text)) in known]
    return -min(found)[1] if len(found) > 0 else None


def _belongs(line: Block) -> bool:
    """Whether a line between the title and the text is a dateline, a lead or a caption."""
    return is_dateline(line.text) or (sum(map(str.isalpha, line.text)) >= 12 and line.linked < 0.5 * len(line.text))


def _is_credit(line: str) -> bool:
    return len(line) < _PROSE and line.lower().lstrip("( -–").startswith(_CREDIT)
