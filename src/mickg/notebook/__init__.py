"""`%load_ext mickg`: `%%sparql` cells, and saved queries in a line with `%sparql NAME k=v`."""

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import no_var_expand

from mickg.notebook.cells import Cells
from mickg.notebook.completion import sparql_matcher

__all__ = ["load_ipython_extension"]


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Give a notebook `%%sparql`, `%sparql` and their completion."""
    cells = Cells(shell)

    def sparql(line: str, cell: str | None = None) -> object:
        """Ask the graph: SPARQL in a cell, or `%sparql NAME k=v` for a saved query.

        Options, also as first comments (`#limit: 20`): --limit N, -o NAME, --lang vi|en, --graph PATH,
        --view table|graph|turtle|timeline|series|pattern. `{name}` is the value of a variable.
        """
        return cells.run(line, cell)

    shell.register_magic_function(no_var_expand(sparql), "line_cell")  # type: ignore[arg-type] # said for methods
    matchers = shell.Completer.custom_matchers
    if sparql_matcher not in matchers:
        matchers.append(sparql_matcher)
