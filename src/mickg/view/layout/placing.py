"""Where nodes stand: boxes and weighted edges in, pixels out; the same input gives the same picture.

Those whom one director alone directs ring that director; directors, and recipients whom they share, stand as far apart
as the paths between them are long (stress, from seeded starts); whatever still overlaps is pushed apart. Of several
drafts the one that is easiest to read is taken. Only sums, products and square roots in a fixed order are used, so that
every machine gets the same bytes.
"""

import random
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mickg.view.layout.cost import cost
from mickg.view.layout.overlap import apart
from mickg.view.layout.star import Point, ring, ring_reach
from mickg.view.page.lettering import Box

LOOP = 44.0
_SEED = 7
_ROUNDS = 160
_LINK = 90.0
_AREA = 2.6
_MARGIN = 10.0
_DRAFTS, _MOST_DRAFTS = 60_000, 48
_TURNS = tuple(
    (cos, sin, stretch)
    for cos, sin in ((1.0, 0.0), (0.8, 0.6), (0.8, -0.6), (0.0, 1.0), (0.6, 0.8), (0.6, -0.8))
    for stretch in (1.0, 0.8)
)

Array = NDArray[np.float64]


def placed(boxes: Mapping[str, Box], edges: Sequence[tuple[str, str, int]], link: float = _LINK) -> dict[str, Point]:
    """Centres of the boxes, the origin at the top left; no two boxes overlap, and loops have LOOP pixels above.

    `link` is about how many pixels of an edge are seen.
    """
    if len(boxes) == 0:
        return {}
    loops = {one for one, other, _ in edges if one == other}
    rooms = {n: Box(box.width, box.height + (LOOP if n in loops else 0.0)) for n, box in sorted(boxes.items())}
    links = _links(rooms, edges)
    pairs = [(node, other) for node, others in links.items() for other in others if node < other]
    drafts = [_whole(core, rooms, links) for core in _cores(rooms, links, link)]
    best = min(drafts, key=lambda draft: round(cost(draft, rooms, pairs), 3)) if len(drafts) > 1 else drafts[0]
    left = min(x - rooms[n].width / 2 for n, (x, _) in best.items()) - _MARGIN
    top = min(y - rooms[n].height / 2 for n, (_, y) in best.items()) - _MARGIN
    down = {n: top - LOOP / 2 if n in loops else top for n in best}
    return {n: (float(round(x - left)), float(round(y - down[n]))) for n, (x, y) in sorted(best.items())}


def reach(centres: Mapping[str, Point], boxes: Mapping[str, Box]) -> tuple[float, float]:
    """Width and height in pixels of a picture that holds the boxes."""
    right = [x + boxes[n].width / 2 for n, (x, _) in centres.items()]
    foot = [y + boxes[n].height / 2 for n, (_, y) in centres.items()]
    return max(right, default=0.0) + 14.0, max(foot, default=0.0) + 14.0


def _whole(core: Mapping[str, Point], rooms: Mapping[str, Box], links: Mapping[str, Sequence[str]]) -> dict[str, Point]:
    """The core with every hub's leaves round it, all of it apart."""
    groups = []
    for hub, (x, y) in core.items():
        leaves = [other for other in links[hub] if other not in core]
        others = [(core[other][0] - x, core[other][1] - y) for other in links[hub] if other in core]
        around = ring(rooms[hub], [rooms[leaf] for leaf in leaves], others)
        groups.append({hub: (x, y)} | {leaf: (x + dx, y + dy) for leaf, (dx, dy) in zip(leaves, around, strict=True)})
    return apart(groups, rooms)


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


def _cores(rooms: Mapping[str, Box], links: Mapping[str, list[str]], link: float) -> Iterator[dict[str, Point]]:
    """Places for all but the leaves: from several starts, each turned several ways; one of a large network."""
    hub_of = _leaves(links)
    leaves = {n: [rooms[leaf] for leaf in links[n] if hub_of.get(leaf) == n] for n in rooms if n not in hub_of}
    names = sorted(leaves, key=lambda n: (-len(links[n]), n))
    far = _distances(names, links, np.array([ring_reach(rooms[n], leaves[n]) for n in names]), link)
    needed = _AREA * sum(room.width * room.height for room in rooms.values())
    drafts = min(_MOST_DRAFTS, max(1, _DRAFTS // len(rooms) ** 2))
    for start in range(-(-drafts // len(_TURNS))):
        settled = _upright(_settled(far, start))
        for cos, sin, stretch in _TURNS[:drafts]:
            x, y = settled[:, 0] * cos - settled[:, 1] * sin, settled[:, 0] * sin + settled[:, 1] * cos
            points = np.stack([x * stretch, y], axis=1)
            spread = (np.ptp(points[:, 0]) + 300.0) * (np.ptp(points[:, 1]) + 300.0)
            points *= max(1.0, float(np.sqrt(needed / spread)))
            yield {n: (float(x), float(y)) for n, (x, y) in zip(names, points, strict=True)}


def _distances(names: Sequence[str], links: Mapping[str, list[str]], reach: Array, link: float) -> Array:
    """How far apart each two should stand: the shortest path between them, or clear of each other's part."""
    order = {name: n for n, name in enumerate(names)}
    far = np.full((len(names), len(names)), np.inf)
    np.fill_diagonal(far, 0.0)
    for name, n in order.items():
        for other in links[name]:
            if other in order:
                far[n, order[other]] = reach[n] + reach[order[other]] + link
    for n in range(len(names)):
        np.minimum(far, far[:, n, None] + far[None, n, :], out=far)
    extent = np.where(np.isinf(far), 0.0, far).max(axis=1) * 0.6 + reach
    return np.where(np.isinf(far), extent[:, None] + extent[None, :] + link, far)


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


def _upright(points: Array) -> Array:
    """Turned so that the picture is widest from left to right, its first point on the left and in the upper half."""
    x, y = (points - points.sum(axis=0) / len(points)).T
    xx, yy, xy = ((a * b).sum(axis=0) for a, b in ((x, x), (y, y), (x, y)))
    spin = float(np.sqrt(np.square(xx - yy) + 4 * np.square(xy)))
    double = (xx - yy) / spin if spin > 0 else 1.0
    cos, sin = np.sqrt((1 + double) / 2), np.sqrt(max(1 - double, 0.0) / 2) * (1.0 if xy >= 0 else -1.0)
    turned = np.stack([x * cos + y * sin, y * cos - x * sin], axis=1)
    return np.asarray(turned * np.where(turned[0] > 0, -1.0, 1.0))
