"""Duties that nobody lays on anybody: what only befalls somebody, or many who are not named."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.telling import DOING, DUTY, PARTY, Telling

_FORCED = re.compile(rf"(?:(?<!\w)khiến(?: cho)?|(?P<act>{DOING})) (?:{PARTY} )?\Z")
"""What only befalls somebody: «khiến Sở Y tế phải …», «buộc các xã phải …»."""
_FORCES = "buộc"
_MATTER = by_letter(
    r"(?<!\w)(?:hạn chế|tồn tại|bất cập|thiếu sót|yếu kém|khuyết điểm|khó khăn|vướng mắc|vấn đề|nội dung|điểm) \Z"
)
_DONE = re.compile(rf"{DUTY} (?:được )?(?:{DOING} ?){{1,3}}(?:[.,;\n]|\Z)")
_SO_FAR = (" đến mức", " tới mức", " đến nỗi", " tới nỗi")
_MANY = ("nhiều ", "phần lớn ", "đa số ", "hàng loạt ")
_WIDE = 30


def befalls(telling: Telling, match: re.Match[str]) -> bool:
    """Whether what stands with a duty says that it befalls somebody."""
    return (
        _is_forced(telling, match.start("verb"))
        or _is_of_many(telling, match.start())
        or _is_named(telling, match.start("verb"))
    )


def _is_named(telling: Telling, at: int) -> bool:
    """Whether a duty only says which faults or matters are meant: «những hạn chế cần khắc phục»."""
    if _DONE.match(telling.text, at) is None:
        return False
    start = telling.skeleton.origin(at)
    return _MATTER.search(telling.article.key, max(0, start - _WIDE), start) is not None


def _is_forced(telling: Telling, at: int) -> bool:
    start = telling.skeleton.origin(at)
    if telling.article.key[max(0, start - _WIDE) : start].rstrip().endswith(_SO_FAR):
        return True
    found = _FORCED.search(telling.text, max(0, at - _WIDE), at)
    return found is not None and (found["act"] is None or telling.word(found, "act").text == _FORCES)


def _is_of_many(telling: Telling, at: int) -> bool:
    """Whether a duty is told of many who are not named: «nhiều hộ phải di dời»."""
    at = at if telling.kind(at) != "" else max(0, at - 2)
    return telling.kind(at) == "class" and telling.words(at, at + 1).casefold().startswith(_MANY)
