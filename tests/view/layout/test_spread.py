import networkx as nx
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from mickg.view.layout.spread import spread


def test_a_path_is_laid_out_in_its_order() -> None:
    points = spread(6, [(n, n + 1) for n in range(5)])

    along = points @ (points[5] - points[0])
    assert list(np.argsort(along)) == [0, 1, 2, 3, 4, 5]


def test_a_pair_is_about_one_apart() -> None:
    points = spread(2, [(0, 1)])

    assert abs(float(np.sqrt(np.square(points[0] - points[1]).sum())) - 1) < 0.01


def test_parts_that_no_path_joins_lie_farther_apart_than_what_is_joined() -> None:
    points = spread(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)])

    between = np.sqrt(np.square(points[:, None] - points[None]).sum(axis=2))
    assert between[:3, 3:].min() > max(between[:3, :3].max(), between[3:, 3:].max())


def test_paths_longer_than_a_word_of_sources_are_counted_too() -> None:
    graph = nx.path_graph(300)

    points = spread(300, list(graph.edges))

    steps = np.sqrt(np.square(points[1:] - points[:-1]).sum(axis=1))
    whole = float(np.sqrt(np.square(points[299] - points[0]).sum()))
    assert whole > 150 * float(np.median(steps))


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 90), st.data())
def test_every_graph_gets_a_point_a_node_the_same_each_time(count: int, data: st.DataObject) -> None:
    end = st.integers(0, max(count - 1, 0))
    pairs = data.draw(st.lists(st.tuples(end, end), max_size=60)) if count > 0 else []

    points = spread(count, pairs)

    assert points.shape == (count, 2)
    assert np.isfinite(points).all()
    assert points.tobytes() == spread(count, pairs).tobytes()


def test_stress_is_near_that_of_networkx_on_a_graph_of_hubs() -> None:
    graph = nx.barabasi_albert_graph(300, 2, seed=1)
    far = np.array([[lengths[n] for n in range(300)] for _, lengths in nx.all_pairs_shortest_path_length(graph)], float)
    off = ~np.eye(300, dtype=bool)

    def stress(points: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> float:
        parts = np.sqrt(np.square(points[:, None] - points[None]).sum(axis=2))[off] / far[off]
        return float(np.square(parts * parts.sum() / np.square(parts).sum() - 1).mean())

    spring = np.array([*nx.spring_layout(graph, seed=1).values()])
    assert stress(spread(300, list(graph.edges))) <= 1.15 * stress(spring)
