"""What was done from a time on, which is of all the time since: «Từ năm 2021, huyện đã dạy nghề cho 345 người»."""

import re
from datetime import date

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When

_SINCE = re.compile(
    r"(?:[^;]{0,100}(?:[,:–-]|(?<!\w)rằng|(?<!\w)biết) )?(?:cũng |chỉ )?(?:kể |tính )?từ"
    r"(?: (?:khi|lúc) (?:(?! (?:đến|tới) )[^,;]){1,60})?(?: (?:ngày|đầu|giữa|cuối|khoảng|[0-9]{1,2}(?:h| giờ)))* "
)
_ON = re.compile(r",? (?:(?:cho |tính )?(?:đến|tới|trở)|[-–])(?!\w)")
_DONE = by_letter(r"(?<!\w)đã(?! (?:có|được (?:nâng|tăng|giảm|hưởng|áp dụng)|bắt đầu|là)(?!\w))(?!\w)")
_DONE_TO = re.compile(r"(?: [^\W\d_]+){1,6} đã (?:được|bị)? ?[^\W\d_]")
_SET = by_letter(
    r"(?<!\w)(?:tăng|giảm|nâng|hạ|lên|xuống|còn|mức|giá|lương|phí|học phí|lệ phí|thuế|lãi suất|trợ cấp|hiệu lực|áp dụng"
    r"|bình quân|trung bình|mỗi|quyết định|thông qua|ban hành)(?!\w)"
)
_POINTS = ("day", "month", "year")


def since_then(skeleton: Skeleton, start: int, at: int, period: str | None, today: date | None) -> str | None:
    """The time from the one that a sentence, which starts at a place, begins with to the article's day.

    It is told of a figure at a place that is dated by it and counts what was done; for any other, its own period.
    """
    if period is None or today is None:
        return period
    inside = ((one, skeleton.mention(one)) for one in skeleton.places("PERIOD", start, at))
    first = next((one for one, mention in inside if mention is not None and _is_point(mention.value, period)), None)
    text = skeleton.text
    if first is None or _SINCE.fullmatch(text, start, first) is None or _ON.match(text, first + 1) is not None:
        return period
    done = _DONE.search(text, first, at) or _DONE_TO.match(text, at + 1)
    if done is None or _SET.search(text, first, at) is not None:
        return period
    now = today.isoformat()[: len(period)]
    return f"{period}/{now}" if period < now else period


def _is_point(when: When, period: str) -> bool:
    """Whether a day, month or year told is the period itself."""
    return when.text == period and when.grain in _POINTS
