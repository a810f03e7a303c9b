import unicodedata

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from mickg.kg import KnowledgeGraph
from mickg.query import LabelIndex
from mickg.vocab import mg, rdf, resource, skos

HUNG = resource("person/nguyen-manh-hung-1")


def index(*labelled: tuple[str, str, str, str]) -> LabelIndex:
    """An index of (id, class, vi label, en label)."""
    store, graph = Store(), NamedNode(f"{mg.base}g")
    for id_, class_, vi, en in labelled:
        thing = NamedNode(resource(id_))
        store.add(Quad(thing, NamedNode(rdf.type), NamedNode(mg.base + class_), graph))
        for text, language in ((vi, "vi"), (en, "en")):
            store.add(Quad(thing, NamedNode(skos.prefLabel), Literal(text, language=language), graph))
    return LabelIndex(store)


SMALL = index(
    ("org/ubnd-ha-nam", "Organisation", "Ủy ban nhân dân tỉnh Hà Nam", "People's Committee of Ha Nam"),
    ("place/ha-nam", "Place", "Hà Nam", "Ha Nam"),
    ("place/ham-nam", "Place", "Hạ Năm", "Lower Five"),
    ("person/nguyen-manh-hung-1", "Person", "Nguyễn Mạnh Hùng", "Nguyen Manh Hung"),
)


@pytest.mark.parametrize("words", ["nguyen manh hung", "NGUYỄN MẠNH HÙNG", "hung nguyen", "ng m h", "Nguyễn  Hùng!"])
def test_case_tones_and_order_may_be_left_out(words: str) -> None:
    assert [(hit.iri, hit.kind, hit.label) for hit in SMALL.find(words)] == [(HUNG, "Person", "Nguyễn Mạnh Hùng")]


@pytest.mark.parametrize("words", ["Uỷ ban", "Ủy ban", "uy ban", unicodedata.normalize("NFD", "Ủy ban")])
def test_both_tone_placements_and_forms_find_the_same(words: str) -> None:
    assert [hit.label for hit in SMALL.find(words)] == ["Ủy ban nhân dân tỉnh Hà Nam"]


def test_exact_accents_come_before_folded_ones_and_whole_labels_before_parts() -> None:
    assert [hit.label for hit in SMALL.find("Hà Nam")] == ["Hà Nam", "Hạ Năm", "Ủy ban nhân dân tỉnh Hà Nam"]
    assert SMALL.find("Hạ Năm")[0].label == "Hạ Năm"


def test_every_word_must_begin_a_word_of_the_label() -> None:
    assert SMALL.find("uyen manh") == []
    assert SMALL.find("nguyen xyz") == []


@pytest.mark.parametrize("words", ["", "   ", "…!", "'\"} DROP"])
def test_words_without_a_match_find_nothing(words: str) -> None:
    assert SMALL.find(words) == []


def test_a_hit_is_shown_in_the_language_asked_for_with_the_label_that_matched() -> None:
    (hit,) = SMALL.find("lower", language="vi")
    assert (hit.label, hit.matched) == ("Hạ Năm", "Lower Five")
    (hit,) = SMALL.find("Hạ Năm", language="en", limit=1)
    assert (hit.label, hit.matched) == ("Lower Five", "Hạ Năm")


def test_no_more_hits_than_the_limit() -> None:
    assert len(SMALL.find("nam", limit=2)) == 2


def test_the_shipped_graph_knows_the_minister_without_tones(kg: KnowledgeGraph) -> None:
    assert kg.find("nguyen manh hung")[0].iri == HUNG


def test_the_shipped_graph_knows_committees_by_either_spelling(kg: KnowledgeGraph) -> None:
    found = kg.find("Uỷ ban", limit=100)
    assert found == kg.find("Ủy ban", limit=100)
    assert {hit.iri for hit in found} == {hit.iri for hit in kg.find("uy ban", limit=100)}
    assert len(found) > 10


def test_the_shipped_graph_knows_tasks_and_documents(kg: KnowledgeGraph) -> None:
    assert {hit.kind for hit in kg.find("dau gia tan so")} == {"Directive"}
    assert kg.find("72/2013/NĐ-CP")[0].iri == resource("doc/nghi-dinh/72-2013-nd-cp")


def test_names_are_given_with_what_they_name() -> None:
    assert index(("place/ha-nam", "Place", "Hà Nam", "Ha Nam")).names().rows == [
        (resource("place/ha-nam"), "Place", True, "Ha Nam", "en"),
        (resource("place/ha-nam"), "Place", True, "Hà Nam", "vi"),
    ]
