"""Levels told with the earlier one that they rose or fell from: «từ vị trí 77 năm 2018 lên thứ hạng 67»."""

from dataclasses import replace

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import release
from mickg.extract.observations.changes.joining import JOINTS, await_base, is_base_of, share_base
from mickg.extract.observations.comparisons import against
from mickg.extract.observations.completing.movers import growth_lead
from mickg.extract.observations.completing.parts import of_the_share
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_name
from mickg.model import Change

_INSTEAD, _NOTED_TOO = "figure-instead", "figure-base-noted-too"


def risen(account: Account, figure: Figure) -> None:
    """Tell a level with the earlier one; a change told before both in words says how far it is."""
    assert figure.match is not None
    since, baseline = figure.match.start("from"), figure.match.start("baseline")
    first = next(one for one in account.figures if one.at == baseline)
    held = _held(account, figure, first)
    release(account)
    name = _named(account, figure, first, held) or account.topic
    name = (of_the_share(account, figure, name) if is_name(name) else "") or name
    item = add(account, figure, name, name)
    mention = account.skeleton.mention(since) if since >= 0 else None
    when = mention.value if mention is not None else next(iter(against(account.skeleton, figure)), None)
    unit = "rank" if first.quantity.unit == "rank" else figure.quantity.unit
    moved = Change(unit=unit, baseline=first.quantity.value)
    if when is None:
        await_base(account, item)
    elif mention is None:
        share_base(account, when)
    item.changes.append((moved, when))
    item.beside.append(first)
    account.moved = item
    if held is not None:
        tell_how_far(account, held, item)


def based(account: Account, figure: Figure) -> None:
    """Give a level the earlier one that it is told against: «đạt 56%, giảm từ mức 64% của năm 2024»."""
    of = compared(account, figure)
    assert figure.match is not None
    then = account.skeleton.mention(figure.match.start("then")) if figure.rule != _INSTEAD else None
    if of is not None:
        when = then.value if then is not None else None
        of.changes.append((Change(unit=figure.quantity.unit, baseline=figure.quantity.value), when))
        of.beside.append(figure)
        account.moved = of


def is_base(account: Account, figure: Figure) -> bool:
    """Whether an earlier level is one of the change before it or of a level told, and no figure of its own."""
    before = account.before(figure)
    return (before is not None and is_base_of(account, figure, before)) or compared(account, figure) is not None


def compared(account: Account, figure: Figure) -> Item | None:
    """The level told last, where nothing but words of comparing parts it from an earlier one like it."""
    before = account.before(figure)
    if before is None or is_base_of(account, figure, before):
        return None
    near = (one for one in reversed(account.items) if one.figure.opened in (-1, figure.opened))
    noted = figure.rule == _NOTED_TOO
    of = next((one for one in near if one.figure.role in (*LEVELS, "share") and (noted or not one.is_of_plan)), None)
    bare = figure.joined or JOINTS.fullmatch(account.text, figure.left, figure.run) is not None
    return of if bare and of is not None and figure.quantity.is_like(of.figure.quantity) else None


def tell_how_far(account: Account, figure: Figure, item: Item) -> None:
    """Say of the last change of an item, of which only the earlier level was told, how far it is."""
    change, when = item.changes[-1]
    whens = against(account.skeleton, figure)
    told = {"value": figure.shift, "unit": figure.quantity.unit, "bound": figure.quantity.bound}
    change = change.model_copy(update={**told, "stated": account.printed(figure)})
    item.changes[-1] = (change, when or (whens[0] if len(whens) > 0 else None))
    item.beside.append(figure)


def _held(account: Account, figure: Figure, first: Figure) -> Figure | None:
    """The change told right before the two levels: «tăng 10 bậc, từ vị trí 77 lên 67»."""
    if len(account.held) == 0 or JOINTS.fullmatch(account.text, first.left, figure.run) is None:
        return None
    return account.held.pop()


def _named(account: Account, figure: Figure, first: Figure, held: Figure | None) -> str:
    """What rose: the words before the change told with it, else those before the earlier level."""
    told = held or replace(figure, left=min(first.left, figure.left))
    about = account.tools.following.about(held).removeprefix("về ") if held is not None else ""
    after = account.tools.following.about(figure).removeprefix("về ") if figure.quantity.unit == "rank" else ""
    measure, left = growth_lead(account, told)
    name = account.tools.preceding.subject(replace(told, left=left, run=max(left, told.run)))
    who = figure.match.span("who") if figure.match is not None and "who" in figure.match.groupdict() else (-1, -1)
    if not is_measured(name) and who[0] >= 0:  # «Từ 5% năm 2021, tỷ lệ hộ nghèo xuống còn 4%»
        own = account.tools.words.plain(*who)
        return own if name == "" or is_measured(own) else name
    name = f"{measure} {name}" if measure != "" and is_name(name) else name
    what = account.tools.following.object(figure) if figure.quantity.is_bare_count else ""
    counted = f"số {what}" if what != "" else ""  # «Từ 12 tổ năm 2015, nay xã có 36 tổ»
    return after or name or about or counted
