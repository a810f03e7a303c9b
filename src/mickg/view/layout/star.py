"""One hub and those whom it alone directs: a ring of labels, open where the rest of the network lies."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from mickg.view.page.lettering import Box

_ROW_GAP = 10.0
_SPOKE = 70.0
_CLEAR = 12.0
_ROUNDNESS = 0.65

Point = tuple[float, float]


class _Slot(NamedTuple):
    side: int
    inner: float
    y: float


def ring_reach(hub: Box, leaves: Sequence[Box]) -> float:
    """About how far a ring of these labels reaches from its hub, the labels' own length aside."""
    if len(leaves) == 0:
        return math.sqrt(hub.width * hub.height) / 2
    rows = math.ceil(len(leaves) * 0.65)
    return max(hub.width / 2 + _SPOKE, rows * _pitch(leaves) / 2)


def ring(hub: Box, leaves: Sequence[Box], away_from: Sequence[Point]) -> list[Point]:
    """Where each leaf's centre stands, the hub at (0, 0); lines from the hub to `away_from` meet no leaf."""
    if len(leaves) == 0:
        return []
    length = max(leaf.width for leaf in leaves)
    pitch = _pitch(leaves)
    for rows in range(math.ceil(len(leaves) / 2), 2 * len(leaves) + 12):
        slots = _slots(hub, rows, pitch)
        free = [slot for slot in slots if not any(_crosses(slot, length, pitch, point) for point in away_from)]
        if len(free) >= len(leaves):
            slots = free
            break
    kept = _stacked(hub, _round(_farthest(slots, len(leaves), away_from)), leaves, pitch)
    return [(s.side * (s.inner + leaf.width / 2), s.y) for s, leaf in zip(kept, leaves, strict=True)]


def _pitch(leaves: Sequence[Box]) -> float:
    return max(leaf.height for leaf in leaves) + _ROW_GAP


def _slots(hub: Box, rows: int, pitch: float) -> list[_Slot]:
    tall = rows * pitch / 2 + 0.35 * pitch
    heights = [(row - (rows - 1) / 2) * pitch for row in range(rows)]
    return [_Slot(side, _inner(hub, tall, y), y) for side in (-1, 1) for y in heights]


def _inner(hub: Box, tall: float, y: float) -> float:
    """How far from the middle the ring runs at a height."""
    wide = max(hub.width / 2 + _SPOKE, _ROUNDNESS * tall)
    return max(wide * math.sqrt(max(1 - (y / tall) ** 2, 0.0)), _CLEAR)


def _stacked(hub: Box, slots: Sequence[_Slot], leaves: Sequence[Box], pitch: float) -> list[_Slot]:
    """The slots drawn together to the heights of their own leaves; a gap in a side stays."""
    heights = [leaf.height + _ROW_GAP for leaf in leaves]
    ys = [slot.y for slot in slots]
    for run in _runs(slots, pitch):
        at = sum(ys[n] for n in run) / len(run) - sum(heights[n] for n in run) / 2
        for n in run:
            ys[n] = at + heights[n] / 2
            at += heights[n]
    tall = max(abs(y) for y in ys) + 0.85 * pitch
    return [_Slot(slot.side, _inner(hub, tall, y), y) for slot, y in zip(slots, ys, strict=True)]


def _runs(slots: Sequence[_Slot], pitch: float) -> list[list[int]]:
    """Places of neighbouring slots, each run from the top down."""
    runs: list[list[int]] = []
    for n in sorted(range(len(slots)), key=lambda n: (slots[n].side, slots[n].y)):
        last = slots[runs[-1][-1]] if runs else None
        if last is not None and last.side == slots[n].side and slots[n].y - last.y < pitch * 1.5:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def _crosses(slot: _Slot, length: float, pitch: float, point: Point) -> bool:
    """Whether a line from the hub to a point runs through a label in this slot."""
    x, y = point[0] * slot.side, point[1]
    if x <= slot.inner * 0.5:
        return False
    near, far = (min(end, x) * y / x for end in (slot.inner, slot.inner + length))
    return min(near, far) - pitch * 0.75 < slot.y < max(near, far) + pitch * 0.75


def _farthest(slots: Sequence[_Slot], count: int, away_from: Sequence[Point]) -> list[_Slot]:
    """The slots that look away from the points, ties from the middle outwards."""
    toward = [_unit(point) for point in away_from]
    x, y = sum(p[0] for p in toward), sum(p[1] for p in toward)

    def nearness(slot: _Slot) -> tuple[float, float, int]:
        here = _unit((slot.side * slot.inner, slot.y))
        return round(here[0] * x + here[1] * y, 6), abs(slot.y), slot.side

    return sorted(slots, key=nearness)[:count]


def _unit(point: Point) -> Point:
    length = math.sqrt(point[0] ** 2 + point[1] ** 2) or 1.0
    return point[0] / length, point[1] / length


def _round(slots: Sequence[_Slot]) -> list[_Slot]:
    """Down the right side, then up the left."""
    return sorted(slots, key=lambda slot: (-slot.side, slot.y * slot.side))
