"""What an article looks back on and does not say so: the year before it, the day that its figures are counted to."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from mickg.article import Line
from mickg.extract.branches import by_letter
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_THAN = re.compile(
    rf"(?:(?<!\w)(?:so(?: với)?|hơn)|{LETTERS['QUANTITY']})(?: (?:mức|cả|cuối|hết|của|thực hiện)){{0,2}} \Z"
)
_COUNTED = by_letter(
    r"(?<!\w)(?:số liệu|thống kê|cập nhật|tổng hợp)(?: [^\W\d_]+){0,4}?"
    rf" (?:đến|tới|lúc)[^.,;\n{LETTERS['PERIOD']}]{{0,24}}(?P<day>{LETTERS['PERIOD']})\)?[.\n]"
)
_PLANNED_AFTER = re.compile(
    r"(?<!\w)tổng kết(?!\w)[^.;\n]*(?:,| và) [^,.;\n]*(?:nhiệm vụ|kế hoạch|phương hướng)(?: [^\W\d_]+){0,4} \Z"
)
_UP_TO = re.compile(rf"(?<!\w)(?:đến|tới)(?: hết| cuối)? {LETTERS['PERIOD']}")
_WISHED = by_letter(r"(?<!\w)(?:mục tiêu|phấn đấu|sẽ|phải|dự kiến|kế hoạch|yêu cầu|hoàn thành|gia hạn)(?!\w)")
_JUST_OVER = timedelta(days=100)
_EARLY, _NEAR, _LONG = 3, 40, 200
_PARTS = ("month", "months", "quarter", "half", "since")


def looked_back(reading: Reading) -> tuple[str, int] | None:
    """Last year, where an article compares with the one before it, and from where on: «so với năm 2022» in 2024.

    It is one of early in a year, or one that tells nothing of the months of its own.
    """
    today, skeleton = reading.today, reading.skeleton
    if today is None:
        return None
    told = [(at, mention.value) for at in skeleton.places("PERIOD") if (mention := skeleton.mention(at)) is not None]
    then = next((at for at, when in told if _is_compared(skeleton, at, when, today.year - 2)), None)
    if then is None or (today.month > _EARLY and not _tells_last_year(told, today)):
        return None
    return str(today.year - 1), skeleton.text.rfind("\n", 0, then)


def past_year(reading: Reading, lines: Iterable[Line]) -> str | None:
    """Last year, where the opening of an article of early in a year calls it so: «kết quả của tỉnh năm qua».

    A session that sums up before it sets the tasks of the year looks back on it too.
    """
    today, skeleton = reading.today, reading.skeleton
    if today is None or today.month > _EARLY:
        return None
    last, this = str(today.year - 1), str(today.year)
    for at in (at for line in lines for at in skeleton.places("PERIOD", *_span(skeleton, line))):
        mention = skeleton.mention(at)
        if mention is None or mention.value.grain != "year":
            continue
        if (mention.value.text, mention.value.back) == (last, 0):
            return last
        if mention.value.text == this and _PLANNED_AFTER.search(skeleton.text, max(0, at - _LONG), at) is not None:
            return last
    return None


def counted_up_to(reading: Reading, lines: Iterable[Line]) -> tuple[str, int] | None:
    """The day that all figures of an article are counted up to, and from where on: «Số liệu tính đến 16/10»."""
    skeleton = reading.skeleton
    for line in lines:
        found = _COUNTED.search(skeleton.text, *_span(skeleton, line))
        mention = skeleton.mention(found.start("day")) if found is not None else None
        if found is not None and mention is not None and mention.value.grain == "day":
            return mention.value.text, found.start("day")
    return None


def titled_up_to(reading: Reading, titles: Iterable[Line]) -> str | None:
    """The month just over that a title counts up to: «Doanh thu viễn thông đến hết tháng 5 đạt 52.000 tỷ đồng»."""
    today, skeleton = reading.today, reading.skeleton
    for title in titles:
        start, end = _span(skeleton, title)
        found = _UP_TO.search(skeleton.text, start, end)
        mention = skeleton.mention(found.end() - 1) if found is not None else None
        if today is None or mention is None or mention.value.grain != "month" or mention.value.text is None:
            continue
        over = timedelta(0) < today - parse(mention.value.text).last < _JUST_OVER
        if over and _WISHED.search(skeleton.text, start, end) is None:
            told: str = mention.value.text
            return told
    return None


def _is_compared(skeleton: Skeleton, at: int, when: When, year: int) -> bool:
    if when.grain not in ("year", "same") or when.year != year:
        return False
    return _THAN.search(skeleton.text, max(0, at - _NEAR), at) is not None


def _tells_last_year(told: Iterable[tuple[int, When]], today: date) -> bool:
    """Whether periods tell of last year with its number, and none of a part of this one that is over."""
    last, values = str(today.year - 1), [(when, when.text) for _, when in told if when.text is not None]
    parts = (text for when, text in values if when.grain in _PARTS and when.year == today.year)
    if any(parse(text).last <= today for text in parts):
        return False
    return any(text == last and when.stated for when, text in values)


def _span(skeleton: Skeleton, line: Line) -> tuple[int, int]:
    return skeleton.place(line.start), skeleton.place(line.end)
