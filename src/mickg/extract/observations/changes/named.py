"""The level that a change names again: «… 17.836 vụ. So với cùng kỳ, số vụ tăng 1.230 vụ»."""

import re
from collections.abc import Sequence

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.changes.things import alike
from mickg.extract.observations.comparisons import SET_BESIDE
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_COUNT = re.compile(
    r"\A(?:tổng )?(?:số (?:lượng |lượt )?)?"
    r"(?:(?:ca|trường hợp|vụ|người|bệnh nhân)(?= (?:mắc|nhiễm|tử vong|chết|bị|vi phạm)))? ?"
)
_BY = " do "
_EDGES = (slice(1), slice(-1, None))
_THIS = by_letter(
    r"(?<!\w)(?P<what>(?:con |tổng )?số(?: (?:lượng|người|vụ|tiền))?|mức|kết quả|tỷ lệ) (?:này|đó|ấy|trên|nói trên)"
    r"(?: (?:đã|cũng|vẫn|lại|tiếp tục|ước|đều))* \Z"
)
_TOTAL = re.compile(r"(?:\A|[;,] )(?:thì )?(?:tổng số|tổng cộng|tính chung) \Z")
_COMPARING = re.compile(rf"[\s,;]*{SET_BESIDE} (?:cùng kỳ|{LETTERS['PERIOD']})")


def named_again(account: Account, figure: Figure) -> Item | None:
    """The only level told that a change names, of its own sentence or of the one before it.

    None where the sentence tells another level of its own, speaks of another time or names more than was told.
    """
    if account.aimed:
        return None
    if (pointed := _pointed_at(account, figure)) is not None:
        return pointed
    subject = account.tools.preceding.subject(figure)
    named = _bare(subject or account.tools.following.object(figure))
    if len(named) == 0:
        return None
    own = [one for one in account.items if one.figure.role in LEVELS]
    stop = account.text.rfind(";", account.start, figure.run) + 1
    leading = _COMPARING.match(account.text, stop or account.start) is not None
    if len(own) > 0 and not leading:
        return None
    moved = [one for one in own or account.earlier if _moves(figure, one)]
    if subject == "" and leading and (like := alike(account, figure, moved)) is not None:
        return like
    exact = [one for one in moved if named == _bare(one.topic)]
    by_head, by_end = ([one for one in moved if leading and _names(named, one, edge)] for edge in _EDGES)
    fitting = exact or by_head or by_end
    return fitting[0] if len(fitting) == 1 else None


def _pointed_at(account: Account, figure: Figure) -> Item | None:
    """The level that «con số này» is, of the sentence or of the one before it; the first one is «tổng số»."""
    this = _THIS.search(account.text, figure.left, figure.run)
    if this is None and _TOTAL.search(account.text, max(account.start, figure.left - 2), figure.run) is None:
        return None
    moved = [one for one in account.items or account.earlier if _moves(figure, one)]
    rated = this is not None and this["what"] == "tỷ lệ"
    fitting = [one for one in moved if not rated or one.figure.quantity.unit == "percent"]
    return fitting[0] if len(fitting) == 1 or (this is None and len(fitting) > 0) else None


def _bare(name: str) -> list[str]:
    """The words of a name without those that only say that it counts."""
    return _COUNT.sub("", key(name)).split()


def _moves(figure: Figure, level: Item) -> bool:
    """Whether a change can be of a level by its unit and its time."""
    if level.figure.role not in LEVELS or level.target or figure.own not in (None, level.period):
        return False
    return figure.quantity.unit in ("percent", "factor") or figure.quantity.is_like(level.figure.quantity)


def _names(named: Sequence[str], level: Item, edge: slice) -> bool:
    """Whether words are some of a level's name, in its order, from one edge of it; its cause names another."""
    for told in (_bare(name.partition(_BY)[0]) for name in (level.topic, level.indicator)):
        rest = iter(told)
        if named[edge] == told[edge] and all(word in rest for word in named):
            return True
    return False
