"""The day that a line of a page is dated with."""

import re
from datetime import date

_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_FIGURE = re.compile(r"[0-9]{4}")
_CLOCK = r"(?:\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?|\d{1,2} giờ(?: \d{2}(?: phút)?)?)(?:\s?[ap]m|\s?[(\[]?gmt ?\+7[)\]]?)?"
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_DATELINE = re.compile(
    rf"\s*(?:(?:ngày đăng|đăng ngày|ngày|cập nhật(?: lúc| ngày)?|xuất bản|thời gian|đăng lúc|lúc)\b[:\s]*)?"
    rf"(?:{_CLOCK}\s*[-|,;]*\s*)?(?:{_WEEKDAY}[\s,|-]*)?(?:ngày )?"
    rf"(?:(?<!\d)\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}|\d{{1,2}} tháng \d{{1,2}},? năm \d{{4}})(?P<rest>.*)"
)
# Possessive: blanks may stand at nearly every place, and trying each way to share them out would never end.
_REST = re.compile(
    rf"[\s,;|()-]*+(?:{_CLOCK})?[\s,;|()\[\]-]*+(?:gmt ?\+7)?[\s|()\[\]-]*+"
    r"(?:(?:lượt xem|xem|đã xem|tác giả|views?)?\s*+[:=]?\s*+[\d.]*+\s*+){0,3}(?:lượt xem|bình luận|views?)?\s*+"
)


def day(line: str) -> str | None:
    """The first day in a line, in ISO form; None where there is none or no such day."""
    for found in _DAY.finditer(line):
        dd, _, mm, yyyy, in_words, month, year = found.groups()
        try:
            return date(int(yyyy or year), int(mm or month), int(dd or in_words)).isoformat()
        except ValueError:
            continue
    return None


def is_dateline(line: str) -> bool:
    """Whether a line (as key) holds a day of publication with its hour or counters beside it, and nothing more."""
    found = _DATELINE.fullmatch(line) if len(line) < 120 and _FIGURE.search(line) is not None else None
    return found is not None and _REST.fullmatch(found["rest"]) is not None
