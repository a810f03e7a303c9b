"""Sheets in, parts out: each row of a fact once, whichever pages it stands on, and pages that name rows by number."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mickg.view.sheet.sheet import Sheet

ROWS, SHEETS = 250, 60
"""How many rows, and how many sheets, come in one part."""

_ROW = re.compile(r'<tr data-fact="([^"]*)">.*?</tr>', re.DOTALL)


def shelved(sheets: Mapping[str, Sheet]) -> Iterator[tuple[str, Any]]:
    """Parts by name: `sheets-N`, `rows-N`, and `shelf`: the order of the sheets and each fact's fullest row."""
    rows: dict[str, int] = {}
    fullest: dict[str, str] = {}

    def numbered(found: re.Match[str]) -> str:
        row, fact = found[0], found[1]
        fullest[fact] = max(fullest.get(fact, row), row, key=lambda one: (len(one), one))
        return f'<tr data-row="{rows.setdefault(row, len(rows))}"></tr>'

    order = sorted(sheets)
    for n, names in enumerate(_batches(order, SHEETS)):
        yield f"sheets-{n}", [_page(sheets[name], numbered) for name in names]
    for n, some in enumerate(_batches([*rows], ROWS)):
        yield f"rows-{n}", some
    facts = {fact: rows[row] for fact, row in sorted(fullest.items())}
    yield "shelf", {"sheets": order, "facts": facts, "each": [SHEETS, ROWS]}


def _page(sheet: Sheet, numbered: Callable[[re.Match[str]], str]) -> dict[str, Any]:
    title, kind, body = sheet.title, sheet.kind_name, _ROW.sub(numbered, sheet.body())
    return {"title": [title.vi, title.en], "kind": [kind.vi, kind.en], "body": body}


def _batches(given: list[str], size: int) -> Iterator[list[str]]:
    return (given[start : start + size] for start in range(0, len(given), size))
