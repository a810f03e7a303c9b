"""What a telling says by itself: who tells, those who are told by name, a task without them."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.behind import after_circumstances
from mickg.extract.directives.deadlines import due
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import TASKS, Frame
from mickg.extract.directives.issued import addressed
from mickg.extract.directives.telling import (
    DOING,
    DUTY,
    PARTY,
    PERIOD,
    SAYING,
    TELLING,
    Stretch,
    Telling,
)
from mickg.extract.directives.voices import Voice

ASKING = "yêu cầu"
_BY_WHEN = by_letter(rf"(?:ngay )?(?:trong|trước|từ|đến hết|đến|chậm nhất là|chậm nhất)(?: ngày)? {PERIOD},? ")
_JOINED = re.compile(r"(?:(?<!\w)(?:đồng thời|và)(?: cũng)?|[;,]) \Z")
_NEAR = 20
_REPORT = "báo cáo"
"""What those who were told something last are to do when it is done."""
_OTHERS = re.compile(rf" ?; ?{PARTY}")
_VERB = re.compile(f"[{DOING}{DUTY}{TELLING}]")
TO_DO = frozenset({DOING, TELLING, DUTY, SAYING})
_IN_OFFICE = frozenset({"person", "post"})
_TOLD_TOO = frozenset({"body", "class"})
"""Whom a sentence begins with that may just have been told what they do in it."""


def stands_still(telling: Telling, match: re.Match[str], stretch: Stretch) -> bool:
    """Whether what was told before is still to be done: by a day ahead, or as another reports of somebody in office.

    «Ông X cho hay Bộ trưởng đã giao Cục …», «Sở đã yêu cầu các trường … trước ngày 30/6».
    """
    if "to" not in match.groupdict() or match["by"] is None:
        return False
    reported = stretch.depth > 0 and telling.kind(match.start("by")) in _IN_OFFICE
    return reported or due(telling.reading, telling.skeleton, match.start("action"), stretch.end) is not None


def subject(telling: Telling, start: int) -> Voice | None:
    """Who does something and tells somebody too, of whom nobody spoke in between: «Ông dự họp, đồng thời giao …»."""
    carried = telling.carried
    joined = not telling.clause.first and _JOINED.search(telling.text, max(0, start - _NEAR), start) is not None
    if not joined or carried.subject is None or carried.speaker is not carried.silent:
        return None
    told = carried.running and telling.kind(carried.subject) in _TOLD_TOO
    return None if told else telling.voice(carried.subject)


def begins(frame: Frame) -> int:
    """Where the passage of a task begins: with those who tell, but not with all that is told of their paper."""
    return frame.match.start() if frame.match["by"] and frame.kind != "issued" else frame.match.start("verb")


def told_to(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Somebody is told by name: a list of paragraphs that ran on ends."""
    match, carried = frame.match, telling.carried
    if match["by"] and carried.listing is not None and carried.listing.block and carried.listing.marked == "":
        carried.listing = carried.section = None
    action = match.start("action")
    verb = _VERB.search(telling.text, action, stretch.end)
    before = verb.start() if verb is not None else action
    carried.to, carried.assigning, carried.topic_to = telling.names(match.start("to")), True, ()
    carried.front = telling.front(match.end("to"), before) or carried.front
    give(telling, Task(begins(frame), stretch.end, action, carried.to, frame.rule.id))


def give_unnamed(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Give a task to those whom the frame does not name: who is addressed, else who was told before."""
    carried = telling.carried
    action = frame.match.start("action")
    reports = telling.text[action] in (DOING, SAYING) and telling.mention(action).value.text == _REPORT
    before = carried.to if reports or (carried.running and not telling.clause.first) else ()
    carried.to, carried.assigning = (
        addressed(telling, frame.match) or carried.topic_to or carried.default or before,
        True,
    )
    give(telling, Task(begins(frame), stretch.end, action, carried.to, frame.rule.id))


def in_time(telling: Telling, action: int, end: int) -> bool:
    """Whether what is to be done stands behind by when: «yêu cầu trong quý IV rà soát …»."""
    by = _BY_WHEN.match(telling.text, action, end)
    at = by.end() if by is not None else after_circumstances(telling, action, end)
    return action < at < end and telling.text[at] in TO_DO


def kept(telling: Telling, action: int, end: int) -> bool:
    """Keep those told whose task stands behind a semicolon, with others who are told it too."""
    if action + 1 < end or _OTHERS.match(telling.text, end) is None:
        return False
    telling.carried.along = telling.names(action)
    telling.carried.assigning = True
    return True


def unparted(telling: Telling, frame: Frame, stretch: Stretch) -> bool:
    """Give a task whose verb is no word of the vocabulary, so that the party before it took all words to the end."""
    action = frame.match.start("action")
    party = telling.skeleton.mention(action)
    if party is None or party.kind != "PARTY" or action + 1 < stretch.end or party.value.core >= party.end:
        return False
    if TASKS.search(telling.article.key, party.value.core, party.end) is not None:
        return False
    head = telling.article.text[party.start : party.value.core]
    telling.carried.to, telling.carried.assigning = (head[:1].lower() + head[1:],), True
    give(telling, Task(begins(frame), stretch.end, action, telling.carried.to, frame.rule.id))
    return True
