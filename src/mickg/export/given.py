"""What an export reads: the quads of a graph, its answers to SPARQL, and the language of labels."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from pyoxigraph import Store

from mickg.answer import Answer, Table, Value

_LABELS = """
SELECT DISTINCT ?thing ?label (LANG(?label) AS ?language) {
  GRAPH ?g { ?thing skos:prefLabel|rdfs:label ?label }
} ORDER BY ?thing ?label"""

_OFFSETS = """
SELECT DISTINCT ?passage ?source ?start ?end {
  GRAPH ?g { ?passage mg:passageOf ?source ; mg:startOffset ?start ; mg:endOffset ?end }
}"""


@dataclass
class Given:
    """A graph to export; `ask` answers SPARQL text, `language` is `vi` or `en`."""

    store: Store
    ask: Callable[[str], Answer]
    language: str

    def rows(self, query: str) -> list[tuple[Value, ...]]:
        """The rows of a SELECT."""
        table = self.ask(query)
        assert isinstance(table, Table)
        return table.rows

    @cached_property
    def labels(self) -> dict[str, str]:
        """Labels by IRI, in the graph's other language where there is none in this one."""
        found: dict[str, str] = {}
        for thing, label, language in self.rows(_LABELS):
            if language == self.language or str(thing) not in found:
                found[str(thing)] = str(label)
        return found

    @cached_property
    def offsets(self) -> dict[str, str]:
        """Where each passage stands, by its IRI: `giao-ban-2023-10:5524-5590`."""
        return {
            str(passage): f"{str(source).rsplit('/', 1)[-1]}:{start}-{end}"
            for passage, source, start, end in self.rows(_OFFSETS)
        }
