"""What may follow in a `%%sparql` cell or a `%sparql` line: prefixes, terms, options, saved queries, parameters."""

import re

from IPython.core.completer import CompletionContext, SimpleCompletion, SimpleMatcherResult, context_matcher

from mickg.notebook.options import NAMES, VIEWS
from mickg.query import saved_queries
from mickg.query.complete import terms

_CELL = re.compile(r"\s*%%sparql\b(?P<line>[^\n]*)(?P<body>\n.*)?", re.DOTALL)
_LINE = re.compile(r"(?:.*=)?\s*%sparql\b(?P<line>.*)")


@context_matcher()  # type: ignore[untyped-decorator] # IPython's own
def sparql_matcher(context: CompletionContext) -> SimpleMatcherResult:
    """Completions for the magics of mickg; none elsewhere."""
    lines = context.full_text.split("\n")
    before = "\n".join([*lines[: context.cursor_line], lines[context.cursor_line][: context.cursor_position]])
    fragment, names = candidates(before)
    return {
        "completions": [SimpleCompletion(text=name, type="sparql") for name in names],
        "matched_fragment": fragment,
        "suppress": len(names) > 0,
    }


def candidates(before: str) -> tuple[str, list[str]]:
    """The word before the cursor of a notebook's cell, and what it may become."""
    cell = _CELL.fullmatch(before)
    if cell is not None and cell["body"] is not None:
        return terms(cell["body"])
    line = cell or _LINE.fullmatch(before.rpartition("\n")[2])
    if line is None:
        return "", []
    words = line["line"].split(" ")
    return words[-1], [name for name in _offered(words[:-1], saved=cell is None) if name.startswith(words[-1])]


def _offered(words: list[str], *, saved: bool) -> list[str]:
    """What may stand after the words of a magic's line."""
    if words and words[-1] == "--view":
        return list(VIEWS)
    asked = next((word for word in words if word in saved_queries()), None)
    if not saved:
        return list(NAMES)
    if asked is None:
        return [*saved_queries(), *NAMES]
    return [*(f"{parameter.name}=" for parameter in saved_queries()[asked].parameters), *NAMES]
