"""article → document → record → identity → graph → query → view.

What a Vietnamese ministry says in the press, as a graph that answers who directed whom to do what, by when, under which
decree, and shows the passage behind every fact.
"""

from importlib.metadata import version

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
__version__ = version("mickg")
