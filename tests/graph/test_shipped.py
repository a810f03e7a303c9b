"""What every shipped graph has to keep, beyond its shapes: held on `graph/mickg.trig` itself."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from graph.graph_factory import shown
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from mickg.data import data_folder
from mickg.graph.store import FILE
from mickg.record import read_records
from mickg.source import read_text
from mickg.vocab import PREFIXES, dcterms, mg, rdf

SOURCES = {"giao-ban-2022-06", "giao-ban-2023-10", "giao-ban-2024-q1", "tong-ket-2019", "tong-ket-2024"}
FACTS = {
    f"mg:{name}"
    for name in (
        "Change", "Claim", "Directive", "Event", "Mention", "Observation", "OfficialAct", "Participation",
        "RankObservation", "Statement", "Tenure",
    )
}  # fmt: skip

Said = dict[str, dict[str, set[str]]]


@pytest.fixture(scope="module")
def shipped() -> list[Quad]:
    return list(parse(path=str(data_folder("graph") / FILE), format=RdfFormat.TRIG))


@pytest.fixture(scope="module")
def sources(shipped: list[Quad]) -> dict[str, Said]:
    """Of every source graph: values by property by subject."""
    found: dict[str, Said] = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    for quad in shipped:
        name = shown(quad.graph_name)
        if name.startswith("graph:source/"):
            found[name.removeprefix("graph:source/")][shown(quad.subject)][shown(quad.predicate)].add(
                shown(quad.object)
            )
    return found


def facts(said: Said) -> list[str]:
    return [subject for subject, told in said.items() if told["rdf:type"] & FACTS]


def test_the_named_graphs_are_the_five_sources_and_the_five_others(shipped: list[Quad]) -> None:
    names = {shown(quad.graph_name).removeprefix("graph:") for quad in shipped}
    assert names == {f"source/{id_}" for id_ in SOURCES} | {"registry", "reference", "ontology", "voc", "meta"}


def test_no_node_is_blank(shipped: list[Quad]) -> None:
    nodes = [node for quad in shipped for node in (quad.subject, quad.object, quad.graph_name)]
    assert [node for node in nodes if isinstance(node, BlankNode)] == []


def test_no_articles_words_are_shipped(shipped: list[Quad]) -> None:
    assert [quad for quad in shipped if quad.predicate.value == mg.exactText] == []


@pytest.mark.parametrize("source", sorted(SOURCES))
def test_every_fact_of_a_source_has_a_passage_inside_its_text(sources: dict[str, Said], source: str) -> None:
    said = sources[source]
    length = int("".join(said[f"id:source/{source}"]["mg:textLength"]))
    assert len(facts(said)) > 50
    for fact in facts(said):
        passages = said[fact]["mg:evidence"]
        assert len(passages) > 0, fact
        for passage in passages:
            start, end = (int("".join(said[passage][name])) for name in ("mg:startOffset", "mg:endOffset"))
            assert said[passage]["mg:passageOf"] == {f"id:source/{source}"}
            assert 0 <= start < end <= length, passage


def test_every_source_says_the_hash_of_its_text(sources: dict[str, Said]) -> None:
    hashes = {f.record.source.id: f.record.source.sha256 for f in read_records(data_folder("graph") / "records")}
    assert {id_: "".join(said[f"id:source/{id_}"]["mg:contentHash"]) for id_, said in sources.items()} == hashes


def test_every_figure_saying_and_event_of_a_record_is_one_node_of_its_graph(sources: dict[str, Said]) -> None:
    for file in read_records(data_folder("graph") / "records"):
        record, said = file.record, sources[file.record.source.id]
        classes = Counter(name for fact in facts(said) for name in said[fact]["rdf:type"])
        assert classes["mg:Observation"] == len(record.observations)
        assert classes["mg:Directive"] == len(record.directives)
        assert classes["mg:Statement"] == len(record.directives) + len(record.statements)
        assert classes["mg:Event"] == len(record.events)
        assert classes["mg:OfficialAct"] == len(record.acts)
        assert classes["mg:Change"] == len(record.organisation_changes)
        assert classes["mg:Tenure"] == len(record.posts)


def test_every_id_that_is_named_is_described(shipped: list[Quad]) -> None:
    described = {quad.subject for quad in shipped}
    ids, codes = PREFIXES["id"], PREFIXES["voc"]
    named = {q.object for q in shipped if isinstance(q.object, NamedNode) and q.object.value.startswith((ids, codes))}
    assert sorted(shown(node) for node in named - described) == []


def test_nothing_points_at_itself(shipped: list[Quad]) -> None:
    assert [quad for quad in shipped if quad.subject == quad.object] == []


def test_every_subject_has_a_type(shipped: list[Quad]) -> None:
    typed = {quad.subject for quad in shipped if quad.predicate.value == rdf.type}
    own = [q for q in shipped if shown(q.graph_name) not in ("graph:ontology", "graph:voc", "graph:meta")]
    assert sorted({shown(quad.subject) for quad in own if quad.subject not in typed}) == []


def test_no_literal_holds_a_sentence_of_an_article(shipped: list[Quad], corpus: Path) -> None:
    texts = [read_text(corpus / f"{source}.txt") for source in sorted(SOURCES)]
    sentences = {s.strip() for text in texts for s in re.split(r"(?<=[.!?;])\s|\n", text)}
    titles = {shown(quad.object).partition("@")[0] for quad in shipped if quad.predicate.value == dcterms.title}
    long = {s for s in sentences if len(s.split()) >= 8 and s not in titles}
    literals = {quad.object.value for quad in shipped if isinstance(quad.object, Literal)} - titles
    assert len(long) > 100
    assert [(literal, s) for literal in literals for s in long if s in literal] == []
