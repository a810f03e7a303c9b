"""What a caller names or writes as a query in, its text and values out."""

from collections.abc import Mapping
from pathlib import Path

from pyoxigraph import Store

from mickg.errors import InvalidQuery
from mickg.query.known import check_known
from mickg.query.library import saved_query
from mickg.query.run import Bindings, bound


def text_of(query: str | Path) -> str:
    """The text of a saved query's name, an `.rq` file or SPARQL."""
    if isinstance(query, Path) or query.endswith(".rq"):
        path = Path(query)
        try:
            return path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InvalidQuery(f"{path}: cannot be read ({error}); check the path") from error
    return saved_query(query).text if _is_name(query) else query


def _is_name(query: str | Path) -> bool:
    return isinstance(query, str) and not (query.endswith(".rq") or "{" in query or " " in query.strip())


def resolved(store: Store, query: str | Path, values: Mapping[str, object]) -> tuple[str, Bindings, tuple[str, ...]]:
    """The query's text, its values as terms, and the variables that are no part of its answer."""
    if not _is_name(query):
        return text_of(query), {name: bound(value) for name, value in values.items()}, ()
    saved = saved_query(str(query))
    bindings = saved.bindings(values)
    check_known(store, saved, values)
    return saved.text, bindings, saved.hidden
