"""Where nodes stand: labels and weighted edges in, pixels out; the same input gives the same picture.

Force-directed (networkx, fixed seed), stretched to a landscape page, then boxes of label size are pushed apart until
none overlap, so that every label can be read.
"""

from collections.abc import Mapping, Sequence

import networkx as nx

WIDTH = 1280.0
CHARACTER, LINE = 6.6, 44.0
_SEED = 7
_ROUNDS = 400


def box(text: str) -> tuple[float, float]:
    """Width and height in pixels that a node with this label needs; long labels are set in two lines."""
    longest = max(map(len, lines(text)))
    return max(CHARACTER * longest, 26.0) + 10.0, LINE + 13.0 * (len(lines(text)) - 1)


def lines(text: str, most: int = 24) -> list[str]:
    """A label in lines of about `most` characters, three at most."""
    words, out = text.split(), [""]
    for word in words:
        if out[-1] and len(out[-1]) + 1 + len(word) > most and len(out) < 3:
            out.append(word)
        else:
            out[-1] = f"{out[-1]} {word}".strip()
    return [line if len(line) <= 2 * most else f"{line[: 2 * most - 1]}…" for line in out]


def placed(texts: Mapping[str, str], edges: Sequence[tuple[str, str, int]]) -> dict[str, tuple[float, float]]:
    """Positions with the origin at the top left; no two label boxes overlap."""
    if len(texts) == 0:
        return {}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(texts))
    for one, other, weight in sorted(edges):
        graph.add_edge(one, other, weight=1 + weight / 4)
    raw = nx.spring_layout(graph, seed=_SEED, iterations=300, k=_spread(len(texts)))
    area = sum(w * h for w, h in map(box, texts.values())) * 4.0
    height = max(area / WIDTH, WIDTH * 0.5)
    points = {node: [float(x) * WIDTH / 2, float(y) * height / 2] for node, (x, y) in raw.items()}
    _separate(points, {node: box(text) for node, text in texts.items()})
    left = min(points[n][0] - box(texts[n])[0] / 2 for n in points)
    top = min(points[n][1] - box(texts[n])[1] / 2 for n in points)
    return {node: (round(x - left + 8, 1), round(y - top + 8, 1)) for node, (x, y) in points.items()}


def _spread(count: int) -> float:
    return 2.2 / count**0.5


def _separate(points: dict[str, list[float]], boxes: Mapping[str, tuple[float, float]]) -> None:
    """Push overlapping boxes apart along the axis on which they overlap least."""
    names = sorted(points)
    for _ in range(_ROUNDS):
        moved = False
        for n, a in enumerate(names):
            for b in names[n + 1 :]:
                moved = _push(points[a], points[b], boxes[a], boxes[b]) or moved
        if not moved:
            return


def _push(a: list[float], b: list[float], box_a: tuple[float, float], box_b: tuple[float, float]) -> bool:
    dx, dy = b[0] - a[0], b[1] - a[1]
    over_x = (box_a[0] + box_b[0]) / 2 - abs(dx)
    over_y = (box_a[1] + box_b[1]) / 2 - abs(dy)
    if over_x <= 0 or over_y <= 0:
        return False
    if over_x < over_y:
        step = (over_x / 2 + 0.5) * (1 if dx >= 0 else -1)
        a[0], b[0] = a[0] - step, b[0] + step
    else:
        step = (over_y / 2 + 0.5) * (1 if dy >= 0 else -1)
        a[1], b[1] = a[1] - step, b[1] + step
    return True
