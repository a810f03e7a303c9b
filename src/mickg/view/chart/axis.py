"""Days in, places on a time axis out."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from mickg.view.page.markup import Markup, tag

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_CLOSEST = 44.0


class Axis(NamedTuple):
    """From the first day of one year to the last of another, between two places in pixels."""

    first: int
    last: int
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day stands."""
        return self.left + (self.right - self.left) * (_years(day) - self.first) / (self.last + 1 - self.first)

    def years(self) -> list[int]:
        """The years that are marked, as many as have room."""
        width = (self.right - self.left) / (self.last + 1 - self.first)
        step = next((step for step in _STEPS if step * width >= _CLOSEST), _STEPS[-1])
        return [year for year in range(self.first, self.last + 1) if year % step == 0 or step == 1]

    def grid(self, top: float, foot: float) -> Markup:
        """A line at the beginning of each marked year."""
        starts = (self.x(date(year, 1, 1)) for year in self.years())
        return tag("g", *(tag("path", d=f"M{x:.1f},{top:.1f}V{foot:.1f}") for x in starts), class_="grid")

    def labels(self, y: float) -> Markup:
        """The marked years, each where it begins."""
        texts = (tag("text", str(year), x=self.x(date(year, 1, 1)) + 4, y=y) for year in self.years())
        return tag("g", *texts, class_="years", aria_hidden="true")


def _years(day: date) -> float:
    first = date(day.year, 1, 1)
    return day.year + (day - first).days / (366 if day.year % 4 == 0 else 365)


def axis(days: Iterable[date], left: float, right: float) -> Axis:
    """The years that hold these days; one year where there are none."""
    years = [day.year for day in days] or [2000]
    return Axis(min(years), max(years), left, right)
