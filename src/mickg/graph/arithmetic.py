"""What printed figures allow: the interval behind a rounded figure, and whether a stated change fits its two figures.

The interval of a printed figure is half a unit of its last printed digit either way. A stated change is `consistent`
when the computed one, rounded or cut to the digits printed, equals it; `rounding` when figures within the printed ones'
intervals give it; `unit-mislabelled` when a change printed in percent is the difference in percentage points;
`inconsistent` when none of these; `not-checkable` without an earlier figure.
"""

import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import NamedTuple

from mickg.model import Change, Observation
from mickg.values import Bound, Unit

_DIGITS = re.compile(r"\d")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_HALF = Decimal("0.5")


class Interval(NamedTuple):
    """Lowest and highest value; None is open."""

    low: Decimal | None
    high: Decimal | None


class Verdict(NamedTuple):
    """A code of the scheme `check`, and the change computed from the two printed figures, if there are two."""

    code: str
    computed: Decimal | None


def last_digit_unit(value: Decimal, printed: str | None) -> Decimal:
    """How much one step in the last printed digit is worth: 10^9 for «11.250 tỷ», 0.1 for «80,1%»."""
    figure = _FIGURE.search(printed) if printed is not None else None
    digits = "".join(_DIGITS.findall(figure[0])).lstrip("0") if figure is not None else ""
    if value == 0 or digits == "" or not digits.startswith(_significant(value)[: len(digits)].rstrip("0")):
        return Decimal(1).scaleb(int(value.as_tuple().exponent))
    return Decimal(1).scaleb(value.adjusted() - len(digits) + 1)


def _significant(value: Decimal) -> str:
    return "".join(map(str, value.as_tuple().digits)).lstrip("0")


def allowed(figure: Observation) -> Interval:
    """The values that a printed figure and its bound allow."""
    unit = last_digit_unit(figure.value, figure.stated)
    whole = figure.unit in ("count", "rank") and unit <= 1
    half = Decimal(0) if whole else unit * _HALF
    match figure.bound:
        case "more-than":
            return Interval(figure.value, None)
        case "nearly" | "at-most":
            return Interval(None, figure.value)
        case "about":
            return Interval(None, None)
        case None:
            return Interval(figure.value - half, figure.value + half)


def sized(figure: Observation, change: Change) -> Change:
    """A change with its size; where only the earlier figure is printed, the difference, of percentages in points."""
    if change.value is not None or change.baseline is None:
        return change
    unit: Unit = "percentage-point" if change.unit == "percent" else change.unit
    return change.model_copy(update={"value": _computed(figure.value, change.baseline, unit), "unit": unit})


def judge(figure: Observation, change: Change) -> Verdict:
    """Whether a stated change fits the figure and the earlier figure printed beside it."""
    if change.value is None or change.baseline is None:
        return Verdict("not-checkable", None)
    if change.baseline == 0 and change.unit in ("percent", "factor"):
        return Verdict("not-checkable", None)
    computed = _computed(figure.value, change.baseline, change.unit)
    if _fits(computed, change.value, change.bound):
        return Verdict("consistent", computed)
    if change.unit == "percent" and figure.unit == "percent" and figure.value - change.baseline == change.value:
        return Verdict("unit-mislabelled", computed)
    return Verdict("rounding" if _within(figure, change) else "inconsistent", computed)


def _computed(value: Decimal, earlier: Decimal, unit: str) -> Decimal:
    match unit:
        case "percent":
            return 100 * (value - earlier) / earlier
        case "factor":
            return value / earlier
        case "rank":
            return earlier - value
        case _:
            return value - earlier


def _fits(computed: Decimal, stated: Decimal, bound: Bound | None) -> bool:
    if bound == "more-than":
        return computed <= stated if stated < 0 else computed >= stated
    steps = computed.scaleb(-int(stated.as_tuple().exponent))
    printed = stated.scaleb(-int(stated.as_tuple().exponent))
    return printed in (steps.to_integral_value(ROUND_HALF_UP), steps.to_integral_value(ROUND_DOWN))


def _within(figure: Observation, change: Change) -> bool:
    assert change.value is not None
    assert change.baseline is not None
    unit = last_digit_unit(figure.value, figure.stated)
    own = Decimal(1).scaleb(int(change.baseline.normalize().as_tuple().exponent))
    half, half_earlier = unit * _HALF, min(unit, own) * _HALF
    corners = [
        _computed(figure.value + a * half, change.baseline + b * half_earlier, change.unit)
        for a in (-1, 1)
        for b in (-1, 1)
    ]
    slack = Decimal(1).scaleb(int(change.value.as_tuple().exponent)) * _HALF
    return min(corners) - slack <= change.value <= max(corners) + slack
