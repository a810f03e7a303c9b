"""Boxes that overlap in, boxes that do not out; groups move as one while that helps."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mickg.view.lettering import Box
from mickg.view.star import Point

_ROUNDS = 300
_GAP = 40.0
_LEAST = 6.0

Array = NDArray[np.float64]


def apart(groups: Sequence[Mapping[str, Point]], rooms: Mapping[str, Box]) -> dict[str, Point]:
    """Centres so that no two rooms overlap."""
    names = [name for group in groups for name in group]
    points = np.array([point for group in groups for point in group.values()])
    member = np.array([n for n, group in enumerate(groups) for _ in group])
    half = np.array([(rooms[name].width + _GAP, rooms[name].height + _GAP) for name in names]) / 2
    for _ in range(_ROUNDS):
        pairs = _overlapping(points, half, member)
        if len(pairs) == 0:
            break
        for one, other in pairs:
            _push(points, half, member, one, other)
    return dict(zip(names, _settled(points, half), strict=True))


def _overlapping(points: Array, half: Array, member: NDArray[np.int64]) -> list[tuple[int, int]]:
    over = np.abs(points[:, None, :] - points[None, :, :]) < half[:, None, :] + half[None, :, :]
    hit = np.triu(over[:, :, 0] & over[:, :, 1] & (member[:, None] != member[None, :]), 1)
    return [(int(one), int(other)) for one, other in zip(*np.nonzero(hit), strict=True)]


def _push(points: Array, half: Array, member: NDArray[np.int64], one: int, other: int) -> None:
    """Move the two boxes' groups apart along the axis on which the boxes overlap least, the larger group less."""
    delta = points[other] - points[one]
    over = half[one] + half[other] - np.abs(delta)
    if over[0] <= 0 or over[1] <= 0:
        return
    axis = 0 if over[0] < over[1] else 1
    step = (over[axis] + 0.5) * (1.0 if delta[axis] >= 0 else -1.0)
    first, second = member == member[one], member == member[other]
    share = float(second.sum() / (first.sum() + second.sum()))
    points[first, axis] -= step * share
    points[second, axis] += step * (1.0 - share)


def _settled(points: Array, half: Array) -> list[Point]:
    """The same points, each moved down past every higher one that it still overlaps."""
    done: list[int] = []
    for n in sorted(range(len(points)), key=lambda n: (round(float(points[n, 1]), 3), n)):
        for m in sorted(done, key=lambda m: (float(points[m, 1] + half[m, 1]), m)):
            over = half[n] + half[m] - np.abs(points[n] - points[m]) - (_GAP - _LEAST)
            if over[0] > 0 and over[1] > 0:
                points[n, 1] = points[m, 1] + half[n, 1] + half[m, 1] - _GAP + 2 * _LEAST
        done.append(n)
    return [(float(x), float(y)) for x, y in points]
