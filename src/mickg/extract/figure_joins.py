"""Two figures in a text that make one: «từ … đến …», «1 năm 10 tháng»."""

from collections.abc import Iterable, Iterator

from mickg.extract.mention import Mention

_TO = frozenset((" đến ", " - ", "-", " tới "))
_AND = frozenset((" ", " và "))
_OF = frozenset((" trong số ", " trong tổng số ", " trên tổng số "))
_MONTHS = 12


def joined(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Figures in their order, those drawn into one that make one; «3 tháng 10 ngày», which no unit holds, left out."""
    held: Mention | None = None
    for mention in mentions:
        if held is not None and _is_mixed(text, held, mention):
            held = None
            continue
        both = _both(text, held, mention) if held is not None else None
        if both is None and held is not None:
            yield held
        held = both or mention
    if held is not None:
        yield held


def _is_mixed(text: str, first: Mention, last: Mention) -> bool:
    lasting = first.value.unit in ("month", "year") and last.value.measure == "ngày"
    return lasting and text[first.end : last.start] in _AND


def _both(text: str, first: Mention, last: Mention) -> Mention | None:
    between = text[first.end : last.start]
    if between in _TO:
        return _range(text, first, last)
    if between in _OF:
        return _ratio(first, last)
    return _length(first, last) if between in _AND else None


def _ratio(first: Mention, last: Mention) -> Mention | None:
    """A count and that of all: «8 trong số 12 dự án»."""
    part, whole = first.value, last.value
    counts = (part.unit, part.measure, whole.unit, whole.measure) == ("count", None, "count", None)
    if not counts or part.out_of is not None or part.high is not None or not part.value < whole.value:
        return None
    return Mention(first.start, last.end, "QUANTITY", part._replace(out_of=whole.value), first.rule)


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
    if not (same or (first.unit == "count" and first.measure is None)) or last.value <= first.value:
        return None
    if not text[max(0, low.start - 4) : low.start].rstrip().lower().endswith("từ"):
        return None
    value = first._replace(unit=last.unit, measure=last.measure, high=last.value)
    return Mention(low.start, high.end, "QUANTITY", value, low.rule)
