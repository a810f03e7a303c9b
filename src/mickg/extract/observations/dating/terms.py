"""Terms of years: those that a line sums up, that an inspection looked into, or that a new term of office is for."""

import re
from datetime import date

from mickg.article import Line, Zone
from mickg.extract.branches import by_letter
from mickg.extract.reading import Reading
from mickg.extract.values import When
from mickg.period import parse

_SUMMED_UP = by_letter(
    r"(?<!\w)(?:tổng kết|sơ kết|kết quả|nhìn lại|đánh giá|năm thực hiện|năm triển khai|đại hội|hội nghị"
    r"|(?:cơ bản|đã) hoàn thành)(?!\w)"
    r"[^.;\n]*\Z"
)
_TO_COME = by_letter(r"(?<!\w)(?:phương hướng|nhiệm vụ|triển khai|mục tiêu|xây dựng|phê duyệt|dự thảo)(?!\w)[^.;\n]*\Z")
_INSPECTED = by_letter(
    r"(?<!\w)(?:kết luận (?:thanh tra |kiểm tra |kiểm toán )?số|(?:thanh tra|kiểm toán)(?: chuyên đề)? (?:về|việc)"
    r"|giám sát(?: chuyên đề)?(?: của [^,.;\n]{1,40})? (?:về|việc))(?!\w)[^.;\n]*\Z|"
    r"(?<!\w)(?:kết luận|kết quả|báo cáo)(?: về)?(?: việc)? (?:thanh tra|kiểm toán|giám sát|kiểm tra)(?!\w)[^.;\n]*\Z"
    r"|(?<!\w)(?:thanh tra|kiểm toán|giám sát|kiểm tra)(?!\w)[^.;\n]*"
    r" (?:chỉ ra|phát hiện|kết luận|xác định|nêu rõ|sai phạm|vi phạm|khuyết điểm)(?!\w)[^.;\n]*\Z"
)
_ACCOUNTS = re.compile(r"(?<!\w)(?:quyết toán|niên độ|báo cáo tài chính)(?!\w)[^,.;\n]*\Z")
_TERM = "nhiệm kỳ"
_NEW_TERM = re.compile(rf"(?<!\w){_TERM} (?:mới|tới|tiếp theo)(?!\w)")
_THERE = by_letter(r"(?<!\w)(?:có|còn)(?: (?:tổng số|tới|đến|trên|hơn|gần|khoảng|được))* \Z")
_MADE = by_letter(r"(?<!\w)(?:đã|thêm|mới|bị|bình quân|trung bình|mỗi|xảy ra|phát hiện|tổ chức|tham gia)(?!\w)")
_DONE_TO = re.compile(r"(?: [^\W\d_]+){1,5}? (?:được|bị|vi phạm|sai phạm|tham gia|tham dự)(?!\w)")
_YEARS = re.compile(r"[0-9]{4}/[0-9]{4}")
_LONG, _SCHOOL_YEAR, _LATE, _AUGUST = 240, 1, 6, 8


def summed_up(reading: Reading, line: Line) -> str | None:
    """The years over that a line sums up: «hội nghị tổng kết Đề án giảm nghèo giai đoạn 2016 - 2020».

    A title may sum up a school year.
    What an inspection found is of the years that it looked into: «Kết luận thanh tra về đất đai thời kỳ 2016 - 2019».
    """
    skeleton, today, key = reading.skeleton, reading.today, reading.article.key
    start = skeleton.place(line.start)
    for at in skeleton.places("PERIOD", start, skeleton.place(line.end)):
        mention = skeleton.mention(at)
        if today is None or mention is None or mention.value.text is None:
            continue
        near = max(start, at - _LONG)
        summed = _SUMMED_UP.search(skeleton.text, near, at) and not _TO_COME.search(skeleton.text, near, at)
        over = is_term_over(mention.value, today) or (line.zone is Zone.TITLE and is_school_year(mention.value, today))
        if (summed and over) or (
            _is_long_over(mention.value, today, key[line.start : mention.start])
            and _INSPECTED.search(key, line.start, mention.start)
        ):
            told: str = mention.value.text
            return told
    return None


def is_term_over(when: When, today: date) -> bool:
    """Whether a period is several years, no school year, that are over or end with the article's."""
    if when.grain != "years" or when.text is None or when.back is not None:
        return False
    first, last = (day.year for day in parse(when.text))
    return today.year - 1 <= last <= today.year and last - first > _SCHOOL_YEAR


def is_school_year(when: When, today: date) -> bool:
    """Whether a period is a year that two calendar years share: the article's is the last, or the first in autumn."""
    if when.grain != "years" or when.text is None or when.back is not None:
        return False
    first, last = (day.year for day in parse(when.text))
    begun = today.year == first and today.month >= _AUGUST
    return last - first == _SCHOOL_YEAR and (begun or today.year == last)


def _is_long_over(when: When, today: date, before: str) -> bool:
    """Whether years, or one that accounts are closed for, are over or end with the article's, but not long ago."""
    if when.text is None or when.grain not in ("year", "years"):
        return False
    last = parse(when.text).last.year
    if when.grain == "year" and (last == today.year or _ACCOUNTS.search(before) is None):
        return False
    return today.year - _LATE <= last <= today.year


def term_ahead(reading: Reading, start: int, end: int) -> str | None:
    """The term of office that a stretch of the skeleton looks ahead to, as the article names it: «Nhiệm kỳ mới, …»."""
    today, key = reading.today, reading.article.key
    words = reading.skeleton.text
    if today is None or words.find(_TERM, start, end) < 0 or _NEW_TERM.search(words, start, end) is None:
        return None
    for mention in reading.mentions:
        if mention.kind == "PERIOD" and mention.value.grain == "years" and key.startswith(_TERM, mention.start):
            term: str = mention.value.text
            if parse(term).first.year in (today.year, today.year + 1):
                return term
    return None


def is_there(text: str, start: int, at: int) -> bool:
    """Whether the words around a figure say that there are so many of a thing: «Toàn tỉnh có 345 trường»."""
    if _THERE.search(text, start, at) is None or _MADE.search(text, start, at) is not None:
        return False
    return _DONE_TO.match(text, at + 1) is None


def at_end_of_term(period: str, today: date | None) -> str:
    """The last year of a term that is closing or just over, as what there is then is told; else the period itself."""
    if today is None or _YEARS.fullmatch(period) is None:
        return period
    first, last = (day.year for day in parse(period))
    closing = last - first > _SCHOOL_YEAR and today.year - 1 <= last <= today.year
    return str(last) if closing else period
