"""Figures of one name told apart by the case that each holds in: «15.000 đồng khi đổi và 35.000 đồng khi cấp lại»."""

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure


def in_its_case(account: Account, figure: Figure, name: str) -> str:
    """A name that the figure before has too with the case of this one; the one before is given its own."""
    last, case = account.last, account.tools.following.case(figure)
    if last is None or case == "" or name == "" or last.figure.quantity.unit != figure.quantity.unit:
        return name
    first = account.tools.following.case(last.figure)
    bare = name.removesuffix(f" {first}")
    if first == "" or last.topic != bare:
        return name
    last.indicator = f"{bare} {first}"
    return f"{bare} {case}"
