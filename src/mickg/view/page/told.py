"""Rows in both languages in, where a fact is said out, and the words that say so in a page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.dates import worded
from mickg.view.page.markup import Markup, both, joined, said, tag
from mickg.vocab import BASE

Row = dict[str, Any]
Pair = tuple[Row, Row]
_WEB = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class Told:
    """Where a fact is said; `title` is None for a source outside the articles, which `source` then addresses.

    `passages` are (start, end) offsets into the source's text.
    """

    source: str
    title: str | None
    url: str | None
    published: str | None
    inferred: Label | None
    passages: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...]


def paired(vi: Table, en: Table, key: Sequence[str]) -> Iterator[Pair]:
    """Each Vietnamese row with the English one of the same key, or with itself."""
    english = {tuple(row[name] for name in key): row for row in _dicts(en)}
    return ((row, english.get(tuple(row[name] for name in key), row)) for row in _dicts(vi))


def _dicts(table: Table) -> Iterator[Row]:
    return (dict(zip(table.columns, row, strict=True)) for row in table.rows)


def grouped(pairs: Iterable[Pair], *columns: str) -> list[list[Pair]]:
    """Rows that agree in these columns, together, in the order in which they first come."""
    groups: dict[tuple[Any, ...], list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(tuple(pair[0][name] for name in columns), []).append(pair)
    return list(groups.values())


def day(value: Any) -> date | None:
    """A cell as a day, None for whatever else a graph may hold there."""
    return value if isinstance(value, date) else None


def label(pair: Pair, column: str) -> Label | None:
    """A column's wording in both languages, None where there is none."""
    row, twin = pair
    if row[column] is None:
        return None
    return Label.model_construct(vi=row[column], en=twin[column] or row[column])


def several(pair: Pair, column: str) -> list[Label]:
    """A cell's labels, with "; " between them; all as one where that parts the languages differently."""
    vi, en = ([part for part in (row.get(column) or "").split("; ") if part != ""] for row in pair)
    if len(vi) != len(en):
        vi, en = ["; ".join(vi or en)], ["; ".join(en or vi)]
    return [Label.model_construct(vi=one, en=other) for one, other in zip(vi, en, strict=True)]


def every(pairs: Iterable[Pair], column: str) -> Label | None:
    """A column's different wordings in one, with commas; None where there is none."""
    found = sorted({(one.vi, one.en) for pair in pairs if (one := label(pair, column)) is not None})
    return listed(Label.model_construct(vi=vi, en=en) for vi, en in found) if len(found) > 0 else None


def listed(labels: Iterable[Label]) -> Label:
    """Labels in one, with commas, each once."""
    once = list(dict.fromkeys((one.vi, one.en) for one in labels))
    return Label.model_construct(vi=", ".join(vi for vi, _ in once), en=", ".join(en for _, en in once))


def told(pairs: Sequence[Pair]) -> Told:
    """Where a fact is said, of all its rows."""
    row, _ = pairs[0]
    outside = not row["source"].startswith(f"{BASE}id/")
    return Told(
        source=row["source"] if outside else row["source"].rsplit("/", 1)[-1],
        title=None if outside else row["sourceTitle"] or row["source"],
        url=address(row["source"]) if outside else row["url"],
        published=row["published"].isoformat() if row["published"] is not None else None,
        inferred=every(pairs, "inferred"),
        passages=tuple(sorted({(r["start"], r["end"]) for r, _ in pairs if r["start"] is not None})),
        quotes=tuple(dict.fromkeys(r["quote"] for r, _ in pairs if r["quote"])),
    )


def address(citation: str) -> str | None:
    """The web address that an outside source is, or begins with before a note in brackets."""
    first = citation.partition(" (")[0]
    return first if on_web(first) else None


def without_repeats(citations: Iterable[str]) -> list[str]:
    """Citations without those that stand again with a note."""
    every = sorted(citations)
    return [one for one in every if not any(other.startswith(f"{one} (") for other in every)]


def offsets(passages: Iterable[tuple[int, int]]) -> str:
    """Passages as a table's cell holds them: `120-180 200-240`."""
    return " ".join(f"{start}-{end}" for start, end in passages)


def in_language(label: Label | None, language: str) -> str | None:
    """A label's wording in one language, None where there is no label."""
    return None if label is None else getattr(label, language)


def on_web(address: str) -> bool:
    """Whether an address may be a link: one of the web, and nothing that a browser would run."""
    return _WEB.fullmatch(address) is not None


def where(fact: Told) -> list[Markup]:
    """The source, its date, the offsets, what is inferred, and the words where they are known."""
    if fact.title is None:
        outside = said("nguồn ngoài các bài: ", "source outside the articles: ")
        return [tag("p", outside, _linked(fact), class_="source")]
    places = ", ".join(f"{start}–{end}" for start, end in fact.passages)
    out = [
        tag("p", _linked(fact), ", ", _published(fact), class_="source"),
        tag("p", said("ký tự ", "characters "), places, class_="offsets"),
    ]
    if fact.inferred is not None:
        words = said("suy ra, không nêu thẳng: ", "inferred, not stated outright: ")
        out.append(tag("p", words, both(fact.inferred), class_="inferred"))
    return [*out, *(tag("blockquote", tag("bdi", quote), lang="vi") for quote in fact.quotes)]


def linked(text: str, url: str) -> Markup:
    """A link out of the page, which tells the other side nothing of where it stands."""
    shown = text if isinstance(text, Markup) else tag("bdi", text)
    return tag("a", shown, href=url, rel="noopener noreferrer", target="_blank")


def _linked(fact: Told) -> Markup:
    title = tag("cite", tag("bdi", fact.title or fact.source), lang="vi" if fact.title is not None else None)
    if fact.url is None:
        return title
    if on_web(fact.url):
        return linked(title, fact.url)
    return joined(title, " (", tag("bdi", fact.url), ")")


def _published(fact: Told) -> Markup:
    if fact.published is None:
        return said("ngày đăng không nêu", "date not stated")
    return joined(said("đăng ", "published "), both(worded(fact.published)))
