"""Members of a row of rates in the place of what the first is of: «tỷ lệ tuyển sinh lớp 1 đạt 99%, lớp 6 đạt 98%»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.likes import are_alike, without_like
from mickg.extract.observations.naming.names import is_measured, is_name, is_ratio, measure_of
from mickg.text import key

_CLAUSE = by_letter(r"(?<=\w) (?:được|bị|có|đã|chưa|không|tham gia|sử dụng)(?!\w)")
_PREPOSITION = re.compile(r" (?:của|tại|ở|cho|đối với|với|thuộc|trong|bậc|cấp) ")
_PLACE = re.compile(r"\A(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn) ")


def before_member(name: str, who: str) -> str:
    """What the name of a rate says before what it is of, for another; empty where the other stands beside all of it.

    A clause of its own leaves the noun of measure alone; one with the same noun, or one of a kind, stands for it.
    """
    measure, said = measure_of(name), key(who)
    rest = key(name[len(measure) :])
    if measure != "" and is_ratio(measure):
        if _CLAUSE.search(said) is not None:
            return measure
        noun = rest.find(f" {said.partition(' ')[0]} ")
        if noun >= 0:
            return name[: len(measure) + noun]
    last = max(_PREPOSITION.finditer(name), key=lambda found: found.end(), default=None)
    if last is not None:
        return name[: last.end()].strip() if _stands_for(name[last.end() :], who) else ""
    same = rest.split()[-2:] == said.split()[-2:] and not is_measured(rest.strip())
    return measure if measure == "" or same else without_like(name, said)


def _stands_for(told: str, who: str) -> bool:
    """Whether one is another like what was told: a place for a place, a «cấp xã» for a «cấp tỉnh»."""
    alike = told.split()[:1] == who.split()[:1] or are_alike(key(told), key(who))
    return alike or (is_name(who) and is_name(_PLACE.sub("", told)))
