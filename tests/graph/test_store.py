from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse, serialize
from rdflib import Dataset

from mickg.data import data_folder
from mickg.errors import InvalidInput
from mickg.graph.store import FILE, as_trig, load
from mickg.graph.terms import integer, iri, words
from mickg.vocab import PREFIXES

SHIPPED = data_folder("graph") / FILE
QUADS = [
    Quad(iri("https://w3id.org/mickg/id/a"), iri("https://w3id.org/mickg/ont#task"), words("việc", "vi"), iri("urn:g")),
    Quad(iri("https://w3id.org/mickg/id/a"), iri("https://w3id.org/mickg/ont#textLength"), integer(7), iri("urn:g")),
]


def test_quads_are_written_in_the_order_given_and_under_known_prefixes() -> None:
    text = as_trig(QUADS).decode()
    assert all(f"@prefix {name}: <{base}>" in text for name, base in PREFIXES.items())
    assert text.index("mg:task") < text.index("mg:textLength")
    assert as_trig(QUADS[::-1]) != as_trig(QUADS)


@pytest.mark.parametrize("name", ["", FILE])
def test_a_store_is_loaded_from_a_file_or_from_the_folder_it_is_in(tmp_path: Path, name: str) -> None:
    (tmp_path / FILE).write_bytes(as_trig(QUADS))
    assert set(load(tmp_path / name)) == set(QUADS)


def test_a_file_that_is_not_there_is_named_with_the_mend(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"mickg\.trig: cannot be read .+ build it with 'mickg build'"):
        load(tmp_path)


@pytest.mark.parametrize("content", [b"<a> <b>", b"\xff\xfe", b"{", b"<?xml version='1.0'?><x/>"])
def test_a_file_that_is_no_trig_is_named_with_the_mend(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(InvalidInput, match=r"mickg\.trig: is no TriG \(.+\); build it again"):
        load(tmp_path)


def test_both_engines_read_the_same_quads_from_the_shipped_file() -> None:
    data = serialize(sorted(load(SHIPPED), key=str), format=RdfFormat.N_QUADS)
    assert data is not None
    dataset = Dataset()
    dataset.parse(data=SHIPPED.read_text("utf-8"), format="trig")
    second = set(parse(input=dataset.serialize(format="nquads"), format=RdfFormat.N_QUADS))
    first = set(parse(input=data, format=RdfFormat.N_QUADS))
    assert len(first) == len(second) == sum(1 for _ in dataset.quads())
    assert first == second
