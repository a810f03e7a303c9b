"""What a clause's frame says: who speaks from here, and the task that somebody is told."""

import re

from mickg.extract.directives.authority import may_recommend
from mickg.extract.directives.bare import UNLISTED, bare_task
from mickg.extract.directives.behind import told_behind
from mickg.extract.directives.duties import duty, focus, given, passive, plan
from mickg.extract.directives.frames import ANNOUNCING, TASKS, Frame, first_frame
from mickg.extract.directives.issued import passed_on
from mickg.extract.directives.leads import led
from mickg.extract.directives.past import PAST
from mickg.extract.directives.telling import (
    DOING,
    PARTY,
    TELLING,
    Mode,
    Stretch,
    Telling,
    Verb,
    as_verb,
)
from mickg.extract.directives.told import (
    ASKING,
    TO_DO,
    begins,
    give_unnamed,
    in_time,
    kept,
    stands_still,
    subject,
    told_to,
    unparted,
)

_DEEPEST = 4
_ANNOUNCED = 90
_EVENT = re.compile(
    r"(?:[^\W\d_]+ [^\W\d_]+, )?(?:tại|phát biểu|kết luận|chủ trì|trong (?:phát biểu|kết luận|bài|buổi|cuộc|hội)"
    r"|cũng tại|sau khi nghe|kết thúc)(?!\w)"
)
_REGARDING = re.compile(rf"(?:đối )?với (?={PARTY} {DOING})")
_TO_TELL = re.compile(rf"{PARTY} {TELLING}")
"""What somebody is recommended to tell others: «kiến nghị Thủ tướng giao Bộ Công an …»."""


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
        "given": given,
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
    if (past and not stands_still(telling, match, stretch)) or " sẽ" in (match["beside"] or ""):
        telling.carried.running = False
        return
    _tell(telling, frame, stretch, match.start("by") if match["by"] is not None else None)


def _tell(telling: Telling, frame: Frame, stretch: Stretch, by: int | None) -> None:
    match, carried = frame.match, telling.carried
    voice = telling.voice(by) if by is not None else subject(telling, stretch.start) or carried.speaker
    telling.speak(voice, firm=True)
    if voice is None:
        return
    verb = telling.word(match)
    carried.verb = as_verb(verb)
    if TASKS.search(telling.text, stretch.start, match.start()) is not None:
        carried.front = telling.front(stretch.start, match.start()) or carried.front
    if "to" in match.groupdict():
        told_to(telling, frame, stretch)
    else:
        _told_what(telling, frame, stretch)


def _told_what(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """A task without those who are told, or a clause after a comma, a colon, «rằng»."""
    match, carried = frame.match, telling.carried
    action = match.start("action")
    if match["link"].strip() != "":
        carried.complement = True
        read_stretch(telling, action, stretch.end, Mode.TOLD, stretch.depth + 1)
    elif told_behind(telling, begins(frame), action, stretch.end):
        return
    elif telling.text[action] in TO_DO or in_time(telling, action, stretch.end):
        give_unnamed(telling, frame, stretch)
    elif not (kept(telling, action, stretch.end) or unparted(telling, frame, stretch)):
        told = len(telling.found)
        read_stretch(telling, action, stretch.end, Mode.SAID, stretch.depth + 1)
        unlisted = UNLISTED.match(telling.text, action, stretch.end) if len(telling.found) == told else None
        if unlisted is not None and unlisted["to"] is None and carried.verb.text == ASKING:
            give_unnamed(telling, frame, stretch)
