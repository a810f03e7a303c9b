"""Whether «lần» says how many times as much something is, and «bậc» how far a place moved."""

import re
from itertools import pairwise

_TIMES = frozenset(["gấp", "tăng", "giảm", "hơn", "cao", "bằng", "nhanh", "lớn", "nhiều"])
_MOVED = frozenset({
    "tăng", "giảm", "thăng", "tụt", "lùi", "nhảy", "tiến", "lên", "xuống", "hơn", "kém", "rớt", "trượt", "leo", "thiện",
    "hạng", "vượt", "bật", "vọt", "rơi",
})  # fmt: skip
_DOING = frozenset(["dùng", "khám", "họp", "tiêm", "uống", "mượn"])
_TIMES_TOO = frozenset(["khoảng", "gần", "trên", "lần", "("])
_OCCASIONS = re.compile(r" (?:nữa|liên tiếp|liền|mỗi|một|(?:tăng|giảm)(?! trưởng)|điều chỉnh)(?!\w)")
_COMPARED = re.compile(r" (?:so với|trung bình|bình quân|mức|cùng kỳ)(?!\w)")
_WITH_POINTS = re.compile(r"(?P<verb>[^\W\d_]+) [0-9.,]+ điểm(?:,| và)\Z")
_NEAR = 8


def is_moved(key: str, end: int, words: list[str]) -> bool:
    """Whether «bậc» is how far a place moved: «tăng 5 bậc»; not «biểu giá có 6 bậc», «từ 7 bậc xuống còn 5 bậc».

    Points may have moved with it: «tăng 1,5 điểm và 5 bậc».
    """
    points = _WITH_POINTS.search(" ".join(words[-_NEAR:]))
    moved = not _MOVED.isdisjoint(words[-3:]) or (points is not None and points["verb"] in _MOVED)
    moved = moved or _COMPARED.match(key, end) is not None
    return moved and "từ" not in words[-_NEAR:]


def is_factor(key: str, number: str, end: int, words: list[str]) -> bool:
    """Whether «lần» multiplies: «gấp 3 lần», «1,9 lần bình quân»; not «tăng 1 lần nữa», «và 3 lần trong năm».

    Nor does it where an average says how often: «mỗi thẻ dùng 2,1 lần», «số lần khám là 2,1 lần».
    """
    if _OCCASIONS.match(key, end) or (words[-1:] != [] and words[-1] in _DOING):
        return False
    if ("số", "lần") in pairwise(words[-_NEAR:]) and _TIMES.isdisjoint(words[-2:]):
        return False
    if "," in number or _COMPARED.match(key, end):
        return True
    beside = words[-2:]
    return not _TIMES.isdisjoint(beside) or not (_TIMES_TOO.isdisjoint(beside) or _TIMES.isdisjoint(words[-_NEAR:]))
