"""Changes joined to the level that they are of, each with the period that it is told against."""

from decimal import Decimal

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.comparisons import against, is_leading
from mickg.extract.observations.figures import Figure
from mickg.extract.values import When
from mickg.model import Change


def join(account: Account, figure: Figure, item: Item) -> None:
    """Make a figure a change of an item."""
    quantity = figure.quantity
    value = -quantity.value if figure.falls else quantity.value
    change = Change(
        value=value,
        unit=quantity.unit,
        stated=_printed(account, figure),
        bound=quantity.bound,
        baseline=_earlier(account, figure),
    )
    whens = against(account.skeleton, figure)
    if len(whens) == 2 and len(item.changes) > 0 and item.changes[-1][1] is None:
        item.changes[-1] = (item.changes[-1][0], whens[0])
        whens, account.undated = whens[1:], []
    _date(account, figure, item, change, whens[0] if len(whens) > 0 else None)
    account.moved = item


def _printed(account: Account, figure: Figure) -> str:
    """A change as the article prints it, a fall from the verb that it shares with the one before: «giảm 2% … và 5%»."""
    before = account.before(figure) if figure.falls and figure.run == figure.at else None
    return account.printed(figure, before if before is not None and before.role == "change" else None)


def _earlier(account: Account, figure: Figure) -> Decimal | None:
    """The level in brackets behind the period that a change is told against: «cao hơn năm 2018 (42 điểm) 1 điểm»."""
    at = figure.match.start("baseline") if figure.match is not None and "baseline" in figure.match.groupdict() else -1
    mention = account.skeleton.mention(at) if at >= 0 else None
    return mention.value.value if mention is not None else None


def _date(account: Account, figure: Figure, item: Item, change: Change, when: When | None) -> None:
    """Add a change: one without a base shares that of the changes told with it."""
    if account.text[figure.left - 1 : figure.left] == ";":
        account.carried, account.undated = None, []
    if when is None:
        when = account.carried
    elif is_leading(account.skeleton, figure):
        account.carried, account.undated = when, []
    else:
        for one, n in account.undated:
            one.changes[n] = (one.changes[n][0], when)
        account.carried, account.undated = None, []
    if when is None:
        account.undated.append((item, len(item.changes)))
    item.changes.append((change, when))
    item.beside.append(figure)
