"""Alternations told apart by the letters that they begin with, so that a search passes by what begins none of them.

`re` tries the branches of an alternation one after the other at every place of a text, unless each begins with a letter
of its own: then it looks for these letters alone. What may not stand before a match is asked after its first letter.
"""

import re
from collections.abc import Iterator

_BEHIND = ("(?<!", "(?<=")
_REPEATED = frozenset("?*+{")  # what may stand behind a part that is not always there once
_DIGIT = r"\d"
_OPENING = re.compile(r"\(\?(?::|P<\w+>)")
_FIRST = re.compile(r"\\d|\\[^\w\s]|[^\\\[\](){}.^$|?*+]")


def by_letter(pattern: str) -> re.Pattern[str]:
    """An alternation compiled with its branches grouped by their first letters; it matches what it matched.

    Raises ValueError as `grouped` does.
    """
    return re.compile(grouped(pattern))


def grouped(pattern: str, behind: str = "") -> str:
    """A pattern with the branches that it begins with grouped by their first letters.

    `behind` is asked of the text before each branch. Raises ValueError where one begins with no letter, sign or digit
    that can be told from those of the others.
    """
    if len([*_split(pattern)]) == 1:
        asked, rest = _asked(pattern)
        opening, close = _OPENING.match(rest), _close(rest)
        if opening is not None and close is not None and rest[close + 1 : close + 2] not in _REPEATED:
            return f"{opening[0]}{grouped(rest[opening.end() : close], behind + asked)}){rest[close + 1 :]}"
    return "|".join(first + _joined(rests) for first, rests in _by_first(pattern, behind).items())


def group_of(pattern: str, name: str) -> str:
    """What a named group of a pattern holds."""
    group = pattern[pattern.index(f"(?P<{name}>") :]
    return group[len(f"(?P<{name}>") : _close(group)]


def _by_first(pattern: str, behind: str) -> dict[str, list[str]]:
    """What may follow each letter that a pattern may begin with, in the order of its branches."""
    found: dict[str, list[str]] = {}
    for branch in _split(pattern):
        for first, rest in _begun(branch, behind):
            found.setdefault(first, []).append(rest)
    if _DIGIT in found and any(map(str.isdigit, found)):
        raise ValueError(f"'{pattern}' begins with any digit and with one; they cannot be told apart")
    return found


def _begun(branch: str, behind: str) -> Iterator[tuple[str, str]]:
    """The letters that a branch may begin with, each with what follows it."""
    asked, rest = _asked(branch)
    close = _close(rest)
    after = rest[close + 1 :] if rest.startswith("(?:") and close is not None else "*"
    optional, after = after[:1] == "?", after.removeprefix("?")
    if after[:1] not in _REPEATED:
        for first, rests in _by_first(rest[len("(?:") : close], behind + asked).items():
            yield first, _joined(rests) + after
        if optional:
            yield from _begun(after, behind + asked)
        return
    letter = _FIRST.match(rest)
    if letter is None or rest[letter.end() : letter.end() + 1] in _REPEATED:
        raise ValueError(f"the branch '{branch}' begins with no letter; name each letter that it may begin with")
    asked = "".join(f"{one[:4]}(?:{one[4:-1]}).)" for one in _each(behind + asked))
    yield letter[0], asked + rest[letter.end() :]


def _joined(rests: list[str]) -> str:
    """What may follow a letter; what all of them ask of the text before is asked once."""
    if len(rests) == 1:
        return rests[0]
    asked = [_asked(rest) for rest in rests]
    if asked[0][0] != "" and all(one == asked[0][0] for one, _ in asked):
        return f"{asked[0][0]}(?:{'|'.join(rest for _, rest in asked)})"
    return f"(?:{'|'.join(rests)})"


def _asked(branch: str) -> tuple[str, str]:
    """What a branch asks of the text before it, and the rest of it."""
    asked = "".join(_each(branch))
    return asked, branch[len(asked) :]


def _each(branch: str) -> Iterator[str]:
    """The assertions of what stands before that a branch begins with."""
    while branch.startswith(_BEHIND) and (close := _close(branch)) is not None:
        yield branch[: close + 1]
        branch = branch[close + 1 :]


def _split(pattern: str) -> Iterator[str]:
    """The branches of a pattern."""
    start = 0
    for at, depth in _depths(pattern):
        if depth == 0 and pattern[at] == "|":
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _close(pattern: str) -> int | None:
    """Where the group that a pattern begins with ends."""
    return next((at for at, depth in _depths(pattern) if depth == 0 and pattern[at] == ")"), None)


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """Each sign of a pattern outside classes that is not escaped, with how many groups are open behind it."""
    at = depth = 0
    in_class = False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 2
            continue
        if in_class:
            in_class = sign != "]"
        else:
            in_class = sign == "["
            depth += (sign == "(") - (sign == ")")
            yield at, depth
        at += 1
