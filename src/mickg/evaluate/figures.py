"""Matched facts in, figures out: precision, recall and F1, shares of right fields, and figures read wrongly."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from mickg.evaluate.agree import same_number
from mickg.evaluate.fact import Fact
from mickg.evaluate.kinds import COMPARED, same_figure
from mickg.evaluate.match import Matched


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, from 0 to 1."""

    precision: float
    recall: float
    f1: float


def rates(hits: int, gold: int, given: int) -> Rates:
    """What `hits` are of the facts given and of those in gold; all where there are none."""
    precision, recall = hits / given if given else 1.0, hits / gold if gold else 1.0
    return Rates(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


class FieldCount(NamedTuple):
    """Pairs, those whose field is right, and the same of those where gold or the given fact says something."""

    pairs: int
    right: int
    said: int
    said_right: int


@dataclass(frozen=True, slots=True)
class KindCount:
    """The facts of one kind, pooled over articles."""

    gold: int
    given: int
    found: int
    whole: int
    fields: Mapping[str, FieldCount]

    @property
    def found_rates(self) -> Rates:
        """Of facts that are there at all."""
        return rates(self.found, self.gold, self.given)

    @property
    def whole_rates(self) -> Rates:
        """Of facts with every field of their own right."""
        return rates(self.whole, self.gold, self.given)


def counted(kind: str, articles: Iterable[Matched]) -> KindCount:
    """The counts of one kind over articles."""
    matched = list(articles)
    pairs = [pair for one in matched for pair in one.pairs]
    fields = {}
    for name in (*COMPARED[kind].whole, *COMPARED[kind].beside):
        said = [pair for pair in pairs if pair.gold.fields.get(name) or pair.given.fields.get(name)]
        fields[name] = FieldCount(len(pairs), sum(name not in pair.wrong for pair in pairs),
                                  len(said), sum(name not in pair.wrong for pair in said))  # fmt: skip
    missed, extra = sum(len(one.missed) for one in matched), sum(len(one.extra) for one in matched)
    whole = sum(pair.whole for pair in pairs)
    return KindCount(len(pairs) + missed, len(pairs) + extra, len(pairs), whole, fields)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure given that gold does not have: `instead` are the gold figures at its place that were missed."""

    given: Fact
    instead: tuple[Fact, ...]


def doubtful(matched: Matched) -> Iterator[Doubt]:
    """The figures given where a gold figure that nothing else is has another value or unit, and those without one.

    One that repeats a gold figure at its place is neither, nor one that tells its fall as a rise below nothing.
    """
    for given in matched.extra:
        here = [gold for gold in matched.gold if gold.overlap(given) > 0]
        if not any(same_figure(gold, given) or _same_fall(gold, given) for gold in here):
            yield Doubt(given, tuple(gold for gold in here if gold in matched.missed))


def _same_fall(gold: Fact, given: Fact) -> bool:
    """Whether one names a fall what the other names a rise below nothing: «giảm GDP» 6,17 %, «tăng GDP» -6,17 %."""
    fall = [one for one in (gold, given) if str(one.fields["indicator"]).casefold().startswith("giảm ")]
    values = gold.fields["value"], given.fields["value"]
    told = len(fall) == 1 and None not in values and gold.fields["unit"] == given.fields["unit"]
    return told and same_number(values[0], -values[1])
