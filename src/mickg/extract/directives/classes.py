"""Classes of bodies and persons: a noun of the vocabulary with all that says which of them are meant."""

from mickg.extract.directives.doers import acting, doing
from mickg.extract.directives.lists import joint, listed
from mickg.extract.directives.party import ENDS, LINKING, Part, Read
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import Word, vocabulary

_CLOSED = frozenset({"PERIOD", "DOCUMENT", "QUANTITY", "TITLE", "PERSON"})
_SINGLE = frozenset({
    "sở", "cục", "vụ", "ban", "viện", "tổng cục", "trung tâm", "tập đoàn", "tổng công ty", "ủy ban",
    "hội đồng", "tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "bộ", "hiệp hội",
    "công ty", "ngân hàng", "ban chỉ đạo", "tổ công tác", "ban tổ chức"
})  # fmt: skip
_FIRMS = frozenset({"doanh nghiệp", "nhà mạng", "tập đoàn", "tổng công ty", "công ty", "ngân hàng", "hãng", "nhà máy"})
_UNITS = frozenset({"vụ", "cục", "sở", "bộ", "ban", "phòng", "viện", "trung tâm"})
_NUMBERED = frozenset({"án", "tổ", "khu", "đội", "đoàn", "số"})
_OF_FIELDS = frozenset({"ngành", "sở", "bộ", "phòng"})
_POINTING = frozenset({"này", "trên", "mới"})
_FOLLOWING = frozenset({"cũng", "còn", "được", "đã", "sẽ"})
_ABOVE = frozenset({"nêu", "nói"})  # «các bộ nêu trên»
_OPENING = frozenset({"trong", "tại", "trên", "ở", "của", "cho", "về", "từ"})
_BRANCHES = frozenset({
    "giáo dục", "thanh tra", "xây dựng", "thông tin", "truyền thông", "thống kê", "sản xuất", "chăn nuôi", "điều tra",
    "đầu tư", "khai thác", "dự báo", "kiểm tra", "tuyên truyền", "xuất khẩu", "dạy nghề", "bảo tồn"
})  # fmt: skip
_ONWARDS = ("ra", "vào", "xuống", "lên")
_OTHERWISE = frozenset({("có", "thể"), ("căn", "cứ"), ("dựa", "trên"), ("tùy", "tình"), ("trên", "cơ")})
_THAT = frozenset({"đó", "ấy"})
_BEFORE_CLAUSES = frozenset({"\n", ".", ",", ";", ":", '"', "rằng", "và", "song", "nhưng"})
_TOWARDS = frozenset({"với", "phía"})
_NEEDING = frozenset({"counted", "heads"})
_REACH = 30
_SPEAKING = 5


def class_at(row: Row, start: int, head: int, *, free: bool, joined: bool) -> Read | None:
    """The class, the paper or the short name of a body whose noun stands at `head`; determiners begin at `start`.

    `free` says that a noun which needs a determiner may stand without one, `joined` that another part stands before.
    """
    found = row.noun(head)
    if found is None:
        return _unknown(row, start, head) if free and start < head and not joined else None
    noun, after = found
    if noun.kind == "paper":
        return _paper(row, noun, after) if start == head or row.does(after, "telling") else None
    verb = row.verb(head)
    if noun.kind == "idle" or (verb is not None and verb[0].kind != "idle" and verb[1] > after):
        return None  # «thành lập» is no «thành»
    if start == head and not joined and noun.more == "counted" and _is_short(row, noun, after):
        return Read(Part("short", noun.text), after, row.end(after - 1))
    free = free or start < head or (noun.text == "người" and row.words[start - 1] in _BEFORE_CLAUSES | _TOWARDS)
    if noun.more in _NEEDING and not free:
        return None
    return _units(row, noun, start, head, after) or _plain(row, noun, start, after, free=free)


def _unknown(row: Row, start: int, head: int) -> Read | None:
    """Those told by a noun that is not in the vocabulary: «yêu cầu các rạp phim dừng …»."""
    end = modified(row, head)
    if end == head or not (row.does(end) or row.does(end, "duty") or row.words[end] == "không"):
        return None
    return Read(Part("class", row.written(start, end)), end, row.end(head))


def _plain(row: Row, noun: Word, start: int, after: int, *, free: bool) -> Read | None:
    head = noun.more == "heads"
    firm = _of_firms(row, noun, after)
    if firm is not None:
        return firm
    end = modified(row, acting(row, after) if head or noun.text == "hộ" else after)
    if head and end == after:
        return None
    if noun.text == "ngành" and end == after:
        end = _branch(row, after)
        if end == after and not free:
            return None
    named = end - 1 if row.words[end - 1] in _THAT and end - 1 >= after else end
    if named == end and row.words[start - 1] in _BEFORE_CLAUSES:
        named = end = doing(row, end)
    return Read(Part("class", row.written(start, named)), end, row.end(after - 1))


def _of_firms(row: Row, noun: Word, after: int) -> Read | None:
    """The first of the firms that a list names behind their class: «các doanh nghiệp viễn thông VNPT, Viettel»."""
    if noun.text not in _FIRMS:
        return None
    at = next((at for at in range(after, after + _SPEAKING) if row.kinds[at] != ""), after)
    several = row.kinds[at] == "BODY" and row.kinds[joint(row, at + 1)] == "BODY" and joint(row, at + 1) > at + 1
    if not several or any(row.words[one] in ENDS or row.words[one] in _OPENING for one in range(after, at)):
        return None
    return Read(Part("body", row.body(at)), at + 1, row.end(at))


def _branch(row: Row, after: int) -> int:
    """The end of «ngành giáo dục», whose name is a verb elsewhere."""
    verb = row.verb(after)
    named = verb is not None and verb[0].text in _BRANCHES and row.words[verb[1]] not in ENDS
    return modified(row, verb[1]) if verb is not None and named and row.verb(verb[1]) is not None else after


def _units(row: Row, noun: Word, start: int, head: int, after: int) -> Read | None:
    """«các Vụ: Pháp chế, Bưu chính» as the units that it names."""
    if start == head or noun.text not in _UNITS or not row.capital(head):
        return None
    if row.words[after] != ":" and not row.capital(after):
        return None
    found = listed(row, noun.text.capitalize(), after)
    return found if found is not None and ";" in found.part.name else None


def _is_short(row: Row, noun: Word, after: int) -> bool:
    """Whether «Sở», «tỉnh» stand for one that was named before: a verb follows, or «Bộ, ngành» of one field."""
    if noun.text not in _SINGLE:
        return False
    verb = row.verb(after)
    if (verb is not None and verb[0].kind != "idle") or row.words[after] in _FOLLOWING:
        return True
    return row.words[after : after + 2] == (",", "ngành") and row.field(after + 2) is not None


def _paper(row: Row, noun: Word, place: int) -> Read | None:
    """«Quyết định nói trên», «Luật này» where a verb of telling follows it, with no more than its issuer between."""
    core = row.end(place - 1)
    while row.words[place] in _POINTING or row.words[place + 1] == "trên":
        place += 1
    for at in range(place, place + _SPEAKING):
        verb = row.verb(at)
        if verb is not None and verb[0].kind in ("telling", "saying", "duty"):
            return Read(Part("paper", noun.text), place, core)
        if row.words[at] in ENDS:
            break
    return None


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
    while place > head and row.words[place - 1] in _OPENING and row.words[place - 2] not in _ABOVE:
        place -= 1
    return place


def _further(row: Row, head: int, place: int) -> int | None:
    """The place after the next word that belongs to a class, negative where the class ends there; None at its end."""
    word, kind = row.words[place], row.kinds[place]
    if kind != "":
        return place + 1 if kind not in _CLOSED or (kind == "QUANTITY" and _numbers(row, place)) else None
    if word in ENDS or row.words[place : place + 2] in _OTHERWISE:
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
