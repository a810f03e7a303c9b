"""An article in, its bodies, titles and places out, in one pass over the terms that the lexicon finds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mickg.article import Article, Line, Zone
from mickg.extract.abbreviations import Abbreviations
from mickg.extract.bodies import lists, units
from mickg.extract.bodies.defined import defined, with_short_name
from mickg.extract.bodies.headed import headed, located
from mickg.extract.bodies.known import known
from mickg.extract.bodies.local import committee, department, of_all_places, party
from mickg.extract.bodies.named import head_written
from mickg.extract.bodies.names import name_end
from mickg.extract.bodies.page import Page
from mickg.extract.bodies.places import place_after
from mickg.extract.bodies.scene import Scene, scene
from mickg.extract.bodies.settled import settled
from mickg.extract.bodies.standing import is_in_name, is_place
from mickg.extract.bodies.titles import title
from mickg.extract.even import Even
from mickg.extract.lexicon import Found, Lexicon
from mickg.extract.mention import Mention
from mickg.extract.terms import TO_COME, Term
from mickg.extract.values import Body

_DEEPEST = 3
_HEAD = 60
_SPOKEN_OF = re.compile(r'(?<!\w)tên(?: [^\W_]{1,9}){0,6} "\Z')


@dataclass(frozen=True, slots=True)
class Named:
    """Bodies, titles and places in the order of the text; `page` is the article as names are read in it."""

    page: Page
    mentions: Sequence[Mention]

    @property
    def scene(self) -> Scene:
        """Who and what the article is about by default."""
        return self.page.scene


def named(article: Article, lexicon: Lexicon, day: str | None, cited: Sequence[Mention]) -> Named:
    """`day` is the article's in ISO form, `cited` are its documents: no name reads into them."""
    even = Even(article.text, article.key)
    terms = [*lexicon.find(even.key)]
    about = scene(even.text, even.key, terms)
    papers = {mention.start: mention for mention in map(even.put, cited)}
    page = Page(even, lexicon, terms, about, day, papers, Abbreviations(article))
    page.flat = [(even.place(line.start), even.place(line.end)) for line in article.lines if _is_flat(article, line)]
    titles = [(even.place(at.start), even.place(at.end)) for at in article.lines if at.zone is Zone.TITLE]
    out = [*settled(page, [*_all(page)], titles)]
    return Named(page, [even.put_back(mention) for mention in sorted((*out, *defined(page, out)), key=_start)])


def _is_flat(article: Article, line: Line) -> bool:
    return article.text[line.start : min(line.end, line.start + _HEAD)].isupper()


def _start(mention: Mention) -> int:
    return mention.start


def _all(page: Page) -> Iterator[Mention]:
    last = None
    taken = 0
    for found in page.terms:
        if found.start >= taken:
            if is_in_name(page, found, taken):
                continue
            for mention in _read(page, found, titled=last is not None and last.end == found.start - 1):
                whole = with_short_name(page, mention) if mention.kind == "BODY" else mention
                taken = whole.end
                last = whole if whole.kind == "TITLE" else None
                if whole.kind == "BODY" and whole.rule != TO_COME:
                    page.remember(whole.value)
                    if whole.value.name.startswith("Thường trực ") and whole.value.part_of is not None:
                        page.remember(Body(whole.value.part_of))
                    page.open_with(whole.value, whole.start)
                yield whole


def _read(page: Page, found: Found, *, titled: bool) -> Iterator[Mention]:
    kind = found.term.kind
    if kind == "title":
        yield from title(page, found, _titled)
    elif kind in ("place", "region"):
        if is_place(page, found):
            yield Mention(found.start, found.end, "PLACE", found.term.value, "place")
    elif kind != "nothing":
        listed = [*_listed(page, found)]
        if len(listed) > 0:
            yield from listed
            return
        named = found.term.kind == "head" and page.text[found.end + 1 : found.end + 2].isupper()
        page.titled = found.start if titled and (named or _of_places(found)) else -1
        mention = _body(page, found, titled=titled)
        if mention is not None:
            yield of_all_places(page, mention)
            yield from _goes_on(page, mention)


def _of_places(found: Found) -> bool:
    """Whether a term begins names of bodies that every place has: after a title they need no capital."""
    kind, value = found.term
    return kind in ("committee", "party", "department") or (kind == "head" and "local" in value.kinds)


def _titled(page: Page, found: Found) -> Mention | None:
    return _body(page, found, titled=True)


def _inner(page: Page, found: Found) -> Mention | None:
    """A body in another's name."""
    if page.depth >= _DEEPEST:
        return None
    page.depth += 1
    try:
        return _body(page, found, titled=page.titled >= 0)
    finally:
        page.depth -= 1


def _body(page: Page, found: Found, *, titled: bool = False) -> Mention | None:
    kind = found.term.kind
    if page.key[found.start - 1 : found.start] == '"' and _SPOKEN_OF.search(page.key, 0, found.start) is not None:
        return None
    if kind == "body":
        return known(page, found)
    if kind == "ministry":
        return _ministry(page, found, titled=titled)
    if kind == "head":
        return None if page.is_flat(found.start) else _of_head(page, found, titled=titled)
    reader = {"committee": committee, "department": department, "party": party}.get(kind)
    return reader(page, found) if reader is not None else None


def _of_head(page: Page, found: Found, *, titled: bool) -> Mention | None:
    """A body by its head, or the body whose name the head's words are: «Cục Thuế» since 2025."""
    bodies = page.lexicon.bodies.get(page.key[found.start : found.end], ())
    alone = place_after(page, found.end) is None
    if alone and any(one.lived(page.day) for one in bodies):
        return known(page, Found(found.start, found.end, Term("body", bodies)))
    return headed(page, found, _inner, titled=titled)


def _ministry(page: Page, found: Found, *, titled: bool) -> Mention | None:
    """«Bộ» alone, «Bộ này», or followed by a name that the lexicon does not know."""
    if not page.capital(found.start) or page.is_flat(found.start):
        return None
    if page.plural(found.start):
        return Mention(found.start, found.end, "BODIES", Body("các Bộ", plural=True), "bodies")
    this = page.key.startswith(" này", found.end)
    end = name_end(page, found.end, titled=titled) if page.capital(found.end + 1) else found.end
    end = max(end, lists.abroad(page, end)) if end > found.end else end
    if end > found.end:
        return Mention(found.start, end, "BODY", Body(" ".join(page.text[found.start : end].split())), "body-headed")
    last = page.last("bộ")
    name = last.name if last is not None and (this or page.scene.ministry is None) else page.scene.ministry
    return None if name is None else Mention(found.start, found.end, "BODY", Body(name, stated=False), "body-this")


def _listed(page: Page, found: Found) -> Iterator[Mention]:
    kind, value = found.term
    if kind == "ministry" and page.plural(found.start):
        yield from lists.ministries(page, found.start, found.end)
    elif kind == "department" and value is None and page.plural(found.start):
        yield from lists.departments(page, found.start, found.end)
    elif kind == "department" and page.plural(found.start):
        yield from lists.of_departments(page, found)
    elif kind == "body" and page.plural(found.start):
        yield from units.of_known(page, found)
    elif kind == "body":
        yield from lists.of_branches(page, found)
    elif kind == "head" and page.plural(found.start):
        yield from units.of_heads(page, found, value.text)
    elif kind == "head" and "local" in value.kinds and page.capital(found.start):
        yield from lists.of_places(page, found, head_written(value))
    elif kind in ("committee", "department", "party") and (value is not None):
        yield from lists.of_places(page, found, value if isinstance(value, str) else value[0])


def _goes_on(page: Page, mention: Mention) -> Iterator[Mention]:
    """The bodies that a list goes on with after its first."""
    name = mention.value.name
    if mention.rule == "body-located":
        comma = lists.COMMA.match(page.key, mention.end)
        place = page.at.get(comma.end()) if comma is not None else None
        if place is not None and place.term.kind == "place":
            office = mention.value._replace(name=mention.value.part_of, part_of=None)
            yield Mention(place.start, place.end, "BODY", located(office, place.term.value), "body-located")
    elif mention.kind == "BODY" and name.startswith("Bộ ") and name != "Bộ Chính trị":
        yield from lists.more(page, mention.end, lists.ministries)
    elif mention.rule.startswith("body-department") and not page.key.startswith(("tỉnh", "thành"), mention.end + 1):
        yield from lists.more(page, mention.end, lists.departments)
