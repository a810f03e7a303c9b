"""Rows of figures in both languages in, lines of figures that may be compared out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.told import Pair, Row, Told, day, every, grouped, label, paired, told

_KEY = ("observation", "comparison", "part", "field", "source", "start", "end")
_UNITS = {
    "percentage-point": Label(vi="điểm phần trăm", en="percentage points"),
    "factor": Label(vi="lần", en="times"),
    "rank": Label(vi="bậc", en="places"),
    "count": None,
}


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is stated, and what the two figures give; `check` is a code of the scheme of that name."""

    printed: str | None
    value: Decimal
    unit: str
    against: str | None
    computed: Decimal | None
    check: str
    verdict: Label

    @property
    def stated(self) -> Label:
        """The change that is stated, as a number with its unit."""
        return self._number(self.value)

    @property
    def again(self) -> Label | None:
        """What the two figures give, None where they give nothing."""
        return self._number(self.computed) if self.computed is not None else None

    def _number(self, value: Decimal) -> Label:
        return number_of(value, self.unit, signed=self.unit != "factor")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one article; `bound` and `status` are codes of the schemes of those names."""

    iri: str
    value: Decimal
    printed: str | None
    bound: str
    status: str
    period: str | None
    first: date | None
    last: date | None
    changes: tuple[Change, ...]
    told: Told

    @property
    def days(self) -> int | None:
        """How long the period is; months, quarters, halves and years count as alike. None without a period."""
        if self.first is None or self.last is None:
            return None
        length = (self.last - self.first).days + 1
        return next((n for n in (30, 91, 182, 365) if abs(length - n) <= 2), length)


@dataclass(frozen=True, slots=True)
class Line:
    """Figures of one indicator in one unit about one thing: what may stand on one line."""

    indicator: str
    label: Label
    unit: str
    unit_label: Label
    place: Label | None
    about: Label | None
    includes: Label | None
    figures: tuple[Figure, ...]


def lines(vi: Table, en: Table) -> list[Line]:
    """A line for each indicator, unit, place, thing and set of parts."""
    made: dict[tuple[Any, ...], list[Sequence[Pair]]] = {}
    for group in grouped(paired(vi, en, _KEY), "observation"):
        row = group[0][0]
        parts = tuple(sorted({r["part"] for r, _ in group if r["part"] is not None}))
        apart = (*(row[name] for name in ("indicator", "unit", "place", "about")), parts)
        made.setdefault(apart, []).append(group)
    return sorted((_line(groups) for groups in made.values()), key=_order)


def _order(line: Line) -> tuple[str, ...]:
    apart = (line.place, line.about, line.includes)
    return (line.label.vi, line.indicator, line.unit, *("" if one is None else one.vi for one in apart))


def _line(groups: Sequence[Sequence[Pair]]) -> Line:
    pair = groups[0][0]
    row = pair[0]
    name = label(pair, "indicatorLabel") or Label.model_construct(vi=row["indicator"], en=row["indicator"])
    unit = label(pair, "unitLabel") or Label.model_construct(vi=row["unit"], en=row["unit"])
    figures = sorted(map(_figure, groups), key=lambda one: (one.last or date.max, one.first or date.max, one.iri))
    return Line(row["indicator"], name, row["unit"], unit, label(pair, "placeLabel"), label(pair, "aboutLabel"),
                every(groups[0], "partLabel"), tuple(figures))  # fmt: skip


def _figure(group: Sequence[Pair]) -> Figure:
    row = group[0][0]
    changes = {pair[0]["comparison"]: pair for pair in group if pair[0]["comparison"] is not None}
    return Figure(
        iri=row["observation"], value=Decimal(row["value"]), printed=row["stated"], bound=row["bound"],
        status=row["status"], period=row["period"], first=day(row["first"]), last=day(row["last"]),
        changes=tuple(_change(changes[one]) for one in sorted(changes)), told=told(group),
    )  # fmt: skip


def _change(pair: Pair) -> Change:
    row: Row = pair[0]
    return Change(
        printed=row["changeStated"], value=Decimal(row["change"]), unit=row["changeUnit"], against=row["against"],
        computed=Decimal(row["computed"]) if row["computed"] is not None else None, check=row["check"],
        verdict=label(pair, "checkLabel") or Label.model_construct(vi=row["check"], en=row["check"]),
    )  # fmt: skip


def number_of(value: Decimal, unit: str = "", *, signed: bool = False) -> Label:
    """A number with its unit, as each language writes it: «11.250,5» and "11,250.5"."""
    whole = value.normalize()
    text = f"{whole:{'+' if signed else ''},f}".replace("-", "\u2212")
    swapped = text.translate(str.maketrans(",.", ".,"))
    if unit == "percent":
        return Label.model_construct(vi=f"{swapped}%", en=f"{text}%")
    name = _UNITS.get(unit, Label.model_construct(vi=unit, en=unit))
    if name is None:
        return Label.model_construct(vi=swapped, en=text)
    return Label.model_construct(vi=f"{swapped} {name.vi}", en=f"{text} {name.en}")
