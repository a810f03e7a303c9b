"""Type words that name a text by where they stand: joined to another, in a list, or told of by what becomes of it."""

import re
from collections.abc import Mapping

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper

_AFTER = re.compile(
    r"(?:(?:[,;]|[,;]? và|,? cùng(?: với)?)(?: dự thảo| dự án| một)? |[,;.]?\n(?:[-+•*] ?|\d+[.)] ?)?)\Z"
)
_LEAD = by_letter(
    r"(?<!\w)(?:nghị quyết|nghị định|thông tư|quyết định|chỉ thị|văn bản|dự thảo|dự án|tờ trình|luật)"
    r"[^.;:\n]{0,40}:(?: |\n(?:[-+•*] ?|\d+[.)] ?)?)\Z"
)
_VERB = re.compile(r"(?:quyết định|chỉ thị|thông báo|hướng dẫn|quy định|kết luận)(?!\w)")
_TOLD_OF = re.compile(
    r"(?:nghị định|nghị quyết|thông tư|bản ghi nhớ|biên bản ghi nhớ|hiệp định|tuyên bố chung|thỏa thuận hợp tác)"
    r" [^.;:\n]{10,200}?(?<!\w)(?:đang|sẽ|vừa|đã|sắp|mới)(?: (?!được)[^\W\d_]+){0,2} (?:được|do) [^.;:\n]{0,40}?"
    r"(?:ban hành|thông qua|ký|trình|lấy ý kiến|xây dựng|soạn thảo|hoàn thiện|thẩm định|thẩm tra|công bố)(?!\w)"
)
_LONGEST = 70


def is_joined(text: str, at: int, ends: Mapping[int, Paper], *, capital: bool) -> bool:
    """Whether the type word at a place goes on from a text without a number, or from the words that open a list.

    `ends` are the texts read so far, by where they end. A word in small letters that may be a verb
    goes on from a draft, or a list.
    """
    if _LEAD.search(text, max(0, at - _LONGEST), at) is not None:
        return True
    after = _AFTER.search(text, max(0, at - 20), at)
    known = ends.get(after.start()) if after is not None else None
    return known is not None and (capital or known.status == "draft" or _VERB.match(text, at) is None)


def is_told_of(text: str, at: int) -> bool:
    """Whether the words behind a type word say that the text is drafted, passed or foretold."""
    return _TOLD_OF.match(text, at) is not None
