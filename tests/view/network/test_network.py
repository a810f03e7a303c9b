import os
import subprocess
import sys
from pathlib import Path

import pytest
from view_factory import BASE, MINISTER, OFFICES, crowd, fact, label, network, node, small

from mickg.answer import Table
from mickg.errors import InvalidQuery, OutputRefused
from mickg.view.network import network as module
from mickg.view.network.directed import Edge
from mickg.view.network.network import directives_network
from mickg.view.page.legend import NOBODY

TESTS = Path(__file__).parents[2]
COLUMNS = (
    "director", "directorLabel", "recipient", "recipientLabel", "task", "force", "forceLabel", "verb", "due", "event",
    "eventLabel", "held", "topics", "inferred", "source", "sourceTitle", "published", "url", "directive", "start",
    "end", "quote",
)  # fmt: skip


def row(**values: object) -> tuple[object, ...]:
    given = {
        "director": MINISTER, "directorLabel": "Lê Văn A", "recipient": OFFICES, "recipientLabel": "các Sở",
        "task": "làm", "verb": "giao", "source": f"{BASE}source/s", "sourceTitle": "Bài",
        "directive": f"{BASE}directive/d1", "start": 1, "end": 5,
    } | values  # fmt: skip
    return tuple(given.get(column) for column in COLUMNS)


def told(*vi: tuple[object, ...], en: tuple[tuple[object, ...], ...] | None = None) -> module.Network:
    tables = [Table(COLUMNS, rows) for rows in (vi, vi if en is None else en)]  # type: ignore[arg-type]  # short rows
    return directives_network(tables[0], tables[1], "vi")


def test_networkx_has_an_edge_a_directive() -> None:
    graph = small().nx

    assert (graph.number_of_nodes(), graph.number_of_edges()) == (4, 5)
    assert graph.nodes[MINISTER] | {"x": 0, "y": 0} == {"label": "Lê Văn A", "kind": "person", "x": 0, "y": 0}
    assert graph.edges[MINISTER, OFFICES, "d2"]["offsets"] == "5524-5590"


def test_passages_of_one_directive_make_one_fact() -> None:
    (edge,) = told(row(), row(start=9, end=12, quote="lời")).edges

    assert edge.facts[0].passages == ((1, 5), (9, 12))
    assert edge.facts[0].quotes == ("lời",)


def test_a_directive_to_nobody_points_at_nobody() -> None:
    drawn = told(row(recipient=None, recipientLabel=None))

    assert drawn.edges[0].recipient == NOBODY
    assert drawn.nodes[NOBODY].kind == NOBODY


def test_both_languages_are_carried_and_topics_kept_apart() -> None:
    english = row(task="do", recipientLabel="offices", topics="Press, radio; Posts")

    drawn = told(row(topics="Báo chí, phát thanh; Bưu chính"), en=(english,))

    assert drawn.nodes[OFFICES].label == label("các Sở", "offices")
    assert drawn.edges[0].facts[0].topics == (label("Báo chí, phát thanh", "Press, radio"), label("Bưu chính", "Posts"))


def test_a_directive_without_a_force_is_drawn_all_the_same() -> None:
    assert told(row()).edges[0].facts[0].force_code == "unstated"


@pytest.mark.parametrize("name", ["net.pdf", "net", "net.HTML.txt"])
def test_other_endings_are_refused_and_the_three_are_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputRefused, match=r"\.html, \.svg or \.png"):
        small().save(tmp_path / name)


@pytest.mark.parametrize("name", ["net.html", "net.svg"])
def test_an_empty_network_is_not_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidQuery, match="nothing to draw"):
        network().save(tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_an_empty_network_still_has_a_page_for_a_notebook() -> None:
    assert "0 chỉ đạo" in network().html()


def test_saving_writes_the_page_and_the_picture(tmp_path: Path) -> None:
    assert small().save(tmp_path / "a.html").read_text("utf-8") == small().html()
    assert small().save(tmp_path / "a.svg").read_text("utf-8") == small().svg()


def test_networkx_has_each_node_somewhere_else() -> None:
    places = {(data["x"], data["y"]) for _, data in small().nx.nodes(data=True)}

    assert len(places) == 4


def test_a_large_network_is_gathered_to_what_can_be_read_and_says_so() -> None:
    large = crowd(200, 500)
    drawn = large.drawn
    held = sum(map(len, drawn.gathered.values()))

    assert (len(large.nx), len(large.edges)) == (200, 500)
    assert large.positions.keys() == drawn.nodes.keys()
    named = f"{len(drawn.nodes) - len(drawn.gathered)} of 200 nodes and gathers {held} others"
    assert f"the picture names {named} into {len(drawn.gathered)}; the {len(drawn.edges)} lines" in large.html()
    assert f"gộp {held} nút khác" in large.svg()
    assert "the table and the search have all" in large.html()


def test_a_network_that_can_be_read_is_drawn_whole_and_says_nothing_of_it() -> None:
    assert (small().drawn.nodes, small().drawn.edges) == (small().nodes, small().edges)
    assert "hình vẽ" not in small().html() + small().svg()


def test_edges_may_come_from_an_iterator() -> None:
    drawn = module.Network(
        {n.iri: n for n in (node(), node(OFFICES))}, iter([Edge(MINISTER, OFFICES, (fact(),))]), label("a"), "vi"
    )

    assert len(drawn) == 1


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    shown = small()._repr_html_()

    assert shown.startswith("<iframe srcdoc=")
    assert "<script" not in shown


def test_pages_and_pictures_are_the_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "from view_factory import crowd, small; import sys; "
        "sys.stdout.buffer.write((small().html() + small().svg() + crowd(200, 500).svg()).encode())"
    )

    path = os.pathsep.join([str(TESTS), *sys.path])
    written = {
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
            capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip

    assert written == {(small().html() + small().svg() + crowd(200, 500).svg()).encode()}
