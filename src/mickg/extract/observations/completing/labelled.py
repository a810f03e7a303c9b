"""The measure that a label tells of each member of its row: «Điểm trung bình các môn: Toán 6,2; Vật lý 6,6»."""

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.labels import parted


def of_label(account: Account, figure: Figure) -> str:
    """What a label says that numbers alone are, the first behind it and those like it; else empty."""
    if not figure.quantity.is_bare_count or account.tools.following.object(figure) != "":
        return ""
    if len(account.items) == 0 and ":" in account.text[figure.left : figure.at]:
        account.row = measure_parted(account, figure)
        return account.row
    last = account.last
    return account.row if last is not None and account.row != "" and last.indicator.startswith(account.row) else ""


def measure_parted(account: Account, figure: Figure) -> str:
    """What a label says that it tells apart: «Diện tích lúa chia theo địa phương: Hà Nam 5 ha, …»; else empty."""
    colon = account.text.rfind(":", figure.left, figure.at)
    return parted(account.tools.words.plain(figure.left, colon))
