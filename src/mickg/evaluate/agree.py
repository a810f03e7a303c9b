"""Whether two values say the same: names, numbers, periods and changes, as the record's contract compares them."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from mickg import period as periods
from mickg.text import match_key

Fields = Mapping[str, Any]

# Words that come and go around a name without making it another.
_LOOSE = (
    "tỉnh", "thành phố", "tp", "nước", "ông", "bà", "đồng chí", "các", "những", "của", "cho", "về", "và", "trong",
    "tại", "là",
)  # fmt: skip
_LOOSE_WORD = re.compile(rf"\b(?:{'|'.join(_LOOSE)})\b")
_MARKS = re.compile(r"[^\w%/-]+")


def words(value: Any) -> str:
    """A value's words, with case, tone placement and punctuation folded; the empty string for nothing."""
    return _words(str(value or ""))


def core(value: Any) -> str:
    """Its words without honorifics, kinds of place and function words."""
    return _core(str(value or ""))


@lru_cache(maxsize=8192)
def _words(text: str) -> str:
    return " ".join(_MARKS.sub(" ", match_key(text)).split())


@lru_cache(maxsize=8192)
def _core(text: str) -> str:
    return " ".join(_LOOSE_WORD.sub(" ", _words(text)).split())


def alike(one: Any, other: Any) -> float:
    """F1 of the two values' core words, from 0 to 1; two values without words are alike."""
    ours, theirs = Counter(core(one).split()), Counter(core(other).split())
    if not ours or not theirs:
        return float(ours == theirs)
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


def same_name(gold: Fields, given: Fields, field: str) -> bool:
    """Whether a field has the same core words; any of several in gold is right, and none for what gold inferred."""
    wanted, got = gold.get(field), given.get(field)
    if got is None and field in (gold.get("inferred") or ()):
        return True
    return not {core(name) for name in _several(wanted)}.isdisjoint(core(name) for name in _several(got))


def _several(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else (value,)


def same_names(gold: Fields, given: Fields, field: str) -> bool:
    """Whether a field lists the same names in any order, each name with one of its own that is much alike."""
    return _paired(gold.get(field), given.get(field), lambda one, other: alike(one, other) >= 0.6)


def _paired(gold: Sequence[Any] | None, given: Sequence[Any] | None, same: Callable[[Any, Any], bool]) -> bool:
    """Whether each item of one list has a twin of its own in the other, and none is left."""
    left = list(given or ())
    for item in gold or ():
        twin = next((n for n, other in enumerate(left) if same(item, other)), None)
        if twin is None:
            return False
        del left[twin]
    return len(left) == 0


def much_alike(gold: Fields, given: Fields, field: str) -> bool:
    """Whether a phrase has half its core words in common."""
    return alike(gold.get(field), given.get(field)) >= 0.5


def same_value(gold: Fields, given: Fields, field: str) -> bool:
    """Whether a code or period is the same, letter by letter."""
    return bool(gold.get(field) == given.get(field))


def same_flag(gold: Fields, given: Fields, field: str) -> bool:
    """Whether a flag is up in both or in neither."""
    return bool(gold.get(field)) == bool(given.get(field))


def same_number(one: float | None, other: float | None) -> bool:
    """Whether two numbers are one within a millionth, or both absent."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(1.0, abs(one), abs(other))


def same_changes(gold: Fields, given: Fields, field: str) -> bool:
    """Whether two figures have the same changes in any order: value, unit, period and earlier value."""
    return _paired(gold.get(field), given.get(field), _same_change)


def _same_change(one: Fields, other: Fields) -> bool:
    return all(one.get(field) == other.get(field) for field in ("unit", "against")) and all(
        same_number(one.get(field), other.get(field)) for field in ("value", "baseline")
    )


def same_relations(gold: Fields, given: Fields, field: str) -> bool:
    """Whether two documents have relations of the same kinds, as often; to what is not compared."""
    ours, theirs = (sorted(relation["kind"] for relation in fact.get(field) or ()) for fact in (gold, given))
    return ours == theirs


def same_deadline(gold: Fields, given: Fields, field: str) -> bool:
    """Whether two periods end on the same day."""
    ours, theirs = (_last_day(fact.get(field)) for fact in (gold, given))
    return ours == theirs or same_name(gold, given, field)


def _last_day(period: Any) -> date | None:
    return periods.parse(period).last if isinstance(period, str) else None
