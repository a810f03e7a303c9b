"""The rows of a query as a DataFrame of which a cell shows the first, and says how many more there are."""

import shutil
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any

import pandas as pd

from mickg.answer import Table
from mickg.text import one_line
from mickg.view.page.markup import Markup, tag
from mickg.vocab import compact

_LONGEST, _WHOLE = 200, 12
_SAID = {
    "vi": ("{n} dòng", "{shown} dòng đầu trong {n}; còn {more} dòng không hiện", "không có dòng nào"),
    "en": ("rows: {n}", "the first {shown} of {n} rows; {more} more are not shown", "no rows"),
    "": ("{n} dòng · rows", "{shown} / {n} dòng · rows", "không có dòng nào · no rows"),
}


class Frame(pd.DataFrame):
    """A DataFrame of which a cell shows at most `limit` rows, IRIs by their short names; so does what is cut out of it.

    What has an index of its own, as after `groupby`, is shown as pandas shows it.
    """

    _metadata = ["limit", "language"]  # noqa: RUF012 - the name by which pandas knows attributes of a subclass
    limit: int = 50
    language: str = ""

    @classmethod
    def of(cls, table: Table, limit: int, language: str) -> "Frame":
        """A table whose columns keep their Python values, shown to a limit, with a line in a language; both for ""."""
        made = cls(pd.DataFrame(table.rows, columns=list(table.columns), dtype=object))
        made.limit, made.language = limit, language
        return made

    @property
    def _constructor(self) -> Callable[..., pd.DataFrame]:
        return Frame

    def _repr_html_(self) -> str:
        if not self._numbered():
            return str(super()._repr_html_())  # type: ignore[misc] # pandas-stubs leave it out
        return html_table([str(name) for name in self.columns], self._first(), self._count())

    def __repr__(self) -> str:
        if not self._numbered():
            return super().__repr__()
        cells = [[one_line(shortened(value)) for value in row] for row in self._first()]
        shown = pd.DataFrame(cells, columns=[one_line(str(name)) for name in self.columns], dtype=object)
        width = shutil.get_terminal_size().columns
        return f"{shown.to_string(max_colwidth=60, line_width=width)}\n{self._count()}" if cells else self._count()

    def _numbered(self) -> bool:
        """Whether the index counts rows and says nothing."""
        single = self.index.nlevels == self.columns.nlevels == 1
        return single and self.index.name is None and self.index.inferred_type in ("integer", "empty")

    def _first(self) -> list[tuple[Any, ...]]:
        return list(islice(self.itertuples(index=False, name=None), self.limit))

    def _count(self) -> str:
        return counted(len(self), self.limit, self.language)


def counted(rows: int, limit: int, language: str) -> str:
    """How many rows there are, and how many of them are not shown; in both languages for ""."""
    every, cut, none = _SAID[language]
    if rows == 0:
        return none
    numbers = {"n": rows, "shown": limit, "more": rows - limit}
    written = {name: f"{n:,}".replace(",", "." if language == "vi" else ",") for name, n in numbers.items()}
    return (every if rows <= limit else cut).format(**written)


def html_table(columns: Sequence[str], rows: Sequence[Sequence[Any]], count: str) -> Markup:
    """A table of escaped text in which no formula is typeset, with a line under it."""
    heads = (tag("th", column, scope="col", style="text-align:left") for column in columns)
    body = (tag("tr", *(_cell(value) for value in row)) for row in rows)
    table = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *body), class_="dataframe")
    return tag("div", table if len(rows) > 0 else Markup(), tag("p", count), class_="tex2jax_ignore mathjax_ignore")


def _cell(value: Any) -> Markup:
    text = shortened(value)
    whole = ";white-space:nowrap" if len(text) <= _WHOLE else ""  # a date is not broken at its hyphens
    return tag("td", tag("bdi", text), style=f"text-align:left;vertical-align:top{whole}")


def shortened(value: Any) -> str:
    """A value as a cell shows it: prefixed names for IRIs, decimals written out, long text cut."""
    text = compact(value) if isinstance(value, str) else _written(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _written(value: Any) -> str:
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
