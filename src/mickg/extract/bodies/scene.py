"""Who and what an article is about by default: whose ministry «Bộ» is, of which province «UBND tỉnh» is."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from mickg.extract.lexicon import Found, data

_TOP = 800
_TOLD_FROM = re.compile(r"(?:điểm cầu|ubnd|ủy ban nhân dân|tỉnh ủy|tỉnh) (?:tỉnh |thành phố |tp\.? )?\Z")
_HELD_AT = re.compile(r"(?:tại|ở) (?:thành phố |thủ đô )?\Z")
_CENTRAL = frozenset(data("heads")["central"])


@dataclass(frozen=True, slots=True)
class Scene:
    """`ministry` and `province` by name, `agency` the central body that units without an owner belong to."""

    ministry: str | None
    province: str | None
    agency: str | None = None


def scene(text: str, key: str, terms: Iterable[Found]) -> Scene:
    """The ministry and the province named most, what stands at the top or is told from there counting more.

    Words of a ministry's field (ngành y tế) say whose article it is only where it names no ministry.
    """
    agencies: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    provinces: Counter[str] = Counter()
    for found in terms:
        kind, value = found.term
        if kind in ("field", "trade") and value.ministry and value.telling and _is_told(text, key, found):
            fields[f"Bộ {value.name}"] += 1
        elif kind == "body" and _is_central(value[0].name) and text[found.start].isupper():
            agencies[value[0].name] += 3 if found.start < _TOP else 1
        elif kind == "place" and _is_name(text, key, found):
            before = key[max(0, found.start - 24) : found.start]
            if _HELD_AT.search(before) is None:
                provinces[value] += 5 if _TOLD_FROM.search(before) else 1
    ministries = Counter({name: n for name, n in agencies.items() if name.startswith("Bộ ")})
    return Scene(_first(ministries) or _first(fields), _first(provinces), _first(agencies) or _first(fields))


def _is_told(text: str, key: str, found: Found) -> bool:
    """Whether a field is spoken of: «ngành xây dựng», «Y tế»; in small letters a short one is a word as others are."""
    long = key.count(" ", found.start, found.end) > 1
    return found.term.kind == "trade" or long or text[found.start].isupper()


def _is_central(name: str) -> bool:
    return (name.startswith("Bộ ") and name != "Bộ Chính trị") or name in _CENTRAL


def _is_name(text: str, key: str, found: Found) -> bool:
    return text[found.start].isupper() or " " in key[found.start : found.end]


def _first(counts: Counter[str]) -> str | None:
    return counts.most_common(1)[0][0] if len(counts) > 0 else None
