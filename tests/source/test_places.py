import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from source_factory import TEXT, problems, read_one

from mickg.source import listed
from mickg.source.given import MOST_BYTES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of articles with others beside and below them."""
    for name in ("b.txt", "a.HTML", "c/d.pdf", "c/e/f.docx", ".hidden.txt", ".git/g.txt", "c.json", "picture.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    return tmp_path


def test_a_folder_stands_for_its_articles_in_order(folder: Path) -> None:
    assert [str(Path(path).relative_to(folder)) for path in listed([folder])] == [
        "a.HTML",
        "b.txt",
        "c/d.pdf",
        "c/e/f.docx",
    ]


def test_files_addresses_and_standard_input_stand_for_themselves(folder: Path) -> None:
    names: list[str | Path] = [folder / "b.txt", str(folder / "none.txt"), "https://example.vn/a", "-"]
    assert [*listed(names)] == names


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "round").symlink_to(tmp_path)
    assert [*listed([tmp_path])] == [tmp_path / "a.txt"]


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    assert problems(tmp_path) == [
        f"{tmp_path}: holds no article; give a folder with files named "
        ".docx, .htm, .html, .md, .pdf, .text, .txt, .xhtml"
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [("none.txt", "cannot be read (No such file or directory); check the path"), ("a\0b", "is no path")],
)
def test_a_file_that_is_not_there_is_named(name: str, message: str) -> None:
    (problem,) = problems(name)
    assert problem.startswith(f"{name}: {message}")


def test_a_file_over_the_limit_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(50_000_000)
    assert problems(large) == [f"{large}: is larger than 20 MB, the most that is read; give one article a file"]
    assert MOST_BYTES == 20_000_000


def test_standard_input_is_read_by_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"<!DOCTYPE html><p>" + TEXT.encode() + b"</p>"))
    )
    found = read_one("-")
    assert (found.name, found.origin) == ("standard-input", "standard input")
    assert found.text.startswith("Bộ TT&TT giao ban")
