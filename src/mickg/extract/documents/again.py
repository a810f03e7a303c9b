"""Whether a passage only calls a document again by its type, that is told of elsewhere."""

import re
from collections.abc import Sequence

from mickg.extract.documents.paper import Paper
from mickg.extract.reading import Reading

_ANY_MOVE = re.compile(r"(?:về )?(?:việc )?công tác(?: tổ chức)?(?:,? (?:và )?(?:cán bộ|nhân sự))*")
_AGAIN = re.compile(r" (?:gửi|phát|giữa (?:hai|các|\S+ và \S+)) ")
_WORDS = 2
_LONGEST = len("biên bản ghi nhớ ")
_TOLD_IN = ("document-letter-says", "document-letter-in")
_CALLED = ("document-of-move", "document-letter-by", "document-letter-of", *_TOLD_IN)


def points_back(reading: Reading, paper: Paper, told: Sequence[Paper]) -> bool:
    """Whether a letter or agreement is only called by its type again: «Công điện gửi các bộ», «giữa hai nước».

    Where it opens a paragraph, the one that the text cites by number may follow.

    One that is named by its issuer alone is so where another of its type and issuer is told before, a decision read
    out where the text cites one by number.
    """
    if paper.rule == "document-read-out":
        return any(one.type == "decision" and one.cited for one in told)
    if paper.rule in _CALLED:
        before = [one for one in told if one.at < paper.at and one.type == paper.type]
        return any(paper.rule in _TOLD_IN or (paper.named and one.issuer in (None, paper.issuer)) for one in before)
    if (
        paper.type != "other"
        or paper.rule == "document-letter"
        or _AGAIN.match(reading.skeleton.text, paper.head) is None
    ):
        return False
    opens = reading.skeleton.text.endswith("\n", 0, paper.at)
    known = (one for one in told if one.at < paper.at or (opens and one.cited))
    return any(_word(reading, one) == _word(reading, paper) for one in known)


def _word(reading: Reading, paper: Paper) -> str:
    """The type of a paper as printed, folded, without «khẩn» or «kết luận»."""
    return " ".join(reading.article.key[reading.skeleton.origin(paper.at) :][:_LONGEST].split()[:_WORDS])


def is_any_move(reading: Reading, paper: Paper, cited: Sequence[Paper]) -> bool:
    """Whether a decision told of without what it decides is one cited by number: «quyết định về công tác cán bộ»."""
    told = _ANY_MOVE.fullmatch(reading.skeleton.text, paper.titled, paper.until)
    return told is not None and paper.type == "decision" and any(one.type == "decision" for one in cited)


def is_numbered(reading: Reading, paper: Paper, cited: Sequence[Paper]) -> bool:
    """Whether a paper that the text tells of in its own words is one of those that it cites by number."""
    same = (one for one in cited if one.issuer in (None, paper.issuer) or paper.issuer is None)
    return any(_word(reading, one) == _word(reading, paper) for one in same)
