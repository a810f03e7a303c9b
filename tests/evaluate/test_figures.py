import pytest
from factory import evidence, observation

from mickg.evaluate.fact import Fact, fact
from mickg.evaluate.figures import FieldCount, counted, doubtful, rates
from mickg.evaluate.match import match


def figures(*facts: dict[str, object]) -> list[Fact]:
    return [fact("observations", observation(**fields)) for fields in facts]


@pytest.mark.parametrize(
    ("hits", "gold", "given", "expected"),
    [(3, 4, 6, (0.5, 0.75, 0.6)), (0, 4, 2, (0.0, 0.0, 0.0)), (0, 0, 0, (1.0, 1.0, 1.0)), (0, 4, 0, (1.0, 0.0, 0.0)),
     (0, 0, 2, (0.0, 1.0, 0.0))],
)  # fmt: skip
def test_rates_are_shares_of_what_is_given_and_of_gold(
    hits: int, gold: int, given: int, expected: tuple[float, ...]
) -> None:
    assert rates(hits, gold, given) == pytest.approx(expected)


def test_counts_are_pooled_over_articles() -> None:
    one = match("observations", figures({}), figures({"period": "2024"}, {"value": 1}))
    other = match("observations", figures({}, {"value": 7}), figures({}))
    count = counted("observations", [one, other])
    assert (count.gold, count.given, count.found, count.whole) == (3, 3, 2, 1)
    assert count.found_rates.f1 == pytest.approx(2 / 3)
    assert count.whole_rates.f1 == pytest.approx(1 / 3)


def test_a_field_is_counted_among_pairs_and_where_somebody_says_something() -> None:
    facts = figures({"bound": "about"}, {"value": 7}, {"value": 8})
    given = figures({}, {"value": 7, "bound": "nearly"}, {"value": 8})
    count = counted("observations", [match("observations", facts, given)])
    assert count.fields["bound"] == FieldCount(pairs=3, right=1, said=2, said_right=0)
    assert count.fields["period"] == FieldCount(pairs=3, right=3, said=3, said_right=3)


def doubts(gold: list[Fact], given: list[Fact]) -> list[tuple[object, int]]:
    return [(d.given.fields["value"], len(d.instead)) for d in doubtful(match("observations", gold, given))]


def test_a_figure_with_another_value_or_unit_than_gold_at_its_place_is_misread() -> None:
    gold = figures({}, {"value": 2024, "evidence": evidence("Sáng 11/3/2024")})
    assert doubts(gold, figures({"value": 505})) == [(505, 1)]
    assert doubts(gold, figures({"unit": "percent"})) == [(505_000_000, 1)]
    assert doubts(gold, figures({"value": 3, "evidence": evidence("Nguyễn Mạnh Hùng")})) == [(3, 0)]


def test_a_figure_beside_gold_that_was_found_is_no_misreading_of_it() -> None:
    assert doubts(figures({}), figures({}, {"value": 505})) == [(505, 0)]


def test_a_fall_told_as_a_rise_below_nothing_is_in_no_doubt() -> None:
    gold = figures({"indicator": "tăng trưởng GDP", "value": -6.17, "unit": "percent"})
    assert doubts(gold, figures({"indicator": "giảm GDP", "value": 6.17, "unit": "percent"})) == []
    assert doubts(gold, figures({"indicator": "GDP", "value": 6.17, "unit": "percent"})) == [(6.17, 1)]


def test_a_figure_that_repeats_gold_at_its_place_is_in_no_doubt() -> None:
    assert doubts(figures({}), figures({}, {})) == []
