"""A record in, its facts as they are shown out: each with its sign, its wording, its fields and what was inferred."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from mickg.model import Change, Fact, Record, Relation
from mickg.values import Label
from mickg.view.chart.figures import number_of
from mickg.view.explanation.numbers import change, figure
from mickg.view.explanation.wording import FIELDS, KINDS, POST_TITLE, RELATIONS, SIGNS, UNITS, same
from mickg.view.page.dates import worded

_PERIODS = frozenset({"start", "end", "covers", "at", "issued", "period", "due", "on"})
_CODES = {
    ("events", "kind"): "event-kind", ("events", "mode"): "mode", ("participations", "role"): "role",
    ("documents", "type"): "document-type", ("documents", "status"): "document-status",
    ("documents", "stage"): "draft-stage", ("policies", "kind"): "policy-kind", ("observations", "bound"): "bound",
    ("directives", "force"): "force", ("directives", "recurs"): "recurrence", ("statements", "kind"): "statement-kind",
    ("organisation_changes", "kind"): "change", ("acts", "kind"): "act-kind",
}  # fmt: skip
_NAME = ("name",)
_TOLD = {
    "posts": ("person", "title", "organisation"), "observations": ("indicator", "value", "unit"),
    "directives": ("director", "recipients", "action"), "documents": ("type", "number", "status"),
    "participations": ("agent",), "statements": ("label",), "organisation_changes": ("label",), "acts": ("label",),
}  # fmt: skip
_OF_EVERY_FACT = frozenset(Fact.model_fields)


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a fact says something of; `inferred` is the rule that supplied what the article does not state.

    `key` is its name in a record; `told` says that the line which stands for the fact holds it already.
    """

    key: str
    name: Label
    value: Label
    inferred: str | None
    told: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact as it is shown: `ref` is its sign (`P3`), `passages` are (start, end) offsets."""

    ref: str
    kind: str
    says: Label
    fields: tuple[Field, ...]
    passages: tuple[tuple[int, int], ...]
    rule: str | None

    @property
    def rules(self) -> list[str]:
        """The rule that read it and those that inferred its fields, each once."""
        named = [self.rule, *(field.inferred for field in self.fields)]
        return list(dict.fromkeys(rule for rule in named if rule is not None))


def shown(record: Record, codes: Mapping[str, Label]) -> list[Shown]:
    """Every fact of a record, by kind; `codes` are wordings of codes by vocabulary (`document-type/decree`)."""
    return [
        Shown(
            ref=f"{SIGNS[kind]}{n}",
            kind=kind,
            says=_Words(kind, codes).says(fact),
            fields=tuple(_Words(kind, codes).fields(fact)),
            passages=tuple((span.start, span.end) for span in fact.evidence),
            rule=fact.rule,
        )
        for kind in KINDS
        for n, fact in enumerate(getattr(record, kind), 1)
    ]


def counted(facts: Sequence[Shown]) -> dict[str, int]:
    """How many facts there are of each kind that there is, in the order of a record."""
    counts = Counter(fact.kind for fact in facts)
    return {kind: counts[kind] for kind in KINDS if counts[kind] > 0}


@dataclass(frozen=True, slots=True)
class _Words:
    """The wording of facts of a kind."""

    kind: str
    codes: Mapping[str, Label]

    def says(self, fact: Any) -> Label:
        """A fact in a line."""
        match self.kind:
            case "posts":
                return same(", ".join(filter(None, (fact.person, fact.title, fact.organisation))))
            case "observations":
                number = figure(fact.value, fact.unit)
                return Label.model_construct(vi=f"{fact.indicator}: {number.vi}", en=f"{fact.indicator}: {number.en}")
            case "directives":
                whom = f" → {', '.join(fact.recipients)}" if len(fact.recipients) > 0 else ""
                return same(f"{fact.director}{whom}: {fact.action}")
            case "documents":
                named = _joined(self._value("type", fact.type), fact.number or fact.title or "")
                return named if fact.status == "issued" else _noted(named, self._value("status", fact.status))
            case "participations":
                return same(fact.agent)
            case _:
                name = getattr(fact, "name", None)
                return same(name) if name is not None else fact.label or self._value("kind", fact.kind)

    def fields(self, fact: Fact) -> Iterator[Field]:
        """The fields that the fact says something of."""
        for name in type(fact).model_fields:
            value = getattr(fact, name)
            if name in _OF_EVERY_FACT or value is None or value is False or value == ():
                continue
            label = POST_TITLE if (self.kind, name) == ("posts", "title") else FIELDS.get(name) or same(name)
            told = name in _TOLD.get(self.kind, _NAME)
            yield Field(name, label, self._value(name, value), fact.inferred.get(name), told)

    def _value(self, name: str, value: Any) -> Label:
        if isinstance(value, tuple):
            given = [self._value(name, one) for one in value]
            return Label.model_construct(vi="; ".join(one.vi for one in given), en="; ".join(one.en for one in given))
        if isinstance(value, str):
            return self._text(name, value)
        return _of_type(value)

    def _text(self, name: str, text: str) -> Label:
        if name in _PERIODS:
            return worded(text)
        if name == "unit":
            return UNITS.get(text) or same(text)
        return self.codes.get(f"{_CODES.get((self.kind, name))}/{text}") or same(text)


def _of_type(value: Any) -> Label:
    """The wording of what is no text: a truth, a label, a number, a change or a relation."""
    match value:
        case True:
            return Label(vi="có", en="yes")
        case Label():
            return value
        case Decimal():
            return number_of(value, "count")
        case Change():
            return change(value)
        case Relation():
            return _joined(RELATIONS[value.kind], value.target)
        case _:
            return same(str(value))


def _joined(label: Label, text: str) -> Label:
    return Label.model_construct(vi=f"{label.vi} {text}".strip(), en=f"{label.en} {text}".strip())


def _noted(label: Label, note: Label) -> Label:
    return Label.model_construct(vi=f"{label.vi} ({note.vi})", en=f"{label.en} ({note.en})")
