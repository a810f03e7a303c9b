"""Stacks of titles, each with its body, and what the words before a title say of when it was held."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton

_BODY_AFTER = by_letter(rf"(?: của| thuộc)? \(?{LETTERS['BODY']}")
_FORMER = by_letter(
    r"(?<!\w)(?:nguyên|nguyên là|cựu|từng là|từng giữ chức(?: vụ)?|từng làm|trước khi [^,;.\n]{0,60} là"
    r"|thôi (?:giữ )?chức(?: vụ)?|(?:khi ấy|khi đó|lúc đó|lúc ấy|bấy giờ|khi còn|trước đó|trước đây|vốn)"
    r"(?: [^\W\d_]+){0,2} (?:là|giữ chức|làm))\s\Z"
)
_ACTING = by_letter(r"(?<!\w)(?<!chính )(?<!thẩm )(?<!cầm )(?<!ủy )(?<!nắm )(?:quyền|q\.) \Z")
_NEW = re.compile(r"(?:giữ chức(?: vụ)?|làm|giữ cương vị|đảm nhiệm|chức vụ|chức danh|được bầu|trúng cử)[^.;\n]{0,12}\Z")
_BACK = 90


class Held(NamedTuple):
    """A title of a passage with its body, and what the words before it say of the time."""

    title: Mention
    body: Mention | None
    abroad: bool
    acting: bool
    former: bool
    new: bool


def stack(skeleton: Skeleton, start: int, end: int, of: Mention | None = None) -> Iterator[Held]:
    """The titles of a stretch, each with the body that follows it, else `of`, and what the words before it say."""
    for n in range(start, end):
        title = skeleton.mention(n)
        if title is not None and title.kind == "TITLE":
            body = _BODY_AFTER.match(skeleton.text, n + 1)
            before = skeleton.text[max(0, n - _BACK) : n]
            yield Held(
                title,
                skeleton.mention(body.end() - 1) if body is not None else of,
                abroad=_is_abroad(skeleton, n),
                acting=_ACTING.search(before) is not None,
                former=_FORMER.search(before) is not None,
                new=_NEW.search(before) is not None,
            )


def _is_abroad(skeleton: Skeleton, at: int) -> bool:
    """Whether the place of another state follows a title: «Thủ tướng Nhật Bản»."""
    place = skeleton.mention(at + 2) if skeleton.text[at + 1 : at + 2] == " " else None
    return place is not None and place.kind == "PLACE" and place.value in _states()


@cache
def _states() -> frozenset[str]:
    return frozenset(data("places")["regions"]) - {"Việt Nam"}
