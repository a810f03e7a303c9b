"""The day on which a passage shows somebody in a post: its event's, else the article's."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta

from mickg.extract.branches import by_letter
from mickg.extract.posts import Holding
from mickg.extract.reading import Reading

_NEAR = 45
_LEAD = re.compile(r"\s*(?:\S+\s+){0,105}")
_ISO_DAY = 10
_FRESH = timedelta(days=4)
_BOUND = by_letter(r"(?<!\w)(?:từ|đến|trước|sau|hết|qua|quá|hạn|từ đầu|muộn nhất|chậm nhất)(?: hết)?(?: ngày)? \Z")
"""What before a day says that something begins or ends then, not that it is the day of the news."""
_BACK = 24


class Days:
    """The days shortly before its own that an article tells, in the order of its text and in ISO form."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.article.text
        self._today = reading.day.isoformat() if reading.day is not None else None
        since, until = _recent(reading)
        periods = ((m.start, m.value.text or "") for m in reading.mentions if m.kind == "PERIOD")
        days = ((at, day) for at, day in periods if len(day) == _ISO_DAY and "/" not in day and since <= day <= until)
        self._told = [
            (at, day) for at, day in days if _BOUND.search(reading.article.key, max(0, at - _BACK), at) is None
        ]

    def of(self, held: Iterable[Holding]) -> str | None:
        """The day of the first passage that stands beside one; None of an article without a day."""
        days = (self._beside(one) for one in held)
        return next((day for day in days if day is not None), self._lead() or self._today)

    def _beside(self, one: Holding) -> str | None:
        """The last day told before a passage in its paragraph."""
        line = self._text.rfind("\n", 0, one.start) + 1
        last = bisect_left(self._told, (one.start,)) - 1
        return self._told[last][1] if last >= 0 and self._told[last][0] >= line else None

    def _lead(self) -> str | None:
        """The day before the article's own that its first words tell."""
        lead = _LEAD.match(self._text)
        end = lead.end() if lead is not None else 0
        told = (day for start, day in self._told if start < end and day != self._today)
        return next((day for day in told if self._is_news(day)), None)

    def _is_news(self, day: str) -> bool:
        """Whether an article may be the first to tell of a day: news comes some days later."""
        return self._today is None or date.fromisoformat(self._today) - date.fromisoformat(day) <= _FRESH


def _recent(reading: Reading) -> tuple[str, str]:
    """From when to when a day may be that of the news: of an article that tells no day of its own, in its year."""
    if reading.today is None:
        return "", ""
    if reading.day is None:
        return f"{reading.today.year}-01-01", f"{reading.today.year}-12-31"
    return date.fromordinal(max(1, reading.day.toordinal() - _NEAR)).isoformat(), reading.day.isoformat()
