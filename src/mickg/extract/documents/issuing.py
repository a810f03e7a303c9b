"""Who issues: the body named after «của», or that which signs, passes or puts forward before a document."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mickg.extract.bodies import of_place
from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper
from mickg.extract.documents.signing import signatory
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Body, Title

_COMMITTEE = re.compile(r"ban (?:chấp hành|thường vụ) (?:đảng bộ )?(?P<level>tỉnh ủy|thành ủy|tỉnh|thành phố)(?!\w)")
_STANDING = "Thường trực "
_OFFICES = ("Thanh tra", "Văn phòng")
_RESOLVES = re.compile(
    r"Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Bộ Chính trị|Ban Chấp hành|Hội đồng nhân dân|Ban Thường vụ"
    r"|(?:Tỉnh|Thành|Huyện|Quận|Đảng) ủy|Đảng bộ"
)
_CENTRE = re.compile(r"trung ương(?: đảng)?(?!\w)")
CENTRE = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"
_LOCAL = ("Hội đồng nhân dân", "Ban Chấp hành Đảng bộ", "Ban Thường vụ")
_COUNCIL = "Hội đồng nhân dân"
_GOVERNMENT = "Chính phủ"
_INSPECTED = re.compile(r"[-/]TTr?\Z")
_JOINTLY = by_letter(r"(?<!\w)(?:phối hợp(?: chặt chẽ)?(?: cùng)?(?: với)?|cùng với) \Z")
_NEAR = 60
_ISSUES = re.compile(rf"{LETTERS['BODY']}(?: (?:đã|vừa|mới|cũng))* (?:ban hành|thông qua|ra|có|ký) \Z")
_ASKED = by_letter(r"(?<!\w)(?:gửi|xin ý kiến(?: của)?|lấy ý kiến(?: của)?) \Z")
_MEETING = by_letter(
    r"(?<!\w)(?:hội nghị|đại hội|cuộc họp)(?!\w)[^.;:\n]{0,60}?(?<!\w)(?:thông qua|tán thành|biểu quyết)(?!\w)"
)
_NAMED_BEHIND = ("document-letter-sent",)
_COMMITTEES = {
    "/TU": ("Ban Chấp hành Đảng bộ ", "Ban Thường vụ "),
    "/TW": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"),
}


class Issuer(NamedTuple):
    """An issuer's name, and where the words that name it end in the skeleton."""

    name: str
    end: int


def issuer_named(reading: Reading, at: int, limit: int) -> Issuer | None:
    """The issuer whose name begins at a place: a body, or an office with or without its body."""
    skeleton = reading.skeleton
    committee = _of_party(reading, at)
    mention = skeleton.mention(at) if at < limit else None
    if committee is not None or mention is None:
        return committee
    if mention.kind == "BODY":
        whole = mention.value.part_of if mention.value.name.startswith(_STANDING) else None
        return Issuer(whole or mention.value.name, at + 1)
    if mention.kind != "TITLE":
        return None
    body = skeleton.mention(at + 2)
    if body is not None and body.kind == "BODY" and skeleton.text[at + 1] == " ":
        return Issuer(of_office(reading, mention.value, body.value) or body.value.name, at + 3)
    name = of_office(reading, mention.value, None)
    return Issuer(name, at + 1) if name is not None else None


def _of_party(reading: Reading, at: int) -> Issuer | None:
    """A committee of the party, of the article's province or of the centre."""
    start = reading.skeleton.origin(at)
    committee = _COMMITTEE.match(reading.article.key, start)
    if committee is not None and reading.scene.province is not None:
        return Issuer(_of_province(committee, reading.scene.province), reading.skeleton.place(committee.end()))
    centre = _CENTRE.match(reading.article.key, start)
    return Issuer(CENTRE, reading.skeleton.place(centre.end())) if centre is not None else None


def _of_province(committee: re.Match[str], province: str) -> str:
    words = committee[0][: committee.start("level") - committee.start()].strip()
    words = words.replace("đảng bộ", "Đảng bộ").replace("ban chấp hành", "Ban Chấp hành").replace("ban th", "Ban Th")
    if committee["level"].endswith("ủy"):
        return f"{words} {committee['level'].capitalize()} {province.removeprefix('Thành phố ')}"
    return f"{words} {of_place(province)}"


def of_office(reading: Reading, title: Title, body: Body | None) -> str | None:
    """The issuer that the holder of an office signs for."""
    if title.text in ("Chủ tịch nước", "Thủ tướng"):
        return "Thủ tướng Chính phủ" if title.text == "Thủ tướng" else title.text
    office = next((office for office in _OFFICES if title.text == f"Chánh {office}"), None)
    if body is not None:
        return f"{office} {body.name}" if office is not None and not body.name.startswith(office) else body.name
    if title.of is not None or title.text.lower() == "đại biểu quốc hội":
        return title.of or "Quốc hội"
    return reading.scene.ministry if title.text in ("Bộ trưởng", "Thứ trưởng") else None


def _committee(reading: Reading, paper: Paper) -> str | None:
    """The committee of the party that is told to issue a paper, whose sign only says «TU» or «TW»."""
    committees = _COMMITTEES.get((paper.number or "")[-3:], ())
    found = _ISSUES.search(reading.skeleton.text, max(0, paper.at - _NEAR), paper.at) if committees else None
    body = reading.skeleton.mention(found.start()) if found is not None else None
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
    if "issuer" in paper.inferred:
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
    fitting = [name for name in told if fits(paper, name)]
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
    return True


def _named_around(reading: Reading, paper: Paper, start: int, *, after: bool) -> Iterator[str]:
    """The offices and bodies of a sentence: those before a paper, the nearest first, then those it is handed to."""
    skeleton = reading.skeleton
    stop = skeleton.text.find("\n", paper.until)
    end = min(paper.until + _NEAR * after, stop if stop >= 0 else len(skeleton.text))
    for mention in (*reversed(skeleton.within(start, paper.at)), *skeleton.within(paper.until, end)):
        place = skeleton.place(mention.start)
        before = skeleton.mention(place - 2)
        if mention.kind == "BODY" and before is not None and before.kind == "TITLE":
            place -= 2
        aside = _JOINTLY.search(skeleton.text, max(0, place - 24), place) or (
            paper.type == "circular" and _ASKED.search(skeleton.text, max(0, place - 24), place)
        )
        if mention.kind in ("TITLE", "BODY") and not aside:
            issuer = issuer_named(reading, place, place + 4)
            if issuer is not None:
                yield issuer.name
