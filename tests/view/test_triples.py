"""The triples of a CONSTRUCT as a table, a picture and Turtle."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse
from view_browser import Opened, watched

from mickg.answer import Triples
from mickg.errors import InvalidQuery, OutputRefused
from mickg.view.dataframe import Frame
from mickg.view.triples import TriplesView
from mickg.vocab import mg, resource, skos

ATTACKS = [
    "</script><script>window.ran = 1</script>", '"><img src=x onerror="window.ran=1">', "javascript:window.ran=1",
    "</textarea></title></style><svg onload=window.ran=1>", "\u202eđảo\u202c 🏛️", "x" * 10_000, "=cmd()",
    "<iframe srcdoc='<script>parent.ran=1</script>'>", "{{constructor.constructor('window.ran=1')()}}",
]  # fmt: skip


def view(*objects: str, tab: str = "table", limit: int = 50, language: str = "en") -> TriplesView:
    subject, said = NamedNode(resource("org/bo-a")), NamedNode(mg.saidBy)
    return TriplesView(Triples(tuple(Triple(subject, said, Literal(o)) for o in objects)), {}, language, limit, tab)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Open a text as a page: `opened(html)`."""
    contexts = []

    def open_(html: str) -> Opened:
        contexts.append(browser.new_context(viewport={"width": 1000, "height": 700}))
        (tmp_path / "page.html").write_text(f"<!DOCTYPE html><meta charset=utf-8>{html}", "utf-8")
        return watched(contexts[-1], tmp_path / "page.html", "")

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("tab", ["table", "graph", "turtle"])
def test_the_page_opens_in_the_tab_asked_for(tab: str, opened: Callable[..., Opened]) -> None:
    one = opened(view("a", "b", tab=tab).html())
    shown = [name for name in ("table", "graph", "turtle") if one.page.locator(f"section.{name}").is_visible()]
    assert (shown, one.faults()) == ([tab], {})


def test_a_tab_is_chosen_by_mouse_or_keyboard_without_script(opened: Callable[..., Opened]) -> None:
    one = opened(view("a", "b")._repr_html_())
    inside = one.page.frame_locator("iframe")
    inside.get_by_text("Graph", exact=True).click()
    assert inside.locator("svg").is_visible()
    one.page.keyboard.press("ArrowRight")
    assert inside.locator("pre").is_visible()
    assert one.faults() == {}


@pytest.mark.parametrize("tab", ["table", "graph", "turtle"])
def test_hostile_labels_run_nothing(tab: str, opened: Callable[..., Opened]) -> None:
    triples = view(*ATTACKS, tab=tab)
    frame = Frame.of(pd.DataFrame(dict.fromkeys(("text", ATTACKS[0]), ATTACKS)), 50, "en")
    for html in (triples.html(), triples._repr_html_() + frame._repr_html_() + triples.svg()):
        one = opened(html)
        assert one.faults() == {}
        assert one.page.locator("script, img, [onload], [onerror]").count() == 0


@pytest.mark.parametrize("name", ["naughty-strings", "xss-payloads"])
def test_public_suites_of_hostile_texts_run_nothing(name: str, corpus: Path, opened: Callable[..., Opened]) -> None:
    texts = [str(text) for text in json.loads((corpus.parent / "suites" / f"{name}.json").read_text("utf-8"))]
    triples = view(*texts, limit=len(texts))
    frame = Frame.of(pd.DataFrame({"text": texts}, dtype=object), len(texts), "en")
    for html in (triples.html(), triples._repr_html_() + frame._repr_html_()):
        one = opened(html)
        assert one.faults() == {}
        assert one.page.locator("tbody tr").count() == len(texts)
        assert one.page.locator("script").count() == 0


def test_the_table_and_the_turtle_say_what_they_leave_out() -> None:
    page = view(*(f"text {n:04}" for n in range(1000)), limit=20).html()
    assert "the first 20 of 1,000 rows; 980 more are not shown" in page
    assert "921 nodes with fewest links are not drawn" in page


def test_long_turtle_is_cut_in_the_page_and_whole_in_the_view() -> None:
    many = tuple(Triple(NamedNode(resource(f"a/{n}")), NamedNode(mg.task), Literal("x")) for n in range(500))
    shown = TriplesView(Triples(many), {}, "en", 50, "turtle")
    assert "113 more lines are not shown" in shown.html()
    assert {quad.triple for quad in parse(shown.turtle, RdfFormat.TURTLE)} == set(many)


def test_labels_stand_for_things_in_the_table() -> None:
    triple = Triple(NamedNode(resource("org/a")), NamedNode(skos.prefLabel), Literal("x"))
    shown = TriplesView(Triples((triple,)), {resource("org/a"): "Bộ A"}, "vi", 50, "table")
    assert "<bdi>Bộ A</bdi>" in shown.html()
    assert shown.df.to_dict("records") == [{"subject": resource("org/a"), "predicate": skos.prefLabel, "object": "x"}]


def test_the_graph_of_networkx_has_an_edge_for_each_triple() -> None:
    assert sorted(view("a", "b").nx.edges(keys=True)) == [
        (resource("org/bo-a"), '"a"', mg.saidBy),
        (resource("org/bo-a"), '"b"', mg.saidBy),
    ]


@pytest.mark.parametrize(("name", "start"), [("a.ttl", "@prefix"), ("a.html", "<!DOCTYPE html>"), ("a.svg", "<svg")])
def test_it_is_saved_by_the_ending_of_the_name(tmp_path: Path, name: str, start: str) -> None:
    assert view("a").save(tmp_path / name).read_text("utf-8").startswith(start)


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=r"\.html, \.svg or \.png"):
        view("a").save(tmp_path / "a.docx")


def test_a_graph_without_triples_says_so_and_draws_nothing(tmp_path: Path) -> None:
    assert "no triples" in view()._repr_html_()
    assert "<svg" not in view().html()
    with pytest.raises(InvalidQuery, match="nothing to draw"):
        view().save(tmp_path / "a.svg")
