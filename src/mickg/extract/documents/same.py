"""Which passages name one document, and what they tell of it together."""

import re
from collections.abc import Iterable
from functools import lru_cache

from mickg.extract.documents.paper import Paper
from mickg.text import match_key

_YEAR = re.compile(r" năm (\d{4})\Z")
_FEW = 2
_COMPARED = 100


def merged(papers: Iterable[Paper]) -> list[list[Paper]]:
    """Passages of one document together, the first with what all of them tell.

    A passage that only names a document again begins none but where its number stands nowhere else.
    """
    groups: list[list[Paper]] = []
    by_number: dict[str, list[list[Paper]]] = {}
    for paper in sorted(papers, key=lambda paper: not paper.whole):
        near = by_number.get(paper.number or "", groups[-_COMPARED:]) if paper.whole else groups[-_COMPARED:]
        group = next((group for group in reversed(near) if _same(group[0], paper)), None)
        if group is not None:
            _complete(group[0], paper)
            group.append(paper)
        elif paper.whole or paper.cited:
            group = [paper]
            groups.append(group)
        if group is not None and paper.number is not None and paper.whole:
            by_number.setdefault(paper.number, []).append(group)
    return sorted(groups, key=lambda group: group[0].at)


def _same(known: Paper, paper: Paper) -> bool:
    if known.type != paper.type:
        return False
    if known.number is not None and paper.number is not None:
        return _same_number(known, paper)
    if known.person is not None and known.person == paper.person:
        return True
    if paper.type == "law" or paper.cited:
        named = known.title is not None and _of_year(known) == _of_year(paper)
        return named and _agree(known.year, paper.year)
    if not paper.whole and paper.title is None:
        return known.status == paper.status and not known.cited
    fewer, more = sorted((frozenset(_titled(known).split()), frozenset(_titled(paper).split())), key=len)
    return len(fewer) > _FEW and fewer <= more


def _same_number(known: Paper, paper: Paper) -> bool:
    if not (known.whole and paper.whole):
        return _plain(known.number or "") == _plain(paper.number or "")
    return known.number == paper.number and _agree(known.issued, paper.issued)


def _of_year(paper: Paper) -> str:
    """A title without the year that tells a law from an earlier one of the same name."""
    return _YEAR.sub("", _titled(paper))


def _plain(number: str) -> str:
    return number.replace("-", "/").partition("/")[0].lstrip("0")


def _agree(first: str | None, second: str | None) -> bool:
    return first is None or second is None or first.startswith(second) or second.startswith(first)


def _titled(paper: Paper) -> str:
    return _plainly(paper.title or "")


@lru_cache(maxsize=1024)
def _plainly(title: str) -> str:
    return match_key(title).removeprefix("về ").removeprefix("việc ")


def _complete(known: Paper, paper: Paper) -> None:
    """What a later passage tells more of a document: its number, title, day, and how far it has come."""
    known.number = known.number or paper.number
    known.title = known.title or paper.title
    known.issued = known.issued or paper.issued
    if (
        paper.issuer is not None
        and (known.issuer is None or "issuer" in known.inferred)
        and "issuer" not in paper.inferred
    ):
        known.issuer = paper.issuer
        known.inferred.pop("issuer", None)
    if paper.sure > known.sure:
        known.status, known.sure = paper.status, paper.sure
