"""Rule files in, compiled rules out.

A rule file holds `sets` of words and `rules`. A pattern is a regular expression over a skeleton, in small letters,
with two additions: `{KIND}` or `{name:KIND|KIND}` is a mention of a kind, `{name:@set}` or `@set` one of a set's
words. `parts` are pieces of patterns; `<name>` is one of them, given before. A rule's `examples` say what it reads, its
`not` what it must leave. `begins`, where a grammar asks for it, lists what a match begins with: words, sets, a
`number` of one or two digits, a `year` of four; «number tháng» is one that this word or mark follows.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from mickg.extract.branches import by_letter, group_of, grouped
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.text import key

_PART = re.compile(r"(?<!\?P)<(\w+)>")
_REFERENCE = re.compile(r"\{(?:(\w+):)?((?:[A-Z]+\|?)+|@[\w-]+)\}|@([\w-]+)")


_AFTER = 160


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what a match of it gives; `examples` and `refused` are run by the tests.

    `begins` are the first words that a match may have, sets spelled out; `parts` are its groups, once asked for.
    """

    id: str
    pattern: re.Pattern[str]
    gives: Mapping[str, Any] = field(default_factory=dict)
    examples: tuple[Mapping[str, Any], ...] = ()
    refused: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    parts: dict[str, re.Pattern[str]] = field(default_factory=dict)

    def part(self, group: str) -> re.Pattern[str]:
        """The pattern of one of its groups alone."""
        if group not in self.parts:
            self.parts[group] = re.compile(group_of(self.pattern.pattern, group))
        return self.parts[group]


@cache
def rules(name: str) -> tuple[Rule, ...]:
    """The rules of `rules/NAME.yaml`, in their order: an earlier one has the word."""
    import yaml  # noqa: PLC0415 - so that only extraction needs it

    text = files("mickg.extract").joinpath(f"rules/{name}.yaml").read_text("utf-8")
    content = yaml.load(text, Loader=yaml.CSafeLoader)
    words: dict[str, list[str]] = content.get("sets", {})
    sets = {set_: _one_of(members) for set_, members in words.items()}
    parts: dict[str, str] = {}
    for part, pattern in content.get("parts", {}).items():
        parts[part] = f"(?:{_put_in(pattern, parts)})"
    return tuple(_rule({**item, "pattern": _put_in(item["pattern"], parts)}, sets, words) for item in content["rules"])


def _put_in(pattern: str, parts: Mapping[str, str]) -> str:
    return _PART.sub(lambda found: parts[found[1]], pattern)


def _rule(item: Mapping[str, Any], sets: Mapping[str, str], words: Mapping[str, list[str]]) -> Rule:
    return Rule(
        id=item["id"],
        pattern=compiled(item["pattern"], sets),
        begins=tuple(one for name in item.get("begins", ()) for one in (words[name[1:]] if name[0] == "@" else [name])),
        gives=item.get("gives", {}),
        examples=tuple(item["examples"]),
        refused=tuple(item["not"]),
    )


def compiled(pattern: str, sets: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern of a rule file as a regular expression over skeletons."""

    def referred(found: re.Match[str]) -> str:
        name, wanted, bare = found.groups()
        if wanted is None or wanted.startswith("@"):
            inner = sets[bare or wanted[1:]]
        else:
            inner = f"[{''.join(LETTERS[kind] for kind in wanted.split('|'))}]"
        return f"(?P<{name}>{inner})" if name else f"(?:{inner})"

    return _searched(_REFERENCE.sub(referred, pattern.strip()))


def _searched(pattern: str) -> re.Pattern[str]:
    """A pattern compiled; one that first asks what stands before is looked for by its letters where these are told."""
    if pattern.startswith(("(?<!", "(?<=")):
        with suppress(ValueError, re.error):
            return by_letter(pattern)
    return re.compile(pattern)


def _one_of(words: list[str]) -> str:
    """Words as an alternation, longer ones first, each whole."""
    ordered = sorted({key(word) for word in words}, key=lambda word: (-len(word), word))
    return grouped(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")


def match_around(rule: Rule, skeleton: Skeleton, group: str, at: int, before: int = 0) -> re.Match[str] | None:
    """The match of a rule whose group begins at a place and which begins at most `before` letters earlier.

    The group is tried there before all that may stand around it is looked for.
    """
    if before == 0:
        found = rule.pattern.match(skeleton.text, at)
        return found if found is not None and found.start(group) == at else None
    end = at + _AFTER
    if rule.part(group).match(skeleton.text, at, end) is None:
        return None
    around = rule.pattern.finditer(skeleton.text, max(0, at - before), end)
    return next((found for found in around if found.start(group) == at), None)


def matches(rule: Rule, skeleton: Skeleton, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Where a rule's pattern stands in a skeleton, or in a stretch of it."""
    return rule.pattern.finditer(skeleton.text, start, len(skeleton.text) if end is None else end)
