"""Each kind of fact: when a given fact is the gold one, and which of its fields must then be right.

The table follows the contract's scorer: `whole` are the fields that make a fact wholly right, `beside` further ones
that are only counted. Free wordings (`action`, `topic`, `label`) and references inside a record are not compared.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from mickg.evaluate.agree import (
    Fields,
    alike,
    core,
    much_alike,
    same_changes,
    same_deadline,
    same_flag,
    same_name,
    same_names,
    same_number,
    same_relations,
    same_value,
    words,
)
from mickg.evaluate.fact import Fact

Strength = Callable[[Fact, Fact], float]
Agreement = Callable[[Fields, Fields, str], bool]


@dataclass(frozen=True, slots=True)
class Kind:
    """How strongly a given fact is a gold one (0 is not at all), and how each field is compared."""

    strength: Strength
    whole: Mapping[str, Agreement]
    beside: Mapping[str, Agreement] = field(default_factory=dict)


def _event(gold: Fact, given: Fact) -> float:
    named = alike(gold.fields["name"], given.fields.get("name"))
    known = same_name(gold.fields, given.fields, "kind") or named >= 0.6
    return 1 + named if known and (gold.overlap(given) > 0 or named >= 0.4) else 0.0


def _post(gold: Fact, given: Fact) -> float:
    if core(gold.fields["person"]) != core(given.fields.get("person")):
        return 0.0
    titled, placed = (same_name(gold.fields, given.fields, name) for name in ("title", "organisation"))
    return 1.0 + placed if titled else 0.0


def _organisation(gold: Fact, given: Fact) -> float:
    return float(same_name(gold.fields, given.fields, "name"))


def _document(gold: Fact, given: Fact) -> float:
    numbers = [words(fact.fields.get("number")) for fact in (gold, given)]
    if any(numbers):
        return 2.0 if numbers[0] == numbers[1] else 0.0
    if gold.fields.get("type") != given.fields.get("type"):
        return 0.0
    return _at_least(0.5, max(gold.overlap(given), alike(gold.fields.get("title"), given.fields.get("title"))))


def _policy(gold: Fact, given: Fact) -> float:
    return _at_least(0.5, max(gold.overlap(given), alike(gold.fields["name"], given.fields.get("name"))))


def _observation(gold: Fact, given: Fact) -> float:
    near = gold.overlap(given)
    if near == 0 or not same_figure(gold, given):
        return 0.0
    return near + alike(gold.fields["indicator"], given.fields.get("indicator")) / 2


def same_figure(gold: Fact, given: Fact) -> bool:
    """Whether two observations have the same value and unit."""
    same = same_number(gold.fields["value"], given.fields.get("value"))
    return same and gold.fields["unit"] == given.fields.get("unit")


def _same_words(gold: Fact, given: Fact) -> float:
    return _at_least(0.3, gold.shared(given))


def _participation(gold: Fact, given: Fact) -> float:
    return float(all(same_name(gold.fields, given.fields, name) for name in ("agent", "role")))


def _same_kind_nearby(gold: Fact, given: Fact) -> float:
    return gold.overlap(given) if same_name(gold.fields, given.fields, "kind") else 0.0


def _at_least(limit: float, strength: float) -> float:
    return strength if strength >= limit else 0.0


CONTRACT: Mapping[str, Kind] = {
    "events": Kind(
        _event,
        {"kind": same_name, "start": same_name, "place": same_name, "chairs": same_names},
        {"name": much_alike, "end": same_name, "organiser": same_name, "covers": same_name, "participants": same_names},
    ),
    "posts": Kind(_post, {"title": same_name, "organisation": same_name}, {"at": same_name}),
    "organisations": Kind(_organisation, {"part_of": same_name}),
    "documents": Kind(
        _document,
        {"type": same_name, "status": same_name, "issuer": same_name, "issued": same_name, "relations": same_relations},
        {"title": much_alike},
    ),
    "policies": Kind(_policy, {"kind": same_name}, {"name": much_alike, "horizon": same_names}),
    "observations": Kind(
        _observation,
        {
            "indicator": much_alike, "period": same_value, "changes": same_changes, "bound": same_value,
            "estimated": same_flag, "target": same_flag,
        },
        {"place": same_name},
    ),
    "directives": Kind(
        _same_words, {"director": same_name, "recipients": same_names, "due": same_deadline}, {"verb": same_name}
    ),
}  # fmt: skip
"""The seven kinds that the contract's scorer knows; on these the two agree."""

REVIEWED: Mapping[str, Kind] = {
    "participations": Kind(_participation, {}, {"place": same_name}),
    "statements": Kind(_same_words, {"kind": same_name, "speaker": same_name}),
    "organisation_changes": Kind(
        _same_kind_nearby, {"status": same_name, "proposer": same_name, "on": same_name}
    ),
    "acts": Kind(_same_kind_nearby, {"actor": same_name, "on": same_name}),
}  # fmt: skip
"""The kinds that only reviewed records have."""

COMPARED: Mapping[str, Kind] = {**CONTRACT, **REVIEWED}
