"""Who tells and who is told, as a text names them: parts joined by commas and «và»."""

from functools import cache

from mickg.extract.directives.classes import class_at
from mickg.extract.directives.joining import ALONE, join, may_join
from mickg.extract.directives.lists import joint
from mickg.extract.directives.offices import COURTESIES, alluded, courteous, is_titled, lower_title, person, post
from mickg.extract.directives.organs import organ_at
from mickg.extract.directives.party import ENDS, Part, Party, Read
from mickg.extract.directives.ranked import firsts, ranked
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import vocabulary

_NAMED = frozenset({"BODY", "BODIES", "PLACE"})
_BEING, _AS_FOLLOWS = frozenset({"gồm", "là", ":"}), frozenset({"có", ":"})
_IN_PERSON, _TURNING = frozenset({"person", "post"}), frozenset({"saying", "telling"})
_IN_OFFICE = frozenset({"nữ", "tân", "quyền"})
_ADDRESSED = frozenset({"đồng", "vị"}) | _IN_OFFICE
_BEFORE_CLAUSES = frozenset({"\n", ".", ",", ";", ":", '"', "rằng", "và", "là", "đó"})
_ADVERBS, _FAR = 3, 6
_COMRADE = ("đồng", "chí")


def party_at(row: Row, place: int, *, told: bool, before: str) -> tuple[Party, int] | None:
    """The party that begins at a place, and the place after it.

    `told` says that a verb of telling stands before it, `before` is the word before it.
    """
    found = _joined_parts(row, place, told=told, before=before)
    if found is None or not told or found[0].parts[-1].kind != "class":
        return found
    return _members(row, found[1]) or found


def _joined_parts(row: Row, place: int, *, told: bool, before: str) -> tuple[Party, int] | None:
    first = _part(row, place, free=told, joined=False)
    if first is None:
        return None
    parts, end = [first.part], first.end
    both = first.part == Part("short", "bộ") and row.words[end : end + 2] == (",", "ngành")
    while (parts[-1].kind not in ALONE or both) and (joined := _joined(row, end)) is not None:
        more = _part(row, joined, free=True, joined=True)
        if more is None or not may_join(parts[-1], more.part, told=told, before=before, comma=row.words[end] == ","):
            break
        if told and joined == end + 1 and more.part.kind in _IN_PERSON and _speaks(row, more.end):
            break
        join(parts, more.part, determined=row.determiner(joined) is not None)
        end, both = more.end, False
    return Party(tuple(parts), first.core), end


def _speaks(row: Row, place: int) -> bool:
    """Whether who stands before a place says or tells something: «Giao nhiệm vụ cho ông X, Bộ trưởng Y đề nghị …»."""
    verb = row.verb(place)
    return verb is not None and verb[0].kind in _TURNING and verb[0].text not in vocabulary().passed_on


def _members(row: Row, end: int) -> tuple[Party, int] | None:
    """Those that a class is said to be, by name, where what they are to do follows: «3 đơn vị gồm Cục A, Cục B …»."""
    if row.words[end] not in _BEING:
        return None
    place = end + 1 + (row.words[end + 1] in _AS_FOLLOWS)
    named = _joined_parts(row, place, told=True, before=row.words[end]) if row.kinds[place] in _NAMED else None
    return named if named is not None and row.verb(named[1]) is not None else None


def _joined(row: Row, end: int) -> int | None:
    """The place after what joins two parts: a comma, «và», «cùng», «cùng với»."""
    place = end + 1 if row.words[end] == "," else end
    if row.words[place] in ("và", "cùng", "hoặc"):
        place += 2 if row.words[place : place + 2] == ("cùng", "với") else 1
    elif row.words[place : place + 2] == ("cũng", "như"):
        place += 2
    return place if place > end else None


@cache
def beginnings() -> frozenset[str]:
    """The words that a party begins with where no mention begins it."""
    return vocabulary().nouns.busy | _leading() | firsts()


@cache
def _leading() -> frozenset[str]:
    """The words that may stand before the noun or the name of a party."""
    return vocabulary().determiners.firsts | COURTESIES | _ADDRESSED


def _part(row: Row, place: int, *, free: bool, joined: bool) -> Read | None:
    if row.mentions[place] is not None:
        return _named(row, place, place, free=free)
    named = ranked(row, place) if row.words[place] in firsts() else None
    return person(row, named) if named is not None else _told_of(row, place, free=free, joined=joined)


def _told_of(row: Row, place: int, *, free: bool, joined: bool) -> Read | None:
    """A part that begins with a word that is no rank."""
    noun = row.noun(place)
    if noun[0].kind == "idle" if noun is not None else row.words[place] not in _leading():
        return None  # neither a noun of those who tell or are told, nor what leads to one
    spoken_of = _spoken_of(row, place)
    if spoken_of is not None:
        return spoken_of
    determined = row.determiner(place)
    head = determined or place
    if row.words[head] == "đồng" and row.words[head + 1] == "chí":
        head += 2
    if row.words[head] in _IN_OFFICE and row.kinds[head + 1] == "TITLE":
        head += 1
    if row.words[head] in COURTESIES and row.noun(head) is None:
        return courteous(row, head)
    if row.kinds[head] != "":
        return _named(row, place, head, free=free)
    return class_at(row, place, head, free=free, joined=joined) or _comrades(row, place, free=free)


def _spoken_of(row: Row, place: int) -> Read | None:
    """«Vị tư lệnh ngành», «đồng chí» without a name, where they speak."""
    if row.words[place] == "vị":
        return alluded(row, place, place + 1, place + _FAR)
    if row.words[place : place + 2] == ("đồng", "chí") and row.kinds[place + 2] == "":
        given = row.capital(place + 2) and not row.capital(place + 3) and row.words[place + 2].isalpha()
        if given:
            return Read(Part("pronoun", row.words[place + 2]), place + 3, row.end(place + 2))
        return alluded(row, place, place + 2, place + 2 + _ADVERBS)
    return None


def _comrades(row: Row, place: int, *, free: bool) -> Read | None:
    """«Đồng chí», «hai đồng chí» without a name where they are told what to do."""
    end = next((at + 2 for at in (place, place + 1) if row.words[at : at + 2] == _COMRADE), None)
    if end is None or not (row.does(end, "duty") or (free and row.kinds[end] == "" and row.words[end] not in ENDS)):
        return None
    return Read(Part("pronoun", "", noun=row.words[place]), end, row.end(end - 1))


def _named(row: Row, place: int, head: int, *, free: bool) -> Read | None:
    """A part that begins with a mention."""
    kind = row.kinds[head]
    if kind == "QUANTITY":
        return _counted(row, place, head + 1) if free else None
    if kind == "PERSON":
        return person(row, head)
    if is_titled(row, head):
        return post(row, place, head) if row.capital(head) else lower_title(row, place, head)
    if kind in ("BODY", "BODIES"):
        return organ_at(row, place, head)
    if kind == "PLACE" and (free or _is_burdened(row, place, head)):
        return Read(Part("place", str(row.mention(head).value)), head + 1, row.end(head))
    return None


def _counted(row: Row, place: int, head: int) -> Read | None:
    """Those whose number is told, by their names where these follow at once: «giao 2 Cục Bưu chính và Viễn thông»."""
    if row.kinds[head] in _NAMED:
        return _named(row, place, head, free=True)
    return class_at(row, place, head, free=True, joined=True) if row.kinds[head] == "" else None


def _is_burdened(row: Row, start: int, place: int) -> bool:
    """Whether a duty is laid on places that begin a clause: «Gia Lai, Đắk Lắk cần …», not «tại Gia Lai cần …»."""
    begins = row.words[start - 1] in _BEFORE_CLAUSES or row.kinds[start - 1] == "PERIOD"
    if not begins and row.words[start - 1] != "riêng":
        return False
    end = place + 1
    while row.kinds[joint(row, end)] == "PLACE" and joint(row, end) > end:
        end = joint(row, end) + 1
    others = row.determiner(joint(row, end)) if joint(row, end) > end else None
    noun = row.noun(others) if others is not None else None
    end = noun[1] if noun is not None else end
    asked = row.words[end] == "được" and row.does(end + 1, "telling")
    return row.does(end, "duty") or asked
