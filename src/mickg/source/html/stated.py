"""What a page states of itself for machines: meta elements, JSON-LD, its own address."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from lxml import html

_LARGEST = 500_000


@dataclass(frozen=True, slots=True)
class Stated:
    """The contents of meta elements by their lower-case names, objects of JSON-LD, the page's address and title."""

    meta: dict[str, str] = field(default_factory=dict)
    objects: tuple[dict[str, Any], ...] = ()
    url: str | None = None
    title: str | None = None

    def named(self, *names: str) -> Iterator[tuple[str, str]]:
        """Name and content of those of some meta elements that there are, in the order asked."""
        return ((name, self.meta[name]) for name in names if name in self.meta)

    def linked(self, key: str) -> Iterator[str]:
        """The texts that JSON-LD gives for a key, and the names of things that it gives."""
        for one in self.objects:
            value = one.get(key)
            name = value.get("name") if isinstance(value, dict) else value
            if isinstance(name, str):
                yield name


def stated(tree: html.HtmlElement) -> Stated:
    """Read before scripts are taken out of the tree."""
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if (element.get("content") or "").strip() != "":
            meta.setdefault(name.strip().lower(), element.get("content"))
    links = (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    addresses = (one.strip() for one in (*links, meta.get("og:url")) if one is not None)
    title = next((element.text_content() for element in tree.iter("title")), None)
    return Stated(meta, tuple(_objects(tree)), next(filter(_is_address, addresses), None), title)


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and parts.hostname is not None and len(address.split()) == 1
    except ValueError:
        return False


def _objects(tree: html.HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "").lower() or len(text) > _LARGEST:
            continue
        try:
            waiting = [json.loads(text)]
        except (ValueError, RecursionError):
            continue
        while len(waiting) > 0:
            one = waiting.pop()
            if isinstance(one, dict):
                yield one
                waiting.extend(value for value in one.values() if isinstance(value, list))
            elif isinstance(one, list):
                waiting.extend(reversed(one))
