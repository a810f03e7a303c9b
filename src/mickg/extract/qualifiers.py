"""The words around a figure that say how sure it is: «khoảng trên», «ước đạt», «từ … trở lên»."""

import re
from collections.abc import Mapping

from mickg.extract.skeleton import LETTERS
from mickg.values import Bound

_BOUND: Mapping[Bound, str] = {
    "more-than": "trên, hơn, ít nhất, ít nhất là, ít nhất đạt, tối thiểu, tối thiểu là, tối thiểu đạt, không dưới,"
    " không thấp hơn, không ít hơn, quá, vượt quá, vượt mốc, vượt ngưỡng, vượt con số, trên mức, trên mốc, trên ngưỡng,"
    " >, ≥",
    "nearly": "gần, gần đạt, suýt soát, ngót, ngót nghét, non, tiệm cận, gần chạm, gần cán mốc, gần chạm mốc, sát mốc,"
    " sát ngưỡng",
    "about": "xấp xỉ, khoảng, vào khoảng, ước khoảng, chừng, áng chừng, cỡ, quãng, ~, ≈, tầm, trên dưới",
    "at-most": "không quá, tối đa, tối đa là, dưới, nhiều nhất, chưa đến, chưa tới, không vượt quá, chưa vượt quá,"
    " không vượt, chưa vượt, không cao hơn, chậm nhất, chậm nhất là, chậm nhất sau, không hơn, không đến, không tới,"
    " chưa đầy, không đầy, chưa được, chưa nổi, dưới mức, dưới mốc, dưới ngưỡng, <, ≤",
}
_COMPARING = (
    "cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhanh hơn, nhỏ hơn, kém hơn, đắt hơn, rẻ hơn, sớm hơn, chậm hơn"
)
_OTHER_WORDS = "sưu tầm"
_BOUNDS: Mapping[str, Bound | None] = {
    **{word: bound for bound, words in _BOUND.items() for word in words.split(", ")},
    **dict.fromkeys((*_COMPARING.split(", "), _OTHER_WORDS)),
}
_FILLERS = frozenset({
    "đạt", "tỷ", "trọng", "lệ", "mức", "giá", "trị", "khoảng", "tăng", "giảm", "là", "có", "thu", "chi",
    "được", "cả", "năm", "thực", "hiện", "bằng", "còn", "lên", "tới", "đến", "vào", "xuất", "siêu", "nhập",
    "trên", "gần", "hơn", "trưởng", "đóng", "góp", "chỉ",
})  # fmt: skip
_TREATIES = frozenset(("công", "quy", "hiệp", "khế", "điều", "mơ"))
_PUBLIC = ("tư", "nợ")
"""Words before «công» that make it no treaty: «đầu tư công ước đạt 60%»."""

_UPON = re.compile(
    r" (?:lĩnh vực|(?:hòn )?đảo|tuyến|mặt trận|phương diện|khía cạnh|kênh|nền tảng|tình nguyện viên)(?!\w)"
)
_REACHING = frozenset(("có", "đạt", "được", "là", "với", "gồm", "cho", "và", "cùng", "tới", "đến", "lên", "còn", "hơn"))
_LAST = frozenset(phrase.rpartition(" ")[2] for phrase in _BOUNDS)
_SPAN = ["trong", "khoảng"]
_FROM = (["có", "từ"], ["đạt", "từ"])
_ON_TO = re.compile(r"(?! ?[-–])(?![^,;.()\n]*? (?:đến|tới|lên|xuống|còn|thành)(?!\w))")
_UPWARDS = re.compile(r"(?: [^\W\d_]+){0,3}? trở (?:lên|xuống)(?!\w)")
_FROM_UPWARDS = re.compile(r"(?: (?!từ )[^\W\d_]+){0,8}? trở (?:lên|xuống)(?!\w)")
_PERIOD = LETTERS["PERIOD"]
_CAPACITIES = ("công suất", "tốc độ", "sức chứa", "tải trọng", "năng lực", "lưu lượng", "dung lượng", "băng thông")
_LONGEST, _FAR = 3, 6


def bound(words: list[str]) -> tuple[Bound | None, int]:
    """What the words before a number say of it and how many of them do; the one beside it has the word.

    «khoảng trên» is more than, «khoảng gần» nearly; the «hơn» of a comparison («cao hơn 2 điểm») says nothing.
    """
    said: Bound | None = None
    used = 0
    while used < len(words) and words[-1 - used] in _LAST:
        for length in range(_LONGEST, 0, -1):
            phrase = " ".join(words[len(words) - used - length : len(words) - used])
            if phrase in _BOUNDS and len(words) >= used + length:
                break
        else:
            return said, used
        capable = phrase in ("tối đa", "tối thiểu") and " ".join(words[: len(words) - used - length]).endswith(
            _CAPACITIES
        )
        if _BOUNDS[phrase] is None or capable:
            return said, used
        if phrase == "quá" and "không" in words[: len(words) - used - length][-3:-1]:
            return "at-most", used + length
        said, used = said or _BOUNDS[phrase], used + length
    return said, used


def is_upon(words: list[str], text: str, end: int) -> bool:
    """Whether the «trên» before a number says on what, not more than how many: «sinh sống trên 43 đảo»."""
    return words[-2:-1] != [] and words[-2] not in _REACHING and _UPON.match(text, end) is not None


def is_within(words: list[str]) -> bool:
    """Whether the words before a range say that something is in it: «dao động trong khoảng 95 - 100 tỷ đồng»."""
    return words[-2:] == _SPAN


def reaching(words: list[str], text: str, end: int) -> Bound | None:
    """What «trở lên» and «trở xuống» after a figure say of it, or a «từ» before it that leads to no other figure."""
    found = (_FROM_UPWARDS if words[-1:] == ["từ"] else _UPWARDS).match(text, end)
    if found is None and words[-2:] in _FROM and _ON_TO.match(text, end) is not None:
        return "more-than"
    if found is None:
        return None
    return "more-than" if found[0].endswith("lên") else "at-most"


def is_estimated(words: list[str]) -> bool:
    """Whether «ước» or «ước tính» stands before a figure, at most a verb of measure between them."""
    for number in range(len(words) - 1, max(-1, len(words) - 1 - _FAR), -1):
        word = words[number]
        if word in ("ước", "ước:"):
            return number == 0 or words[number - 1] not in _TREATIES or words[number - 2] in _PUBLIC
        if word not in _FILLERS and word not in ("tính", _PERIOD):
            return False
    return False
