"""Laws that another one amends in its name: «Luật sửa đổi, bổ sung một số điều của Luật Dược, Luật Dân số»."""

import re
from collections.abc import Iterator, Sequence

from mickg.extract.documents.paper import Paper

_AMENDING = re.compile(
    r"Luật sửa đổi(?:,? (?:và )?bổ sung)?[^.;:]{0,40}?(?:của )?(?:\S+ luật: )?(?P<laws>(?:Bộ luật|Luật) \w.*)",
    re.IGNORECASE,
)
_AND_LAW = re.compile(r"(?:,| và|, và) (?=Luật|Bộ luật)")


def amended(papers: Sequence[Paper]) -> Iterator[Paper]:
    """The laws in the names of those that amend them, related to them; their passage is that name."""
    for paper in papers:
        found = _AMENDING.match(paper.title or "") if paper.type == "law" else None
        for title in _AND_LAW.split(found["laws"]) if found is not None else ():
            law = Paper("law", paper.at, paper.head, paper.head, paper.head, paper.rule, title=title, issuer="Quốc hội")
            law.inferred["issuer"] = "issuer-by-kind"
            paper.relations.append(("amends", law))
            yield law
