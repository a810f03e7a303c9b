"""Who is named as an issuer where a name begins: a body, an office with its body, a committee of the party."""

import re
from typing import NamedTuple

from mickg.extract.bodies import of_place
from mickg.extract.reading import Reading
from mickg.extract.values import Body, Title

_COMMITTEE = re.compile(r"ban (?:chấp hành|thường vụ) (?:đảng bộ )?(?P<level>tỉnh ủy|thành ủy|tỉnh|thành phố)(?!\w)")
_STANDING = "Thường trực "
_OFFICES = ("Thanh tra", "Văn phòng")
_CENTRE = re.compile(r"trung ương(?: đảng)?(?!\w)")
CENTRE = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"


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
