"""Tasks without a word of telling or of duty: those of a list, and those that go on with the task before."""

import re

from mickg.extract.directives.authority import serves
from mickg.extract.directives.clauses import ORDINAL
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import by_frame
from mickg.extract.directives.past import is_past
from mickg.extract.directives.telling import DOING, PARTY, SAYING, TELLING, Mode, Stretch, Telling
from mickg.extract.directives.vocabulary import vocabulary

_STATES = re.compile(rf"[{DOING}{SAYING}{TELLING}] (?:chính )?là |{DOING} (?:được|đã|của|(?:cho|{DOING}) thấy)(?!\w)")
_DONE_FIRST = re.compile(rf"[{DOING}{SAYING}][^,;:\n{PARTY}]{{0,60}}, {PARTY}")
UNLISTED = re.compile(
    rf"(?:(?P<to>{PARTY}) )?(?P<action>(?!(?:là|có|đã|đang|được|bị|vẫn|cũng|của|và|với|cho|ở|tại|trong|trên|về|theo"
    r"|do|vì|nếu|khi|thì|mà|để|còn|chưa|này|đó|như|từ|đến|sẽ|các|những|mọi|mỗi|một|nhiều|việc|công|tỷ|tổng|số|mức|tình|hoạt"
    r"|hệ|nội|đây|người|nhà|hiện|mới|vừa|chỉ|thời|nơi|khoảng|gần|hơn|rất|thường)(?!\w))[^\W\d_]+ [^\W\d_]+ [^\n]+)"
)
"""What may be a task by a verb that the vocabulary does not have: it begins with no word of grammar."""
_STILL = re.compile(r" (?:sẽ|vẫn)(?!\w)")
_CHARGES = frozenset({"trực tiếp", "theo dõi", "phụ trách", "làm đầu mối"})
_OPINED = frozenset({"cho rằng", "phát biểu"})
_SOME = ("nhiều ", "một số ", "phần lớn ", "đa số ")
_AIMS = frozenset({"đặt mục tiêu", "đặt ra", "đề ra", "xác định"})
NOT_TOLD = frozenset({"person", "short"})
"""The parties that a verb without a word of duty may as well be told of."""


def bare_task(telling: Telling, stretch: Stretch) -> None:
    """A task without a word of telling: a party and its verb, or a verb alone that goes on with the task before."""
    carried = telling.carried
    if carried.speaker is None or carried.verb.text == "" or stretch.lead >= stretch.end:
        return
    told = stretch.mode in (Mode.LISTED, Mode.TOLD)
    reported = carried.reporting and (telling.clause.first or not carried.running)
    if not told and (reported or is_past(telling, stretch.start, stretch.lead)):
        carried.assigning = False
        return
    carried.front = telling.front(stretch.start, stretch.lead) or carried.front
    if _of_party(telling, stretch) or _going_on(telling, stretch) or _unlisted(telling, stretch):
        return
    if stretch.mode is Mode.TOLD and telling.text[stretch.lead] == PARTY:
        carried.to = telling.names(stretch.lead)
        give(telling, Task(stretch.lead, stretch.end, stretch.lead, carried.to, "directive-told"))


def _of_party(telling: Telling, stretch: Stretch) -> bool:
    """Whether a party with its verb begins a clause, which is a task where tasks are being given out."""
    rule = by_frame()["task"][0]
    match = rule.pattern.match(telling.text, stretch.lead, stretch.end)
    carried, told = telling.carried, stretch.mode is Mode.TOLD
    if match is None:
        return False
    kind, beside = telling.kind(match.start("to")), telling.text[stretch.lead : match.start("action")]
    if (_STILL.search(beside) is not None and not told) or (" thì " in beside and kind != "body"):
        return False
    giving = carried.assigning or telling.clause.mark == ORDINAL
    aims = telling.mention(match.start("action")).value.text in _AIMS
    may_be_told = kind not in NOT_TOLD or (kind == "person" and _put_in_charge(telling, match.start("action")))
    own_house = " " not in telling.words(match.start("to"), match.end("to"))
    issued = _is_issued(telling, match.start("action"))
    told_of = aims or own_house or issued or carried.verb.text in _OPINED or _is_of_some(telling, match)
    assigned = stretch.mode is Mode.PLAIN and giving and may_be_told and not told_of
    to = telling.names(match.start("to"))
    own = telling.is_speaker(match.start("to"))
    if (told or stretch.mode is Mode.LISTED or assigned) and not own:
        carried.to = to
        give(telling, Task(stretch.lead, stretch.end, match.start("action"), to, _rule(telling, rule.id)))
    return True


def _is_of_some(telling: Telling, match: re.Match[str]) -> bool:
    """Whether it is told of some: «nhiều địa phương», «một số trường»."""
    return telling.words(match.start("to"), match.end("to")).casefold().startswith(_SOME)


def _is_issued(telling: Telling, action: int) -> bool:
    """Whether what somebody does is to issue a paper that has its number already: «ban hành Kết luận số 75»."""
    paper = telling.skeleton.mention(action + 2)
    issues = telling.mention(action).value.text in vocabulary().issuing
    return issues and paper is not None and paper.kind == "DOCUMENT" and hasattr(paper.value, "number")


def _put_in_charge(telling: Telling, action: int) -> bool:
    """Whether a person is given a task, not told of: «Phó Thủ tướng … trực tiếp chỉ đạo»."""
    return telling.mention(action).value.text in _CHARGES


def _going_on(telling: Telling, stretch: Stretch) -> bool:
    """Whether a verb begins a clause, which is a task in a list, after a telling, or after another task."""
    rule = by_frame()["more"][0]
    if rule.pattern.match(telling.text, stretch.lead, stretch.end) is None:
        return False
    carried, told = telling.carried, stretch.mode is Mode.TOLD
    about = carried.topic_to if told or all(map(serves, carried.topic_to)) else ()
    goes_on = told or stretch.mode is Mode.LISTED or carried.running or (carried.assigning and len(about) > 0)
    if not goes_on or _STATES.match(telling.text, stretch.lead) is not None or _has_doer(telling, stretch.lead):
        return False
    begun = told and (telling.clause.first or not carried.running)
    to = about or (() if begun else carried.to)
    carried.to = carried.to if told else to
    give(telling, Task(stretch.lead, stretch.end, stretch.lead, to, _rule(telling, rule.id)))
    return True


def _unlisted(telling: Telling, stretch: Stretch) -> bool:
    """Whether a task is told by a verb that is no word of the vocabulary: an item's, or a party's among others."""
    carried, clause = telling.carried, telling.clause
    found = UNLISTED.match(telling.text, stretch.lead, stretch.end)
    item = stretch.mode is Mode.LISTED and clause.first and clause.mark != ""
    among = stretch.mode is not Mode.SAID and carried.running and not clause.first
    if found is None or not (item or (among and found["to"])):
        return False
    if found["to"]:
        at = found.start("to")
        if telling.kind(at) in NOT_TOLD or telling.is_speaker(at):
            return False
        carried.to = telling.names(at)
    rule = by_frame()["task" if found["to"] else "more"][0].id
    give(telling, Task(stretch.lead, stretch.end, found.start("action"), carried.to, _rule(telling, rule)))
    return True


def _has_doer(telling: Telling, lead: int) -> bool:
    """Whether a person stands behind what they do, so that it is told of them: «Nhận nhiệm vụ, ông X cảm ơn …»."""
    found = _DONE_FIRST.match(telling.text, lead)
    return found is not None and telling.kind(found.end() - 1) == "person"


def _rule(telling: Telling, rule: str) -> str:
    """The rule that a task was read by: of what a body plans, the one of plans."""
    return "directive-planned" if telling.carried.verb.force == "plan" else rule
