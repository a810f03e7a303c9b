from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from view_browser import Opened
from view_factory import MINISTER, OFFICES, fact, network, node

from mickg.answer import Table
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.view.network.directed import Edge
from mickg.view.network.network import Network, ties_network
from mickg.view.network.ties import QUERIES, known
from mickg.view.page.legend import NOBODY

EVENT = "https://w3id.org/mickg/id/event/s/giao-ban"


def praise_and_order() -> Network:
    """A minister who ordered provincial offices about, praised them, sat with them, and came to a meeting."""
    nodes = [
        node(), node(OFFICES, "các Sở", "provincial offices", "group"), node(EVENT, "Giao ban", "Review", "event"),
    ]  # fmt: skip
    edges = [
        Edge(MINISTER, OFFICES, (fact("d1"), fact("d2"))),
        Edge(MINISTER, OFFICES, (fact("s1", force_code="praised", verb=None, due=None),), "praised"),
        Edge(MINISTER, OFFICES, (fact("p1", force_code="sat-with", verb=None, due=None),), "sat-with"),
        Edge(MINISTER, EVENT, (fact("p2", force_code="attended", verb=None, due=None),), "attended"),
    ]
    return network(nodes, edges)


def test_kinds_are_taken_once_each_in_one_order() -> None:
    assert known(["praised", "directed", "praised"]) == ["directed", "praised"]
    assert known("sat-with") == ["sat-with"]


@pytest.mark.parametrize(
    ("kind", "offer"), [("atended", "did you mean 'attended'"), ("x", "there are: directed, delegated, attended")]
)
def test_an_unknown_kind_is_answered_with_the_nearest(kind: str, offer: str) -> None:
    with pytest.raises(InvalidQuery, match=offer):
        known(["directed", kind])


def test_rows_of_another_kind_make_edges_of_that_kind() -> None:
    columns = (
        "director", "directorLabel", "recipient", "recipientLabel", "task", "event", "eventLabel", "held", "source",
        "sourceTitle", "published", "url", "directive", "start", "end",
    )  # fmt: skip
    row = (MINISTER, "Lê Văn A", EVENT, "Giao ban", "chủ trì", None, None, None, "s", "Bài", None, None, "p1", 1, 5)
    table = Table(columns, [row])

    drawn = ties_network({"attended": (table, table)}, "vi")

    assert [(edge.kind, edge.facts[0].force_code, edge.facts[0].verb) for edge in drawn.edges] == [
        ("attended", "attended", None)
    ]
    assert drawn.nodes[EVENT].kind == "event"
    assert drawn.directors == frozenset()
    assert drawn.nx.edges[MINISTER, EVENT, "p1"]["kind"] == "attended"


def test_each_kind_between_the_same_two_is_a_line_of_its_own() -> None:
    drawn = praise_and_order().svg()

    lines = [part.split('"')[0] for part in drawn.split('class="line" d="')[1:5]]
    assert len(set(lines)) == 4
    for code in ("order", "praised", "sat-with", "attended"):
        assert f'<g class="edge {code}"><title>' in drawn


def test_who_sat_with_whom_has_no_arrowhead() -> None:
    group = praise_and_order().svg().split('<g class="edge sat-with"><title>')[1].split("</g>")[0]

    assert "Lê Văn A cùng dự với các Sở: 1" in group
    assert 'class="head"' not in group


def test_a_directive_told_by_edges_of_several_kinds_stays_apart_in_each() -> None:
    nodes = [node(), node(OFFICES, "các Sở", kind="group")]
    edges = [
        Edge(MINISTER, OFFICES, (fact("d1"),)),
        Edge(MINISTER, OFFICES, (fact("d1", force_code="delegated"),), "delegated"),
    ]

    drawn = network(nodes, edges)

    assert [fact.force_code for fact in drawn.facts] == ["order", "delegated"]
    assert sorted(data["kind"] for *_, data in drawn.nx.edges(data=True)) == ["delegated", "directed"]


@pytest.mark.parametrize(("kind", "ends"), [("delegated", {"group", "organisation", "person"}), ("about", {"topic"}),
                                            ("referred-to", {"document"})])  # fmt: skip
def test_edges_end_at_what_their_kind_says(kg: KnowledgeGraph, kind: str, ends: set[str]) -> None:
    drawn = kg.network(edges=[kind])

    assert {drawn.nodes[edge.recipient].kind for edge in drawn.edges} <= ends


def test_a_delegate_acts_for_who_gave_the_directive(kg: KnowledgeGraph) -> None:
    given = {fact.iri: edge.director for edge in kg.network().edges for fact in edge.facts}

    handed = {fact.iri: edge.director for edge in kg.network(edges=["delegated"]).edges for fact in edge.facts}

    assert len(handed) == 3
    assert handed == {iri: given[iri] for iri in handed}


def test_whatever_a_directive_is_about_is_among_its_topics(kg: KnowledgeGraph) -> None:
    about = kg.network(edges=["about"])

    for edge in about.edges:
        assert all(about.nodes[edge.recipient].label in fact.topics for fact in edge.facts)
    assert {fact.iri for fact in about.facts} == {fact.iri for fact in kg.network().facts if len(fact.topics) > 0}


@pytest.mark.parametrize("kind", QUERIES)
def test_the_shipped_graph_has_edges_of_every_kind_each_with_its_passages(kg: KnowledgeGraph, kind: str) -> None:
    drawn = kg.network(edges=[kind])

    assert len(drawn) > 0
    assert {edge.kind for edge in drawn.edges} == {kind}
    assert all(len(one.passages) > 0 for edge in drawn.edges for one in edge.facts)


@pytest.mark.parametrize("kind", QUERIES)
@pytest.mark.parametrize("end", ["director", "recipient"])
def test_every_kind_narrows_to_an_end_and_to_a_source(kg: KnowledgeGraph, kind: str, end: str) -> None:
    every = kg.network(edges=[kind])
    one = next(edge for edge in every.edges if edge.recipient != NOBODY)
    iri, source = getattr(one, end), one.facts[0].source

    drawn = kg.network(edges=[kind], source=f"source/{source}", **{end: iri})

    assert {getattr(edge, end) for edge in drawn.edges} == {iri}
    assert {fact.source for edge in drawn.edges for fact in edge.facts} == {source}


def test_who_sat_with_one_person_is_found_whichever_of_the_two_is_asked_for(kg: KnowledgeGraph) -> None:
    every = kg.network(edges=["sat-with"])
    met = {tuple(sorted((edge.director, edge.recipient))) for edge in every.edges}
    one = min(met)[1]

    asked = kg.network(edges=["sat-with"], director=one)

    assert len(met) == len(every)
    assert {tuple(sorted((edge.director, edge.recipient))) for edge in asked.edges} == {p for p in met if one in p}


def test_without_scripts_the_table_says_which_kind_it_counts(opened: Callable[..., Opened]) -> None:
    page = opened(praise_and_order(), java_script_enabled=False).page

    assert page.locator("#all tbody tr").all_inner_texts() == [
        "Lê Văn A\tcác Sở 2; khen các Sở 1; cùng dự với các Sở 1; dự Giao ban 1"
    ]


def test_kinds_can_be_filtered_on_the_page_and_opened(opened: Callable[..., Opened]) -> None:
    one = opened(praise_and_order(), "#/person/le-van-a/praised/group/cac-so")
    assert one.page.locator("#chosen-rows tr").count() == 1

    one.page.uncheck("[name=force][value=sat-with]")

    assert one.page.locator("#network .edge:not(.off)").count() == 3
    assert one.page.locator("#status").inner_text() == "4 / 5 dữ kiện"
    label = one.page.locator("#network .edge.praised").get_attribute("aria-label")
    assert label == "Lê Văn A khen các Sở: 1"
    expect(one.page.locator("#chosen-title")).to_contain_text("các Sở")
    assert one.faults() == {}
