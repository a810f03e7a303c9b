"""Numbers as Vietnamese writes them: dots part thousands, a comma parts decimals, scale words multiply."""

import re
from decimal import Decimal

SCALES = {"trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9}
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?")
_COMMA = re.compile(r"[0-9]+,[0-9]+")
_SPACED = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){2,}")
_POINT = re.compile(r"[0-9]+\.[0-9]{1,2}|[0-9]{1,3}\.[0-9]{4,}")
_EITHER = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")


def number(text: str) -> Decimal | None:
    """The value of digits with their marks, None where they are no number.

    A dot before three digits parts thousands; one before any other number of digits is the English decimal point that
    also stands in Vietnamese texts. Two commas or more, and two blanks or more, can only part thousands. Two groups of
    four digits or more are a telephone's number.
    """
    if text.isascii() and text.isdigit():
        return Decimal(text)
    if _SPACED.fullmatch(text):
        return Decimal(text.replace(" ", ""))
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _COMMA.fullmatch(text) or _POINT.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return Decimal(text.replace(",", "")) if _ENGLISH.fullmatch(text) else None


def is_ambiguous(text: str) -> bool:
    """Whether the one comma of a number may as well part thousands: «18,405»."""
    return _EITHER.fullmatch(text) is not None


def scale(words: str) -> Decimal:
    """What scale words multiply by: «nghìn tỷ» is 10^12."""
    factor = 1
    for word in words.split():
        factor *= SCALES[word]
    return Decimal(factor)
