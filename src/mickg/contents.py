"""What an explorer is made of, asked of one graph."""

from collections.abc import Callable, Mapping

from pyoxigraph import Store

from mickg.answer import Answer, Table
from mickg.graph.store import as_trig
from mickg.query import SavedQuery, every_label, pieces, saved_queries
from mickg.values import Label
from mickg.view.base import View
from mickg.view.explorer.asked import Asked, Parameter
from mickg.view.explorer.site import Contents
from mickg.view.sheet.sheet import Sheets


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
