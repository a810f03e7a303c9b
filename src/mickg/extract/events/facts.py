"""Gatherings in, events out, with what the article tells of its own meeting."""

import re
from collections.abc import Sequence

from mickg.extract.events.attendance import take_organiser, take_participants
from mickg.extract.events.chairs import take_chairs
from mickg.extract.events.days import sentence_around
from mickg.extract.events.found import gatherings
from mickg.extract.events.gathering import MEETINGS, Gathering, Mode
from mickg.extract.events.occasions import settle_there
from mickg.extract.events.setting import settle, settle_main
from mickg.extract.reading import Reading
from mickg.extract.wording import ended
from mickg.model import Event
from mickg.values import Span

_REMOTE = "trực tuyến"
_MODES: tuple[tuple[re.Pattern[str], Mode], ...] = (
    (re.compile(rf"trực tiếp (?:và|kết hợp|kết hợp với|với) {_REMOTE}"), "hybrid"),
    (re.compile(rf"(?:hình thức|họp|hội nghị|phiên họp)(?: \w+){{0,3}} {_REMOTE}"), "online"),
)
_HEADS = ("Bộ trưởng", "Thứ trưởng", "Thủ tướng", "Phó Thủ tướng", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Cục trưởng",
          "Tổng cục trưởng", "Thống đốc", "Phó Thống đốc", "Tổng Giám đốc", "Tổng giám đốc")  # fmt: skip
_PARTY = ("Ban Chấp hành", "Bộ Chính trị", "Ban Bí thư", "Ban Chỉ đạo", "Hội đồng")
_SESSION = "Phiên họp Chính phủ"
_WITH_OTHERS = re.compile(
    r"(?:Họp|Làm việc|(?:Cuộc|Buổi) (?:họp|làm việc))[^,;]{0,20} với (?:các|\d+|lãnh đạo"
    r"|[Bb]an [Tt]hường vụ|tỉnh|thành phố|Tỉnh ủy|Thành ủy|Bộ|Ủy ban)(?!\w)|Cuộc họp triệu tập"
)
_REVIEWED = ("month", "months", "quarter", "half", "year")
_REVIEWS = frozenset({"event-review-conference", "event-year-end-conference", "event-press-conference",
                      "event-regular-session", "event-review-held", "event-year-end-held",
                      "event-looked-back"})  # fmt: skip


def events(reading: Reading) -> list[Event]:
    """One fact for each event that an article names, its own meeting with those who chair and attend it."""
    found = gatherings(reading)
    if len(found) == 0:
        return []
    settle(reading, found)
    for one in found:
        take_organiser(reading, one)
        _cover(reading, one)
    main = _main(found)
    if main is not None:
        settle_main(reading, main, [one for one in found if one is not main])
    for one in found:
        settle_there(reading, one, found, main)
    if main is not None:
        take_chairs(reading, found, main)
        take_participants(reading, found, main)
        _preside(reading, main)
        _host(reading, main)
        main.mode = _mode(reading.article.key)
    return [_fact(reading, one) for one in found]


def _mode(key: str) -> Mode | None:
    """How an article says that people met."""
    modes = (mode for pattern, mode in _MODES if _REMOTE in key and pattern.search(key) is not None)
    return next(modes, None)


def main_event(reading: Reading) -> str | None:
    """The name of the meeting that an article tells of, as its event is named."""
    main = _main(gatherings(reading))
    return main.name if main is not None else None


def _main(found: Sequence[Gathering]) -> Gathering | None:
    """The first meeting that is no session of months; without one, none."""
    meetings = [one for one in found if one.rule in MEETINGS]
    return min(meetings, key=lambda one: one.session, default=None)


def _cover(reading: Reading, one: Gathering) -> None:
    """A review is of the period in its name."""
    periods = (m.value for start, end in one.places for m in reading.skeleton.within(start, end) if m.kind == "PERIOD")
    told = (when.text for when in periods if when.grain in _REVIEWED)
    if one.rule in _REVIEWS or "thường kỳ" in one.name:
        one.covers = next(told, None)
    ahead = one.covers is not None and one.start is not None and one.covers < one.start < f"{one.covers}-04"
    if ahead and one.kind == "year-end-conference":
        one.start, one.end = (_year_later(day) for day in (one.start, one.end))


def _year_later(day: str | None) -> str | None:
    """The same day of the next year: the year reviewed gave a day without a year its own."""
    return f"{int(day[:4]) + 1}{day[4:]}" if day is not None else None


def _preside(reading: Reading, main: Gathering) -> None:
    """The Prime Minister presides over a session of the Government that an article tells the day of.

    He or a deputy does over what they hold with ministries and provinces: «Thủ tướng làm việc với 13 tỉnh».
    """
    with_others = _WITH_OTHERS.match(main.name) is not None
    if len(main.chairs) > 0 or main.start is None or not (main.name.startswith(_SESSION) or with_others):
        return
    titles = ("Thủ tướng", "Phó Thủ tướng") if with_others else ("Thủ tướng",)
    heads = {one.person for one in reading.holdings if one.title in titles and not (one.former or one.abroad)}
    if with_others:
        heads &= {m.value for m in reading.skeleton.within(*sentence_around(reading, main.at)) if m.kind == "PERSON"}
    if len(heads) == 1:
        main.chairs = [*heads]
        main.participants = [name for name in main.participants if name not in heads]


def _host(reading: Reading, main: Gathering) -> None:
    """A meeting is held by the body that its chair heads, else by the ministry of the article if it names one."""
    if main.organiser is not None:
        return
    led = [one.organisation for one in reading.holdings if one.person in main.chairs and one.title.startswith(_HEADS)]
    ministry = reading.scene.ministry if reading.scene.ministry in reading.bodies() else None
    host = next((body for body in led if body is not None and not body.startswith(_PARTY)), ministry)
    if host is not None:
        main.organiser, main.inferred["organiser"] = host, "host-of-meeting"


def _fact(reading: Reading, one: Gathering) -> Event:
    skeleton = reading.skeleton
    spans = sorted((skeleton.origin(start), ended(skeleton, end)) for start, end in one.places)
    # A page of several articles tells days of several meetings of one name.
    ends = one.start is None or one.end is None or one.end >= one.start
    return Event(
        kind=one.kind,
        name=one.name,
        start=one.start,
        end=one.end if ends else None,
        place=one.place,
        organiser=one.organiser,
        chairs=tuple(one.chairs),
        participants=tuple(one.participants),
        covers=one.covers,
        mode=one.mode,
        evidence=tuple(Span(start=start, end=end) for start, end in dict.fromkeys(spans)),
        inferred={field: rule for field, rule in one.inferred.items() if ends or field != "end"},
        rule=one.rule,
    )
