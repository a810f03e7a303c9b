"""Levels told with the earlier one that they rose or fell from: «từ vị trí 77 năm 2018 lên thứ hạng 67»."""

from dataclasses import replace

from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import release
from mickg.extract.observations.figures import Figure
from mickg.model import Change


def risen(account: Account, figure: Figure) -> None:
    """Tell a level with its change from the earlier one; a change told before both in words is this one."""
    assert figure.match is not None
    earlier = account.skeleton.mention(figure.match.start("baseline"))
    since = figure.match.start("from")
    assert earlier is not None
    held = _held(account)
    release(account)
    name = _named(account, figure, held) or account.topic
    was, now = earlier.value.value, figure.quantity.value
    rank = "rank" in (figure.quantity.unit, earlier.value.unit)
    unit = "rank" if rank else figure.quantity.unit
    told = was - now if rank else now - was
    if held is not None:
        told = -held.quantity.value if held.falls else held.quantity.value
    item = add(account, figure, name, name)
    when = account.skeleton.mention(since) if since >= 0 else None
    moved = Change(value=told, unit="percentage-point" if unit == "percent" else unit, baseline=was)
    item.changes.append((moved, when.value if when is not None else None))
    item.beside += [one for one in account.figures if one is held or one.at == figure.match.start("baseline")]


def settle(account: Account) -> None:
    """Tell the earlier level as a figure of its own where no words say when it was so, or brackets date them both."""
    for item in [one for one in account.items if one.figure.role == "risen" and len(one.changes) == 1]:
        change, when = item.changes[0]
        far = {one.quantity.value for one in account.figures if one.role == "change"}
        earlier = next((one for one in item.beside if one.role == "baseline"), None)
        if earlier is None:  # it was told in another role since
            continue
        then, now = account.tools.dating.behind.noted(earlier), account.tools.dating.behind.noted(item.figure)
        apart = then is not None and now is not None
        if (when is not None and not apart) or change.stated is not None or abs(change.value) in far:
            continue
        before = replace(item, figure=earlier, period=then, estimated=False, target=False, changes=[], beside=[])
        item.changes, item.beside = [], []
        account.items.insert(next(n for n, one in enumerate(account.items) if one is item), before)


def _held(account: Account) -> Figure | None:
    """The change told right before the two levels: «tăng 10 bậc, từ vị trí 77 lên 67»."""
    told = len(account.held) > 0 and account.held[-1].quantity.unit in ("rank", "percentage-point")
    return account.held.pop() if told else None


def _named(account: Account, figure: Figure, held: Figure | None) -> str:
    """What rose: the words before the change told with it, else those before the earlier level."""
    assert figure.match is not None
    baseline = figure.match.start("baseline")
    first = next((one for one in account.figures if one.at == baseline), figure)
    told = held or replace(figure, left=min(first.left, figure.left))
    about = account.tools.following.about(held).removeprefix("về ") if held is not None else ""
    after = account.tools.following.about(figure).removeprefix("về ") if figure.quantity.unit == "rank" else ""
    return after or account.tools.preceding.subject(told) or about
