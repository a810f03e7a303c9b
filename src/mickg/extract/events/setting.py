"""When and where the events of an article are."""

from collections.abc import Sequence

from mickg.extract.events.days import closed, effective, is_concluded, opening, opens, settle_days, settle_later
from mickg.extract.events.gathering import Gathering
from mickg.extract.events.venues import settle_place, settle_seat
from mickg.extract.reading import Reading

_ELECTED = ("event-election", "event-election-of-a-person")


def settle(reading: Reading, gatherings: list[Gathering]) -> None:
    """Give each event its days and its place, as its sentences and later ones tell them."""
    for one in gatherings:
        settle_days(reading, one)
        settle_place(reading, one)
        if one.kind == "merger":
            one.start, one.end = one.start or effective(reading, one.at), None
    settle_later(reading, gatherings)


def _is_recalled(reading: Reading, one: Gathering) -> bool:
    """Whether a meeting is only called to mind by what was concluded at it: «thực hiện kết luận của … tại cuộc họp»."""
    return all(is_concluded(reading, start) for start, _ in one.places)


def _is_own(one: Gathering) -> bool:
    """Whether an article may be about an event: a merger is told with others, and a sitting is a part of one."""
    return one.rule != "event-sitting" and one.kind != "merger"


def settle_main(reading: Reading, main: Gathering, others: Sequence[Gathering]) -> None:
    """The day and place that an article tells of its meeting elsewhere; what only a caption names is at it."""
    if main.start is None and not any(one.start is not None and _is_own(one) for one in others):
        day, shut = opening(reading), closed(reading, main)
        told = main.rule != "event-assembly" or any(opens(reading, *place) for place in main.places)
        told = told and not _is_recalled(reading, main)
        main.start = day if told and not shut else None
        main.end = day if told or shut else None
    settle_seat(reading, main, others)
    for one in others:
        if one.rule in _ELECTED and one.start is None:
            one.start = one.end = opening(reading)
        if one.shown and one.kind in ("launch", "award") and one.start is None:
            one.start, one.end, one.place = main.start, main.end, one.place or main.place
