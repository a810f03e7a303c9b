"""Whether a figure counts what stands after it, or tells how large what stands before it is."""

from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.apportioned import apportioned
from mickg.extract.observations.completing.holders import holding
from mickg.extract.observations.completing.likeness import is_side
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.labels import names
from mickg.extract.observations.naming.names import (
    is_extreme,
    is_measured,
    is_outcome,
    is_ratio,
    is_whole,
    shares_head,
)

_NO_COUNTS = ("rank", "factor", "Mbit/s", "MB/s", "MHz", "percentage-point", "per-100-people")
_OF_IT = (" là ", " trong ", " của ")
_COPULAS = (["là"], ["còn"], ["chỉ"], ["tiếp"])
_THESE = frozenset(("này", "đó", "ấy"))
_HARM = ("thiệt hại", "tổn thất")
_FEW = 4


def points_back(account: Account, figure: Figure) -> bool:
    """Whether a figure points back at what was counted before: «23 địa phương này (đã được khen thưởng)»."""
    what = account.tools.following.object(figure).split()
    if figure.quantity.unit != "count" or _THESE.isdisjoint(what[1:_FEW]):
        return False
    again = any(one.figure.quantity.value == figure.quantity.value for one in account.tools.told)
    return again or (what[-1] in _THESE and len(what) <= _FEW)


def is_count(account: Account, figure: Figure) -> bool:
    """Whether a figure tells how many of what follows it, not how large what stands before it is."""
    preceding, unit = account.tools.preceding, figure.quantity.unit
    if unit in _NO_COUNTS or (figure.opened >= 0 and _is_beside(account, figure)):
        return False
    if figure.role in ("level", "count") and holding(account, figure) != "":
        return True
    what, named = account.tools.following.object(figure), preceding.subject(figure)
    whole = named != "" and what.lower().startswith(f"{named.lower()} ")
    if figure.quantity.out_of is not None and what != "" and (whole or not shares_head(named, what)):
        return True
    if is_side(account, figure, named) or (what == "" and _is_of_told(account, figure, named)):
        return False
    return _is_count_by_words(account, figure, named, what)


def _is_count_by_words(account: Account, figure: Figure, named: str, what: str) -> bool:
    """The same by the words before a figure and those after it."""
    preceding, unit = account.tools.preceding, figure.quantity.unit
    restated = is_measured(named) and shares_head(named, what)
    if figure.role == "has" or (restated and figure.role == "count"):
        return not restated
    if figure.role == "count":
        sized = what == "" or unit in ("VND", "USD") or (unit == "percent" and is_ratio(named))
        return not (sized and (is_measured(named) or preceding.is_pronoun(figure) or _is_told_again(account, figure)))
    if unit == "percent" and what != "" and not is_measured(named) and not is_whole(what):
        return True
    if figure.role == "level" and named == "" and _is_of_other_things(account, figure, what):
        return True
    if is_measured(named) and not (figure.quantity.is_bare_count and named.startswith(_HARM)):
        return False
    return unit in ("count", "percent") and _is_labelled(account, figure, named, what)


def _is_of_other_things(account: Account, figure: Figure, what: str) -> bool:
    """Whether a level behind a share or a count is of other things: «tỷ lệ đạt chuẩn 84%, đạt 7 bác sĩ», «giữ 9 xe»."""
    last, quantity = account.last, figure.quantity
    if last is None or what == "":
        return False
    held = last.figure.quantity.is_bare_count and account.text.startswith("giữ ", figure.run)
    if last.figure.quantity.unit != "percent" and not held:
        return False
    return quantity.is_bare_count and not shares_head(account.topic, what)


def _is_of_told(account: Account, figure: Figure, named: str) -> bool:
    """Whether a sum is the highest of what was told, or a row's first: «thấp nhất 2 triệu đồng, cao nhất 3 triệu»."""
    return is_extreme(named) or is_outcome(named) or len(apportioned(account, figure, named)) > 0


def _is_beside(account: Account, figure: Figure) -> bool:
    """Whether a figure in brackets is an average to compare with, or the share that the words before name."""
    preceding = account.tools.preceding
    ratio = figure.quantity.unit == "percent" and is_ratio(preceding.outer(figure))
    return ratio or preceding.average(figure) != ""


def _is_told_again(account: Account, figure: Figure) -> bool:
    """Whether a share that no words name is of what was told before: «…, phấn đấu 7 - 7,5%»."""
    preceding = account.tools.preceding
    shares = (one for one in account.antecedents() if one.figure.quantity.unit == "percent")
    following = account.tools.following
    bare = figure.quantity.unit == "percent" and following.object(figure) == following.done(figure) == ""
    bare = bare and not account.text.startswith(_OF_IT, figure.at + 1)
    return (
        bare and any(shares) and preceding.subject(figure) == preceding.actor(figure) == preceding.outer(figure) == ""
    )


def _is_labelled(account: Account, figure: Figure, named: str, what: str) -> bool:
    """Whether a colon or copula leads to what is counted: «Kết quả là 5 xã đạt chuẩn», no label of the count itself."""
    label = account.text[figure.run : figure.run + 1] == ":"
    copula = account.text[figure.run : figure.at].split()[:1] in _COPULAS
    return (label or copula) and len(what.split()) > (0 if label else 2) and not names(named, what)
