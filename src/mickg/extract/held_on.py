"""The day on which a passage shows somebody in a post: its event's, else the article's."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date

from mickg.extract.posts import Holding
from mickg.extract.reading import Reading

_NEAR = 45
_LEAD = 500
_ISO_DAY = 10


class Days:
    """The days shortly before its own that an article tells, in the order of its text and in ISO form."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.article.text
        self._today = reading.today.isoformat() if reading.today is not None else None
        since = _before(reading.today).isoformat() if reading.today is not None else ""
        periods = ((m.start, m.value.text or "") for m in reading.mentions if m.kind == "PERIOD")
        self._told = [
            (start, day)
            for start, day in periods
            if len(day) == _ISO_DAY and "/" not in day and since <= day <= (self._today or "")
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
        return next((day for start, day in self._told if start < _LEAD and day != self._today), None)


def _before(today: date) -> date:
    return date.fromordinal(max(1, today.toordinal() - _NEAR))
