import re
from pathlib import Path

import pytest
from export_factory import DIRECTIVE, MINISTER, OFFICES, given, trig

from mickg.export.network import EDGE_COLOURS, NOBODY, NODE_COLOURS, Edge, network

STYLES = (Path(__file__).parents[2] / "src" / "mickg" / "view" / "network" / "svg.css").read_text("utf-8")


def edge(**facts: str) -> Edge:
    return Edge(DIRECTIVE, MINISTER, OFFICES, "#000000", facts)


def test_an_edge_is_a_directive_with_its_wording_force_dates_and_evidence() -> None:
    (only,) = network(given())[1]
    assert (only.directive, only.director, only.recipient) == (DIRECTIVE, MINISTER, OFFICES)
    told = [only.facts[name] for name in ("task", "deadline", "said", "eventsLabel", "offsets")]
    assert told == ["rà soát quy hoạch báo chí", "2024-03-31", "2024-03-11", "Giao ban", "giao-ban:51-69"]
    assert only.colour == EDGE_COLOURS["order"]


def test_a_directive_to_several_is_an_edge_to_each() -> None:
    nodes, edges = network(given(trig(recipients=("group/b", "org/a"))))
    assert [edge.recipient.rsplit("/id/", 1)[1] for edge in edges] == ["group/b", "org/a"]
    assert [node.kind for node in nodes] == ["group", "organisation", "person"]


def test_a_directive_to_nobody_named_leads_to_a_node_that_says_so() -> None:
    nodes, edges = network(given(trig(recipients=()), "en"))
    assert edges[0].recipient == NOBODY
    assert (nodes[-1].label, nodes[-1].kind) == ("(nobody named)", NOBODY)


def test_labels_are_of_the_language_asked_for_or_of_the_other() -> None:
    assert {node.label for node in network(given(language="en"))[0]} == {"Nguyen Manh Hung", "các Sở TT&TT"}


def test_an_edge_lives_from_the_day_it_was_said_to_its_deadline() -> None:
    said = edge(saidOn="2024-03-11; 2024-03-12", deadline="2024-03-31")
    assert (said.start, said.end) == ("2024-03-11", "2024-03-31")
    assert (edge().start, edge().end) == (None, None)
    assert edge(saidOn="2024-03-11", deadline="2023-12-31").end is None


@pytest.mark.parametrize("force", [force for force in EDGE_COLOURS if force != "unstated"])
def test_edges_have_the_colours_of_the_page(force: str) -> None:
    assert f".{force} .head {{ fill: {EDGE_COLOURS[force]}; }}" in STYLES


@pytest.mark.parametrize("kind", ["director", "organisation", "nobody"])
def test_nodes_have_the_colours_of_the_page(kind: str) -> None:
    style = re.search(rf"\.node\.{kind} \.shape {{ (.*?) }}", STYLES)
    assert style is not None
    assert f"stroke: {NODE_COLOURS[kind]};" in f"{style[1]};"
