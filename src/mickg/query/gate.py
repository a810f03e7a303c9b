"""What a query may not do: reach outside the graph, or change it.

Engines read `FROM <file:…>`, send `SERVICE` and load `LOAD` by default, so a query is refused before any engine sees it.
The words are looked for where SPARQL reads them: not in strings, IRIs, comments, prefixed names or variables, and after
`\\u0053`-style escapes are decoded, which SPARQL does before anything else.
"""

import re
from functools import lru_cache

from mickg.errors import InvalidQuery
from mickg.vocab import graph

MAX_LENGTH = 20_000
MAX_DEPTH = 64

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n\r]*)
  | (?P<string>'''(?:[^'\\]|\\.|'(?!''))*''' | \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}
               | '(?:[^'\\\n\r]|\\.)*' | "(?:[^"\\\n\r]|\\.)*")
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<variable>[?$]\w+)
  | (?P<prefixed>[\w.\-]*:(?:[\w.\-:%]|\\.)*)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<open>\{)
  | (?P<close>\})
    """,
    re.VERBOSE | re.DOTALL,
)
_OUTSIDE = {"SERVICE": "asks another server", "LOAD": "loads a file or page"}
_UPDATES = {"INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"}
_FORMS = {"SELECT", "CONSTRUCT", "ASK", "DESCRIBE"}


@lru_cache(maxsize=1024)
def check_query(text: str) -> str:
    """Return the query's form (`SELECT`, `CONSTRUCT`, `ASK`, `DESCRIBE`), or raise InvalidQuery with line and caret."""
    if len(text) > MAX_LENGTH:
        raise InvalidQuery(f"the query has {len(text)} characters, more than {MAX_LENGTH}; shorten it")
    decoded = _ESCAPE.sub(_decode, text)
    form, depth, after_from = None, 0, False
    for token in _TOKEN.finditer(decoded):
        if token["open"] or token["close"]:
            depth += 1 if token["open"] else -1
            if depth > MAX_DEPTH:
                raise InvalidQuery(located(decoded, token.start(), f"groups are nested deeper than {MAX_DEPTH}"))
        elif token["iri"] or token["prefixed"]:
            if after_from and not token[0].startswith(f"<{graph('')}"):
                reason = f"FROM may name only graphs of this graph (<{graph('')}…>); take it out"
                raise InvalidQuery(located(decoded, token.start(), reason))
            after_from = False
        elif token["word"]:
            word = token[0].upper()
            _refuse(word, decoded, token.start(), form)
            form = form or (word if word in _FORMS else None)
            after_from = word == "FROM" or (after_from and word == "NAMED")
    if form is None:
        raise InvalidQuery("the query has no SELECT, CONSTRUCT, ASK or DESCRIBE; begin it with one of them")
    return form


def _decode(escape: re.Match[str]) -> str:
    code = int(escape[1] or escape[2], 16)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise InvalidQuery(f"the escape {escape[0]} is no character; correct it")
    return chr(code)


def _refuse(word: str, text: str, at: int, form: str | None) -> None:
    if word in _OUTSIDE:
        raise InvalidQuery(located(text, at, f"{word} {_OUTSIDE[word]}, which mickg does not do; ask this graph alone"))
    if form is None and word in _UPDATES:
        raise InvalidQuery(
            located(text, at, f"{word} changes the graph, and queries only read; correct a record instead")
        )


def located(text: str, at: int, reason: str) -> str:
    """The reason with the line of a query and a caret under the place."""
    line_start = text.rfind("\n", 0, at) + 1
    line_end = text.find("\n", at)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    number = text.count("\n", 0, at) + 1
    column = at - line_start
    shown = line.replace("\t", " ")
    return f"line {number}, column {column + 1}: {reason}\n  {shown}\n  {' ' * column}^"
