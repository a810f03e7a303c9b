"""Figures as articles print them: a passage in, the numbers, direction and unit it prints out."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from math import prod

_SCALES = {
    "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9,
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_COUNTED: dict[str, int | Decimal] = {
    "nhất": 1, "đầu": 1, "một": 1, "rưỡi": Decimal("1.5"), "nhì": 2, "hai": 2, "đôi": 2, "ba": 3, "bốn": 4, "tư": 4,
    "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_SCALED = rf"((?:\s*\b(?:{'|'.join(_SCALES)})\b)*)"
_FIGURE = re.compile(rf"([0-9]+(?:[.,][0-9]+)*){_SCALED}", re.IGNORECASE)
_RANGE = re.compile(
    rf"([0-9]+(?:[.,][0-9]+)*)(?=\s*(?:-|–|đến|tới|to)\s*[0-9]+(?:[.,][0-9]+)*{_SCALED})", re.IGNORECASE
)
_AND_A_HALF = re.compile(rf"([0-9]+){_SCALED}(?:\s+\w+){{0,3}}\s+rưỡi\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FALL = re.compile(
    r"\b(?:giảm|tụt|sụt|hụt|lùi|kém|bớt|vơi|hạ|co lại|co hẹp|thu hẹp|lao dốc|bốc hơi|bay hơi|mất|rơi|rớt|trượt|teo"
    r"|hao|hẹp|đi xuống|sa sút|(?:ít|rẻ) đi|(?:thấp|ít|nhỏ|chậm|ngắn|rẻ|hẹp|thưa|mỏng|nhẹ|yếu) hơn|fell|down"
    r"|decreased?)\b"
    r"|(?<!\w)(?<![\w%] )[-–−](?=[0-9])",
    re.IGNORECASE,
)
# How a unit is printed, where it is printed at all: ranks and counts are named by their indicators.
_UNITS = {
    "VND": r"đồng|VN[DĐ]", "USD": r"USD|đô la|dollars?", "percent": r"%|phần trăm|per ?cent",
    "percentage-point": r"điểm|points?", "Mbit/s": r"Mb(?:ps|it/s|/s)", "MB/s": r"MB(?:ps|/s)", "MHz": "MHz",
    "per-100-people": "100", "month": r"tháng|months?", "year": r"năm|tuổi|years?",
    "factor": r"lần|gấp (?:đôi|rưỡi)|times|-?fold",
}  # fmt: skip


def readings(passage: str, language: str = "vi") -> set[Decimal]:
    """Every number that a passage prints, multipliers applied: in «12 - 13 triệu» to both, «đứng đầu» being 1.

    «22 ngày rưỡi» is 22 and a half, «mười hai» 12.

    Vietnamese writes 11.250,5 and English 11,250.5.
    """
    words = _WORD.findall(passage.casefold())
    counted = {Decimal(_COUNTED[word]) for word in words if word in _COUNTED}
    teens = {Decimal(_COUNTED[word]) + 10 for ten, word in pairwise(words) if ten == "mười" and word in _COUNTED}
    return {*counted, *teens, *_figures(passage, ".,"[language == "en"], ",."[language == "en"])}


def _figures(passage: str, thousands: str, point: str) -> Iterator[Decimal]:
    for digits, scales in _AND_A_HALF.findall(passage):
        yield (Decimal(digits) + Decimal("0.5")) * prod(_SCALES[word] for word in scales.casefold().split())
    grouped = re.compile(rf"[0-9]{{1,3}}(?:\{thousands}[0-9]{{3}})+(?:\{point}[0-9]+)?")
    for digits, scales in (*_FIGURE.findall(passage), *_RANGE.findall(passage)):
        scale = prod(_SCALES[word] for word in scales.casefold().split())
        if grouped.fullmatch(digits):
            yield Decimal(digits.replace(thousands, "").replace(point, ".")) * scale
        elif digits.count(".") + digits.count(",") <= 1:
            yield Decimal(digits.replace(",", ".")) * scale


def falls(passage: str) -> bool:
    """Whether a passage tells of a fall."""
    return _FALL.search(passage) is not None


def prints_unit(passage: str, unit: str) -> bool:
    """Whether a passage prints a unit, as far as that unit is printed."""
    return re.search(_UNITS.get(unit, ""), passage) is not None
