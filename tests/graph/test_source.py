import pytest
from factory import (
    TEXT,
    act,
    directive,
    document,
    event,
    observation,
    organisation,
    organisation_change,
    participation,
    policy,
    post,
    record,
    registry,
    source,
    statement,
)
from graph.graph_factory import UNITS, built, of_class, shown, told

from mickg.graph.facts import SourceGraph
from mickg.graph.source import source_graph

SOURCE = "id:source/giao-ban"


@pytest.fixture(scope="module")
def whole() -> SourceGraph:
    """The graph of a record with a fact of every kind."""
    return built(
        text=TEXT, events=[event()], participations=[participation()], posts=[post()], organisations=[organisation()],
        documents=[document()], policies=[policy()], observations=[observation()], directives=[directive()],
        statements=[statement()], organisation_changes=[organisation_change()], acts=[act()],
    )  # fmt: skip


def test_a_source_says_where_it_is_from_and_which_text_it_is() -> None:
    graph = built(
        source=source(
            url="https://mic.gov.vn/giao-ban", publisher="Bộ TT&TT", publisher_id="org/bo-tttt", published="2024-03-13",
        ),
        reviewed={"on": "2026-11-21", "extractor": "mickg 0.1"},
    )  # fmt: skip
    facts = told(graph, SOURCE)
    digest = facts.pop("mg:contentHash")
    assert facts == {
        "rdf:type": {"mg:SourceDocument"}, "skos:prefLabel": {"Giao ban@vi"}, "dcterms:title": {"Giao ban@vi"},
        "dcterms:identifier": {"giao-ban"}, "dcterms:language": {"vi"}, "mg:textLength": {str(len(TEXT))},
        "dcterms:source": {"https://mic.gov.vn/giao-ban"}, "dcterms:publisher": {"id:org/bo-tttt"},
        "mg:publishedOn": {"2024-03-13"}, "mg:reviewedOn": {"2026-11-21"}, "mg:extractor": {"mickg 0.1"},
    }  # fmt: skip
    assert digest == {source()["sha256"]}


def test_what_a_record_does_not_say_of_its_source_stays_unsaid() -> None:
    said = told(built(), SOURCE).keys()
    assert said & {"dcterms:source", "dcterms:publisher", "mg:publishedOn", "mg:reviewedOn", "mg:extractor"} == set()


def test_every_fact_of_every_kind_has_a_passage_of_this_source(whole: SourceGraph) -> None:
    kinds = ("Change", "Claim", "Directive", "Event", "Mention", "Observation", "OfficialAct", "Participation",
             "Statement", "Tenure")  # fmt: skip
    for kind in kinds:
        facts = of_class(whole, f"mg:{kind}")
        assert facts, kind
        for fact in facts:
            for passage in told(whole, fact)["mg:evidence"]:
                assert told(whole, passage)["mg:passageOf"] == {SOURCE}


def test_everything_is_said_in_the_graph_of_the_source(whole: SourceGraph) -> None:
    assert {shown(quad.graph_name) for quad in whole} == {"graph:source/giao-ban"}


def test_with_the_text_every_passage_holds_its_own_words(whole: SourceGraph) -> None:
    passages = [told(whole, passage) for passage in of_class(whole, "mg:Passage")]
    assert passages
    for passage in passages:
        (start,), (end,) = passage["mg:startOffset"], passage["mg:endOffset"]
        assert passage["mg:exactText"] == {TEXT[int(start) : int(end)]}


def test_without_the_text_no_passage_holds_words() -> None:
    graph = built(events=[event()], observations=[observation()])
    assert [quad for quad in graph if shown(quad.predicate) == "mg:exactText"] == []


def test_the_same_record_gives_the_same_graph_whatever_the_order_of_the_registry() -> None:
    told_so = record(events=[event()], observations=[observation()], documents=[document()])
    entries = list(registry())
    forward, backward = (
        source_graph(told_so, {entry.id: entry for entry in order}, UNITS) for order in (entries, entries[::-1])
    )
    assert set(forward) == set(backward)
