"""A page opened in a real browser, with everything watched that it asks for, says and runs."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Dialog, Page, Route

_WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""


@dataclass
class Opened:
    """A page, with the requests it made, what it wrote to the console, and the dialogs it raised."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def faults(self) -> dict[str, Any]:
        """All that a quiet page has none of."""
        found = {
            "requests": [url for url in self.requests if url.split("#")[0] != self.address],
            "console": self.console,
            "dialogs": self.dialogs,
            "violations": self.page.evaluate("window.violations"),
            "ran": self.page.evaluate("window.ran ?? null"),
        }
        return {name: value for name, value in found.items() if value}


def watched(context: BrowserContext, path: Path, place: str) -> Opened:
    """Open a file at a place (`#/...`, or nothing)."""
    page = context.new_page()
    one = Opened(page, path.as_uri())

    def count(route: Route) -> None:
        one.requests.append(route.request.url)
        route.continue_()

    def dismiss(dialog: Dialog) -> None:
        one.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("console", lambda message: one.console.append(message.text))
    page.on("pageerror", lambda error: one.console.append(str(error)))
    page.on("dialog", dismiss)
    page.route("**/*", count)
    page.add_init_script(_WATCH)
    page.goto(f"{one.address}{place}")
    return one
