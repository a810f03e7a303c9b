"""Points with the index that they are points of: «Huế dẫn đầu với 48 điểm» where the article tells of PAPI."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.plainwords import uncapitalised
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_POINTS = "số điểm"
_SHORT = r"(?:papi|pci|par[ -]?index|sipas|ddci|dti|pgi|pii|gii|gci|egdi|hdi|ict[ -]index|ipi cấp tỉnh)"
_STOP = rf"[,;:.(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}\n]"
_INDEX = re.compile(
    rf"(?<!\w)(?:(?P<short>{_SHORT})(?!\w)"
    r"|(?:bộ )?chỉ số (?!giá|sản xuất|này|đó|thành phần|của|tăng|giảm|đạt|được)"
    r"(?P<words>(?:(?! (?:của|do|với|là|được|đạt"
    rf"|công bố|xếp|đứng|năm|trong|cho|và|đã|vừa|tăng|giảm|cao|thấp)(?!\w)|{_STOP}).){{3,70}})"
    rf"(?: \((?P<called>{_SHORT})[^()\n]{{0,8}}\))?)"
)
_FAR = 900


def scored(account: Account, figure: Figure, name: str) -> str:
    """A name of points with the index that was named last before them; others as they are."""
    if not name.startswith(_POINTS) or account.tools.following.object(figure) not in ("điểm", "điểm số"):
        return name
    index = index_named(account, figure) if _INDEX.search(key(name)) is None else ""
    return f"{_POINTS} {index}{name.removeprefix(_POINTS)}" if index != "" else name


def index_named(account: Account, figure: Figure) -> str:
    """The index that an article named last before a figure; empty where it named none near."""
    found = [*_INDEX.finditer(account.text, max(0, account.start - _FAR), figure.at)]
    return _called(account, found[-1]) if len(found) > 0 else ""


def _called(account: Account, index: re.Match[str]) -> str:
    """An index by its short name where it is told, else by all its words."""
    short = "short" if index["short"] is not None else "called" if index["called"] is not None else None
    if short is not None:
        return account.tools.words.printed(*index.span(short))
    return uncapitalised(account.tools.words.printed(*index.span()))
