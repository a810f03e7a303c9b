r"""What a query may not do: reach outside the graph, or change it.

Engines read `FROM <file:…>`, send `SERVICE` and load `LOAD` by default, so a query is refused before any engine sees
it. The words are looked for where SPARQL reads them: not in strings, IRIs, comments, prefixed names or variables. A
query with `\u0053`-style escapes is read twice, as written and decoded, for engines differ in when they decode. Nesting
and operators are counted, for engines recurse until they crash.
"""

import re
from functools import lru_cache

from mickg.errors import InvalidQuery
from mickg.vocab import graph

MAX_LENGTH = 20_000
MAX_DEPTH = 64
MAX_OPERATORS = 1000

_FROM = f"FROM may name only graphs of this graph (<{graph('')}…>); take it out"
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n\r]*)
  | (?P<string>'''(?:[^'\\]|\\.|'(?!''))*''' | \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}
               | '(?:[^'\\\n\r]|\\.)*' | "(?:[^"\\\n\r]|\\.)*")
  | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\[uU][0-9A-Fa-f]{4})*>)
  | (?P<variable>[?$]\w+)
  | (?P<prefixed>(?:[^\W\d_][\w.\-]*+)?:(?:[\w.\-:%]|\\.)*)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<open>[{(\[])
  | (?P<close>[})\]])
  | (?P<operator>[!+*/^\-])
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = {"INSERT", "DELETE", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"}
_FORMS = {"SELECT", "CONSTRUCT", "ASK", "DESCRIBE"}
_DATASET = {"FROM", "FROMNAMED"}


@lru_cache(maxsize=1024)
def check_query(text: str) -> str:
    """Return the query's form (`SELECT`, `CONSTRUCT`, `ASK`, `DESCRIBE`), or raise InvalidQuery with line and caret."""
    if len(text) > MAX_LENGTH:
        raise InvalidQuery(f"the query has {len(text)} characters, more than {MAX_LENGTH}; shorten it")
    decoded = _ESCAPE.sub(_decode, text)
    form = _scan(text)
    if decoded != text:
        form = _scan(decoded)
    if form is None:
        raise InvalidQuery("the query has no SELECT, CONSTRUCT, ASK or DESCRIBE; begin it with one of them")
    return form


def _scan(text: str) -> str | None:
    """The form that the first of the words names; InvalidQuery at the first thing a query may not do."""
    form, depth, operators, before = None, 0, 0, ""
    for token in TOKEN.finditer(text):
        kind, at = token.lastgroup, token.start()
        if kind in {"open", "close"}:
            depth += 1 if kind == "open" else -1
            _refuse(depth > MAX_DEPTH, text, at, f"brackets are nested deeper than {MAX_DEPTH}; ask for less at once")
        elif kind == "operator":
            operators += 1
            _refuse(operators > MAX_OPERATORS, text, at, f"there are more than {MAX_OPERATORS} operators; ask for less")
        elif kind == "word":
            word = token[0].upper()
            _refuse_word(word, text, at, form)
            form = form or (word if word in _FORMS else None)
            before = "FROM" if word in _DATASET or (before == "FROM" and word == "NAMED") else word
        elif kind in {"iri", "prefixed"}:
            glued = token[0].partition(":")[0].upper() if kind == "prefixed" else ""
            _refuse_word(glued, text, at, form)
            outside = before == "FROM" or (depth == 0 and before != "PREFIX" and glued.startswith("FROM"))
            _refuse(outside and not token[0].startswith(f"<{graph('')}"), text, at, _FROM)
            before = ""
    return form


def _decode(escape: re.Match[str]) -> str:
    code = int(escape[1] or escape[2], 16)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise InvalidQuery(f"the escape {escape[0]} is no character; correct it")
    return chr(code)


def _refuse_word(word: str, text: str, at: int, form: str | None) -> None:
    """Refuse SERVICE inside a word too: engines need no blank round a keyword (`trueSERVICE<…>`, `SERVICEex:`)."""
    _refuse("SERVICE" in word, text, at, "SERVICE asks another server, which mickg does not do; ask this graph alone")
    _refuse(word == "LOAD", text, at, "LOAD loads a file or page, which mickg does not do; ask this graph alone")
    changes = form is None and word in _UPDATES
    _refuse(changes, text, at, f"{word} changes the graph, and queries only read; correct a record instead")


def _refuse(wrong: bool, text: str, at: int, reason: str) -> None:  # noqa: FBT001 - a condition and what follows from it
    if wrong:
        raise InvalidQuery(located(text, at, reason))


def located(text: str, at: int, reason: str) -> str:
    """The reason with the line of a query and a caret under the place."""
    line_start = text.rfind("\n", 0, at) + 1
    line_end = text.find("\n", at)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    number = text.count("\n", 0, at) + 1
    column = at - line_start
    shown = line.replace("\t", " ")
    return f"line {number}, column {column + 1}: {reason}\n  {shown}\n  {' ' * column}^"
