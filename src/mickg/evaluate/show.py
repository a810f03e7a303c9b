"""Sets of matched facts in, what the command prints out."""

import json
from collections.abc import Iterator, Sequence

from mickg.evaluate.compare import GoldSet
from mickg.evaluate.misses import line, misses
from mickg.evaluate.report import as_plain, report
from mickg.evaluate.tables import tables
from mickg.view.text import rendered


def as_text(sets: Sequence[GoldSet], *, list_misses: bool) -> Iterator[str]:
    """The misses, one a line, and the tables."""
    if list_misses:
        yield from (f"{line(miss)}\n" for one in sets for miss in misses(one))
        yield "\n"
    for table in tables([report(one) for one in sets]):
        yield f"{rendered(table, None)}\n"


def as_json(sets: Sequence[GoldSet], *, list_misses: bool) -> str:
    """The same as one JSON object: `sets`, and `misses` if asked for."""
    told = {"sets": [as_plain(report(one)) for one in sets]}
    if list_misses:
        told["misses"] = [miss for one in sets for miss in misses(one)]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
