"""By when a task is to be done, how often, and with which words."""

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When
from mickg.period import parse

_DOING, _QUANTITY = LETTERS["DOING"], LETTERS["QUANTITY"]
_FIRM = by_letter(
    r"(?:trước|trong|hết|vào|dịp|cuối|chậm nhất|muộn nhất|xong|ngay|cả|chậm nhất là|muộn nhất là|từ|sang|đầu|giữa)"
    r"(?: khoảng| dịp| kỳ| đầu| cuối| hết| đến| vào)?"
    r"(?: sáng| trưa| chiều| tối)?(?: ngày(?: mai)?| tháng| quý)?(?: \()? ?\Z"
    r"|(?:thời hạn|hạn chót|hạn cuối)(?: hoàn thành| báo cáo| cuối)?(?: cùng)?(?: là|:)?(?: trước)?(?: ngày)? ?\Z"
    r"|(?:ngày|tuần|tháng|quý) còn lại (?:của|trong) ?\Z|(?:nhiệm vụ|việc|công tác) trọng tâm (?:của )?\Z"
    r"|trước khi(?: (?:kết thúc|hết))?(?: tháng| quý)? ?\Z"
    r"|(?:trước|chậm nhất|muộn nhất|xong|hết)(?: là| lúc| trước)? [0-9]{1,2} ?(?:h|giờ)(?: ?[0-9]{2})?(?: phút)?"
    r"(?: (?:sáng|trưa|chiều|tối|đêm))?(?: ngày)? ?\Z"
    r"|trước[^,;\n]{0,14} ngày ?\Z|kỳ họp[^,;\n]{0,20},? (?:vào )?\Z"
)
_DONE = re.compile(r"(?:hoàn thành|hoàn tất|kết thúc|xong)(?!\w)")
_LIMIT = by_letter(r"(?<!\w)(?:trước|chậm nhất|muộn nhất)(?: là| đến)?(?: ngày)? ?\Z")
_SINCE = re.compile(
    r"(?<!\w)(?:kể|hiệu lực|áp dụng|bắt đầu|đi|lên đường)(?: ngay)? từ(?: đầu| giữa| cuối)?(?: ngày| tháng| quý)? ?\Z"
)
"""What begins on a day, which is no limit."""
_STATE = re.compile(rf" (?:mà |vẫn |còn )*(?:chưa|mới (?:chỉ )?[{_DOING}{_QUANTITY}])(?!\w)")
"""What a noun is told by: «công trình tới quý IV chưa khởi công»."""
_BEFORE_WHAT = re.compile(r"trước khi [^,;\n]*\Z")
_HORIZON = re.compile(
    r"(?:(?:về (?:nhiệm vụ|phương hướng|công tác)(?: trọng tâm)?|giai đoạn|thời kỳ|tầm nhìn|định hướng|nhiệm kỳ"
    r"|kế hoạch|kết quả|số liệu|tình hình)(?: tính)?(?: đến(?: hết)?)?|cho(?: đến)?) ?\Z"
)
_HELD_ON = by_letter(r"(?<!trước )(?<!trong )(?<!ngay )(?<!vào )(?:sáng|trưa|chiều|tối|đêm|hôm)(?: ngày)? \Z")
_AIM = re.compile(
    r"(?:để|nhằm|với)(?!\w)[^,;:\n]*?(?<!\w)(?:mục tiêu|chỉ tiêu|kế hoạch|kịp|tiến độ|yêu cầu)(?!\w)[^,;:\n]*, "
)
"""What all tasks together are for, whose time is not theirs: «Để đạt mục tiêu xuất khẩu năm 2030, …»."""
_BESIDES = re.compile(r"(?:cùng với|bên cạnh|song song với|ngoài)(?! đó|\w)")
_AVOIDED = by_letter(r"(?<!\w)(?:(?:tránh|khỏi|bắt đầu từ)(?!\w)[^,;:]*|không [^,;:]{0,40}sang )\Z")
_FROM_THE_YEARS_START = "từ đầu năm"
_RUNNING = by_letter(
    r"(?<!lần )(?<!dịp )(?:(?:trong|hết|cuối) (?:năm|quý|tháng|tuần)|(?:xong|ngay) trong ngày)"
    rf"(?: này)?(?= ?(?:\Z|[,.;()]| để | nhằm | theo | {_DOING}))"
    r"|(?<!\w)(?:trước|trong|chậm nhất|muộn nhất|hết)(?: [^\s,;:]+){0,3}? (?:ngày mai|hôm nay)(?!\w)"
)
"""The year, the quarter, the month, the week, the day that runs; tomorrow."""
_WEEK, _DAY, _NONE, _LONG = timedelta(days=6), timedelta(days=1), timedelta(), timedelta(days=366)
_RECURS: tuple[tuple[re.Pattern[str], Literal["yearly", "quarterly", "monthly"]], ...] = (
    (by_letter(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) (?:năm|1 năm)(?!\w)"), "yearly"),
    (by_letter(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) quý(?!\w)"), "quarterly"),
    (by_letter(r"(?<!\w)(?:hàng|hằng|mỗi|định kỳ) tháng(?!\w)"), "monthly"),
)
_BACK, _FAR_BACK = 24, 80
_DECEMBER = 12
_FIRST_MONTHS, _LAST_MONTHS = 6, 10


class Due(NamedTuple):
    """A period by whose last day a task is due, and the words that say it.

    `inferred` names the rule that gave the year where the words do not say it.
    """

    period: str
    stated: str
    inferred: str | None = None


def due(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """The deadline of a stretch of the skeleton: a period ahead with a word of time or a share to be reached."""
    found: list[tuple[bool, int, Due]] = []
    for at in skeleton.places("PERIOD", start, end):
        period = _ahead(reading, skeleton, start, at)
        if period is not None:
            firm = _is_firm(skeleton, start, at)
            if firm or _is_reached(skeleton, start, end) or _is_completed(reading, skeleton, start, at):
                found.append((firm, -at, period))
    if len(found) > 0:
        return max(found, key=_best)[2]
    return _of_running(reading, skeleton, start, end)


def front(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """The period that stands before what is to be done and so is meant for all of it."""
    if _BESIDES.match(skeleton.text, start, end) is not None:
        return None
    if _AIM.match(reading.article.key, skeleton.origin(start), skeleton.origin(end)) is not None:
        start = max(start, skeleton.text.find(", ", start, end))
    for at in skeleton.places("PERIOD", start, end):
        period = _from_start_of_year(reading, skeleton, at) or _ahead(reading, skeleton, start, at)
        if period is not None and not _is_today(reading, period):
            return period
    return _of_running(reading, skeleton, start, end)


def _is_today(reading: Reading, period: Due) -> bool:
    """Whether a period is the day that the article is of, on which tasks are given out."""
    return reading.today is not None and period.period == str(reading.today)


def recurs(skeleton: Skeleton, start: int, end: int) -> Literal["yearly", "quarterly", "monthly"] | None:
    """How often a task recurs, where its words say so."""
    return next((often for pattern, often in _RECURS if pattern.search(skeleton.text, start, end)), None)


def _best(found: tuple[bool, int, Due]) -> tuple[bool, int]:
    return found[:2]


def _is_firm(skeleton: Skeleton, start: int, at: int) -> bool:
    """Whether a word of time stands before a period or begins it."""
    mention = skeleton.mention(at)
    whole = mention is not None and mention.rule == "period-whole-year"
    whole = whole or _BEFORE_WHAT.search(skeleton.text, max(start, at - _FAR_BACK), at) is not None
    return whole or _FIRM.search(skeleton.text, max(start, at - _BACK), at) is not None


def _is_reached(skeleton: Skeleton, start: int, end: int) -> bool:
    """Whether a share is to be reached, so that a bare year says by when."""
    return any(m.kind == "QUANTITY" and m.value.unit == "percent" for m in skeleton.within(start, end))


def _is_completed(reading: Reading, skeleton: Skeleton, start: int, at: int) -> bool:
    """Whether something is to be completed in a period told after it."""
    if skeleton.text.endswith("đến ", 0, at):
        return False
    first = skeleton.origin(max(start, at - _FAR_BACK))
    return _DONE.search(reading.article.key, first, skeleton.origin(at)) is not None


def _is_avoided(reading: Reading, skeleton: Skeleton, start: int, at: int) -> bool:
    """Whether a period is when something begins or must not happen: «tránh dồn vào tháng 12»."""
    first = skeleton.origin(max(start, at - _FAR_BACK))
    return _AVOIDED.search(reading.article.key, first, skeleton.origin(at)) is not None


def _ahead(reading: Reading, skeleton: Skeleton, start: int, at: int) -> Due | None:
    """The period at an offset where it is no span of a plan, and has not passed or is when all was to be done."""
    mention = skeleton.mention(at)
    assert mention is not None
    when: When = mention.value
    before = skeleton.text[max(start, at - _BACK) : at]
    spans = when.grain == "years" and not before.endswith(" trong ")
    if when.text is None or when.grain in ("same", "now") or spans or _HORIZON.search(before):
        return None
    if _STATE.match(skeleton.text, at + 1) is not None or _begins(reading, mention.start):
        return None
    avoided = _LIMIT.search(before) is None and _is_avoided(reading, skeleton, start, at)
    if _HELD_ON.search(before) is not None or avoided:
        return None
    words = " ".join(reading.article.text[mention.start : mention.end].split())
    if reading.article.key.startswith(_FROM_THE_YEARS_START, mention.start):
        return None
    text = when.text if when.stated or reading.today is None else _coming(when.text, reading.today)
    late = reading.today - parse(text).last if reading.today is not None else _NONE
    if late > (_NONE if _LIMIT.search(before) is None else _LONG):
        return None
    return Due(text, words, None if when.stated else "event-year")


def _begins(reading: Reading, start: int) -> bool:
    """Whether a period at an offset of the article is when something begins: «áp dụng từ tháng 8»."""
    return _SINCE.search(reading.article.key, max(0, start - _BACK), start) is not None


def _coming(text: str, today: date) -> str:
    """A period whose year was not told; near the end of a year one of the next, where it begins that: «trong quý I»."""
    last = parse(text).last
    ahead = last.year == today.year and last.month <= _FIRST_MONTHS and today.month >= _LAST_MONTHS
    return text.replace(str(last.year), str(last.year + 1)) if ahead else text


def _from_start_of_year(reading: Reading, skeleton: Skeleton, at: int) -> Due | None:
    """«Ngay từ đầu năm, …»: the article's year, in December the next."""
    origin = skeleton.origin(at)
    if reading.today is None or not reading.article.key.startswith(_FROM_THE_YEARS_START, origin):
        return None
    if not reading.article.key.endswith("ngay ", 0, origin):
        return None
    year = str(reading.today.year + (reading.today.month == _DECEMBER))
    return Due(year, reading.article.text[origin : origin + len(_FROM_THE_YEARS_START)], "event-year")


def _of_running(reading: Reading, skeleton: Skeleton, start: int, end: int) -> Due | None:
    """«Trong năm», «cuối năm», «trong tuần»: the article's year or week."""
    found = _RUNNING.search(skeleton.text, start, end)
    if found is None or reading.today is None or _is_avoided(reading, skeleton, start, found.start()):
        return None
    return Due(_running(found[0].removesuffix(" này").split()[-1], reading.today), found[0], "event-year")


def _running(span: str, today: date) -> str:
    """The span of a kind that a day lies in."""
    if span == "tuần":
        monday = today - timedelta(days=today.weekday())
        return f"{monday}/{monday + _WEEK}"
    quarter = f"{today.year}-Q{(today.month + 2) // 3}"
    of_span = {"năm": str(today.year), "quý": quarter, "tháng": f"{today:%Y-%m}", "mai": str(today + _DAY)}
    return of_span.get(span, str(today))
