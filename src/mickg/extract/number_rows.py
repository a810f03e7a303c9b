"""Numbers in a row that name things and count nothing: «các lớp 1, 2 và 3», «các lô dầu khí 106, 128»."""

import re

from mickg.extract.designations import FOLLOWING, words_of_designations
from mickg.extract.uncounted import NO_NOUN, begins_no_noun

_LISTED = re.compile(
    r"(?P<words>(?:[^\W\d_]+ )?(?P<last>[^\W\d_]+)) [0-9]{1,3}(?:(?:,|,? và) [0-9]{1,3})*(?:,|,? và|,? hoặc) \Z"
)
_SEVERAL = re.compile(
    r"(?<!\w)(?:các|những|hai|ba|bốn)(?: [^\W\d_]+){0,3} (?P<last>[^\W\d_]+)"
    r" [0-9]{1,4}(?:(?:,|,? và) [0-9]{1,4})*(?:,|,? và|,? hoặc) \Z"
)
_LAST = re.compile(r"(?:(?:,|,? và|,? hoặc) [0-9]{1,4})*(?![.,]?\d)(?: ?[.;:)\n]|,|\Z)?")
_SINGLE = re.compile(r"[0-9](?![0-9])")
_TELLING = frozenset(
    ("có", "lượt", "ứng", "giành", "được", "thêm", "chỉ", "xếp", "tặng", "thu", "chi", "bán", "mua", "xây")
)
_STOPS = frozenset(".;:)\n,")
_JOINTS = (", ", " và ", " hoặc ")
_FAR = 48


def is_listed(text: str, start: int, end: int) -> bool:
    """Whether a number goes on with those that name things: «các lớp 1, 2 và 3», «dịch vụ mức độ 3, 4»."""
    if not text.endswith(_JOINTS, 0, start):
        return False
    if _is_of_several(text, start, end):
        return True
    found = _LISTED.search(text, max(0, start - _FAR), start)
    known = words_of_designations()
    following = FOLLOWING.match(text, end)
    counted = following is not None and following[1] in known.counted and _SINGLE.match(text, start) is None
    return (
        found is not None
        and not counted
        and (found["last"] in known.numbered | known.at_times_numbered or found["words"] in known.numbered_by_two)
    )


def _is_of_several(text: str, start: int, end: int) -> bool:
    """Whether a row of numbers behind several things, with nothing to count behind it, names them: «các lô 6, 8»."""
    things = _SEVERAL.search(text, max(0, start - _FAR), start)
    if things is None or things["last"] in NO_NOUN or things["last"] in _TELLING:
        return False
    last = _LAST.match(text, end)
    return last is not None and (last[0][-1:] in _STOPS or begins_no_noun(text, last.end(), len(text)))
