"""Who has what a figure measures: at the end of a name told before, and among the words of a ranking."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.divisions import KINDS
from mickg.extract.observations.naming.names import is_name

_HAS = (
    " đạt", " có", " giữ", " chiếm", " ghi nhận", " thu hút", " hút", " dẫn đầu", " đứng đầu", " đứng", " xếp",
    " nhiều", " cao", " lớn", " thấp", " ít", " đông", " nhất", " hơn cả", " cả nước", " toàn quốc", " toàn tỉnh",
    " đã", " vẫn", " tiếp tục", " hiện", " cũng", " chỉ", " mới", " được", " với", " là", " thứ", " bình quân", " tới",
    " lên",
)  # fmt: skip
_LED = (
    r"(?:(?:khi|lúc) (?:đó|ấy)|cùng (?:kỳ|thời gian|lúc),|(?:vượt|bỏ|cách|kém) xa|(?:cao|thấp|nhiều|ít|lớn|nhỏ"
    r"|tốt|nhanh|chậm) (?:hơn(?: hẳn| nhiều| so với)*|nhất(?: là)?)|gấp đôi|(?:chỉ |xếp |đứng )?sau|so với|cùng với"
    r"|(?:đứng |xếp )?thứ \w+ là|ở|tại|là|thuộc về|của|với|còn|và|như|riêng)"
)
_WITH = re.compile(rf"(?:{'|'.join(_HAS)})+\Z")
_BY = re.compile(rf"(?:{_LED} )+", re.I)
_CAPITAL = "[A-ZĐÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠ-Ỹ]"
_DOING = r"(?: [a-zà-ỹ]+){0,2}"
_DOES = re.compile(_DOING)
_OWNER = re.compile(
    r" (?:của|tại|ở|trên địa bàn|trong)(?: (?:tỉnh|thành phố|huyện))?"
    r" (?:[A-ZĐÀ-Ỹ]|cả nước|toàn |tỉnh\Z|thành phố\Z|huyện\Z|ngành\Z)[^,;()]*\Z"
    r"| (?:cả nước|toàn (?:quốc|tỉnh|thành phố|ngành))\Z"
    rf"|(?P<kind> {KINDS})(?: {_CAPITAL}[\w-]*){{1,4}}{_DOING}\Z|(?: [A-ZĐÀ-Ỹ][a-zà-ỹ]+){{2,5}}\Z"
)
_OF = re.compile(r" (?:của|tại|ở|là)\Z")
_MOST = re.compile(rf"(?P<who>{_CAPITAL}.*?)(?: [a-zà-ỹ]+){{1,7}} nhất")
_NEAR = 80


def holder(name: str) -> str:
    """A member's name alone where it is one, without what ranks it: «Hà Nội» of «vượt xa Hà Nội đạt cao nhất»."""
    led = _BY.match(name)
    who = name[led.end() :] if led is not None else name
    most = _MOST.fullmatch(who) if who.endswith(" nhất") else None
    who = most["who"] if most is not None else who
    who = (_WITH.sub("", who) if who.endswith(_HAS) else who).strip(" ,")
    return who if is_name(who) else name


def of_anyone(account: Account, figure: Figure, name: str) -> str:
    """A figure's name without who has it, for another: «tỷ lệ hộ nghèo» of «tỷ lệ hộ nghèo của Hà Nội»."""
    for kind in ("BODY", "PLACE"):
        at = account.skeleton.last(kind, max(0, figure.at - _NEAR), figure.at)
        owner = account.tools.words.plain(at, at + 1) if at is not None else ""
        before, found, behind = name.rpartition(f" {owner}") if owner != "" else ("", "", "")
        if found != "" and _DOES.fullmatch(behind) is not None:
            return _OF.sub("", before)
    return _OWNER.sub(r"\g<kind>", name)


def without_owner(account: Account, told: str) -> str:
    """The name of what was told last, without who has it."""
    last = account.last or next(iter(account.earlier), None)
    return of_anyone(account, last.figure, told) if last is not None else told
