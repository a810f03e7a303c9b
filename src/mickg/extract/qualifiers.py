"""The words around a figure that say how sure it is: «khoảng trên», «ước đạt», «từ … trở lên»."""

import re

from mickg.extract.skeleton import LETTERS
from mickg.values import Bound

_BOUNDS: dict[str, Bound | None] = {
    "trên": "more-than", "hơn": "more-than", "ít nhất": "more-than", "ít nhất là": "more-than", "ít nhất đạt": "more-than", "tối thiểu đạt": "more-than", "tối thiểu": "more-than",
    "tối thiểu là": "more-than", "không dưới": "more-than", "không thấp hơn": "more-than", "không ít hơn": "more-than", "quá": "more-than",
    "vượt quá": "more-than", "vượt mốc": "more-than", "vượt ngưỡng": "more-than", "vượt con số": "more-than",
    "gần": "nearly", "suýt soát": "nearly", "ngót": "nearly", "tiệm cận": "nearly", "gần đạt": "nearly",
    "xấp xỉ": "about", "khoảng": "about", "chừng": "about", "~": "about", "≈": "about", "tầm": "about", "trên dưới": "about",
    "ước khoảng": "about", "vào khoảng": "about",
    "không quá": "at-most", "tối đa": "at-most", "tối đa là": "at-most", "dưới": "at-most", "nhiều nhất": "at-most",
    "chưa đến": "at-most", "chưa tới": "at-most", "không vượt quá": "at-most", "chưa vượt quá": "at-most", "không cao hơn": "at-most",
    "chậm nhất": "at-most", "chậm nhất là": "at-most", "chậm nhất sau": "at-most", "không hơn": "at-most", "không đến": "at-most",
    "cao hơn": None, "thấp hơn": None, "nhiều hơn": None, "ít hơn": None, "lớn hơn": None, "nhanh hơn": None, "nhỏ hơn": None,
    "kém hơn": None, "đắt hơn": None, "rẻ hơn": None, "sớm hơn": None, "chậm hơn": None,
}  # fmt: skip
_FILLERS = frozenset(
    [
        "đạt",
        "tỷ",
        "trọng",
        "lệ",
        "mức",
        "giá",
        "trị",
        "khoảng",
        "tăng",
        "giảm",
        "là",
        "có",
        "thu",
        "chi",
        "được",
        "cả",
        "năm",
        "thực",
        "hiện",
        "bằng",
        "còn",
        "lên",
        "tới",
        "đến",
        "vào",
        "xuất",
        "siêu",
        "nhập",
        "trên",
        "gần",
        "hơn",
        "trưởng",
        "đóng",
        "góp",
        "chỉ",
    ]
)
_UPWARDS = re.compile(r"(?: [^\W\d_]+){0,3}? trở (?:lên|xuống)(?!\w)")
_PERIOD = LETTERS["PERIOD"]
_LONGEST, _FAR = 3, 6


def bound(words: list[str]) -> tuple[Bound | None, int]:
    """What the words before a number say of it and how many of them do; the one beside it has the word.

    «khoảng trên» is more than, «khoảng gần» nearly; the «hơn» of a comparison («cao hơn 2 điểm») says nothing.
    """
    said: Bound | None = None
    used = 0
    while True:
        for length in range(_LONGEST, 0, -1):
            phrase = " ".join(words[len(words) - used - length : len(words) - used])
            if phrase in _BOUNDS and len(words) >= used + length:
                break
        else:
            return said, used
        if _BOUNDS[phrase] is None:
            return said, used
        said, used = said or _BOUNDS[phrase], used + length


def reaching(text: str, end: int) -> Bound | None:
    """What «trở lên» and «trở xuống» after a figure say of it."""
    found = _UPWARDS.match(text, end)
    if found is None:
        return None
    return "more-than" if found[0].endswith("lên") else "at-most"


def is_estimated(words: list[str]) -> bool:
    """Whether «ước» or «ước tính» stands before a figure, at most a verb of measure between them."""
    for word in reversed(words[-_FAR:]):
        if word in ("ước", "ước:"):
            return True
        if word not in _FILLERS and word not in ("tính", _PERIOD):
            return False
    return False
