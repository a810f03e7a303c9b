from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from factory import observation
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph
from rdflib.namespace import SKOS

from mickg.data import data_folder
from mickg.graph.arithmetic import Interval, allowed, judge, last_digit_unit, sized
from mickg.model import Change, Observation

FIGURES = st.decimals(min_value=1, max_value=10**16, places=3)
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_DOWN])


def figure(value: object, stated: str | None = None, unit: str = "VND", **fields: Any) -> Observation:
    return Observation.model_validate(observation(value=value, stated=stated, unit=unit, **fields))


def change(value: object, baseline: object = None, unit: str = "percent", **fields: Any) -> Change:
    return Change.model_validate({"value": value, "unit": unit, "baseline": baseline, **fields})


# The nine pairs that the articles print, as (value, stated, unit, earlier, change, verdict, computed).
PRINTED = {
    "smartphones": (100_700_000, "100,7 triệu", "count", 99_500_000, 1.2, "consistent", "1.21"),
    "mobile broadband": (89_780_000, "89,78 triệu", "count", 84_360_000, 6.4, "consistent", "6.42"),
    "security profit": (54 * 10**9, "54 tỷ", "VND", 44 * 10**9, 22.72, "consistent", "22.73"),
    "attacks": (1812, "1.812", "count", 2921, -38, "consistent", "-37.97"),
    "per 100 people": (94, "94", "per-100-people", 85.7, 10, "consistent", "9.68"),
    "security revenue": (804 * 10**9, "804 tỷ", "VND", 548 * 10**9, 46.8, "rounding", "46.72"),
    "security payments": (41 * 10**9, "41 tỷ", "VND", 318 * 10**8, 28.7, "rounding", "28.93"),
    "fibre": (80.1, "80,1%", "percent", 75.5, 4.6, "unit-mislabelled", "6.09"),
    "broadcasting": (12_524 * 10**9, "12.524 tỷ", "VND", 12_049 * 10**9, 1.7, "inconsistent", "3.94"),
}


@pytest.mark.parametrize("name", PRINTED)
def test_a_printed_pair_gets_its_true_verdict(name: str) -> None:
    value, stated, unit, earlier, told, code, computed = PRINTED[name]
    verdict = judge(figure(value, stated, unit), change(told, earlier))
    assert verdict.code == code
    assert verdict.computed is not None
    assert round(verdict.computed, 2) == Decimal(computed)


def test_the_verdicts_are_the_codes_of_the_scheme() -> None:
    told = {case[5] for case in PRINTED.values()} | {judge(figure(1), change(2)).code}
    scheme = Graph().parse(data_folder("ontology") / "voc" / "check.ttl")
    assert told == {str(code) for code in scheme.objects(None, SKOS.notation)}


@given(FIGURES, FIGURES, st.integers(0, 6), ROUNDINGS)
def test_a_percentage_computed_from_two_figures_is_consistent_however_it_is_rounded(
    value: Decimal, earlier: Decimal, digits: int, rounding: str
) -> None:
    told = (100 * (value - earlier) / earlier).quantize(Decimal(1).scaleb(-digits), rounding)
    assert judge(figure(value), change(told, earlier)).code == "consistent"


@given(FIGURES, FIGURES, st.sampled_from(["VND", "count", "percentage-point"]))
def test_a_difference_of_two_figures_is_consistent(value: Decimal, earlier: Decimal, unit: str) -> None:
    assert judge(figure(value), change(value - earlier, earlier, unit)).code == "consistent"


@given(FIGURES, FIGURES, st.integers(1, 6), ROUNDINGS)
def test_a_factor_computed_from_two_figures_is_consistent(
    value: Decimal, earlier: Decimal, digits: int, rounding: str
) -> None:
    told = (value / earlier).quantize(Decimal(1).scaleb(-digits), rounding)
    assert judge(figure(value), change(told, earlier, "factor")).code == "consistent"


@given(st.integers(10**4, 10**9), st.integers(10**4, 10**9), st.integers(2, 10**4))
def test_a_percentage_that_is_points_off_is_inconsistent(value: int, earlier: int, off: int) -> None:
    exact = Decimal(100 * (value - earlier)) / earlier
    told = exact.quantize(Decimal(1)) + off
    odd = Decimal(value) + Decimal("0.0001")
    assert judge(figure(odd), change(told, earlier + Decimal("0.0001"))).code == "inconsistent"


def test_a_better_rank_is_a_rise() -> None:
    assert judge(figure(67, "67", "rank"), change(10, 77, "rank")).code == "consistent"
    assert judge(figure(67, "67", "rank"), change(-10, 77, "rank")).code == "inconsistent"


@pytest.mark.parametrize(
    ("unit", "told", "code"),
    [("percent", 6.1, "consistent"), ("percentage-point", 4.6, "consistent"), ("percent", 4.6, "unit-mislabelled"),
     ("percentage-point", 6.1, "inconsistent")],
)  # fmt: skip
def test_percent_is_told_from_percentage_points(unit: str, told: float, code: str) -> None:
    assert judge(figure(80.1, "80,1%", "percent"), change(told, 75.5, unit)).code == code


def test_a_difference_called_percent_is_no_slip_where_the_figures_are_no_percentages() -> None:
    assert judge(figure(110, "110", "count"), change(10, 100)).code == "consistent"
    assert judge(figure(210, "210", "count"), change(10, 200, "percent")).code == "inconsistent"


@pytest.mark.parametrize("unit", ["percent", "factor"])
def test_a_change_without_an_earlier_figure_or_from_nothing_cannot_be_checked(unit: str) -> None:
    assert judge(figure(10), change(5, None, unit)) == ("not-checkable", None)
    assert judge(figure(10), change(5, 0, unit)) == ("not-checkable", None)


@pytest.mark.parametrize(
    ("value", "told", "code"),
    [(41, 50, "consistent"), (55, 50, "inconsistent")],
)
def test_more_than_is_a_lower_bound_of_a_rise(value: int, told: int, code: str) -> None:
    assert judge(figure(value, unit="rank"), change(told, 95, "rank", bound="more-than")).code == code


@pytest.mark.parametrize(("value", "code"), [(60, "consistent"), (80, "inconsistent"), (120, "inconsistent")])
def test_more_than_is_a_lower_bound_of_a_fall_too(value: int, code: str) -> None:
    assert judge(figure(value, unit="rank"), change(-30, 100, bound="more-than")).code == code


def test_figures_of_any_size_are_judged() -> None:
    assert judge(figure(Decimal("1E+60")), change(Decimal("0.0001"), Decimal(3))).code == "inconsistent"


@pytest.mark.parametrize(
    ("value", "printed", "unit"),
    [
        ("80.1", "80,1%", "0.1"), ("11250E9", "11.250 tỷ đồng", "1E9"), ("2.7E15", "hơn 2,7 triệu tỷ đồng", "1E14"),
        ("505E6", "505 triệu bưu gửi", "1E6"), ("1812", "1.812 cuộc", "1"), ("325000000", "325.000.000 đồng", "1"),
        ("94", "94 thuê bao/100 dân", "1"), ("0", "0", "1"), ("37.19", None, "0.01"), ("5", "năm", "1"),
    ],
)  # fmt: skip
def test_the_last_printed_digit_says_how_exact_a_figure_is(value: str, printed: str | None, unit: str) -> None:
    assert last_digit_unit(Decimal(value), printed) == Decimal(unit)


@pytest.mark.parametrize(
    ("told", "low", "high"),
    [
        (figure(80.1, "80,1%", "percent"), "80.05", "80.15"),
        (figure(11_250 * 10**9, "11.250 tỷ"), "11249.5E9", "11250.5E9"),
        (figure(13, "13", "count"), "13", "13"),
        (figure(58, "58", "rank"), "58", "58"),
        (figure(27 * 10**14, "2,7 triệu tỷ", bound="more-than"), "27E14", None),
        (figure(400_000, "400.000", "count", bound="nearly"), None, "400000"),
        (figure(30, "30", "rank", bound="at-most"), None, "30"),
        (figure(244 * 10**8, "24,4 tỷ", "USD", bound="about"), None, None),
    ],
)
def test_a_printed_figure_and_its_bound_allow_an_interval(told: Observation, low: str | None, high: str | None) -> None:
    assert allowed(told) == Interval(low and Decimal(low), high and Decimal(high))  # type: ignore[arg-type] # None or a figure


@given(FIGURES)
def test_a_figure_lies_in_the_interval_that_it_allows(value: Decimal) -> None:
    low, high = allowed(figure(value, str(value).replace(".", ",")))
    assert low is not None
    assert high is not None
    assert low <= value <= high


@pytest.mark.parametrize(
    ("unit", "now", "then", "told"),
    [("VND", 12, 10, (2, "VND")), ("rank", 67, 77, (10, "rank")), ("percent", 5, 7, (-2, "percentage-point"))],
)
def test_a_change_of_which_only_the_earlier_figure_is_printed_is_the_difference(
    unit: str, now: int, then: int, told: tuple[int, str]
) -> None:
    moved = sized(figure(now, str(now), unit), change(None, then, unit))
    assert (moved.value, str(moved.unit)) == (Decimal(told[0]), told[1])
