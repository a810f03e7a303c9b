"""Sheets: what is told of each kind of thing and where, that nothing is dropped, and the page in a real browser."""

from collections.abc import Callable
from typing import Any

import pytest
from view_browser import Opened

from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.sheet import Sheet

Open = Callable[..., Opened]
MINISTER, MINISTRY = "person/nguyen-manh-hung-1", "org/bo-tttt"


def names(sheet: Sheet) -> list[str]:
    return [section.name.en for section in sheet.sections]


def facts(sheet: Sheet) -> set[str]:
    return {fact.iri for section in sheet.sections for fact in section.facts}


def said(kg: KnowledgeGraph, pattern: str, **values: Any) -> set[str]:
    """The facts that a pattern finds in any graph."""
    table = kg.answer(f"SELECT DISTINCT ?fact {{ GRAPH ?g {{ ?fact a ?class . {pattern} }} }}", **values)
    return {str(row[0]) for row in table.rows}  # type: ignore[union-attr] # a SELECT


def test_a_ministers_sheet_begins_with_the_posts_and_then_the_directives(kg: KnowledgeGraph) -> None:
    sheet = kg.person(MINISTER)

    assert names(sheet)[:3] == ["Posts held", "Directives given", "Directives received"]
    assert sheet.title.vi == "Nguyễn Mạnh Hùng"
    given = {fact.iri for section in sheet.sections[1:2] for fact in section.facts}
    assert given == said(kg, f"?fact a mg:Directive ; mg:saidBy <https://w3id.org/mickg/id/{MINISTER}>")


def test_no_fact_that_names_a_thing_is_missing_from_its_sheet(kg: KnowledgeGraph) -> None:
    sheets = kg.sheets()
    for thing in (MINISTER, MINISTRY, "place/ha-noi", "topic/buu-chinh", "doc/du-thao/luat-vien-thong"):
        named = said(kg, f"?fact mg:evidence ?passage ; ?role <https://w3id.org/mickg/id/{thing}>")
        assert named - facts(sheets[thing]) == set()
        assert len(named) > 0


def test_everything_registered_and_every_event_and_source_has_a_sheet(kg: KnowledgeGraph) -> None:
    registered = kg.query("SELECT DISTINCT ?thing { GRAPH graph:registry { ?thing skos:prefLabel ?label } }")["thing"]
    others = kg.query("SELECT ?thing { GRAPH ?g { ?thing a ?class } FILTER(?class IN (mg:Event, mg:SourceDocument)) }")
    sheets = kg.sheets()

    wanted = {one.removeprefix("https://w3id.org/mickg/id/") for one in [*registered, *others["thing"]]}
    assert wanted - sheets.keys() == set()


@pytest.mark.parametrize(
    "thing",
    [MINISTER, MINISTRY, "doc/luat/24-2023-qh15", "indicator/postal-service-revenue",
     "event/giao-ban-2024-q1/hoi-nghi-giao-ban-2024-q1", "topic/buu-chinh", "source/giao-ban-2022-06"],
)  # fmt: skip
def test_a_page_of_the_shipped_graph_is_quiet_and_has_every_fact(opened: Open, kg: KnowledgeGraph, thing: str) -> None:
    sheet = kg.sheet(thing)
    one = opened(sheet)

    one.page.get_by_role("button", name="English").click()

    shown = one.page.locator("[data-fact]").evaluate_all("all => all.map(one => one.dataset.fact)")
    assert {f"https://w3id.org/mickg/id/{fact}" for fact in shown} == facts(sheet)
    assert one.page.locator("h1").inner_text() == sheet.title.en
    assert one.faults() == {}
    assert len(one.requests) == 1


def test_a_name_without_tones_finds_its_sheet(kg: KnowledgeGraph) -> None:
    assert kg.person("nguyen manh hung").id == MINISTER
    assert kg.document("24/2023/QH15").id == "doc/luat/24-2023-qh15"


def test_a_name_of_many_lists_their_ids_and_one_of_none_the_nearest(kg: KnowledgeGraph) -> None:
    with pytest.raises(InvalidQuery, match=r"Nguyễn Huy Dũng \(person/nguyen-huy-dung-1\); .*; give the id of one"):
        kg.person("Nguyễn")
    with pytest.raises(InvalidQuery, match="did you mean Nguyễn Mạnh Hùng"):
        kg.person("Nguyen Minh Hung")
    with pytest.raises(InvalidQuery, match="org/bo-tttt is of kind Organisation, not Person"):
        kg.person("org/bo-tttt")
