"""Which parts of a text are one party, and which of them one class: «các bộ, ngành», «người đứng đầu các cơ quan»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.lists import LEVELLED
from mickg.extract.directives.naming import LEVEL
from mickg.extract.directives.party import DONE_TO, Part
from mickg.text import key

ALONE = frozenset({"pronoun", "paper", "short"})
"""Kinds of parts that no other joins."""

_PERSONS = frozenset({"person", "post"})
_OWN = frozenset({"theo", "của", "quyền", "lệnh", "mặt"}) | DONE_TO
_SENT = frozenset({"gửi", "tới", "đến"})
_ABOUT = frozenset({"với", "phía", "riêng", "ở"})
_DETERMINED = re.compile(r"(?:các|những|mọi|mỗi|từng|toàn thể|tất cả các) ")
_SET = re.compile(r"(?:cán bộ|công chức|tổ chức|cộng đồng|cấp ủy)\b")
_OFFICE = re.compile(
    r"(?:người đứng đầu|thủ trưởng|lãnh đạo|trưởng|giám đốc|đại diện|bí thư|chủ tịch|bộ trưởng|vụ trưởng|cục trưởng"
    r"|tổng biên tập)\b"
)
_BRANCHES = by_letter(
    r"ngành(?:\Z|,| liên quan| có liên quan| chức năng| trung ương| địa phương| tỉnh)|(?:ban|đoàn thể)(?:\Z|,)"
)
_WITH_BRANCHES = by_letter(
    r"(?:ngành|địa phương|đoàn thể|cơ quan|đơn vị|tổ chức|hội|cấp|ban|tỉnh|thành phố|thị xã|quận|huyện|xã|phường"
    r"|chính quyền|doanh nghiệp|hiệp hội|tập đoàn|cơ sở)\b"
)
_COMMITTEE = " ủy"
"""How the committees of the Party at each level end: «các huyện ủy, thị ủy»."""
_IN_LEVELS = re.compile(rf"(?:chủ tịch|phó chủ tịch|bí thư|phó bí thư|lãnh đạo) {LEVEL}(?:, {LEVEL})*\Z")
_LEVELS = by_letter(rf"(?:các )?(?:{LEVEL}|thành)\b")


def may_join(first: Part, more: Part, *, told: bool, before: str, comma: bool) -> bool:
    """Whether two parts are one party: «Theo Bộ trưởng, các sở phải …» has two."""
    if more.kind in ALONE:
        return False
    if told:
        return True
    if comma and before in _ABOUT and _is_topic(first, more):
        return False
    if comma and (before in _OWN or (before in _SENT and more.kind == "person" and _leads(more))):
        return False
    if (first.kind in _PERSONS) != (more.kind in _PERSONS):
        office = more.kind == "class" and (_OFFICE.match(key(more.name)) is not None or _is_of_levels(first, more))
        return first.kind == "post" and office
    return before != "với" or first.kind == more.kind


def _leads(part: Part) -> bool:
    """Whether a person leads the government, who sends letters: «Trong công điện gửi các tỉnh, Thủ tướng …»."""
    return len(part.titles) > 0 and part.titles[0][0].endswith("Thủ tướng")


def _is_topic(first: Part, more: Part) -> bool:
    """Whether a class is what a sentence is about, not one with those after it: «Về phía địa phương, UBND các xã»."""
    told = more.name[:1].isupper() or _DETERMINED.match(more.name.casefold()) is not None
    return first.kind == "class" and told and _DETERMINED.match(first.name.casefold()) is None


def join(parts: list[Part], more: Part, *, determined: bool) -> None:
    """Add a part, or draw it into the one before: «các bộ, ngành», «người đứng đầu cơ quan, đơn vị»."""
    first = parts[-1]
    drawn = more.kind == "class" and not determined
    offices = first.kind == "post" and (first.titles == ((first.name, None),) or _is_of_levels(first, more))
    offices = offices and more.kind == "class"
    counted = first.kind == "class" and first.name[:1].isdigit() and not more.name[:1].isdigit()
    one = counted or (first.kind in ("class", "body") and _is_one(key(first.name), key(more.name)))
    if offices or (drawn and one):
        parts[-1] = Part("class", f"{first.name}, {more.name}")
    elif (
        drawn
        and first.kind == "class"
        and first.name.casefold().startswith(("các ", "tất cả các "))
        and " các " not in f" {more.name}"
    ):
        parts.append(Part("class", f"các {more.name}"))
    else:
        parts.append(more)


def _is_of_levels(first: Part, more: Part) -> bool:
    """Whether an office of one level goes on with that of another: «Chủ tịch xã, phường»."""
    return _IN_LEVELS.match(key(first.name)) is not None and _LEVELS.fullmatch(key(more.name)) is not None


def _is_one(first: str, more: str) -> bool:
    """Whether a class goes on with another noun (both as keys): a fixed row of nouns, or the bodies of one office."""
    bare = _DETERMINED.sub("", first, count=1) if _DETERMINED.match(first) else first
    if _OFFICE.match(bare) is not None:
        single = " " not in bare or _OFFICE.fullmatch(bare) is not None
        return (_OFFICE.match(more) is not None) == single
    if bare.endswith(_COMMITTEE) and more.endswith(_COMMITTEE):
        return True
    if _SET.match(bare) is not None or _BRANCHES.match(more) is not None:
        return True
    return (re.search(r"(?:, |bộ )(?:ngành|ban)\Z", first) is not None and _WITH_BRANCHES.match(more) is not None) or (
        LEVELLED.search(first) is not None and _LEVELS.match(more) is not None
    )
