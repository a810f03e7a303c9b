"""The triples of a CONSTRUCT as a table, a picture and Turtle."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse
from view_browser import Opened

from mickg.answer import Triples
from mickg.errors import InvalidQuery, OutputRefused
from mickg.view.triples.triples import TriplesView
from mickg.vocab import mg, resource, skos


def view(*objects: str, tab: str = "table", limit: int = 50, language: str = "en") -> TriplesView:
    subject, said = NamedNode(resource("org/bo-a")), NamedNode(mg.saidBy)
    return TriplesView(Triples(tuple(Triple(subject, said, Literal(o)) for o in objects)), {}, language, limit, tab)


@pytest.mark.parametrize("tab", ["table", "graph", "turtle"])
def test_the_page_opens_in_the_tab_asked_for(tab: str, opened: Callable[..., Opened]) -> None:
    one = opened(view("a", "b", tab=tab))
    shown = [name for name in ("table", "graph", "turtle") if one.page.locator(f"section.{name}").is_visible()]
    assert (shown, one.faults()) == ([tab], {})


def test_a_tab_is_chosen_by_mouse_or_keyboard_without_script(watch: Callable[..., Opened], tmp_path: Path) -> None:
    (tmp_path / "cell.html").write_text(view("a", "b")._repr_html_(), "utf-8")
    one = watch(tmp_path / "cell.html")
    inside = one.page.frame_locator("iframe")
    inside.get_by_text("Graph", exact=True).click()
    assert inside.locator("svg").is_visible()
    one.page.keyboard.press("ArrowRight")
    assert inside.locator("pre").is_visible()
    assert one.faults() == {}


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
