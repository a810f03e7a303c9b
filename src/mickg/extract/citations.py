"""Documents as a text cites them: by number, by number and year, in lists, by a law's name or a number alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from mickg.article import Article
from mickg.extract.branches import by_letter
from mickg.extract.citation_days import dated
from mickg.extract.even import Even
from mickg.extract.firsts import Firsts
from mickg.extract.law_citations import cited_laws
from mickg.extract.lexicon import data
from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.series import Series, series, types
from mickg.extract.values import Citation
from mickg.text import key

_NUMBER = re.compile(
    r"(?P<number>[0-9](?<![\w/.,-]\d)\d{0,4}[a-z]?)(?:"  # a digit first, so that only digits are tried
    r" ?- ?(?P<party>[a-zđ]{2,6}) ?/ ?(?P<organ>t\.ư|tư|[a-zđ]{2,8})"
    r"| ?- ?(?P<organ_first>tw|tu|tư) ?/ ?(?P<party_last>[a-zđ]{2,6})"
    r"| ?(?:/|-(?=(?:19|20)\d{2} ?/)) ?(?:(?P<year>(?:19|20)\d{2}) ?/ ?)?"
    r"(?P<sign>(?:nqlt ?/ ?)?[a-zđ]{1,9}\d{0,2}(?: ?[-–] ?[a-zđ&]{2,18}\d{0,2})*)"
    r")(?!\w)"
)
_LISTED = re.compile(r"(?<![\w/.,-])\d{1,5}(?:(?:, | và )\d{1,5})*(?:,| và|, và) \Z")
_MORE = re.compile(r"(?:, | và |, và )(?P<number>\d{2,4})(?![\w/%]|[.,-]\d)")
_TYPES = (
    "nghị quyết", "nghị định", "quyết định", "thông tư", "chỉ thị", "công điện", "kết luận", "công văn", "pháp lệnh",
)  # fmt: skip
_BEFORE_SO = ("luật", "tờ trình", "thông báo", "kế hoạch", "báo cáo", "hướng dẫn", "quy định", "văn bản")
_BARE = by_letter(
    rf"(?P<type>(?:{'|'.join(_TYPES)})(?:(?<=thông tư) liên tịch)?"
    rf"|(?:{'|'.join(_BEFORE_SO)})(?:(?<=báo) kết luận)?"
    r"(?= số| \d{2,5}(?: (?:của|ngày \d)|/(?:19|20)\d{2}(?![/\d]))))"
    r" (?P<of>số ?:? ?)?(?P<number>\d{1,2}\.\d{3}(?=/(?:19|20)\d{2})|\d{1,5})(?!\d)"
)
_OF_YEAR = re.compile(r"(?:/| năm )(?P<year>(?:19|20)\d{2})(?![/\d])")
_JOINTLY = "NQLT/"
_TELEGRAM = "CĐ"
_NAMED = ("luật", "bộ luật", "pháp lệnh")
_SMALL = re.compile(r"(?<=\d\d)(?: (?:của|về|ngày|được|đã|và|gửi|yêu cầu|đề nghị|chỉ đạo)(?!\w)|[,;.](?!\d)|\n|\Z)")
_WINDOW = 140


def citations(article: Article) -> list[Mention]:
    """The documents cited in an article, in their order; days and years that belong to a citation are part of it."""
    page = Even(article.text, article.key)
    found = without_overlaps(chain(_numbered(page), _bare(page), cited_laws(page)))
    return [page.put_back(one) for one in found]


def _numbered(page: Even) -> Iterator[Mention]:
    for match in _NUMBER.finditer(page.key):
        sign = _sign(page.text, match)
        before = _typed().search(page.key, max(0, match.start() - _WINDOW), match.start())
        if sign is None or not _is_number(sign, match, typed=before is not None):
            continue
        start, title = _begins(page, before, match.start())
        value = Citation(
            type=_type(before["type"] if before is not None else None, sign),
            number=_written(match, sign),
            issuer=sign.issuer,
            year=int(match["year"]) if match["year"] is not None else None,
            title=title,
            local=sign.local,
        )
        end = match.start() + len(_printed(page.text, match))
        yield from _sharing(page, match, before, value)
        yield dated(page.key, Mention(start, end, "DOCUMENT", value, "citation-numbered"))


def _printed(text: str, match: re.Match[str]) -> str:
    """A number as printed, without the words that a dash after it joins to its sign («33/NQ-CP - một bước ngoặt»)."""
    parts = re.split(r"( ?[-–] ?)", text[match.start() : match.end()])
    while len(parts) > 2 and not parts[-1][:1].isupper() and not parts[-1][:1].isdigit():
        parts = parts[:-2]
    return "".join(parts)


def _sign(text: str, match: re.Match[str]) -> Series | None:
    if match["party"] is not None or match["organ_first"] is not None:
        party, organ = match["party"] or match["party_last"], match["organ"] or match["organ_first"]
        return series((party, organ.replace("t.ư", "tw").replace("tư", "tw")))
    printed = _printed(text, match)
    jointly = _JOINTLY in printed
    printed = printed[printed.index(_JOINTLY) :] if jointly else printed.rpartition("/")[2]
    parts = tuple(part.strip() for part in re.split("[-–/]", printed))
    if not parts[0][:1].isupper():
        return None
    sign = series(parts)
    return replace(sign, sign=sign.sign.replace("-", "/", 1)) if jointly else sign


def _is_number(sign: Series, match: re.Match[str], *, typed: bool) -> bool:
    """Whether a number is a document's: its series is known, or a type word and a sign of two parts or of an issuer."""
    if match["sign"] is None:
        return sign.type is not None and (typed or sign.issuer is not None or "TW" in sign.sign)
    return (sign.type is not None and (typed or "-" in sign.sign or match["year"] is not None)) or (
        (typed and sign.issuer is not None) or ("-" in sign.sign and (typed or sign.issuer is not None))
    )


def _type(word: str | None, sign: Series) -> str:
    if word is None:
        return sign.type or "other"
    return types()[word]


def _written(match: re.Match[str], sign: Series) -> str:
    """The number as a register writes it."""
    of_party = sign.sign.endswith("-TW") and not sign.sign.startswith(_TELEGRAM)
    if match["sign"] is None or (of_party and match["year"] is None):
        return f"{match['number']}-{sign.sign.replace('-', '/')}"  # «29/NQ-TW» too is of the party
    dashed = match["year"] is not None and match.string[match.start("year") - 1] == "-"
    number = f"{match['number']}-{match['year']}" if dashed else match["number"]
    return "/".join(filter(None, (number, None if dashed else match["year"], sign.sign)))


@cache
def _typed() -> re.Pattern[str]:
    """What may stand before a number: the type, up to three words or a law's name, «số»."""
    words = "|".join(sorted(types(), key=len, reverse=True))
    between = rf"(?P<name>(?: (?!(?:{words})(?!\w))[^\W\d][^\s.;:()]*){{0,20}}?)(?: ?\([^()]{{1,12}}\))?"
    return re.compile(rf"(?<!\w)(?P<type>{words}){between} (?:số ?:? ?)?\Z")


def _begins(page: Even, before: re.Match[str] | None, number: int) -> tuple[int, str | None]:
    """(where a citation begins, the title in it): a law's name stands between its type and its number."""
    if before is None:
        return number, None
    name = page.text[before.start("name") : before.end("name")].strip()
    if before["type"] in _NAMED:
        return before.start(), " ".join(f"{before['type'].capitalize()} {name}".split()) if name != "" else None
    return (before.start(), None) if len(name.split()) <= 3 and "," not in name else (number, None)


def _sharing(page: Even, match: re.Match[str], before: re.Match[str] | None, value: Citation) -> Iterator[Mention]:
    """The numbers of «các Quyết định số 1123, 1124/QĐ-NHNN» that share the sign of the last."""
    listed = _LISTED.search(page.key, max(0, match.start() - 60), match.start())
    if before is not None or listed is None:
        return
    typed = _typed().search(page.key, max(0, listed.start() - _WINDOW), listed.start())
    for number in re.finditer(r"\d+", listed[0]) if typed is not None else ():
        tail = value.number[len(match["number"]) :] if value.number is not None else ""
        shared = value._replace(number=f"{number[0]}{tail}")
        yield Mention(
            listed.start() + number.start(), listed.start() + number.end(), "DOCUMENT", shared, "citation-sharing"
        )


@cache
def _not_counted() -> re.Pattern[str]:
    """After the number of «Nghị quyết 57»: no sign of a series and no noun that it counts."""
    counted = "|".join(map(key, data("series")["counted"]))
    return re.compile(rf"(?![\w%]|[/.,-]\d|-[a-zđ]| (?!ngày \d)(?:{counted})(?!\w))")


@cache
def _types() -> Firsts:
    return Firsts(_TYPES + _BEFORE_SO)


def _bare(page: Even) -> Iterator[Mention]:
    """«Nghị định 72 năm 2013», «Thông tư số 103/2025»; «Nghị quyết 57»."""
    for _, at, _ in _types().find(page.key):
        match = _BARE.match(page.key, at)
        if match is None:
            continue
        type_ = types()[match["type"]]
        year = _OF_YEAR.match(page.key, match.end())
        if year is not None:
            number = f"{match['number']}/{year['year']}" + ("/NĐ-CP" if type_ == "decree" else "")
            issuer = "Chính phủ" if type_ == "decree" else None
            value = Citation(type_, number, issuer=issuer, year=int(year["year"]))
            yield dated(page.key, Mention(match.start(), year.end(), "DOCUMENT", value, "citation-of-year"))
        elif _is_cited(page, match):
            value = Citation(type_, match["number"], whole=False)
            yield dated(page.key, Mention(match.start(), match.end(), "DOCUMENT", value, "citation-short"))
            yield from _more(page.key, match.end(), value)


def _more(text: str, at: int, value: Citation) -> Iterator[Mention]:
    """The numbers of «Nghị quyết 57, 59 và 68» behind the first."""
    while (more := _MORE.match(text, at)) is not None and _not_counted().match(text, more.end()) is not None:
        at = more.end()
        yield Mention(more.start("number"), at, "DOCUMENT", value._replace(number=more["number"]), "citation-short")


def _is_cited(page: Even, match: re.Match[str]) -> bool:
    """Whether a bare number is a document's: with a capital, «số» or words behind that go on from one."""
    if not page.text[match.start()].isupper() and match["of"] is None:
        return _SMALL.match(page.key, match.end()) is not None
    return _not_counted().match(page.key, match.end()) is not None
