"""Placed boxes and edges in, lines with an arrowhead and a place for their number out.

Of a few bows the one is taken that runs behind the fewest labels; of a few places on the line, the number stands on
the first that no label and no other number covers.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mickg.view.layout.placing import LOOP
from mickg.view.layout.star import Point
from mickg.view.page.lettering import Box
from mickg.view.page.markup import number

BADGE = 9.5
_BOWS = (0.0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32)
_PLACES = (0.56, 0.64, 0.48, 0.72, 0.4, 0.8, 0.32, 0.88, 0.24)
_STEPS = np.linspace(0.06, 0.94, 23)
_GAP = 3.0

Array = NDArray[np.float64]


class Route(NamedTuple):
    """An edge as drawn: the path of its line, of its arrowhead, and on to its tip, and where its number stands."""

    line: str
    head: str
    tip: str
    badge: Point

    @property
    def unbroken(self) -> str:
        """The path of a line that has no arrowhead, up to where its tip would be."""
        return f"{self.line}L{self.head[1:].partition('l')[0]}"


class _Bend(NamedTuple):
    """A quadratic curve."""

    start: Point
    control: Point
    end: Point

    def at(self, t: float) -> Point:
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        (x0, y0), (x1, y1), (x2, y2) = self
        return a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2


def routes(
    centres: Mapping[str, Point], boxes: Mapping[str, Box], edges: Sequence[tuple[str, str, float]]
) -> list[Route]:
    """A route for each (from, to, width of the line), in the same order.

    Of a pair that directs each other, each line keeps to its right; two lines from one to another bow differently.
    """
    names = list(boxes)
    middle = np.array([centres[name] for name in names])
    half = np.array([boxes[name] for name in names]) / 2
    pairs = {(one, other) for one, other, _ in edges}
    badges: list[Point] = []
    taken: dict[tuple[str, str], list[float]] = {}
    out = []
    for one, other, thick in edges:
        if one == other:
            route = _loop(centres[one], boxes[one], thick)
        else:
            bows = [bow for bow in _BOWS if bow > 0] if (other, one) in pairs else _BOWS
            left = [bow for bow in bows if bow not in taken.setdefault((one, other), [])] or bows
            crowd = _crowd(middle, half, (names.index(one), names.index(other)))
            bow, bend = _bend((one, other), centres, boxes, crowd, left)
            taken[one, other].append(bow)
            route = _drawn(bend, thick, _free(bend, middle, half, badges))
        badges.append(route.badge)
        out.append(route)
    return out


def _crowd(middle: Array, half: Array, ends: tuple[int, int]) -> tuple[Array, Array]:
    """Every box but the two at the ends."""
    return np.delete(middle, ends, axis=0), np.delete(half, ends, axis=0)


def _bend(
    ends: tuple[str, str],
    centres: Mapping[str, Point],
    boxes: Mapping[str, Box],
    crowd: tuple[Array, Array],
    bows: Sequence[float],
) -> tuple[float, _Bend]:
    """The bow behind the fewest labels, with its bend."""
    one, other = ends
    bends = [(bow, _bowed(centres[one], boxes[one], centres[other], boxes[other], bow)) for bow in bows]
    return min(bends, key=lambda bend: _hits(bend[1], *crowd))


def _bowed(start: Point, from_box: Box, end: Point, to_box: Box, bow: float) -> _Bend:
    dx, dy = end[0] - start[0], end[1] - start[1]
    control = (start[0] + dx / 2 - dy * bow, start[1] + dy / 2 + dx * bow)
    return _Bend(_border(start, from_box, control, 0.0), control, _border(end, to_box, control, _GAP))


def _border(centre: Point, box: Box, toward: Point, gap: float) -> Point:
    """Where a line towards a point leaves a box with round corners; it starts on the box's long middle line."""
    radius = min(box) / 2
    reach = (box.width / 2 - radius, box.height / 2 - radius)
    x, y = (c + max(-r, min(r, t - c)) for c, r, t in zip(centre, reach, toward, strict=True))
    dx, dy = _unit(toward[0] - x, toward[1] - y)
    out = min(radius * 1.2, radius / max(abs(dx), abs(dy))) + gap
    return x + dx * out, y + dy * out


def _unit(dx: float, dy: float) -> Point:
    length = math.sqrt(dx * dx + dy * dy)
    return (dx / length, dy / length) if length > 0 else (0.0, -1.0)


def _hits(bend: _Bend, middle: Array, half: Array) -> int:
    x, y = np.array([bend.at(float(t)) for t in _STEPS]).T
    inside = (np.abs(x[:, None] - middle[:, 0]) < half[:, 0] + 4) & (np.abs(y[:, None] - middle[:, 1]) < half[:, 1] + 4)
    return int(inside.any(axis=0).sum())


def _free(bend: _Bend, middle: Array, half: Array, badges: Sequence[Point]) -> Point:
    taken = np.array(badges or [(-1e6, -1e6)])
    for place in _PLACES:
        x, y = bend.at(place)
        covered = (np.abs(middle - (x, y)) < half + BADGE + 1).all(axis=1).any()
        crowded = (np.square(taken - (x, y)).sum(axis=1) < (2 * BADGE + 2) ** 2).any()
        if not covered and not crowded:
            return x, y
    return bend.at(_PLACES[0])


def _drawn(bend: _Bend, thick: float, badge: Point) -> Route:
    head, neck = _head(bend.end, bend.control, thick)
    control = round(bend.control[0]), round(bend.control[1])
    return Route(f"M{_xy(bend.start)}Q{_xy(control)} {_xy(neck)}", head, f"L{_xy(bend.end)}", badge)


def _head(tip: Point, behind: Point, thick: float) -> tuple[str, Point]:
    """The path of an arrowhead, and the middle of its back."""
    long, wide = 7.0 + 1.6 * thick, 3.0 + 1.1 * thick
    dx, dy = _unit(tip[0] - behind[0], tip[1] - behind[1])
    x, y = tip[0] - dx * long, tip[1] - dy * long
    left, right = (-dx * long - dy * wide, -dy * long + dx * wide), (2 * dy * wide, -2 * dx * wide)
    return f"M{_xy(tip)}l{_xy(left)} {_xy(right)}Z", (x + dx, y + dy)


def _loop(centre: Point, box: Box, thick: float) -> Route:
    x, top = centre[0], centre[1] - box.height / 2
    peak = top - (LOOP - BADGE - 2) * 4 / 3
    out, back = (x - 38.0, peak), (x + 38.0, peak)
    tip = (x + 12.0, top - _GAP)
    head, neck = _head(tip, (x + 25.0, peak), thick)
    line = f"M{_xy((x - 12.0, top))}C{_xy(out)} {_xy(back)} {_xy(neck)}"
    return Route(line, head, f"L{_xy(tip)}", (x, top - LOOP + BADGE + 2))


def _xy(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"
