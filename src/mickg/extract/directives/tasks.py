"""What a clause's frame says: who speaks from here, and the task that somebody is told."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.authority import may_recommend
from mickg.extract.directives.bare import UNLISTED, bare_task
from mickg.extract.directives.behind import after_circumstances, told_behind
from mickg.extract.directives.duties import duty, focus, passive, plan
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import ANNOUNCING, TASKS, Frame, first_frame
from mickg.extract.directives.issued import addressed, passed_on
from mickg.extract.directives.leads import led
from mickg.extract.directives.past import PAST
from mickg.extract.directives.telling import (
    DOING,
    DUTY,
    PARTY,
    PERIOD,
    SAYING,
    TELLING,
    Mode,
    Stretch,
    Telling,
    Verb,
    as_verb,
)
from mickg.extract.directives.voices import Voice

_DEEPEST = 4
_ANNOUNCED = 90
_EVENT = re.compile(
    r"(?:[^\W\d_]+ [^\W\d_]+, )?(?:tại|phát biểu|kết luận|chủ trì|trong (?:phát biểu|kết luận|bài|buổi|cuộc|hội)"
    r"|cũng tại|sau khi nghe|kết thúc)(?!\w)"
)
_ASKING = "yêu cầu"
_BY_WHEN = by_letter(rf"(?:ngay )?(?:trong|trước|từ|đến hết|đến|chậm nhất là|chậm nhất)(?: ngày)? {PERIOD},? ")
_REGARDING = re.compile(rf"(?:đối )?với (?={PARTY} {DOING})")
_TO_TELL = re.compile(rf"{PARTY} {TELLING}")
"""What somebody is recommended to tell others: «kiến nghị Thủ tướng giao Bộ Công an …»."""
_JOINED = re.compile(r"(?:(?<!\w)(?:đồng thời|và)(?: cũng)?|[;,]) \Z")
_NEAR = 20
_REPORT = "báo cáo"
"""What those who were told something last are to do when it is done."""
_OTHERS = re.compile(rf" ?; ?{PARTY}")
_VERB = re.compile(f"[{DOING}{DUTY}{TELLING}]")
_TO_DO = frozenset({DOING, TELLING, DUTY, SAYING})
_TOLD_TOO = frozenset({"body", "class"})
"""Whom a sentence begins with that may just have been told what they do in it."""


def read_stretch(telling: Telling, start: int, end: int, mode: Mode, depth: int = 0) -> None:
    """Read a clause, or what is said in one: the frame that begins first in it, else a bare task."""
    if start >= end or depth > _DEEPEST:
        return
    stretch = Stretch(start, led(telling, start, end), end, mode, depth)
    frame = first_frame(telling, stretch)
    if _announces(telling, stretch, frame):
        return
    if frame is None:
        bare_task(telling, stretch)
        return
    readers = {
        "according": _according,
        "passive": passive,
        "issued": _issued,
        "told": _told,
        "said": _said,
        "plan": plan,
        "focus": focus,
    }
    readers.get(frame.kind, duty)(telling, frame, stretch)


def _announces(telling: Telling, stretch: Stretch, frame: Frame | None) -> bool:
    """Keep whose tasks a clause announces that tells none itself."""
    if stretch.mode is Mode.LISTED or (frame is not None and frame.kind not in ("focus", "duty")):
        return False
    if TASKS.search(telling.text, max(stretch.lead, stretch.end - _ANNOUNCED), stretch.end) is None:
        return False
    found = ANNOUNCING.search(telling.text, stretch.lead, stretch.end)
    if found is not None:
        telling.carried.default = telling.names(found.start("to"))
    return found is not None


def _according(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """What somebody says, or what a paper tells that was named before."""
    carried = telling.carried
    if "by" in frame.match.groupdict():
        telling.speak(telling.voice(frame.match.start("by")))
    elif carried.speaker is not None and (carried.speaker.kind == "paper" or carried.main is not None):
        carried.assigning = True
    read_stretch(telling, frame.match.start("clause"), stretch.end, Mode.PLAIN, stretch.depth + 1)


def _said(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Let somebody speak; what is asked, promised or reported upwards is no directive."""
    verb = telling.word(frame.match)
    voice = telling.voice(frame.match.start("by"))
    told = voice is not None and may_recommend(voice.name, verb.text)
    voice = voice if verb.more != "upwards" or told else None
    telling.speak(voice, firm=verb.more == "firm", reporting=verb.more == "plain")
    if voice is not None:
        carried, mode = telling.carried, Mode.TOLD if told else Mode.SAID
        carried.verb, carried.running = Verb(verb.text, "propose" if told else "order"), False
        carried.complement = carried.complement or told
        start = frame.match.start("clause")
        regarding = _REGARDING.match(telling.text, start, stretch.end) if told else None
        start = regarding.end() if regarding is not None else start
        if told and _TO_TELL.match(telling.text, start, stretch.end) is not None:
            bare_task(telling, Stretch(start, start, stretch.end, mode))
            return
        read_stretch(telling, start, stretch.end, mode, stretch.depth + 1)


def _issued(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """A paper tells what is to be done: whoever issued it, or whose words it passes on."""
    _tell(telling, frame, stretch, passed_on(telling, frame.match) or frame.match.start("by"))


def _told(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Somebody tells what is to be done, now: not what they did before or will when something happens."""
    match = frame.match
    past = PAST.search(match["beside"] or "") is not None and _EVENT.match(telling.text, stretch.start) is None
    if past or " sẽ" in (match["beside"] or ""):
        telling.carried.running = False
        return
    _tell(telling, frame, stretch, match.start("by") if match["by"] is not None else None)


def _tell(telling: Telling, frame: Frame, stretch: Stretch, by: int | None) -> None:
    match, carried = frame.match, telling.carried
    voice = telling.voice(by) if by is not None else _subject(telling, stretch.start) or carried.speaker
    telling.speak(voice, firm=True)
    if voice is None:
        return
    verb = telling.word(match)
    carried.verb = as_verb(verb)
    if TASKS.search(telling.text, stretch.start, match.start()) is not None:
        carried.front = telling.front(stretch.start, match.start()) or carried.front
    if "to" in match.groupdict():
        _told_to(telling, frame, stretch)
    else:
        _told_what(telling, frame, stretch)


def _subject(telling: Telling, start: int) -> Voice | None:
    """Who does something and tells somebody too, of whom nobody spoke in between: «Ông dự họp, đồng thời giao …»."""
    carried = telling.carried
    joined = not telling.clause.first and _JOINED.search(telling.text, max(0, start - _NEAR), start) is not None
    if not joined or carried.subject is None or carried.speaker is not carried.silent:
        return None
    told = carried.running and telling.kind(carried.subject) in _TOLD_TOO
    return None if told else telling.voice(carried.subject)


def _begins(frame: Frame) -> int:
    """Where the passage of a task begins: with those who tell, but not with all that is told of their paper."""
    return frame.match.start() if frame.match["by"] and frame.kind != "issued" else frame.match.start("verb")


def _told_to(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Somebody is told by name: a list of paragraphs that ran on ends."""
    match, carried = frame.match, telling.carried
    if match["by"] and carried.listing is not None and carried.listing.block and carried.listing.marked == "":
        carried.listing = carried.section = None
    action = match.start("action")
    verb = _VERB.search(telling.text, action, stretch.end)
    before = verb.start() if verb is not None else action
    carried.to, carried.assigning, carried.topic_to = telling.names(match.start("to")), True, ()
    carried.front = telling.front(match.end("to"), before) or carried.front
    give(telling, Task(_begins(frame), stretch.end, action, carried.to, frame.rule.id))


def _told_what(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """A task without those who are told, or a clause after a comma, a colon, «rằng»."""
    match, carried = frame.match, telling.carried
    action = match.start("action")
    if match["link"].strip() != "":
        carried.complement = True
        read_stretch(telling, action, stretch.end, Mode.TOLD, stretch.depth + 1)
    elif told_behind(telling, _begins(frame), action, stretch.end):
        return
    elif telling.text[action] in _TO_DO or _in_time(telling, action, stretch.end):
        _give_unnamed(telling, frame, stretch)
    elif not (_kept(telling, action, stretch.end) or _unparted(telling, frame, stretch)):
        told = len(telling.found)
        read_stretch(telling, action, stretch.end, Mode.SAID, stretch.depth + 1)
        unlisted = UNLISTED.match(telling.text, action, stretch.end) if len(telling.found) == told else None
        if unlisted is not None and unlisted["to"] is None and carried.verb.text == _ASKING:
            _give_unnamed(telling, frame, stretch)


def _give_unnamed(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """Give a task to those whom the frame does not name: who is addressed, else who was told before."""
    carried = telling.carried
    action = frame.match.start("action")
    reports = telling.text[action] in (DOING, SAYING) and telling.mention(action).value.text == _REPORT
    before = carried.to if reports or (carried.running and not telling.clause.first) else ()
    carried.to, carried.assigning = (
        addressed(telling, frame.match) or carried.topic_to or carried.default or before,
        True,
    )
    give(telling, Task(_begins(frame), stretch.end, action, carried.to, frame.rule.id))


def _in_time(telling: Telling, action: int, end: int) -> bool:
    """Whether what is to be done stands behind by when: «yêu cầu trong quý IV rà soát …»."""
    by = _BY_WHEN.match(telling.text, action, end)
    at = by.end() if by is not None else after_circumstances(telling, action, end)
    return action < at < end and telling.text[at] in _TO_DO


def _kept(telling: Telling, action: int, end: int) -> bool:
    """Keep those told whose task stands behind a semicolon, with others who are told it too."""
    if action + 1 < end or _OTHERS.match(telling.text, end) is None:
        return False
    telling.carried.along = telling.names(action)
    telling.carried.assigning = True
    return True


def _unparted(telling: Telling, frame: Frame, stretch: Stretch) -> bool:
    """Give a task whose verb is no word of the vocabulary, so that the party before it took all words to the end."""
    action = frame.match.start("action")
    party = telling.skeleton.mention(action)
    if party is None or party.kind != "PARTY" or action + 1 < stretch.end or party.value.core >= party.end:
        return False
    if TASKS.search(telling.article.key, party.value.core, party.end) is not None:
        return False
    head = telling.article.text[party.start : party.value.core]
    telling.carried.to, telling.carried.assigning = (head[:1].lower() + head[1:],), True
    give(telling, Task(_begins(frame), stretch.end, action, telling.carried.to, frame.rule.id))
    return True
