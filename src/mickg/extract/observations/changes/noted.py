"""Earlier levels in brackets before the changes from them: «So với năm 2022 (62 vụ, 8 người chết), số vụ giảm 11»."""

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.comparisons import noted_behind
from mickg.extract.observations.figures import Figure


def noted(account: Account, figure: Figure) -> bool:
    """Keep an earlier level for the change behind its brackets; False where it is none."""
    if figure.opened < 0:
        return False
    then = noted_behind(account.skeleton, account.start, figure.opened)
    if then is None or not _is_moved_behind(account, figure):
        return False
    levels = account.items or account.earlier
    if not any(one.figure.role in LEVELS and one.figure.quantity.is_like(figure.quantity) for one in levels):
        return False
    figure.role, figure.rule = "base", "figure-base-noted"
    account.noted.append(figure)
    account.carried, account.undated = then, []
    return True


def _is_moved_behind(account: Account, figure: Figure) -> bool:
    """Whether a change is told behind the brackets of a figure."""
    return any(one.at > figure.at and one.role == "change" and one.opened < 0 for one in account.figures)


def base_noted(account: Account, item: Item) -> Figure | None:
    """The earlier level kept for a change of an item: the one that counts the like, else the only one in its unit."""
    fitting = [one for one in account.noted if one.quantity.is_like(item.figure.quantity)]
    named = [one for one in fitting if _noun(account, one) in item.indicator.lower()]
    found = (named if len(fitting) > 1 else fitting)[:1]
    account.noted = [one for one in account.noted if one not in found]
    return found[0] if len(found) > 0 else None


def _noun(account: Account, figure: Figure) -> str:
    """What a figure counts, without what is done to it: «người bị thương»."""
    return account.tools.following.object(figure).partition(",")[0].lower()
