"""Observations and how they compare, as a source states them and as its own figures compute."""

from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal

from mickg.graph.arithmetic import allowed, judge, sized
from mickg.graph.facts import SourceGraph
from mickg.graph.terms import decimal
from mickg.model import Change, Observation
from mickg.vocab import concept, mg, resource

_COMPUTED_DIGITS = 4


def add_observations(graph: SourceGraph, units: Mapping[str, str]) -> None:
    """Every figure of the record; `units` gives the registry id of each unit code."""
    minted = {figure.id: graph.mint("obs", figure) for figure in graph.record.observations}
    for figure in graph.record.observations:
        subject = minted[figure.id] if figure.id is not None else graph.mint("obs", figure)
        class_ = mg.RankObservation if figure.unit == "rank" else mg.Observation
        graph.fact(subject, class_, figure)
        graph.typed(subject, mg.Observation)
        _describe(graph, subject, figure, units)
        if figure.within is not None:
            graph.add(subject, mg.within, minted[figure.within])
        for n, change in enumerate(figure.changes, 1):
            _comparison(graph, f"{subject}/change/{n}", subject, (figure, change), units)


def _describe(graph: SourceGraph, subject: str, figure: Observation, units: Mapping[str, str]) -> None:
    status = "target" if figure.target else "estimated" if figure.estimated else "actual"
    low, high = allowed(figure)
    for predicate, id_ in (
        (mg.indicator, figure.indicator_id), (mg.unit, units[figure.unit]), (mg.inPlace, figure.place_id),
        (mg.aboutEntity, figure.about_id),
    ):  # fmt: skip
        graph.refer(subject, predicate, id_)
    graph.refer(subject, mg.includes, *figure.includes_ids)
    graph.add(subject, mg.inPeriod, graph.period(figure.period))
    graph.add(subject, mg.value, decimal(figure.value))
    graph.add(subject, mg.valueMin, decimal(low) if low is not None else None)
    graph.add(subject, mg.valueMax, decimal(high) if high is not None else None)
    graph.text(subject, mg.valueAsStated, figure.stated)
    graph.add(subject, mg.outOf, decimal(figure.out_of) if figure.out_of is not None else None)
    graph.add(subject, mg.bound, concept("bound", figure.bound or "exact"))
    graph.code(subject, mg.obsStatus, "status", status)
    if figure.policy_id is not None:
        graph.add(subject, mg.targetOf if figure.target else mg.resultOf, resource(figure.policy_id))


def _comparison(
    graph: SourceGraph, subject: str, observation: str, pair: tuple[Observation, Change], units: Mapping[str, str]
) -> None:
    figure, change = pair
    verdict, moved = judge(figure, change), sized(figure, change)
    computed = verdict.computed if change.value is not None else moved.value
    graph.add(observation, mg.comparison, subject)
    graph.typed(subject, mg.Comparison)
    graph.add(subject, mg.changeValue, decimal(change.value) if change.value is not None else None)
    graph.add(subject, mg.changeUnit, resource(units[moved.unit]))
    graph.add(subject, mg.comparedWith, graph.period(change.against))
    graph.add(subject, mg.previousValue, decimal(change.baseline) if change.baseline is not None else None)
    graph.text(subject, mg.changeAsStated, change.stated)
    graph.code(subject, mg.changeCheck, "check", verdict.code)
    if computed is not None:
        graph.add(subject, mg.computedChange, decimal(_shortened(computed)))
    if change.baseline is not None and figure.unit == "percent":
        graph.add(subject, mg.computedPointChange, decimal(figure.value - change.baseline))


def _shortened(computed: Decimal) -> Decimal:
    return computed.scaleb(_COMPUTED_DIGITS).to_integral_value(ROUND_HALF_EVEN).scaleb(-_COMPUTED_DIGITS)
