"""Clauses that end in a colon: they open a list of what somebody is told, or say whom its items tell."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.authority import may_recommend
from mickg.extract.directives.clauses import Clause
from mickg.extract.directives.frames import TASKS
from mickg.extract.directives.leads import led
from mickg.extract.directives.past import PAST
from mickg.extract.directives.telling import DOING, DUTY, PAPER, PARTY, SAYING, TELLING, Listing, Telling, Verb, as_verb
from mickg.extract.directives.voices import Voice

_TURN = by_letter(
    rf"(?P<by>(?<!do )(?<!bởi )(?<!của ){PARTY}|{PAPER})"
    rf"(?: \([^()]*\)|, [^,;:]{{1,90}},| [^\W\d_]+)*? (?P<verb>[{TELLING}{SAYING}])"
)
_AND_TELLS = re.compile(
    rf"(?P<by>{PARTY})[^{TELLING}{SAYING}]{{0,40}}{SAYING}[^{TELLING}]*"
    rf"(?:[,;] | và |đồng thời )(?:[^\W\d_]+ ){{0,2}}(?P<verb>{TELLING})"
)
"""Somebody who says something first and then tells it: «Thứ trưởng biểu dương các trường và yêu cầu:»."""
_SUFFERED = by_letter(r"(?<!\w)(?:được|bị)(?!\w)")
_VERB = re.compile(rf"(?P<verb>[{TELLING}{SAYING}])")
_GIVEN_OUT = re.compile(rf"{TELLING}(?: cho| với)? (?P<to>{PARTY}) [{TELLING}{DOING}]")
_PASSES_ON = re.compile(
    rf"(?:truyền đạt|(?<!\w)thông báo|[{DOING}{PAPER}])"
    rf"(?: (?:ý kiến|nội dung|chỉ đạo|kết luận|[{TELLING}{SAYING}{DOING}])){{1,4}} của (?P<by>{PARTY})"
    r" (?:tới|đến|cho|như sau|về)[^:]*:?\s*\Z"
)
_ASSIGNS = re.compile(rf"\W{{0,3}}{PARTY} {DOING} [{DOING}{TELLING}]")
_ALONE = re.compile(rf"(?:đối với |với |về phía )?(?P<to>{PARTY})(?: (?P<duty>{DUTY})(?: {DOING})*)?[ ,:\"]*\Z")
_CONTENT = re.compile(r"(?:với )?(?P<words>(?:các )?nội dung(?: \w+){0,2} (?:như sau|sau đây|sau|gồm|là)|như sau) ?:")
_CONCLUDES, _RECOMMENDS = "kết luận", "kiến nghị"
_SET = re.compile(r"(?<!\w)(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?: (?:thu|chi|vốn|năm|pháp lệnh|mà|[0-9]{4}))* \Z")
_NEAR = 40
_AS_FOLLOWS = re.compile(r"(?:như sau|sau đây|sau) ?:?\Z")
_OPINIONS = ("ý kiến", _CONCLUDES)
_PLANNED = re.compile(rf"(?P<by>{PARTY})[^:{PARTY}]{{0,40}}(?:đề ra|đặt ra|xác định|{DOING})[^:]*")
_PLANNING = re.compile(r"đề ra|xác định|đặt ra")
_TOLD = re.compile(rf"(?: cho| với)? (?P<to>{PARTY})")
_BOUND = re.compile(rf"(?P<to>{PARTY})[^:{PARTY}{DUTY}{DOING}]{{0,30}}(?: (?P<duty>{DUTY})|{DOING})[^:{PARTY}]*")
_MEANT = re.compile(rf"(?:đối với|cho|với) (?P<to>{PARTY})[^{PARTY}]{{0,20}}\Z|(?P<bound>{PARTY}) {DUTY} [^{PARTY}]*\Z")
_ABOVE_ALL = re.compile(rf",? (?:trước hết là|nhất là|đặc biệt là|trong đó có|trước mắt là) (?P<to>{PARTY})")


def open_list(telling: Telling, clause: Clause) -> None:
    """Read a clause that ends in a colon."""
    lead = led(telling, clause.start, clause.end)
    alone = _ALONE.match(telling.text, clause.start, clause.end)
    if alone is not None and _may_be_told(telling):
        telling.carried.listing = telling.carried.listing or Listing(
            clause.line, _ends_line(telling, clause), tasks=True, to=()
        )
        over_items(telling, alone.start("to"), clause.mark)
        if alone["duty"] is not None:
            telling.carried.verb = as_verb(telling.word(alone, "duty"))
        return
    passed_on = _PASSES_ON.search(telling.text, lead, clause.end)
    if passed_on is not None:
        telling.speak(telling.voice(passed_on.start("by")), firm=True)
        _open(telling, clause, Verb("chỉ đạo", "order"), ())
        return
    turn = _turn(telling, lead, clause.end)
    if turn is not None:
        _by_turn(telling, clause, lead, turn)
    elif not any(opens(telling, clause, lead) for opens in (_in_paper, _by_plan, _laid_on, _announced)):
        telling.carried.listing, telling.carried.running = None, False


def _turn(telling: Telling, start: int, end: int) -> re.Match[str] | None:
    """Who says or tells what follows: of «Người phát ngôn cho biết, Thủ tướng giao:» the one who is reported."""
    given = _GIVEN_OUT.match(telling.text, start, end) if telling.carried.speaker is not None else None
    if given is not None and telling.mention(given.start("to")).value.parts[0].kind != "class":
        return _VERB.match(telling.text, start, end)
    praised = _AND_TELLS.match(telling.text, start, end)
    if praised is not None:
        return praised
    turns = [turn for turn in _TURN.finditer(telling.text, start, end) if not _is_set_by(telling, turn)]
    if len(turns) > 1 and telling.word(turns[0]).more == "plain" and _is_telling(telling, turns[-1]):
        return turns[-1]
    return turns[0] if len(turns) > 0 else _VERB.match(telling.text, start, end)


def _is_set_by(telling: Telling, turn: re.Match[str]) -> bool:
    """Whether somebody only set what a result is measured against: «đạt 98% dự toán tỉnh giao, gồm: …»."""
    if telling.word(turn).text != "giao":
        return False
    start = telling.mention(turn.start("by")).start
    return _SET.search(telling.article.key, max(0, start - _NEAR), start) is not None


def _is_telling(telling: Telling, turn: re.Match[str]) -> bool:
    return telling.mention(turn.start("verb")).kind == "TELLING"


def _may_be_told(telling: Telling) -> bool:
    """Whether a party alone before a colon is told what follows: in a list, or where tasks are being given out."""
    carried = telling.carried
    return carried.listing is not None or (carried.assigning and carried.speaker is not None)


def over_items(telling: Telling, at: int, mark: str) -> None:
    """Let those named by an item be told by the items under it: «1. Đối với UBND các huyện»."""
    listing = telling.carried.listing
    assert listing is not None
    telling.carried.to = listing.over = (*telling.carried.along, *telling.names(at))
    telling.carried.along = ()
    listing.head, listing.tasks = mark, listing.tasks or telling.carried.assigning
    telling.carried.running = True


def _by_turn(telling: Telling, clause: Clause, lead: int, turn: re.Match[str]) -> None:
    """«Bộ trưởng yêu cầu các đơn vị:», «Công điện nêu rõ nhiệm vụ của từng nơi:»."""
    carried = telling.carried
    verb, kind = telling.word(turn), telling.mention(turn.start("verb")).kind
    binding = False
    spoken = turn.re in (_TURN, _AND_TELLS)
    done_to = turn.re is _TURN and _SUFFERED.search(telling.text, turn.end("by"), turn.start("verb")) is not None
    if spoken and not done_to:
        voice = telling.voice(turn.start("by"))
        binding = voice is not None and may_recommend(voice.name, verb.text)
        voice = voice if verb.more != "upwards" or binding else None
        telling.speak(voice, firm=kind == "TELLING" or verb.more == "firm")
    if carried.speaker is None:
        carried.listing = None
        return
    carried.verb = as_verb(verb) if kind == "TELLING" else Verb(verb.text, "propose" if binding else "order")
    found_out = carried.speaker.kind != "person" and may_recommend(carried.speaker.name, _RECOMMENDS)
    concluded = verb.text == _CONCLUDES and not found_out and _ASSIGNS.match(telling.text, clause.end) is not None
    tasks = kind == "TELLING" or binding or concluded or TASKS.search(telling.text, lead, clause.end) is not None
    carried.to = telling.names(turn.start("by")) if done_to else _told(telling, turn.end("verb"), clause.end)
    carried.front = telling.front(clause.start, clause.end)
    carried.listing = Listing(clause.line, _ends_line(telling, clause), tasks, carried.to)
    reported = spoken and PAST.search(telling.text, turn.end("by"), turn.start("verb")) is not None
    carried.running = tasks
    carried.assigning = (tasks and not reported) or _opines(telling, clause, turn)


def _opines(telling: Telling, clause: Clause, turn: re.Match[str]) -> bool:
    """Whether somebody in office decides in the items that follow, of which those of a party with its verb are tasks.

    «Phó Thủ tướng có ý kiến như sau:», «Chủ tịch UBND tỉnh kết luận một số nội dung sau:».
    """
    speaker = telling.carried.speaker
    if speaker is None or speaker.kind not in ("person", "post") or not telling.voices.may_oblige(speaker):
        return False
    decides = telling.word(turn).more == "firm" and any(word in telling.word(turn).text for word in _OPINIONS)
    return decides and _AS_FOLLOWS.search(telling.text, turn.end("verb"), clause.end) is not None


def _open(telling: Telling, clause: Clause, verb: Verb, to: tuple[str, ...]) -> None:
    """Open a list of tasks that whoever speaks gives out."""
    carried = telling.carried
    carried.verb, carried.to = verb, to
    carried.front = telling.front(clause.start, clause.end)
    carried.listing = Listing(clause.line, _ends_line(telling, clause), tasks=True, to=to)
    carried.running = carried.assigning = True


def _told(telling: Telling, start: int, end: int) -> tuple[str, ...]:
    """Those told right behind a verb of telling, with those told above all; else those that the clause is about."""
    told = _TOLD.match(telling.text, start, end) or _TOLD.match(telling.text, led(telling, start, end) - 1, end)
    if told is None:
        told = _MEANT.search(telling.text, start, end)
    if told is None:
        return telling.carried.topic_to
    further = _ABOVE_ALL.match(telling.text, told.end(), end)
    more = telling.names(further.start("to")) if further is not None else ()
    return telling.names(told.start(told.lastgroup or 0)) + more


def _in_paper(telling: Telling, clause: Clause, lead: int) -> bool:
    """«Nội dung như sau:», the tasks that the paper tells which was just named."""
    carried = telling.carried
    if carried.speaker is None or carried.speaker.kind != "paper":
        return False
    content = _CONTENT.match(telling.text, lead, clause.end)
    if content is None:
        return False
    _open(telling, clause, Verb(content["words"], "order"), ())
    return True


def _by_plan(telling: Telling, clause: Clause, lead: int) -> bool:
    """«Bộ Y tế đề ra các nhiệm vụ:», tasks that a body sets itself."""
    found = _PLANNED.search(telling.text, lead, clause.end)
    words = telling.article.key[telling.skeleton.origin(lead) : telling.skeleton.origin(clause.end)]
    if found is None or _PLANNING.search(words) is None or TASKS.search(words) is None:
        return False
    carried = telling.carried
    carried.to = telling.names(found.start("by"))
    telling.speak(Voice(carried.to[0], "body"))
    carried.verb = Verb("đề ra", "plan")
    carried.front = telling.front(clause.start, clause.end)
    carried.listing = Listing(clause.line, _ends_line(telling, clause), tasks=True, to=carried.to)
    carried.running = True
    return True


def _laid_on(telling: Telling, clause: Clause, lead: int) -> bool:
    """«Các bộ cần thực hiện các nhiệm vụ sau:», tasks of those named, where somebody speaks."""
    carried = telling.carried
    found = _BOUND.match(telling.text, lead, clause.end)
    if found is None or carried.speaker is None or carried.verb.text == "" or carried.reporting:
        return False
    if TASKS.search(telling.text, found.end("to"), clause.end) is None or PAST.search(found[0]) is not None:
        return False
    if found["duty"] is not None:
        carried.verb = as_verb(telling.word(found, "duty"))
    carried.to = telling.names(found.start("to"))
    carried.listing = Listing(clause.line, _ends_line(telling, clause), tasks=True, to=carried.to)
    carried.running = carried.assigning = True
    return True


def _announced(telling: Telling, clause: Clause, lead: int) -> bool:
    """«Cụ thể:» after tasks were announced; a colon alone changes nothing."""
    carried = telling.carried
    if len(carried.default) > 0 and telling.text[clause.start : clause.end].strip(" :").endswith("cụ thể"):
        block = _ends_line(telling, clause)
        carried.listing = Listing(clause.line, block, tasks=True, to=carried.default)
        return True
    return telling.text[lead : clause.end].strip(" :") == "" and carried.assigning and len(carried.default) == 0


def _ends_line(telling: Telling, clause: Clause) -> bool:
    line = telling.article.lines[clause.line]
    rest = telling.article.key[telling.skeleton.origin(clause.end - 1) + 1 : line.end]
    return rest.strip() == ""
