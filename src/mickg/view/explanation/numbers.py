"""Numbers and changes in, their wording in both languages out."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from mickg.model import Change
from mickg.values import Label
from mickg.view.chart.figures import number_of
from mickg.view.explanation.wording import UNITS, same
from mickg.view.page.dates import worded

_SCALES: Mapping[str, tuple[tuple[Decimal, str], ...]] = {
    "vi": ((Decimal(10**9), "tỷ"), (Decimal(10**6), "triệu")),
    "en": ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million")),
}
_LARGEST = Decimal(10**20)  # decimals of more digits are rounded, and their remainders refused


def figure(value: Decimal, unit: str, *, signed: bool = False) -> Label:
    """A number with its unit: «11.250 tỷ đồng», «hạng 67», «28,57%»; what is counted is for the indicator to say."""
    if unit == "percent":
        return number_of(value, unit, signed=signed)
    number = Label.model_construct(vi=_scaled(value, "vi", signed=signed), en=_scaled(value, "en", signed=signed))
    if unit == "count":
        return number
    if unit == "rank" and not signed:
        return Label.model_construct(vi=f"hạng {number.vi}", en=f"rank {number.en}")
    name = UNITS.get(unit) or same(unit)
    return Label.model_construct(vi=f"{number.vi} {name.vi}", en=f"{number.en} {name.en}")


def _scaled(value: Decimal, language: Literal["vi", "en"], *, signed: bool) -> str:
    """A number in words of scale, where at most three decimals are left before them."""
    for scale, word in _SCALES[language]:
        if scale <= abs(value) < _LARGEST and value * 1000 % scale == 0:
            return f"{getattr(number_of(value / scale, 'count', signed=signed), language)} {word}"
    return str(getattr(number_of(value, "count", signed=signed), language))


def change(made: Change) -> Label:
    """How a figure moved, against what and from where; only from where, if nothing says how far."""
    then = figure(made.baseline, "count") if made.baseline is not None else None
    if made.value is not None:
        number = figure(made.value, made.unit, signed=made.unit != "factor")
        told = [number, *([Label.model_construct(vi=f"(khi đó {then.vi})", en=f"(then {then.en})")] if then else [])]
    else:
        told = [Label.model_construct(vi=f"từ {then.vi}", en=f"from {then.en}")] if then else []
    if made.against is not None:
        against = worded(made.against)
        joint = ("so với", "against") if made.value is not None else ("của", "of")
        told.insert(1, Label.model_construct(vi=f"{joint[0]} {against.vi}", en=f"{joint[1]} {against.en}"))
    return Label.model_construct(vi=" ".join(one.vi for one in told), en=" ".join(one.en for one in told))
