"""Stacks of titles, each with its body, and what the words before a title say of when it was held."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS, Skeleton

_BODY_AFTER = by_letter(rf"(?: của| thuộc)? \(?{LETTERS['BODY']}")
_FORMER = by_letter(
    r"(?<!\w)(?:nguyên|nguyên là|cựu|từng là|từng giữ chức(?: vụ)?|từng làm|trước khi [^,;.\n]{0,60} là"
    r"|thôi (?:(?:giữ )?chức(?: vụ)?|làm(?: nhiệm vụ)?)"
    r"|(?:khi ấy|khi đó|lúc đó|lúc ấy|bấy giờ|khi còn|trước đó|trước đây|vốn)"
    r"(?: [^\W\d_]+){0,2} (?:là|giữ chức|làm)"
    r"|(?:trải qua|kinh qua|từng giữ|từng đảm nhiệm|lần lượt giữ) (?:các|nhiều|một số) [^.\n]{0,80})\s\Z"
)
_ACTING = by_letter(r"(?<!\w)(?<!chính )(?<!thẩm )(?<!cầm )(?<!ủy )(?<!nắm )(?<!dưới )(?:quyền|q\.) \Z")
_NEW = re.compile(r"(?:giữ chức(?: vụ)?|làm|giữ cương vị|đảm nhiệm|chức vụ|chức danh|được bầu|trúng cử)[^.;\n]{0,12}\Z")
_SERVING = frozenset({"Thư ký", "Trợ lý"})
_SUPERIOR = frozenset({"Thủ tướng", "Phó Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Chủ tịch nước"})
_LOWER = frozenset(
    {"Cục trưởng", "Vụ trưởng", "Chi cục trưởng", "Giám đốc", "Tổng Giám đốc", "Chánh Văn phòng", "Chánh Thanh tra"}
)
_FIRST, _IN_GOVERNMENT = ("Thủ tướng", "Chủ tịch nước"), ("Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Thống đốc")
_LOCAL = ("Ủy ban nhân dân ", "Hội đồng nhân dân ", "Tỉnh ủy ", "Thành ủy ")
_OF_STATES = ("Bộ ", "Chính phủ ", "Quốc hội ")
_TOO = re.compile(r",? (?:đồng thời )?kiêm(?: nhiệm)? ")
_STATE = re.compile(r" (?:(?:nước )?(?:(?:cộng hòa|chdcnd|liên bang|vương quốc)(?: [^\W\d_\uE100-\uE1FF]+){0,6} )?)?")
_CHAIRS, _DIRECTORS = ("Chủ tịch", "Phó Chủ tịch"), ("Giám đốc", "giám đốc")
_OF_PARTY = ("Bí thư", "Phó Bí thư", "Ủy viên")
_GIVEN_BY = "được "
"""Before the title of who gives a post behind a name: «bà Hà được Thủ tướng bổ nhiệm giữ chức …»."""

_BACK = 90


class Held(NamedTuple):
    """A title of a passage with its body, and what the words before it say of the time."""

    title: Mention
    body: Mention | None
    abroad: bool
    acting: bool
    former: bool
    new: bool


def stack(skeleton: Skeleton, start: int, end: int, of: Mention | None = None) -> list[Held]:
    """The titles of a stretch, each with the body that follows it, else `of`, and what the words before it say.

    A title that another is joined to by «kiêm» has its body: «Chủ tịch kiêm Tổng Giám đốc Tập đoàn …»; one before that
    of another state is held there too: «Tổng Bí thư, Chủ tịch nước Trung Quốc».
    """
    held = [*_stacked(skeleton, start, end, of)]
    for number, (one, following) in enumerate(pairwise(held)):
        joint = skeleton.text[skeleton.place(one.title.start) + 1 : skeleton.place(following.title.start)]
        if one.body is None and _TOO.fullmatch(joint) is not None and _is_of_one_body(one, following):
            held[number] = one._replace(body=following.body)
        elif one.body is None and following.abroad and joint == ", ":
            held[number] = one._replace(abroad=True)
    return held


def own(over: list[Held]) -> list[Held]:
    """A stack without the superior who is spoken to before it: «Báo cáo với Thủ tướng, Chủ tịch UBND tỉnh …»."""
    for number, (held, following) in enumerate(pairwise(over)):
        lower = following.title.value.text.removeprefix("Phó ") in _LOWER
        local = following.body is not None and following.body.value.name.startswith(_LOCAL)
        of_two = held.title.value.text in _FIRST and following.title.value.text.endswith(_IN_GOVERNMENT)
        if held.body is None and held.title.value.text in _SUPERIOR and (lower or local or of_two):
            return over[number + 1 :]
    return over


def at_home(over: list[Held]) -> list[Held]:
    """A stack without one of another state who is spoken to before it: «Cảm ơn Bộ trưởng Bộ Y tế Lào, Thủ tướng …»."""
    abroad = [n for n, held in enumerate(over[:-1]) if held.body is not None and _is_of_state(held.body.value.name)]
    return over[abroad[-1] + 1 :] if len(abroad) > 0 else over


def _is_of_state(name: str) -> bool:
    return name.startswith(_OF_STATES) and name.endswith(tuple(_states())) and "Việt Nam" not in name


def _is_of_one_body(one: Held, following: Held) -> bool:
    """Whether one body has both posts; a party's secretary has a party body of his own."""
    heads = one.title.value.text.startswith(_CHAIRS) and following.title.value.text.endswith(_DIRECTORS)
    return heads or (one.title.value.of is None and not one.title.value.text.startswith(_OF_PARTY))


def _stacked(skeleton: Skeleton, start: int, end: int, of: Mention | None) -> Iterator[Held]:
    for n in skeleton.places("TITLE", start, end):
        title = skeleton.mention(n)
        giver = n > start and skeleton.text.endswith(_GIVEN_BY, start, n)
        if title is not None and not giver and not _is_served(skeleton, n):
            title, at = _serving(skeleton, title, n)
            body = _BODY_AFTER.match(skeleton.text, at + 1)
            before = skeleton.text[max(0, n - _BACK) : n]
            yield Held(
                title,
                skeleton.mention(body.end() - 1) if body is not None else of,
                abroad=_is_abroad(skeleton, n),
                acting=_ACTING.search(before) is not None,
                former=_FORMER.search(before) is not None,
                new=_NEW.search(before) is not None,
            )


def _is_served(skeleton: Skeleton, at: int) -> bool:
    """Whether a title is that of one who is served: «Bộ trưởng» of «Thư ký Bộ trưởng»."""
    before = skeleton.mention(at - 2) if skeleton.text[at - 1 : at] == " " else None
    return before is not None and before.kind == "TITLE" and before.value.text in _SERVING


def _serving(skeleton: Skeleton, title: Mention, at: int) -> tuple[Mention, int]:
    """A title with the body of the one who is served, and where the words end that name both."""
    served = skeleton.mention(at + 2) if title.value.text in _SERVING else None
    if served is None or served.kind != "TITLE" or not _is_served(skeleton, at + 2):
        return title, at
    return title._replace(value=title.value._replace(of=served.value.of, stated=served.value.stated)), at + 2


def _is_abroad(skeleton: Skeleton, at: int) -> bool:
    """Whether the place of another state follows a title: «Thủ tướng Nhật Bản»."""
    form = _STATE.match(skeleton.text, at + 1)
    place = skeleton.mention(form.end()) if form is not None else None
    return place is not None and place.kind == "PLACE" and place.value in _states()


@cache
def _states() -> frozenset[str]:
    return frozenset(data("places")["regions"]) - {"Việt Nam"}
