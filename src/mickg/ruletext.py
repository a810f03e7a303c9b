"""What a reader is told of a rule."""

from dataclasses import dataclass

from mickg.values import Label


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule as its file writes it; one that is no pattern has only a description.

    `terms` are the file's own words in the pattern, `<part>` or `@set`, with what they stand for. `examples` are
    sentences with the fields that the rule reads in them, `refused` sentences that it leaves.
    """

    id: str
    says: Label | None = None
    pattern: str | None = None
    terms: tuple[tuple[str, str], ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    refused: tuple[str, ...] = ()
