"""Persons with their posts: titles and bodies before a name, after it, or over a list of names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mickg.extract.mention import Mention
from mickg.extract.rules import matches, rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Body, Title


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one post as one passage says it; `stated` False where the body is the article's, not the passage's."""

    person: str
    title: str
    organisation: str | None
    start: int
    end: int
    rule: str
    stated: bool = True
    former: bool = False


def holdings(skeleton: Skeleton, ministry: str | None) -> list[Holding]:
    """Every post that a passage gives a person, in the order of the text; each name is read once."""
    read: set[int] = set()
    found: list[Holding] = []
    for rule in rules("posts"):
        for match in matches(rule, skeleton):
            items = [*_items(skeleton, match, rule.gives["stack"])]
            persons = {person.start for person, _ in items}
            if read.isdisjoint(persons):
                read |= persons
                found += (h for person, stack in items for h in _held(skeleton, person, stack, rule.id, ministry))
    return sorted(found, key=lambda one: (one.start, one.end))


_Stack = list[tuple[Mention, Mention | None, str]]


def _items(skeleton: Skeleton, match: object, where: str) -> Iterator[tuple[Mention, _Stack]]:
    """(person, the titles with their bodies) for each person of a match."""
    start, end = match.span("stack")  # type: ignore[attr-defined]
    over = _stack(skeleton, start, end)
    if where != "items":
        for mention in skeleton.within(*match.span("names")):  # type: ignore[attr-defined]
            if mention.kind == "PERSON":
                yield mention, over
        return
    first, last = match.span("items")  # type: ignore[attr-defined]
    places = [n for n in range(first, last) if skeleton.text[n] == LETTERS["PERSON"]]
    for n, at in enumerate(places):
        until = places[n + 1] if n + 1 < len(places) else last
        person = skeleton.mention(at)
        if person is not None:
            yield person, [*over, *_stack(skeleton, at + 1, until)]


def _stack(skeleton: Skeleton, start: int, end: int) -> _Stack:
    """The titles of a stretch, each with the body that follows it and the word before it («nguyên», «quyền»)."""
    out: _Stack = []
    for n in range(start, end):
        mention = skeleton.mention(n)
        if mention is None or mention.kind != "TITLE":
            continue
        after = skeleton.text[n + 1 : n + 6]
        body = skeleton.mention(n + 2) if after[:1] == " " else None
        if after.startswith(" của"):
            body = skeleton.mention(n + 6)
        word = skeleton.text[max(0, n - 7) : n].split()[-1:] or [""]
        out.append((mention, body if body is not None and body.kind == "BODY" and n + 2 < end + 5 else None, word[0]))
    return out


def _held(
    skeleton: Skeleton,
    person: Mention,
    stack: Iterable[tuple[Mention, Mention | None, str]],
    rule: str,
    ministry: str | None,
) -> Iterator[Holding]:
    for title, body, word in stack:
        value: Title = title.value
        organisation, stated = _organisation(value, body, ministry)
        text = f"Quyền {value.text}" if word == "quyền" else value.text
        yield Holding(
            person=person.value,
            title=text,
            organisation=organisation,
            start=min(title.start, person.start),
            end=max(person.end, body.end if body is not None else title.end),
            rule=rule,
            stated=stated,
            former=word in ("nguyên", "cựu"),
        )


def _organisation(title: Title, body: Mention | None, ministry: str | None) -> tuple[str | None, bool]:
    if body is not None:
        value: Body = body.value
        return value.name, value.stated
    if title.of is not None:
        return title.of, True
    if title.text.startswith(("Bộ trưởng", "Thứ trưởng")) and ministry is not None:
        return ministry, False
    return None, True
