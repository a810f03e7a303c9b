"""Persons with their posts: titles and bodies before a name, after it, or over a list of names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.rules import Rule, matches, rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Title
from mickg.text import match_key

_BODY_AFTER = re.compile(rf"(?: của| thuộc)? \(?{LETTERS['BODY']}")
_FORMER = re.compile(
    r"(?<!\w)(?:nguyên|nguyên là|cựu|từng là|từng giữ chức(?: vụ)?|từng làm|trước khi [^,;.\n]{0,60} là"
    r"|thôi (?:giữ )?chức(?: vụ)?)\s\Z"
)
_ACTING = re.compile(r"(?<!\w)quyền \Z")
_NEW = re.compile(r"(?:giữ chức(?: vụ)?|làm|giữ cương vị|đảm nhiệm|chức vụ|chức danh|được bầu|trúng cử)[^.;\n]{0,12}\Z")
_BACK = 90
_SIDES = {"after": "after", "last": "last", "over": "over"}


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one post as one passage says it; `stated` False where the body is the article's, not the passage's.

    `former` posts were held before, `new` ones are given; `bare` says that the passage names no body at all.
    """

    person: str
    title: str
    organisation: str | None
    start: int
    end: int
    rule: str
    stated: bool = True
    former: bool = False
    new: bool = False
    bare: bool = False


class _Held(NamedTuple):
    """A title of a passage with its body, and what the words before it say of the time."""

    title: Mention
    body: Mention | None
    abroad: bool
    acting: bool
    former: bool
    new: bool


def holdings(skeleton: Skeleton) -> list[Holding]:
    """Every post that a passage gives a person, in the order of the text; each side of a name is read once."""
    read: set[tuple[int, str]] = set()
    found: list[Holding] = []
    for rule, match in _matches(skeleton):
        side = _SIDES.get(rule.gives["stack"], "before")
        items = [*_items(skeleton, match, rule, found)]
        places = {(person.start, side) for person, _ in items}
        if read.isdisjoint(places):
            read |= places
            found += (one for _, held in items for one in held)
    return _stated_elsewhere(sorted(found, key=lambda one: (one.start, one.end)))


def _matches(skeleton: Skeleton) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Where the rules stand in the lines that name a person, one rule after the other."""
    lines = [*_lines(skeleton.text)]
    for rule in rules("posts"):
        needs = rule.gives.get("needs", "").split("|")
        for start, end in lines:
            if any(skeleton.text.find(word, start, end) >= 0 for word in needs):
                yield from ((rule, match) for match in matches(rule, skeleton, start, end))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = text.find(LETTERS["PERSON"])
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find(LETTERS["PERSON"], end)


def _items(
    skeleton: Skeleton, match: re.Match[str], rule: Rule, before: Sequence[Holding]
) -> Iterator[tuple[Mention, list[Holding]]]:
    """(person, the posts) for each person of a match."""
    where = rule.gives["stack"]
    if where == "last":
        for person in _persons(skeleton, match.span("names")):
            title = skeleton.mention(match.start("stack")) if match["stack"] is not None else None
            yield person, [*_left(person, title, rule, before)]
    elif where == "items":
        over = [*_stack(skeleton, *match.span("stack"))]
        for person, start, end in _parts(skeleton, *match.span("items")):
            yield person, [*_holdings(person, [*over, *_stack(skeleton, start, end)], rule)]
    else:
        stack = [*_stack(skeleton, *match.span("stack"))]
        for person in _persons(skeleton, match.span("names")):
            yield person, [*_holdings(person, stack, rule)]


def _persons(skeleton: Skeleton, span: tuple[int, int]) -> Iterator[Mention]:
    return (mention for mention in skeleton.within(*span) if mention.kind == "PERSON")


def _parts(skeleton: Skeleton, start: int, end: int) -> Iterator[tuple[Mention, int, int]]:
    """Each person of a list with the stretch of the skeleton up to the next."""
    places = [n for n in range(start, end) if skeleton.text[n] == LETTERS["PERSON"]]
    for at, until in zip(places, (*places[1:], end), strict=True):
        person = skeleton.mention(at)
        if person is not None:
            yield person, at + 1, until


def _stack(skeleton: Skeleton, start: int, end: int) -> Iterator[_Held]:
    """The titles of a stretch, each with the body that follows it and what the words before it say."""
    for n in range(start, end):
        title = skeleton.mention(n)
        if title is not None and title.kind == "TITLE":
            body = _BODY_AFTER.match(skeleton.text, n + 1)
            before = skeleton.text[max(0, n - _BACK) : n]
            yield _Held(
                title,
                skeleton.mention(body.end() - 1) if body is not None else None,
                abroad=_is_abroad(skeleton, n),
                acting=_ACTING.search(before) is not None,
                former=_FORMER.search(before) is not None,
                new=_NEW.search(before) is not None,
            )


def _is_abroad(skeleton: Skeleton, at: int) -> bool:
    """Whether the place of another state follows a title: «Thủ tướng Nhật Bản»."""
    place = skeleton.mention(at + 2) if skeleton.text[at + 1 : at + 2] == " " else None
    return place is not None and place.kind == "PLACE" and place.value in _states()


@cache
def _states() -> frozenset[str]:
    return frozenset(data("places")["regions"]) - {"Việt Nam"}


def _holdings(person: Mention, stack: Iterable[_Held], rule: Rule) -> Iterator[Holding]:
    for held in stack:
        value: Title = held.title.value
        body = held.body
        yield Holding(
            person=person.value,
            title=f"Quyền {value.text}" if held.acting else value.text,
            organisation=body.value.name if body is not None else None if held.abroad else value.of,
            start=min(held.title.start, person.start),
            end=max(person.end, body.end if body is not None else held.title.end),
            rule=rule.id,
            stated=body.value.stated if body is not None else value.stated,
            former=held.former,
            new=not held.former and (held.new or rule.gives.get("new", False)),
            bare=body is None and not value.stated,
        )


def _left(person: Mention, title: Mention | None, rule: Rule, before: Sequence[Holding]) -> Iterator[Holding]:
    """The post that another was given last, of a title if one is told: the person held it before."""
    told = (one for one in before if one.new and one.end <= person.start)
    fitting = (one for one in told if title is None or one.title == title.value.text)
    given = max(fitting, key=lambda one: one.end, default=None)
    if given is not None:
        yield replace(
            given, person=person.value, start=person.start, end=person.end, rule=rule.id, former=True, new=False
        )


def _stated_elsewhere(found: list[Holding]) -> list[Holding]:
    """A post whose body the passage leaves out is with the body that another passage gives the person's title."""
    stated: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one in found:
        if one.stated and one.organisation is not None:
            stated[(match_key(one.person), match_key(one.title))].append(one.organisation)
    out = []
    for one in found:
        known = [] if not one.bare else stated[(match_key(one.person), match_key(one.title))]
        out.append(replace(one, organisation=known[0], stated=True) if len(known) > 0 else one)
    return out
