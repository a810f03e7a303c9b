"""Words that say that a clause tells of what has been, so that it gives out no task."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.telling import DOING, DUTY, PARTY, PERIOD, QUANTITY, SAYING, TELLING, Telling
from mickg.extract.values import When
from mickg.period import parse

PAST = re.compile(r"(?<!\w)đã(?!\w)")
"""What has been told before and is only reported."""
_HAS_BEEN = by_letter(
    r"(?<!\w)(?:trước đây|trước kia|lâu nay|bấy lâu|thời gian qua|những năm qua|nhiều năm qua|tuần qua|năm qua"
    rf"|tháng qua|ngày qua|đợt vừa qua|khi ấy|lúc ấy|lúc đó|hồi đó|năm ngoái|{QUANTITY} qua"
    r"|theo (?:báo cáo|thống kê|số liệu|phản ánh))(?!\w)"
)
_WHEN = re.compile(
    rf"[ \"]*(?:[^\W\d_{DOING}{DUTY}{PARTY}{SAYING}{TELLING}{PERIOD}]+,? ){{0,4}}"
    rf"(?P<when>{PERIOD})(?: vừa)?(?: qua)?,? (?={PARTY})"
)
"""A period that a clause begins with, right before who does something."""


def is_past(telling: Telling, start: int, end: int) -> bool:
    """Whether a stretch before a task says that it tells of what has been: «trước đây», «theo báo cáo», «vẫn»."""
    return _HAS_BEEN.search(telling.text, start, end) is not None or _has_passed(telling, start)


def _has_passed(telling: Telling, start: int) -> bool:
    """Whether a clause begins with a period that has passed or lasts until now: «Năm 2023, …», «Đến nay, …»."""
    found, today = _WHEN.match(telling.text, start), telling.reading.today
    if found is None or today is None:
        return False
    mention = telling.mention(found.start("when"))
    when: When = mention.value
    if when.text is None or when.grain in ("day", "days", "same"):
        return False
    return telling.article.key[mention.start : mention.end].endswith(" nay") or parse(when.text).last < today
