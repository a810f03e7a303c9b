"""GraphML and GEXF, both read back by networkx."""

import io
from collections.abc import Callable

import networkx as nx
import pytest
from export_factory import DIRECTIVE, MINISTER, NOT_IN_XML, OFFICES, SURVIVE_EVERYWHERE, given, opened, trig

from mickg.answer import Table
from mickg.errors import OutputRefused
from mickg.export.gexf import gexf
from mickg.export.given import Given
from mickg.export.graphml import graphml
from mickg.kg import KnowledgeGraph

Written = Callable[[Given], bytes]
Read = Callable[..., "nx.MultiDiGraph[str]"]
BOTH = pytest.mark.parametrize(
    ("written", "read"), [(graphml, nx.read_graphml), (gexf, nx.read_gexf)], ids=["graphml", "gexf"]
)


def told(kg: KnowledgeGraph) -> set[tuple[str, ...]]:
    """What the page is drawn from: directive, director, recipient and offsets."""
    answer = kg.answer("directives-with-passages", lang="vi")
    assert isinstance(answer, Table)
    rows = (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
    return {
        (str(row["directive"]), str(row["director"]), str(row["recipient"] or "nobody"),
         f"{str(row['source']).rsplit('/', 1)[1]}:{row['start']}-{row['end']}")
        for row in rows
    }  # fmt: skip


@BOTH
def test_every_directive_of_the_shipped_graph_comes_back_with_its_evidence(
    written: Written, read: Read, kg: KnowledgeGraph
) -> None:
    edges = read(io.BytesIO(written(opened(kg.store)))).edges(data=True)
    assert {(d["directive"], a, b, place) for a, b, d in edges for place in d["offsets"].split("; ")} == told(kg)


@BOTH
def test_parallel_edges_and_loops_stay_apart(written: Written, read: Read) -> None:
    again = (
        "<id/directive/giao-ban/d2> a mg:Directive ; mg:saidBy <id/person/nguyen-manh-hung-1> ; "
        "mg:directedTo <id/group/cac-so-tttt>, <id/person/nguyen-manh-hung-1> ."
    )
    back = read(io.BytesIO(written(given(trig(more=again)))))
    assert back.is_directed()
    assert back.is_multigraph()
    assert sorted((a, b) for a, b in back.edges()) == [(MINISTER, OFFICES), (MINISTER, OFFICES), (MINISTER, MINISTER)]


@BOTH
def test_nodes_say_what_they_are(written: Written, read: Read) -> None:
    node = read(io.BytesIO(written(given()))).nodes[OFFICES]
    assert (node["label"], node["kind"]) == ("các Sở TT&TT", "group")


@BOTH
@pytest.mark.parametrize("text", SURVIVE_EVERYWHERE)
def test_hostile_texts_come_back_as_they_were(written: Written, read: Read, text: str) -> None:
    ((_, _, edge),) = read(io.BytesIO(written(given(trig(text))))).edges(data=True)
    assert (edge["directive"], edge["task"], edge["label"]) == (DIRECTIVE, text, text)


@BOTH
@pytest.mark.parametrize("text", NOT_IN_XML)
def test_what_xml_cannot_hold_is_refused(written: Written, read: Read, text: str) -> None:  # noqa: ARG001 - of BOTH
    with pytest.raises(OutputRefused, match="which XML cannot hold"):
        written(given(trig(text)))


def test_gephi_finds_colours_days_and_no_clock() -> None:
    text = gexf(given()).decode()
    assert 'mode="dynamic" defaultedgetype="directed" timeformat="date"' in text
    assert 'start="2024-03-11" end="2024-03-31"' in text
    assert '<viz:color r="0" g="114" b="178"/>' in text
    assert "lastmodified" not in text


def test_edges_between_the_same_two_are_of_different_kinds_for_gephi() -> None:
    again = (
        "<id/directive/giao-ban/d2> a mg:Directive ; mg:saidBy <id/person/nguyen-manh-hung-1> ; "
        "mg:directedTo <id/group/cac-so-tttt> ."
    )
    text = gexf(given(trig(more=again))).decode()
    assert [text.count(f'kind="{n}"') for n in (1, 2, 3)] == [1, 1, 0]


def test_the_one_who_directs_most_is_drawn_largest() -> None:
    text = gexf(given()).decode()
    assert [text.count(f'<viz:size value="{size}"/>') for size in ("40.0", "8.0")] == [1, 1]
