"""Whether the passages of a record hold what its facts claim; for whoever has the article's text."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Protocol

from mickg.entries import Entry
from mickg.errors import Problem
from mickg.model import Change, Directive, Document, Event, Fact, Observation, Record
from mickg.period import unprinted_years
from mickg.record.check import facts
from mickg.record.printed import falls, prints_unit, readings
from mickg.record.read import RecordFile
from mickg.text import match_key, sha256
from mickg.values import Span

Claim = tuple[str, str]

# The fields that name somebody or something, each with the field that holds its registry id.
_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "posts": (("person", "person_id"), ("organisation", "organisation_id"), ("title", "")),
    "participations": (("agent", "agent_id"), ("place", "place_id")),
    "organisations": (("name", "organisation_id"),),
    "policies": (("name", "policy_id"),),
    "documents": (("issuer", "issuer_id"), ("submitted_to", "submitted_to_id")),
    "observations": (("about_id", "about_id"), ("includes_ids", "includes_ids")),
    "directives": (
        ("director", "director_id"), ("recipients", "recipient_ids"), ("delegate_ids", "delegate_ids"),
    ),
    "statements": (("speaker", "speaker_id"),),
    "organisation_changes": (("proposer", "proposer_id"),),
    "acts": (("actor", "actor_id"),),
}  # fmt: skip
_PERIODS = ("start", "end", "covers", "at", "issued", "period", "due", "on")
_WORD = re.compile(r"[\w&]+")
_DIGIT = re.compile(r"\d")
_NUMBER_OR_NAME = re.compile(r"\d[\d.,/]*\d|\d|[^\W\d_][\w&]*")
_OPENING = frozenset('.!?:;…\n"“«+*-')


class Entries(Protocol):
    """The names that the registry gives to an id."""

    def get(self, id_: str, /) -> Entry | None:
        """The entry of an id, or None."""


def unsupported(file: RecordFile, text: str, entries: Entries) -> list[Problem]:
    """Facts whose offsets do not hold the figure, name or number they claim; all of them where the hash differs.

    What a fact's `inferred` names need not stand in its passages. A name stands there in any form that the registry
    knows, and may be shared out over a list («Sở A, B» holds «Sở B»).
    """
    if sha256(text) != file.record.source.sha256:
        message = (
            "does not match the text given with --texts; take the copy that was recorded, or read the record again"
        )
        return [file.file.problem(("source", "sha256"), message)]
    problems = []
    for kind, n, fact in facts(file.record):
        passages = [text[span.start : span.end] for span in fact.evidence]
        for field, claim in [*_unnamed(kind, fact, passages, entries), *_unprinted(fact, passages, file.record, text)]:
            message = f"the passages at its offsets do not hold '{claim}'; correct the offsets or the {field}"
            problems.append(file.file.problem((kind, n, field), message))
    return problems


def _unnamed(kind: str, fact: Fact, passages: list[str], entries: Entries) -> Iterator[Claim]:
    printed = [_words(passage) for passage in passages]
    for name_field, id_field in _NAMES.get(kind, ()):
        if not {name_field, id_field}.isdisjoint(fact.inferred):
            continue
        names, ids = _several(getattr(fact, name_field)), _several(getattr(fact, id_field, None))
        for n, name in enumerate(names):
            entry = entries.get(ids[n]) if n < len(ids) else None
            forms = [name, *(entry.names() if entry is not None else ())]
            whole = entry is not None and entry.kind == "person"
            if not any(_held(_words(form), passage, whole=whole) for form in forms for passage in printed):
                yield name_field, name


def _several(value: Any) -> Sequence[str]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(match_key(text)))} "


def _held(name: str, passage: str, *, whole: bool) -> bool:
    """Whether a passage has the name's words together or, unless `whole`, its head and later its tail."""
    if name in passage:
        return True
    words = name.split()
    for n in range(2, 2 if whole else len(words)):
        _, head, rest = passage.partition(f" {' '.join(words[:n])} ")
        if head and f" {' '.join(words[n:])} " in f" {rest}":
            return True
    return False


def _unprinted(fact: Fact, passages: list[str], record: Record, text: str) -> Iterator[Claim]:
    for field in _PERIODS:
        period = getattr(fact, field, None)
        if period is not None and field not in fact.inferred:
            yield from ((field, year) for year in unprinted_years(period, "\n".join(passages)))
    if isinstance(fact, Observation):
        yield from _figures(fact, passages, record.source.language)
    elif isinstance(fact, Document):
        yield from _numbers(fact, passages)
    elif isinstance(fact, Directive):
        yield from _said(fact, passages, text)
    elif isinstance(fact, Event):
        yield from _present(fact, passages, record)


def _figures(fact: Observation, passages: list[str], language: str) -> Iterator[Claim]:
    yield from (("value", claim) for claim in _stated(fact, fact.value, passages, language))
    for change in fact.changes:
        if change.value is not None and (change.stated is not None or "changes" not in fact.inferred):
            yield from (("changes", claim) for claim in _stated(change, change.value, passages, language))
    printed = {number for passage in passages for number in readings(passage, language)}
    for field, figure in (("out_of", fact.out_of), *(("changes", change.baseline) for change in fact.changes)):
        if figure is not None and figure not in printed:
            yield field, f"{figure:f}"


def _stated(figure: Observation | Change, value: Decimal, passages: list[str], language: str) -> Iterator[str]:
    shown = " ".join(passages) if figure.stated is None else figure.stated
    right = abs(value) in readings(shown, language) and prints_unit(shown, figure.unit)
    if isinstance(figure, Change) and figure.stated is not None:
        right = right and falls(shown) == (value < 0)
    if figure.stated is not None and not any(figure.stated in " ".join(passage.split()) for passage in passages):
        yield figure.stated
    elif not right:
        yield f"{value:f} {figure.unit}"


def _numbers(fact: Document, passages: list[str]) -> Iterator[Claim]:
    """A number as a register writes it, for which articles also write «ND-CP»; its digits even where inferred."""
    printed = [_folded(passage) for passage in passages]
    stated = fact.number is not None and "number" not in fact.inferred
    if stated and not any(_folded(fact.number or "") in passage for passage in printed):
        yield "number", fact.number or ""
    cited = [fact.number, *(relation.target for relation in fact.relations if "/" in relation.target)]
    for number in filter(None, cited):
        words = [word for word in _folded(number).split() if _DIGIT.search(word) is not None]
        if not all(any(f" {word} " in passage for passage in printed) for word in words):
            yield "number" if number == fact.number else "relations", number


def _folded(text: str) -> str:
    return _words(text).replace("đ", "d")


def _said(fact: Directive, passages: list[str], text: str) -> Iterator[Claim]:
    """A verb or due date may be carried from an earlier sentence, where director or due is marked as inferred."""
    for field, words, carried in (
        ("verb", fact.verb, not fact.inferred.keys().isdisjoint({"verb", "director"})),
        ("due_stated", fact.due_stated, "due" in fact.inferred),
    ):
        places = [text] if carried else passages
        if words is not None and not any(_words(words) in _words(place) for place in places):
            yield field, words


def _present(fact: Event, passages: list[str], record: Record) -> Iterator[Claim]:
    """Whoever takes part stands in the event's passages, or in those of a participation."""
    told = {p.agent for p in record.participations if p.event == fact.id}
    printed = [_words(passage) for passage in passages]
    for field in ("chairs", "participants"):
        for name in getattr(fact, field):
            if name not in told and not any(_words(name) in passage for passage in printed):
                yield field, name


def uncovered(record: Record, text: str) -> list[Span]:
    """Numerals and capitalised words outside furniture that no fact's evidence and nothing left out accounts for.

    A capital at the start of a sentence or item names nothing by itself, so a first word is passed over.
    """
    spans = [
        *record.source.furniture,
        *(span for _, _, fact in facts(record) for span in fact.evidence),
        *(span for left in record.left_out for span in left.spans),
    ]
    accounted = {at for span in spans for at in range(span.start, span.end)}
    found = []
    for word in _NUMBER_OR_NAME.finditer(text):
        names = word[0][0].isupper() and not _opens(text, word.start())
        if (names or word[0][0].isdigit()) and not accounted.issuperset(range(*word.span())):
            found.append(Span(start=word.start(), end=word.end()))
    return found


def _opens(text: str, at: int) -> bool:
    """Whether a sentence or an item begins at an offset."""
    while at > 0 and text[at - 1].isspace() and text[at - 1] != "\n":
        at -= 1
    return at == 0 or text[at - 1] in _OPENING
