"""Lengths of time that no figure is about: they say when or how long («sau 5 năm», «chờ 30 phút»)."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Quantity

LASTING = frozenset(("ngày", "ngày đêm", "giờ", "giờ đồng hồ", "tiếng đồng hồ", "phút", "giây", "tuần"))
"""Measures of how long something lasts."""

_WORKED, _MANY = ("giờ",), 100
_HOURS = re.compile(
    r" tiếng(?= [^\W\d_])(?! (?:anh|việt|pháp|nga|nhật|hàn|trung|hoa|thái|nói|kêu|còi|súng|dân tộc)(?!\w))"
)
_TOLD = by_letter(
    r"(?<!\w)(?:(?:thời (?:gian|hạn|lượng)(?! (?:gần|vừa|qua|này|đó|ấy|tới|dài|sau)(?!\w))"
    r"|tuổi (?:thọ|trung bình|bình quân|nghỉ hưu|đời)|hạn (?:sử dụng|nộp|giải quyết|trả)|số (?:ngày|giờ|tháng|năm)"
    r"|kỷ niệm|đánh dấu|tước|đình chỉ)(?!\w)[^;]{0,120}"
    r"|(?:diễn ra|tổ chức)(?: [^\W\d_]+){0,2} trong "
    r"|(?:mất|kéo dài|là|lên|xuống|còn|đạt|tăng|giảm|rút ngắn|chỉ|tròn|năm thứ|hơn|chậm nhất)"
    r"(?: (?:tới|đến|thêm|được|khoảng|sau|chỉ|từ))* |: ?)\Z"
)
_LOOKED_BACK = re.compile(r"(?:đánh giá|nhìn lại|mừng|dịp) \Z")
_DOING = re.compile(r" (?:thực hiện|triển khai|thi hành|hoạt động|qua)(?!\w)")
_OPENING = re.compile(r"\W*sau \Z")
_PASSED = re.compile(r"(?<!\w)(?:sau|trong|suốt|qua) \Z")
_SINCE = re.compile(rf" (?:kể )?từ (?:khi|ngày|lúc)(?!\w)| ngày (?![{LETTERS['PERIOD']}\d])| (?:đến|tới) ")


def is_lasting(value: Quantity) -> bool:
    """Whether a figure is a length of time: «15 năm», «30 phút»."""
    return value.unit in ("year", "month") or value.measure in LASTING


def passes(text: str, start: int, at: int, value: Quantity) -> bool:
    """Whether the figure at a place of a sentence is a time that passes, not what is told.

    Told is what a noun or a verb of lasting stands before, and what has a jubilee: «thời hạn 15 năm», «mất 10 năm».
    So are hours that are as many as only work has: «phát sóng 8.760 giờ truyền hình».
    """
    if not is_lasting(value):
        return _HOURS.match(text, at + 1) is not None and _PASSED.search(text, start, at) is not None
    if _TOLD.search(text, start, at) is not None or (value.bound == "at-most" and value.measure is not None):
        return False
    if value.measure in _WORKED and value.value >= _MANY and _PASSED.search(text, start, at) is None:
        return False
    if _PASSED.search(text, start, at) is not None:
        return not (text.startswith(",", at + 1) and _OPENING.fullmatch(text, start, at))
    looked_back = _LOOKED_BACK.search(text, start, at) is not None and _DOING.match(text, at + 1) is None
    return not looked_back and _SINCE.match(text, at + 1) is None
