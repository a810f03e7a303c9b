"""The explorer of the shipped graph, written once, and visits to it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from explorer_browser import Visit
from playwright.sync_api import Browser
from view_browser import watched

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
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Open a folder or file of an explorer: `visit(folder, "#/docket", color_scheme="dark")`."""
    contexts = []

    def visit_(path: Path, place: str = "", **options: Any) -> Visit:
        contexts.append(browser.new_context(**({"viewport": {"width": 1280, "height": 850}} | options)))
        index = path if path.is_file() else path / "index.html"
        return Visit(watched(contexts[-1], index, place), path)

    yield visit_
    for context in contexts:
        context.close()


@pytest.fixture
def bundled() -> None:
    if engine() is None:
        pytest.skip("the engine of the SPARQL box is not set up; 'make setup' brings it where npm is")
