"""Documents without a number: drafts, and texts named by what they are about."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mickg.article import Zone
from mickg.extract.bodies import of_place
from mickg.extract.branches import by_letter
from mickg.extract.documents.again import is_any_move, is_numbered, points_back
from mickg.extract.documents.cited import LEFT_OUT, read_on
from mickg.extract.documents.issuers import CENTRE, issuer_named
from mickg.extract.documents.joined import is_joined, is_told_of
from mickg.extract.documents.paper import Paper
from mickg.extract.firsts import Firsts
from mickg.extract.phrases import phrase_end
from mickg.extract.reading import Reading
from mickg.extract.rules import Rule, match_around, rules
from mickg.extract.series import types
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import worded
from mickg.extract.zones import line_at

_BY = rf"{LETTERS['TITLE']}(?: {LETTERS['BODY']})?|{LETTERS['BODY']}"
_CARRIED = re.compile(rf"{LETTERS['DOCUMENT']}(?: của (?:{_BY}))?")
_DRAFT = re.compile(r"(?:dự thảo|dự án)(?: lần [\w ]{1,7})? \Z")
_SIGNED = by_letter(
    r"(?<!\w)(?:ký(?: kết)?|ban hành|thông qua|tán thành|biểu quyết|trình|trao|có|gồm|hoàn thiện|hoàn thành|hoàn tất"
    r"|đọc|soạn thảo|xây dựng|lấy ý kiến|đề xuất|tham mưu|chuẩn bị|nghiên cứu|đàm phán|công bố|gửi|ra|phát(?: đi| ra)?)"
    rf"(?: [{LETTERS['TITLE']}{LETTERS['BODY']}{LETTERS['BODIES']}]){{0,2}}(?: dự thảo| dự án)? \Z"
)
_DOES = r"(?:quy định(?: chi tiết)?|hướng dẫn|sửa đổi|bổ sung|thay thế|thi hành|thực hiện|mới)"
_NO_TITLE = re.compile(rf"{_DOES}(?:(?:,? và|,)? {_DOES})*")
_OF_DRAFT = by_letter(r"(?:về )?(?:việc )?(?:dự thảo|dự án)(?!\w)")
_OF_PARTY = re.compile(r"(?:nghị quyết|kết luận) (?:của )?(?:đại hội|đh|hội nghị|trung ương|tw)")
_SMALL = re.compile(
    rf"\w+(?: \w+){{0,3}} của (?:{_BY})|tờ trình (?:về|gửi)|{_OF_PARTY.pattern}"
    r"|(?:công văn|công điện|văn bản)(?: khẩn| hỏa tốc)?(?:"
    rf"(?: vừa| mới)? (?:phát|gửi|ban hành|ký|ngày|{LETTERS['PERIOD']})|,? [{LETTERS['BODY']}{LETTERS['TITLE']}]"
    r"| (?:vừa|mới|gởi|về|đề nghị|yêu cầu|kiến nghị|chỉ đạo|báo cáo|hướng dẫn|xin|trả lời|phúc đáp|góp ý|giải trình"
    r"|đôn đốc|tăng cường|thông báo|triển khai|cảnh báo|nhắc|chấn chỉnh))"
)
_CENTRE = {"party": "Đảng Cộng sản Việt Nam", "plenum": CENTRE}
_OF_PROVINCE = " đảng bộ "
_FEW = 4
_OWN_NAMES = frozenset({"of", "named", "sent", "called"})
_FULL = frozenset({"open", "full"})
_MEETING = re.compile(r" của (?=(?:phiên họp|kỳ họp|hội nghị)(?!\w))")


def unnumbered(reading: Reading, cited: Sequence[Paper]) -> Iterator[Paper]:
    """The papers that rules find, each place read once; none but a party's inside the title of another."""
    taken = {at for paper in cited for at in range(paper.titled, paper.until)}
    ends = {paper.until: paper for paper in cited if not paper.cited}
    for _, at, _ in _heads().find(reading.skeleton.text):
        if at in taken and _OF_PARTY.match(reading.skeleton.text, at) is None:
            continue
        joined = is_joined(reading.skeleton.text, at, ends, capital=_is_capital(reading, at))
        if joined or _is_paper(reading, at):
            found = (_paper(reading, rule, match, cited) for rule, match in _matches(reading, at, joined=joined))
            paper = next((paper for paper in found if paper is not None), None)
            if paper is not None and not points_back(reading, paper, [*cited, *ends.values()]):
                puts_forward = _OF_DRAFT.match(reading.skeleton.text, paper.titled) is not None
                taken.update(range(at, paper.head if puts_forward else paper.until))
                ends[paper.until] = paper
                yield paper


def _is_paper(reading: Reading, at: int) -> bool:
    """Whether a type word may name a text: with a capital, as a draft, by its issuer, by what becomes of it."""
    text = reading.skeleton.text
    before = _DRAFT.search(text, max(0, at - 24), at) or _SIGNED.search(text, max(0, at - 24), at)
    return bool(_is_capital(reading, at) or _SMALL.match(text, at) or before or is_told_of(text, at))


def _is_capital(reading: Reading, at: int) -> bool:
    return reading.article.text[reading.skeleton.origin(at)].isupper()


def _matches(reading: Reading, at: int, *, joined: bool) -> Iterator[tuple[Rule, re.Match[str]]]:
    """The rules that read a type word where it stands; only those of drafts and issuers read one in small letters."""
    if line_at(reading.article, reading.skeleton.origin(at)).zone in LEFT_OUT:
        return
    capital = _is_capital(reading, at)
    for rule in rules("documents"):
        if "joined" in rule.gives and not joined:
            continue
        if capital or "status" in rule.gives or "small" in rule.gives:
            match = match_around(rule, reading.skeleton, "type", at, rule.gives.get("before", 0))
            if match is not None:
                yield rule, match


@cache
def _heads() -> Firsts:
    """The words that a document without a number begins with."""
    return Firsts([*types()])


def _paper(reading: Reading, rule: Rule, match: re.Match[str], cited: Sequence[Paper]) -> Paper | None:
    skeleton = reading.skeleton
    start, head = match.span("type")
    line = line_at(reading.article, skeleton.origin(start))
    at = match.start() if "status" in rule.gives else start
    paper = Paper(
        types()[match["type"]],  # type: ignore[arg-type] # the types of the series are those of records
        at,
        head,
        head,
        head,
        rule.id,
        status=rule.gives.get("status", "issued"),
        sure=1 if "status" in rule.gives else 0,
        whole=not (rule.gives.get("again", False) or line.zone is Zone.TITLE),
    )
    limit = skeleton.place(line.end)
    if not _OWN_NAMES.isdisjoint(rule.gives):
        _name(reading, rule, match, paper, limit)
        return paper
    read_on(reading, paper, limit, any_title="open" in rule.gives)
    _of_meeting(reading, paper, limit)
    if _NO_TITLE.fullmatch(skeleton.text, paper.titled, paper.until) is not None or is_any_move(reading, paper, cited):
        return None
    if not _FULL.isdisjoint(rule.gives) and (
        len((paper.title or "").split()) < _FEW or is_numbered(reading, paper, cited)
    ):
        return None
    return paper if paper.title is not None or not paper.whole else None


def _name(reading: Reading, rule: Rule, match: re.Match[str], paper: Paper, limit: int) -> None:
    """Give a paper the name that its rule reads, where this is no title behind the type."""
    skeleton = reading.skeleton
    if "of" in rule.gives:
        _of_party(reading, paper, match, rule.gives["of"])
    elif "sent" in rule.gives:
        _sent(reading, paper, match)
    elif "called" in rule.gives:
        _called(reading, paper, match, match.end("called") if rule.gives["called"] == "exact" else limit)
    else:
        carried = _CARRIED.search(skeleton.text, paper.head, limit)
        end = carried.end() if carried is not None else phrase_end(skeleton, paper.head, limit)
        paper.titled, paper.until = match.start("type"), end
        paper.title = worded(reading.article, skeleton, paper.titled, paper.until)


def _sent(reading: Reading, paper: Paper, match: re.Match[str]) -> None:
    """A letter named by the day that it was sent on."""
    day = reading.skeleton.mention(match.start("day"))
    paper.titled, paper.until = paper.at, match.end()
    paper.title = worded(reading.article, reading.skeleton, *match.span("called"))
    paper.issued = day.value.text if day is not None and day.value.grain == "day" else None


def _called(reading: Reading, paper: Paper, match: re.Match[str], limit: int) -> None:
    """A paper named by its issuer, or by whom it moves: «công điện của …», «quyết định ông … giữ chức»."""
    read_on(reading, paper, limit)
    issuer = issuer_named(reading, match.start("by"), limit) if match.groupdict().get("by") is not None else None
    if issuer is not None:
        paper.issuer, paper.named = issuer.name, True
    if paper.title is None or (issuer is not None and not paper.title.startswith("về ")):
        paper.titled, paper.until = match.start("called"), max(paper.until, match.end("called"))
        paper.until = phrase_end(reading.skeleton, paper.until, limit)
        paper.title = worded(reading.article, reading.skeleton, paper.titled, paper.until).removesuffix(" gửi")


def _of_party(reading: Reading, paper: Paper, match: re.Match[str], of: str) -> None:
    """A resolution named by the congress or the plenum that passed it: of the party's body in its name, or centre."""
    skeleton = reading.skeleton
    paper.titled, paper.until = match.start("type"), match.end()
    paper.title = worded(reading.article, skeleton, paper.titled, paper.until)
    bodies = (one for one in skeleton.within(*match.span()) if one.kind == "BODY")
    body = next(bodies, None)
    paper.issuer = body.value.name if body is not None else _CENTRE[of]
    if body is None and _OF_PROVINCE in match[0]:
        province = reading.scene.province
        paper.issuer = f"Đảng bộ {of_place(province)}" if province is not None else None
    paper.inferred["issuer"] = "issuer-by-kind"


def _of_meeting(reading: Reading, paper: Paper, limit: int) -> None:
    """«Nghị quyết của phiên họp» is named by the meeting."""
    of = _MEETING.match(reading.skeleton.text, paper.head, limit)
    if of is not None and paper.title is None:
        paper.titled, paper.until = of.end(), phrase_end(reading.skeleton, of.end(), limit)
        start = reading.skeleton.origin(paper.head)
        named = reading.article.text[reading.skeleton.origin(paper.at) : start].split()
        paper.title = f"{' '.join(named[-2:])} {worded(reading.article, reading.skeleton, of.end(), paper.until)}"
