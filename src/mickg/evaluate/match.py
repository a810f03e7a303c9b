"""Gold facts and given facts of one kind in, pairs and what is left of each side out."""

from collections.abc import Sequence
from dataclasses import dataclass

from mickg.evaluate.fact import Fact
from mickg.evaluate.kinds import COMPARED


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold fact that was found, the given fact that is it, and the fields in which the two differ."""

    gold: Fact
    given: Fact
    wrong: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether every field is right that the contract calls the fact's own."""
        return COMPARED[self.gold.kind].whole.keys().isdisjoint(self.wrong)


@dataclass(frozen=True, slots=True)
class Matched:
    """The facts of one kind in one article: found, missed, and given without being in gold."""

    pairs: tuple[Pair, ...]
    missed: tuple[Fact, ...]
    extra: tuple[Fact, ...]

    @property
    def gold(self) -> list[Fact]:
        """Every gold fact."""
        return [*(pair.gold for pair in self.pairs), *self.missed]

    @property
    def given(self) -> list[Fact]:
        """Every given fact."""
        return [*(pair.given for pair in self.pairs), *self.extra]


def match(kind: str, gold: Sequence[Fact], given: Sequence[Fact]) -> Matched:
    """Pair facts one to one, the strongest pairs first, those that are whole before others as strong."""
    rule = COMPARED[kind]
    ranked = []
    for n, one in enumerate(gold):
        for m, other in enumerate(given):
            strength = rule.strength(one, other)
            if strength > 0:
                pair = Pair(one, other, _wrong(kind, one, other))
                ranked.append((strength + pair.whole, n, m, pair))
    ranked.sort(key=lambda row: -row[0])
    left, right, pairs = set(range(len(gold))), set(range(len(given))), []
    for _, n, m, pair in ranked:
        if n in left and m in right:
            left.remove(n)
            right.remove(m)
            pairs.append(pair)
    return Matched(tuple(pairs), tuple(gold[n] for n in sorted(left)), tuple(given[m] for m in sorted(right)))


def _wrong(kind: str, gold: Fact, given: Fact) -> tuple[str, ...]:
    fields = {**COMPARED[kind].whole, **COMPARED[kind].beside}
    return tuple(name for name, same in fields.items() if not same(gold.fields, given.fields, name))
