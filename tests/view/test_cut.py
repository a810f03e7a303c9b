from view_factory import BASE, fact, node, nodes_of

from mickg.view.cut import MOST_EDGES, MOST_NODES, readable
from mickg.view.directed import Edge


def told(one: int, other: int, times: int) -> Edge:
    return Edge(f"{BASE}group/{one}", f"{BASE}group/{other}", tuple(fact(f"{one}-{other}-{n}") for n in range(times)))


def groups(count: int) -> list[str]:
    return [f"{BASE}group/{n}" for n in range(count)]


def test_those_with_most_facts_stay() -> None:
    edges = [told(0, n, 1 if n <= 20 else 2) for n in range(1, 100)]

    drawn = readable(nodes_of(*map(node, groups(100))), edges)

    assert len(drawn.nodes) == MOST_NODES
    assert {len(edge.facts) for edge in drawn.edges} == {2}


def test_nobody_hangs_in_the_air_though_heavier_edges_lie_elsewhere() -> None:
    dense = [told(n, m, 3) for n in range(25) for m in range(25) if n != m]
    chain = [told(n, n + 1, 1) for n in range(24, 40)]

    drawn = readable(nodes_of(*map(node, groups(41))), [*dense, *chain])

    assert len(drawn.edges) == MOST_EDGES
    assert len(drawn.nodes) == 41


def test_a_node_without_a_drawn_edge_is_not_drawn() -> None:
    edges = [told(n, 1000 + n, 9) for n in range(100)]

    drawn = readable(nodes_of(*map(node, [*groups(100), *(f"{BASE}group/{1000 + n}" for n in range(100))])), edges)

    assert drawn.nodes.keys() == {end for edge in drawn.edges for end in (edge.director, edge.recipient)}


def test_the_order_of_the_edges_does_not_matter() -> None:
    nodes = nodes_of(*map(node, groups(120)))
    edges = [told(n % 7, n, 1 + n % 3) for n in range(120)]

    there, back = readable(nodes, edges), readable(nodes, edges[::-1])

    assert (there.nodes, there.edges) == (back.nodes, back.edges[::-1])
