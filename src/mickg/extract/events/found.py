"""Passages that name an event in, the events of an article out."""

import re
from operator import attrgetter

from mickg.article import FURNITURE, Zone
from mickg.extract.branches import by_letter
from mickg.extract.events.announced import announced
from mickg.extract.events.asked import is_dated
from mickg.extract.events.days import sentence_around
from mickg.extract.events.gathering import MEETINGS, Gathering
from mickg.extract.events.heads import HEADS, rules_at
from mickg.extract.events.named import gathering
from mickg.extract.events.occasions import is_part, is_purpose
from mickg.extract.events.same import join, same
from mickg.extract.phrases import is_one
from mickg.extract.reading import Reading
from mickg.extract.rules import match_around
from mickg.extract.zones import line_at

_LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE}
_SHOWN = frozenset({Zone.TITLE, Zone.CAPTION})
_NO_EVENT = by_letter(
    r"(?<!\w)(?:hướng dẫn tổ chức|(?:(?:hình|phương) thức|cách(?: thức)?)(?: tổ chức)?|tổ chức(?:,| và) quản lý"
    r"|quản lý(?:(?:,| và) tổ chức)?|việc tổ chức|khi tổ chức|đây là|mỗi|đề nghị|xét|đề xuất|phòng"
    r"|trung tâm(?: hội nghị(?: và)?)?) \Z"
)
_PICTURED = re.compile(r"tặng hoa|phát biểu|toàn cảnh|quang cảnh|chụp ảnh|trao (?:bằng|quà|giải)|chủ trì")
_WHEN_HELD = "khi tổ chức "
_CEREMONY = "event-ceremony-unnamed"
_UNNAMED = frozenset({"event-meeting-unnamed", _CEREMONY})
_STOPS = (".", "!", "?", ";", ":", "/", '"')
_COMPARED = 60
_LINE = 260


def gatherings(reading: Reading) -> list[Gathering]:
    """The events of an article in the order of the text, each with all the passages that name it.

    An award that only a picture shows is left out: it is of no one day. A meeting without a name is one where no other
    is named, a ceremony where nothing else is told.
    """
    found, unnamed = list[Gathering](), list[Gathering]()
    text, until = reading.skeleton.text, 0
    for head in HEADS.finditer(text):
        inside = head.start() < until or text[head.start() - 1 : head.start()].isalnum()
        one = _at(reading, head.start()) if not inside else None
        if one is not None and one.rule in _UNNAMED:
            unnamed.append(one)
        elif one is not None:
            until = one.places[0][1]
            inner = announced(reading, *one.places[0]) if one.rule in MEETINGS else None
            until = inner if inner is not None else until
            if not is_purpose(reading, one, found):
                _take(text, found, one)
    found = [one for one in found if not (one.shown and one.rule == "event-award") and not is_part(reading, one, found)]
    if any(one.rule in MEETINGS and not one.session for one in found):
        return found
    alone = all(one.session for one in found)
    held = next((one for one in unnamed if alone or one.rule != _CEREMONY), None)
    return sorted((*found, *([held] if held is not None else [])), key=attrgetter("first"))


def _take(text: str, found: list[Gathering], one: Gathering) -> None:
    """Add an event to those found before, or its passage to the one that it names again."""
    known = next((other for other in reversed(found[-_COMPARED:]) if same(other, one)), None)
    if len(found) > 0 and _is_aside(text, found[-1], one):
        _set_aside(found, one, known)
    elif known is None:
        found.append(one)
    else:
        join(known, one)


def _is_aside(text: str, before: Gathering, one: Gathering) -> bool:
    """Whether a passage only says more of the one before: «Kỳ họp thứ 8 (kỳ họp chuyên đề)», «Quốc hội họp tại …»."""
    between = text[before.places[-1][1] : one.at].strip()
    if between == "(":
        return True
    if before.rule != "event-assembly":
        return False
    meets = one.rule == "event-met" and one.head == "họp" and "." not in between
    return meets or (between == "," and one.rule == before.rule and "thứ" not in one.name)


def _set_aside(found: list[Gathering], one: Gathering, known: Gathering | None) -> None:
    """Give a passage, and the event that is known by its words alone, to the event named last."""
    found[-1].places.append(one.places[0])
    if known is not None and known is not found[-1]:
        found.remove(known)
        found[-1].places += known.places


def _at(reading: Reading, at: int) -> Gathering | None:
    """What the first rule that fits reads where a head stands."""
    skeleton = reading.skeleton
    zone = line_at(reading.article, skeleton.origin(at)).zone
    single = is_one(skeleton, at) or skeleton.text.endswith("điều hành ", 0, at)
    if zone in _LEFT_OUT or not single or _is_general(reading, at):
        return None
    defined = skeleton.text.endswith(" là ", 0, at)
    passive = skeleton.text.endswith(" được ", 0, at)
    for rule in rules_at(skeleton, at):
        deed = rule.gives.get("from") == "match"
        if (defined and not deed) or (deed and (passive or zone is Zone.TITLE)):
            continue
        match = match_around(rule, skeleton, "head", at)
        one = gathering(reading, rule, match) if match is not None else None
        if one is not None:
            one.shown = zone in _SHOWN or _is_caption(reading, at)
            return one
    return None


def _is_general(reading: Reading, at: int) -> bool:
    """Whether the words before a head speak of no one event: «cách tổ chức …», «khi tổ chức …» without a day."""
    skeleton = reading.skeleton
    found = _NO_EVENT.search(skeleton.text, max(0, at - 24), at)
    return found is not None and not (
        found[0] == _WHEN_HELD and is_dated(skeleton.within(*sentence_around(reading, at)))
    )


def _is_caption(reading: Reading, at: int) -> bool:
    """Whether a line without a stop says what a picture shows."""
    line = line_at(reading.article, reading.skeleton.origin(at))
    if line.end - line.start > _LINE:
        return False
    text = reading.article.key[line.start : line.end].rstrip()
    return not text.endswith(_STOPS) and _PICTURED.search(text) is not None
