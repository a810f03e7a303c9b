"""Levels of others that what was told is set beside: «còn 3,5%, cao hơn mức 2,9% của cả nước»."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.adding import add
from mickg.extract.observations.changes.growths import release
from mickg.extract.observations.figures import Figure

_WHOSE = by_letter(
    r" (?:(?:bình quân|trung bình)(?: chung)?(?: của)? |của )"
    r"(?P<what>(?!(?:cùng kỳ|năm|quý|tháng)(?!\w))[^\W\d_]+(?: (?!(?:và|là|nhưng|song|trong khi)(?!\w))[^\W\d_]+){0,4})"
)


def beside(account: Account, figure: Figure) -> None:
    """Tell the level of another by the name of the one that it is set beside, and of whose it is."""
    release(account)
    like = (one for one in account.antecedents() if one.figure.quantity.unit == figure.quantity.unit)
    told = next(like, None)
    found = _WHOSE.match(account.text, figure.at + 1)
    whose = account.tools.words.printed(*found.span("what")) if found is not None else ""
    name, bracket, unit = (told.indicator if told is not None else account.subject(figure)).partition(" (")
    item = add(account, figure, f"{name} {whose}".strip() + bracket + unit, account.topic)
    item.period = item.period if told is None else told.period
