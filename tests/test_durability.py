"""Whatever ends a build, the graph's file is the whole old one or the whole new one, and what is left over goes."""

import errno
import fcntl
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from factory import content, observation
from graph.graph_factory import write_data

from mickg.errors import OutputRefused
from mickg.files import write_whole

OLD, NEW = b"old", b"new " * 1000
KILLS = 200


def test_no_kill_at_any_moment_of_a_build_loses_or_halves_the_graph(tmp_path: Path) -> None:
    write_data(tmp_path / "one", tot=content())
    write_data(tmp_path / "two", tot=content(observations=[observation()]))
    program = [sys.executable, str(Path(__file__).with_name("killed_builds.py")), str(tmp_path), str(KILLS), "2024"]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    outcomes = json.loads(done.stdout)
    assert outcomes["lost"] == 0
    assert outcomes["before"] > 0
    assert outcomes["writing"] > 0
    assert outcomes["before"] + outcomes["writing"] + outcomes.get("done", 0) == KILLS
    assert 0 < outcomes["replaced"] < KILLS
    assert outcomes["halves"] > 0
    assert outcomes["left"] == 0


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "mickg.trig"
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


class HalfWritten:
    """A file whose disk fills up in the middle of a write."""

    def __init__(self, handle: int, mode: str) -> None:
        self._file = FileIO(handle, mode)

    def __enter__(self) -> "HalfWritten":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, data: bytes) -> None:
        self._file.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT], ids=errno.errorcode.get)
@pytest.mark.parametrize("call", ["mkdir", "mkstemp", "fsync", "chmod", "replace"])
def test_an_error_of_the_system_before_the_file_is_in_place_leaves_the_old_one_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    owner: Any = {"mkstemp": tempfile, "fsync": os}.get(call, Path)
    monkeypatch.setattr(owner, call, failing(code))
    with pytest.raises(OutputRefused, match=rf"mickg\.trig: cannot be written \({os.strerror(code)}\)"):
        write_whole(target, NEW)
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == {target.name: OLD}


def test_a_disk_that_fills_up_in_the_middle_of_a_write_leaves_the_old_file_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mickg.files.os.fdopen", HalfWritten)
    with pytest.raises(OutputRefused, match="No space left on device"):
        write_whole(target, NEW)
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == {target.name: OLD}


def test_an_error_after_the_file_is_in_place_is_told_and_leaves_the_whole_new_one(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mickg.files._sync_folder", failing(errno.EIO))
    with pytest.raises(OutputRefused):
        write_whole(target, NEW)
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == {target.name: NEW}


def test_a_limit_on_the_size_of_files_leaves_the_old_file_alone(target: Path) -> None:
    program = "import sys, pathlib, mickg.files; mickg.files.write_whole(pathlib.Path(sys.argv[1]), b'new ' * 100000)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(target)], capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )  # fmt: skip
    assert done.returncode == 1
    assert "OutputRefused: " in done.stderr
    assert "cannot be written (File too large)" in done.stderr
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == {target.name: OLD}


def test_what_a_killed_writer_left_goes_with_the_next_write(target: Path) -> None:
    (target.parent / ".mickg.trig.unfinished-abc").write_bytes(b"half")
    write_whole(target, NEW)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_what_a_living_writer_is_writing_stays(target: Path) -> None:
    with (target.parent / ".mickg.trig.unfinished-abc").open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        write_whole(target, NEW)
        assert Path(other.name).exists()


@pytest.mark.parametrize("name", [".mickg.trig.swp", "mickg.trig.bak", ".other.trig.unfinished-abc"])
def test_files_of_others_stay(target: Path, name: str) -> None:
    (target.parent / name).write_bytes(b"mine")
    write_whole(target, NEW)
    assert (target.parent / name).read_bytes() == b"mine"


def test_where_no_file_can_be_locked_files_are_written_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fcntl, "flock", failing(errno.ENOLCK))
    (target.parent / ".mickg.trig.unfinished-abc").write_bytes(b"half")
    write_whole(target, NEW)
    assert target.read_bytes() == NEW
    assert len(list(target.parent.iterdir())) == 2
