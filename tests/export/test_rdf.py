"""The forms of RDF, each read back by both engines."""

from collections.abc import Callable

import pytest
from export_factory import NOT_IN_XML, SURVIVE_EVERYWHERE, given, opened, quads, stored, trig
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat
from rdflib import Dataset

from mickg.data import data_folder
from mickg.export.given import Given
from mickg.export.jsonld import jsonld
from mickg.export.nq import nq
from mickg.export.trig import trig as as_trig
from mickg.export.ttl import ttl
from mickg.kg import KnowledgeGraph
from mickg.vocab import mg, resource

Form = tuple[Callable[[Given], bytes], RdfFormat, str]

WHOLE: dict[str, Form] = {
    "trig": (as_trig, RdfFormat.TRIG, "trig"),
    "nq": (nq, RdfFormat.N_QUADS, "nquads"),
    "jsonld": (jsonld, RdfFormat.JSON_LD, "json-ld"),
}


def by_rdflib(data: bytes, form: str) -> set[tuple[object, ...]]:
    read = Dataset()
    read.parse(data=data, format=form)
    return set(read.quads())


@pytest.mark.parametrize("form", WHOLE.values(), ids=WHOLE)
def test_the_shipped_graph_comes_back_whole(form: Form, kg: KnowledgeGraph) -> None:
    written, read, _ = form
    assert quads(written(opened(kg.store)), read) == set(kg.store)


def test_turtle_holds_every_triple_of_every_graph(kg: KnowledgeGraph) -> None:
    assert {q.triple for q in quads(ttl(opened(kg.store)), RdfFormat.TURTLE)} == {q.triple for q in kg.store}


@pytest.mark.parametrize("form", WHOLE.values(), ids=WHOLE)
def test_rdflib_reads_what_pyoxigraph_reads(form: Form) -> None:
    written, _, name = form
    small = given(trig(more="<id/obs/giao-ban/o> mg:value 1.50, 2, true ; mg:verb 'x'@vi, <a:b>, <urn:c> ."))
    assert by_rdflib(written(small), name) == by_rdflib(
        str.join("", (f"{q} .\n" for q in small.store)).encode(), "nquads"
    )


def test_the_shipped_graph_as_trig_is_the_shipped_file(kg: KnowledgeGraph) -> None:
    assert as_trig(opened(kg.store)) == (data_folder("graph") / "mickg.trig").read_bytes()


@pytest.mark.parametrize("text", [*SURVIVE_EVERYWHERE, *NOT_IN_XML])
@pytest.mark.parametrize("form", [*WHOLE.values(), (ttl, RdfFormat.TURTLE, "turtle")], ids=[*WHOLE, "ttl"])
def test_hostile_texts_come_back_as_they_were(form: Form, text: str) -> None:
    written, read, _ = form
    data = written(given(trig(text)))
    tasks = {str(getattr(q.object, "value", "")) for q in quads(data, read) if q.predicate.value == mg.task}
    assert tasks == {text, "review the press plan"}


@settings(deadline=None)
@drawn(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from([None, "vi", "en-GB"]))
def test_any_text_comes_back_from_json_ld(text: str, language: str | None) -> None:
    told = Quad(NamedNode(resource("a")), NamedNode(mg.task), Literal(text, language=language))
    assert quads(jsonld(opened(stored(told))), RdfFormat.JSON_LD) == {told}
