"""Every notebook runs in a fresh kernel with no network, in both languages, and its page in the docs shows the same."""

import errno
import json
import re
from pathlib import Path
from typing import Any

import pytest
from nbclient.exceptions import CellExecutionError
from render_notebooks import NOTEBOOKS, PAGES, alone, executed, markdown_table, rendered, stripped

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

EVERY = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
MOST = 1_000_000
"""Characters that the outputs of one cell may have: a notebook stays light."""


@pytest.fixture(scope="module")
def ran() -> dict[Path, Any]:
    """The notebooks that were run, by path."""
    return {}


def outputs(notebook: Any) -> list[Any]:
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


@pytest.fixture
def done(path: Path, ran: dict[Path, Any], tmp_path: Path) -> Any:
    if path not in ran:
        ran[path] = executed(path, tmp_path)
    return ran[path]


@EVERY
def test_runs_top_to_bottom_with_no_network(done: Any) -> None:
    cells = [cell for cell in done.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == [*range(2, len(cells) + 2)]
    assert [output for output in outputs(done) if output.output_type == "error"] == []
    assert [output.text for output in outputs(done) if output.get("name") == "stderr"] == []


@EVERY
def test_no_cell_shows_more_than_a_reader_can_load(done: Any) -> None:
    shown = [output.get("data", {}) for output in outputs(done)]
    assert [len(str(data["text/html"])) for data in shown if len(str(data.get("text/html", ""))) > MOST] == []


# Building and exporting take long, and are not about labels: the last two notebooks.
@pytest.mark.parametrize("path", NOTEBOOKS[:-2], ids=lambda path: path.stem)
def test_runs_in_vietnamese_too(path: Path, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    other = tmp_path / path.name
    other.write_text(text.replace('lang = \\"en\\"', 'lang = \\"vi\\"').replace("--lang en", "--lang vi"), "utf-8")
    notebook = executed(other, tmp_path)
    assert [output for output in outputs(notebook) if output.output_type == "error"] == []


@EVERY
def test_the_page_in_the_docs_shows_what_the_notebook_shows(path: Path, done: Any) -> None:
    files = rendered(path.stem, done)
    kept = {file.name: file.read_text("utf-8") for file in PAGES.glob(f"{path.stem}*")}
    assert kept == files, "run `make notebooks`"


@EVERY
def test_is_kept_as_git_wants_it(path: Path) -> None:
    assert path.read_text("utf-8") == stripped(path), "run `make notebooks`"


@EVERY
def test_begins_with_its_question_and_ends_with_what_was_found(path: Path) -> None:
    sources = ["".join(cell["source"]) for cell in json.loads(path.read_text("utf-8"))["cells"]]
    assert re.match(r"# .+ · .+\n", sources[0])
    assert "?" in sources[0]
    assert sources[-2] == "## What was found · Đã biết gì"
    assert "How sure:" in sources[-1]


@EVERY
def test_names_no_folder_of_a_machine(path: Path) -> None:
    pages = [path, *PAGES.glob(f"{path.stem}*")]
    assert [p.name for p in pages if re.search(r"/(home|root|tmp|usr|work|Users)/", p.read_text("utf-8"))] == []


def test_every_page_of_the_docs_is_of_a_notebook() -> None:
    assert {page.name.split("-")[0].removesuffix(".md") for page in PAGES.iterdir()} == {p.stem for p in NOTEBOOKS}


def test_all_seven_are_there() -> None:
    assert [path.stem[:2] for path in NOTEBOOKS] == ["01", "02", "03", "04", "05", "06", "07"]


def notebook(folder: Path, *cells: str) -> Path:
    path = folder / "one.ipynb"
    made = [{"cell_type": "code", "metadata": {}, "source": cell} for cell in cells]
    path.write_text(json.dumps({"cells": made}), "utf-8")
    path.write_text(stripped(path), "utf-8")
    return path


@pytest.mark.parametrize(
    "cell",
    ["import socket; socket.create_connection(('192.0.2.1', 80), 1)", "import socket; socket.getaddrinfo('a.test', 80)",
     "import urllib.request; urllib.request.urlopen('http://192.0.2.1')"],
    ids=["connect", "look up", "open"],
)  # fmt: skip
def test_a_cell_that_asks_the_network_fails(tmp_path: Path, cell: str) -> None:
    with pytest.raises(CellExecutionError, match="the notebook asked for"):
        executed(notebook(tmp_path, cell), tmp_path)


@pytest.mark.skipif(alone() == [], reason="this machine lets nobody make a network of their own")
def test_a_program_that_a_cell_starts_has_no_network_either(tmp_path: Path) -> None:
    asks = "import socket; print(socket.socket().connect_ex(('192.0.2.1', 80)))"
    cell = f'import subprocess, sys\nsubprocess.check_output([sys.executable, "-c", "{asks}"], text=True)'
    (shown,) = outputs(executed(notebook(tmp_path, cell), tmp_path))
    assert shown["data"]["text/plain"].strip("'") == f"{errno.ENETUNREACH}\\n"


def test_stripping_takes_away_outputs_counts_and_names_of_the_machine(tmp_path: Path) -> None:
    path = notebook(tmp_path, "1 + 1")
    clean = path.read_text("utf-8")
    dirty = json.loads(clean)
    dirty["cells"][0] |= {"outputs": [{"output_type": "stream"}], "execution_count": 3, "id": "8f2a",
                          "metadata": {"trusted": True}, "source": ["1 + ", "1"]}  # fmt: skip
    dirty["metadata"] |= {"kernelspec": {"name": "mine", "display_name": "Mine"}, "widgets": {}}
    path.write_text(json.dumps(dirty), "utf-8")
    assert stripped(path) == clean


def test_a_table_becomes_markdown_in_which_nothing_acts() -> None:
    html = (
        "<table><tr><th>a</th><th>b</th></tr><tr><td>x | y</td><td><bdi>*&lt;b&gt;*</bdi></td></tr></table><p>1 row</p>"
    )
    assert markdown_table(html) == "| a | b |\n|---|---|\n| x \\| y | \\*\\<b\\>\\* |\n\n*1 row*"
