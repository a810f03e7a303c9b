"""An explorer opened in a real browser, from a folder or from one file, with everything watched that it asks for."""

import csv
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Page, expect
from view_browser import Opened


@dataclass
class Visit:
    """A browser on an explorer's page; `place` is `person/…`, `query/…` or nothing."""

    opened: Opened
    root: Path

    @property
    def page(self) -> Page:
        return self.opened.page

    def go(self, place: str, **fields: str) -> Page:
        """The page of a place, once it stands."""
        query = f"?{urlencode(fields)}" if fields else ""
        self.page.goto(f"{self.opened.address}#/{place}{query}")
        self.stands(place)
        return self.page

    def stands(self, place: str) -> None:
        expect(self.page.locator("html")).to_have_attribute("data-drawn", place)

    def answered(self) -> "Visit":
        """Wait until the answer of a query or of the SPARQL box is there."""
        expect(self.page.locator("#answer > :not(.busy)").first).to_be_visible(timeout=60_000)
        return self

    def asked(self, query: str) -> "Visit":
        """Put a query into the SPARQL box, which stands, and wait for its answer."""
        self.page.fill("#query", query)
        self.page.press("#query", "Control+Enter")
        return self.answered()

    def faults(self) -> dict[str, object]:
        """All that a quiet explorer has none of: it asks for its own files, and runs its engine from its own words."""
        own = (self.root.as_uri(), "blob:null/")
        self.opened.requests[:] = [url for url in self.opened.requests if not url.startswith(own)]
        return self.opened.faults()

    def csv(self) -> Counter[tuple[str, ...]]:
        """The lines of the CSV file that the page offers, its header among them."""
        with self.page.expect_download() as given:
            self.page.locator("#answer .csv").click()
        return lines(Path(given.value.path()).read_text("utf-8-sig"))


def lines(text: str) -> Counter[tuple[str, ...]]:
    """The records of a CSV text, in no order."""
    return Counter(map(tuple, csv.reader(io.StringIO(text))))
