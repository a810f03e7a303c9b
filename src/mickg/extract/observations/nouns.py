"""Whether a noun follows a figure, which it counts, or stands before it, which it is a number of."""

import re
from decimal import Decimal

from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Quantity

NO_NOUN = frozenset((
    "so", "và", "tại", "trong", "của", "cho", "đến", "để", "vào", "trở", "với", "từ", "theo", "ở", "trên", "do", "bị",
    "được", "đã", "là", "tăng", "giảm", "hơn", "mỗi", "hằng", "hàng", "về", "nhằm", "khi", "nếu", "mà", "thì", "như",
    "cùng", "sau", "trước", "này", "đó", "nữa", "đối", "bao", "kể", "gồm", "cao", "thấp", "chiếm", "đạt", "còn",
    "thuộc", "vừa", "mới", "rồi", "lên", "xuống", "ước", "không", "chưa", "sẽ", "đang", "ngay", "qua", "tới", "nên",
    "cũng", "vượt", "đặt", "đề", "vẫn", "luôn", "đều", "từng", "phải",
))  # fmt: skip
"""Words that no noun of what is counted begins with, but for a few."""

_NOUNS = re.compile(
    r" (?:đối tượng|hàng (?:hóa|hoá|rào|quán)|bị (?:cáo|can|đơn|hại)|cao (?:ốc|tốc|điểm)|bao bì"
    r"|đề (?:án|tài|cử|nghị|xuất|thi|mục))(?!\w)"
)
_BEFORE = re.compile(r"(?<!\w)(?!số |tổng )(?P<word>[^\W\d_]+)\.? \Z")
_PLAIN = Quantity(Decimal(0), "count")
_DIGITS, _LONG = 4, 10_000
_MARKS = f"/-.…[{LETTERS['PERIOD']}{LETTERS['QUANTITY']}"


def counts_nothing(text: str, start: int, end: int) -> bool:
    """Whether a stretch right behind a figure begins with nothing that it counts."""
    first = text[start:end].split(maxsplit=1)
    if len(first) == 0 or first[0][0] in _MARKS:
        return True
    return first[0] in NO_NOUN and _NOUNS.match(text, start) is None


def numbers_a_name(text: str, left: int, at: int, right: int, mention: Mention) -> bool:
    """Whether a few digits right behind a word count nothing: «lực lượng 8394», «xăng RON 95».

    `at` is the place of the figure, between the words before it, from `left` on, and those after it, up to `right`.
    """
    quantity: Quantity = mention.value
    if mention.end - mention.start > _DIGITS or quantity != _PLAIN._replace(value=quantity.value):
        return False
    word = _BEFORE.search(text, left, at) if quantity.value == int(quantity.value) < _LONG else None
    return word is not None and word["word"] not in NO_NOUN and counts_nothing(text, at + 1, right)
