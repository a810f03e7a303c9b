"""What an explorer writes, and what it refuses to."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from explorer_browser import Visit
from pyoxigraph import Store
from sheet_factory import graph

import mickg
from mickg.errors import InvalidQuery, OutputRefused
from mickg.kg import KnowledgeGraph
from mickg.view.explorer import site
from mickg.view.explorer.engine import engine
from mickg.view.explorer.folder import write_folder
from mickg.view.explorer.site import Explorer


def inside(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_graph_gives_the_same_bytes(file: Path) -> None:
    assert mickg.open().explorer().html().encode() == file.read_bytes()


def test_a_folder_has_a_list_of_what_is_in_it(folder: Path) -> None:
    assert sorted({*json.loads((folder / "explorer.json").read_text()), "explorer.json"}) == sorted(inside(folder))


def test_the_file_of_the_shipped_graph_is_well_under_the_limit(file: Path) -> None:
    assert file.stat().st_size < site.MOST_BYTES / 2


def test_a_file_that_would_be_too_large_is_refused_with_advice(
    explorer: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "MOST_BYTES", 100_000)

    with pytest.raises(OutputRefused, match=r"one file would weigh \d\.\d MB.*write the folder '.*site' instead"):
        explorer.save(tmp_path / "site.html")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("name", ["site.svg", "site.png", "site.zip"])
def test_other_endings_are_refused(explorer: Explorer, tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputRefused, match=r"a folder or one \.html file"):
        explorer.save(tmp_path / name)


def test_a_folder_of_other_files_is_refused_and_left_alone(explorer: Explorer, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")

    with pytest.raises(OutputRefused, match="holds files that are not an explorer's; name a new or empty folder"):
        explorer.save(tmp_path)
    assert inside(tmp_path) == {"thesis.txt": b"mine"}


def test_a_folder_is_written_again_and_what_is_not_the_explorers_stays(tmp_path: Path) -> None:
    write_folder(tmp_path, {"index.html": b"1", "parts/old.js": b"1"})
    (tmp_path / "parts" / "mine.js").write_bytes(b"mine")

    write_folder(tmp_path, {"index.html": b"2", "parts/new.js": b"2"})

    listed = json.dumps(["index.html", "parts/new.js"], indent=1).encode() + b"\n"
    assert inside(tmp_path) == {
        "index.html": b"2", "parts/new.js": b"2", "parts/mine.js": b"mine", "explorer.json": listed,
    }  # fmt: skip


@pytest.mark.parametrize("listed", ['["../precious.txt"]', '["index.html", 5]', "{", '"x"', "[[]]"])
def test_a_list_that_lies_takes_nothing_away(tmp_path: Path, listed: str) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "explorer.json").write_text(listed)

    try:
        write_folder(folder, {"index.html": b"1"})
    except OutputRefused as refused:
        assert "not an explorer's" in str(refused)  # noqa: PT017 - a list of other names is only passed over
    assert (tmp_path / "precious.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["taken/site", "taken/site.html"])
def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(OutputRefused, match=r"cannot be written|is no folder"):
        graph().explorer().save(tmp_path / name)


def test_a_file_in_the_folders_place_is_refused(explorer: Explorer, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")

    with pytest.raises(OutputRefused, match="is no folder"):
        explorer.save(tmp_path / "site")


def test_an_empty_graph_has_nothing_to_explore(tmp_path: Path) -> None:
    empty = KnowledgeGraph(Store(), tmp_path)

    with pytest.raises(InvalidQuery, match="nothing to explore"):
        empty.explorer().save(tmp_path / "site.html")
    assert [*tmp_path.iterdir()] == []


def test_without_the_engine_the_site_is_written_and_its_box_says_what_is_missing(
    visit: Callable[..., Visit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site, "engine", lambda: None)
    small = graph()
    one = visit(small.explorer().save(tmp_path / "site.html"))

    page = one.go("sparql")
    assert "make setup" in page.locator("main").inner_text()
    assert page.locator("textarea").count() == 0
    one.go("query/events")
    assert one.answered().page.locator("#answer .count strong").inner_text() == str(len(small.query("events")))
    one.go("query/events", source="source/giao-ban")
    assert "không mang công cụ SPARQL" in one.answered().page.locator(".complaint").inner_text()
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    assert "wasm" not in policy
    assert "worker" not in policy
    assert one.faults() == {}


@pytest.mark.usefixtures("bundled")
def test_a_site_with_the_engine_carries_its_licence(explorer: Explorer) -> None:
    held = engine()

    assert held is not None
    assert "Apache License" in explorer.files()["LICENSE.oxigraph.txt"].decode()
    assert explorer.html().count('data-part="licence"') == 1
