"""Words before a count that do nothing to what it counts: who only tells it, a label that only heads it."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS

_TOLD = by_letter(r"(?<!\w)(?:được|đã|đang|tiếp tục|tăng|giảm|vượt|đạt)(?!\w)")
_SAID = by_letter(r"(?<=\w) (?:có|được|bị|đã|đang|đạt) ")
_STATED = by_letter(r"(?<=\w) (?:có|được|bị|đã|đang|chưa|không|thiếu|phải|còn|vẫn) ")
_SPEAKER = by_letter(
    r"(?:ông|bà|đồng chí|anh|chị|đại biểu|đại diện|(?:các )?lãnh đạo|(?:tổng )?bí thư|(?:phó )?chủ tịch"
    r"|(?:phó )?(?:tổng )?giám đốc|(?:phó )?thủ tướng|(?:phó )?(?:bộ|thứ|cục|vụ|viện|hiệu) trưởng|chuyên gia"
    rf"|người phát ngôn|{LETTERS['PERSON']}|{LETTERS['TITLE']})(?!\w)"
)
_ABOUT = ("về ", "đối với ")
_HEADING = re.compile(
    r"(?:thiệt hại|tổn thất)(?: ban đầu)?(?: về (?:người|tài sản|nhà(?: ở| cửa)?|nông nghiệp|giao thông))?"
    r"|(?:.* )?(?:thiệt hại|tổn thất|hư hỏng|ảnh hưởng)(?: (?:rất )?(?:lớn|nặng|nặng nề|nghiêm trọng|đáng kể))+"
    r"|(?:(?:một|hai|ba|bốn|năm|sáu) là|thứ (?:nhất|hai|ba|tư|năm|sáu))(?!\w).*"
    r"|(?:(?:các|những) )?(?:hình thức|nội dung|nhóm|loại|trường hợp|chỉ tiêu|kết quả)(?: sau)?"
)
_PICTURE = by_letter(
    r"(?:tình hình|cơ cấu|bức tranh|diễn biến|thực trạng|xu hướng|đà này|con số này|kết quả này|điều này)(?!\w)"
)
_DENIED = by_letter(r"(?<!\w)(?:không|chưa) (?:có|còn|ghi nhận|xảy ra|phát sinh|gây|để|làm|phát hiện)(?!\w)")
_CLEAR = 3


def tells(words: str) -> bool:
    """Whether words tell something themselves, with a verb of doing or becoming."""
    return _TOLD.search(words) is not None


def is_speaker(text: str, begin: int, run: int, what: str) -> bool:
    """Whether who is named before a figure only tells it: «Ông A lưu ý, 5 xã …», «bà B nêu 5 xã chưa có trạm».

    `what` is what the figure counts.
    """
    if not speaks(text, begin, run):
        return False
    return text[begin:run].rstrip().endswith(",") or _STATED.search(what) is not None


def speaks(text: str, begin: int, end: int) -> bool:
    """Whether a stretch begins with somebody who may tell what follows: «Ông A thẳng thắn: …»."""
    return _SPEAKER.match(text, begin, end) is not None


def is_remark(text: str, left: int, label: str, what: str) -> bool:
    """Whether a label only heads what is counted: «Về giao thông: 24 điểm sạt lở», «Mạng lưới được củng cố: …».

    What has not happened does nothing to others either: «Không có người chết, 2 người bị thương».
    """
    about = text.startswith(_ABOUT, left) or text.startswith(_ABOUT, left + 1)
    if _HEADING.fullmatch(label) is not None or _PICTURE.match(label) is not None or _DENIED.search(label) is not None:
        return True
    return (tells(label) and _SAID.search(what) is not None) or (about and len(what.split()) >= _CLEAR)
