"""The titles that a page may have, best first: og:title, h1, an element named so, the window's title."""

import re
from collections.abc import Iterator, Sequence

from lxml import html

from mickg.article import Candidate
from mickg.source.html.stated import Stated
from mickg.text import fold

_NAMED = re.compile(r"title|tieu-?de|headline")
# As folded text: what names the kind of page, or the site.
_NO_TITLE = re.compile(
    r"chi tiet(?: (?:tin|bai viet|tin tuc|noi dung|ban tin))*|(?:trang )?tin tuc(?: su kien)?|trang chu"
    r"|tin (?:hoat dong|noi bat|moi|khac|lien quan|chi tiet)|danh muc"
    r"|home(?:page)?|detail|news|untitled|index|(?:cong|trang) (?:thong tin|ttdt|tin).*|bao \w+(?: \w+){0,3}"
    r"|\w+(?: \w+)* vn|xem tin|noi dung|bai viet"
)
_SITE = re.compile(r"\s+[|\-–—»:]\s+")
_SHORTEST, _LONGEST = 12, 400


def titles(tree: html.HtmlElement, stated: Stated) -> tuple[Candidate, ...]:
    """All of them, each once; none that only names the kind of page («Chi tiết tin») or the site."""
    sites = {fold(name) for _, name in stated.named("og:site_name", "application-name")}
    found = [
        Candidate(text, one.origin)
        for one in _all(tree, stated)
        if len(one.value) <= _LONGEST and (text := _without_site(" ".join(one.value.split()), sites)) is not None
    ]
    return tuple(found) or tuple(_elements([*tree.iter("h2", "h3")][:1], "heading"))


def _all(tree: html.HtmlElement, stated: Stated) -> Iterator[Candidate]:
    for name, content in stated.named("og:title"):
        yield Candidate(content, name)
    yield from _elements([*tree.iter("h1")], "h1")
    for text in stated.linked("headline"):
        yield Candidate(text, "JSON-LD headline")
    yield from _elements([one for one in tree.iter("*") if _is_named(one)], "class")
    if stated.title is not None:
        yield Candidate(stated.title, "title")


def _elements(found: Sequence[html.HtmlElement], origin: str) -> Iterator[Candidate]:
    for element in found:
        text = " ".join("".join(element.itertext()).split()) if len(element) < 20 else ""
        if _SHORTEST <= len(text) <= _LONGEST:
            name = (element.get("class") or element.get("id") or "").split()
            yield Candidate(text, f"class {name[0]}" if origin == "class" and len(name) > 0 else origin)


def _is_named(element: html.HtmlElement) -> bool:
    if element.tag in ("html", "body", "a", "li", "ul", "img", "title", "h1", "meta", "link"):
        return False
    return _NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}".lower()[:400]) is not None


def _without_site(title: str, sites: set[str]) -> str | None:
    """A title without the site's name at its end or beginning; None where nothing of a title is left."""
    parts = _SITE.split(title)
    while len(parts) > 1 and _names_site(parts[-1], sites):
        parts.pop()
    while len(parts) > 1 and _names_site(parts[0], sites):
        parts.pop(0)
    kept = title[title.index(parts[0]) : title.rindex(parts[-1]) + len(parts[-1])]
    return None if _names_site(kept, sites) or len(kept) < _SHORTEST else kept


def _names_site(text: str, sites: set[str]) -> bool:
    folded = fold(text)
    return folded in sites or _NO_TITLE.fullmatch(folded) is not None
