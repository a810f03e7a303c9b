"""The day that words tell without its number: «hôm nay», «chiều qua», «cùng ngày»."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from mickg.article import Line
from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_DAY = by_letter(
    r"(?<!\w)(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm) (?:nay|qua)|cùng ngày"
    r"|(?<!kết quả )(?<!quyết )(?<!xong )(?<!hẹn )trong ngày"
    rf"(?=,| (?:có|đã|đạt|là|ghi nhận|thêm|cả nước|cả tỉnh|toàn) ?| ?{LETTERS['QUANTITY']}))(?!\w)"
)

_BULLETIN = re.compile(
    rf"(?:ngày |(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm)(?: nay)?,? )?(?P<day>{LETTERS['PERIOD']})(?:,| ?:)"
    rf"(?:(?<=:)|[^.;\n]*(?<!\w)(?:thêm|mới|ghi nhận|xảy ra)(?!\w))[^.;\n]*"
)
_COUNTED = by_letter(
    r"(?<!\w)(?:thống kê|số liệu|báo cáo nhanh|cập nhật|tổng hợp)(?: [^\W\d_]+){0,3} (?:lúc|đến|tới)(?!\w)"
)
_SURVEYED = re.compile(
    r"(?<!\w)(?:(?:mốc|thời điểm|ngày)(?: thời gian)? (?:tổng )?(?:điều tra|kiểm kê|thống kê|khảo sát|chốt số liệu"
    r"|lấy số liệu|tính số liệu)"
    r"|(?:số liệu|kết quả)[^.;:\n]{0,30} (?:được )?(?:chốt|lấy|tính) (?:tại|vào|đến)(?: thời điểm)?)"
    rf"[^.;:\n{LETTERS['PERIOD']}]{{0,40}}{LETTERS['PERIOD']}"
)


def day_told(text: str, tellings: Tellings, start: int, end: int, today: date | None) -> str | None:
    """The day that a stretch of the skeleton tells so; «cùng ngày» is that told last in its paragraph, else today."""
    found = _DAY.search(text, start, end) if today is not None else None
    if found is None or today is None:
        return None
    if found[0].endswith("ngày"):
        paragraph = text.rfind("\n", 0, start) + 1
        days = [when.text for _, when in tellings.between(paragraph, start) if when.grain == "day"]
        return days[-1] if len(days) > 0 else today.isoformat()
    return (today - timedelta(days=int(found[0].endswith("qua")))).isoformat()


def counted_on(reading: Reading, first: Iterable[Line]) -> str | None:
    """The day whose figures an article tells, as its title begins: «Tối 25/7, thêm 352 ca mắc»."""
    skeleton = reading.skeleton
    for line in first:
        found = _BULLETIN.match(skeleton.text, skeleton.place(line.start), skeleton.place(line.end))
        mention = skeleton.mention(found.start("day")) if found is not None else None
        if mention is not None and reading.day is not None and mention.value.text == reading.day.isoformat():
            return reading.day.isoformat()
    return None


def told_from(text: str, start: int, said: int) -> int:
    """Where a day may stand that dates figures: behind who says so, or where that tells as of when they were counted.

    «Số liệu lúc 15 giờ cùng ngày nêu …», not «Sáng nay, Sở cho biết …».
    """
    return start if _COUNTED.search(text, start, said) is not None else said


def surveyed_on(reading: Reading, lines: Iterable[Line]) -> str | None:
    """The day that all figures of a survey are of: «Ngày kiểm kê là 1/4/2016»."""
    skeleton = reading.skeleton
    for line in lines:
        start, end = skeleton.place(line.start), skeleton.place(line.end)
        found = _SURVEYED.search(skeleton.text, start, end)
        mention = skeleton.mention(found.end() - 1) if found is not None else None
        if mention is not None and mention.value.grain == "day":
            told: str | None = mention.value.text
            return told
    return None
