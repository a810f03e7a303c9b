"""What tells a class of bodies or persons more closely: where its words end."""

from mickg.extract.directives.party import ENDS, LINKING
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import Word, vocabulary

_CLOSED = frozenset({"PERIOD", "DOCUMENT", "QUANTITY", "TITLE", "PERSON"})
_NUMBERED = frozenset({"án", "tổ", "khu", "đội", "đoàn", "số"})
_OF_FIELDS = frozenset({"ngành", "sở", "bộ", "phòng"})
_ABOVE = frozenset({"nêu", "nói"})  # «các bộ nêu trên»
_ONWARDS = ("ra", "vào", "xuống", "lên")
_OTHERWISE = frozenset(
    {("chậm", "nhất"), ("muộn", "nhất"), ("có", "thể"), ("căn", "cứ"), ("dựa", "trên"), ("tùy", "tình"), ("trên", "cơ")}
)
_SUFFERING = frozenset({"được", "bị"})
_REACH = 30
OPENING = frozenset({"trong", "tại", "trên", "ở", "của", "cho", "về", "từ"})


def modified(row: Row, place: int) -> int:
    """Where a class ends that is told more closely from a place on."""
    head = place
    while place < len(row):
        further = _further(row, head, place)
        if further is None:
            break
        if further < 0:
            return -further
        place = further
    while place > head and row.words[place - 1] in OPENING and row.words[place - 2] not in _ABOVE:
        place -= 1
    return place


def _further(row: Row, head: int, place: int) -> int | None:
    """The place after the next word that belongs to a class, negative where the class ends there; None at its end."""
    word, kind = row.words[place], row.kinds[place]
    if kind != "":
        return place + 1 if kind not in _CLOSED or (kind == "QUANTITY" and _numbers(row, place)) else None
    if word in ENDS or row.words[place : place + 2] in _OTHERWISE or _is_obliged(row, place):
        return None
    verb = row.verb(place)
    if row.capital(place):
        return verb[1] if verb is not None else place + 1
    field = row.field(place)
    if field is not None and (field > place + 2 or row.words[head - 1] in _OF_FIELDS):
        return field
    if verb is not None and verb[0].kind == "duty":
        return None
    naming = vocabulary().naming.at(row.words, place)
    named = naming is not None and (verb is None or verb[1] <= naming[1])  # «có văn bản» is no «có»
    related = _related(row, place, naming[1], naming[0].more) if naming is not None and named else None
    return -related if related is not None else _closer(row, place, verb)


def _is_obliged(row: Row, place: int) -> bool:
    """Whether a class is told there that it must do something: «các đơn vị được nhắc phải …», no name of it."""
    verb = row.verb(place + 1) if row.words[place] in _SUFFERING else None
    return verb is not None and verb[0].kind == "telling" and row.does(verb[1], "duty")


def _is_span(row: Row, place: int) -> bool:
    """Whether places are told from one to another: «các tỉnh từ Quảng Trị đến Khánh Hòa»."""
    return row.words[place - 2] == "từ" and row.kinds[place - 1] == row.kinds[place + 1] == "PLACE"


def _closer(row: Row, place: int, verb: tuple[Word, int] | None) -> int | None:
    """The place after a word that tells a class more closely; a verb or a linking word does not."""
    if row.words[place] == "đến" and _is_span(row, place):
        return place + 2
    if row.words[place] == "trở" and row.kinds[place - 1] == "PLACE" and row.words[place + 1] in _ONWARDS:
        return place + 2  # «các tỉnh từ Nghệ An trở vào»
    noun = row.noun(place)
    doing = verb is not None and noun is not None and verb[1] >= noun[1]  # «các địa phương tổ chức diễn tập»
    if noun is not None and noun[0].kind == "class" and noun[1] > place + 1 and not doing:
        return noun[1]
    closer = vocabulary().closer.at(row.words, place)
    if closer is not None:
        return closer[1]
    if row.words[place] in LINKING or (verb is not None and verb[0].kind != "idle"):
        return None
    return verb[1] if verb is not None else place + 1


def _numbers(row: Row, place: int) -> bool:
    """Whether a figure is the number of a body: «Ban Quản lý dự án 85», «Tổ công tác số 3»."""
    quantity = row.mention(place).value
    return quantity.is_bare_count and row.words[place - 1] in _NUMBERED


def _related(row: Row, start: int, after: int, more: str) -> int | None:
    """Where a relative clause ends: at a word of duty, else at the next verb of two words, else at a colon."""
    verb_at = None
    place = after
    while place < start + _REACH and place < len(row):
        word, verb = row.words[place], row.verb(place)
        if word == "," and not row.does(place + 1):
            further = _goes_on(row, place + 1) if more == "firm" and verb_at is None else None
            return further if further is not None else verb_at if more == "firm" else None
        if word in (";", ".", "\n", '"'):
            break
        if word == ":":
            return place if more == "firm" and verb_at is None else None
        if verb is not None and verb[0].kind == "duty":
            return place
        if (
            verb_at is None
            and verb is not None
            and verb[0].kind == "doing"
            and verb[1] > place + 1
            and row.words[place - 1] != ","
        ):
            verb_at = place
        place = verb[1] if verb is not None else place + 1
    return verb_at if more == "firm" else None


def _goes_on(row: Row, place: int) -> int | None:
    """The place of the comma that a further class follows, at once or after one more name."""
    ahead = [place, *(at + 1 for at in range(place, place + 5) if row.words[at] == ",")]
    return next((at - 1 for at in ahead if row.determiner(at) is not None), None)
