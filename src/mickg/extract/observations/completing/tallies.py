"""Counts without a noun: parts of those counted last, or what a label under the lead-in of a list says."""

from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.beginnings import PARTING, begins_part
from mickg.extract.observations.completing.replacing import before_member
from mickg.extract.observations.completing.whose import of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_name, without_extreme

_NUMBER = ("số ", "tổng ")
_FEW = 4


def tallied(account: Account, figure: Figure, who: str) -> str:
    """«số …» of those that a count without a noun is of; empty for another figure and where nothing says it."""
    quantity = figure.quantity
    counts = quantity.is_bare_count and quantity.out_of is None
    if not counts or account.tools.following.object(figure) != "":
        return ""
    labelled = account.text.startswith(":", figure.run)
    if (row := _row_with_shares(account, figure, who)) != "":
        account.row = row
    elif _is_part(account, figure, who, labelled=labelled):
        account.row = _counted_last(account, who)
    elif labelled and figure.opened < 0:
        account.row = account.row if len(account.items) > 0 else _counted_over(account)
    else:
        return ""
    return f"số {account.row}" if account.row != "" else ""


def _row_with_shares(account: Account, figure: Figure, who: str) -> str:
    """What the parts of a row count that each have a share behind: «cấp tỉnh 12 (5%), cấp xã 20 (9%)»; else empty."""
    last = account.last
    shared = last is not None and last.figure.quantity.unit == "percent" and last.figure.opened >= 0 > figure.opened
    counts = (one for one in reversed(account.items) if one.figure.quantity.is_bare_count and one.figure.opened < 0)
    counted = next(counts, None) if shared and len(who.split()) <= _FEW else None
    whole = bare(counted.indicator) if counted is not None else ""
    if account.row != "" and whole.startswith(f"{account.row} "):
        return account.row
    return before_member(whole, who)


def _is_part(account: Account, figure: Figure, who: str, *, labelled: bool) -> bool:
    """Whether a count is of a part of those counted last: «5 thuê bao (cố định 2, di động 3)»."""
    last = account.last or _counted_before(account, figure, who)
    if last is None or last.figure.quantity.unit != "count" or last.figure.quantity.measure is not None:
        return False
    begun = account.last is None or begins_part(account, figure) or account.text[: figure.left].endswith("(")
    few = len(who.split()) <= _FEW or is_name(who)
    return begun and few and (not labelled or figure.opened >= 0 or _is_parted(account, figure, last, who))


def _is_parted(account: Account, figure: Figure, whole: Item, who: str) -> bool:
    """Whether words part those counted last by labels: «205 thí sinh, gồm: nữ: 110; nam: 95»."""
    start = whole.figure.at if account.last is not None else account.start
    parted = PARTING.search(account.text, start, figure.run) is not None
    return parted and figure.quantity.value <= whole.figure.quantity.value and not who.startswith(_NUMBER)


def _counted_before(account: Account, figure: Figure, who: str) -> Item | None:
    """The count that the sentence before told last, where a name or «trong đó» opens one: «Huế còn 13»."""
    opens = figure.left == account.start and len(account.earlier) > 0
    parts = opens and (is_name(who) or PARTING.match(account.text, account.start, figure.run) is not None)
    return account.earlier[-1] if parts else None


def _counted_last(account: Account, who: str) -> str:
    """What was counted last as a whole, without the part that a figure before told of it, nor a name like another."""
    topic = bare(account.topic).removeprefix("tổng số ")
    last = account.last or account.earlier[-1]
    whole = bare(last.indicator)
    topic = whole.removesuffix(account.topic).strip() if whole.endswith(f" {account.topic}") else topic
    topic = without_extreme(of_anyone(account, last.figure, topic)) if is_name(who) else topic
    return account.row if account.row != "" and topic.startswith(account.row) else topic


def _counted_over(account: Account) -> str:
    """What the lead-in of a line's list counts: «đã kiểm tra 3.501 cơ sở:»; empty where it counts nothing."""
    heads = account.tools.outline.heads(account.sentence.line)
    if len(heads) == 0:
        return ""
    line = account.tools.reading.article.lines[heads[-1]]
    told = (one for one in reversed(account.tools.told) if one.figure.quantity.unit == "count")
    return next((bare(one.indicator) for one in told if line.start <= one.figure.mention.start < line.end), "")
