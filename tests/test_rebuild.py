"""The shipped graph is what its records build, to the byte, however it is built; and with the texts, what they say."""

import os
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from random import Random

from graph.graph_factory import shown
from pyoxigraph import RdfFormat, parse

from mickg.data import data_folder
from mickg.graph.assemble import assemble
from mickg.graph.reference import Reference, read_reference
from mickg.graph.store import FILE, as_trig
from mickg.identity import read_registry
from mickg.pipeline import build
from mickg.record import read_records
from mickg.source import read_text
from mickg.vocab import mg

SHIPPED = data_folder("graph") / FILE


def test_the_shipped_graph_is_what_its_records_build_byte_for_byte(tmp_path: Path) -> None:
    made = build(output=tmp_path)
    assert (tmp_path / FILE).read_bytes() == SHIPPED.read_bytes()
    assert (made.path, made.sources) == (tmp_path / FILE, 5)
    assert made.quads == len(list(parse(path=str(SHIPPED), format=RdfFormat.TRIG)))


def test_records_registry_and_reference_in_any_order_give_the_same_bytes() -> None:
    folder, ontology, random = data_folder("graph"), data_folder("ontology"), Random(20)
    records = [file.record for file in read_records(folder / "records")]
    entries = list(read_registry(folder / "registry"))
    reference = read_reference(folder / "reference", {entry.id: entry for entry in entries})
    for _ in range(3):
        random.shuffle(records)
        random.shuffle(entries)
        mixed = Reference(*(tuple(random.sample(facts, len(facts))) for facts in reference))  # type: ignore[arg-type] # kinds stay
        made = assemble(records, {entry.id: entry for entry in entries}, mixed, ontology, {}, "0.1.0")
        assert as_trig(made) == SHIPPED.read_bytes()


def test_file_names_hash_seeds_time_zones_and_locales_change_no_byte(tmp_path: Path) -> None:
    records = tmp_path / "records"
    records.mkdir()
    names = Random(1).sample("abcdefgh", 5)
    for name, path in zip(names, sorted((data_folder("graph") / "records").iterdir()), strict=True):
        shutil.copy(path, records / f"{name}.yaml")
    program = [sys.executable, "-c", "from mickg.cli import main; main()", "build", "--records", str(records), "-o"]
    told_so = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    subprocess.run([*program, str(tmp_path)], env=os.environ | told_so, check=True, capture_output=True)
    assert (tmp_path / FILE).read_bytes() == SHIPPED.read_bytes()


def test_with_the_five_texts_every_passage_is_quoted_as_it_stands_and_nothing_else_changes(
    tmp_path: Path, corpus: Path
) -> None:
    build(texts=corpus, output=tmp_path)
    made = set(parse(path=str(tmp_path / FILE), format=RdfFormat.TRIG))
    texts = {f"id:source/{path.stem}": read_text(path) for path in corpus.glob("*.txt")}
    passages: dict[str, dict[str, str]] = defaultdict(dict)
    for quad in made:
        if shown(quad.subject).startswith("id:passage/"):
            passages[shown(quad.subject)][shown(quad.predicate)] = shown(quad.object)
    assert len(passages) > 500
    for told in passages.values():
        start, end = int(told["mg:startOffset"]), int(told["mg:endOffset"])
        assert told["mg:exactText"] == texts[told["mg:passageOf"]][start:end]
    counts = {quad for quad in made if shown(quad.graph_name) == "graph:meta"}
    shipped = {q for q in parse(path=str(SHIPPED), format=RdfFormat.TRIG) if shown(q.graph_name) != "graph:meta"}
    assert {quad for quad in made - counts if quad.predicate.value != mg.exactText} == shipped
