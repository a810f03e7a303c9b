"""Which passages name one event."""

import re
from functools import lru_cache

from mickg.extract.events.gathering import Gathering
from mickg.text import match_key

_REVIEWS = ("review-conference", "year-end-conference")
_MEETINGS = (*_REVIEWS, "conference", "other")
_ANSWERED = "event-answered"
_MOST = 40
_VERB = len("công bố")
_SHARED = 4
_FAMILIES = {"cuộc họp": "họp", "phiên họp": "họp", "phiên": "họp", "buổi": "họp", "trao tặng": "trao", "tặng": "trao"}
_ORDINAL = re.compile(r"(?<!\w)thứ (\w+)")
_MONTH = re.compile(r"(?<![\d/])(\d{1,2})/\d{4}(?!\d)")
_FUNCTION = frozenset({
    "của", "về", "và", "các", "với", "tại", "cho", "trong", "là", "năm", "tháng", "quý", "giữa", "những", "một", "do",
    "phiên", "họp", "cuộc", "buổi", "hội", "nghị", "lễ", "thứ", "trao", "tặng", "đón", "nhận", "công", "bố",
})  # fmt: skip


def same(known: Gathering, one: Gathering) -> bool:
    """Whether two passages name one event: one name holds the words of the other, or a picture or title shows it."""
    fewer, more = sorted((_words(known.name), _words(one.name)), key=len)
    if _family(known) != _family(one) and not (known.kind == one.kind and known.kind in _REVIEWS):
        fits = known.kind == "exhibition" and one.head == "lễ"
        meets = known.kind in _MEETINGS and one.kind in _MEETINGS and not (known.session or one.session)
        return known.shown and (fits or meets) and len(fewer) > 0 and fewer <= more
    if known.kind == "election":
        return fewer <= more and ("phó" in fewer) == ("phó" in more)
    within = (fewer <= more and (len(fewer) > 0 or known.kind == one.kind)) or _ANSWERED in (known.rule, one.rule)
    if within or not (known.shown or one.shown):
        return within or (_family(known) == "họp" and len(fewer & more) >= _SHARED and _is_numbered_alike(known, one))
    if known.session or one.session:
        return _is_numbered_alike(known, one)
    if known.head == one.head == "lễ":
        return known.kind == one.kind
    return known.kind in _MEETINGS and one.kind in _MEETINGS


def join(known: Gathering, one: Gathering) -> None:
    """Make a passage one of a known event's; the fuller name of a passage of the text itself has the word."""
    fuller = len(_words(one.name)) > len(_words(known.name)) and not one.shown
    if fuller or (known.shown and not one.shown):
        kind = known.kind if known.kind in _REVIEWS else one.kind
        known.name, known.kind, known.rule, known.head = one.name, kind, one.rule, one.head
        known.places.insert(0, one.places[0])
    elif len(known.places) < _MOST:
        known.places.append(one.places[0])
    known.shown = known.shown and one.shown


def _is_numbered_alike(known: Gathering, one: Gathering) -> bool:
    return _ordinals(known.name) == _ordinals(one.name) != set()


def _ordinals(name: str) -> set[str]:
    return set(_ORDINAL.findall(match_key(name)))


def _family(one: Gathering) -> str:
    if one.rule == "event-assembly" and "bất thường" in one.name:
        return "kỳ họp bất thường"
    if one.rule == "event-handing-over":
        return "công bố"
    if one.rule == "event-ceremony" and one.head == "buổi":
        return f"{one.name} ".split(" ", 1)[1][:_VERB].strip()
    return one.kind if one.kind in ("launch", "award") else _FAMILIES.get(one.head, one.head)


@lru_cache(maxsize=1024)
def _words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others, an ordinal with its «thứ», a month with and without its year."""
    key = _MONTH.sub(r"\1 \g<0>", _ORDINAL.sub(r"thứ-\1", match_key(name)))
    return frozenset(key.split()) - _FUNCTION
