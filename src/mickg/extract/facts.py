"""Mentions in, facts of posts and of organisations out: what is said twice is one fact with all its passages."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from mickg.article import FURNITURE, Zone
from mickg.extract.held_on import Days
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.posts import Holding
from mickg.extract.reading import Reading
from mickg.extract.values import Body
from mickg.extract.zones import in_zones
from mickg.model import Organisation, Post
from mickg.text import match_key
from mickg.values import Span

_LINKS = frozenset({Zone.NAVIGATION, Zone.RELATED})
_RANKS = ("thường trực", "chuyên trách")
"""What sets a deputy apart from others, as keys."""
_NO_ORGANISATION = FURNITURE | {Zone.SOURCE, Zone.BYLINE}


def posts(reading: Reading) -> list[Post]:
    """One fact for each person, title and body; in a page's footer without a day.

    A title that is told short, without «Thường trực», is the longer one.
    """
    groups: defaultdict[tuple[str, str, str | None], list[Holding]] = defaultdict(list)
    for holding in reading.holdings:
        if in_zones(reading.article, holding.start, _LINKS):
            continue
        groups[(match_key(holding.person), match_key(holding.title), holding.organisation)].append(holding)
    for (person, title, body), held in [*groups.items()]:
        longer = next((name for rank in _RANKS if (name := (person, f"{title} {rank}", body)) in groups), None)
        if longer is not None:
            groups[longer] = sorted((*groups[longer], *held), key=_start)
            del groups[person, title, body]
    days = Days(reading)
    return [_post(reading, held, days) for held in groups.values()]


def _start(held: Holding) -> int:
    return held.start


def _post(reading: Reading, held: list[Holding], days: Days) -> Post:
    first = held[0]
    inferred = {}
    if first.organisation is not None and not any(one.stated for one in held):
        inferred["organisation"] = inference(first.organisation)
    outside = all(in_zones(reading.article, one.start, FURNITURE) for one in held)
    at = None if outside or first.former else days.of(held)
    return Post(
        person=first.person,
        title=first.title,
        organisation=first.organisation,
        at=at,
        evidence=tuple(Span(start=one.start, end=one.end) for one in held),
        inferred=inferred,
        rule=first.rule,
    )


def organisations(reading: Reading) -> list[Organisation]:
    """One fact for each body that the article names, in its page's footer only where a person's post is with it.

    Plural kinds of bodies are none, and so is the newspaper that a line of its source names.
    """
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    held = {match_key(one.organisation) for one in reading.holdings if one.organisation is not None}
    for mention in reading.mentions:
        if mention.kind == "BODY":
            name = match_key(mention.value.name)
            if not in_zones(reading.article, mention.start, _NO_ORGANISATION) or (
                name in held and in_zones(reading.article, mention.start, FURNITURE)
            ):
                groups[name].append(mention)
                if mention.value.owned:
                    whole = mention._replace(value=Body(mention.value.part_of))
                    groups[match_key(mention.value.part_of)].append(whole)
    return [_organisation(named) for named in groups.values()]


def _organisation(named: Iterable[Mention]) -> Organisation:
    mentions = list(named)
    first: Body = mentions[0].value
    inferred = {} if any(mention.value.stated for mention in mentions) else {"name": inference(first.name)}
    return Organisation(
        name=first.name,
        part_of=first.part_of,
        evidence=tuple(Span(start=mention.start, end=mention.end) for mention in mentions),
        inferred=inferred,
        rule=mentions[0].rule,
    )


def inference(name: str) -> str:
    """The rule by which a short form means a body: the article's ministry, its province, or the body named last."""
    if "Bộ " in name:
        return "default-ministry"
    return "province-by-endpoint" if name.endswith(_provinces()) else "unspecified"


@cache
def _provinces() -> tuple[str, ...]:
    places = data("places")
    return tuple(f" {name}" for name in (*places["provinces"], *places["cities"]))
