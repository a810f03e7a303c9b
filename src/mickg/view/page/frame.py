"""Parts of a page in, one self-contained document out: nothing is loaded, and only its own style and script may act."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from string import Template

from mickg.values import Label
from mickg.view.page.markup import Markup, both, escaped


def framed(
    language: str,
    title: Label,
    styles: Iterable[str],
    script: str,
    summary: Markup,
    body: Markup,
) -> str:
    """A page with its heading, what it holds in a line, and its body; `styles` are files of the views' folder."""
    style = "".join(map(packaged, styles))
    filled: dict[str, Markup] = {
        "language": escaped(language),
        "policy": escaped(_policy(style, script)),
        "title": escaped(getattr(title, language)),
        "heading": both(title),
        "style": Markup(style),
        "script": Markup(script),
        "summary": summary,
        "body": body,
    }
    return Template(packaged("page/page.html")).substitute(filled)


def chosen(parts: Mapping[str, Markup]) -> Markup:
    """The body of a page whose picture is chosen from: filters, picture, what is chosen, legend, and all as a table.

    `parts` are the places of `chosen.html`; its `data` are for the page's script.
    """
    return Markup(Template(packaged("page/chosen.html")).substitute(parts))


def packaged(name: str) -> str:
    """The text of a file of the views' folder."""
    return files("mickg.view").joinpath(name).read_text("utf-8")


def script(*names: str) -> str:
    """What every page does, then these files, in one block, so that none of their names is the window's."""
    return f'"use strict";\n{{\n{"".join(map(packaged, ("page/common.js", *names)))}}}\n'


def languages(first: str) -> list[str]:
    """Both languages, the one that the page opens in first."""
    return sorted(("vi", "en"), key=lambda language: language != first)


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded; only this style and this script, by their hashes, may act."""
    return (
        f"default-src 'none'; script-src {source(script)}; style-src {source(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def source(text: str) -> str:
    """How a policy names a script or a style that may act."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
