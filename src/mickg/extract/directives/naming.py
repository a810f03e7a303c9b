"""Names of parties as registers write them, where a text writes them short or many at once."""

import re

_CITIES = frozenset({"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
OF_MINISTRIES = ("Bộ trưởng", "Thứ trưởng")
"""Posts that a ministry is meant with where none is told."""
_LEVELS = ("tỉnh ", "thành phố ", "Thành phố ", "thị xã ", "huyện ", "quận ", "xã ", "phường ", "thị trấn ", "đặc khu ")
LEVEL = r"(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn|đặc khu)"
_COUNCIL = re.compile(rf"(.*Ủy ban nhân dân) (?:{LEVEL}|Thành phố) [^;]+")
_ALL_OF_LEVELS = re.compile(rf"các {LEVEL}(?:, {LEVEL})*")
_SPREAD = re.compile(r"(.+?) (?:các|hai|ba) (tỉnh|thành phố|thị xã|huyện|xã|phường|quận) (\S.*)")


def written_post(title: str, body: str | None, written: str, ministry: str | None) -> str:
    """A post that nobody is known to hold, with its body; a minister's with the ministry of the article."""
    if body is not None and not written.casefold().endswith(body.casefold()):
        return f"{title} {body}"
    return f"{written} {ministry}" if body is None and written in OF_MINISTRIES and ministry is not None else written


def of_place(name: str, level: str = "tỉnh") -> str:
    """A place as a party: «tỉnh Nghệ An», «thành phố Hà Nội»."""
    if name.startswith(("Thành phố", "tỉnh")):
        return name
    return f"thành phố {name}" if name in _CITIES else f"{level} {name}"


def spread(names: list[str]) -> list[str]:
    """«UBND các tỉnh Quảng Bình, Quảng Trị» as one body for each place, «UBND thành phố Huế và các huyện» as two."""
    out: list[str] = []
    over: re.Match[str] | None = None
    council = ""
    for name in names:
        stated = _COUNCIL.fullmatch(name)
        council = stated[1] if stated is not None else council
        found = _SPREAD.fullmatch(name)
        if found is not None and found[3][0].isupper() and "trực thuộc" not in found[3]:
            over = found
            out.append(f"{found[1]} {found[2]} {found[3]}")
        elif over is not None and name.startswith(_LEVELS):
            out.append(f"{over[1]} {name}")
        elif council != "" and _ALL_OF_LEVELS.fullmatch(name) is not None:
            out.append(f"{council} {name}")
        else:
            out.append(name)
    return out
