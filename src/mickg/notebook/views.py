"""An answer in, what a cell shows of it out."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from pyoxigraph import NamedNode

from mickg.answer import Answer, Table, Triples
from mickg.errors import InvalidQuery
from mickg.kg import KnowledgeGraph
from mickg.notebook.options import Options
from mickg.query import labelled, labels, saved_query
from mickg.view.chart.series import series
from mickg.view.chart.timeline import timeline
from mickg.view.dataframe import Frame
from mickg.view.triples.triples import TABS, TriplesView


class Question(NamedTuple):
    """A query that is ready to be asked in a language, by its text or saved name; `saved` ones bring their labels."""

    query: str
    ask: Callable[[str], Answer]
    saved: bool


class _Charted(NamedTuple):
    draw: Callable[[Table, Table, str], object]
    query: str


_CHARTS: Mapping[str, _Charted] = {
    "timeline": _Charted(timeline, "timeline"),
    "series": _Charted(series, "series-with-passages"),
}


def viewed(question: Question, graph: KnowledgeGraph, options: Options) -> tuple[object, object]:
    """What to show, and what to keep under the name of `-o`: a DataFrame where the query gives a table."""
    if options.view == "pattern":
        pattern = graph.pattern(question.query, language=options.lang)
        return pattern, pattern
    answer = question.ask(options.lang)
    if isinstance(answer, bool):
        _fits(options.view, ("table",), "a truth value")
        return answer, answer
    if isinstance(answer, Triples):
        shown = _triples(answer, graph, options)
        return shown, shown
    _fits(options.view, ("table", *_CHARTS), "a table")
    chart = _CHARTS.get(options.view or "")
    if chart is not None:
        return _chart(chart, answer, question, options), _frame(answer, options)
    frame = _frame(answer if question.saved else labelled(answer, graph.store, options.lang), options)
    return frame, frame


def _fits(view: str | None, views: tuple[str, ...], what: str) -> None:
    if view is not None and view not in views:
        raise InvalidQuery(f"the query gives {what}, which has no view '{view}'; there is: {', '.join(views)}, pattern")


def _triples(answer: Triples, graph: KnowledgeGraph, options: Options) -> TriplesView:
    _fits(options.view, TABS, "triples")
    things = {end.value for triple in answer.triples for end in triple if isinstance(end, NamedNode)}
    names = labels(graph.store, things, options.lang)
    return TriplesView(answer, names, options.lang, options.limit, options.view or TABS[0])


def _frame(answer: Table, options: Options) -> Frame:
    return Frame.of(answer, options.limit, options.lang)


def _chart(chart: _Charted, answer: Table, question: Question, options: Options) -> object:
    """A view of both languages; InvalidQuery for a table that lacks what it is drawn from."""
    absent = [name for name in _columns(chart.query) if name not in answer.columns]
    if len(absent) > 0:
        lacking = ", ".join(f"?{name}" for name in absent[:5]) + (" …" if len(absent) > 5 else "")
        raise InvalidQuery(
            f"--view {options.view} takes the columns of the saved query '{chart.query}', and here there is no "
            f"{lacking}; ask with %sparql {chart.query}, or copy its SELECT"
        )
    vi, en = (answer if lang == options.lang else question.ask(lang) for lang in ("vi", "en"))
    assert isinstance(vi, Table)
    assert isinstance(en, Table)
    try:
        return chart.draw(vi, en, options.lang)
    except (AttributeError, TypeError, ValueError) as error:
        message = f"the columns hold other values than those of the saved query '{chart.query}' ({error})"
        raise InvalidQuery(f"{message}; copy its SELECT") from error


def _columns(name: str) -> list[str]:
    """The columns that a saved query answers with."""
    saved = saved_query(name)
    selected = saved.text.partition("\nSELECT ")[2].partition("WHERE")[0]
    hidden = {parameter.variable for parameter in saved.parameters}
    return [variable for variable in re.findall(r"\?(\w+)", selected) if variable not in hidden]
