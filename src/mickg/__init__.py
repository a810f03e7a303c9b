"""article → document → record → identity → graph → query → view.

What a Vietnamese ministry says in the press, as a graph that answers who directed whom to do what, by when, under which
decree, and shows the passage behind every fact.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mickg.errors import InvalidGraph, InvalidInput, InvalidQuery, MickgError, OutputRefused
from mickg.kg import KnowledgeGraph, open  # noqa: A004 - mickg.open() is the documented name

if TYPE_CHECKING:
    from mickg.view.explanation.explanation import Explanation

__all__ = [
    "InvalidGraph",
    "InvalidInput",
    "InvalidQuery",
    "KnowledgeGraph",
    "MickgError",
    "OutputRefused",
    "open",
    "read",
]


def read(name: str | Path, *, language: str = "vi") -> Explanation:
    """Read one article: a file of text, HTML, PDF or DOCX, or a web address.

    What comes back shows itself in a notebook's cell; its `.record` holds the facts.
    """
    from mickg.pipeline import read_one  # noqa: PLC0415 - opening a graph reads no article

    return read_one(name, language)


def __getattr__(name: str) -> Any:
    """What is looked up when asked for: `__version__` takes as long as all the rest, the extension needs IPython."""
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415

        return version("mickg")
    if name == "load_ipython_extension":
        from mickg.notebook import load_ipython_extension  # noqa: PLC0415

        return load_ipython_extension
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
