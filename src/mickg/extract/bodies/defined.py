"""Short names that a text itself gives to bodies, before the lexicon's: «Ban Chỉ đạo 389 quốc gia (BCĐ 389)»."""

import re
from collections.abc import Iterator, Sequence

from mickg.extract.bodies.page import Page
from mickg.extract.mention import Mention
from mickg.extract.values import Body
from mickg.text import key

_GIVEN = re.compile(
    r" ?\((?:(?:sau đây )?(?:gọi tắt(?: là)?|viết tắt(?: là)?|gọi là):? )?[\"']?"
    r"([^\W_][\w&./-]{0,14}(?: \d{1,3})?)[\"']?\)"
)
_TAIL = re.compile(r" (?:quốc gia|việt nam|trung ương|của quốc hội)(?!\w)")
_CAPITALS = 2
_MOST = 24


def with_short_name(page: Page, mention: Mention) -> Mention:
    """A body with the short name that stands behind it in brackets, which is noted."""
    given = _GIVEN.match(page.key, mention.end)
    if given is None:
        return mention
    short = page.text[given.start(1) : given.end(1)]
    found = page.at.get(given.start(1))
    brand = found is not None and found.term.kind == "body" and found.term.value[0].name == mention.value.name
    if (sum(map(str.isupper, short)) < _CAPITALS and not brand) or (found is not None and found.term.kind == "place"):
        return mention
    whole = _with_tail(page, mention, given.end())
    if len(page.short) < _MOST:
        page.short[key(short)] = whole.value._replace(stated=True)
    return whole


def _with_tail(page: Page, mention: Mention, end: int) -> Mention:
    """A body whose name goes on after the brackets: «Ủy ban An toàn giao thông (ATGT) Quốc gia»."""
    tail = _TAIL.match(page.key, end)
    bodies = page.lexicon.known.get(key(mention.value.name) + tail[0], ()) if tail is not None else ()
    if tail is None or len(bodies) == 0:
        return mention._replace(end=end)
    return mention._replace(end=tail.end(), value=mention.value._replace(name=bodies[0].name))


def defined(page: Page, taken: Sequence[Mention]) -> Iterator[Mention]:
    """Where the short names stand alone that begin as their bodies do; those of a field alone («TT&TT») do not."""
    inside = {n for mention in taken for n in range(mention.start, mention.end)} if len(page.short) > 0 else set()
    for short, body in page.short.items():
        if _of_the_whole(short, body):
            yield from (m for m in _places(page, short, body) if inside.isdisjoint((m.start, m.end - 1)))


def _places(page: Page, short: str, body: Body) -> Iterator[Mention]:
    at = page.key.find(short)
    while at >= 0:
        end = at + len(short)
        whole = not (page.key[at - 1 : at].isalnum() or page.key[end : end + 1].isalnum())
        if whole and page.text[at:end].isupper():
            yield Mention(at, end, "BODY", body, "body-defined")
        at = page.key.find(short, end)


def _of_the_whole(short: str, body: Body) -> bool:
    """Whether a short name takes in the name's head, or is of another language."""
    initials = "".join(word[0] for word in key(body.name).replace("-", " ").split())
    letters = iter(initials)
    spelt = all(letter in letters for letter in short if letter.isalpha())
    return short[0] == initials[0] or not spelt
