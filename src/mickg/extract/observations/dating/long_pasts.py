"""Times past of no known beginning, in which something was done: «Những năm qua, huyện đã xây 45 cây cầu»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS, Skeleton

_PAST = "(?:vừa )?(?:qua|gần đây|trở lại đây)"
_YEARS = by_letter(
    rf"(?<!\w)(?:(?<=\d )năm {_PAST}|(?:những|nhiều|các|mấy|vài|bao|hai|ba|thập) (?:năm|kỷ|niên|nhiệm kỳ) {_PAST}"
    r"|nhiệm kỳ (?:vừa )?qua|từ đầu nhiệm kỳ|(?<=trong )nhiệm kỳ(?=,| (?:này|đã)(?!\w))|lâu nay"
    r"|trước (?:đến|tới) nay|xưa nay"
    r"|từ (?:khi|ngày|lúc) (?:mới |được )?(?:thành lập|ra đời|đi vào hoạt động|tái lập|sáp nhập))(?!\w)"
)
_LENGTH = re.compile(
    rf"{LETTERS['QUANTITY']} (?:{_PAST}|(?:thực hiện|triển khai|thi hành|hoạt động|xây dựng|thành lập|đổi mới"
    r"|tái lập|hình thành|phát triển))(?!\w)"
)
_MONTHS = by_letter(r"(?<!\w)(?:thời gian (?:vừa )?qua|(?:nhiều|những|mấy|vài) tháng (?:qua|gần đây))(?!\w)")
_RECORD = re.compile(r"(?:nhất|so với|(?:cao|thấp|nhiều|ít|lớn) hơn|như)(?: của| trong)?(?: vòng)? \Z")
_THERE = re.compile(r"(?<!\w)(?:có|còn|là|đạt|lên|tới)(?: (?:đến|tới|hơn|trên|gần|khoảng|được|tổng số))* \Z")
_NEAR = 20


def is_of_years(skeleton: Skeleton, start: int, at: int, end: int) -> bool:
    """Whether a stretch around a figure at a place tells something done over years that nobody counts."""
    told = _YEARS.search(skeleton.text, start, end) or _length(skeleton, start, at)
    if told is None or _RECORD.search(skeleton.text, max(start, told.start() - _NEAR), told.start()) is not None:
        return False
    return _was_done(skeleton.text, start, at)


def is_of_months(skeleton: Skeleton, start: int, at: int, end: int) -> bool:
    """Whether it tells something done over «thời gian qua»: months or years."""
    return _MONTHS.search(skeleton.text, start, end) is not None and _was_done(skeleton.text, start, at)


def _length(skeleton: Skeleton, start: int, at: int) -> re.Match[str] | None:
    """The words that begin with how many years it was: «5 năm qua», «sau 10 năm thực hiện»."""
    for found in _LENGTH.finditer(skeleton.text, start, at):
        years = skeleton.mention(found.start())
        if years is not None and years.value.unit == "year" and years.value.value > 1:
            return found
    return None


def _was_done(text: str, start: int, at: int) -> bool:
    """Whether the words before a figure do not say that there is so much of something now."""
    return _THERE.search(text, max(start, at - _NEAR), at) is None
