"""What sheets and an explorer are made of, asked of one graph."""

from collections.abc import Callable, Mapping

from pyoxigraph import Store

from mickg.answer import Answer, Table
from mickg.graph.store import as_trig
from mickg.query import SavedQuery, every_label, labels, pieces, saved_queries
from mickg.values import Label
from mickg.view.base import View
from mickg.view.explorer.asked import Asked, Parameter
from mickg.view.explorer.site import Contents
from mickg.view.network.ties import QUERIES
from mickg.view.sheet.holdings import Holdings, holdings
from mickg.view.sheet.pictures import Material
from mickg.view.sheet.sheets import Sheets


def shelf(
    store: Store, table: Callable[[str], Table], in_both: Callable[[str, Mapping[str, object]], tuple[Table, Table]]
) -> tuple[Holdings, Material]:
    """What every sheet is made of, in one round; what pictures are drawn from is asked when one is drawn.

    `table` answers a saved query, `in_both` one with values in Vietnamese and in English.
    """
    described, said, passages = map(table, ("described", "facts-about", "facts-about-with-passages"))
    material = Material(
        lambda: in_both("timeline", {}),
        lambda: in_both("series-with-passages", {}),
        lambda kind: in_both(*QUERIES[kind]),
    )
    cells = {cell for one in (described, said, passages) for row in one.rows for cell in row}
    iris = [cell for cell in cells if isinstance(cell, str) and "://" in cell]
    vi, en = (labels(store, iris, language) for language in ("vi", "en"))
    return holdings(described, said, passages, vi, en), material


def contents(
    store: Store, answer: Callable[..., Answer], names: Table, sheets: Sheets, views: Mapping[str, View]
) -> Contents:
    """Names, labels, sources, sheets, views, saved queries with their answers, and the graph itself."""
    return Contents(
        names=names,
        labels=every_label(store),
        sources=_table(answer("sources")),
        sheets=sheets,
        views=views,
        queries=[_asked(saved, answer) for saved in saved_queries().values()],
        graph=as_trig(sorted(store, key=str)),
    )


def _asked(saved: SavedQuery, answer: Callable[..., Answer]) -> Asked:
    """A saved query with its answers, in both languages where it takes one."""
    both = any(p.name == "lang" for p in saved.parameters)
    given = {"vi": {"lang": "vi"}, "en": {"lang": "en"}} if both else {"vi": {}}
    answers = {language: _table(answer(saved.name, **values)) for language, values in given.items()}
    parameters = [Parameter(p.name, p.kind, p.scheme, p.default) for p in saved.parameters]
    return Asked(saved.name, Label(vi=saved.title_vi, en=saved.title_en), parameters, pieces(saved), answers)


def _table(answer: Answer) -> Table:
    assert isinstance(answer, Table)
    return answer
