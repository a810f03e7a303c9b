"""A page in; its article's text, and the titles, days and publishers that it may have, out."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from lxml import html

from mickg.article import Candidate
from mickg.source.given import Given, Reading
from mickg.source.html.blocks import blocks, letters
from mickg.source.html.body import article, datelines
from mickg.source.html.dates import dateline_days, found_days, stated_days
from mickg.source.html.furniture import without_furniture
from mickg.source.html.stated import Stated, stated
from mickg.source.html.titles import titles
from mickg.source.html.tree import parsed, without_unread


def read(given: Given) -> Reading:
    """Read a page; InvalidInput where it holds no text or nests without end."""
    tree, warnings = parsed(given)
    says = stated(tree)
    without_unread(tree)
    without_furniture(tree)
    named = titles(tree, says)
    lines = blocks(tree)
    numbers = article(tree, lines, [one.value for one in named])
    if len(numbers) == 0:
        raise given.refused("holds no text; give a page that holds an article")
    days = _days(tree, given.url or says.url, says, datelines(lines, numbers))
    return Reading(
        text="\n".join(_headed([lines[n].text for n in numbers], named)),
        titles=named,
        published=days,
        publishers=tuple(_publishers(given, says)),
        url=says.url,
        warnings=(*warnings, *_doubts(days)),
    )


def _headed(lines: Sequence[str], named: Sequence[Candidate]) -> list[str]:
    """The lines with the best title over them, where none of the first ones is a title."""
    known = {letters(one.value) for one in named}
    if len(named) == 0 or any(letters(line) in known for line in lines[:3]):
        return [*lines]
    return [named[0].value, *lines]


def _days(tree: html.HtmlElement, url: str | None, says: Stated, lines: Sequence[str]) -> tuple[Candidate, ...]:
    """The days of publication: first what agrees with its weekday, htmldate's where there is no other."""
    days = [*stated_days(says), *dateline_days(lines)]
    if len(days) == 0:
        days = [*found_days(tree, url)]
    return tuple(days)


def _doubts(days: Sequence[Candidate]) -> Iterator[str]:
    if len({one.value for one in days}) > 1:
        told = "; ".join(f"{one.value} ({one.origin})" for one in days)
        yield f"has several days of publication: {told}; the first is taken"


def _publishers(given: Given, says: Stated) -> Iterator[Candidate]:
    for name, content in says.named("og:site_name", "dc.publisher", "publisher", "article:publisher", "copyright"):
        if not content.startswith(("http:", "https:")):
            yield Candidate(content, name)
    for content in says.linked("publisher"):
        yield Candidate(content, "JSON-LD publisher")
    host = urlsplit(given.url or says.url or "").hostname
    if host is not None:
        yield Candidate(host.removeprefix("www."), "address")
