"""Which frame of `rules/directives.yaml` a clause is told in: the first that stands where one may begin."""

import re
from functools import cache
from typing import NamedTuple

from mickg.extract.branches import by_letter
from mickg.extract.directives.befallen import befalls
from mickg.extract.directives.past import PAST
from mickg.extract.directives.telling import (
    DOING,
    DUTY,
    PARTY,
    PERIOD,
    QUANTITY,
    SAYING,
    TELLING,
    Mode,
    Stretch,
    Telling,
)
from mickg.extract.directives.vocabulary import vocabulary
from mickg.extract.rules import Rule, rules

_FRAMES = ("according", "given", "passive", "issued", "told", "said", "plan", "focus", "duty")
_NEEDS = {
    "according": "theo ", "given": "được ", "passive": TELLING, "issued": TELLING, "told": TELLING, "said": SAYING,
    "plan": "nhiệm vụ",
    "focus": " là ",
    "duty": DUTY,
}  # fmt: skip
"""What stands in every frame of a kind."""
_OPENING = re.compile(r"(?:, |,|^| và | nên | thì | đó | rằng |\"|: | vì vậy )\Z")
_TASKED = re.compile(r"(?:nhiều|một số|những) (?:nhiệm vụ|công việc|việc|nội dung) mà \Z")
_RELATIVE = by_letter(
    r"(?<!\w)(?:mà|một|tình trạng|tình cảnh|việc|cảnh|chuyện|trường hợp|khiến|làm cho|vì sao|tại sao|nếu|để"
    r"|(?:nhiều|những|các|một số) (?:nhiệm vụ|công việc|việc|nội dung)(?: khác| mới| lớn)?) \Z"
)
_AGAIN = by_letter(r"(?<!\w)(?:cũng|còn|lại)(?!\w)")
_BURDENED = frozenset({"có trách nhiệm", "có nhiệm vụ", "nhận nhiệm vụ", "hãy", "đừng", "không được phép"})
_GIVEN = re.compile(
    rf"(?:(?:tạm thời|tiếp tục|kiêm(?: nhiệm)?|giữ|nhiệm vụ|chức(?: vụ| danh)?|quyền|{DOING}) ){{0,5}}{PARTY}"
)
_NAME = re.compile(rf"{DOING} \w+\W*\Z")
_GIVING = frozenset({"giao", "phân công", "giao nhiệm vụ"})
_PLANNING = frozenset({"đề ra", "đặt ra", "xác định"})
_PLANNERS = frozenset({"body", "class", "short"})
_TOLD_AS_TASK = frozenset({"body", "post", "class", "short"})
_BUSY = re.compile(rf"{PARTY}|[{DOING}{TELLING}{DUTY}][^,]*\Z")
"""What stands before «theo …» where that is how something is done, not who says what follows."""
_GIVING_TASKS = ("công điện", "chỉ thị", "công văn", "văn bản", "kế hoạch", "thông báo")
_CLAUSE_ENDS = ("; ", '"', ". ")
_BEFORE = 10
_FAR = 45
_WIDE = 30


class Frame(NamedTuple):
    """A frame where it stands."""

    rule: Rule
    match: re.Match[str]

    @property
    def kind(self) -> str:
        """What the frame is: told, said, passive, duty or another."""
        return str(self.rule.gives["frame"])


@cache
def by_frame() -> dict[str, list[Rule]]:
    """The rules of directives by the frame that they give."""
    found: dict[str, list[Rule]] = {}
    for rule in rules("directives"):
        found.setdefault(rule.gives["frame"], []).append(rule)
    return found


def first_frame(telling: Telling, stretch: Stretch) -> Frame | None:
    """The frame that begins first in a stretch; of two that begin together, the one of the earlier rule."""
    best: Frame | None = None
    for kind in _FRAMES:
        if telling.text.find(_NEEDS[kind], stretch.start, stretch.end) < 0:
            continue
        for rule in by_frame()[kind]:
            match = rule.pattern.search(telling.text, stretch.start, stretch.end)
            while match is not None and (best is None or match.start() < best.match.start()):
                if _stands(telling, kind, match, stretch):
                    best = Frame(rule, match)
                    break
                match = rule.pattern.search(telling.text, match.start() + 1, stretch.end)
    return best


def _stands(telling: Telling, kind: str, match: re.Match[str], stretch: Stretch) -> bool:
    """Whether a frame stands where one may begin: at the clause's start, after a comma or a connector."""
    at = match.start()
    opening = at <= stretch.lead or _OPENING.search(telling.text, max(0, at - _BEFORE), at) is not None
    stands = {
        "told": lambda: _tells(telling, match, stretch, opening=opening) and not _appoints(telling, match),
        "issued": lambda: opening and _issues(telling, match) and not _appoints(telling, match),
        "said": lambda: opening and not _is_heard(telling, match) and not _is_listed(telling, match, stretch),
        "according": lambda: at - stretch.lead < _FAR and _accords(telling, match, stretch),
        "given": lambda: opening and telling.word(match).text in _GIVING,
        "passive": lambda: _is_told(telling, match),
        "plan": lambda: opening and _plans(telling, match),
        "focus": lambda: opening and telling.carried.speaker is not None and _is_to_do(match),
        "duty": lambda: _lays_duty(telling, match),
    }
    return kind not in stands or stands[kind]()


def _accords(telling: Telling, match: re.Match[str], stretch: Stretch) -> bool:
    """Whether «theo …» names who says what follows: of a paper's issuer only where it gives out tasks, not a law's."""
    paper = telling.mention(match.start("paper")) if match.groupdict().get("paper") is not None else None
    gives = paper is None or telling.article.key.startswith(_GIVING_TASKS, paper.start)
    return gives and _BUSY.search(telling.text, stretch.lead, match.start()) is None


def _is_heard(telling: Telling, match: re.Match[str]) -> bool:
    """Whether another hears what somebody says: «sau khi nghe Bộ Xây dựng báo cáo, ông giao …»."""
    return telling.text.endswith("nghe ", 0, match.start())


def _is_listed(telling: Telling, match: re.Match[str], stretch: Stretch) -> bool:
    """Whether a body that says something does so as its task in a list."""
    going_on = telling.carried.running and not telling.clause.first and telling.word(match).text in vocabulary().done
    listed = stretch.mode is Mode.LISTED or (going_on and match["link"] == "")
    return listed and telling.kind(match.start("by")) not in ("", "person")


def _tells(telling: Telling, match: re.Match[str], stretch: Stretch, *, opening: bool) -> bool:
    """Whether a verb of telling tells: somebody before it, or its clause begins with it and goes on with who spoke."""
    passed_on = telling.word(match).text in vocabulary().passed_on
    first = match.start() == stretch.lead
    if match["by"] is not None:
        return opening and not (passed_on and first and _is_task(telling, match, stretch))
    listing = telling.carried.listing
    nobody = listing is None or len(listing.to or listing.over) == 0
    return first and not passed_on and (stretch.mode is not Mode.LISTED or nobody)


def _issues(telling: Telling, match: re.Match[str]) -> bool:
    """Whether a paper is issued by those before it, not carried out: «ký Công điện», «có văn bản»."""
    acts = telling.skeleton.within(match.start("act"), match.end("act"))
    return all(act.value.text in vocabulary().issuing for act in acts)


def _is_told(telling: Telling, match: re.Match[str]) -> bool:
    """Whether those told are asked, not what they do: not «các xã hoàn thành chỉ tiêu được giao»."""
    whose = match.groupdict().get("whose")
    given = whose is not None and whose[1] == DOING and telling.word(match).text == "giao"
    if match["action"].startswith((QUANTITY, f"cho {PARTY}")):
        return False  # «ba đơn vị được giao 3.100 ha», «chức Thứ trưởng được giao cho ông X»
    return not _is_posted(telling, match) and (
        whose is None or (telling.kind(match.start("to")) == "class" and not given)
    )


def _appoints(telling: Telling, match: re.Match[str]) -> bool:
    return telling.word(match).text == "giao" and _is_posted(telling, match)


def _is_posted(telling: Telling, match: re.Match[str]) -> bool:
    """Whether somebody is given a post, no task: «giao quyền Cục trưởng», «giao ông X thực hiện nhiệm vụ Giám đốc»."""
    given = _GIVEN.match(telling.text, match.start("action"))
    return given is not None and telling.kind(given.end() - 1) == "post"


def _plans(telling: Telling, match: re.Match[str]) -> bool:
    """Whether a body sets itself tasks: the one before the verb, else the one that the sentence begins with."""
    by = match.start("by") if match["by"] is not None else telling.carried.subject
    planned = telling.word(match, "plan").text in _PLANNING
    return planned and by is not None and telling.kind(by) in _PLANNERS and PAST.search(match[0]) is None


def _is_task(telling: Telling, match: re.Match[str], stretch: Stretch) -> bool:
    """Whether a party that tells in a list of tasks is one that is told to tell: «Bộ Y tế chỉ đạo các bệnh viện …»."""
    by = telling.mention(match.start("by"))
    kind = telling.kind(match.start("by"))
    if kind == "person":
        return stretch.mode is Mode.LISTED and _is_under_speaker(telling, match.start("by"))
    if telling.is_speaker(match.start("by")):
        return False
    if kind not in _TOLD_AS_TASK or not (stretch.mode is Mode.LISTED or telling.carried.assigning):
        return False
    if _AGAIN.search(match["beside"] or "") is not None:
        return False
    return kind != "post" or telling.voices.names(by.value, by.start) == (by.value.parts[0].name,)


def _is_under_speaker(telling: Telling, at: int) -> bool:
    """Whether a person stands under who gives out the tasks: «1. Bộ trưởng Bộ Tài chính Hồ Đức Phớc chỉ đạo …»."""
    speaker, voice = telling.carried.speaker, telling.voice(at)
    if speaker is None or voice is None or voice.name == speaker.name:
        return False
    return telling.voices.rank(voice) < telling.voices.rank(speaker)


def _lays_duty(telling: Telling, match: re.Match[str]) -> bool:
    """Whether a duty is laid on somebody: not «những nhiệm vụ mà đơn vị phải làm», which names whose tasks follow."""
    before = telling.text[max(0, match.start() - _WIDE) : match.start()]
    if befalls(telling, match):
        return False
    if match.groupdict().get("to") is not None:
        if _TASKED.search(before) is not None:
            telling.carried.default = telling.names(match.start("to"))
        return _RELATIVE.search(before) is None
    party = telling.text[match.start() - 2 : match.start()] == f"{PARTY} "
    if party and _RELATIVE.search(before[:-2]) is not None:
        return False
    return telling.word(match).text not in _BURDENED or before.endswith(_CLAUSE_ENDS)


def _is_to_do(match: re.Match[str]) -> bool:
    """Whether a focus is something to do, not what is spoken of: «trọng tâm chất vấn là thực trạng …».

    A verb and a word only name it: «Việc thứ hai là chuyển đổi số».
    """
    named = match["action"].startswith("của ") or _NAME.match(match["action"]) is not None
    return SAYING not in match["subject"] and not named


_OF_TASKS = "(?:nội dung|nhiệm vụ|công việc|giải pháp|vấn đề|việc|nhóm)"
_WHATEVER = (
    "(?: (?:trọng tâm|chủ yếu|chính|lớn|cơ bản|cấp bách|đột phá|cụ thể|quan trọng|trên|này|sau|trong|tới|năm|đề ra"
    f"|thời gian tới|được giao|đã đề ra|{PERIOD}))*"
)
ANNOUNCING = re.compile(
    rf"(?P<to>{PARTY}) (?:{DOING} )*(?:vào |tốt |thực hiện )*(?:một số {_OF_TASKS}[^,;:{DUTY}{PARTY}]{{0,70}}"
    rf"|(?:các|những) {_OF_TASKS}(?:{_WHATEVER}|[^,;:{DUTY}{PARTY}]{{0,70}}(?: sau(?: đây)?|(?=:))))\W*\Z"
)
"""«Ngành y tế tập trung vào một số nhiệm vụ sau»: tasks of somebody follow, none is told by «các giải pháp về thuế»."""
TASKS = by_letter(r"(?<!\w)(?:nhiệm vụ|công việc|việc|nội dung|giải pháp|công tác|đầu việc|biện pháp|yêu cầu)(?!\w)")
"""Nouns of what is to be done."""
