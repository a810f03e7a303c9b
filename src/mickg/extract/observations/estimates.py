"""Which figures are estimates: by their own words, with one that they are joined to, of the same time as one before."""

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.figures import Figure

_ESTIMATED = by_letter(
    r"(?<!\w)(?<!hiệp )(?<!(?<!tư )(?<!nợ )công )(?<!điều )(?<!quy )(?<!giao )(?<!mơ )ước(?! mơ| nguyện| vọng)(?!\w)"
)


def is_estimated(account: Account, figure: Figure) -> bool:
    """Whether a figure's clause, or what opens its sentence, says that it is an estimate: «Ước cả năm, …»."""
    opened = _ESTIMATED.match(account.text, account.start, figure.at) is not None
    said = opened or _ESTIMATED.search(account.text, figure.left, figure.at) is not None
    return (
        said or _is_of_same_estimate(account, figure) or (figure.opened >= 0 and _is_part_of_estimate(account, figure))
    )


def _is_of_same_estimate(account: Account, figure: Figure) -> bool:
    """Whether only «và» joins a figure to an estimate like it: «ước tăng 6% về lượng và tăng 5% về giá trị»."""
    if account.text[figure.left : figure.run].strip() != "và" or (before := account.before(figure)) is None:
        return False
    like = before.quantity.is_like(figure.quantity) and before.opened == figure.opened
    return like and figure.role in (before.role, "count") and is_estimated(account, before)


def _is_part_of_estimate(account: Account, figure: Figure) -> bool:
    """Whether brackets behind an estimate tell a part of it: «ước đạt 5 tỷ đồng (xã A 2 tỷ đồng)»."""
    whole = next((one for one in reversed(account.items) if one.figure.at < figure.opened), None)
    if whole is None or not (whole.estimated or whole.figure.quantity.estimated):
        return False
    apart = figure.own not in (None, whole.figure.own) or figure.role not in LEVELS
    bare = account.text[figure.opened + 1 : figure.at].strip() == ""
    apart = apart or (bare and "," in account.text[whole.figure.at : figure.opened])  # «…, hơn gạo (2 tỷ USD)»
    return not apart and figure.quantity.is_like(whole.figure.quantity)


def goes_on_estimating(account: Account, figure: Figure, period: str | None) -> bool:
    """Whether a figure without a time of its own is of a time that estimates were told of: «Ước đến hết tháng 9, …»."""
    told = (one for one in account.tools.told if one.period == period)
    return figure.own is None and any(one.estimated or one.figure.quantity.estimated for one in told)
