"""Laws, ordinances and constitutions as a text cites them by name, one by one or in a list."""

import re
from collections.abc import Iterator

from mickg.extract.branches import by_letter
from mickg.extract.even import Even
from mickg.extract.laws import Law, is_law, law_named, laws_listed
from mickg.extract.mention import Mention
from mickg.extract.values import Citation

_LAW = by_letter(r"(?<!\w)(?:luật(?: |(?=: ))|pháp lệnh )")
_CONSTITUTION = re.compile(r"hiến pháp (?:năm )?(?P<year>(?:19|20)\d\d)(?![\d/])")
_CODE, _LAWS, _ORDINANCE = "Bộ luật ", "Luật ", "Pháp lệnh "


def cited_laws(page: Even) -> Iterator[Mention]:
    """«Luật Đất đai», «Bộ luật Lao động năm 2019», «Pháp lệnh Ngoại hối», «các luật: Đất đai, Nhà ở»."""
    for match in _LAW.finditer(page.key):
        end = match.end()
        if page.key.startswith(": ", end):
            yield from _listed(page, end)
            continue
        heads = (head for head in (_CODE, _ORDINANCE) if page.key.startswith(head.casefold(), end - len(head)))
        head = next(heads, _LAWS)
        named = page.text[end - len(head)].isupper() and is_law(page.key, match.start())
        law = law_named(page.text, page.key, end) if named else None
        if law is not None:
            yield _mention(end - len(head), law, head)
            yield from _listed(page, law.end)
    for match in _CONSTITUTION.finditer(page.key):
        value = Citation("law", None, title=f"Hiến pháp năm {match['year']}")
        yield Mention(match.start(), match.end(), "DOCUMENT", value, "citation-law")


def _listed(page: Even, at: int) -> Iterator[Mention]:
    return (_mention(start, law, _LAWS) for start, law in laws_listed(page.text, page.key, at))


def _mention(start: int, law: Law, head: str) -> Mention:
    ordinance = head == _ORDINANCE
    issuer = "Ủy ban Thường vụ Quốc hội" if ordinance else None
    value = Citation("other" if ordinance else "law", None, title=f"{head}{law.title}", issuer=issuer)
    return Mention(start, law.end, "DOCUMENT", value, "citation-law")
