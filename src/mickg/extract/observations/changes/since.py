"""What a growth of its own is told against, in its name, where two growths of one thing would else be named alike.

«CPI tăng 0,2% so với tháng trước và tăng 3% so với cùng kỳ» tells two; against the like of a year before, which most
growths are, only the second of such two says so.
"""

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.comparisons import said_against
from mickg.extract.observations.dating.bases import in_year
from mickg.extract.values import When


def say_since(account: Account) -> None:
    """Add to the names of a sentence's growths what they are told against, and to others of the same."""
    for item in account.items:
        if item.figure.role != "change" or item.figure.quantity.unit != "percent" or item.target:
            continue
        alike = [one for one in account.antecedents() if one is not item and _is_alike(one, item)]
        if _is_apart(account, item):
            for one in (item, *alike):
                _say(account, one)
        elif any(_is_apart(account, one) for one in alike):
            _say(account, item)


def _is_alike(one: Item, other: Item) -> bool:
    """Whether two items are growths of the same over the same time."""
    return one.figure.role == "change" and (one.topic, one.period) == (other.topic, other.period)


def _is_apart(account: Account, item: Item) -> bool:
    """Whether a growth is told against another time than the like of a year before."""
    said = said_against(account.skeleton, item.figure, account.start)
    return said is not None and _is_other(said[2], item.period)


def _is_other(when: When, period: str | None) -> bool:
    if when.text is None or when.grain in ("same", "earlier", "year"):
        return False
    return period is None or when.text != in_year(period, str(int(period[:4]) - 1))


def _say(account: Account, item: Item) -> None:
    said = said_against(account.skeleton, item.figure, account.start)
    if said is None or " so với " in item.indicator:
        return
    origin, text = account.skeleton.origin, account.tools.reading.article.text
    item.indicator += f" so với {' '.join(text[origin(said[0]) : origin(said[1])].split())}"
