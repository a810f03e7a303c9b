"""Divisions of the country, whose kind stands before a name and makes one with it: «huyện Mai Sơn», «xã Tân Lập»."""

import re

KINDS = r"(?:tỉnh|thành phố|huyện(?: đảo)?|quận(?! đội)|thị xã|thị trấn|xã|phường|thôn|bản|ấp|đặc khu)"
_KIND = re.compile(rf"{KINDS} ", re.IGNORECASE)
_LAST = re.compile(rf"(?: các| hai| ba)?(?P<kind> {KINDS})\Z")


def without_kind(words: str) -> str:
    """A place's name without the kind of division before it; other words as they are."""
    kind = _KIND.match(words)
    return words[kind.end() :] if kind is not None and words[kind.end() : kind.end() + 1].isupper() else words


def beside(row: str, who: str) -> str:
    """What a row tells with one of its members: «hộ nghèo huyện» with «Bắc Hà», with a kind of its own «xã Tả Van»."""
    last = _LAST.search(row)
    if last is None:
        return f"{row} {who}"
    return f"{row[: last.start()]}{last['kind'] if without_kind(who) == who else ''} {who}"
