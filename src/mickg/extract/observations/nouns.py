"""Whether a noun follows a figure, which it counts, or stands before it, which it is a number of."""

import re
from decimal import Decimal

from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS
from mickg.extract.uncounted import NO_NOUN, begins_no_noun
from mickg.extract.values import Quantity

_MEMBER = rf"(?:(?:[^\W\d_]+\.?|[{LETTERS['PLACE']}{LETTERS['BODY']}]) ){{1,5}}{LETTERS['QUANTITY']}"
_ROW = re.compile(
    rf"{LETTERS['QUANTITY']} [^\W\d_][^():;{LETTERS['QUANTITY']}\n]{{0,80}}(?::|,? (?:gồm|trong đó)(?: có)?:?)"
    rf" {_MEMBER}(?:[,;]? (?:và )?{_MEMBER})+"
)
_OTHER = (
    "(?!trong|tăng|giảm|bằng|chiếm|cao|thấp|vượt|đứng|xếp|bao gồm|gồm|còn|với|riêng|so với|nâng|đạt|nhưng|mỗi|có"
    "|từ|đến)"
)
_DONE = rf"{_OTHER}(?:[^\W\d_]+ ){{1,3}}{LETTERS['QUANTITY']}"
_SHARED = re.compile(
    rf"(?:(?:[,;] {_OTHER}(?:[^\W\d_]+ ){{0,3}}{LETTERS['QUANTITY']})*,? và (?:{LETTERS['QUANTITY']}|{_DONE})"
    rf"|(?:[,;] {_DONE})+) (?P<what>[^\W\d_]{{2}}[^,;:.()\n{LETTERS['QUANTITY']}]*)"
)
_BEFORE = re.compile(r"(?<!\w)(?!số |tổng )(?P<word>[^\W\d_]+)\.? \Z")
_PLAIN = Quantity(Decimal(0), "count")
_DIGITS, _LONG = 4, 10_000
_MARKS = f"/-.…[{LETTERS['PERIOD']}{LETTERS['QUANTITY']}"


def counts_nothing(text: str, start: int, end: int) -> bool:
    """Whether a stretch right behind a figure begins with nothing that it counts."""
    first = text[start:end].split(maxsplit=1)
    if len(first) == 0 or first[0][0] in _MARKS:
        return True
    return begins_no_noun(text, start, end)


def noun_of_row(text: str, at: int) -> tuple[int, int] | None:
    """Where the noun stands that only the last number of a row has, of which a figure is another; None without one.

    `at` is the place of the figure: «cấp mới 15, sửa đổi 7 và thu hồi 3 giấy phép».
    """
    row = _SHARED.match(text, at + 1)
    if row is None or begins_no_noun(text, row.start("what") - 1, row.end()):
        return None
    return row.span("what")


def numbers_a_name(text: str, left: int, at: int, right: int, mention: Mention) -> bool:
    """Whether a few digits right behind a word count nothing: «lực lượng 8394», «xăng RON 95».

    `at` is the place of the figure, between the words before it, from `left` on, and those after it, up to `right`.
    """
    quantity: Quantity = mention.value
    if mention.end - mention.start > _DIGITS or quantity != _PLAIN._replace(value=quantity.value):
        return False
    word = _BEFORE.search(text, left, at) if quantity.value == int(quantity.value) < _LONG else None
    if word is None or word["word"] in NO_NOUN or not counts_nothing(text, at + 1, right):
        return False
    return noun_of_row(text, at) is None and not _is_apportioned(text, at)


def _is_apportioned(text: str, at: int) -> bool:
    """Whether digits are one member's in a row of those counted: «98 nhà sập, trong đó Gio Linh 36, Cam Lộ 12»."""
    end = text.find("\n", at)
    rows = _ROW.finditer(text, text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text))
    return any(row.start() < at < row.end() for row in rows)
