from itertools import combinations

import pytest
from view_factory import BASE, crowd, fact, node, nodes_of

from mickg.view.network.cut import GATHERED_EDGES, GATHERED_NODES, MOST_EDGES, MOST_GATHERED, readable
from mickg.view.network.directed import Edge


def told(one: int, other: int, times: int) -> Edge:
    return Edge(f"{BASE}group/{one}", f"{BASE}group/{other}", tuple(fact(f"{one}-{other}-{n}") for n in range(times)))


def groups(count: int) -> list[str]:
    return [f"{BASE}group/{n}" for n in range(count)]


def cliques(count: int, size: int) -> list[Edge]:
    """Groups in which everybody told everybody after them, each joined to the next by one edge."""
    within = [told(c * size + n, c * size + m, 2) for c in range(count) for n, m in combinations(range(size), 2)]
    return [*within, *(told(c * size, (c + 1) * size, 1) for c in range(count - 1))]


def test_those_with_most_facts_keep_their_names_and_the_others_are_gathered() -> None:
    edges = [told(0, n, 1 if n <= 53 else 2) for n in range(1, 100)]

    drawn = readable(nodes_of(*map(node, groups(100))), edges)

    (held,) = drawn.gathered.values()
    assert len(drawn.nodes) == GATHERED_NODES
    assert set(held) == {f"{BASE}group/{n}" for n in range(1, 54)}


def test_nodes_are_gathered_by_community_under_the_one_with_most_facts() -> None:
    drawn = readable(nodes_of(*map(node, groups(160))), cliques(4, 40))

    communities = [{iri.rsplit("/", 1)[1] for iri in held} for held in drawn.gathered.values()]
    assert len(communities) == 4
    assert all(len({int(n) // 40 for n in held}) == 1 for held in communities)


@pytest.mark.parametrize(("nodes", "edges"), [(100, 120), (300, 500), (2000, 5000)])
def test_every_node_is_drawn_by_name_or_held_by_exactly_one(nodes: int, edges: int) -> None:
    large = crowd(nodes, edges)

    drawn = readable(large.nodes, large.edges)

    held = [iri for members in drawn.gathered.values() for iri in members]
    assert sorted([*held, *(iri for iri in drawn.nodes if iri not in drawn.gathered)]) == sorted(large.nodes)
    assert len(drawn.gathered) <= MOST_GATHERED
    assert len(drawn.edges) <= GATHERED_EDGES


def test_a_line_of_gathered_nodes_holds_the_facts_of_all_their_edges() -> None:
    large = crowd(100, 95)

    drawn = readable(large.nodes, large.edges)

    inner = [e for e in large.edges if any(set(members).issuperset(e[:2]) for members in drawn.gathered.values())]
    lines = {fact.iri for line in drawn.edges for fact in line.facts}
    assert len(drawn.edges) < GATHERED_EDGES
    assert lines == {fact.iri for edge in large.edges if edge not in inner for fact in edge.facts}


def test_whoever_is_to_be_kept_keeps_the_name() -> None:
    edges = [told(0, n, 1 if n == 99 else 2) for n in range(1, 100)]
    kept = f"{BASE}group/99"

    assert kept not in readable(nodes_of(*map(node, groups(100))), edges).nodes
    assert kept in readable(nodes_of(*map(node, groups(100))), edges, [kept]).nodes


def test_nobody_hangs_in_the_air_though_heavier_edges_lie_elsewhere() -> None:
    dense = [told(n, m, 3) for n in range(25) for m in range(25) if n != m]
    chain = [told(n, n + 1, 1) for n in range(24, 40)]

    drawn = readable(nodes_of(*map(node, groups(41))), [*dense, *chain])

    assert len(drawn.edges) == MOST_EDGES
    assert len(drawn.nodes) == 41
    assert len(drawn.gathered) == 0


def test_the_order_of_the_edges_does_not_matter() -> None:
    nodes = nodes_of(*map(node, groups(120)))
    edges = [told(n % 7, n, 1 + n % 3) for n in range(120)]

    there, back = readable(nodes, edges), readable(nodes, edges[::-1])

    assert (there.nodes, there.gathered) == (back.nodes, back.gathered)
    assert [edge[:2] for edge in there.edges] == [edge[:2] for edge in back.edges]
