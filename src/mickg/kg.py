"""The object behind `mickg.open()`: ask, search and draw one graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Store

from mickg.answer import Answer, Table
from mickg.data import data_folder
from mickg.errors import InvalidQuery
from mickg.graph.store import load
from mickg.query import Hit, LabelIndex, check_terms, labels, resolved, run, saved_queries, text_of

if TYPE_CHECKING:
    from mickg.view.chart.series import Series
    from mickg.view.chart.timeline import Timeline
    from mickg.view.dataframe import Frame
    from mickg.view.docket.docket import Docket
    from mickg.view.explorer.site import Explorer
    from mickg.view.network.network import Network
    from mickg.view.pattern.pattern import Pattern
    from mickg.view.sheet.holdings import Holdings
    from mickg.view.sheet.pictures import Material
    from mickg.view.sheet.sheet import Sheet
    from mickg.view.sheet.sheets import Sheets


_DIRECTIVES = "directives-with-passages"


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
        shipped = self.path == data_folder("graph")
        return f"<mickg graph of {len(self.store)} quads{', as shipped' if shipped else f' from {self.path}'}>"

    def answer(self, query: str | Path, /, **values: object) -> Answer:
        """Answer a saved query's name, an `.rq` file or SPARQL text: a Table, triples or a truth value.

        Values are bound to the query's variables, never pasted into it.
        """
        text, bindings, hidden = resolved(self.store, query, values)
        check_terms(self.store, text)
        return run(self.store, text, bindings, hidden)

    def query(self, query: str | Path, /, **values: object) -> Frame:
        """Like `answer`, for a SELECT: a DataFrame of Python values (dates, Decimals, ints, labels), a row each."""
        from mickg.view.dataframe import Frame  # noqa: PLC0415 - pandas takes 0.5 s to import

        table = self.answer(query, **values)
        if not isinstance(table, Table):
            raise InvalidQuery("query() gives tables, so it takes a SELECT; use answer() for CONSTRUCT and ASK")
        language = values.get("lang")
        return Frame.of(table, Frame.limit, str(language) if language in ("vi", "en") else "")

    @cached_property
    def _labels(self) -> LabelIndex:
        return LabelIndex(self.store)

    def find(self, words: str, *, language: str = "vi", limit: int = 20) -> list[Hit]:
        """People, bodies, documents, policies, indicators and tasks by name, whatever the case, tones or marks."""
        return self._labels.find(words, language, limit)

    def network(
        self, *, language: str = "vi", edges: Iterable[str] = ("directed",), around: str | None = None, steps: int = 1,
        **values: object,
    ) -> Network:  # fmt: skip
        """Who directed whom, as a network; values narrow it (`director`, `recipient`, `source`: from, to, told where).

        Other `edges` join people, bodies, topics and documents: `delegated`, `attended`, `sat-with`, `praised`,
        `proposed`, `about`, `referred-to`. `around` keeps what lies within so many steps of one of them (`person/…`).
        """
        from mickg.view.network.network import ties_network  # noqa: PLC0415 - networkx takes 0.2 s to import
        from mickg.view.network.ties import QUERIES, known  # noqa: PLC0415 - what most calls do without

        def told(kind: str, lang: str) -> Table:
            query, own = QUERIES[kind]
            table = self.answer(query, lang=lang, **own, **values)
            assert isinstance(table, Table)
            return table

        return ties_network(
            {kind: (told(kind, "vi"), told(kind, "en")) for kind in known(edges)}, language, around, steps
        )

    def directives(self, *, language: str = "vi", **values: object) -> Docket:
        """Every directive in a table with filters, who, whom, what, by when, said where; values narrow it.

        Values, of which None is none: `director`, `recipient`, `topic`, `force`, `event`, `source`, and by its deadline
        `due_from` and `due_to`, both included. A directive keeps all its recipients, whoever of them is asked for.
        """
        from mickg.view.docket.docket import docket  # noqa: PLC0415 - what most calls do without

        given = {name: value for name, value in values.items() if value is not None}
        vi, en = self._in_both(_DIRECTIVES, {name: value for name, value in given.items() if name != "recipient"})
        if "recipient" not in given:
            return docket(vi, en, language)
        told = self.answer(_DIRECTIVES, **given)
        assert isinstance(told, Table)
        return docket(vi, en, language).of(row[told.columns.index("directive")] for row in told.rows)

    def timeline(self, *, language: str = "vi", **values: object) -> Timeline:
        """Events, directives by deadline, documents by stage and posts; values narrow it (`who`, `source`)."""
        from mickg.view.chart.timeline import timeline  # noqa: PLC0415 - what most calls do without

        return timeline(*self._in_both("timeline", values), language)

    def series(self, *indicators: str, language: str = "vi", **values: object) -> Series:
        """Figures of these indicators over the articles, of all without any; values narrow it (`source`)."""
        from mickg.view.chart.series import series  # noqa: PLC0415 - what most calls do without

        asked = [{"indicator": one, **values} for one in dict.fromkeys(indicators)] or [values]
        answers = [self._in_both("series-with-passages", given) for given in asked]
        vi, en = (Table(answers[0][n].columns, [row for one in answers for row in one[n].rows]) for n in (0, 1))
        return series(vi, en, language)

    def person(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of a person, by id or name: posts, directives given and received, what was said and where."""
        return self._sheet(name, "Person", language)

    def organisation(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of a body, by id or name: what it came from and became, its units, posts, directives, figures."""
        return self._sheet(name, "Organisation", language)

    def document(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of a document, by id, number or name: its lineage, its stages, what was said of it."""
        return self._sheet(name, "Document", language)

    def indicator(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of an indicator, by id or name: how it is defined, what it is told apart from, its figures."""
        return self._sheet(name, "Indicator", language)

    def event(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of an event, by id or name: when and where, who was there, what was directed and said there."""
        return self._sheet(name, "Event", language)

    def sheet(self, name: str, *, language: str = "vi") -> Sheet:
        """The sheet of anything in the graph, by id, number or name."""
        return self._sheet(name, None, language)

    def _sheet(self, name: str, kind: str | None, language: str) -> Sheet:
        """The sheet of what is called so, of a kind if one is asked for."""
        made = self.sheets(language=language)
        known = made.known(name)
        if known is None:
            among = {made.iris[one] for one, sheet in made.items() if kind in (None, sheet.kind)}
            return made[made.known(self._labels.one(name, among, (kind or "thing").lower())) or ""]
        if kind not in (None, made[known].kind):
            raise InvalidQuery(
                f"{known} is of kind {made[known].kind}, not {kind}; kg.sheet takes things of every kind"
            )
        return made[known]

    def sheets(self, *, language: str = "vi") -> Sheets:
        """The sheets of all people, bodies, documents, events, indicators and other things, by id."""
        from mickg.view.sheet.sheets import Sheets  # noqa: PLC0415 - what most calls do without

        return Sheets(*self._shelf, language)

    @cached_property
    def _shelf(self) -> tuple[Holdings, Material]:
        from mickg.contents import shelf  # noqa: PLC0415 - what most calls do without

        return shelf(self.store, self._table, self._in_both)

    def _table(self, name: str, **values: object) -> Table:
        table = self.answer(name, **values)
        assert isinstance(table, Table)
        return table

    def explorer(self, *, language: str = "vi") -> Explorer:
        """The whole graph as a static site: a folder, or one file where the path ends in `.html`."""
        from mickg.contents import contents  # noqa: PLC0415 - what most calls do without
        from mickg.view.explorer.site import Contents, Explorer  # noqa: PLC0415 - what most calls do without

        def made() -> Contents:
            views = {
                "docket": self.directives(language=language), "network": self.network(language=language),
                "timeline": self.timeline(language=language), "series": self.series(language=language),
            }  # fmt: skip
            return contents(self.store, self.answer, self._labels.names(), self.sheets(language=language), views)

        return Explorer(made, language)

    def pattern(self, query: str | Path, *, language: str = "vi") -> Pattern:
        """What a query asks, as a picture: a saved query's name, an `.rq` file or SPARQL text; nothing is asked."""
        from mickg.query.pattern import graph_pattern  # noqa: PLC0415 - rdflib takes 0.3 s to import
        from mickg.view.pattern.pattern import pattern_view  # noqa: PLC0415 - what most calls do without

        made = graph_pattern(text_of(query))
        iris = {end.iri for end in made.ends.values() if end.iri is not None}
        vi, en = (labels(self.store, iris, lang) for lang in ("vi", "en"))
        saved = saved_queries().get(str(query))
        title = None if saved is None else (saved.title_vi, saved.title_en)
        return pattern_view(made, (vi, en), title, language)

    def _in_both(self, name: str, values: Mapping[str, object]) -> tuple[Table, Table]:
        """The rows of a saved query in Vietnamese and in English."""
        vi, en = (self._table(name, **{**values, "lang": lang}) for lang in ("vi", "en"))
        return vi, en

    def export(self, format_: str, path: str | Path, *, language: str = "vi") -> Path:
        """Write the graph as ttl, trig, nq, jsonld, graphml, gexf or cypher, or its tables as csv or parquet.

        Tables go into the folder `path`. Labels are in one language, where a format does not hold both.
        """
        from mickg.export import Given, export  # noqa: PLC0415 - what most calls do without

        return export(Given(self.store, self.answer, language), format_, Path(path))


def open(path: str | Path | None = None) -> KnowledgeGraph:  # noqa: A001 - mickg.open() is the documented name
    """Open the shipped graph, or the TriG file or build folder at `path`."""
    folder = data_folder("graph") if path is None else Path(path)
    return KnowledgeGraph(load(folder), folder)
