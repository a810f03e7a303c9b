"""Numbered documents as a text cites them: type, number, day and issuer.

The series and who issues in them: Law 80/2015/QH13 and Decree 30/2020/NĐ-CP (signs of documents); Regulation 66-QĐ/TW
of 2017 (documents of the party).
"""

import re
from dataclasses import replace
from datetime import date

from mickg.extract.mention import Mention, without_overlaps
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import Citation

_TYPES = {
    "bộ luật": "law", "luật": "law", "pháp lệnh": "other", "nghị định": "decree", "nghị quyết": "resolution",
    "quyết định": "decision", "thông tư liên tịch": "circular", "thông tư": "circular", "chỉ thị": "directive",
    "công điện": "other", "kết luận": "conclusion", "quy định": "other", "kế hoạch": "other", "hướng dẫn": "other",
    "thông báo": "other", "công văn": "other", "văn bản hợp nhất": "other", "văn bản": "other", "tờ trình": "other",
    "báo cáo": "other", "hiến pháp": "law", "chương trình": "other", "đề án": "other", "giấy phép": "other",
    "thông tri": "other", "lệnh": "other", "thư": "other",
}  # fmt: skip
_TYPE = "|".join(sorted(_TYPES, key=len, reverse=True))
_SIGN = (
    r"(?:nđ|nd|nq|qđ|qd|ttlt|tt|ct|cđ|cd|kl|kh|hd|tb|cv|ttr|bc|vbhn|pl|l|lct|qc|tw|tu|hđnd|ubnd|đa|ctr|btc|byt|vpcp|bct|bkhđt|btttt"
    r"|qh\d{1,2}|ubtvqh\d{1,2}|[a-zđ]{2,8})"
)
_CITED = re.compile(
    rf"(?<!\w)(?:(?P<type>{_TYPE})(?: liên tịch)?(?: \w+){{0,3}}? ?(?:số ?:? ?)?)?"
    rf"(?<![\w/.,-])(?P<number>\d{{1,5}})"
    rf"(?:(?P<party> ?- ?(?:nq|ct|qđ|kl|hd|qc|tb|qyđ|cv|tt|kh|đa|ctr|btg\w*)) ?/ ?(?P<organ>tw|tu|btgtw|[a-zđ]{{2,10}})"
    rf"|/(?P<year>(?:19|20)\d{{2}})/(?P<signed>{_SIGN}(?: ?- ?[a-zđ&]+)*)"
    rf"|/(?P<sign>{_SIGN}(?: ?- ?[a-zđ&]+)*)(?!\w))"
)
_OF_YEAR = re.compile(
    rf"(?<!\w)(?P<type>{_TYPE}) (?:số ?:? ?)?(?P<number>\d{{1,5}})(?:/(?P<slash>(?:19|20)\d{{2}})(?![/\d])| năm (?P<year>(?:19|20)\d{{2}}))"
)
_DATED = re.compile(
    r"(?:,? ?(?:ký |ban hành )?ngày (?P<day>\d{1,2})(?:[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"
    r"| tháng (?P<month2>\d{1,2}) năm (?P<year2>\d{4})))|(?: ?\((?:ngày )?(?P<day3>\d{1,2})[/.-](?P<month3>\d{1,2})[/.-](?P<year3>\d{4})\))"
)
_SPELLED = {"nd": "NĐ", "qd": "QĐ", "cd": "CĐ"}
_ISSUERS = {
    "CP": "Chính phủ", "TTG": "Thủ tướng Chính phủ", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân",
    "CTN": "Chủ tịch nước", "VPCP": "Văn phòng Chính phủ", "TW": "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BKHCN": "Bộ Khoa học và Công nghệ", "BTC": "Bộ Tài chính",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư", "BNV": "Bộ Nội vụ", "BCA": "Bộ Công an", "BQP": "Bộ Quốc phòng",
    "BTP": "Bộ Tư pháp", "BGTVT": "Bộ Giao thông vận tải", "BXD": "Bộ Xây dựng", "BCT": "Bộ Công Thương",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn", "BTNMT": "Bộ Tài nguyên và Môi trường", "BYT": "Bộ Y tế",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BNG": "Bộ Ngoại giao", "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "TTCP": "Thanh tra Chính phủ", "UBDT": "Ủy ban Dân tộc", "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BDTTG": "Bộ Dân tộc và Tôn giáo", "KTNN": "Kiểm toán nhà nước", "TANDTC": "Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
}  # fmt: skip
_TYPE_OF_SIGN = {
    "NĐ": "decree", "NQ": "resolution", "QĐ": "decision", "TT": "circular", "TTLT": "circular", "CT": "directive",
    "KL": "conclusion", "QH": "law",
}  # fmt: skip
_NAMED = {"ttg": "TTg", "bvhttdl": "BVHTTDL"}


def citations(skeleton: Skeleton) -> list[Mention]:
    """The numbered documents cited in a text, in their order; a number alone needs the sign of its series."""
    key = skeleton.text
    found = [m for match in _CITED.finditer(key) if (m := _cited(match, key)) is not None]
    found += [_of_year(match, key) for match in _OF_YEAR.finditer(key)]
    return [
        replace(mention, start=skeleton.origin(mention.start), end=skeleton.origin(mention.end - 1) + 1)
        for mention in without_overlaps(found)
    ]


def _cited(match: re.Match[str], key: str) -> Mention | None:
    sign = match["signed"] or match["sign"]
    number = _number(match)
    kind = _TYPES.get(match["type"] or "")
    head = re.split(r"[-/]", number.split("/")[-1] if match["party"] is None else number.partition("-")[2])[0]
    by_sign = _TYPE_OF_SIGN.get(head.rstrip("0123456789"))
    if kind is None and by_sign is None and (sign is None or "-" not in sign):
        return None
    if sign is not None and match["year"] is None and match["type"] is None and "-" not in sign:
        return None
    start = match.start("type") if match["type"] is not None else match.start("number")
    if match["type"] is not None and len(key[match.end("type") : match.start("number")].replace("số", "").split()) > 3:
        start = match.start("number")
    day, end = _issued(key, match.end())
    if by_sign == "law" and kind == "resolution":
        by_sign = "resolution"
    value = Citation(
        kind or by_sign or "other", number, day, _issuer(number, kind), int(match["year"]) if match["year"] else None
    )
    return Mention(start, end, "DOCUMENT", value, "citation-numbered")


def _number(match: re.Match[str]) -> str:
    """The number as a register writes it: blanks out, signs in their letters."""
    plain = match["number"]
    if match["party"] is not None:
        return f"{plain}-{match['party'].strip(' -').upper()}/{_organ(match['organ'])}"
    sign = match["signed"] or match["sign"]
    parts = [part.strip() for part in sign.split("-")]
    first = _SPELLED.get(parts[0], parts[0].upper())
    rest = [_NAMED.get(part, part.upper()) for part in parts[1:]]
    return "/".join(filter(None, (plain, match["year"], "-".join((first, *rest)))))


def _organ(organ: str) -> str:
    return organ.upper()


def _issuer(number: str, kind: str | None) -> str | None:
    """Who issues in the series of a number, None where the sign does not say."""
    sign = number.rsplit("/", maxsplit=1)[-1]
    if sign.startswith("QH"):
        return "Quốc hội"
    if sign.startswith("UBTVQH"):
        return "Ủy ban Thường vụ Quốc hội"
    return _ISSUERS.get(sign.rpartition("-")[2].upper())


def _issued(key: str, at: int) -> tuple[str | None, int]:
    """The day that stands right after a number, and where the citation ends with it."""
    found = _DATED.match(key, at)
    if found is None:
        return None, at
    groups = found.groupdict()
    day, month, year = (next((int(groups[f"{name}{n}"]) for n in ("", "2", "3") if groups.get(f"{name}{n}")), int(groups["day"] or 0))
                        for name in ("day", "month", "year"))  # fmt: skip
    try:
        return date(year, month, day).isoformat(), found.end()
    except ValueError:
        return None, at


def _of_year(match: re.Match[str], key: str) -> Mention:
    """«Nghị định 72 năm 2013», «Thông tư số 103/2025»: the number and its year, without the sign."""
    year = match["slash"] or match["year"]
    kind = _TYPES[match["type"]]
    sign = {"decree": "NĐ-CP"}.get(kind)
    number = f"{match['number']}/{year}" + (f"/{sign}" if sign is not None else "")
    day, end = _issued(key, match.end())
    issuer = "Chính phủ" if kind == "decree" else None
    return Mention(match.start(), end, "DOCUMENT", Citation(kind, number, day, issuer, int(year)), "citation-of-year")
