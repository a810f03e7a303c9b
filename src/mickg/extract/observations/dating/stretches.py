"""Days that figures are counted over: those of a holiday, a festival, a week, or one; not those of an event."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS

_WORDS = rf"[^.,;:()\n{LETTERS['QUANTITY']}]"
_HEAD = re.compile(
    r"(?:(?:\A|[.\n] ?)(?:theo [^.,;\n]{1,80}[,:] )?"
    r"|(?:cho (?:biết|hay|thấy)|nhận định|dự báo|thông tin|báo cáo)[,:]? (?:rằng )?)"
    r"(?:(?:chỉ|riêng|trong|qua|suốt|sau|tính chung|kết thúc) )*"
    rf"(?:(?:[^\s.,;:()]{{1,4}} )?(?:ngày|dịp|kỳ|đợt|tuần|tết|mùa)(?!\w)"
    rf"(?! (?:thanh tra|kiểm tra|giám sát|khảo sát)){_WORDS}{{0,60}}?,? ?)?"
    r"\(?(?:(?:tính|kéo dài|bắt đầu) )?(?:từ )?(?:ngày )?\Z"
)
_EVENT = by_letter(
    r"(?<!\w)(?:hội (?:nghị|thảo|thi|diễn|đàm)|họp|kỳ họp|phiên họp|đoàn(?! viên| viên| việt nam| thể thao)|làm việc"
    r"|chuyến|thăm|tọa đàm|diễn đàn|triển lãm|hội chợ|tập huấn|khai mạc|bế mạc|khánh thành|cuộc thi|kỳ thi|giải đấu"
    r"|diễn tập|đại hội|thảo luận|chất vấn)(?!\w)"
)
_HELD = by_letter(r"(?<!\w)(?:diễn ra|tổ chức|dự kiến|sẽ)(?!\w)")
_COUNTED = by_letter(
    r"(?<!\w)(?:ghi nhận|xảy ra|phát hiện|phát sinh|xử lý|xử phạt|lập biên bản|bắt giữ|tiếp nhận|có thêm"
    r"|thu được|mưa|nắng|rét|mặn|lũ|triều|gió|bão|lốc|sương)(?!\w)"
)
_FAR = 200


def is_counted_over(text: str, start: int, at: int, end: int) -> bool:
    """Whether a sentence begins with days, at a place, that its figures are of: «Từ 8 đến 14/2, tỉnh đón 90 lượt»."""
    if _HEAD.search(text, max(0, start - 2, at - _FAR), at) is None:
        return False
    figure = text.find(LETTERS["QUANTITY"], at, end)
    until = figure if figure >= 0 else end
    if _EVENT.search(text, start, until) is not None or _HELD.search(text, at, until) is not None:
        return False
    return figure >= 0 or _COUNTED.search(text, at, end) is not None


def is_counted_on(text: str, start: int, at: int, end: int) -> bool:
    """Whether a sentence begins with a day, at a place, that it counts things of: «Ngày 3/9, xảy ra 28 vụ cháy»."""
    figure = text.find(LETTERS["QUANTITY"], at, end)
    counted = figure >= 0 and _COUNTED.search(text, at, figure) is not None
    return counted and is_counted_over(text, start, at, end)
