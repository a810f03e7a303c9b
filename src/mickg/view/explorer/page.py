"""The explorer's page: its frame, its policy, its parts inside it or beside it."""

import re
from collections.abc import Iterable, Mapping
from string import Template
from typing import Any

from mickg.values import Label
from mickg.view.explorer.parts import inside
from mickg.view.page.frame import packaged, source
from mickg.view.page.markup import Markup, escaped, in_script
from mickg.view.sheet.sheet import STYLES

_SCRIPTS = (
    "base.js", "parts.js", "search.js", "table.js", "gate.js", "asked.js", "sparql.js", "sheets.js", "views.js",
    "pages.js", "explorer.js",
)  # fmt: skip
_HASHES = re.compile(r"(script|style)-src ((?:&#x27;|')sha256-.+?(?:&#x27;|'))[;\s]")


def page(language: str, title: Label, home: Markup, site: Mapping[str, Any], framed: Iterable[str],
         parts: Mapping[str, str] | None = None) -> str:  # fmt: skip
    """The page with its parts inside it, or, where there are none, one that loads them from beside it.

    `site` is what it knows at once, with `runs`, whether it may run the engine; `framed` are the pages in its frames.
    """
    style = "".join(map(packaged, STYLES)) + packaged("explorer/explorer.css")
    script = f'"use strict";\n{{\n{"".join(packaged(f"explorer/{name}") for name in _SCRIPTS)}}}\n'
    filled = {
        "language": escaped(language),
        "policy": escaped(_policy(style, script, framed, alone=parts is not None, runs=site["runs"])),
        "title": escaped(getattr(title, language)),
        "style": Markup(style),
        "home": home,
        "site": in_script(site),
        "parts": inside(parts or {}),
        "script": Markup(script),
    }
    return Template(packaged("explorer/explorer.html")).substitute(filled)


def _policy(style: str, script: str, framed: Iterable[str], *, alone: bool, runs: bool) -> str:
    """Only this page's scripts and those of the pages in its frames may act; WebAssembly where there is an engine."""
    allowed = {"script": [source(script)], "style": [source(style)]}
    for one in framed:
        for kind, found in _HASHES.findall(one):
            allowed[kind] += [found.replace("&#x27;", "'")]
    scripts = [
        *([] if alone else ["'self'"]),
        *dict.fromkeys(allowed["script"]),
        *(["'wasm-unsafe-eval'"] if runs else []),
    ]
    worker = "worker-src blob:; " if runs else ""
    return (
        f"default-src 'none'; script-src {' '.join(scripts)}; style-src {' '.join(dict.fromkeys(allowed['style']))}; "
        f"img-src data:; {worker}base-uri 'none'; form-action 'none'"
    )
