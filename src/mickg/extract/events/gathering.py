"""An event as the passages of an article name it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

EventKind = Literal[
    "review-conference", "year-end-conference", "conference", "launch", "award", "merger", "exhibition", "election",
    "other",
]  # fmt: skip
MEETINGS = frozenset({
    "event-review-conference", "event-year-end-conference", "event-conference", "event-questioning",
    "event-questioning-chaired",
    "event-session-held", "event-review-held", "event-year-end-held", "event-regular-session",
    "event-press-conference", "event-meeting", "event-assembly", "event-assembly-held", "event-congress",
    "event-ceremony",
    "event-ceremony-held", "event-ceremony-unnamed", "event-saw",
    "event-launching-ceremony", "event-award-ceremony", "event-handing-over", "event-met", "event-met-told-first",
    "event-received",
    "event-questioned", "event-body-met", "event-on-a-topic", "event-social", "event-debated", "event-meeting-unnamed",
    "event-meeting-chaired", "event-heard", "event-talks", "event-looked-back", "event-called-together",
})  # fmt: skip
"""The rules that read meetings, which people chair and attend."""
Mode = Literal["in-person", "online", "hybrid"]


@dataclass(slots=True)
class Gathering:
    """An event with the stretches of the skeleton that name it, the first one's words being its name.

    `head` is the word that names its sort («hội nghị»), `session` says that it lasts longer than the day it is told of,
    `shown` that it is named in a title or caption alone.
    """

    kind: EventKind
    name: str
    head: str
    rule: str
    places: list[tuple[int, int]]
    session: bool = False
    shown: bool = False
    start: str | None = None
    end: str | None = None
    place: str | None = None
    organiser: str | None = None
    chairs: list[str] = field(default_factory=list)
    participants: list[str] = field(default_factory=list)
    covers: str | None = None
    mode: Mode | None = None
    inferred: dict[str, str] = field(default_factory=dict)

    @property
    def first(self) -> int:
        """Where a passage names it first."""
        return min(start for start, _ in self.places)

    @property
    def at(self) -> int:
        """Where its name stands first."""
        return self.places[0][0]


def near(gatherings: Sequence[Gathering], at: int) -> Sequence[Gathering]:
    """Those of the gatherings, in the order of the text, that are named around a place: fifty before, ten after."""
    number = bisect_right(gatherings, at, key=lambda one: one.first)
    return gatherings[max(0, number - 50) : number + 10]
