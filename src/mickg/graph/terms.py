"""RDF terms from plain values, and a named graph being written: the one place that makes either."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from pyoxigraph import Literal, NamedNode, Quad

from mickg import period as periods
from mickg.values import Label
from mickg.vocab import concept, mg, rdf, resource, skos, xsd

Term = NamedNode | Literal


@lru_cache(maxsize=65536)
def iri(text: str) -> NamedNode:
    """The node of an IRI."""
    return NamedNode(text)


def string(text: str) -> Literal:
    """A literal without language."""
    return Literal(text)


def words(text: str, language: str) -> Literal:
    """A literal in a language."""
    return Literal(text, language=language)


def integer(value: int) -> Literal:
    """An xsd:integer."""
    return Literal(value)


def decimal(value: Decimal) -> Literal:
    """An xsd:decimal in canonical form: both engines write it alike, and neither rewrites it."""
    text = f"{value:f}"
    plain = text.rstrip("0").rstrip(".") if "." in text else text
    return Literal("0" if plain in ("-0", "") else plain, datatype=iri(xsd.decimal))


def day(value: date) -> Literal:
    """An xsd:date."""
    return Literal(value.isoformat(), datatype=iri(xsd.date))


class NamedGraph:
    """A set of triples under one graph name."""

    def __init__(self, name: str) -> None:
        self.name = iri(name)
        self._quads: set[Quad] = set()

    def __iter__(self) -> Iterator[Quad]:
        return iter(self._quads)

    def __len__(self) -> int:
        return len(self._quads)

    def add(self, subject: str, predicate: str, *objects: Term | str | None) -> None:
        """One triple for each object that is not None; a plain `str` is an IRI."""
        for value in objects:
            if value is not None:
                node = iri(value) if isinstance(value, str) else value
                self._quads.add(Quad(iri(subject), iri(predicate), node, self.name))

    def refer(self, subject: str, predicate: str, *ids: str | None) -> None:
        """One triple for each registry id that is not None."""
        self.add(subject, predicate, *(resource(id_) for id_ in ids if id_ is not None))

    def code(self, subject: str, predicate: str, scheme: str, code: str | None) -> None:
        """A triple whose object is a code of a scheme, where there is a code."""
        self.add(subject, predicate, concept(scheme, code) if code is not None else None)

    def text(self, subject: str, predicate: str, text: str | None) -> None:
        """A triple whose object is a text without language, where there is a text."""
        self.add(subject, predicate, string(text) if text is not None else None)

    def typed(self, subject: str, *classes: str) -> None:
        """`rdf:type` triples."""
        self.add(subject, rdf.type, *classes)

    def label(self, subject: str, label: Label | None, predicate: str = skos.prefLabel) -> None:
        """A wording in both languages."""
        if label is not None:
            self.add(subject, predicate, words(label.vi, "vi"), words(label.en, "en"))

    def period(self, text: str | None) -> str | None:
        """Describe a period with its first and last day; return its IRI."""
        if text is None:
            return None
        interval, subject = periods.parse(text), resource(f"period/{text.replace('/', '--')}")
        self.typed(subject, mg.Period)
        self.add(subject, skos.notation, string(text))
        self.add(subject, mg.beginsOn, day(interval.first))
        self.add(subject, mg.endsOn, day(interval.last))
        return subject

    def validity(self, subject: str, begins: str | None, ends: str | None) -> None:
        """When something began and ended: the period that is known, and the day only where a day is known."""
        for text, within, on in ((begins, mg.beginsIn, mg.beginsOn), (ends, mg.endsIn, mg.endsOn)):
            self.add(subject, within, self.period(text))
            self.add(subject, on, exact_day(text))


def exact_day(text: str | None) -> Literal | None:
    """The day that a period is, where it is one day."""
    if text is None:
        return None
    interval = periods.parse(text)
    return day(interval.first) if interval.first == interval.last else None
