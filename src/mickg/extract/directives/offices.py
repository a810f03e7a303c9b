"""Persons as parties: by name with their posts, by a post alone, by a courtesy or an allusion."""

from collections.abc import Iterator

from mickg.extract.directives.lists import joint, listed, of_fields
from mickg.extract.directives.modified import modified
from mickg.extract.directives.party import DONE_TO, LINKING, SEPARATOR, Part, Read, Title
from mickg.extract.directives.ranked import ranked
from mickg.extract.directives.row import SHORT_BODIES, Row
from mickg.extract.directives.vocabulary import Word

COURTESIES = frozenset({"ông", "bà", "anh", "chị", "đ/c"})
_SPOKEN_OF = frozenset({"ông", "bà"})
_TITLED_BODIES: dict[str, Title] = {
    "Thủ tướng Chính phủ": ("Thủ tướng", "Chính phủ"),
    "Chủ tịch nước": ("Chủ tịch nước", None),
}
_COUNCILS = frozenset({"ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"})
_SHORT_BODIES = frozenset({"sở", "cục", "vụ", "bộ", "tỉnh", "huyện", "xã", "phường", "ban", "viện"})
_AND = frozenset({",", "kiêm", "và", "-", "đồng", "thời", "là", "nguyên", "quyền"})
_OF_ANOTHER = frozenset({"của", "với", "bởi", "gửi", "quyền", "lệnh", "mặt"}) | DONE_TO
_HEADS = ("Bộ ", "Sở ", "Cục ", "Vụ ")
_REACH = 30
_NEAR = 12


def is_titled(row: Row, place: int) -> bool:
    """Whether a post stands at a place; «Thủ tướng Chính phủ» is one, though registers hold it as a body."""
    return row.kinds[place] == "TITLE" or row.body(place) in _TITLED_BODIES


def courteous(row: Row, place: int) -> Read | None:
    """«Ông Võ Văn Hưng», «ông Hưng», «bà»."""
    if row.kinds[place + 1] == "PERSON":
        return person(row, place + 1)
    if row.capital(place + 1) and row.words[place + 1].isalpha():
        return Read(Part("pronoun", row.words[place + 1]), place + 2, row.end(place + 1))
    spoken_of = row.words[place] in _SPOKEN_OF
    return Read(Part("pronoun", "", noun=row.words[place]), place + 1, row.end(place)) if spoken_of else None


def alluded(row: Row, place: int, first: int, last: int) -> Read | None:
    """«Vị tư lệnh ngành», «đồng chí»: the person spoken of, where a verb of telling or saying follows in a stretch."""
    for end in range(first, last):
        verb = row.verb(end)
        if verb is not None and verb[0].kind in ("telling", "saying"):
            close = end - 1 if row.words[end - 1] in ("cũng", "còn", "đã") else end
            return Read(Part("pronoun", ""), close, row.end(place))
    return None


def person(row: Row, place: int, titles: tuple[Title, ...] = ()) -> Read:
    """A person with the posts told after the name: «ông X, Cục trưởng Cục Y,»."""
    end = place + 1
    told = end + 1 if row.words[end] in (",", "(", "-") else end
    told += told > end and row.words[told] in ("nguyên", "quyền", "kiêm")
    close = _close(row, told) if told > end and row.kinds[told] == "TITLE" else None
    if close is not None:
        titles += tuple(_titles(row, told, close))
        end = close + 1 if row.words[close] in (",", ")") else close
        end += row.words[close] == ")" and row.words[end] == ","
    return Read(Part("person", str(row.mention(place).value), titles), end, row.end(place))


def _close(row: Row, place: int) -> int | None:
    """Where the posts after a name end: at the next comma or bracket that no further post follows, or at a verb."""
    depth = 0
    for at in range(place, min(place + _REACH, len(row))):
        word, verb = row.words[at], row.verb(at)
        if row.kinds[at] == "PERSON" or word in (";", ":", ".", "\n", '"'):
            return None
        if verb is not None and (verb[0].kind in ("telling", "saying", "duty") or _does(row, at, verb[0])):
            return at
        depth += (word == "(") - (word == ")")
        further = row.kinds[at + 1] == "TITLE" or row.words[at + 1] in ("kiêm", "nguyên")
        if word in (",", ")") and depth <= 0 and not further:
            return at
    return None


def _does(row: Row, place: int, verb: Word) -> bool:
    """Whether somebody does something right behind the body of a post: «Phó Giám đốc Công an Hà Nội điều hành …»."""
    return verb.kind == "doing" and row.kinds[place - 1] in ("BODY", "PLACE")


def _titles(row: Row, start: int, end: int) -> Iterator[Title]:
    """The posts of a stretch, each with the body that stands in it before the next."""
    title: Title | None = None
    for at in range(start, end):
        if is_titled(row, at):
            if title is not None:
                yield title
            value = row.mention(at).value
            own = _TITLED_BODIES.get(row.body(at))
            title = own if own is not None else (value.text, value.of if value.stated else None)
        elif row.kinds[at] in ("BODY", "BODIES") and title is not None and title[1] is None:
            title = (title[0], row.body(at))
    if title is not None:
        yield title


def post(row: Row, start: int, place: int) -> Read:
    """Posts in a row up to the name that they stand before, or the last of them without a name."""
    end = place
    while True:
        end = _with_body(row, end + 1)
        further = _further(row, start, end)
        if further is None:
            break
        end = further
    titles = tuple(_titles(row, place, end))
    name = end + (row.words[end] == "," or row.words[end] in COURTESIES)
    name = end + 2 if row.words[end : end + 2] == ("đồng", "chí") else name
    if row.kinds[name] == "PERSON":
        return person(row, name, titles)
    behind = ranked(row, end + (row.words[end] == ","))
    if behind is not None:
        return person(row, behind, titles)
    return _of_ministries(row, place, end) or _of_places(row, place, end) or _unnamed(row, start, place, end, titles)


def _with_body(row: Row, end: int) -> int:
    """The end of a post with the body behind it."""
    of_body = row.words[end] == "của" and row.kinds[end + 1] in ("BODY", "BODIES")
    if of_body or (row.words[end] in _SHORT_BODIES and row.kinds[end + 1] == "PERSON"):
        end += 1
    named = row.kinds[end] in ("BODIES", "PLACE") or (row.kinds[end] == "BODY" and row.body(end) not in _TITLED_BODIES)
    return end + 1 if named else end


def _further(row: Row, start: int, end: int) -> int | None:
    """The place of the next post of one person, after a comma, «kiêm», «và»; none where the first is somebody's."""
    place = end
    if row.words[start - 1] in _OF_ANOTHER and row.words[end] == ",":
        return None
    while row.words[place] in _AND:
        place += 1
    if place == end or not is_titled(row, place):
        return None
    for at in range(place, min(place + _NEAR, len(row))):
        if row.kinds[at] == "PERSON":
            return place
        if row.words[at] == "và" and not is_titled(row, at + 1):
            return None  # another person's name follows: «Bộ trưởng A, Bộ trưởng B và ông X»
    return None


def _of_ministries(row: Row, place: int, end: int) -> Read | None:
    """«Bộ trưởng các Bộ: Công Thương, Tài chính» as the post in each."""
    plural = row.words[end] == "các" and (row.words[end + 1] == "bộ" or row.kinds[end + 1] == "BODIES")
    title = getattr(row.mention(place).value, "text", "")
    if row.words[end] == "các" and row.kinds[end + 1] == "BODY" and row.body(end + 1).startswith(_HEADS):
        return _in_each(row, title, end + 1)
    at = end + 1 if row.words[end] == "các" else end - 1
    several = of_fields(row, at) if row.kinds[at] == "BODIES" else None
    if several is not None:
        names = SEPARATOR.join(f"{title} {name}" for name in several.part.name.split(SEPARATOR))
        return several._replace(part=Part("class", names))
    found = listed(row, "Bộ", end + 2 if plural else end) if plural or row.kinds[end - 1] == "BODIES" else None
    if found is None:
        return None
    names = SEPARATOR.join(f"{title} {name}" for name in found.part.name.split(SEPARATOR))
    return found._replace(part=Part("class", names))


def _of_places(row: Row, place: int, end: int) -> Read | None:
    """«Chủ tịch UBND các tỉnh Cà Mau, Bạc Liêu» as the post in each, where the place alone stands for each but one."""
    first, at = row.body(end - 1), joint(row, end)
    if " " not in first or at == end or not _is_place(row, at, first):
        return None
    names, last = [first], end
    while at > last and _is_place(row, at, first):
        names.append(row.body(at))
        last, at = at + 1, joint(row, at + 1)
    title = getattr(row.mention(place).value, "text", "")
    return Read(Part("class", SEPARATOR.join(f"{title} {name}" for name in names)), last, row.end(last - 1))


def _is_place(row: Row, at: int, first: str) -> bool:
    """Whether a body is written by its place alone, which the name of the one before it goes on with."""
    name = row.body(at)
    return name != "" and name.split()[:2] == first.split()[:2] and name.endswith(row.plain(at, at + 1))


def _in_each(row: Row, title: str, end: int) -> Read:
    """A post in each of the ministries that a list names one after another."""
    names = []
    while row.body(end).startswith(_HEADS):
        names.append(f"{title} {row.body(end)}")
        last, end = end + 1, joint(row, end + 1)
    return Read(Part("class", SEPARATOR.join(names)), last, row.end(last - 1))


def _unnamed(row: Row, start: int, place: int, end: int, titles: tuple[Title, ...]) -> Read:
    """A post without a name; one of several bodies («Chủ tịch UBND các tỉnh») is a class."""
    core = row.end(end - 1)
    open_ = titles[-1][1] is None
    alone = len(titles) == 1 and open_
    plural = row.kinds[end - 1] == "BODIES" or row.determiner(start) is not None
    if plural or (alone and row.words[end] in ("các", "cấp")):
        end = modified(row, end)
        return Read(Part("class", row.written(start, end)), end, core)
    if open_ and row.words[end] == "," and _is_office(row, end + 1):
        return Read(Part("class", row.written(start, end)), end, core)
    noun = row.noun(end) if alone and row.kinds[end - 1] == "TITLE" and row.words[end] not in LINKING else None
    if noun is not None and noun[0].kind == "class":
        end = modified(row, noun[1])
        if noun[0].text in _COUNCILS or (noun[0].text in SHORT_BODIES and "các" in row.words[noun[1] : end]):
            return Read(Part("class", row.written(start, end)), end, core)
    return Read(Part("post", row.written(place, end), titles), end, core)


def _is_office(row: Row, place: int) -> bool:
    noun = row.noun(place)
    return noun is not None and noun[0].more == "offices"


def lower_title(row: Row, start: int, place: int) -> Read:
    """A title in small letters: the office of a named person, else a class («mỗi bí thư»)."""
    if row.kinds[place + 1] in ("PERSON", "BODY"):
        return post(row, start, place)
    end = modified(row, place + 1)
    return Read(Part("class", row.written(start, end)), end, row.end(place))
