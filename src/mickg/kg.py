"""The object behind `mickg.open()`: ask, search and draw one graph."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Store

from mickg.answer import Answer, Table
from mickg.data import data_folder
from mickg.errors import InvalidQuery
from mickg.graph.store import load
from mickg.query import Hit, LabelIndex, bound, run, saved_query
from mickg.query.run import Bindings

if TYPE_CHECKING:
    import pandas as pd

    from mickg.view.network import Network


class KnowledgeGraph:
    """A built graph in memory.

    >>> kg = mickg.open()
    >>> kg.query("who-directed-whom")
    >>> kg.find("nguyen manh hung")
    >>> kg.network().save("network.html")
    """

    def __init__(self, store: Store, path: Path) -> None:
        self.store, self.path = store, path

    def __repr__(self) -> str:
        return f"<mickg graph of {len(self.store)} quads from {self.path}>"

    def answer(self, query: str | Path, /, **values: object) -> Answer:
        """Answer a saved query's name, an `.rq` file or SPARQL text: a Table, triples or a truth value.

        Values are bound to the query's variables, never pasted into it.
        """
        return run(self.store, *_resolve(query, values))

    def query(self, query: str | Path, /, **values: object) -> pd.DataFrame:
        """Like `answer`, for a SELECT: a DataFrame of Python values (dates, Decimals, ints, labels), a row each."""
        table = self.answer(query, **values)
        if not isinstance(table, Table):
            raise InvalidQuery("query() gives tables, so it takes a SELECT; use answer() for CONSTRUCT and ASK")
        return as_frame(table)

    @cached_property
    def _labels(self) -> LabelIndex:
        return LabelIndex(self.store)

    def find(self, words: str, *, language: str = "vi", limit: int = 20) -> list[Hit]:
        """People, bodies, documents, policies, indicators and tasks by name, whatever the case, tones or marks."""
        return self._labels.find(words, language, limit)

    def network(self, *, language: str = "vi", **values: object) -> Network:
        """Who directed whom, as a network; values narrow it (`director`, `recipient`, `source`)."""
        from mickg.view.network import directives_network  # noqa: PLC0415 - networkx takes 0.2 s to import

        vi, en = (self.answer("directives-with-passages", lang=lang, **values) for lang in ("vi", "en"))
        assert isinstance(vi, Table)
        assert isinstance(en, Table)
        return directives_network(vi, en, language)


def as_frame(table: Table) -> pd.DataFrame:
    """A table as a DataFrame whose columns keep their Python values."""
    import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a terminal query needs none of it

    return pd.DataFrame(table.rows, columns=list(table.columns), dtype=object)


def open(path: str | Path | None = None) -> KnowledgeGraph:  # noqa: A001 - mickg.open() is the documented name
    """Open the shipped graph, or the TriG file or build folder at `path`."""
    folder = data_folder("graph") if path is None else Path(path)
    return KnowledgeGraph(load(folder), folder)


def _resolve(query: str | Path, values: Mapping[str, object]) -> tuple[str, Bindings, tuple[str, ...]]:
    """The query's text, its values as terms, and the variables that are no part of its answer."""
    if isinstance(query, Path) or query.endswith(".rq"):
        path = Path(query)
        try:
            return path.read_text("utf-8"), {name: bound(value) for name, value in values.items()}, ()
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidQuery(f"{path}: cannot be read ({error}); check the path") from error
    if "{" in query or " " in query.strip():
        return query, {name: bound(value) for name, value in values.items()}, ()
    saved = saved_query(query)
    return saved.text, saved.bindings(values), saved.hidden
