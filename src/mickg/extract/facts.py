"""Mentions in, facts of persons in posts and of organisations out: what is said twice is one fact with all its passages."""

from collections import defaultdict
from collections.abc import Iterable

from mickg.article import FURNITURE
from mickg.extract.mention import Mention
from mickg.extract.posts import Holding
from mickg.extract.reading import Reading
from mickg.extract.values import Body
from mickg.extract.zones import in_zones
from mickg.model import Organisation, Post
from mickg.text import match_key
from mickg.values import Span


def posts(reading: Reading) -> list[Post]:
    """One fact for each person, title and body; in a page's footer without a day."""
    groups: defaultdict[tuple[str, str, str | None], list[Holding]] = defaultdict(list)
    for holding in reading.holdings:
        groups[(match_key(holding.person), match_key(holding.title), holding.organisation)].append(holding)
    return [_post(reading, held) for held in groups.values()]


def _post(reading: Reading, held: list[Holding]) -> Post:
    first = held[0]
    inferred = {}
    if first.organisation is not None and not any(one.stated for one in held):
        inferred["organisation"] = "default-body"
    outside = all(in_zones(reading.article, one.start, FURNITURE) for one in held)
    at = None if outside or first.former or reading.today is None else reading.today.isoformat()
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
    """One fact for each body that the article names; plural kinds of bodies are none."""
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in reading.mentions:
        if mention.kind == "BODY" and not in_zones(reading.article, mention.start, FURNITURE):
            groups[match_key(mention.value.name)].append(mention)
    return [_organisation(named) for named in groups.values()]


def _organisation(named: Iterable[Mention]) -> Organisation:
    mentions = list(named)
    first: Body = mentions[0].value
    inferred = {} if any(mention.value.stated for mention in mentions) else {"name": "default-body"}
    return Organisation(
        name=first.name,
        part_of=first.part_of,
        evidence=tuple(Span(start=mention.start, end=mention.end) for mention in mentions),
        inferred=inferred,
        rule=mentions[0].rule,
    )
