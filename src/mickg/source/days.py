"""Days as lines of Vietnamese pages print them."""

import re
from datetime import date

_DAY = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d|[/.-]\d)"
    r"|ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})",
    re.IGNORECASE,
)
_WEEKDAYS = ("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|bẩy|7")
_WEEKDAY = re.compile(rf"\bthứ\s(?:{'|'.join(f'({one})' for one in _WEEKDAYS)})\b|\b(chủ nhật|cn)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"\d+|\b(?:ngày|tháng|năm|đăng|cập nhật|xuất bản|lúc|vào|thời gian|giờ|phút|gmt|am|pm|sa|ch|h|thứ|lượt|xem|đã"
    r"|views?|tác giả|bình luận|hai|ba|tư|sáu|bảy|chủ nhật|cn|mới nhất|tin)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 150
_LETTERS_BESIDE = 24
_YEARS = range(1990, 2100)


def is_dateline(line: str) -> bool:
    """Whether a line holds a day and hardly a word beside it."""
    if len(line) > _LONGEST_LINE or _DAY.search(line) is None:
        return False
    beside = _BESIDE.sub("", _DAY.sub("", line))
    return sum(letter.isalpha() for letter in beside) <= _LETTERS_BESIDE


def read_day(text: str) -> str | None:
    """The first day in a text as it is written in Việt Nam, in ISO form; None where there is none or no such day."""
    for found in _DAY.finditer(text):
        day, _, month, year, day_in_words, month_in_words, year_in_words = found.groups()
        read = iso_day(year or year_in_words, month or month_in_words, day or day_in_words)
        if read is not None:
            return read
    return None


def iso_day(year: str | int, month: str | int, day: str | int) -> str | None:
    """A day in ISO form; None where there is no such day, or none of the web's years."""
    try:
        read = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return read.isoformat() if read.year in _YEARS else None


def weekday(line: str) -> int | None:
    """The weekday of a line, Monday 0; None without one."""
    found = _WEEKDAY.search(line)
    return None if found is None else next(n for n, group in enumerate(found.groups()) if group is not None)
