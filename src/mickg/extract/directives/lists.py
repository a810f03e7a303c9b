"""Bodies that a list names by what tells them apart alone: «các Vụ: Pháp chế, Bưu chính», «các Bộ Y tế, Tài chính»."""

import re

from mickg.extract.directives.naming import LEVEL
from mickg.extract.directives.party import ENDS, LINKING, SEPARATOR, Part, Read
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import vocabulary
from mickg.text import key

LEVELLED = re.compile(rf"(?:các|mỗi|từng|mọi|chi nhánh|nước|các \S.*|\d+) {LEVEL}(?:, {LEVEL})*\Z", re.IGNORECASE)
"""A name that ends in places of a level, to which those of another may be joined: «… các huyện»."""
_LEVELS = re.compile(rf"{LEVEL}(?!\w)")


def listed(row: Row, noun: str, place: int) -> Read | None:
    """The bodies of a list that begins at a place: a noun with each capitalised name, as one class."""
    at = place + 1 if row.words[place] == ":" else place
    names: list[str] = []
    while row.words[at] not in ENDS and row.capital(at) and row.kinds[at] in ("", "PLACE"):
        end = _name_end(row, at)
        name = row.plain(at, end)
        names.append(f"{noun} {vocabulary().abbreviated.get(key(name), name)}")
        place = end
        at = joint(row, end)
        if at == end:
            break
    return Read(Part("class", SEPARATOR.join(names)), place, row.end(place - 1)) if len(names) > 0 else None


def joint(row: Row, end: int) -> int:
    """The place after a comma, «và» or both; the same place where none stands there."""
    at = end + (row.words[end] == ",")
    return at + (row.words[at] == "và")


def _name_end(row: Row, place: int) -> int:
    """Where a capitalised name ends: at a mark, or at a verb or a linking word in small letters."""
    end = row.field(place) or place + 1
    while row.words[end] not in ENDS and row.kinds[end] == "":
        verb = row.verb(end)
        if not row.capital(end) and ((verb is not None and verb[0].kind != "idle") or row.words[end] in LINKING):
            break
        end += 1
    return end


def of_fields(row: Row, place: int) -> Read | None:
    """«các Bộ Y tế, Tài chính», «các Sở Y tế, Nội vụ»: the body that is named, and those by their fields alone."""
    at = joint(row, place + 1)
    name = row.body(place).removeprefix("các ")
    noun = name.split(" ", 1)[0]
    if at == place + 1 or noun not in ("Bộ", "Sở") or row.field(at) is None or not row.capital(at):
        return None
    further = listed(row, noun, at)
    if further is None:
        return None
    names = [name, *further.part.name.split(SEPARATOR)]
    if noun == "Sở" and row.province is not None:
        names = [one if row.province in one else f"{one} {row.of_province}" for one in names]
    return further._replace(part=Part("class", SEPARATOR.join(names)))


def levelled(row: Row, end: int) -> int:
    """The end of «Sở Y tế các tỉnh, thành phố», of which a mention has only «… các tỉnh»."""
    before = row.text[max(0, row.end(end - 1) - 12) : row.end(end - 1)]
    if LEVELLED.search(before) is None or row.words[end] != ",":
        return end
    found = _LEVELS.match(" ".join(row.words[end + 1 : end + 3]))
    return end + 1 + len(found[0].split()) if found is not None else end
