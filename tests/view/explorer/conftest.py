"""The explorer of the shipped graph, written once, and visits to it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from explorer_browser import Visit
from view_browser import Opened

from mickg.kg import KnowledgeGraph
from mickg.view.explorer.engine import engine
from mickg.view.explorer.site import Explorer


@pytest.fixture(scope="session")
def explorer(kg: KnowledgeGraph) -> Explorer:
    return kg.explorer()


@pytest.fixture(scope="session")
def folder(explorer: Explorer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explorer of the shipped graph as a folder."""
    return explorer.save(tmp_path_factory.mktemp("explorer") / "site")


@pytest.fixture(scope="session")
def file(explorer: Explorer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explorer of the shipped graph as one file."""
    return explorer.save(tmp_path_factory.mktemp("explorer") / "site.html")


@pytest.fixture
def visit(watch: Callable[..., Opened]) -> Callable[..., Visit]:
    """Open a folder or file of an explorer: `visit(folder, "#/docket", java_script_enabled=False)`."""

    def visit_(path: Path, place: str = "", **options: Any) -> Visit:
        index = path if path.is_file() else path / "index.html"
        return Visit(watch(index, place, **options), path)

    return visit_


@pytest.fixture
def bundled() -> None:
    if engine() is None:
        pytest.skip("the engine of the SPARQL box is not set up; 'make setup' brings it where npm is")
