"""The day that a line of a page is dated with."""

import re
from datetime import date

_MONTHS = (
    "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
_MONTH = r"\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?"
_DAY = re.compile(
    r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])"
    rf"|(?:(?<=ngày )|\A|(?<=[\s,|–—-]))(\d{{1,2}}) th(?:áng )?({_MONTH})(?:,? năm |, ?|(?<=\d) )(\d{{4}})"
    r"|\A\s*(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)"
)
_FIGURE = re.compile(r"\d{4}")
_CLOCK = (
    r"(?:\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?['’]?|\d{1,2} giờ(?: \d{2}(?: phút)?)?)"
    r"(?:\s?[ap]m|\s?[(\[]?gmt ?\+7[)\]]?)?"
)
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)"
_DATE = (
    rf"(?:(?<!\d)\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}|\d{{1,2}} th(?:áng )?(?:{_MONTH})(?:,? năm |, ?|(?<=\d) )\d{{4}})"
)
_DATELINE = re.compile(
    r"[\s(]*(?:(?:(?:(?:ngày|giờ|thời gian) )?(?:đăng|cập nhật|xuất bản|tạo)(?: tin| bài| lúc| ngày| vào)*|ngày|lúc"
    r"|thời gian)(?!(?!\d)\w)[:,\s]*)?"
    rf"(?P<clock>{_CLOCK}\s*[-|,;]*\s*)?(?:{_WEEKDAY}[\s,|-]*)?(?:ngày )?{_DATE}(?P<rest>.*)"
)
_MACHINE = re.compile(r"\s*\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:z|[+-]\d{2}:?\d{2})?)?\s*")
_HOUR = re.compile(rf"[\s,|-]*+{_CLOCK}")
_AUTHOR = re.compile(r"\s*(?:tác giả:?|người viết:?|bởi|theo) ")
_SIGNED = re.compile(r"\s*[^\W\d_]+(?:[ ./][^\W\d_]+){0,4}\s*[-–—|,]\s*(?=\S*\d|(?:ngày|thứ|chủ nhật) )")
# Possessive: blanks may stand at nearly every place, and trying each way to share them out would never end.
_REST = re.compile(
    rf"[\s,;|()-]*+(?:{_CLOCK})?[\s,;|()\[\]-]*+(?:gmt ?\+7)?[\s|()\[\]-]*+"
    r"(?:(?:lượt (?:xem|đọc|truy cập)|số lượt xem|xem|đã xem|tác giả|views?)?\s*+[:=]?\s*+[\d.]*+\s*+){0,3}"
    r"(?:lượt (?:xem|đọc)|bình luận|views?)?[\s)]*+(?:(?<=\| )[^\W\d_]+(?: [^\W\d_]+){0,3}\s*+)?"
)


def day(line: str) -> str | None:
    """The first day in a line (as key), in ISO form; None where there is none or no such day."""
    for found in _DAY.finditer(line):
        dd, _, mm, yyyy, in_words, month, year, iso = found.groups()
        try:
            if iso is not None:
                return date.fromisoformat(iso).isoformat()
            return date(int(yyyy or year), _month(mm or month), int(dd or in_words)).isoformat()
        except ValueError:
            continue
    return None


def _month(told: str) -> int:
    return int(told) if told.isdigit() else _MONTHS.index(told) + 1


def is_dateline(line: str) -> bool:
    """Whether a line (as key) holds a day of publication with its hour or counters beside it, and nothing more.

    Beside an hour, who wrote the article may stand before the day: «Minh Anh - 14:29, 23/07/2020».
    """
    if len(line) >= 120 or _FIGURE.search(line) is None:
        return False
    if _MACHINE.fullmatch(line) is not None:
        return True
    alone = _DATELINE.fullmatch(line)
    found = alone or _DATELINE.fullmatch(line, _written_by(line))
    if found is None or _REST.fullmatch(found["rest"]) is None:
        return False
    hour = found["clock"] is not None or _HOUR.match(found["rest"]) is not None
    return alone is not None or hour or _AUTHOR.match(line) is not None


def _written_by(line: str) -> int:
    """Where the name of who wrote the article ends, with the sign behind it; 0 where a line does not begin with one."""
    author = _AUTHOR.match(line)
    signed = _SIGNED.match(line, author.end() if author is not None else 0)
    return signed.end() if signed is not None else 0
