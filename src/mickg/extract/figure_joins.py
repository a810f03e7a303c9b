"""Two figures in a text that make one, «từ … đến …», «1 năm 10 tháng», or share a unit: «lần lượt 8,9 và 5,7 tỷ»."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from mickg.extract.mention import Mention
from mickg.extract.numerals import SCALES, scale
from mickg.extract.values import Quantity
from mickg.text import key

_TO = frozenset((" đến ", " - ", "-", " tới "))
_AND = frozenset((" ", " và "))
_OF = frozenset((" trong số ", " trong tổng số ", " trên tổng số "))
_OF_BARE, _UPON = " trong ", "trên "
_OUT_OF = frozenset((" / ", "/ ", " /"))
_SCALE = re.compile(rf"(?<!\w)(?:{'|'.join(SCALES)})(?!\w)")
_LAST_SCALE = re.compile(rf"[0-9] ?(?P<scale>(?:{'|'.join(SCALES)})(?: (?:{'|'.join(SCALES)}))*)\Z")
_NEXT = re.compile(r"[,;] (?:và )?| và ")
_ROW = re.compile(r"(?<!\w)(?:lần lượt|tương ứng)(?!\w)[^.\n]*\Z")
_TOWARDS = re.compile(r"(?: [^,;.()\n]{1,24})? (?:lên|xuống)(?: (?:còn|tới|đến|mức|khoảng|gần|hơn))* ?")
_FROM = re.compile(r"(?<!\w)từ (?:mức |khoảng |gần |hơn )*\Z")
_FAR, _TENFOLD = 100, 10
_MONTHS, _MANY = 12, 20


def joined(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Figures in their order, those drawn into one that make one.

    Left out are «3 tháng 10 ngày», which no unit holds, and the first of «6 trong 7 ngày», which counts nothing.
    """
    held: Mention | None = None
    text = text.replace("\u00a0", " ")
    for mention in _sharing(text, [*mentions]):
        if held is not None and _is_mixed(text, held, mention):
            held = None
            continue
        if held is not None and text[held.end : mention.start] == "/":
            held = _part(held, mention) or held
        both = _both(text, held, mention) if held is not None else None
        among = held is not None and text[held.end : mention.start] == _OF_BARE and _is_bare(text, held)
        if both is None and held is not None and not among:
            yield held
        held = both or mention
    if held is not None:
        yield held


def _sharing(text: str, mentions: list[Mention]) -> list[Mention]:
    """Figures, those of a row and of «từ 3 lên 5 tỷ đồng» with the scale and the unit that only the last one prints."""
    factor, bare = Decimal(1), [_is_bare(text, mention) for mention in mentions]
    if all(bare):
        return mentions
    for n in range(len(mentions) - 2, -1, -1):
        first, last, value = mentions[n], mentions[n + 1], mentions[n + 1].value
        if not bare[n]:
            continue
        if not bare[n + 1]:
            factor = scale(" ".join(_SCALE.findall(key(text[last.start : last.end]))))
        alone = value.is_bare_count and factor == 1
        if not alone and _goes_on(text, first, last, value.value / (first.value.value * factor or 1)):
            shared = first.value._replace(value=first.value.value * factor, unit=value.unit, measure=value.measure)
            mentions[n] = Mention(first.start, first.end, first.kind, shared, first.rule)
        else:
            factor = Decimal(1)
    return mentions


def _is_bare(text: str, mention: Mention) -> bool:
    """Whether a figure is printed without a scale or a unit."""
    value: Quantity = mention.value
    return (value.unit, value.measure, value.high, value.out_of) == ("count", None, None, None) and text[
        mention.end - 1
    ].isdigit()


def _goes_on(text: str, first: Mention, last: Mention, times: Decimal) -> bool:
    """Whether a figure goes on with a bare one in a row, or is what it moved to; `times` as large, with its scale."""
    before = text[max(0, first.start - _FAR) : first.start].lower()
    if _NEXT.fullmatch(text, first.end, last.start) is not None:
        return _ROW.search(before) is not None
    moved = _TOWARDS.fullmatch(text, first.end, last.start) is not None and _FROM.search(before) is not None
    return moved and 1 < times * _TENFOLD < _TENFOLD**2


def _is_mixed(text: str, first: Mention, last: Mention) -> bool:
    lasting = first.value.unit in ("month", "year") and last.value.measure == "ngày"
    return lasting and text[first.end : last.start] in _AND


def _both(text: str, first: Mention, last: Mention) -> Mention | None:
    between = text[first.end : last.start]
    if between in _TO:
        return _range(text, first, last)
    if between in _OUT_OF:
        part = _part(first, last)
        return Mention(first.start, last.end, "QUANTITY", part.value, first.rule) if part is not None else None
    if between in _OF:
        return _ratio(first, last)
    if between == _OF_BARE or (between == " " and text.startswith(_UPON, last.start)):
        return _ratio(first, last) if _is_bare(text, first) and first.value.value * _MANY >= last.value.value else None
    return (_sum(text, first, last) or _length(first, last)) if between in _AND else None


def _ratio(first: Mention, last: Mention) -> Mention | None:
    """A count and that of all: «8 trong số 12 dự án», «8 trong 12 dự án», «8 trên 12 dự án»."""
    part, whole = first.value, last.value
    counts = (part.unit, part.measure, whole.unit, whole.measure) == ("count", None, "count", None)
    if not counts or part.out_of is not None or part.high is not None or not part.value < whole.value:
        return None
    return Mention(first.start, last.end, "QUANTITY", part._replace(out_of=whole.value), first.rule)


def _part(first: Mention, last: Mention) -> Mention | None:
    """A sum with the currency of that of all, which it is told of: «thu hồi 2,8 tỷ / 5,7 tỷ đồng»."""
    part, whole = first.value, last.value
    alike = (part.unit, part.measure) in (("count", None), (whole.unit, whole.measure))
    if not alike or not whole.is_money or part.value > whole.value:
        return None
    value = part._replace(unit=whole.unit, measure=whole.measure)
    return Mention(first.start, first.end, "QUANTITY", value, first.rule)


def _sum(text: str, first: Mention, last: Mention) -> Mention | None:
    """A number told in parts, each in a smaller scale: «1 tỷ 982 triệu đồng», «7 triệu 520 nghìn con».

    The scale of the last may be that of all: «2 nghìn 300 tỷ đồng».
    """
    if text[first.end - 1].isdigit():
        return None
    large, small = first.value, last.value
    scaled = _LAST_SCALE.search(key(text[first.start : first.end]))
    if scaled is None or text[first.end : last.start] != " ":
        return None
    alike = large.is_bare_count or large.is_like(small)
    ranged = (large.high, large.out_of, small.high, small.out_of, small.bound) != (None,) * 5
    own, words = scale(scaled["scale"]), _SCALE.findall(key(text[last.start : last.end]))
    shared = scale(" ".join(word for word in words if SCALES[word] > own)) if large.is_bare_count else 1
    if not alike or ranged or small.value >= own * shared:
        return None
    value = large._replace(value=large.value * shared + small.value, unit=small.unit, measure=small.measure)
    return Mention(first.start, last.end, "QUANTITY", value, first.rule)


def _length(first: Mention, last: Mention) -> Mention | None:
    """Years and months as months."""
    if first.value.unit != "year" or last.value.unit != "month" or first.value.high is not None:
        return None
    value = first.value._replace(value=first.value.value * _MONTHS + last.value.value, unit="month")
    return Mention(first.start, last.end, "QUANTITY", value, first.rule)


def _range(text: str, low: Mention, high: Mention) -> Mention | None:
    first, last = low.value, high.value
    if first.high is not None or last.high is not None:
        return None
    same = first.unit == last.unit and first.measure == last.measure
    if not (same or first.is_bare_count) or last.value <= first.value:
        return None
    if not text[max(0, low.start - 4) : low.start].rstrip().lower().endswith("từ"):
        return None
    value = first._replace(unit=last.unit, measure=last.measure, high=last.value)
    return Mention(low.start, high.end, "QUANTITY", value, low.rule)
