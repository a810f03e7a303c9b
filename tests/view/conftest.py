"""A real browser, and files and views opened in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright
from view_browser import Opened, watched

from mickg.view.base import View

SIZE: ViewportSize = {"width": 1300, "height": 850}


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


@pytest.fixture(scope="session")
def window(browser: Browser) -> BrowserContext:
    """A window that stays open, for tests to open tabs in: to make a window takes longer than most pages do."""
    context = browser.new_context(viewport=SIZE)
    context.new_page()
    return context


@pytest.fixture
def watch(browser: Browser, window: BrowserContext) -> Iterator[Callable[..., Opened]]:
    """Open a file, a page or a picture: `watch(path, "#/nobody")`; with options it has a window of its own."""
    made: list[Page | BrowserContext] = []

    def open_(path: Path, place: str = "", **options: Any) -> Opened:
        own = browser.new_context(**({"viewport": SIZE} | options)) if options else None
        one = watched(own or window, path, place)
        made.append(own or one.page)
        return one

    yield open_
    for one in made:
        one.close()


@pytest.fixture
def opened(watch: Callable[..., Opened], tmp_path: Path) -> Callable[..., Opened]:
    """Open a view's page: `opened(network, "#/nobody", java_script_enabled=False)`."""

    def open_(view: View, place: str = "", **options: Any) -> Opened:
        return watch(view.save(tmp_path / "net.html"), place, **options)

    return open_
