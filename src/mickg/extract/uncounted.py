"""Words behind a number that begin no noun, so that it counts nothing: «Sông Tranh 3 đã», «xăng RON 95 tăng»."""

import re

NO_NOUN = frozenset((
    "so", "và", "tại", "trong", "của", "cho", "đến", "để", "vào", "trở", "với", "từ", "theo", "ở", "trên", "do", "bị",
    "được", "đã", "là", "tăng", "giảm", "hơn", "mỗi", "hằng", "hàng", "về", "nhằm", "khi", "nếu", "mà", "thì", "như",
    "cùng", "sau", "trước", "này", "đó", "nữa", "đối", "bao", "kể", "gồm", "cao", "thấp", "chiếm", "đạt", "còn",
    "thuộc", "vừa", "mới", "rồi", "lên", "xuống", "ước", "không", "chưa", "sẽ", "đang", "ngay", "qua", "tới", "nên",
    "cũng", "vượt", "đặt", "đề", "vẫn", "luôn", "đều", "từng", "phải",
))  # fmt: skip
"""Words that no noun of what is counted begins with, but for a few."""

_WORD = re.compile(r"\s(?P<word>\S+)")
_NOUNS = re.compile(
    r"\s(?:đối tượng|hàng (?:hóa|hoá|rào|quán)|bị (?:cáo|can|đơn|hại)|cao (?:ốc|tốc|điểm)|bao(?! gồm)"
    r"|đề (?:án|tài|cử|nghị|xuất|thi|mục))(?!\w)"
)


def begins_no_noun(text: str, start: int, end: int) -> bool:
    """Whether the first word of a stretch, behind the blank after a number, begins no noun."""
    word = _WORD.match(text, start, end)
    return word is not None and word["word"] in NO_NOUN and _NOUNS.match(text, start) is None
