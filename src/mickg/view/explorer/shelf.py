"""Sheets in, parts out: each row of a fact once, whichever pages it stands on, and pages that name rows by number."""

import re
from collections.abc import Mapping
from typing import Any

from mickg.view.sheet import Sheet

ROWS, SHEETS = 250, 60
"""How many rows, and how many sheets, come in one part."""

_ROW = re.compile(r'<tr data-fact="([^"]*)">.*?</tr>', re.DOTALL)


def shelved(sheets: Mapping[str, Sheet]) -> dict[str, Any]:
    """`shelf` says which sheets there are, in order, and each fact's fullest row; `sheets-N`, `rows-N` are these."""
    bodies = {name: sheet.body() for name, sheet in sorted(sheets.items())}
    found = sorted({(row[1], row[0]) for body in bodies.values() for row in _ROW.finditer(body)})
    number = {row: n for n, (_, row) in enumerate(found)}
    fullest = {fact: number[row] for fact, row in sorted(found, key=lambda one: (one[0], len(one[1]), one[1]))}
    pages = [_page(sheets[name], _ROW.sub(lambda row: f'<tr data-row="{number[row[0]]}"></tr>', body))
             for name, body in bodies.items()]  # fmt: skip
    return {
        "shelf": {"sheets": [*bodies], "facts": fullest, "each": [SHEETS, ROWS]},
        **{f"sheets-{n}": some for n, some in enumerate(_batches(pages, SHEETS))},
        **{f"rows-{n}": some for n, some in enumerate(_batches([row for _, row in found], ROWS))},
    }


def _page(sheet: Sheet, body: str) -> dict[str, Any]:
    title, kind = sheet.title, sheet.kind_name
    return {"title": [title.vi, title.en], "kind": [kind.vi, kind.en], "body": body}


def _batches(given: list[Any], size: int) -> list[list[Any]]:
    return [given[start : start + size] for start in range(0, len(given), size)]
