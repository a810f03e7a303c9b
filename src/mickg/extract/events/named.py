"""The match of a rule in, the event that it names out."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.events.asked import fits, is_told
from mickg.extract.events.gathering import EventKind, Gathering
from mickg.extract.events.venues import SEATED
from mickg.extract.phrases import phrase_end
from mickg.extract.reading import Reading
from mickg.extract.rules import Rule
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import worded
from mickg.extract.zones import line_at, sentence_at

_YEAR_END = re.compile(
    r"tổng kết (?:công tác|hoạt động|năm)[^,]{0,40}\d{4}"
    r"|đánh giá (?:kết quả|công tác) (?:(?!qu[ýí]|tháng)[^,;]){0,60}(?<!đầu )(?<!cuối )(?<!\d )năm \d{4}"
)
_REVIEW = re.compile(
    r"sơ kết|giao ban|nhìn lại|\AHội nghị(?: \w+){0,4} tổng kết (?:\d+ năm|việc|đề án|chương trình)", re.IGNORECASE
)
_FOR_REVIEW = re.compile(r"họp[^,;]{0,40} (?:để|nhằm) (?:sơ|tổng) kết")
_AWARDS = re.compile(r"trao (?:giải|thưởng)|tôn vinh|vinh danh|tuyên dương|khen thưởng", re.IGNORECASE)
_LAUNCHES = re.compile(r"Lễ (?:cắt băng|gắn biển|hợp long|đóng điện|thông tuyến|hạ thủy|xuất xưởng|đóng cầu)(?!\w)")
_SHORT = re.compile(r"bất thường|chuyên đề")
_GUESTS = re.compile(r" với (?:các )?(?:cơ quan|đơn vị|đại diện|sự ).*", re.IGNORECASE)
_HOLDERS = "".join(LETTERS[kind] for kind in ("BODY", "PERSON", "TITLE", "PERIOD"))
_OF_WORK = (
    r"(?<!\w)(?P<work>(?:dự án|công trình|tuyến|cao tốc|đường|cầu|nhà máy|hầm|cảng|bệnh viện|trung tâm|khu|hệ thống)"
    rf" [^,;:.\n{_HOLDERS}]{{3,110}}?)"
)
_WORK = re.compile(rf"(?:{_OF_WORK}|(?P<body>{LETTERS['BODY']}))" r" (?:(?:đã|vừa|sẽ|chính thức) )*\Z")
_WORK_TOLD = by_letter(_OF_WORK + r"(?= (?:đã|vừa|sẽ|được|chính thức|khởi công|khánh thành|thông xe)(?!\w)|,)")
_ONE_BODY = rf"[{LETTERS['BODY']}{LETTERS['PLACE']}](?: ?\([^()\n]{{1,12}}\))?"
_BODIES = re.compile(rf"(?:{_ONE_BODY}(?:,| và|, và| với) )*{_ONE_BODY} (?:(?:sẽ|đã|vừa|chính thức|được) )*\Z")
_WHEN = re.compile(r" (?:sáng|trưa|chiều|tối|đêm|hôm) (?:nay|qua)(?!\w)")
_PURPOSE = re.compile(r" (?:để|nhằm) (?=sơ kết|tổng kết|đánh giá)")
_FURTHER = re.compile(r",? (?:tiến tới|hướng tới|chào mừng|nhân)(?= (?:đại hội|kỷ niệm|ngày)(?!\w))")
_NO_ASSEMBLY = re.compile("Ủy ban nhân dân|Chính phủ|Bộ |Sở ")
_SITTING = re.compile(rf"{LETTERS['BODY']}(?: khóa \w+)?(?: (?:đã|vừa|sẽ|tổ chức|tiến hành|chính thức))* \Z")
_NEW = ", tân"
_AT_A_BODY = f" tại {LETTERS['BODY']}"
_LONGEST = 130
_BEHIND = 40


def gathering(reading: Reading, rule: Rule, match: re.Match[str]) -> Gathering | None:
    """The event that a match names; None where what follows the head is no name or lacks what the rule asks for."""
    gives = rule.gives
    start = match.start("head")
    if "deed" in match.groupdict():
        return _of_work(reading, rule, match)
    if gives.get("merged"):
        return _of_merged(reading, rule, match)
    if not fits(reading, rule, match):
        return None
    begin = match.end() if gives.get("whole") else match.end("head")
    end = _end(reading, rule, match, begin)
    if (end <= begin and "ends" not in gives and not gives.get("whole")) or not is_told(reading, rule, start, end):
        return None
    name = _name(reading, rule, match, end)
    return Gathering(
        kind=_kind(gives["kind"], name),
        name=name,
        head=(gives["as"].lower() if "as" in gives else match["head"]).replace("hội nghi", "hội nghị"),
        rule=rule.id,
        places=[(start, match.end("when") if gives.get("day") else end)],
        session=gives.get("session", False) and _SHORT.search(name) is None,
    )


def _of_work(reading: Reading, rule: Rule, match: re.Match[str]) -> Gathering | None:
    """«Dự án … được khởi công»: what is done to the work that is named before the verb."""
    at = match.start("head")
    work = _WORK.search(reading.skeleton.text, max(0, at - _LONGEST), at)
    if work is None or not is_told(reading, rule, work.start(), at):
        return None
    named = work.span("work" if work["work"] is not None else "body")
    name = f"{match['deed'].capitalize()} {worded(reading.article, reading.skeleton, *named)}"
    return Gathering(rule.gives["kind"], name, match["deed"], rule.id, [(work.start(), match.end())])


def _of_merged(reading: Reading, rule: Rule, match: re.Match[str]) -> Gathering | None:
    """«Bộ … và Bộ … nhập thành …»: what is done to the bodies that stand before the verb."""
    at = match.start("head")
    bodies = _BODIES.search(reading.skeleton.text, max(0, at - _BEHIND), at)
    if bodies is None:
        return None
    name = worded(reading.article, reading.skeleton, bodies.start(), match.end())
    return Gathering(rule.gives["kind"], name, match["head"], rule.id, [(bodies.start(), match.end())])


def _end(reading: Reading, rule: Rule, match: re.Match[str], begin: int) -> int:
    """Where a name ends: with the match, with the head, or with the phrase that goes on from it."""
    if "ends" in rule.gives:
        return match.end("head") if rule.gives["ends"] == "head" else _end_of_session(reading, match)
    if rule.gives.get("whole") and reading.skeleton.text.startswith((" tại ", " vào "), match.end()):
        return match.end()
    line = line_at(reading.article, reading.skeleton.origin(match.start("head")))
    end = phrase_end(reading.skeleton, begin, reading.skeleton.place(line.end))
    further = _FURTHER.search(reading.skeleton.text, begin, end)
    end = further.start() if further is not None else end
    when = _WHEN.search(reading.skeleton.text, begin, end)
    end = when.start() if when is not None and when.start() > begin else end
    seat = SEATED.search(reading.skeleton.text, begin, end)
    end = seat.start() if seat is not None and seat.start() > begin else end
    if end <= begin and reading.skeleton.text.startswith(_AT_A_BODY, begin):
        return begin + len(_AT_A_BODY)
    purpose = _PURPOSE.match(reading.skeleton.text, end)
    end = phrase_end(reading.skeleton, purpose.end(), reading.skeleton.place(line.end)) if purpose is not None else end
    return end - len(_NEW) * reading.skeleton.text.endswith(_NEW, begin, end)


def _end_of_session(reading: Reading, match: re.Match[str]) -> int:
    """Where a match ends; before who does something at a session: «tại Kỳ họp thứ 8, UBND tỉnh sẽ trình …»."""
    owner = match.groupdict().get("owner") or ""
    if not owner.startswith(","):
        return match.end()
    bodies = (one.value.name for one in reading.skeleton.within(*match.span("owner")) if one.kind == "BODY")
    return match.start("owner") if any(map(_NO_ASSEMBLY.match, bodies)) else match.end()


def _kind(kind: EventKind, name: str) -> EventKind:
    """A conference that reviews a year or a month by its name is a review of its kind."""
    if kind in ("conference", "review-conference") and _YEAR_END.search(name) is not None:
        return "year-end-conference"
    if name.endswith("họp báo"):
        return "conference"
    if name.startswith(("Lễ tổng kết", "Lễ khen thưởng")) and _AWARDS.search(name) is not None:
        return "award"
    if _LAUNCHES.match(name) is not None:
        return "launch"
    reviews = kind == "conference" or (kind == "other" and _FOR_REVIEW.search(name) is not None)
    return "review-conference" if reviews and _REVIEW.search(name) is not None else kind


def _name(reading: Reading, rule: Rule, match: re.Match[str], end: int) -> str:
    """A name as a register writes it: its head with a capital, guests and short forms left out."""
    skeleton, gives = reading.skeleton, rule.gives
    if "post" in match.groupdict():
        return f"{match['head'].capitalize()} {worded(reading.article, skeleton, *match.span('post'))}"
    first = match.start("head") if gives.get("keeps") or "as" not in gives else match.end("head")
    words = worded(reading.article, skeleton, first, end)
    if gives.get("day"):
        return f"{words[:1].upper()}{words[1:]}{_work_before(reading, match.start())}"
    if "as" in gives:
        words = f"{gives['as']} {words[:1].lower() + words[1:] if gives.get('keeps') is True else words}".rstrip()
    if gives.get("of"):
        words = words.replace(" phiên ", " ", 1).rstrip() + _of_body(reading, match.start())
    if rule.id == "event-assembly" and "Quốc hội" not in words and _of_assembly(reading, match.start()):
        words = f"{words} của Quốc hội"
    words = _GUESTS.sub("", words).replace("ội nghi ", "ội nghị ")
    return words[:1].upper() + words[1:]


def _work_before(reading: Reading, at: int) -> str:
    """What a sentence tells to be built or opened before a verb that has no object of its own, with a blank."""
    sentence = sentence_at(reading.article, reading.skeleton.origin(at))
    first = max(reading.skeleton.place(sentence.start), at - 2 * _LONGEST)
    work = _WORK_TOLD.search(reading.skeleton.text, first, at)
    return f" {worded(reading.article, reading.skeleton, *work.span('work'))}" if work is not None else ""


def _of_body(reading: Reading, at: int) -> str:
    """« của Ủy ban …» of the body that stands right before a place."""
    found = _SITTING.search(reading.skeleton.text, max(0, at - _BEHIND), at)
    body = reading.skeleton.mention(found.start()) if found is not None else None
    return f" của {body.value.name}" if body is not None else ""


def _of_assembly(reading: Reading, at: int) -> bool:
    """Whether the sentence speaks of the National Assembly."""
    sentence = sentence_at(reading.article, reading.skeleton.origin(at))
    return "quốc hội" in reading.article.key[sentence.start : sentence.end]
