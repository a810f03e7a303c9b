"""One subject's parts apportioned to the figures of a row: «xuất khẩu và nhập khẩu lần lượt đạt 354 và 326 tỷ USD»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.whose import of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_name, measure_of
from mickg.extract.skeleton import LETTERS

_EACH = by_letter(r"(?<!\w)(?:lần lượt|tương ứng)(?!\w)")
_JOINT = re.compile(r", (?:và )?|; (?:và )?| và | cùng ")
_PLACES = re.compile(
    rf" ?(?:tại|ở|với|riêng)(?: tỉnh| thành phố)? {LETTERS['PLACE']}"
    rf"(?:(?:, |,? và )(?:tỉnh |thành phố )?{LETTERS['PLACE']})+,"
)
_PAIR = re.compile(r" và | cùng ")


def apportioned(account: Account, figure: Figure, name: str) -> list[str]:
    """The names of a figure and of those that follow it in its row, one each; empty where a name has not as many."""
    if _EACH.search(account.text, figure.left, figure.at) is None:
        return []
    length, name = row_length(account, figure), name.partition(" lần lượt")[0]
    parts = next((some for joint in (_JOINT, _PAIR) if len(some := joint.split(name)) == length > 1), [])
    if len(parts) == 0:
        return [f"{name} {place}" for place in _named_first(account, figure, length)] if name != "" else []
    if not is_measured(parts[0]):
        return [parts[0], *(f"{_before_noun(parts[0], part)} {part}".strip() for part in parts[1:])]
    whole = of_anyone(account, figure, parts[0])
    return [part if is_measured(part) else f"{_shared(parts[0], whole, part)} {part}" for part in parts]


def part_of_row(account: Account, figure: Figure, who: str) -> str:
    """Which of those told together a figure of a row is of: «Huế và Đà Nẵng có lần lượt 12 và 18 hộ nghèo»."""
    if _JOINT.search(who) is None:
        return who
    place = account.number(figure)
    first = next(at for at in range(place, -1, -1) if at == 0 or not _goes_on(account, at - 1))
    begins = account.figures[first]
    if _EACH.search(account.text, begins.left, begins.at) is None:
        return who
    named, _, done = who.partition(" lần lượt")
    parts = _JOINT.split(named)
    return f"{parts[place - first]}{done}" if len(parts) == row_length(account, begins) > 1 else who


def _shared(first: str, whole: str, part: str) -> str:
    """What the first of those named together says for another: all before its own noun, where that is one like it."""
    if is_measured(before := _before_noun(first, part)):
        return before
    return whole if is_name(part) else measure_of(first)


def _before_noun(first: str, part: str) -> str:
    """What a name says before the noun that another has too: «điện miền Bắc» and «miền Nam»; empty where none is."""
    return first.rpartition(f" {part.partition(' ')[0]} ")[0]


def _named_first(account: Account, figure: Figure, length: int) -> list[str]:
    """The places of a row that are named before what each has: «Tại Hà Nội và Huế, số ca lần lượt là 3 và 5»."""
    found = _PLACES.match(account.text, figure.left)
    at = (
        [place for place in range(*found.span()) if account.text[place] == LETTERS["PLACE"]]
        if found is not None
        else []
    )
    return [account.tools.words.plain(place, place + 1) for place in at] if len(at) == length else []


def row_length(account: Account, figure: Figure) -> int:
    """How many figures stand in a row that one begins: only commas, semicolons and «và» part them."""
    place = account.number(figure)
    last = place
    while last + 1 < len(account.figures) and _goes_on(account, last):
        last += 1
    return last - place + 1


def _goes_on(account: Account, place: int) -> bool:
    """Whether only a comma, a semicolon or «và» stands between a figure and the next."""
    one, other = account.figures[place], account.figures[place + 1]
    return account.text[one.at + 1 : other.at].strip(" ,;") in ("", "và")
