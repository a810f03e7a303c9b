"""Aides, whose posts stand before the name of whom they help: «bà Lê Thị Thủy, Trợ lý đồng chí Trần Hồng Hà»."""

import re

from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton

_AIDES = frozenset({"Trợ lý", "Thư ký"})
_HELPED = re.compile(rf"{LETTERS['TITLE']}(?: của)? (?:đồng chí|ông|bà|đ/c) {LETTERS['PERSON']}\Z")
_NEAR = 20


def holder(skeleton: Skeleton, match: re.Match[str]) -> Mention | None:
    """Whose the posts before a name are where the last is that of an aide to whom is named; None for anybody else.

    It is the person named before who is not helped himself.
    """
    if "names" not in match.re.groupindex or not _is_helped(skeleton, match.end("names")):
        return None
    at: int | None = match.start()
    start = max(skeleton.text.rfind(stop, 0, match.start()) for stop in (". ", "\n"))
    while at is not None:
        at = skeleton.last("PERSON", max(0, start), at)
        if at is not None and not _is_helped(skeleton, at + 1):
            return skeleton.mention(at)
    return None


def _is_helped(skeleton: Skeleton, end: int) -> bool:
    """Whether an aide's title stands before the courtesy of a name that ends at an offset."""
    beside = _HELPED.search(skeleton.text, max(0, end - _NEAR), end)
    title = skeleton.mention(beside.start()) if beside is not None else None
    return title is not None and title.value.text in _AIDES
