"""Frames that lay a duty: «các bộ phải …», «trọng tâm là …», «Bộ Y tế được giao …», «Sở đề ra nhiệm vụ …»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.bare import bare_task
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import Frame, by_frame
from mickg.extract.directives.past import PAST, is_past
from mickg.extract.directives.telling import (
    DOING,
    DUTY,
    PARTY,
    QUANTITY,
    SAYING,
    TELLING,
    Mode,
    Stretch,
    Telling,
    Verb,
    as_verb,
)
from mickg.extract.directives.vocabulary import Word
from mickg.extract.directives.voices import Voice

_OF_THOSE = re.compile(
    rf"[^,;:\n{PARTY}]{{0,30}}của {PARTY}(?:,? (?:và )?của {PARTY})* (?:đều|phải|cần|{DUTY})"
)  # «mọi hoạt động của Bộ, của các đơn vị đều …»
_NEXT = re.compile(r" (?:đầu tiên|tiếp theo|cuối cùng|thứ \w+)(?!\w)")
"""What counts the tasks of those told before: «Việc đầu tiên là …», «Nhiệm vụ thứ hai là …»."""
_WHOEVER = re.compile(r"(?:nào|nếu|khi|trường hợp|ai)(?!\w).*(?:thì )?\Z")
_OFTEN = re.compile(r"(?:hàng|hằng|mỗi) (?:năm|quý|tháng|tuần|ngày) ")
_SUBJECT = re.compile(r"(?: nên | thì |vì vậy,? |do vậy,? |do đó,? )")
_NO_SUBJECT = by_letter(
    r"(?<!\w)(?:đã|quy định|vì|bởi|do|muốn|hỏi|nếu như|hay|bạn đọc|độc giả|để|mà|có nơi|có lúc|đặt mục tiêu)(?!\w)"
    rf"|{SAYING}|{QUANTITY} [^;:{PARTY}{DOING}]{{1,30}} \Z"
)
_DONE_BY = re.compile(rf"{PARTY} {DOING}")
_STILL = re.compile(rf"(?:{QUANTITY} )?(?P<to>{PARTY}) (?:chưa|còn|không|đang)(?!\w| (?:biết|hiểu|rõ|muốn|chỉ)(?!\w))")
_AIM = re.compile(rf"{DUTY} (?:có|{DOING}|đạt)(?: (?:ít nhất|tối thiểu|trên))? {QUANTITY}")
"""A share that a plan sets: «đến năm 2015 phải có 80% số hộ …»."""
_TOLD_OF = by_letter(r"(?<!\w)(?:được|không|chưa|có|bị)(?!\w)")
_SPECIFYING = re.compile(r"(?:trước mắt|trong đó|trước hết|đồng thời)(?!\w)")
_LEAST, _MOST = 2, 4
_NEEDS = frozenset({"cần", "cần phải", "hãy"})
_REACHES = "đạt"
_UNABLE = "không được"
_ADVICE = frozenset({"nên", "không nên"})


def passive(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """«Bộ Y tế được giao …»: by whoever is named, else by whoever speaks."""
    match, carried = frame.match, telling.carried
    if match.groupdict().get("by"):
        telling.speak(telling.voice(match.start("by")))
    verb = telling.word(match)
    past = PAST.search(telling.text, match.start(), match.start("verb")) is not None
    if carried.speaker is None or (past and not _stands(telling, match, verb)):
        return
    whose = match.end("whose") if "whose" in match.re.groupindex else match.end("to")
    carried.to, carried.assigning = _those(telling, match.start("to"), whose), True
    carried.verb = as_verb(verb)
    give(telling, Task(match.start(), stretch.end, match.start("action"), carried.to, frame.rule.id))


def given(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """«Việc lập quy hoạch được giao cho Bộ Xây dựng»: by whoever is named, else by whoever speaks."""
    match, carried = frame.match, telling.carried
    if match["by"] is not None:
        telling.speak(telling.voice(match.start("by")), firm=True)
    if carried.speaker is None or is_past(telling, stretch.start, match.start()):
        return
    carried.to, carried.assigning = telling.names(match.start("to")), True
    carried.verb = as_verb(telling.word(match))
    give(telling, Task(match.start(), stretch.end, match.start("action"), carried.to, frame.rule.id))


def _stands(telling: Telling, match: re.Match[str], verb: Word) -> bool:
    """Whether what somebody has been told is still to be done: «đã được yêu cầu rà soát», not «vốn đã được giao»."""
    return verb.text != "giao" and telling.text[match.start("action")] == DOING


def plan(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """«Cục Thuế đề ra nhiệm vụ …»: a task that a body sets itself."""
    match, carried = frame.match, telling.carried
    by = match.start("by") if match["by"] is not None else carried.subject
    assert by is not None
    carried.to = telling.names(by)
    telling.speak(Voice(carried.to[0], "body"))
    carried.verb, carried.assigning = Verb(frame.rule.gives["verb"], "plan"), False
    carried.front = telling.front(stretch.start, match.start("action"))
    give(telling, Task(match.start(), stretch.end, match.start("action"), carried.to, frame.rule.id))


def focus(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """«Trọng tâm của năm là …»: a task of those whose doing it speaks of, else of those it was announced for."""
    match, carried = frame.match, telling.carried
    action = match.start("action")
    own = _OF_THOSE.match(telling.text, action, stretch.end)
    to = tuple(name for at in range(action, own.end()) for name in telling.names(at)) if own is not None else ()
    carried.front = telling.front(match.start(), action) or carried.front
    goes_on = carried.running and _NEXT.search(match["subject"]) is not None
    to = to or carried.topic_to or carried.default or (carried.to if goes_on else ())
    task = Task(match.start(), stretch.end, action, to, frame.rule.id)
    give(telling, task, Verb(carried.verb.text or "là", carried.verb.force))


def duty(telling: Telling, frame: Frame, stretch: Stretch) -> None:
    """«Các bộ phải …», «cần …», «mọi thủ tục phải …»."""
    match, carried = frame.match, telling.carried
    if carried.speaker is None or is_past(telling, stretch.start, match.start()):
        return
    if not telling.voices.may_oblige(carried.speaker) or _is_aimed_at(telling, match):
        return
    if match.groupdict().get("to") is not None:
        laid: tuple[int, tuple[str, ...]] | None = (match.start(), telling.names(match.start("to")))
    elif telling.text[stretch.lead] in (DOING, TELLING) and stretch.lead < match.start():
        bare_task(telling, stretch._replace(mode=Mode.PLAIN))
        return
    elif stretch.mode is Mode.TOLD and by_frame()["task"][0].pattern.match(telling.text, stretch.lead, match.start()):
        bare_task(telling, stretch)
        return
    else:
        aim = carried.speaker.kind != "person" and _AIM.match(telling.text, match.start()) is not None
        told = not carried.reporting or telling.word(match).text in _NEEDS
        laid = _laid(telling, frame, stretch) if told and not aim else None
    if laid is None:
        return
    verb, (start, to) = telling.word(match), laid
    carried.to, carried.assigning = to, True
    carried.front = telling.front(stretch.start, match.start("verb")) or carried.front
    give(telling, Task(start, stretch.end, match.start("verb"), to, frame.rule.id), as_verb(verb))


def _is_aimed_at(telling: Telling, match: re.Match[str]) -> bool:
    """Whether a figure is to be reached by a place or a time, which is an aim: «quý II phải đạt trên 6%»."""
    if match["action"].split(" ", 1)[0] != _REACHES:
        return False
    return match.groupdict().get("to") is None or telling.kind(match.start("to")) == "place"


def _laid(telling: Telling, frame: Frame, stretch: Stretch) -> tuple[int, tuple[str, ...]] | None:
    """Where the passage of a duty begins that no party stands before, and those it is laid on; None where on nobody."""
    match, carried = frame.match, telling.carried
    before = telling.text[stretch.lead : match.start()]
    if before.strip(' "') == "" or _OFTEN.fullmatch(before) is not None or _WHOEVER.search(before) is not None:
        fresh = telling.clause.first and carried.listing is None and not _specifies(telling, stretch)
        return stretch.lead, carried.topic_to or (carried.default if fresh else carried.to)
    start = max((stretch.lead + cut.end() for cut in _SUBJECT.finditer(before)), default=stretch.lead)
    still = _STILL.match(telling.text, start, match.start())
    if still is not None and telling.kind(still.start("to")) == "class":
        return start, _those(telling, start, match.start())
    name = telling.words(start, match.start()) if start < match.start() else ""
    if _is_name(name.split()):
        return start, (name,)
    if telling.text.startswith("một ", start) or _NO_SUBJECT.search(telling.text, start, match.start()) is not None:
        return None
    if _is_undergone(telling, match, before):
        return None
    listed = carried.listing.to or carried.listing.over if carried.listing is not None else ()
    return start, telling.names(start) if _DONE_BY.match(telling.text, start) is not None else listed


def _specifies(telling: Telling, stretch: Stretch) -> bool:
    """Whether a sentence goes on with what those told before are to do: «Trước mắt, cần …»."""
    return telling.carried.running and _SPECIFYING.match(telling.text, telling.clause.start, stretch.lead) is not None


def _is_undergone(telling: Telling, match: re.Match[str], before: str) -> bool:
    """Whether it is told what befalls a thing: «dự án không được triển khai», «việc bị kéo dài nên …»."""
    word = telling.word(match).text
    if word == _UNABLE:
        return telling.text[match.start("action")] == DOING
    return word in _ADVICE and _TOLD_OF.search(before) is not None


def _is_name(words: list[str]) -> bool:
    """Whether words are the name of somebody who is no party of the vocabulary: «Jetstar Pacific»."""
    return _LEAST <= len(words) <= _MOST and all(word[0].isupper() and word.isalpha() for word in words)


def _those(telling: Telling, start: int, end: int) -> tuple[str, ...]:
    """Those told, with what their class is told by: «những đơn vị chưa nộp báo cáo»."""
    if telling.kind(start) not in ("class", "") or end <= start + 1:
        return telling.names(start)
    words = telling.words(start, end)
    return (words[:1].lower() + words[1:],)
