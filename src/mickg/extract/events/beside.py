"""Days and months that an event's name holds, or that stand right behind it."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.events.gathering import Gathering
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_PERIOD, _BODY = LETTERS["PERIOD"], LETTERS["BODY"] + LETTERS["BODIES"]
_HOLDS = r"(?: (?:được|sẽ|dự kiến|đã|vừa))*(?: (?:khai mạc|diễn ra|tổ chức|họp|mở|bắt đầu))?"
_DAY = re.compile(
    rf"(?: (?!và |để |trước |sau |từ |đến |ký |ban |thông |trình |hạn )(?:\w+|[{_BODY}])){{0,5}}?"
    rf"{_HOLDS}(?: vào)?(?: (?:sáng|chiều|tối))? (?:ngày |\((?:từ )?(?:ngày )?)(?P<when>{_PERIOD})"
)
_MONTH = re.compile(
    rf"(?: \(|,?{_HOLDS}(?: (?:tại|ở) [^.;:,\n{_PERIOD}]{{1,40}}?)?)"
    rf"(?: (?:vào|trong|hồi))?(?: (?:đầu|giữa|cuối|hạ tuần|thượng tuần))? ?(?P<when>{_PERIOD})"
)
_IN = re.compile(
    rf"(?:trước đó,? )?(?:(?:trong|vào|hồi|đầu|giữa|cuối|cũng|riêng) )*(?P<when>{_PERIOD})"
    r"(?: (?:vừa qua|vừa rồi|qua|này))?,? "
)
_OF_YEAR = re.compile(rf"(?:giữa|cuối) (?P<when>{_PERIOD})")
_HELD_IN = re.compile(rf"(?P<when>{_PERIOD}),? (?:sẽ |dự kiến |là năm )?(?:diễn ra|tổ chức|tiến hành) \Z")
_SINCE = re.compile(rf"[^.;:\n(]{{0,60}}?\({_PERIOD} ?[-–/] ?(?P<when>{_PERIOD})\)")
_YEAR = re.compile(r"(?:19|20)\d{2}\Z")
_DEED = by_letter(
    r"(?<!\w)(?:tổ chức|mở|đã có|khai mạc|diễn ra|ký|ra mắt|phát động|trao|khánh thành|khai trương|khởi công)(?!\w)"
)
_FIRST = len("khánh thành")
_NAMED_DAYS = ("event-named-day", "event-tradition-day")
_PRINTED = re.compile(r" ?\(?(\d{1,2})[/-](\d{1,2})(?![/\d-])")


def told_beside(reading: Reading, one: Gathering, start: int, end: int) -> str | None:
    """The day of a session or of a named day that stands in its name or right behind it.

    Of an anniversary it is the last of the days in brackets: «70 năm Ngày truyền thống (10/10/1952 - 10/10/2022)».
    """
    if one.name.startswith("Kỷ niệm"):
        return _when(reading, _SINCE.match(reading.skeleton.text, end), ("day",))
    if not one.session:
        return None
    if one.rule in _NAMED_DAYS:
        return _of_name(reading, one, start, end)
    day = _when(reading, _DAY.match(reading.skeleton.text, end), ("day", "days"))
    return day or _when(reading, _OF_YEAR.search(reading.skeleton.text, start, end), ("year",))


def month_behind(reading: Reading, end: int) -> str | None:
    """The month in which an event is told to be held: «Kỳ họp thứ 4 khai mạc tháng 10/2022»."""
    found = _MONTH.match(reading.skeleton.text, end)
    if found is None or found[0][:-1].strip() == "":
        return None
    return _when(reading, found, ("month", "quarter", "year"))


def month_before(reading: Reading, first: int, start: int) -> str | None:
    """The month told first of something that is held: «Trong tháng 7/2021, Bộ tổ chức …», «năm 2020 diễn ra …»."""
    held = _HELD_IN.search(reading.skeleton.text, first, start)
    if held is not None:
        return _when(reading, held, ("month", "quarter", "year"))
    found = _IN.match(reading.skeleton.text, first, start)
    if found is None or _DEED.search(reading.skeleton.text, found.end(), start + _FIRST) is None:
        return None
    return _when(reading, found, ("month",))


def _when(reading: Reading, found: re.Match[str] | None, grains: tuple[str, ...]) -> str | None:
    mention = reading.skeleton.mention(found.start("when")) if found is not None else None
    if mention is None or mention.value.grain not in grains or mention.value.text is None:
        return None
    return str(mention.value.text)


def _of_name(reading: Reading, one: Gathering, start: int, end: int) -> str | None:
    """The day of a named day: the one in its name, else day and month behind it in the year of the article."""
    within = [mention.value for mention in reading.skeleton.within(start, end) if mention.kind == "PERIOD"]
    if len(within) > 0:
        return str(within[-1].text) if within[-1].grain == "day" else None
    year = _YEAR.search(one.name) if one.head == "năm" else None
    if year is not None:
        return year[0]
    printed = _PRINTED.match(reading.skeleton.text, end)
    if printed is None or reading.today is None:
        return None
    day, month = int(printed[1]), int(printed[2])
    try:
        return reading.today.replace(month=month, day=day).isoformat()
    except ValueError:
        return None
