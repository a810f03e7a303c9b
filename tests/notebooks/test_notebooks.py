"""Every notebook runs top to bottom in a fresh kernel, is stored without outputs, and needs no network."""

import json
from pathlib import Path
from typing import Any

import pytest
from nbclient import NotebookClient
from nbformat.notebooknode import from_dict

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
NO_NETWORK = """
import socket

def refuse(self, address):
    if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
        raise OSError(f"the notebook asked for {address}")
    return connect(self, address)

connect, socket.socket.connect = socket.socket.connect, refuse
"""


def code_cells(path: Path) -> list[dict[str, Any]]:
    return [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_runs_top_to_bottom_with_no_network(path: Path) -> None:
    notebook = json.loads(path.read_text("utf-8"))
    first = code_cells(path)[0] | {"source": NO_NETWORK, "id": "no-network"}
    notebook["cells"].insert(0, first)
    ready: Any = from_dict(notebook)  # type: ignore[no-untyped-call] # nbformat has no types

    NotebookClient(ready, timeout=120, kernel_name="python3").execute()

    ran = [cell for cell in ready.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in ran] == list(range(1, len(ran) + 1))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_stored_without_outputs(path: Path) -> None:
    assert [(cell["outputs"], cell["execution_count"]) for cell in code_cells(path)] == [([], None)] * len(
        code_cells(path)
    )


def test_the_first_notebook_is_there() -> None:
    assert "01_who_directed_whom" in [path.stem for path in NOTEBOOKS]
