"""A real browser, and files and views opened in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright
from view_browser import Opened, watched

from mickg.view.base import View


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium as the machine has it."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no chromium, chromium-browser or google-chrome is on the PATH")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def watch(browser: Browser) -> Iterator[Callable[..., Opened]]:
    """Open a file, a page or a picture: `watch(path, "#/nobody", java_script_enabled=False)`."""
    contexts = []

    def open_(path: Path, place: str = "", **options: Any) -> Opened:
        contexts.append(browser.new_context(**({"viewport": {"width": 1300, "height": 850}} | options)))
        return watched(contexts[-1], path, place)

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def opened(watch: Callable[..., Opened], tmp_path: Path) -> Callable[..., Opened]:
    """Open a view's page: `opened(network, "#/nobody", java_script_enabled=False)`."""

    def open_(view: View, place: str = "", **options: Any) -> Opened:
        return watch(view.save(tmp_path / "net.html"), place, **options)

    return open_
