"""Periods that end or begin with the article's day: «từ đầu năm», «đến nay», «9 tháng», «6 tháng tới»."""

import re
from datetime import date

from mickg.extract.branches import by_letter
from mickg.extract.looked_back import months_past
from mickg.extract.period_forms import count, first_months, written
from mickg.extract.values import When

_LASTING = by_letter(
    r"(?:thời hạn|thời gian|trong vòng|kỳ hạn|từ|dưới|hơn|mỗi|cứ|định kỳ|sau|kéo dài|đến|tối đa|ít nhất|gần|khoảng"
    r"|chậm nhất|trước|hằng|hàng|thêm|phạt|giấy phép(?: lái xe)?|nghề|tù|trên|còn|chỉ|hạn) \Z"
)
_RESULT = re.compile(r",| (?:mới|đã|chỉ|vẫn)(?!\w)")
_LEVELLED = re.compile(r" (?:ước |cũng |đã |chỉ |mới )*(?:đạt|tăng|giảm|là|ước)(?!\w)")
_OPENING = re.compile(r"(?:\A|[.;:\n] ?)(?:(?:cũng|trong|tính chung|qua|riêng) )*\Z")
_FIRST_MONTHS = re.compile(r"(?P<year>[0-9]{4})-(?:(?P<part>H1|Q1)|01/(?P=year)-(?P<many>[0-9]{2}))")
_LATE = 4
"""How many months are over where those but the last are still told: the figures of five months in July."""

_HALF, _LAST_MONTH = 6, 12


def to_now(grain: str, match: re.Match[str], year: int | None, today: date) -> When | None:
    """What ends with the article's day, or begins with it: «từ đầu năm», «đến nay», «9 tháng», «6 tháng tới»."""
    if grain == "now":
        return When(today.isoformat(), "now", stated=False)
    if grain == "ahead":
        return _ahead(match, today)
    return _since(year, today) if grain == "since" else _so_far(match, today)


def _ahead(match: re.Match[str], today: date) -> When | None:
    """«sáu tháng tới»: the months that are left of the article's year, if they are so many."""
    if today.month + count(match["months"]) != _LAST_MONTH:
        return None
    left = written("months", today.year, {"months": match["months"], "end": "tới"})
    return When(left, "months", today.year, stated=False)


def _since(year: int | None, today: date) -> When | None:
    """«từ đầu năm»: the months of the article's year that are over on its day, by its middle this one too."""
    if year is not None and year != today.year:
        return None
    months = today.month if today.day > 15 or today.month == 1 else today.month - 1
    return When(first_months(today.year, months), "since", today.year, stated=False)


def _so_far(match: re.Match[str], today: date) -> When | None:
    """«9 tháng» told when nine months are over is those of the year; told otherwise it is how long something lasts."""
    if is_lasting(match):
        return None
    months = count(match["months"])
    year = today.year if today.month > 1 else today.year - 1
    over = (today.month - 1) or 12
    half_or_more = {quarters for quarters in (over // 3 * 3,) if quarters >= _HALF}
    levelled = match["back"] is not None or is_levelled(match) or _opens(match)
    late = {over - 1} if levelled and over > _LATE else set[int]()
    if months < 2 or months not in {over, today.month if today.month > 1 else over, *half_or_more, *late}:
        return months_past(match, months, today)
    return When(first_months(year, months), "months", year, stated=False)


def is_lasting(match: re.Match[str]) -> bool:
    """Whether months are how long something lasts; «Sau 10 tháng, …», «xuất khẩu sau 8 tháng đạt …» tell when."""
    lasting = _LASTING.search(match.string, max(0, match.start() - 24), match.start())
    if lasting is None:
        return False
    return lasting[0] != "sau " or not (_RESULT.match(match.string, match.end()) or is_levelled(match))


def is_levelled(match: re.Match[str]) -> bool:
    """Whether something is told to have come up to so much in as many months: «8 tháng ước đạt»."""
    return _LEVELLED.match(match.string, match.end()) is not None


def _opens(match: re.Match[str]) -> bool:
    """Whether months are set apart at the beginning of a clause: «5 tháng, ngành xuất khẩu 2 tỷ USD»."""
    if not match.string.startswith(",", match.end()):
        return False
    return _OPENING.search(match.string, max(0, match.start() - 24), match.start()) is not None


def many_first(when: When) -> int:
    """How many of the first months of a year a period is; 0 for another."""
    found = _FIRST_MONTHS.fullmatch(when.text or "")
    return 0 if found is None else {"H1": 6, "Q1": 3}.get(found["part"]) or int(found["many"])
