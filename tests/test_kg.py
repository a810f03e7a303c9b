"""One graph asked, searched and drawn: what it says of a slip, and of a graph that lacks what views are made of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Store

import mickg
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.base import View

VIEWS: dict[str, Callable[[KnowledgeGraph, str], View]] = {
    "network": lambda kg, language: kg.network(language=language),
    "timeline": lambda kg, language: kg.timeline(language=language),
    "series": lambda kg, language: kg.series(language=language),
    "directives": lambda kg, language: kg.directives(language=language),
}
BARE = """
@prefix mg: <https://w3id.org/mickg/ont#> . @prefix id: <https://w3id.org/mickg/id/> .
<https://w3id.org/mickg/graph/source/a> {
  <https://w3id.org/mickg/id/directive/a/1> a mg:Directive ; mg:saidBy <https://w3id.org/mickg/id/person/a> .
  <https://w3id.org/mickg/id/event/a/1> a mg:Event . <https://w3id.org/mickg/id/obs/a/1> a mg:Observation ; mg:value 1 .
}"""


@pytest.mark.parametrize(
    "ask",
    [
        *VIEWS.values(),
        lambda kg, language: kg.person("person/pham-duc-long-1", language=language),
        lambda kg, language: kg.find("hung", language=language),
        lambda kg, language: kg.query("directives", lang=language),
    ],
)
def test_a_language_without_labels_is_refused(kg: KnowledgeGraph, ask: Callable[[KnowledgeGraph, str], object]) -> None:
    with pytest.raises(InvalidQuery, match="labels are in vi or en, not in 'fr'; choose one of them"):
        ask(kg, "fr")


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("trig", ["", BARE], ids=["an empty graph", "no labels, days or passages"])
def test_a_view_of_a_graph_that_lacks_what_it_shows_says_so_and_draws_nothing(
    tmp_path: Path, trig: str, name: str
) -> None:
    (tmp_path / "bare.trig").write_text(trig, "utf-8")
    view = VIEWS[name](mickg.open(tmp_path / "bare.trig"), "vi")

    assert view._repr_html_() == f"<p>{view.nothing}</p>".replace("'", "&#x27;")
    for ending in ("html", "svg", "png"):
        with pytest.raises(InvalidQuery, match="there is nothing to draw"):
            view.save(tmp_path / f"a.{ending}")
    assert [path.name for path in tmp_path.iterdir()] == ["bare.trig"]


def test_an_empty_graph_finds_nothing() -> None:
    assert KnowledgeGraph(Store(), Path("empty")).find("hung") == []
