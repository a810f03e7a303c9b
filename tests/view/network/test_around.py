import pytest
from view_factory import MINISTER, OFFICES, PRESS, crowd, small

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.network.around import around
from mickg.view.page.legend import NOBODY

PHOC = "person/ho-duc-phoc-1"


@pytest.mark.parametrize("wanted", ["group/cac-so", "id:group/cac-so", OFFICES])
def test_a_middle_is_given_as_an_id_or_an_iri(wanted: str) -> None:
    nodes, edges, part = around(small().nodes, small().edges, wanted, 1)

    assert nodes.keys() == {MINISTER, OFFICES}
    assert {edge[:2] for edge in edges} == {(MINISTER, OFFICES), (MINISTER, MINISTER)}
    assert (part.iri, part.steps, part.nodes, part.edges) == (OFFICES, 1, 4, 4)


def test_two_steps_reach_the_neighbours_of_neighbours() -> None:
    nodes, edges, _ = around(small().nodes, small().edges, "group/cac-so", 2)

    assert nodes.keys() == {MINISTER, OFFICES, PRESS, NOBODY}
    assert len(edges) == 4


def test_a_middle_that_nothing_joins_is_answered_with_the_nearest() -> None:
    with pytest.raises(InvalidQuery, match=r"no edge asked for joins 'group/cac-s'.*did you mean group/cac-so"):
        around(small().nodes, small().edges, "group/cac-s", 1)


def test_less_than_one_step_is_refused() -> None:
    with pytest.raises(InvalidQuery, match="1 step or more around its middle, not 0"):
        around(small().nodes, small().edges, OFFICES, 0)


def test_a_graph_draws_what_is_near_one_and_says_what_it_leaves_out(kg: KnowledgeGraph) -> None:
    every, part = kg.network(edges=["directed", "about"]), kg.network(edges=["directed", "about"], around=PHOC)

    counts = f"{len(part.nodes)} of {len(every.nodes)} nodes, {len(part)} of {len(every)} lines; the rest is not here"
    assert f"within 1 step of Ho Duc Phoc, and the lines between: {counts}" in part.html()
    assert f"{len(part.nodes)} trong {len(every.nodes)} nút" in part.svg()
    assert set(part.nodes) < set(every.nodes)


def test_every_node_of_it_is_joined_to_the_middle(kg: KnowledgeGraph) -> None:
    part = kg.network(edges=["directed"], around=PHOC)
    middle = part.around.iri if part.around is not None else ""

    joined = {end for edge in part.edges if middle in edge[:2] for end in edge[:2]}
    assert joined == set(part.nodes)


def test_the_middle_keeps_its_name_however_large_its_neighbourhood_is() -> None:
    large = crowd(300, 500)
    leaf = min(large.nodes, key=lambda iri: sum(iri in edge[:2] for edge in large.edges))
    told = next(edge for edge in large.edges if edge.recipient != leaf).recipient

    nodes, edges, part = around(large.nodes, large.edges, told, 3)

    drawn = type(large)(nodes, edges, large.title, "vi", part).drawn
    assert told in drawn.nodes
