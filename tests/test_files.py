from pathlib import Path

import pytest

from mickg.errors import OutputRefused
from mickg.files import write_whole


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "file.txt"
    write_whole(target, b"words")
    assert target.read_bytes() == b"words"


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "file.txt"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("file.txt", b"new")]


def test_everybody_may_read_what_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "file.txt", b"")
    assert (tmp_path / "file.txt").stat().st_mode & 0o777 == 0o644


def test_a_folder_under_a_file_is_refused_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputRefused, match=r"file/out/mickg\.trig: cannot be written \(.+\); choose another place"):
        write_whole(tmp_path / "file" / "out" / "mickg.trig", b"")


def test_a_folder_that_takes_no_files_is_refused() -> None:
    with pytest.raises(OutputRefused, match=r"/proc/mickg\.trig: cannot be written"):
        write_whole(Path("/proc/mickg.trig"), b"")


def test_a_folder_in_the_files_place_is_refused_and_stays(tmp_path: Path) -> None:
    (tmp_path / "out" / "inside").mkdir(parents=True)
    with pytest.raises(OutputRefused, match=r"out: cannot be written \(.+\); free the place or choose another"):
        write_whole(tmp_path / "out", b"")
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "inside"]
