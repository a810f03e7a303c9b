"""Classes of bodies and persons: a noun of the vocabulary with all that says which of them are meant."""

from mickg.extract.directives.doers import acting, doing
from mickg.extract.directives.lists import joint, listed
from mickg.extract.directives.modified import OPENING, modified
from mickg.extract.directives.party import ENDS, Part, Read
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import Word

_SINGLE = frozenset({
    "sở", "cục", "vụ", "ban", "viện", "tổng cục", "trung tâm", "tập đoàn", "tổng công ty", "ủy ban",
    "hội đồng", "tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "bộ", "hiệp hội",
    "công ty", "ngân hàng", "ban chỉ đạo", "tổ công tác", "ban tổ chức"
})  # fmt: skip
_FIRMS = frozenset({"doanh nghiệp", "nhà mạng", "tập đoàn", "tổng công ty", "công ty", "ngân hàng", "hãng", "nhà máy"})
_UNITS = frozenset({"vụ", "cục", "sở", "bộ", "ban", "phòng", "viện", "trung tâm"})
_POINTING = frozenset({"này", "trên", "mới"})
_FOLLOWING = frozenset({"cũng", "còn", "được", "đã", "sẽ"})
_BRANCHES = frozenset({
    "giáo dục", "thanh tra", "xây dựng", "thông tin", "truyền thông", "thống kê", "sản xuất", "chăn nuôi", "điều tra",
    "đầu tư", "khai thác", "dự báo", "kiểm tra", "tuyên truyền", "xuất khẩu", "dạy nghề", "bảo tồn"
})  # fmt: skip
_WITHIN = frozenset({"bàn", "trong", "trên", "ở", "tại", "vào", "khắp", "của", "ngoài", "qua"})
_TIMES = frozenset({"tháng", "năm", "quý", "tuần", "ngày", "lần"})
_THAT = frozenset({"đó", "ấy"})
_BEFORE_CLAUSES = frozenset({"\n", ".", ",", ";", ":", '"', "rằng", "và", "song", "nhưng"})
_TOWARDS = frozenset({"với", "phía"})
_NEEDING = frozenset({"counted", "heads"})
_SPEAKING, _TWO = 5, 2


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
    if row.words[head] in _TIMES:
        return None  # «mỗi tháng phải có …»
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
    if noun.text == "cơ quan" and end == after == start + _TWO:
        end = _branch(row, after)
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
    if not several or any(row.words[one] in ENDS or row.words[one] in OPENING for one in range(after, at)):
        return None
    return Read(Part("body", row.body(at)), at + 1, row.end(at))


def _branch(row: Row, after: int) -> int:
    """The end of «ngành giáo dục», «cơ quan thống kê», whose name is a verb elsewhere."""
    verb = row.verb(after)
    named = verb is not None and verb[0].text in _BRANCHES and row.words[verb[1]] not in ENDS
    return modified(row, verb[1]) if verb is not None and named and row.verb(verb[1]) is not None else after


def _units(row: Row, noun: Word, start: int, head: int, after: int) -> Read | None:
    """«các Vụ: Pháp chế, Bưu chính» as the units that it names."""
    if start == head or noun.text not in _UNITS:
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
    if verb is not None and verb[0].kind == "duty" and row.words[after - len(noun.text.split()) - 1] in _WITHIN:
        return False  # «những yếu kém trên địa bàn tỉnh phải được khắc phục»
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
