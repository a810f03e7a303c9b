"""What a figure is counted or measured in: words that have a code in the record, and measures that have none."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from mickg.extract.lexicon import data
from mickg.extract.skeleton import Skeleton
from mickg.values import Unit

_HUNDRED = r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+(?: ?/ ?| trên )100 (?:dân|người)(?!\w)"
# «m 2» is what is left of a raised figure, unless a noun that it may count follows.
_RAISED = r"k?m [23](?=[.,;:)]|\Z| (?:đất|nhà|sàn|rừng|mặt|diện|xây|tại|và|ở)(?!\w))"
_EACH = r" (?:(?:cho|trên) )?(?:một|mỗi|1) "
_BLANK = re.compile(r" (?<=m )(?=[23]\Z)")
_PER = re.compile(_EACH)
_SMALL = 3


@cache
def pattern() -> str:
    """The unit after a number and its scale words; a group for each way to say one.

    Measures go before codes: «đô la Úc» begins with the words of another currency.
    """
    words = data("measures")
    per = rf"/(?:(?:1\.000|10\.000|100\.000|100|một nghìn|vạn) ?)?{_one_of(words['per'])}"
    each = rf"(?<=đồng|.usd){_EACH}{_one_of(words['goods'])}"
    return (
        rf"(?: ?(?:(?P<hundred>{_HUNDRED})|(?P<measure>{_RAISED}|{_one_of(words['measures'])})"
        rf"|(?P<code>{_one_of(_codes())})))?(?P<per>{per}(?:{per})?|{each})?"
    )


@cache
def _codes() -> Mapping[str, Unit]:
    codes: Mapping[Unit, list[str]] = data("measures")["codes"]
    return {word: unit for unit, words in codes.items() for word in words}


def _one_of(words: Iterable[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    whole = (re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "") for word in ordered)
    return f"(?:{'|'.join(whole)})"


def unit(found: re.Match[str]) -> Unit | None:
    """The code of the unit in a match of `pattern()`, None for a measure without one and for none at all."""
    if found["hundred"] is not None:
        return "per-100-people"
    return _codes()[found["code"]] if found["code"] is not None else None


def measured(found: re.Match[str]) -> bool:
    """Whether an indicator is to name the measure: «tấn», «tạ/ha», «đồng/tháng»."""
    return found["measure"] is not None or (found["per"] is not None and unit(found) in ("VND", "USD"))


def printed(found: re.Match[str], text: str, skeleton: Skeleton) -> str:
    """The unit as a text prints it, «m 2» without a blank, «đồng một lít» with a stroke; empty where there is none."""
    start = max(found.start("code"), found.start("measure"))
    if start < 0:
        return ""
    end = max(found.end("code"), found.end("measure"), found.end("per"))
    return _PER.sub("/", _BLANK.sub("", text[skeleton.origin(start) : skeleton.origin(end - 1) + 1]))


def is_beginning(found: re.Match[str], text: str) -> bool:
    """Whether the unit of a match is the beginning of another word: «3 đồng chí», «15 hạng mục»."""
    longer = _longer().get(found["code"] or "")
    small = found["scale"] == "" and len(found["number"]) <= _SMALL
    return (
        longer is not None and (small or found["code"] != "đồng") and longer.match(text, found.end("code")) is not None
    )


@cache
def _longer() -> Mapping[str, re.Pattern[str]]:
    words: Mapping[str, list[str]] = data("measures")["longer"]
    return {word: re.compile(rf" (?:{'|'.join(after)})(?!\w)") for word, after in words.items()}
