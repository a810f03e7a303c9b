"""Lines of figures in, panels on one axis of time out."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from mickg.values import Label
from mickg.view.chart.axis import Axis, axis
from mickg.view.chart.changes import LEFT, notes
from mickg.view.chart.chart import Drawing, Mark, markable, words
from mickg.view.chart.figures import Figure, Line, number_of
from mickg.view.chart.signs import sign
from mickg.view.page.lettering import cut, width
from mickg.view.page.markup import Markup, joined, number, tag

_WIDTH, _LEFT, _AXIS, _END, _UNDATED = 1000.0, 14.0, 44.0, 520.0, 556.0
_HEAD, _PLOT, _GAP, _LEADING, _ROOF = 44.0, 112.0, 30.0, 15.0, 34.0


class _Place(NamedTuple):
    """A figure, where it stands, how far its period reaches, and the place of its mark among all."""

    n: int
    figure: Figure
    x: float
    y: float
    during: tuple[float, float] | None


def definition(line: Line) -> list[Label]:
    """What sets a line apart, beside its indicator: unit, place, thing, parts."""
    parts = [line.unit_label, line.place, line.about]
    named = [one for one in parts if one is not None]
    if line.includes is None:
        return named
    return [*named, Label.model_construct(vi=f"gồm: {line.includes.vi}", en=f"includes: {line.includes.en}")]


def panels(lines: Sequence[Line], marks: Sequence[Mark], languages: Sequence[str]) -> Drawing:
    """A panel a line; those of one indicator have the same years."""
    parts, n, y = [], 0, 0.0
    for line in lines:
        time = _years(line.indicator, lines)
        places = _places(line, n, time)
        noted = notes(line)
        depth = max(_PLOT, _LEADING * len(noted))
        shapes = [
            _heading(line, languages),
            _ground(line, time, languages),
            *_threads(line, places),
            *_marked(line, places, marks, languages),
            *(note(_HEAD + 12 + _LEADING * k, languages) for k, note in enumerate(noted)),
        ]
        parts.append(tag("g", *shapes, transform=f"translate(0,{number(y)})"))
        n, y = n + len(places), y + _HEAD + depth + _GAP
    return Drawing(joined(*parts), _WIDTH, y)


def _years(indicator: str, lines: Sequence[Line]) -> Axis:
    figures = (figure for line in lines if line.indicator == indicator for figure in line.figures)
    return axis((day for one in figures for day in (one.first, one.last) if day is not None), _AXIS, _END)


def _heading(line: Line, languages: Sequence[str]) -> Markup:
    def fitted(label: Label, size: float) -> Label:
        room = _WIDTH - 2 * _LEFT
        return Label.model_construct(vi=cut(label.vi, room, size), en=cut(label.en, room, size))

    parts = definition(line)
    below = Label.model_construct(vi=" · ".join(p.vi for p in parts), en=" · ".join(p.en for p in parts))
    rule = tag("path", class_="rule", d=f"M{number(_LEFT)},42H{number(_WIDTH - _LEFT)}")
    return joined(words(fitted(line.label, 14.0), languages, class_="panel", x=_LEFT, y=18),
                  words(fitted(below, 12.0), languages, class_="key", x=_LEFT, y=35), rule)  # fmt: skip


def _ground(line: Line, time: Axis, languages: Sequence[str]) -> Markup:
    """Years, the line of nought, and the place of figures whose period is not stated."""
    foot = _HEAD + _PLOT
    nought = "1" if line.unit == "rank" else "0"
    base = tag("path", class_="base", d=f"M{number(_AXIS)},{number(_base(line))}H{number(_END)}")
    low = tag("text", nought, class_="note", x=_AXIS - 14, y=_base(line) + 4)
    out = [time.grid(_HEAD, foot), time.labels(foot + 14), base, low]
    if any(figure.days is None for figure in line.figures):
        label = Label(vi="kỳ không nêu", en="no period")
        out += [tag("path", class_="apart", d=f"M{number(_END + 8)},{number(_HEAD)}V{number(foot)}"),
                words(label, languages, class_="note", x=_END + 14, y=foot + 14)]  # fmt: skip
    return joined(*out)


def _base(line: Line) -> float:
    return _y(line, 1.0 if line.unit == "rank" else 0.0)


def _y(line: Line, value: float) -> float:
    """From nought at the foot to the highest value; a first rank stands at the top."""
    values = [float(figure.value) for figure in line.figures]
    low, high = (1.0, max(*values, 2.0)) if line.unit == "rank" else (min(0.0, *values), max(0.0, *values))
    part = (value - low) / (high - low) if high > low else 0.0
    part = 1 - part if line.unit == "rank" else part
    return _HEAD + _PLOT - 8 - part * (_PLOT - 8 - _ROOF)


def _places(line: Line, first: int, time: Axis) -> list[_Place]:
    out, undated = [], 0
    for n, figure in enumerate(line.figures, first):
        y = _y(line, float(figure.value))
        if figure.first is not None and figure.last is not None:
            during = time.x(figure.first), time.x(figure.last)
            out.append(_Place(n, figure, sum(during) / 2, y, during))
        else:
            out.append(_Place(n, figure, _UNDATED + 26 * undated, y, None))
            undated += 1
    return out


def joins(line: Line) -> Iterable[tuple[Figure, Figure, str]]:
    """Pairs that a line joins: of periods of one length, none where one period has two figures; `loose` at a bound."""
    alike: dict[int, list[Figure]] = {}
    for figure in line.figures:
        if figure.days is not None and figure.status != "target":
            alike.setdefault(figure.days, []).append(figure)
    for group in alike.values():
        if len({figure.period for figure in group}) == len(group):
            for pair in pairwise(group):
                firm = all(figure.bound == "exact" and figure.status == "actual" for figure in pair)
                yield *pair, "firm" if firm else "loose"


def _threads(line: Line, places: Sequence[_Place]) -> Iterable[Markup]:
    at = {id(place.figure): f"{place.x:.1f},{place.y:.1f}" for place in places}
    return (tag("path", class_=f"line {how}", d=f"M{at[id(one)]}L{at[id(other)]}") for one, other, how in joins(line))


def _marked(line: Line, places: Sequence[_Place], marks: Sequence[Mark], languages: Sequence[str]) -> Iterable[Markup]:
    taken: list[tuple[float, float, float]] = []
    for place in places:
        x, y, figure = place.x, place.y, place.figure
        value = figure.printed or number_of(figure.value, line.unit).vi
        text = cut(value, 190.0, 11.0)
        half = width(text, 11.0) / 2
        at = min(max(x, _AXIS + half), LEFT - 8 - half)
        above = _free(taken, at, half, y - (24 if figure.bound == "more-than" or figure.status == "target" else 10))
        taken.append((at, above, half))
        drawn = [
            tag("rect", class_="hit", x=x - 10, y=y - 8, width=20, height=18, rx=5),
            *_during(place),
            *sign(figure.status, figure.bound, x, y),
            tag("text", text, class_="printed", x=at, y=above),
        ]
        yield markable(marks[place.n], place.n, [tag("g", *drawn, class_="figure")], languages)


def _free(taken: Sequence[tuple[float, float, float]], x: float, half: float, y: float) -> float:
    """The nearest height within the panel, above the figure or else below, where a text meets none before it."""

    def clear(at: float) -> bool:
        return all(abs(x - other) >= half + room + 4 or abs(at - height) >= 12 for other, height, room in taken)

    heights = (y, y - 12, *(y + 28 + 12 * n for n in range(5)))
    return next((at for at in heights if _HEAD + 10 <= at <= _HEAD + _PLOT - 10 and clear(at)), y)


def _during(place: _Place) -> list[Markup]:
    if place.during is None:
        return []
    start, end = place.during
    return [tag("path", class_="during", d=f"M{start:.1f},{place.y:.1f}H{end:.1f}")]
