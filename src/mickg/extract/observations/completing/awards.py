"""What those counted were honoured with, and by which body: «tặng Bằng khen cho 5 tập thể và 12 cá nhân»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_GIVEN = re.compile(
    rf"(?:(?P<by>(?:{LETTERS['TITLE']} )?{LETTERS['BODY']}) (?:(?:đã|cũng|vừa|quyết định) )*)?"
    r"(?P<given>(?:trao tặng|trao|tặng thưởng|tặng) (?:bằng khen|giấy khen|thư khen|cờ|huân chương|huy chương"
    rf"|kỷ niệm chương|danh hiệu|giải thưởng)(?!\w)[^,;:.()\n{LETTERS['QUANTITY']}{LETTERS['PERIOD']}]{{0,60}}?) cho"
    r"(?: (?:các|những))? \Z"
)
_WIDTH, _CUE = 120, "cho "


def honoured_with(account: Account, figure: Figure) -> str:
    """What was given to those whom a figure counts, as said of them: «được trao Bằng khen của Bộ»; else empty."""
    if not account.text.endswith(_CUE, figure.left, figure.at) or not figure.quantity.is_bare_count:
        return ""
    found = _GIVEN.search(account.text, max(account.start, figure.left, figure.at - _WIDTH), figure.at)
    if found is None:
        return ""
    own = " của " in found["given"] or found["by"] is None
    by = "" if own else f"{account.tools.words.plain(*found.span('by'))} "
    return f"được {by}{account.tools.words.plain(*found.span('given'))}"
