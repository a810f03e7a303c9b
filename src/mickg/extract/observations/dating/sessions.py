"""What sessions date: the days of an event that an article is news of, and what one named by its month hears of."""

import re
from datetime import timedelta

from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.lengths import is_short
from mickg.extract.reading import Reading
from mickg.extract.values import When
from mickg.period import parse

_HELD = by_letter(
    r"(?<!\w)(?:hội (?:nghị|thảo|thi|diễn)|kỳ họp|phiên họp|diễn đàn|triển lãm|hội chợ|cuộc thi|kỳ thi|giải đấu"
    r"|đại hội(?! đồng)|liên hoan|lễ hội|ngày hội)(?!\w)"
)
_SESSION = re.compile(r"(?<!\w)(?:phiên(?: họp)?|họp|cuộc họp|hội nghị|kỳ họp)(?: thường kỳ| định kỳ| giao ban)? \Z")
_HEARD = re.compile(r"(?<!\w)(?:báo cáo|tình hình|kết quả|kinh tế - xã hội|thực hiện)[^.;]{0,90}\Z")
_PLANNED = re.compile(r"(?<!\w)(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|dự toán|giải pháp)[^,;.]{0,30}\Z")
_NEAR = 40
_TOP, _OVER = 4, timedelta(days=10)


def heard(text: str, at: int, month: str, told: list[tuple[int, When]]) -> str | None:
    """The longer period that a session named by its month hears of: «phiên tháng 11, nghe báo cáo … năm 2021».

    `told` are the periods of the line, `at` is where the month stands.
    """
    if _SESSION.search(text, max(0, at - _NEAR), at) is None:
        return None
    behind = ((later, when.text) for later, when in told if later > at and when.text is not None)
    reported = (period for later, period in behind if _is_heard(text, at, later))
    period = next(reported, month)
    session, span = parse(month), parse(period)
    return period if span.first < session.first and session.last <= span.last else None


def _is_heard(text: str, at: int, later: int) -> bool:
    """Whether words of a report, none of a plan, lead from a session to a period."""
    return _HEARD.search(text, at, later) is not None and _PLANNED.search(text, at, later) is None


def days_of_event(reading: Reading) -> str | None:
    """The days, as records write them, that one of the first lines tells beside an event; none long over or ahead."""
    skeleton, today = reading.skeleton, reading.today
    for line in reading.article.told[:_TOP] if today is not None else ():
        start, end = skeleton.place(line.start), skeleton.place(line.end)
        for at in skeleton.places("PERIOD", start, end):
            mention = skeleton.mention(at)
            if mention is None or today is None or not is_short(mention.value):
                continue
            first, last = parse(mention.value.text)
            news = first <= today <= last + _OVER
            if news and _HELD.search(skeleton.text, start, end) is not None:
                told: str = mention.value.text
                return told
    return None
