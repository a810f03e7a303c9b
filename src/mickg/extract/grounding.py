"""Facts as read in, facts that their passages bear out: what a passage lacks is added to it or marked as inferred.

A reader of a record sees beside each fact the words that say it. Who took part in an event and when it was may stand
sentences away from its name; who issued a document may be said by its number alone.
"""

from collections.abc import Iterable
from typing import TypeVar

from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.model import Document, Event, Fact, Post
from mickg.period import unprinted_years
from mickg.values import Span

_F = TypeVar("_F", bound=Fact)
_NAMING = ("PERSON", "BODY")


class Grounding:
    """The mentions of one article that bear its facts out."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.article.text
        self._named: dict[str, list[Mention]] = {}
        self._dated: dict[str, list[Mention]] = {}
        self._cited: dict[str, list[Mention]] = {}
        for mention in reading.mentions:
            if mention.kind in _NAMING:
                name = mention.value if isinstance(mention.value, str) else mention.value.name
                self._named.setdefault(name, []).append(mention)
            elif mention.kind == "DOCUMENT":
                self._cited.setdefault(mention.value.number, []).append(mention)
            elif mention.kind == "PERIOD" and mention.value.text is not None:
                self._dated.setdefault(mention.value.text, []).append(mention)

    def post(self, post: Post) -> Post:
        """A post with the day of the event as inferred where its passages do not date it, and whom a pronoun means."""
        if "person" not in post.inferred and post.person not in self._passages(post):
            post = _inferred(post, "person", "pronoun")
        return self._undated(post, "at", "date-of-event")

    def document(self, document: Document) -> Document:
        """A document with the passages of those it names by number, issuer and day inferred where none tells them."""
        document = self._undated(document, "issued", _year_rule(document))
        for target in (one.target for one in document.relations if "/" in one.target):
            if target not in self._passages(document):
                document = _with(document, _nearest(self._cited.get(target, ()), document))
        issuer = document.issuer
        if issuer is None or "issuer" in document.inferred or issuer.casefold() in self._passages(document).casefold():
            return document
        return _inferred(document, "issuer", "issuer-by-kind")

    def event(self, event: Event) -> Event:
        """An event with the passages that name who was there and say when."""
        for name in (*event.chairs, *event.participants):
            if name not in self._passages(event):
                event = _with(event, _nearest(self._named.get(name, ()), event))
        for day in dict.fromkeys(filter(None, (event.start, event.end, event.covers))):
            if not self._has_year(event, day):
                event = _with(event, _nearest(self._dated.get(day, ()), event))
        for field in ("start", "end"):
            event = self._undated(event, field, "event-year")
        return self._undated(event, "covers", "event-year")

    def _undated(self, fact: _F, field: str, rule: str) -> _F:
        """A fact with a date marked as inferred where no passage prints its year."""
        day = getattr(fact, field)
        if day is None or field in fact.inferred or self._has_year(fact, day):
            return fact
        return _inferred(fact, field, rule)

    def _has_year(self, fact: Fact, day: str) -> bool:
        return len(unprinted_years(day, self._passages(fact))) == 0

    def _passages(self, fact: Fact) -> str:
        """What its passages say, blanks of every kind as one."""
        return "\n".join(" ".join(self._text[span.start : span.end].split()) for span in fact.evidence)


def _year_rule(document: Document) -> str:
    """How the year of a document is known that no passage prints: by its number, else by the article's own year."""
    year = (document.issued or "")[:4]
    return "year-of-number" if document.number is not None and f"/{year}/" in document.number else "event-year"


def _nearest(mentions: Iterable[Mention], fact: Fact) -> Span | None:
    """The passage nearest to the first one of a fact; None without any."""
    at = fact.evidence[0].start
    nearest = min(mentions, key=lambda mention: abs(mention.start - at), default=None)
    return Span(start=nearest.start, end=nearest.end) if nearest is not None else None


def _with(fact: _F, span: Span | None) -> _F:
    """A fact with one passage more, behind those that tell more of it."""
    if span is None or any(one.start <= span.start and span.end <= one.end for one in fact.evidence):
        return fact
    return fact.model_copy(update={"evidence": (*fact.evidence, span)})


def _inferred(fact: _F, field: str, rule: str) -> _F:
    return fact.model_copy(update={"inferred": {**fact.inferred, field: rule}})
