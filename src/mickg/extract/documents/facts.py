"""Papers in, documents out: what is cited again is one document with all its passages."""

from collections import Counter
from collections.abc import Iterator, Sequence

from mickg.extract.documents.amending import amended
from mickg.extract.documents.cited import cited
from mickg.extract.documents.governed import govern
from mickg.extract.documents.later import settle_later
from mickg.extract.documents.paper import Paper
from mickg.extract.documents.relations import relate
from mickg.extract.documents.same import merged
from mickg.extract.documents.unnumbered import unnumbered
from mickg.extract.plans import Plan
from mickg.extract.reading import Reading
from mickg.extract.wording import ended
from mickg.model import Document, Relation
from mickg.text import slug
from mickg.values import Span

_SHORT = {
    "law": "luat", "decree": "nd", "decision": "qd", "circular": "tt", "directive": "ct", "resolution": "nq",
    "conclusion": "kl", "other": "vb",
}  # fmt: skip
_WORDS = 6


def documents(reading: Reading, plans: Sequence[Plan]) -> list[Document]:
    """One fact for each document that an article cites, drafts or foretells, with what it does to others.

    `plans` are the policies that the article names.
    """
    numbered = cited(reading)
    papers = sorted([*numbered, *unnumbered(reading, numbered)], key=lambda paper: paper.at)
    if len(papers) == 0:
        return []
    govern(reading, papers)
    settle_later(reading, papers)
    relate(reading, papers, plans)
    groups = merged([*papers, *amended(papers)])
    ids = [*_ids([group[0] for group in groups])]
    numbers = Counter(group[0].number for group in groups)
    names = {
        id(paper): _target(group[0]) if numbers[group[0].number] == 1 or group[0].number is None else id_
        for group, id_ in zip(groups, ids, strict=True)
        for paper in group
    }
    return [_fact(reading, group, id_, names) for group, id_ in zip(groups, ids, strict=True)]


def _target(paper: Paper) -> str:
    return paper.number or paper.title or ""


def _ids(papers: Sequence[Paper]) -> Iterator[str]:
    """Short ids: the kind with the number, else with the first words of the title; a second one of the same counts."""
    used: dict[str, int] = {}
    for paper in papers:
        of = paper.number if paper.number is not None else " ".join((paper.title or "").split()[:_WORDS])
        id_ = slug(f"{_SHORT[paper.type]} {of.removeprefix('Luật ')}".replace("/", " "))
        used[id_] = used.get(id_, 0) + 1
        yield id_ if used[id_] == 1 else f"{id_}-{used[id_]}"


def _fact(reading: Reading, group: Sequence[Paper], id_: str, names: dict[int, str]) -> Document:
    first = group[0]
    told = dict.fromkeys(
        (kind, target if isinstance(target, str) else names.get(id(target), ""))
        for paper in group
        for kind, target in paper.relations
    )
    spans = ((reading.skeleton.origin(paper.at), ended(reading.skeleton, paper.until)) for paper in group)
    return Document(
        id=id_,
        type=first.type,
        number=first.number,
        title=first.title,
        issuer=first.issuer,
        issued=first.issued,
        status=first.status,
        relations=tuple(Relation(kind=kind, target=name) for kind, name in told if name not in ("", id_)),
        evidence=tuple(Span(start=start, end=end) for start, end in spans),
        inferred={field: rule for field, rule in first.inferred.items() if getattr(first, field) is not None},
        rule=first.rule,
    )
