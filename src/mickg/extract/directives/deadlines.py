"""By when a task is to be done, how often, and with which words."""

import re
from typing import Literal, NamedTuple

from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_FIRM = re.compile(
    r"(?:trước|trong|hết|đến hết|vào|cuối|chậm nhất|muộn nhất|xong|ngay|cả|chậm nhất là|muộn nhất là|từ|ngay từ|sang|đầu|giữa)(?: khoảng| dịp| kỳ| đầu| cuối| hết)?(?: ngày| tháng| quý)?(?: \()? ?\Z|trước[^,;\n]{0,14} ngày ?\Z|kỳ họp[^,;\n]{0,20},? (?:vào )?\Z"
)
_DONE = re.compile(r"(?:hoàn thành|hoàn tất|kết thúc|xong)(?!\w)")
_SINCE = re.compile(r"kể từ(?: ngày| tháng)? ?\Z")
_HORIZON = re.compile(r"(?:giai đoạn|thời kỳ|tầm nhìn|định hướng|nhiệm kỳ|kế hoạch|kết quả|số liệu|cho)(?: đến)? ?\Z")
_YEAR = re.compile(
    r"(?:trong|ngay trong|hết|đến hết|cuối|cả|từ nay đến cuối|đến cuối|(?P<next>ngay từ đầu)) năm(?= ?(?:\Z|[,.;)]| để | nhằm ))"
)
_RECURS: tuple[tuple[re.Pattern[str], Literal["yearly", "quarterly", "monthly"]], ...] = (
    (re.compile(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) (?:năm|1 năm)(?!\w)"), "yearly"),
    (re.compile(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) quý(?!\w)"), "quarterly"),
    (re.compile(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) tháng(?!\w)"), "monthly"),
)
_PERIOD = LETTERS["PERIOD"]


class Due(NamedTuple):
    """A period by whose last day a task is due, and the words that say it; `inferred` names the rule where it was carried."""

    period: str
    stated: str
    inferred: str | None = None


def due(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """The deadline of a stretch of the skeleton: a period ahead that a word of time or a figure to be reached stands with."""
    text = skeleton.text
    found: list[tuple[bool, int, Due]] = []
    for at in range(start, end):
        if text[at] == _PERIOD and (one := _at(reading, skeleton, start, at)) is not None:
            firm = _FIRM.search(text, max(start, at - 24), at) is not None
            if firm or _reached(skeleton, start, end) or _completed(reading, skeleton, start, at):
                found.append((firm, -at, one))
    if len(found) > 0:
        return max(found, key=lambda one: one[:2])[2]
    return _of_year(reading, skeleton, start, end)


def _reached(skeleton: Skeleton, start: int, end: int) -> bool:
    """Whether a share is to be reached, so that a bare year says by when."""
    return any(m.kind == "QUANTITY" and m.value.unit == "percent" for m in skeleton.within(start, end))


def _completed(reading: Reading, skeleton: Skeleton, start: int, at: int) -> bool:
    """Whether something is to be completed in a period told after it."""
    if skeleton.text.endswith("đến ", 0, at):
        return False
    return _DONE.search(reading.article.key, skeleton.origin(max(start, at - 60)), skeleton.origin(at)) is not None


def _at(reading: Reading, skeleton: Skeleton, start: int, at: int) -> Due | None:
    mention = skeleton.mention(at)
    if mention is None:
        return None
    when: When = mention.value
    before = skeleton.text[max(start, at - 24) : at]
    if when.text is None or when.grain in ("same", "years") or _SINCE.search(before) or _HORIZON.search(before):
        return None
    if reading.today is not None and parse(when.text).last < reading.today:
        return None
    return Due(when.text, " ".join(reading.article.text[mention.start : mention.end].split()))


def front(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """The period that stands before what is to be done and so is meant for all of it."""
    for at in range(start, end):
        if skeleton.text[at] == _PERIOD and (one := _at(reading, skeleton, start, at)) is not None:
            return one
    return _of_year(reading, skeleton, start, end)


def _of_year(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """«Trong năm», «cuối năm»: the article's year."""
    year = _YEAR.search(skeleton.text, start, end)
    if year is None or reading.today is None:
        return None
    ahead = year["next"] is not None and reading.today.month == 12
    return Due(str(reading.today.year + ahead), year[0], "event-year")


def recurs(skeleton: Skeleton, start: int, end: int) -> Literal["yearly", "quarterly", "monthly"] | None:
    """How often a task recurs, where its words say so."""
    return next((often for pattern, often in _RECURS if pattern.search(skeleton.text, start, end)), None)
