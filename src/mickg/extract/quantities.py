"""Figures with their scale, unit and qualifiers: «ước đạt trên 2,7 triệu tỷ đồng», «55/63», «12,5 điểm %»."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from mickg.extract import units
from mickg.extract.designations import is_clock, is_designation, is_fraction, is_part_of_a_word, is_span
from mickg.extract.mention import Mention
from mickg.extract.numerals import SCALES, is_ambiguous, number, scale
from mickg.extract.qualifiers import bound, is_estimated, reaching
from mickg.extract.ranks import FIRST, PLACES, is_place, is_top
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import Quantity
from mickg.values import Bound, Unit

_DIGITS = r"[0-9](?:[0-9.,]*[0-9])?"
_SCALE = rf"(?: ?(?:{'|'.join(SCALES)})(?!\w)){{0,3}}"
_FIGURE = re.compile(
    rf"(?P<number>{_DIGITS})(?:(?: ?- ?| đến | tới )(?P<high>{_DIGITS})(?![0-9]|[/.,-][0-9]))?"
    rf"(?:/(?P<of>{_DIGITS})(?![/0-9]))?(?P<scale>{_SCALE}){units.PATTERN}"
)
_TIMES = frozenset(
    ["gấp", "tăng", "giảm", "hơn", "cao", "bằng", "nhanh", "lớn", "nhiều", "khoảng", "gần", "trên", "và", ",", "("]
)
_MEGABYTES = re.compile(r"MB(?:ps|/s)\Z")
_TO = frozenset((" đến ", " - ", "-", " tới "))
_NOUN = re.compile(r" [^\W\d_]")
_BEFORE = 48


def quantities(text: str, skeleton: Skeleton) -> list[Mention]:
    """The figures of an article's text, in their order; what only looks like one is left out.

    `skeleton` is drawn over the text and shows what was read in it before.
    """
    found = (_figure(match, text, skeleton) for match in _FIGURE.finditer(skeleton.text))
    figures = _ranges(text, (mention for mention in found if mention is not None))
    return sorted((*figures, *_first_places(skeleton)), key=lambda mention: mention.start)


def _first_places(skeleton: Skeleton) -> Iterator[Mention]:
    for match in FIRST.finditer(skeleton.text):
        start, end = skeleton.origin(match.start("place")), skeleton.origin(match.end("place") - 1) + 1
        yield Mention(start, end, "QUANTITY", Quantity(Decimal(PLACES[match["place"]]), "rank"), "quantity-in-words")


def _figure(match: re.Match[str], text: str, skeleton: Skeleton) -> Mention | None:
    key, start = skeleton.text, match.start()
    digits = max(match.end("number"), match.end("high"), match.end("of"))
    if is_part_of_a_word(key, start, digits, united=digits < match.end()):
        return None
    before = key[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    words = before.replace("(", " ( ").split()
    said, used = bound(words)
    code, end = units.unit(match), match.end()
    if code == "factor" and not _TIMES.intersection(words[: len(words) - used][-2:]):
        code, end = None, start + len(key[start : match.start("code")].rstrip())
    named = max(match.start("code"), match.start("measure"))
    printed = text[skeleton.origin(named) : skeleton.origin(end - 1) + 1] if named >= 0 else ""
    if code == "Mbit/s" and _MEGABYTES.search(printed):
        code = "MB/s"
    quantity = _quantity(match, key, words, said, code)
    if quantity is None:
        return None
    if units.measured(match):
        quantity = replace(quantity, measure=printed)
    tail = before.rfind(words[-used]) if used > 0 else len(before)
    return Mention(
        skeleton.origin(start - len(before) + tail), skeleton.origin(end - 1) + 1, "QUANTITY", quantity, "quantity"
    )


def _quantity(
    match: re.Match[str], key: str, words: list[str], said: Bound | None, code: Unit | None
) -> Quantity | None:
    """What a match means; None where it names a thing, tells the hour or cannot be read surely."""
    unit = code
    if unit is None and match["measure"] is None:
        if is_top(key, match.end("number"), words):
            unit, said = "rank", "at-most"
        elif is_place(words, among=match["of"] is not None):
            unit = "rank"
    value, high, of = (number(match[name]) if match[name] else None for name in ("number", "high", "of"))
    if value is None or (match["high"] and high is None) or _is_no_figure(match, key, words, said, unit):
        return None
    factor = scale(match["scale"])
    if factor == 1 and is_ambiguous(match["number"]):
        sure = _settled(value, unit, match["measure"])
        if sure is None:
            return None
        value = sure
    if high is not None and high <= value:
        return None
    return Quantity(
        value=value * factor,
        unit=unit or "count",
        bound=said or reaching(key, match.end()),
        estimated=is_estimated(words),
        high=high * factor if high is not None else None,
        out_of=of,
    )


def _is_no_figure(match: re.Match[str], key: str, words: list[str], said: Bound | None, unit: Unit | None) -> bool:
    last = words[-1] if len(words) > 0 else ""
    if is_clock(key, last, match.end("number")):
        return True
    if match["of"] is not None:
        part, whole = (int(match[name].replace(".", "").partition(",")[0]) for name in ("number", "of"))
        counted = unit == "rank" or _NOUN.match(key, match.end("of")) is not None
        return is_fraction(part, whole) or match["of"].startswith("0") or not counted
    if match["code"] in ("tháng", "năm"):
        return is_span(key, match.end(), words)
    plain = unit is None and match["scale"] == "" and match["measure"] is None and said is None
    return plain and is_designation(key, match.start(), match.end("number"), words)


def _settled(value: Decimal, unit: Unit | None, measure: str | None) -> Decimal | None:
    """A number with one comma and three digits after it: people and things are whole, shares are not, the rest is unsure."""
    if unit in ("percent", "percentage-point", "factor", "per-100-people"):
        return value
    return value * 1000 if unit is None and measure is None else None


def _ranges(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Figures with «từ 6 triệu đồng đến 8 triệu đồng» drawn into one."""
    held: Mention | None = None
    for mention in mentions:
        both = _range(text, held, mention) if held is not None else None
        if both is None and held is not None:
            yield held
        held = both or mention
    if held is not None:
        yield held


def _range(text: str, low: Mention, high: Mention) -> Mention | None:
    first, last = low.value, high.value
    if text[low.end : high.start] not in _TO or first.high is not None or last.high is not None:
        return None
    same = first.unit == last.unit and first.measure == last.measure
    if not (same or (first.unit == "count" and first.measure is None)) or last.value <= first.value:
        return None
    if not text[max(0, low.start - 4) : low.start].rstrip().lower().endswith("từ"):
        return None
    value = replace(first, unit=last.unit, measure=last.measure, high=last.value)
    return Mention(low.start, high.end, "QUANTITY", value, low.rule)
