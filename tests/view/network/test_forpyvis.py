import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from view_browser import watched
from view_factory import MINISTER, OFFICES, crowd, fact, node, small
from view_factory import network as made

from mickg.errors import OutputRefused
from mickg.view.network.directed import Edge

HOSTILE = "</script><script>window.ran=1</script><img src=x onerror=window.ran=1>"


def test_nodes_edges_and_places_are_those_of_the_picture_and_nothing_moves() -> None:
    network = small()

    pyvis = network.to_pyvis()

    assert {one["id"]: (one["x"], one["y"]) for one in pyvis.nodes} == dict(network.positions)
    assert {(one["from"], one["to"]) for one in pyvis.edges} == {edge[:2] for edge in network.edges}
    assert pyvis.options["physics"] == {"enabled": False}
    assert not any(one["physics"] for one in pyvis.nodes)


def test_a_large_network_is_handed_over_as_it_is_drawn() -> None:
    large = crowd(200, 500)

    pyvis = large.to_pyvis()

    assert (len(pyvis.nodes), len(pyvis.edges)) == (len(large.drawn.nodes), len(large.drawn.edges))


def test_labels_are_in_the_language_of_the_network() -> None:
    labels = {one["label"] for one in small("en").to_pyvis().nodes}

    assert "provincial offices" in labels


def test_hostile_labels_run_nothing_in_the_page_that_pyvis_writes(browser: Browser, tmp_path: Path) -> None:
    pyvis = made([node(vi=HOSTILE), node(OFFICES, HOSTILE)], [Edge(MINISTER, OFFICES, (fact(),))]).to_pyvis()
    path = tmp_path / "pyvis.html"
    path.write_text(pyvis.generate_html(), "utf-8")
    context = browser.new_context(offline=True)

    one = watched(context, path, "")
    one.page.locator("canvas").hover()

    assert one.page.evaluate("window.ran ?? null") is None
    assert not any(HOSTILE in str(edge["title"]) for edge in pyvis.edges)
    context.close()


def test_without_pyvis_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvis.network", None)

    with pytest.raises(OutputRefused, match=r"pip install 'mickg\[notebook\]'"):
        small().to_pyvis()
