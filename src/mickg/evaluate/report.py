"""A set of matched facts in, all its figures out, also as plain JSON values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import mean
from typing import Any, NamedTuple

from mickg.evaluate.compare import Article, GoldSet
from mickg.evaluate.figures import KindCount, counted, doubtful
from mickg.evaluate.kinds import COMPARED, CONTRACT
from mickg.evaluate.match import Matched


class Figures(NamedTuple):
    """Observations given; those where gold has another value or unit; those where gold has no figure."""

    given: int
    misread: int
    unfounded: int


class Review(NamedTuple):
    """What a review did to the facts of one kind: left alone, changed in a field, added, dropped."""

    kept: int
    changed: int
    added: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Report:
    """A set's counts by kind, the mean F1 of its kinds at both strictnesses, its figures, and its review if it had one.

    Kinds of which gold has no fact are no part of the means.
    """

    name: str
    articles: int
    kinds: Mapping[str, KindCount]
    found: float
    whole: float
    figures: Figures
    review: Mapping[str, Review]


def report(one: GoldSet) -> Report:
    """The figures of one set."""
    kinds = {kind: counted(kind, one.matched(kind)) for kind in CONTRACT if len(one.matched(kind)) > 0}
    filled = [count for count in kinds.values() if count.gold > 0]
    reviewed = [article for article in one.articles if article.reviewed]
    return Report(
        name=one.name,
        articles=len(one.articles),
        kinds=kinds,
        found=_mean(count.found_rates.f1 for count in filled),
        whole=_mean(count.whole_rates.f1 for count in filled),
        figures=_figures(one.matched("observations")),
        review={kind: _review(matched) for kind in COMPARED if len(matched := _of_kind(reviewed, kind)) > 0},
    )


def _of_kind(articles: Iterable[Article], kind: str) -> list[Matched]:
    return [article.kinds[kind] for article in articles if kind in article.kinds]


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return mean(listed) if len(listed) > 0 else 0.0


def _figures(observations: Sequence[Matched]) -> Figures:
    doubts = [doubt for matched in observations for doubt in doubtful(matched)]
    misread = sum(len(doubt.instead) > 0 for doubt in doubts)
    return Figures(sum(len(matched.given) for matched in observations), misread, len(doubts) - misread)


def _review(articles: Sequence[Matched]) -> Review:
    pairs = [pair for matched in articles for pair in matched.pairs]
    kept = sum(pair.whole for pair in pairs)
    added, dropped = sum(len(m.missed) for m in articles), sum(len(m.extra) for m in articles)
    return Review(kept, len(pairs) - kept, added, dropped)


def as_plain(one: Report) -> dict[str, Any]:
    """The report as JSON values."""
    return {
        **asdict(one),
        "figures": one.figures._asdict(),
        "review": {kind: review._asdict() for kind, review in one.review.items()},
        "kinds": {kind: _plain(count) for kind, count in one.kinds.items()},
    }


def _plain(count: KindCount) -> dict[str, Any]:
    return {
        "gold": count.gold,
        "given": count.given,
        "found": {"facts": count.found, **count.found_rates._asdict()},
        "whole": {"facts": count.whole, **count.whole_rates._asdict()},
        "fields": {name: field._asdict() for name, field in count.fields.items()},
    }
