"""Whether a noun follows a figure, which it counts."""

import re

from mickg.extract.skeleton import LETTERS

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
_MARKS = f"/-.…[{LETTERS['PERIOD']}{LETTERS['QUANTITY']}"


def counts_nothing(text: str, start: int, end: int) -> bool:
    """Whether a stretch right behind a figure begins with nothing that it counts."""
    first = text[start:end].split(maxsplit=1)
    if len(first) == 0 or first[0][0] in _MARKS:
        return True
    return first[0] in NO_NOUN and _NOUNS.match(text, start) is None
