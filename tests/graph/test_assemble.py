from pathlib import Path
from random import Random

import pytest
from factory import event, observation, record, registry, source
from graph.graph_factory import shown
from pyoxigraph import BlankNode, Quad, RdfFormat, parse

from mickg.data import data_folder
from mickg.entries import Entry
from mickg.errors import InvalidInput
from mickg.graph.assemble import assemble
from mickg.graph.reference import Reference
from mickg.graph.store import as_trig
from mickg.model import Record
from mickg.vocab import rdf

FIRST = record(events=[event()], observations=[observation()])
SECOND = record(source=source(id="tong-ket"), observations=[observation(id=None)])


def whole(records: list[Record], entries: list[Entry], ontology: Path | None = None) -> list[Quad]:
    names = {entry.id: entry for entry in entries}
    return assemble(records, names, Reference(), ontology or data_folder("ontology"), {}, "1")


def test_there_is_one_graph_a_source_and_one_for_each_other_kind_of_knowledge() -> None:
    names = {shown(quad.graph_name) for quad in whole([FIRST, SECOND], list(registry()))}
    others = {f"graph:{name}" for name in ("registry", "reference", "ontology", "voc", "meta")}
    assert names == {"graph:source/giao-ban", "graph:source/tong-ket"} | others


def test_the_same_inputs_in_any_order_give_the_same_bytes() -> None:
    records, entries, random = [FIRST, SECOND], list(registry()), Random(7)
    wanted = as_trig(whole(records, entries))
    for _ in range(10):
        random.shuffle(records)
        random.shuffle(entries)
        assert as_trig(whole(records, entries)) == wanted


def test_a_graph_holds_each_quad_once_and_no_blank_node() -> None:
    quads = whole([FIRST], list(registry()))
    assert len(quads) == len(set(quads))
    assert [q for q in quads if isinstance(q.subject, BlankNode) or isinstance(q.object, BlankNode)] == []


def test_a_subjects_types_come_before_all_else_that_is_said_of_it() -> None:
    quads = whole([FIRST], list(registry()))
    told = [q.predicate.value for q in quads if shown(q.subject) == "id:obs/giao-ban/buu-gui"]
    assert told[0] == rdf.type
    assert told[1:] == sorted(told[1:])


def test_reading_what_is_written_gives_the_same_quads() -> None:
    quads = whole([FIRST, SECOND], list(registry()))
    assert set(parse(input=as_trig(quads), format=RdfFormat.TRIG)) == set(quads)


@pytest.mark.parametrize("name", ["mickg.ttl", "voc/status.ttl"])
def test_an_ontology_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "voc").mkdir()
    (tmp_path / "mickg.ttl").write_text("", "utf-8")
    (tmp_path / name).write_text("<a> <b>", "utf-8")
    with pytest.raises(InvalidInput, match=rf"{name}: cannot be read as Turtle \(.+\); correct it"):
        whole([], [], tmp_path)


def test_an_ontology_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"mickg\.ttl: cannot be read as Turtle"):
        whole([], [], tmp_path)
