"""Figures with their scale, unit and qualifiers: «ước đạt trên 2,7 triệu tỷ đồng», «55/63», «12,5 điểm %»."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from mickg.extract import units
from mickg.extract.designations import (
    is_choice,
    is_clock,
    is_denominator,
    is_designation,
    is_fraction,
    is_in_a_row,
    is_of_a_year,
    is_part_of_a_word,
    is_span,
)
from mickg.extract.figure_joins import joined
from mickg.extract.mention import Mention
from mickg.extract.money import currency
from mickg.extract.moves import is_factor, is_moved
from mickg.extract.number_rows import is_listed
from mickg.extract.numbered import is_numbered, is_size
from mickg.extract.numerals import SCALES, is_ambiguous, number, scale
from mickg.extract.qualifiers import bound, is_estimated, is_upon, is_within, reaching
from mickg.extract.ranks import FIRST, HOLDER, ORDER, PLACES, PLACING, is_held, is_place, is_top
from mickg.extract.skeleton import Skeleton
from mickg.extract.spelled import spelled
from mickg.extract.timespans import PARTS_OF_DAY, is_dated, is_day, is_days_told, is_lifetime, is_of_time
from mickg.extract.values import Quantity
from mickg.text import plain_blanks
from mickg.values import Bound, Unit

# A digit first, so that only digits are tried.
_DIGITS = r"[0-9](?:[0-9]{0,2}(?: [0-9]{3}){2,}(?![0-9.,])|(?:[0-9.,]*[0-9])?)"
_SCALE = rf"(?: ?(?:{'|'.join(SCALES)})(?!\w)(?! (?:phú|lệ|trọng|giá|suất|số)(?!\w))){{0,3}}"
_HALF, _HALF_OF_ONE = r" rưỡi(?!\w)", Decimal("0.5")
_AGE = "tuổi"
_AGES = re.compile(r"(?<!\w)tuổi (?:thọ|nghỉ hưu|(?:đời )?(?:bình quân|trung bình))(?!\w)")
_MINUTES = re.compile(r"[0-5][0-9]")
_DIALLED = re.compile(r"0[0-9]{2}")
_MEGABYTES = re.compile(r"MB(?:ps|/s)\Z")
_NOUN = re.compile(r" [^\W\d_]")
_BEFORE = 48
_MONTHS = 12
_SCORES = 10, 100
_MOST_OVER = 4


def quantities(text: str, skeleton: Skeleton) -> list[Mention]:
    """The figures of an article's text, in their order; what only looks like one is left out.

    `skeleton` is drawn over the text and shows what was read in it before.
    """
    text = plain_blanks(text)
    found = (_figure(match, text, skeleton) for match in _pattern().finditer(skeleton.text))
    figures = joined(text, (mention for mention in found if mention is not None))
    return sorted((*figures, *_first_places(skeleton), *spelled(skeleton)), key=lambda mention: mention.start)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<number>{_DIGITS})"
        rf"(?:(?:(?: ?%(?= ?- ?[0-9.,]+ ?%))? ?- ?| đến | tới )(?P<high>{_DIGITS})(?![0-9]|[/.,-][0-9]))?"
        rf"(?: ?/ ?(?P<of>{_DIGITS})(?![/0-9]))?(?P<scale>{_SCALE})(?P<half>{_HALF})?{units.pattern()}"
        rf"(?P<half_behind>{_HALF})?"
    )


def _first_places(skeleton: Skeleton) -> Iterator[Mention]:
    text = skeleton.text
    placed = (found for found in ORDER.finditer(text) if text.endswith(PLACING, 0, found.start()))
    held = (found for found in HOLDER.finditer(text) if is_held(text, found))
    for match in (*FIRST.finditer(text), *placed, *held):
        start, end = skeleton.origin(match.start("place")), skeleton.origin(match.end("place") - 1) + 1
        yield Mention(start, end, "QUANTITY", Quantity(Decimal(PLACES[match["place"]]), "rank"), "quantity-in-words")


def _figure(match: re.Match[str], text: str, skeleton: Skeleton) -> Mention | None:
    key, start = skeleton.text, match.start()
    digits = max(match.end("number"), match.end("high"), match.end("of"))
    if is_in_a_row(key, start, match.end()) or is_part_of_a_word(key, start, digits, united=digits < match.end()):
        return None
    before = key[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    if match["measure"] == "ngày" and before.endswith("thứ "):
        return None  # «Kỳ họp bất thường lần thứ 8 ngày 26/8/2024»
    words = before.replace("(", " ( ").replace('"', " ").split()
    if is_size(words, key, match.end("number")):
        return None
    said, used = bound(words)
    upon = words[-used:] == ["trên"] and is_upon(words, key, match.end())
    if upon or (match["high"] is not None and is_within(words)):
        said = None
    code, end = _unit(match, key, words[: len(words) - used])
    printed = units.printed(match, text, skeleton)
    if code == "Mbit/s" and _MEGABYTES.search(printed):
        code = "MB/s"
    quantity = _quantity(match, key, words, said, code)
    first, last = skeleton.origin(start), skeleton.origin(end - 1) + 1
    if quantity is None or (_is_plain(quantity, match) and is_numbered(text, first, last)):
        return None
    if printed == _AGE and _AGES.search(before) is not None:
        quantity = quantity._replace(unit="year")
    elif units.measured(match):
        quantity = quantity._replace(measure=printed)
    tail = before.rfind(words[-used]) if used > 0 else len(before)
    return Mention(skeleton.origin(start - len(before) + tail), last, "QUANTITY", quantity, "quantity")


def _is_plain(quantity: Quantity, match: re.Match[str]) -> bool:
    """Whether a figure is digits and nothing else."""
    digits = max(match.end("number"), match.end("high"))
    return quantity.bound is None and quantity.unit == "count" and match.end() == digits


def _unit(match: re.Match[str], key: str, words: list[str]) -> tuple[Unit | None, int]:
    """(the unit, where the figure ends), of words those before what qualifies it; a unit that is none is left out."""
    code = units.unit(match)
    occasions = code == "factor" and not is_factor(key, match["number"], match.end("code"), words)
    occasions = occasions or (code == "rank" and not is_moved(key, match.end("code"), words))
    if occasions or units.is_beginning(match, key):
        return None, match.start() + len(key[match.start() : match.start("code")].rstrip())
    if code is None and match["measure"] is None:
        code = currency(key, match)
    return code, match.end()


def _quantity(
    match: re.Match[str], key: str, words: list[str], said: Bound | None, code: Unit | None
) -> Quantity | None:
    """What a match means; None where it names a thing, tells the hour or cannot be read surely."""
    unit = code
    if unit is None and match["measure"] is None:
        if is_top(key, match.end("number"), words):
            unit, said = "rank", "at-most"
        elif is_place(words, key, match):
            unit = "rank"
    value, high = number(match["number"]), number(match["high"]) if match["high"] else None
    of = number(match["of"]) if match["of"] else None
    if value is None or (match["high"] and high is None) or _is_no_figure(match, key, words, said, unit):
        return None
    factor = scale(match["scale"])
    if factor == 1 and is_ambiguous(match["number"]):
        sure = _settled(value, unit, match["measure"], key[match.end() : match.end() + 5])
        if sure is None:
            return None
        value = sure
    if high is not None and high <= value:
        return None
    return Quantity(
        value=(value + (_HALF_OF_ONE if match["half"] or match["half_behind"] else 0)) * factor,
        unit=unit or "count",
        bound=said or reaching(words if high is None else [], key, match.end()),
        estimated=is_estimated(words),
        high=high * factor if high is not None else None,
        out_of=of * factor if of is not None and of >= value else None,
    )


def _is_no_figure(match: re.Match[str], key: str, words: list[str], said: Bound | None, unit: Unit | None) -> bool:
    last = words[-1] if len(words) > 0 else ""
    start, end = match.start(), match.end("number")
    if words[-2:] == ["lần", "thứ"] or (last == "thứ" and unit != "rank") or is_denominator(key, start, end):
        return True
    chosen = last == "trong" and unit is None and is_choice(words)
    if chosen or is_clock(key, last, match.end("number")) or (last == "giờ" and _MINUTES.fullmatch(match["number"])):
        return True
    if match["of"] is not None:
        part, whole = (int(match[name].replace(".", "").partition(",")[0]) for name in ("number", "of"))
        labelled = last.endswith(":") and whole > _MONTHS
        counted = unit == "rank" or labelled or _NOUN.match(key, match.end("of")) is not None
        day = last in PARTS_OF_DAY and whole <= _MONTHS
        fraction = is_fraction(part, whole) and not (whole < part < whole * _MOST_OVER and _is_of_plan(match))
        named = fraction or match["of"].startswith("0") or is_of_a_year(last, match["of"])
        return day or named or not counted
    if match["code"] in ("tháng", "năm") and unit is not None:
        return is_span(key, match.end(), words) or is_of_time(key, match, words)
    plain = unit is None and match["scale"] == "" and match["measure"] is None and said is None
    if not plain:
        return is_days_told(key, match)
    dated = is_day(key, match, last) or is_dated(key, match) or is_lifetime(key, match)
    dialled = _DIALLED.match(match["number"]) is not None
    named = is_designation(key, match.start(), match.end("number"), words) or is_listed(
        key, match.start(), match.end("number")
    )
    return dated or dialled or named


def _is_of_plan(match: re.Match[str]) -> bool:
    """Whether a number is set beside the thousands, the sum or the hectares that were planned: «1.300/1.200 lượt»."""
    return match["measure"] is not None or match["scale"] != "" or ("." in match["number"] and "." in match["of"])


def _settled(value: Decimal, unit: Unit | None, measure: str | None, after: str) -> Decimal | None:
    """A number with one comma before three digits: people and things are whole, shares are not, the rest is unsure.

    A score is one of a hundred at most, «48,059 điểm»; more are points of an index in English.
    """
    if unit in ("percent", "percentage-point", "factor", "per-100-people"):
        return value
    if after == " điểm":
        return value if _SCORES[0] <= value < _SCORES[1] else None
    return value * 1000 if unit is None and measure is None else None
