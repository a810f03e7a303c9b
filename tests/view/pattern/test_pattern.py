"""A query drawn: every saved query, without overlaps, in both languages, and quiet whatever the query says."""

import json
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hostile import half
from playwright.sync_api import expect
from view_browser import Opened

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.query import saved_queries
from mickg.view.pattern.pattern import Pattern

Open = Callable[..., Opened]
FULL = (
    'SELECT ?a (COUNT(*) AS ?n) { GRAPH ?g { ?a a mg:Directive ; mg:task "x"@vi ; mg:topic [ mg:p/mg:q* ?b ] } '
    "OPTIONAL { ?a mg:verb ?v } { ?a mg:saidBy ?c } UNION { ?c ^mg:saidBy ?a } { SELECT ?c { ?c ?p ?a } } "
    "FILTER(?v != 1) ?a mg:same ?a } GROUP BY ?a"
)


CROWDED = ["timeline", "directives", "holders-on-day", "career", "who-directed-whom", "policies"]
"""Saved queries with much to place; how one is placed does not depend on which it is."""


def boxes(page_rects: list[dict[str, float]]) -> list[tuple[int, int]]:
    """The pairs of rectangles of which one covers more than a few pixels of the other."""

    def over(one: dict[str, float], other: dict[str, float]) -> bool:
        return (
            min(one["right"], other["right"]) - max(one["left"], other["left"]) > 3
            and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 3
        )

    return [(a, b) for (a, one), (b, other) in combinations(enumerate(page_rects), 2) if over(one, other)]


@pytest.mark.parametrize("name", saved_queries())
def test_every_saved_query_is_drawn(kg: KnowledgeGraph, name: str) -> None:
    drawn = kg.pattern(name, language="en")
    assert drawn.title.en == saved_queries()[name].title_en
    assert len(drawn) > 0
    assert drawn.svg().count('class="path"') == len(drawn)


@pytest.mark.parametrize("name", CROWDED)
def test_no_name_lies_on_another_and_each_drawing_is_the_same(opened: Open, kg: KnowledgeGraph, name: str) -> None:
    drawn = kg.pattern(name)
    one = opened(drawn)
    for language in ("Tiếng Việt", "English"):
        one.page.get_by_role("button", name=language).click()
        rects = one.page.locator(".pattern .end .shape, .pattern .path").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().toJSON())"
        )
        assert boxes(rects) == []
    assert drawn.html() == kg.pattern(name).html()
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_what_is_optional_is_dashed_and_what_is_asked_for_stands_out(opened: Open, kg: KnowledgeGraph) -> None:
    page = opened(kg.pattern(FULL)).page
    dashed = page.locator(".pattern .optional .path").all_text_contents()
    assert dashed == ["mg:verb"]
    assert page.locator(".pattern .selected text").all_text_contents() == ["?a"]
    for kind in ("iri", "literal", "blank"):
        assert page.locator(f".pattern .end.{kind}").count() == 1
    assert page.locator(".pattern .tags").all_text_contents() == ["g1"] * 4 + ["1a", "1b", "s1"]


def test_words_say_what_the_picture_cannot(kg: KnowledgeGraph) -> None:
    drawn = kg.pattern(FULL, language="en").svg()
    for words in ("?v != 1", "COUNT(*)", "1a UNION 1b", "kept where", "GROUP BY ?a", "branch of a UNION", "subquery"):
        assert words in drawn


def test_a_constant_has_its_label_in_the_language_of_the_page(opened: Open, kg: KnowledgeGraph) -> None:
    page = opened(kg.pattern(FULL)).page
    page.get_by_role("button", name="English").click()
    expect(page.locator(".pattern .end.iri text:visible")).to_contain_text("irective (mg:Directive)")


def test_the_networkx_graph_has_a_node_a_term_and_an_edge_a_triple_pattern(kg: KnowledgeGraph) -> None:
    graph = kg.pattern(FULL).nx
    assert graph.number_of_edges() == len(kg.pattern(FULL))
    assert graph.nodes["?a"]["selected"]
    assert graph.nodes["https://w3id.org/mickg/ont#Directive"]["kind"] == "iri"
    assert [data["path"] for *_, data in graph.edges(data=True) if data["optional"]] == ["mg:verb"]
    assert {data["branch"] for *_, data in graph.edges(data=True)} == {"", "1a", "1b"}


def test_a_query_is_drawn_from_a_file_too(kg: KnowledgeGraph, tmp_path: Path) -> None:
    (tmp_path / "ask.rq").write_text("ASK { ?a mg:saidBy ?b }", "utf-8")
    assert len(kg.pattern(tmp_path / "ask.rq")) == len(kg.pattern(str(tmp_path / "ask.rq"))) == 1


def test_a_query_without_triple_patterns_is_not_drawn(kg: KnowledgeGraph, tmp_path: Path) -> None:
    with pytest.raises(InvalidQuery, match="no triple pattern"):
        kg.pattern("SELECT (1 AS ?a) {}").save(tmp_path / "a.svg")
    assert "no triple pattern" in kg.pattern("ASK {}")._repr_html_()


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT ?s\n{ ?s ?p }", "line 2, column 10: the query cannot be read"),
        ("who-directs-whom", "did you mean who-directed-whom"),
        ("absent.rq", "absent.rq: cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told_as_elsewhere(kg: KnowledgeGraph, query: str, message: str) -> None:
    with pytest.raises(InvalidQuery, match=message):
        kg.pattern(query)


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\\/", "/")


def patterns(kg: KnowledgeGraph, strings: list[str]) -> Iterator[Pattern]:
    """Queries with these strings as values, as many in each as a query may hold."""
    texts = [quoted(text) for text in strings]
    while texts:
        size = 0
        part: list[str] = []
        while texts and (not part or size + 2 * len(texts[0]) < 15_000) and len(part) < 40:
            size += 2 * len(texts[0]) + 20
            part.append(texts.pop(0))
        values = " ".join(f"?a mg:p {text} ." for text in part)
        filters = f"FILTER(?b = {part[0]})" if size < 15_000 else ""
        yield kg.pattern(f"SELECT * {{ {values} ?a ?p ?b {filters} }}")


@pytest.mark.parametrize("strings", half(0))
def test_hostile_values_run_nothing(opened: Open, kg: KnowledgeGraph, strings: list[str]) -> None:
    # A query is a text of its own, without control characters; its reader takes \\u for a character even after \\.
    printable = [text for text in strings if text.isprintable() and "\\u" not in text]
    for drawn in patterns(kg, printable):
        one = opened(drawn)
        one.page.get_by_role("button", name="English").click()
        assert one.page.locator(".pattern .end.literal").count() == len(drawn) - 1
        assert one.page.locator("script").count() == 1
        assert one.page.locator("img, iframe, object, embed, base, video, [onerror], [onload]").count() == 0
        assert one.faults() == {}


def test_the_picture_is_there_without_scripts(opened: Open, kg: KnowledgeGraph) -> None:
    page = opened(kg.pattern("career"), java_script_enabled=False).page
    assert page.locator(".pattern .end:visible").count() > 5
    assert page.locator(".clauses tr:visible").count() > 3
