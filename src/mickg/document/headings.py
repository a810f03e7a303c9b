"""Which lines stand over which: headings give the lines under them their field and their period."""

import re
from collections.abc import Iterable

from mickg.article import Line, Zone

_BULLET = re.compile(r"\s*([-+*•●▪–—✓»]|\d{1,2}[.)](?!\d)|[a-zđ][.)](?=\s)|[ivx]+\.(?=\s))\s*")
_WHEN = re.compile(
    r"\s*[-+*•]?\s*(?:tính (?:đến|từ)|tính chung|từ (?:ngày|tháng|năm|\d)|trong (?:quý|tháng|năm|\d)"
    r"|đến (?:ngày|hết|tháng)|quý|tháng \d|năm \d|\d+ tháng|kết quả (?:từ|đến|trong))"
)
_RANK = {"-": 4, "–": 4, "•": 4, "●": 4, "▪": 4, "*": 4, "✓": 4, "+": 5}
_TOP, _COLON, _PERIOD = 0, 2, 3


def bullet(line: str) -> str | None:
    """The mark that a line begins with as an item of a list, None without one."""
    found = _BULLET.match(line)
    return found[1] if found is not None else None


def headed(key: str, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with their heads; an item that ends with a colon stands over deeper items as a heading does."""
    stack: list[tuple[int, int]] = []
    out: list[Line] = []
    for number, line in enumerate(lines):
        rank = _rank(key[line.start : line.end], line.zone)
        if rank is not None:
            while len(stack) > 0 and stack[-1][0] >= rank:
                stack.pop()
        out.append(Line(line.start, line.end, line.zone, tuple(head for _, head in stack)))
        if rank is not None:
            stack.append((rank, number))
    return tuple(out)


def _rank(text: str, zone: Zone) -> int | None:
    """How high a line stands over others: the lower the number, the more it governs; None where it heads nothing."""
    ends_open = text.rstrip().endswith(":")
    if zone is Zone.HEADING:
        return (_PERIOD if _WHEN.match(text) else _COLON) if ends_open else _TOP
    if zone is Zone.BULLET and ends_open:
        return _RANK.get(bullet(text) or "", _COLON)
    return None
