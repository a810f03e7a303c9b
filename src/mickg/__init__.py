"""article → document → record → identity → graph → query → view.

What a Vietnamese ministry says in the press, as a graph that answers who directed whom to do what, by when, under which
decree, and shows the passage behind every fact.
"""

from mickg.errors import InvalidGraph, InvalidInput, InvalidQuery, MickgError, OutputRefused
from mickg.kg import KnowledgeGraph, open  # noqa: A004 - mickg.open() is the documented name

__all__ = [
    "InvalidGraph",
    "InvalidInput",
    "InvalidQuery",
    "KnowledgeGraph",
    "MickgError",
    "OutputRefused",
    "open",
]


def __getattr__(name: str) -> str:
    """`__version__`, looked up when asked for: to import importlib.metadata takes as long as the rest of mickg."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import version  # noqa: PLC0415

    return version("mickg")
