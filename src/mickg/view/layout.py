"""Where nodes stand: boxes and weighted edges in, pixels out; the same input gives the same picture.

Those whom one director alone directs ring that director; directors, and recipients whom they share, stand as far apart
as the paths between them are long (stress, from seeded starts, the best one taken). Then whatever overlaps is pushed
apart. Only sums, products and square roots in a fixed order are used, so that every machine gets the same bytes.
"""

import random
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mickg.view.lettering import Box
from mickg.view.overlap import apart
from mickg.view.star import Point, ring, ring_reach

LOOP = 44.0
_SEED = 7
_ROUNDS = 160
_LINK = 64.0
_LANDSCAPE = 1.25
_AREA = 2.6
_MARGIN = 10.0

Array = NDArray[np.float64]


def placed(boxes: Mapping[str, Box], edges: Sequence[tuple[str, str, int]]) -> dict[str, Point]:
    """Centres of the boxes, the origin at the top left; no two boxes overlap, and loops have LOOP pixels above."""
    if len(boxes) == 0:
        return {}
    loops = {one for one, other, _ in edges if one == other}
    rooms = {n: Box(box.width, box.height + (LOOP if n in loops else 0.0)) for n, box in sorted(boxes.items())}
    links = _links(rooms, edges)
    hub_of = _leaves(links)
    leaves = {n: [leaf for leaf in rooms if hub_of.get(leaf) == n] for n in rooms if n not in hub_of}
    core = _core(rooms, links, leaves)
    groups = [_group(hub, rooms, leaves[hub], [core[n] for n in links[hub] if n in core], core[hub]) for hub in leaves]
    names, points = apart(groups, rooms)
    centres = {n: (x, y + (LOOP / 2 if n in loops else 0.0)) for n, (x, y) in zip(names, points, strict=True)}
    return _from_top_left(centres, rooms)


def _links(nodes: Mapping[str, Box], edges: Sequence[tuple[str, str, int]]) -> dict[str, list[str]]:
    links: dict[str, set[str]] = {node: set() for node in nodes}
    for one, other, _ in edges:
        if one != other:
            links[one].add(other)
            links[other].add(one)
    return {node: sorted(others) for node, others in links.items()}


def _leaves(links: Mapping[str, list[str]]) -> dict[str, str]:
    """Nodes with one neighbour -> that neighbour; of a pair that has only each other, the second is the leaf."""
    return {
        node: others[0]
        for node, others in links.items()
        if len(others) == 1 and (len(links[others[0]]) > 1 or node > others[0])
    }


def _core(
    rooms: Mapping[str, Box], links: Mapping[str, list[str]], leaves: Mapping[str, list[str]]
) -> dict[str, Point]:
    names = sorted(leaves, key=lambda n: (-len(links[n]), n))
    reach = np.array([ring_reach(rooms[n], [rooms[leaf] for leaf in leaves[n]]) for n in names])
    far = _distances(names, links, reach)
    points = min((_settled(far, seed) for seed in range(_starts(len(names)))), key=lambda p: round(_stress(p, far), 3))
    points = _upright(points)
    points[:, 0] *= _LANDSCAPE
    spread = (np.ptp(points[:, 0]) + 300.0) * (np.ptp(points[:, 1]) + 300.0)
    needed = _AREA * sum(room.width * room.height for room in rooms.values())
    points *= max(1.0, float(np.sqrt(needed / spread)))
    return {n: (float(x), float(y)) for n, (x, y) in zip(names, points, strict=True)}


def _starts(count: int) -> int:
    return max(1, min(12, 400 // count))


def _distances(names: Sequence[str], links: Mapping[str, list[str]], reach: Array) -> Array:
    """How far apart each two should stand: the shortest path between them, or clear of each other's part."""
    order = {name: n for n, name in enumerate(names)}
    far = np.full((len(names), len(names)), np.inf)
    np.fill_diagonal(far, 0.0)
    for name, n in order.items():
        for other in links[name]:
            if other in order:
                far[n, order[other]] = reach[n] + reach[order[other]] + _LINK
    for n in range(len(names)):
        np.minimum(far, far[:, n, None] + far[None, n, :], out=far)
    extent = np.where(np.isinf(far), 0.0, far).max(axis=1) * 0.6 + reach
    return np.where(np.isinf(far), extent[:, None] + extent[None, :] + _LINK, far)


def _settled(far: Array, start: int) -> Array:
    """Points, shape (n, 2), whose distances come near `far`; near pairs count most."""
    chance = random.Random(_SEED + start)  # noqa: S311 - a picture, not a secret
    size = float(far.max()) or 1.0
    points = np.array([[chance.random() * size, chance.random() * size] for _ in far])
    weight = 1.0 / np.square(far + np.eye(len(far)) * size)
    np.fill_diagonal(weight, 0.0)
    total = np.maximum(weight.sum(axis=0), 1e-12)
    for _ in range(_ROUNDS if len(far) > 1 else 0):
        dx, dy, between = _between(points)
        pull = weight * far / np.maximum(between, 1e-6)
        for axis, delta in ((0, dx), (1, dy)):
            points[:, axis] = (weight * points[:, axis, None] + pull * delta).sum(axis=0) / total
    return points


def _between(points: Array) -> tuple[Array, Array, Array]:
    """For each column's point as seen from each row's: dx, dy and distance."""
    dx = points[None, :, 0] - points[:, 0, None]
    dy = points[None, :, 1] - points[:, 1, None]
    return dx, dy, np.sqrt(dx * dx + dy * dy)


def _stress(points: Array, far: Array) -> float:
    off = _between(points)[2] / np.maximum(far, 1e-6) - 1.0
    np.fill_diagonal(off, 0.0)
    return float(np.square(off).sum(axis=0).sum(axis=0))


def _upright(points: Array) -> Array:
    """Turned so that the picture is widest from left to right, its first point on the left and in the upper half."""
    x, y = (points - points.sum(axis=0) / len(points)).T
    xx, yy, xy = ((a * b).sum(axis=0) for a, b in ((x, x), (y, y), (x, y)))
    spin = float(np.sqrt(np.square(xx - yy) + 4 * np.square(xy)))
    double = (xx - yy) / spin if spin > 0 else 1.0
    cos, sin = np.sqrt((1 + double) / 2), np.sqrt(max(1 - double, 0.0) / 2) * (1.0 if xy >= 0 else -1.0)
    turned = np.stack([x * cos + y * sin, y * cos - x * sin], axis=1)
    return np.asarray(turned * np.where(turned[0] > 0, -1.0, 1.0))


def _group(
    hub: str, rooms: Mapping[str, Box], leaves: Sequence[str], others: Sequence[Point], at: Point
) -> dict[str, Point]:
    """A hub and its leaves, which move together."""
    around = ring(rooms[hub], [rooms[leaf] for leaf in leaves], [(x - at[0], y - at[1]) for x, y in others])
    return {hub: at} | {leaf: (at[0] + x, at[1] + y) for leaf, (x, y) in zip(leaves, around, strict=True)}


def _from_top_left(centres: Mapping[str, Point], rooms: Mapping[str, Box]) -> dict[str, Point]:
    left = min(x - rooms[n].width / 2 for n, (x, _) in centres.items()) - _MARGIN
    top = min(y - rooms[n].height / 2 for n, (_, y) in centres.items()) - _MARGIN
    return {n: (round(x - left, 1), round(y - top, 1)) for n, (x, y) in sorted(centres.items())}
