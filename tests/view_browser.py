"""A page opened in a real browser, with everything watched that it asks for, says and runs."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Dialog, Page, Route

_WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""

_OURS = """
    html head meta title link style script noscript template body header nav main section aside footer details summary
    div p span h1 h2 h3 ul ol li dl dt dd table caption thead tbody tr th td figure figcaption form fieldset legend
    label input select optgroup option textarea output button a bdi cite q blockquote pre code kbd b em strong small
    iframe svg g path circle rect text tspan
"""
"""The elements of which our pages and pictures are made."""
_STRAYS = r"""([ours, address]) => {
    const runs = /^\s*(javascript|vbscript|file|data:text)/i;
    const leads = ["href", "src", "xlink:href", "action"];
    const bad = (one, name) => name.startsWith("on") ||
        (leads.includes(name) && runs.test(one.getAttribute(name).replace(address, "")));
    const stray = (one) => !ours.includes(one.localName) || one.getAttributeNames().some((name) => bad(one, name));
    return [...document.querySelectorAll("*")].filter(stray).map((one) => one.outerHTML.slice(0, 200));
}"""


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
            "violations": self._of_every_frame("window.violations"),
            "ran": self._of_every_frame("window.ran"),
        }
        return {name: value for name, value in found.items() if value}

    def strays(self) -> list[str]:
        """What stands in the page or in a frame of it and in no page of ours: such elements, handlers and links."""
        return [stray for frame in self.page.frames for stray in frame.evaluate(_STRAYS, [_OURS.split(), self.address])]

    def _of_every_frame(self, name: str) -> list[Any]:
        held = (frame.evaluate(f"{name} ?? []") for frame in self.page.frames)
        return [one for value in held for one in (value if isinstance(value, list) else [value])]


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
