"""A magic's line and cell in, the answer's view out; what is wrong is said without a traceback."""

from functools import cached_property

from IPython.core.interactiveshell import InteractiveShell

import mickg
from mickg.answer import Answer, Table
from mickg.errors import InvalidQuery, MickgError
from mickg.kg import KnowledgeGraph
from mickg.notebook.options import Options, read_options
from mickg.notebook.views import Question, viewed
from mickg.query import filled, saved_queries, saved_query, value_named


class CellError(MickgError):
    """What a cell shows of an error: its text and nothing else."""

    def _render_traceback_(self) -> list[str]:
        return [f"mickg: {self}"]


class Cells:
    """Answers the cells and lines of one shell."""

    def __init__(self, shell: InteractiveShell) -> None:
        self.shell = shell

    def run(self, line: str, cell: str | None) -> object:
        """What a cell, or the saved query of a line, gives, to be shown; CellError says what is wrong."""
        try:
            options = read_options(line, cell or "")
            graph = self._graph(options.graph)
            question = self._saved(graph, options) if cell is None else self._typed(graph, options, cell)
            shown, kept = viewed(question, graph, options)
        except MickgError as error:
            raise CellError(str(error)) from None
        if options.output is not None:
            self.shell.user_ns[options.output] = kept
        return shown

    @cached_property
    def _shipped(self) -> KnowledgeGraph:
        return mickg.open()

    def _graph(self, name: str | None) -> KnowledgeGraph:
        """The graph of a variable's name, or of a path, read each time, for it may have been built anew."""
        if name is None:
            return self._shipped
        own = self.shell.user_ns.get(name)
        return own if isinstance(own, KnowledgeGraph) else mickg.open(name)

    def _typed(self, graph: KnowledgeGraph, options: Options, cell: str) -> Question:
        """The query of a cell, whose lines count from the one with `%%sparql`, as they do in the editor."""
        if len(options.words) > 0:
            raise InvalidQuery(f"'{options.words[0]}' is no option; a saved query stands in a line: %sparql NAME k=v")
        if len(cell.split()) < 2 and "{" not in cell:
            raise InvalidQuery("the cell holds no query; a saved query stands in a line: %sparql NAME k=v")
        text = filled(f"\n{cell.rstrip()}", self.shell.user_ns)

        def ask(language: str) -> Answer:
            answer = graph.answer(text)
            selects_it = isinstance(answer, Table) and "lang" in answer.columns
            return graph.answer(text, lang=language) if selects_it else answer

        return Question(text, ask, saved=False)

    def _saved(self, graph: KnowledgeGraph, options: Options) -> Question:
        """The saved query of a line; the language of the cell is its `lang`."""
        if len(options.words) == 0:
            raise InvalidQuery(f"name a saved query: {', '.join(saved_queries())}")
        name, *pairs = options.words
        values = dict(self._pair(pair) for pair in pairs)
        takes_it = any(parameter.name == "lang" for parameter in saved_query(name).parameters)

        def ask(language: str) -> Answer:
            return graph.answer(name, **({"lang": language} if takes_it else {}) | values)

        return Question(name, ask, saved=True)

    def _pair(self, pair: str) -> tuple[str, object]:
        name, equals, value = pair.partition("=")
        if equals == "" or not name.isidentifier():
            raise InvalidQuery(f"a saved query takes NAME=VALUE, not '{pair}'")
        return name, value_named(value, self.shell.user_ns)
