"""Boxes that overlap in, boxes that do not out; groups move as one while that helps."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mickg.view.layout.star import Point
from mickg.view.page.lettering import Box

_ROUNDS = 160
_SPREAD_EVERY, _SPREAD = 8, 0.04
_GAP = 40.0
_LEAST = 6.0

Array = NDArray[np.float64]
Indices = NDArray[np.int64]


def apart(groups: Sequence[Mapping[str, Point]], rooms: Mapping[str, Box]) -> dict[str, Point]:
    """Centres so that no two rooms overlap; each group's first is its middle."""
    names = [name for group in groups for name in group]
    points = np.array([point for group in groups for point in group.values()])
    member = np.array([n for n, group in enumerate(groups) for _ in group])
    half = np.array([(rooms[name].width + _GAP, rooms[name].height + _GAP) for name in names]) / 2
    hubs = np.searchsorted(member, np.arange(len(groups)))
    for n in range(_ROUNDS):
        one, other = _overlapping(points, half, member)
        if len(one) == 0:
            break
        points += _pushes(points, half, member, one, other)[member]
        if n % _SPREAD_EVERY == _SPREAD_EVERY - 1:
            points += ((points[hubs] - points[hubs].sum(axis=0) / len(hubs)) * _SPREAD)[member]
    return dict(zip(names, _settled(points, half), strict=True))


def _overlapping(points: Array, half: Array, member: Indices) -> tuple[Indices, Indices]:
    """Pairs of boxes of different groups, each pair once."""
    hit = member[:, None] < member[None, :]
    for axis in (0, 1):
        hit &= np.abs(points[:, None, axis] - points[None, :, axis]) < half[:, None, axis] + half[None, :, axis]
    one, other = np.nonzero(hit)
    return one, other


def _pushes(points: Array, half: Array, member: Indices, one: Indices, other: Indices) -> Array:
    """How each group moves: along the axis of least overlap, as far as its worst pair needs, small groups farther."""
    delta = points[other] - points[one]
    over = half[one] + half[other] - np.abs(delta)
    axis = (over[:, 1] < over[:, 0]).astype(np.int64)
    pairs = np.arange(len(one))
    step = (over[pairs, axis] + 0.5) * np.where(delta[pairs, axis] >= 0, 1.0, -1.0)
    size = np.bincount(member).astype(np.float64)
    first, second = member[one], member[other]
    share = size[second] / (size[first] + size[second])
    ahead, back = np.zeros((len(size), 2)), np.zeros((len(size), 2))
    for group, move in ((first, -step * share), (second, step * (1.0 - share))):
        np.maximum.at(ahead, (group, axis), move)
        np.minimum.at(back, (group, axis), move)
    return ahead + back


def _settled(points: Array, half: Array) -> list[Point]:
    """The same points, each moved down past every higher one that it still overlaps."""
    done: list[int] = []
    for n in sorted(range(len(points)), key=lambda n: (round(float(points[n, 1]), 3), n)):
        close = [m for m in done if abs(points[n, 0] - points[m, 0]) < half[n, 0] + half[m, 0] - _GAP + _LEAST]
        for m in sorted(close, key=lambda m: (float(points[m, 1] + half[m, 1]), m)):
            needed = half[n, 1] + half[m, 1] - _GAP + _LEAST
            if abs(points[n, 1] - points[m, 1]) < needed:
                points[n, 1] = points[m, 1] + needed + _LEAST
        done.append(n)
    return [(float(x), float(y)) for x, y in points]
