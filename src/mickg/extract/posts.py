"""Persons with their posts: titles and bodies before a name, after it, or over a list of names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from mickg.extract.aides import holder
from mickg.extract.holding import Holding, agreed
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.rules import Rule, matches, rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.stacks import Held, at_home, own, stack
from mickg.extract.syllables import is_foreign
from mickg.extract.values import Title
from mickg.text import key

__all__ = ["Holding", "holdings"]

_REACH = 500
_OF_WOMEN = " thị "
_SIDES = {"after": "after", "last": "last", "over": "over", "pronoun": "after"}
_OF_BOARD, _MEMBER = "Ủy viên Thường vụ", "Ủy viên"
_COMMITTEES = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy")
_OF_THE_STATE = ("Chính phủ", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam")


def holdings(skeleton: Skeleton) -> list[Holding]:
    """Every post that a passage gives a person, in the order of the text; each side of a name is read once."""
    read: set[tuple[int, str]] = set()
    found: list[Holding] = []
    titles: set[int] = set()
    for rule, match in _matches(skeleton):
        side = _SIDES.get(rule.gives["stack"], "before")
        if side == "before" and (who := holder(skeleton, match)) is not None:
            found += _holdings(who, stack(skeleton, *match.span("stack")), rule)
            continue
        items = [*_items(skeleton, match, rule, found)]
        places = {(person.start, side) for person, _ in items}
        named = {mention.start for mention in skeleton.within(*match.span()) if mention.kind == "TITLE"}
        if read.isdisjoint(places) and not (rule.gives.get("free", False) and not titles.isdisjoint(named)):
            read |= places
            titles |= named
            found += (one for _, held in items for one in held)
    return agreed(found)


def _matches(skeleton: Skeleton) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Where the rules stand in the lines that name a person, one rule after the other."""
    lines = {kind: [*_lines(skeleton.text, LETTERS[kind])] for kind in ("PERSON", "TITLE")}
    if not any(lines.values()):
        return
    for rule, needed in _needing():
        needs = [word for word in needed if word in skeleton.text]
        if len(needs) == 0:
            continue
        for start, end in lines["TITLE" if rule.gives["stack"] == "pronoun" else "PERSON"]:
            if any(skeleton.text.find(word, start, end) >= 0 for word in needs):
                yield from ((rule, match) for match in _in_line(skeleton, rule, start, end))


@cache
def _needing() -> tuple[tuple[Rule, tuple[str, ...]], ...]:
    """The rules of posts, each with the words and letters of which one stands in every match."""
    needs = ((rule, rule.gives.get("needs", "").split("|")) for rule in rules("posts"))
    return tuple((rule, tuple(LETTERS.get(word, word) for word in words)) for rule, words in needs)


def _in_line(skeleton: Skeleton, rule: Rule, start: int, end: int) -> Iterator[re.Match[str]]:
    """A rule's matches in a line; one that begins with a title is tried at titles alone."""
    if rule.gives.get("begins") != "TITLE":
        yield from matches(rule, skeleton, start, end)
        return
    for at in skeleton.places("TITLE", start, end):
        match = rule.pattern.match(skeleton.text, at, end) if at >= start else None
        if match is not None:
            yield match
            start = match.end()


def _lines(text: str, letter: str) -> Iterator[tuple[int, int]]:
    """The lines that hold a letter."""
    at = text.find(letter)
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find(letter, end)


def _items(
    skeleton: Skeleton, match: re.Match[str], rule: Rule, before: Sequence[Holding]
) -> Iterator[tuple[Mention, list[Holding]]]:
    """(person, the posts) for each person of a match."""
    where = rule.gives["stack"]
    if where == "last":
        for person in _persons(skeleton, match.span("names")):
            title = skeleton.mention(match.start("stack")) if match["stack"] is not None else None
            yield person, [*_left(person, title, rule, before)]
    elif where == "bodies":
        over = stack(skeleton, *match.span("stack"))
        for person, start, end in _parts(skeleton, *match.span("items")):
            body = next((one for one in skeleton.within(start, end) if one.kind == "BODY"), None)
            yield person, [*_holdings(person, (held._replace(body=body) for held in over), rule)]
    elif where == "items":
        over = stack(skeleton, *match.span("stack"))
        for person, start, end in _parts(skeleton, *match.span("items")):
            yield person, [*_holdings(person, [*over, *stack(skeleton, start, end)], rule)]
    else:
        of = skeleton.mention(match.start("of")) if "of" in match.re.groupindex else None
        over = own(stack(skeleton, *match.span("stack"), of))
        persons = _meant(skeleton, match) if where == "pronoun" else _persons(skeleton, match.span("names"))
        for person in persons:
            held = over if is_foreign(key(person.value)) else at_home(over)
            yield person, [*_holdings(person, held, rule)]


def _meant(skeleton: Skeleton, match: re.Match[str]) -> Iterator[Mention]:
    """Whom «ông» or «bà» means: the only person of the last sentence that names one."""
    at = match.start("names")
    last = skeleton.last("PERSON", max(0, at - _REACH), at)
    if last is None:
        return
    start = max(skeleton.text.rfind(stop, 0, last) for stop in (". ", "\n"))
    named = {mention.value for mention in skeleton.within(max(start, 0), at) if mention.kind == "PERSON"}
    if len(named) == 1:
        name = named.pop()
        if match["names"] != "ông" or _OF_WOMEN not in key(name):
            start, end = skeleton.origin(at), skeleton.origin(match.end("names"))
            yield Mention(start, end, "PERSON", name, "person-pronoun")


def _persons(skeleton: Skeleton, span: tuple[int, int]) -> Iterator[Mention]:
    return (mention for mention in skeleton.within(*span) if mention.kind == "PERSON")


def _parts(skeleton: Skeleton, start: int, end: int) -> Iterator[tuple[Mention, int, int]]:
    """Each person of a list with the stretch of the skeleton up to the next."""
    places = [n for n in range(start, end) if skeleton.text[n] == LETTERS["PERSON"]]
    for at, until in zip(places, (*places[1:], end), strict=True):
        person = skeleton.mention(at)
        if person is not None:
            yield person, at + 1, until


def _holdings(person: Mention, over: Iterable[Held], rule: Rule) -> Iterator[Holding]:
    """The posts of a stack; those who only live on in names of streets, prizes and campaigns have none."""
    foreign = is_foreign(key(person.value))
    for held in over if key(person.value) not in _honoured() else ():
        value: Title = held.title.value
        body = held.body
        abroad = held.abroad or (foreign and value.of in _OF_THE_STATE)
        title, of = _seated(value.text, body.value.name if body is not None else None if abroad else value.of)
        yield Holding(
            person=person.value,
            title=f"Quyền {title}" if held.acting else title,
            organisation=of,
            start=min(held.title.start, person.start),
            end=max(person.end, body.end if body is not None else held.title.end),
            rule=rule.id,
            stated=body.value.stated if body is not None else value.stated,
            former=held.former,
            new=not held.former and (held.new or rule.gives.get("new", False)),
            bare=body is None and not value.stated,
            abroad=body is None and abroad,
        )


def _seated(title: str, of: str | None) -> tuple[str, str | None]:
    """(a title, its body): a member of a local committee's standing board is one of that board, «UVTV Tỉnh ủy»."""
    if title == _OF_BOARD and of is not None and of.startswith(_COMMITTEES):
        return _MEMBER, f"Ban Thường vụ {of}"
    return title, of


def _left(person: Mention, title: Mention | None, rule: Rule, before: Sequence[Holding]) -> Iterator[Holding]:
    """The post that another was given last, of a title if one is told: the person held it before."""
    told = (one for one in before if one.new and (one.end <= person.start or one.start < person.start < one.end))
    fitting = (one for one in told if title is None or one.title == title.value.text)
    given = max(fitting, key=lambda one: one.end, default=None)
    if given is not None:
        yield replace(
            given, person=person.value, start=person.start, end=person.end, rule=rule.id, former=True, new=False
        )


@cache
def _honoured() -> frozenset[str]:
    return frozenset(map(key, data("names")["honoured"]))
