import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from export_factory import given, opened, trig
from pyoxigraph import RdfFormat, Store

import mickg
from mickg import export
from mickg.errors import OutputRefused

PROGRAM = """
import sys, mickg
from mickg.export import FORMATS
for name in FORMATS:
    mickg.open(sys.argv[1]).export(name, f"{sys.argv[2]}/{name}")
"""


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("name", export.FORMATS)
def test_a_graph_is_written_in_every_format(name: str, tmp_path: Path) -> None:
    target = tmp_path / "new" / "out"
    assert export.export(given(), name, target) == target
    files = [target] if target.is_file() else [*target.iterdir()]
    assert min(path.stat().st_size for path in files) > 0


def test_a_graph_exports_itself(tmp_path: Path) -> None:
    (tmp_path / "g.trig").write_text(trig(), "utf-8")
    written = mickg.open(tmp_path / "g.trig").export("graphml", str(tmp_path / "g.graphml"), language="en")
    assert "review the press plan" in written.read_text("utf-8")


def test_two_runs_of_the_program_write_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "g.trig").write_text(trig(recipients=("group/a", "group/b", "group/c")), "utf-8")
    made = []
    for seed in ("1", "2"):
        command = [sys.executable, "-c", PROGRAM, str(tmp_path / "g.trig"), str(tmp_path / seed)]
        subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed})
        made.append(digests(tmp_path / seed))
    assert made[0] == made[1]
    assert {name.split("/")[0] for name in made[0]} == set(export.FORMATS)


@pytest.mark.parametrize("name", export.FORMATS)
def test_the_order_in_which_a_graph_was_filled_does_not_show(name: str) -> None:
    one, other = given().store, Store()
    for quad in sorted(one, key=str, reverse=True):
        other.add(quad)
    assert export.FORMATS[name](opened(one)) == export.FORMATS[name](opened(other))


@pytest.mark.parametrize("name", export.FORMATS)
def test_an_empty_graph_is_written_too(name: str, tmp_path: Path) -> None:
    assert export.export(opened(Store()), name, tmp_path / "out").exists()


@pytest.mark.parametrize(("asked", "hint"), [("graphlm", "did you mean graphml? the"), ("xlsx", "the")])
def test_an_unknown_format_is_refused_with_the_known_ones(asked: str, hint: str, tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=rf"no format '{asked}'; {hint.replace('?', '[?]')} formats are ttl, trig"):
        export.export(given(), asked, tmp_path / "x")


def test_a_language_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="labels are in vi or en, not in 'fr'"):
        export.export(given(language="fr"), "gexf", tmp_path / "x")


def a_folder(path: Path) -> None:
    (path / "inside").mkdir(parents=True)


def a_file(path: Path) -> None:
    path.write_text("mine", "utf-8")


@pytest.mark.parametrize(("name", "occupy"), [("ttl", a_folder), ("csv", a_file), ("parquet", a_file)])
def test_a_place_that_is_taken_is_refused(name: str, occupy: Callable[[Path], None], tmp_path: Path) -> None:
    occupy(tmp_path / "x")
    with pytest.raises(OutputRefused, match="cannot be written") as refused:
        export.export(given(), name, tmp_path / "x")
    assert "\n" not in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_nothing_is_written_before_all_is_made(tmp_path: Path) -> None:
    twice = "<id/obs/giao-ban/o> a mg:Observation ; mg:value 1, 2 ."
    with pytest.raises(OutputRefused, match="mg:value has 2 values where one is expected"):
        export.export(given(trig(more=twice)), "csv", tmp_path / "tables")
    assert not (tmp_path / "tables").exists()


def test_the_old_file_stays_when_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "g.gexf").write_text("old", "utf-8")
    with pytest.raises(OutputRefused):
        export.export(given(trig("\x00")), "gexf", tmp_path / "g.gexf")
    assert (tmp_path / "g.gexf").read_text("utf-8") == "old"


def test_what_is_exported_as_trig_can_be_opened_again(tmp_path: Path) -> None:
    written = export.export(given(), "trig", tmp_path / "again.trig")
    assert set(mickg.open(written).store) == set(given().store)
    assert RdfFormat.from_extension(written.suffix[1:]) == RdfFormat.TRIG
