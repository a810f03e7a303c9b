"""Citations in, papers out: who issued them, when, and the title that follows."""

import re
from collections.abc import Iterator
from functools import cache

from mickg.article import FURNITURE, Zone
from mickg.extract.bodies import of_place
from mickg.extract.documents.issuers import CENTRE, issuer_named
from mickg.extract.documents.issuing import fits
from mickg.extract.documents.moved import beyond_office
from mickg.extract.documents.paper import Paper
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention
from mickg.extract.phrases import phrase_end
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import Citation
from mickg.extract.wording import worded
from mickg.extract.zones import in_zones, line_at
from mickg.text import key

LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE}
_OF = re.compile(r",? của ")
_OF_UNNUMBERED = re.compile(r" của | ")
_LISTED_BEFORE = re.compile(r",? (?:và )?")
_WHEN = re.compile(rf",? (?:ký |ban hành )?(?:ngày )?{LETTERS['PERIOD']}")
_ABOUT = re.compile(r"gửi .{2,80}?(?=(?:về|yêu cầu|đề nghị|chỉ đạo|đôn đốc) )")
_ANY_TITLE = re.compile(r" (?=(?P<word>(?P<about>về)(?: việc)?|[^\W\d_]+)(?!\w))")
_POINTING = re.compile(r"(?:vấn đề|việc|nội dung|dự án|lĩnh vực|tình trạng) (?:này|đó|ấy|trên)(?!\w)|như trên")
_WHOM = rf"[{LETTERS['BODY']}{LETTERS['BODIES']}{LETTERS['TITLE']}]"
_TELLS = re.compile(
    r"(?:yêu cầu|đề nghị|chỉ đạo|giao|báo cáo|kiến nghị|gửi|xin(?: ý kiến)?(?: của)?)"
    rf"(?:(?:,| và|, và)? (?:các )?(?:{_WHOM}|(?:sở|bộ|ngành|quận|huyện|xã|phường|địa phương|đơn vị)(?!\w)))+"
    r"(?= [^\W\d_])"
)
_CHANGES = re.compile(r"(?:sửa đổi|thay thế|bãi bỏ|hướng dẫn)(?!\w)")
_JOINED = re.compile(
    rf"(?:,| và|, và) (?:các )?{LETTERS['DOCUMENT']}"
    r"(?!,? (?:sửa đổi|thay thế|bãi bỏ|hướng dẫn|quy định|phê duyệt|về)(?!\w))"
)
_LISTED = re.compile(r"(?:,| và) (?=chiến lược|quy hoạch|chương trình|kế hoạch|đề án|khung|bộ )")
_PARTY = {
    "NQ": "Bộ Chính trị", "KL": "Bộ Chính trị", "CT": "Ban Bí thư", "QĐ": "Bộ Chính trị", "QC": "Bộ Chính trị",
    "QĐNS": "Bộ Chính trị",
}  # fmt: skip


def cited(reading: Reading) -> list[Paper]:
    """The papers that an article cites, in the order of the text, with the issuer that stands behind a list of them."""
    papers = [*_cited(reading)]
    for later, paper in zip(reversed(papers), reversed(papers[:-1]), strict=False):
        joined = _LISTED_BEFORE.fullmatch(reading.skeleton.text, paper.until, later.at) is not None
        if joined and paper.issuer is None and later.named and later.issuer is not None and fits(paper, later.issuer):
            paper.issuer, paper.named = later.issuer, True
    return papers


def _cited(reading: Reading) -> Iterator[Paper]:
    """The papers, furniture left out.

    A law's name beside its number in brackets, or the other way round, is of one paper.
    """
    last: Paper | None = None
    for mention in reading.mentions:
        if mention.kind == "DOCUMENT" and not in_zones(reading.article, mention.start, LEFT_OUT):
            paper = _paper(reading, mention)
            bracketed = (
                paper.type == "law" and last is not None and reading.skeleton.text[last.until : paper.at] == " ("
            )
            if last is not None and bracketed and paper.number is None and last.number is not None:
                last.title, last.until = last.title or paper.title, paper.until
                continue
            if last is not None and bracketed:
                paper.title = paper.title or last.title
            last = paper
            yield paper


def _paper(reading: Reading, mention: Mention) -> Paper:
    citation: Citation = mention.value
    at = reading.skeleton.place(mention.start)
    paper = Paper(
        citation.type,  # type: ignore[arg-type] # the types of the series are those of records
        at,
        at + 1,
        at + 1,
        at + 1,
        mention.rule,
        number=citation.number,
        title=citation.title,
        issuer=citation.issuer,
        issued=citation.issued,
        whole=citation.whole,
    )
    _of_province(reading, citation, paper)
    read_on(reading, paper, limit=reading.skeleton.place(line_at(reading.article, mention.start).end))
    _by_kind(paper)
    return paper


def _of_province(reading: Reading, citation: Citation, paper: Paper) -> None:
    """A sign such as UBND does not say of which province: the article's."""
    province = reading.scene.province
    if citation.local and province is not None and citation.issuer is not None:
        place = of_place(province)
        city = not place.startswith("tỉnh")
        paper.issuer = f"{citation.issuer} {place}"
        if citation.issuer == "Tỉnh ủy":
            paper.issuer = f"{'Thành ủy' if city else 'Tỉnh ủy'} {province.removeprefix('Thành phố ')}"
        paper.inferred["issuer"] = "issuer-by-kind"


def read_on(reading: Reading, paper: Paper, limit: int, *, any_title: bool = False) -> None:
    """Read the issuer, the day and the title that stand after a paper's head, a title of words known to begin one."""
    skeleton = reading.skeleton
    of = (_OF if paper.cited else _OF_UNNUMBERED).match(skeleton.text, paper.head, limit)
    issuer = issuer_named(reading, of.end(), limit) if of is not None else None
    if issuer is not None and not _is_of_next(skeleton.text, of, issuer.end):
        paper.issuer, paper.until, paper.named = issuer.name, issuer.end, True
        if skeleton.text.startswith(f" {LETTERS['PERSON']}", paper.until):
            paper.until += 2
        paper.inferred.pop("issuer", None)
    when = _WHEN.match(skeleton.text, paper.until, limit)
    told = skeleton.mention(when.end() - 1) if when is not None else None
    if paper.issued is None and when is not None and told is not None and told.value.grain == "day":
        paper.issued, paper.until = told.value.text, when.end()
    begins = (_ANY_TITLE if any_title else _begins()).match(skeleton.text, paper.until, limit)
    if begins is None or (not paper.whole and begins["about"] is None):
        return
    until = _title_end(reading, begins.end(), begins.end("word"), limit)
    until = beyond_office(reading, until, limit) if paper.type == "decision" else until
    pointing = not paper.cited and _POINTING.search(skeleton.text, begins.end(), until + len(" trên")) is not None
    if until > begins.end("word") and not pointing:
        about = _ABOUT.match(skeleton.text, begins.end(), until)
        paper.titled, paper.until = about.end() if about is not None else begins.end(), until
        paper.title = paper.title or worded(reading.article, skeleton, paper.titled, until)


def _is_of_next(text: str, of: re.Match[str] | None, end: int) -> bool:
    """Whether «, của Bộ Nội vụ tại Tờ trình …» names the issuer of what comes next."""
    return of is not None and of[0][0] == "," and text.startswith(" tại ", end)


def _title_end(reading: Reading, start: int, after: int, limit: int) -> int:
    """Where a title ends; one that approves policies or changes documents goes on over all of a list."""
    whom = _TELLS.match(reading.skeleton.text, start, limit)
    end = phrase_end(reading.skeleton, whom.end() if whom is not None else after, limit)
    if _CHANGES.match(reading.skeleton.text, start) is not None:
        while (joined := _JOINED.match(reading.skeleton.text, end, limit)) is not None:
            end = phrase_end(reading.skeleton, joined.end(), limit)
    if reading.skeleton.text[start:after] in ("phê duyệt", "ban hành"):
        while (listed := _LISTED.match(reading.skeleton.text, end, limit)) is not None:
            if not reading.article.text[reading.skeleton.origin(listed.end())].isupper():
                break
            end = phrase_end(reading.skeleton, listed.end() + 1, limit)
    return end


def _by_kind(paper: Paper) -> None:
    """Who issues documents of a kind where the passage does not say."""
    if paper.issuer is None and paper.number is not None and paper.number.endswith("/TW"):
        paper.issuer = _of_party(paper.number, paper.issued)
        paper.inferred["issuer"] = "issuer-by-kind"
    if paper.issuer is None and paper.type == "law":
        paper.issuer = "Quốc hội"
        paper.inferred["issuer"] = "issuer-by-kind"


def _of_party(number: str, issued: str | None) -> str | None:
    """Who in the party's centre issues «NN-NQ/TW»; None where the number alone does not tell."""
    ordinal, _, sign = number.partition("-")
    kind, plenums = sign.partition("/")[0], data("series")["plenary"].get(ordinal, ())
    if kind != "NQ" or len(plenums) == 0:
        return _PARTY.get(kind)
    if issued is None and ordinal in data("series")["of_both"]:
        return None
    plenary = issued is None or int(issued[:4]) in plenums
    return CENTRE if plenary else _PARTY[kind]


@cache
def _begins() -> re.Pattern[str]:
    words = sorted(map(key, data("phrases")["begins"]), key=len, reverse=True)
    done = r"(?:(?:đã|vừa|mới) (?=phê duyệt|sửa đổi|bãi bỏ))?"
    return re.compile(rf",? ?\(?(?<=[ (]){done}(?=(?P<word>(?P<about>về)(?: việc)?|{'|'.join(words)})(?!\w))")
