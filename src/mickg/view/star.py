"""One hub and those whom it alone directs: a ring of labels, open where the rest of the network lies."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from mickg.view.lettering import Box

_ROW_GAP = 10.0
_SPOKE = 84.0
_CLEAR = 12.0

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
    kept = _round(_farthest(slots, len(leaves), away_from))
    return [(s.side * (s.inner + leaf.width / 2), s.y) for s, leaf in zip(kept, leaves, strict=True)]


def _pitch(leaves: Sequence[Box]) -> float:
    return max(leaf.height for leaf in leaves) + _ROW_GAP


def _slots(hub: Box, rows: int, pitch: float) -> list[_Slot]:
    tall = rows * pitch / 2 + 0.35 * pitch
    wide = max(hub.width / 2 + _SPOKE, 0.9 * tall)
    heights = [(row - (rows - 1) / 2) * pitch for row in range(rows)]
    return [_Slot(side, max(wide * math.sqrt(1 - (y / tall) ** 2), _CLEAR), y) for side in (-1, 1) for y in heights]


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
