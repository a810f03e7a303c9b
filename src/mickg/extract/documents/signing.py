"""Who signs: the first of those that sign an agreement, and who is told to issue what is foretold."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_NEAR = 60
_SIGN = by_letter(
    rf"(?<!và )(?<!với ){LETTERS['BODY']}(?:(?:,| và|,? cùng(?: với)?|,? với) {LETTERS['BODY']}){{0,3}}"
    r"(?: (?:đã|vừa|cùng|chính thức|tiến hành|mới|nhau))* ký(?: kết)?(?: một| bản)? \Z"
)
_TOLD = re.compile(
    rf"(?<!{LETTERS['TITLE']} ){LETTERS['BODY']}"
    r"(?: (?:phải|cần|sẽ|sớm|khẩn trương|kịp thời|được giao))* (?:ban hành|ký ban hành) \Z"
)


def signatory(reading: Reading, paper: Paper) -> str | None:
    """The body right before the words of signing or issuing, of an agreement and of a decision that is foretold.

    «Bộ Y tế và Bộ Công an ký Bản ghi nhớ», «Sở Y tế phải ban hành Quyết định».
    """
    pattern = _pattern(paper)
    found = pattern.search(reading.skeleton.text, max(0, paper.at - _NEAR), paper.at) if pattern is not None else None
    body = reading.skeleton.mention(found.start()) if found is not None else None
    return str(body.value.name) if body is not None else None


def _pattern(paper: Paper) -> re.Pattern[str] | None:
    if paper.rule == "document-agreement":
        return _SIGN
    foretold = paper.status == "planned" and paper.type in ("decision", "directive")
    return _TOLD if foretold else None
