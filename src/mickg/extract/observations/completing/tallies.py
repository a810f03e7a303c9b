"""Counts without a noun: parts of those counted last, or what a label under the lead-in of a list says."""

from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare

_FEW = 4


def tallied(account: Account, figure: Figure, who: str) -> str:
    """«số …» of those that a count without a noun is of; empty for another figure and where nothing says it."""
    quantity = figure.quantity
    counts = quantity.unit == "count" and quantity.measure is None and quantity.out_of is None
    if not counts or account.tools.following.object(figure) != "":
        return ""
    labelled = account.text.startswith(":", figure.run)
    if _is_part(account, figure, who, labelled=labelled):
        account.row = _counted_last(account)
    elif labelled and figure.opened < 0:
        account.row = account.row if len(account.items) > 0 else _counted_over(account)
    else:
        return ""
    return f"số {account.row}" if account.row != "" else ""


def _is_part(account: Account, figure: Figure, who: str, *, labelled: bool) -> bool:
    """Whether a count is of a part of those counted last: «5 thuê bao (cố định 2, di động 3)»."""
    last = account.last
    if last is None or last.figure.quantity.unit != "count" or last.figure.quantity.measure is not None:
        return False
    begun = begins_part(account, figure) or account.text[: figure.left].endswith("(")
    return begun and len(who.split()) <= _FEW and (not labelled or figure.opened >= 0)


def _counted_last(account: Account) -> str:
    """What was counted last as a whole, without the part that a figure before told of it."""
    topic = bare(account.topic).removeprefix("tổng số ")
    whole = bare(account.last.indicator) if account.last is not None else ""
    topic = whole.removesuffix(account.topic).strip() if whole.endswith(f" {account.topic}") else topic
    return account.row if account.row != "" and topic.startswith(account.row) else topic


def _counted_over(account: Account) -> str:
    """What the lead-in of a line's list counts: «đã kiểm tra 3.501 cơ sở:»; empty where it counts nothing."""
    heads = account.tools.outline.heads(account.sentence.line)
    if len(heads) == 0:
        return ""
    line = account.tools.reading.article.lines[heads[-1]]
    told = (one for one in reversed(account.tools.told) if one.figure.quantity.unit == "count")
    return next((bare(one.indicator) for one in told if line.start <= one.figure.mention.start < line.end), "")
