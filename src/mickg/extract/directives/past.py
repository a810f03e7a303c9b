"""Words that say that a clause tells of what has been, so that it gives out no task."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.telling import QUANTITY, Telling

PAST = re.compile(r"(?<!\w)đã(?!\w)")
"""What has been told before and is only reported."""
_HAS_BEEN = by_letter(
    r"(?<!\w)(?:trước đây|trước kia|lâu nay|bấy lâu|thời gian qua|những năm qua|nhiều năm qua|tuần qua|năm qua"
    rf"|tháng qua|ngày qua|đợt vừa qua|khi ấy|lúc ấy|lúc đó|hồi đó|năm ngoái|{QUANTITY} qua"
    r"|theo (?:báo cáo|thống kê|số liệu|phản ánh))(?!\w)"
)


def is_past(telling: Telling, start: int, end: int) -> bool:
    """Whether a stretch before a task says that it tells of what has been: «trước đây», «theo báo cáo», «vẫn»."""
    return _HAS_BEEN.search(telling.text, start, end) is not None
