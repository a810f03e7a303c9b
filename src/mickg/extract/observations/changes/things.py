"""Changes in things: of the level that counts the like, in their sentence or the one before."""

import re
from collections.abc import Iterable

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.changes.joining import join
from mickg.extract.observations.figures import Figure

_LINKS = (", ", "/", " và ")
_DIED = re.compile(r"tử vong|thiệt mạng|tử nạn")


def alike(account: Account, figure: Figure, levels: Iterable[Item]) -> Item | None:
    """The last of the levels that share the most words with what a change counts; None where none has its noun.

    A level that counts the like itself goes before one whose name only has the noun: «15 lớp cho 40 học viên».
    """
    what = _things(account, figure)
    if figure.quantity.unit != "count" or len(what) == 0:
        return None
    shared = [
        ((what[0] == _noun(account, one), len(told.intersection(what))), one)
        for one in levels
        if what[0] in (told := _told(account, one))
    ]
    most = max((many for many, _ in shared), default=None)
    return next((one for many, one in reversed(shared) if many == most), None)


def moves_another(account: Account, figure: Figure, before: Figure) -> bool:
    """Tell a count behind a change as one of another level, which it names: «giảm 64 vụ, 31 người chết»."""
    linked = account.text[before.at : figure.at].endswith(_LINKS) and figure.opened == before.opened
    if (figure.role, before.role, before.quantity.unit) != ("count", "change", "count") or not linked:
        return False
    levels = [one for one in account.items or account.earlier if one.figure.role in LEVELS and one.figure is not figure]
    of = alike(account, figure, levels)
    if of is None or of is account.moved or figure.quantity.value >= of.figure.quantity.value:
        return False
    if any(change.unit == "count" for change, _ in of.changes) or not _told(account, of).issuperset(
        _things(account, figure)
    ):
        return False
    figure.change_like(before)
    join(account, figure, of)
    return True


def _things(account: Account, figure: Figure) -> list[str]:
    """The words of what a figure counts."""
    return _plain(account.tools.following.object(figure).partition(",")[0])


def _noun(account: Account, level: Item) -> str:
    """The first word of what a level counts, behind it or else in its name: «là 12» of «số trạm»."""
    of = _things(account, level.figure) or _plain(level.indicator.removeprefix("tổng ").removeprefix("số "))
    return of[0] if len(of) > 0 else ""


def _told(account: Account, level: Item) -> set[str]:
    """The words that say what a level counts; none for a rate «/1.000 dân» and for what is measured."""
    what = account.tools.following.object(level.figure)
    apart = level.figure.quantity.unit != "count" or level.figure.quantity.measure is not None or "/" in what
    return {*_plain(what), *_plain(level.indicator)} if not apart else set()


def _plain(words: str) -> list[str]:
    """Words in small letters, those who died always by the same one."""
    return _DIED.sub("chết", words.lower()).split()
