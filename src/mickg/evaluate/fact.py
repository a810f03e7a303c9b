"""A fact as it is compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mickg.model import Record
from mickg.record import as_contract
from mickg.record.check import KINDS

Facts = Mapping[str, tuple["Fact", ...]]
"""Facts by kind; a kind that is absent is not judged."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact's kind, its fields as plain JSON values, and where it stands.

    `spans` are half-open ranges of code points of the text, `chars` all code points in them. A field of a gold fact may
    hold a list of names of which any is right.
    """

    kind: str
    fields: Mapping[str, Any]
    spans: tuple[tuple[int, int], ...]
    chars: frozenset[int] = field(repr=False)

    def overlap(self, other: "Fact") -> float:
        """Shared code points over those of the shorter fact."""
        shorter = min(len(self.chars), len(other.chars))
        return len(self.chars & other.chars) / shorter if shorter > 0 else 0.0

    def shared(self, other: "Fact") -> float:
        """Shared code points over those of both together."""
        both = len(self.chars | other.chars)
        return len(self.chars & other.chars) / both if both > 0 else 0.0


def fact(kind: str, fields: Mapping[str, Any]) -> Fact:
    """A fact from its fields, `evidence` a list of `{start, end}`."""
    spans = tuple((span["start"], span["end"]) for span in fields.get("evidence") or ())
    chars = frozenset(at for start, end in spans for at in range(start, end))
    return Fact(kind, {name: value for name, value in fields.items() if name != "evidence"}, spans, chars)


def facts_of(record: Record, kinds: Iterable[str] = KINDS) -> Facts:
    """Every fact of a record, of the kinds given."""
    plain = as_contract(record)
    return {kind: tuple(fact(kind, item) for item in plain[kind]) for kind in kinds}
