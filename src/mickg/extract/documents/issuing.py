"""Who issues where nothing behind a paper says it: who signs, passes, decides or puts it forward before."""

import re
from collections.abc import Iterator

from mickg.extract.branches import by_letter
from mickg.extract.documents.issuers import issuer_named
from mickg.extract.documents.paper import Paper
from mickg.extract.documents.signing import signatory
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS, Skeleton

_RESOLVES = re.compile(
    r"Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Bộ Chính trị|Ban Chấp hành|Hội đồng nhân dân|Ban Thường vụ"
    r"|(?:Tỉnh|Thành|Huyện|Quận|Đảng) ủy|Đảng bộ"
)
_LOCAL = ("Hội đồng nhân dân", "Ban Chấp hành Đảng bộ", "Ban Thường vụ")
_COUNCIL = "Hội đồng nhân dân"
_GOVERNMENT = "Chính phủ"
_INSPECTED = re.compile(r"[-/]TTr?\Z")
_JOINTLY = by_letter(r"(?<!\w)(?:phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?|cùng với) \Z")
_NEAR = 60
_ISSUES = re.compile(rf"{LETTERS['BODY']}(?: (?:đã|vừa|mới|cũng))* (?:ban hành|thông qua|ra|có|ký) \Z")
_WHO = (
    rf"[{LETTERS['TITLE']}{LETTERS['BODY']}](?: {LETTERS['BODY']})?(?: {LETTERS['PERSON']})?(?: (?:đã|vừa|mới|cũng))*"
)
_DECIDES = re.compile(
    rf"{_WHO} (?:ký|ban hành|quyết định|tiếp nhận|điều động|bổ nhiệm|phân công|phê duyệt|phê chuẩn|thành lập)(?!\w)"
)
_TELLS = re.compile(rf", {LETTERS['BODY']} (?:yêu cầu|giao|chỉ đạo|đề nghị|quyết định|chỉ rõ|nêu rõ)(?!\w)")
_UNITS = ("Vụ ", "Phòng ", "Ban Tổ chức ")
_ASKED = by_letter(r"(?<!\w)(?:gửi|xin ý kiến(?: của)?|lấy ý kiến(?: của)?) \Z")
_MEETING = by_letter(
    r"(?<!\w)(?:hội nghị|đại hội|cuộc họp)(?!\w)[^.;:\n]{0,60}?(?<!\w)(?:thông qua|tán thành|biểu quyết)(?!\w)"
)
_NAMED_BEHIND = ("document-letter-sent", "document-letter-says", "document-letter-in")
_COMMITTEES = {
    "/TU": ("Ban Chấp hành Đảng bộ ", "Ban Thường vụ "),
    "/TW": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"),
    "BCĐ": ("Ban Chỉ đạo", "Ban chỉ đạo"),
    "TCT": ("Tổ Công tác", "Tổ công tác"),
}
"""By what a number's sign has in it: the beginnings of the names of those who may issue under it."""


def _committee(reading: Reading, paper: Paper) -> str | None:
    """The committee that is told to issue a paper whose sign only says «TU», «TW», «BCĐ» or «TCT»."""
    number = paper.number or ""
    committees = next((names for sign, names in _COMMITTEES.items() if sign in number), ())
    text = reading.skeleton.text
    found = _ISSUES.search(text, max(0, paper.at - _NEAR), paper.at) if committees else None
    at = found.start() if found is not None else paper.until + len(", ")
    told = found is not None or _TELLS.match(text, paper.until) is not None
    body = reading.skeleton.mention(at) if told else None
    return str(body.value.name) if body is not None and body.value.name.startswith(committees) else None


def _named_before(reading: Reading, paper: Paper) -> Iterator[str]:
    """The bodies named before a paper, the last one first."""
    bodies = map(reading.skeleton.mention, reversed(reading.skeleton.places("BODY", 0, paper.at)))
    return (body.value.name for body in bodies if body is not None)


def _inspectorate(reading: Reading, paper: Paper) -> str | None:
    """Who inspected where a number says that inspectors issued it: those named nearest before, else the ministry's."""
    if paper.number is None or _INSPECTED.search(paper.number) is None:
        return None
    ministry = reading.scene.ministry
    own = f"Thanh tra {ministry}" if ministry is not None else None
    return next((name for name in _named_before(reading, paper) if name.startswith("Thanh tra ")), own)


def settle_issuer(reading: Reading, paper: Paper, start: int) -> None:
    """Who issues a paper without a number: who puts it forward or gets it in its sentence, else its kind says it."""
    if not paper.named:
        paper.issuer = _committee(reading, paper) or paper.issuer
    if paper.issuer is not None or (paper.number or "").endswith("/TW"):
        return
    paper.issuer = signatory(reading, paper)
    if paper.issuer is not None or paper.rule == "document-agreement":
        return
    if paper.type == "decree":
        paper.issuer, paper.inferred["issuer"] = _GOVERNMENT, "issuer-by-kind"
        return
    inspectorate = _inspectorate(reading, paper)
    if inspectorate is not None:
        paper.issuer, paper.inferred["issuer"] = inspectorate, "issuer-by-kind"
        return
    told = _named_around(reading, paper, start, after=paper.status != "issued" or paper.rule in _NAMED_BEHIND)
    fitting = [name for name in (*_deciding(reading, paper, start), *told) if fits(paper, name)]
    if paper.rule == "document-put-before" and len(fitting) > 0 and fitting[0].startswith(_COUNCIL):
        paper.issuer = fitting[0].replace(_COUNCIL, "Ủy ban nhân dân")
        paper.inferred["issuer"] = "issuer-by-kind"
    elif len(fitting) > 0:
        paper.issuer = fitting[0]
    elif paper.type == "resolution":
        meeting = _MEETING.search(reading.skeleton.text, start, paper.at) is not None
        name = _council(reading, paper) or (None if meeting else _resolving(reading, paper))
        paper.issuer, paper.inferred["issuer"] = name, "issuer-by-kind"
    elif reading.scene.ministry is not None and (paper.type == "circular" or paper.status == "issued"):
        paper.issuer, paper.inferred["issuer"] = reading.scene.ministry, "default-ministry"


def _deciding(reading: Reading, paper: Paper, start: int) -> Iterator[str]:
    """Who decides by a decision cited by its number alone: «Tại Quyết định số 12, Thủ tướng bổ nhiệm …»."""
    if paper.rule != "citation-short" or paper.type != "decision":
        return
    text = reading.skeleton.text
    behind = _DECIDES.match(text, paper.until + len(", ")) if text.startswith(", ", paper.until) else None
    found = behind or _DECIDES.search(text, start, paper.at)
    issuer = issuer_named(reading, found.start(), found.end()) if found is not None else None
    if issuer is not None:
        yield issuer.name


def _council(reading: Reading, paper: Paper) -> str | None:
    """The council or committee of the article's province that was named last before a paper: it resolves there."""
    if reading.scene.province is None:
        return None
    return next((name for name in _named_before(reading, paper) if name.startswith(_LOCAL)), None)


def _resolving(reading: Reading, paper: Paper) -> str:
    """The Assembly where an article names it before a paper and the Government nowhere; else the Government."""
    return (
        "Quốc hội"
        if _GOVERNMENT not in reading.bodies() and "Quốc hội" in _named_before(reading, paper)
        else _GOVERNMENT
    )


def fits(paper: Paper, name: str) -> bool:
    """Whether a body issues documents of a paper's type; drafts of the ministries are signed above them."""
    if paper.type == "resolution":
        return _RESOLVES.match(name) is not None
    if paper.status != "issued" and paper.type in ("decision", "directive"):
        return name in ("Thủ tướng Chính phủ", "Chính phủ", "Bộ Chính trị", "Ban Bí thư") or name.startswith("Ủy ban")
    if paper.type == "circular":
        return name.startswith(("Bộ ", "Ngân hàng Nhà nước"))
    return not (paper.type == "decision" and name.startswith(_UNITS))


def _named_around(reading: Reading, paper: Paper, start: int, *, after: bool) -> Iterator[str]:
    """The offices and bodies of a sentence: those before a paper, the nearest first, then those it is handed to."""
    skeleton = reading.skeleton
    stop = skeleton.text.find("\n", paper.until)
    end = min(paper.until + _NEAR * after, stop if stop >= 0 else len(skeleton.text))
    before = skeleton.within(start, paper.at)[::-1]
    plain = [one for one in before if not _is_bracketed(skeleton, one)]
    aside = [one for one in before if _is_bracketed(skeleton, one)]
    for mention in (*plain, *aside, *skeleton.within(paper.until, end)):
        place = skeleton.place(mention.start)
        office = skeleton.mention(place - 2)
        if mention.kind == "BODY" and office is not None and office.kind == "TITLE":
            place -= 2
        shared = _JOINTLY.search(skeleton.text, max(0, place - 24), place) or (
            paper.type == "circular" and _ASKED.search(skeleton.text, max(0, place - 24), place)
        )
        if mention.kind in ("TITLE", "BODY") and not shared:
            issuer = issuer_named(reading, place, place + 4)
            if issuer is not None:
                yield issuer.name


def _is_bracketed(skeleton: Skeleton, one: Mention) -> bool:
    """Whether a mention only says in brackets of what the body before it is a part, that issues: «Cục … (Bộ …)»."""
    at = skeleton.place(one.start)
    part = skeleton.mention(at - len(" (") - 1)
    unit = part is not None and part.kind == "BODY" and part.value.name.startswith(_UNITS)
    return one.kind == "BODY" and skeleton.text[at - 1 : at + 2 : 2] == "()" and not unit
