"""Those who are told by what they do: «người chăn nuôi», «nhà thầu trúng thầu»."""

from mickg.extract.directives.party import ENDS, LINKING
from mickg.extract.directives.row import Row
from mickg.extract.directives.vocabulary import Word

_TELLING_APART = frozenset({"chưa", "sau", "đã", "đang", "bị", "được", "không"})
_TAKING_PART = frozenset({"tham gia", "trực tiếp", "đăng ký"})
_PARTING = frozenset({"mà", "là", "để", "nếu", "khi", "nên", "nhằm", "và", "những", "do", "vì"})
_NEAR = 9


def acting(row: Row, after: int) -> int:
    """The end of what somebody is told by that they do: «người chăn nuôi», «các hộ trồng cà phê»."""
    verb = row.verb(after)
    if verb is None or not row.does(after):
        return after
    for place in range(verb[1], min(verb[1] + _NEAR, len(row))):
        word, told = row.words[place], row.verb(place)
        does = told is not None and told[0].kind == "doing" and (place > verb[1] or _acts_alone(verb[0], told, place))
        if word in ENDS or word in LINKING or row.does(place, "duty") or does:
            return place
    return after


def _acts_alone(first: Word, told: tuple[Word, int], place: int) -> bool:
    """Whether a verb right behind another is what is to be done: not «người tham gia đấu giá»."""
    return first.text not in _TAKING_PART and (told[1] > place + 1 or " " in first.text)


def doing(row: Row, end: int) -> int:
    """The end of a class that is told by what it does, where a duty is laid on it: «nhà thầu trúng thầu phải»."""
    told = row.words[end] in _TELLING_APART and not row.does(end, "duty")
    if not told and not row.does(end):
        return end
    for place in range(end + told, min(end + _NEAR, len(row))):
        verb = row.verb(place)
        if verb is not None and verb[0].kind == "duty":
            return place - (row.words[place - 1] == "thì")
        closed = row.words[place] in ENDS or row.words[place] in _PARTING or row.kinds[place] not in ("", "QUANTITY")
        if closed or row.determiner(place) is not None or (verb is not None and verb[0].kind not in ("doing", "idle")):
            break
    return end
