"""A large graph in, points out whose distances come near the lengths of the shortest paths.

Paths are counted from a sample of sources, 64 at a time in the bits of one number; a rough picture from a few of them
(pivot MDS) is bent towards all of them (stress descent). Only sums, products and square roots in a fixed order are
used, so that every machine gets the same points.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_WORD = 64
_SOURCES = 2 * _WORD
_PIVOTS = 32
_POWERS = 12
_ROUNDS = 20
_FLAT = 1e-9

Array = NDArray[np.float64]
Indices = NDArray[np.int64]


def spread(count: int, pairs: Sequence[tuple[int, int]]) -> Array:
    """Points, shape (count, 2), about one apart where a pair joins them; parts that no path joins lie far apart."""
    if count < 2:
        return np.zeros((count, 2))
    sources = _sources(count)
    far = _distances(count, np.array(pairs, dtype=np.int64).reshape(-1, 2), sources)
    return _bent(_rough(far[:_PIVOTS]), far, sources)


def _sources(count: int) -> Indices:
    """Distinct nodes, scattered over the whole range."""
    step = next(step for step in range(int(count * 0.618) | 1, 2 * count + 2) if np.gcd(step, count) == 1)
    return np.arange(min(count, _SOURCES)) * step % count


def _distances(count: int, pairs: Indices, sources: Indices) -> Array:
    """Edges on the shortest path from each source to each node, shape (sources, count)."""
    both = np.concatenate([pairs, pairs[:, ::-1]])
    both = both[np.argsort(both[:, 1], kind="stable")]
    words = [_steps(count, both, sources[start : start + _WORD]) for start in range(0, len(sources), _WORD)]
    far = np.concatenate(words).astype(np.float64)
    return np.where(far < 0, far.max() * 1.5 + 2.0, far)


def _steps(count: int, both: Indices, sources: Indices) -> NDArray[np.int16]:
    """The same for at most 64 sources, of pairs in the order of their second end; -1 where no path leads."""
    ends, starts = np.unique(both[:, 1], return_index=True)
    order = np.arange(len(sources))
    seen = np.zeros(count, dtype=np.uint64)
    seen[sources] = np.uint64(1) << order.astype(np.uint64)
    front = seen
    far = np.full((len(sources), count), -1, dtype=np.int16)
    far[order, sources] = 0
    for steps in range(1, count if len(ends) > 0 else 1):
        reached = np.zeros(count, dtype=np.uint64)
        reached[ends] = np.bitwise_or.reduceat(front[both[:, 0]], starts)
        front = reached & ~seen
        if not front.any():
            break
        seen = seen | front
        far[_bits(front, len(sources))] = steps
    return far


def _bits(words: NDArray[np.uint64], count: int) -> NDArray[np.bool_]:
    """The lowest bits of each number, shape (count, numbers)."""
    eights = words.astype("<u8").view(np.uint8).reshape(len(words), 8)
    return np.unpackbits(eights, axis=1, count=count, bitorder="little").astype(np.bool_).T


def _rough(far: Array) -> Array:
    """Pivot MDS: the two directions in which the squared distances to the pivots vary most."""
    square = np.square(far)
    square -= square.sum(axis=0) / len(square)
    square -= _across(square)[:, None] / square.shape[1]
    inner = np.array([_across(square * row) for row in square])
    points = np.zeros((far.shape[1], 2))
    most = 0.0
    for axis in (0, 1):
        ahead, size = _first(inner)
        most = max(most, size)
        if size > most * _FLAT:
            points[:, axis] = (square * ahead[:, None]).sum(axis=0) / np.sqrt(2 * np.sqrt(size))
        inner = inner - size * ahead[:, None] * ahead
    return points


def _across(rows: Array) -> Array:
    """Sums of rows, in the order in which a row stands; numpy's own order along a row is the machine's."""
    return np.asarray(np.ascontiguousarray(rows.T).sum(axis=0))


def _first(inner: Array) -> tuple[Array, float]:
    """The eigenvector of the largest eigenvalue, and that eigenvalue, by powers."""
    ahead = np.arange(1.0, len(inner) + 1.0)
    size = 0.0
    for _ in range(_POWERS):
        ahead = (inner * ahead[:, None]).sum(axis=0)
        size = float(np.sqrt(_across(np.square(ahead)[None])[0]))
        ahead = ahead / (size or 1.0)
    return ahead, size


def _bent(points: Array, far: Array, sources: Indices) -> Array:
    """The points after rounds in which each goes half the way to where its distances to the sources would have it."""
    weight = 1.0 / np.square(np.where(far == 0.0, np.inf, far))
    total, pull = weight.sum(axis=0), weight * far
    x, y = points.T.copy()
    for _ in range(_ROUNDS):
        dx, dy = x - x[sources, None], y - y[sources, None]
        length = pull / np.maximum(np.sqrt(dx * dx + dy * dy), 1e-6)
        x, y = (
            (at + (weight * at[sources, None] + length * away).sum(axis=0) / total) / 2
            for at, away in ((x, dx), (y, dy))
        )
    return np.stack([x, y], axis=1)
