"""Pages in Chromium, from the address to the drawn page: seconds by the clock on the wall, nothing else running."""

import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

import mickg
from benchmarks.networks import made
from benchmarks.table import Row, seconds
from mickg.view.base import View
from mickg.view.explorer.site import Explorer

PAGES: Mapping[str, tuple[Callable[[], View | Explorer], float]] = {
    "network of 50 edges": (lambda: made(30, 50, 125), 1),
    "network of 500 edges": (lambda: made(300, 500, 1250), 2),
    "network of 5,000 edges": (lambda: made(2000, 5000, 12_500), 6),
    "network of the shipped graph": (lambda: mickg.open().network(), 1),
    "timeline of the shipped graph": (lambda: mickg.open().timeline(), 2),
    "series of the shipped graph": (lambda: mickg.open().series(), 2),
    "explorer of the shipped graph": (lambda: mickg.open().explorer(), 2),
}
"""What is opened, and within how many seconds it must be drawn."""
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"
"""Milliseconds since the address was given, once the loaded page has been painted."""


def rows(_copies: int, rounds: int) -> list[Row]:
    """The first picture of each page, medians of pages opened in turn."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        print("no chromium, chromium-browser or google-chrome is on the PATH", file=sys.stderr)
        return []
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        files = {name: make().save(Path(folder) / f"{n}.html") for n, (name, (make, _)) in enumerate(PAGES.items())}
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        _drawn(browser, *files.values())
        taken = [[_drawn(browser, file)[0] for file in files.values()] for _ in range(rounds)]
        browser.close()
        sizes = [file.stat().st_size for file in files.values()]
    found = []
    for name, size, times in zip(PAGES, sizes, zip(*taken, strict=True), strict=True):
        first, goal = median(times), PAGES[name][1]
        found.append(Row(f"first picture by the clock: {name}, {size / 1e6:.2f} MB", seconds(first), goal=f"≤ {goal} s",
                         met=first <= goal))  # fmt: skip
    return found


def _drawn(browser: Browser, *files: Path) -> list[float]:
    """Seconds until each page is drawn, each in a browser's window of its own."""
    taken = []
    for file in files:
        page = browser.new_page(viewport={"width": 1300, "height": 850})
        page.goto(file.as_uri())
        taken.append(page.evaluate(DRAWN) / 1000)
        page.close()
    return taken
