"""A placed network in, how hard it is to read out: what several drafts are compared by."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mickg.view.layout.star import Point
from mickg.view.page.lettering import Box

_SHAPE = (1000.0, 680.0)
_BEHIND, _CROSSING, _SHORT, _LONG, _SIZE = 3.0, 1.0, 1.5, 0.01, 12.0
_CLEAR = 70.0
_STEPS = np.linspace(0.04, 0.96, 24)[:, None]

Array = NDArray[np.float64]


def cost(centres: Mapping[str, Point], rooms: Mapping[str, Box], pairs: Sequence[tuple[str, str]]) -> float:
    """Lines behind labels, crossings, arrows too short or too long, and size against the shape of a screen."""
    order = {name: n for n, name in enumerate(centres)}
    middle = np.array([*centres.values()])
    half = np.array([rooms[name] for name in centres]) / 2
    extent = (middle + half).max(axis=0) - (middle - half).min(axis=0)
    size = float((extent / _SHAPE).max())
    if len(pairs) == 0:
        return _SIZE * size
    ends = np.array([(order[one], order[other]) for one, other in pairs])
    start, end = middle[ends[:, 0]], middle[ends[:, 1]]
    gap = np.abs(end - start) - half[ends[:, 0]] - half[ends[:, 1]]
    short = int((gap.max(axis=1) < _CLEAR).sum())
    length = float(np.maximum(gap, 0.0).max(axis=1).sum(axis=0)) / len(pairs)
    looks = _SIZE * size + _SHORT * short + _LONG * length
    return looks + _CROSSING * _crossings(start, end, ends) + _BEHIND * _behind(ends, middle, half)


def _behind(ends: NDArray[np.int64], middle: Array, half: Array) -> int:
    """How often a straight line between two boxes runs behind a third."""
    hits = 0
    for one, other in ends:
        on = middle[one] + (middle[other] - middle[one]) * _STEPS
        inside = (np.abs(on[:, None, :] - middle[None]) < half[None] + 6.0).all(axis=2).any(axis=0)
        hits += int(inside.sum()) - int(inside[one]) - int(inside[other])
    return hits


def _crossings(start: Array, end: Array, ends: NDArray[np.int64]) -> int:
    """How many pairs of lines cross, those that share an end aside."""
    side_start = _side(start[:, None], end[:, None], start[None])
    side_end = _side(start[:, None], end[:, None], end[None])
    apart = side_start * side_end < 0
    shared = (ends[:, None, :, None] == ends[None, :, None, :]).any(axis=(2, 3))
    return int(np.triu(apart & apart.T & ~shared).sum())


def _side(start: Array, end: Array, point: Array) -> Array:
    along, across = end - start, point - start
    return np.asarray(np.sign(along[..., 0] * across[..., 1] - along[..., 1] * across[..., 0]))
