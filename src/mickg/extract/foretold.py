"""Whether the words around a period tell it as still to come, as reckoned up to, or as only compared with."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.periods import COMPARED

_THAN = by_letter(
    r"(?<!\w)(?:so(?: với)?(?: (?:mức|của|thời điểm|ngày|cuối|hết|số(?: liệu)?|báo cáo|thống kê|kết quả|thực hiện"
    r"|trong))*|trong khi) \Z"
)
_UNTIL = by_letter(r"(?<!\w)(?:đến|tới|trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")
_BY = re.compile(r"(?<!\w)(?:trước|hạn|tầm nhìn|giai đoạn)(?: (?:hết|cuối|ngày|năm))* \Z")
_SINCE = re.compile(r"(?<!\w)từ(?: (?:ngày|tháng|quý))* \Z")
_TO = (" đến ", " tới ", " - ", "-")
_TO_NOW = (" đến nay", " tới nay", " trở lại đây")
_COUNTED = by_letter(
    r"(?<!\w)(?:tính|thống kê|số liệu|lũy kế|tổng hợp|cập nhật|ước)(?: [^\W\d_]+){0,2} (?:đến|tới)"
    r"(?: (?:hết|cuối|đầu|ngày|tháng|quý|thời điểm))* \Z"
)
_AHEAD = by_letter(
    r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|định hướng|hiệu lực|kế hoạch"
    r"|thực hiện từ|áp dụng từ|yêu cầu|đề nghị|dự toán|dự báo|hướng tới|chủ đề|giao|phải|cần|hoàn thành|ngay trong"
    r"|nhiệm kỳ|khóa|chương trình xây dựng|kỷ niệm|mừng)(?!\w)[^.;\n]*\Z|(?<!\w)vào \Z"
)
_RESULTS = by_letter(
    r"(?<!\w)(?:tổng kết|sơ kết|kết quả|đánh giá|đã hoàn thành)(?: [^\W\d_]+){0,6} (?:nhiệm vụ|kế hoạch|chỉ tiêu"
    r"|mục tiêu|dự toán)(?! và| năm \d+ và)(?!\w)[^,.;\n]*\Z"
    r"|(?<!\w)(?:so với|so|bằng|vượt|% ?)(?: [^\W\d_]+){0,3} (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?!\w)[^,.;\n]*\Z"
)
_REVIEWED = re.compile(r"(?<!\w)(?:tổng kết|kết quả|đánh giá)(?!\w)[^.;\n]*\Z|(?:\A|[.\n] ?)(?:trong )?(?:cả )?\Z")
_TO_COME = re.compile(r"[^.;:\n]{0,40}(?<!\w)(?:phấn đấu|sẽ|dự kiến|mục tiêu|hướng tới)(?!\w)")
_PAPER = re.compile(
    r"(?<!\w)(?:nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|công điện|kế hoạch|luật|văn bản|kết luận)"
    r"(?: [^\s.,;]+){0,3} (?:ký |ban hành )?ngày \Z"
)
_PLANNED = by_letter(
    r"(?<!\w)(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chương trình (?:công tác|giám sát|xây dựng))(?!\w)[^.;\n]*\Z"
)
_TERM = by_letter(r"(?<!\w)(?:nhiệm kỳ|thời kỳ|quy hoạch|chương trình|chiến lược|đề án|kế hoạch)(?!\w)(?:[^.;\n]*\Z)?")
_VISION = re.compile(r"(?<!\w)(?:đến|tới|tầm nhìn|định hướng|giai đoạn)(?: (?:đến|tới))?(?: năm)? \Z")
_JUBILEE = re.compile(r" ?[-–] ?(?:ngày )?(?P<day>\d{1,2}[/.-]\d{1,2})[/.-]\d{4}(?!\d)")
_LIFE = re.compile(
    r"(?:(?<!học )(?<!tuyển )(?<!thí )(?<!giáo )(?<!phát )(?<!tái )(?<!nảy )(?<!tỷ lệ )(?<!tỉ lệ )(?<!mức )(?<!dân )"
    r"(?<!vệ )(?<!hộ )(?<!khai )(?<!trẻ )(?<!trẻ em )(?<!bé )(?<!số )(?<!\w)sinh|(?<!\w)(?:sn|vào đảng))"
    r"(?: (?:ngày|tháng|năm|vào|từ|khoảng))*:? \Z"
)
_BEFORE, _NEAR, _CLOSE, _FAR = 30, 20, 50, 100


def is_aside(match: re.Match[str]) -> bool:
    """Whether a period is one to come, one that is compared with or one since which something is counted."""
    text, start = match.string, match.start()
    compared = COMPARED.search(text, max(0, start - _BEFORE), start) is not None
    return compared or leads_to(match) or text.startswith(_TO_NOW, match.end())


def leads_to(match: re.Match[str]) -> bool:
    """Whether words right before a period lead to it as to an end: «đến năm 2030», «giai đoạn 2021 - 2025»."""
    return _ends_with(_UNTIL, match, _NEAR)


def is_ahead(match: re.Match[str], *, day: bool) -> bool:
    """Whether a period is told as still to come: «trước ngày 25/1/2024», «năm 2025, tỉnh phấn đấu».

    Something ends by what it is done until: «đến năm 2030»; but up to a `day` things are counted.
    """
    if is_reckoned(match) or _ends_with(_RESULTS, match, _FAR):
        return False
    since = _ends_with(_SINCE, match) and not match.string.startswith(_TO, match.end())
    before = since or _ends_with(_BY if day else _UNTIL, match) or _ends_with(_AHEAD, match, _FAR)
    return before or _TO_COME.match(match.string, match.end()) is not None


def is_reckoned(match: re.Match[str]) -> bool:
    """Whether things are counted up to a period, or compared with it: «tính đến hết tháng 5», «so với năm 2021»."""
    return _ends_with(_COUNTED, match) or is_compared(match, _CLOSE)


def is_reviewed(match: re.Match[str]) -> bool:
    """Whether a period is what the text looks back on: «tổng kết năm 2022», «Năm 2022, xã đạt chuẩn»."""
    return _ends_with(_REVIEWED, match, _FAR)


def is_far(match: re.Match[str], *, years: bool) -> bool:
    """Whether a year to get to, or `years` on end of a plan or a term, may be told in any year before its end."""
    if years:
        return _TERM.search(match[0]) is not None or _ends_with(_TERM, match, _FAR)
    return _ends_with(_VISION, match, _NEAR)


def is_planned(match: re.Match[str]) -> bool:
    """Whether a year is one that plans are told for: «nhiệm vụ năm 2023»."""
    return _ends_with(_PLANNED, match, _FAR)


def begins_jubilee(match: re.Match[str]) -> bool:
    """Whether a day is only that which years are counted from: «(3/2/1930 - 3/2/2020)»."""
    later = _JUBILEE.match(match.string, match.end())
    return later is not None and match.string.startswith(later["day"], match.start())


def is_of_paper(match: re.Match[str]) -> bool:
    """Whether a day is that of a paper, whatever its number looks like: «Nghị quyết 12a ngày 9/10/2019»."""
    return _ends_with(_PAPER, match)


def is_of_life(match: re.Match[str]) -> bool:
    """Whether a period only tells of somebody's life: «sinh năm 1967», «vào Đảng ngày 3/2/1990»."""
    return _ends_with(_LIFE, match)


def is_compared(match: re.Match[str], far: int = _BEFORE) -> bool:
    """Whether words of a comparison stand right before a period: «so với mức của năm 2021»."""
    return _ends_with(_THAN, match, far)


def _ends_with(pattern: re.Pattern[str], match: re.Match[str], far: int = _CLOSE) -> bool:
    """Whether a pattern, of so many letters at most, ends right before a match."""
    return pattern.search(match.string, max(0, match.start() - far), match.start()) is not None
