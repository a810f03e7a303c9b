"""What a figure has in common with the one told before: the other side of a trade, another row of like levels."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.aspects import aspect, is_bare
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.names import is_measured, measure_of

_BEGUN = re.compile(r"(?:[;,:]|trong đó|gồm) ?\Z")
_SUM = re.compile(
    r"(?:tổng )?(?:mức đầu tư|vốn(?: đầu tư)?(?: đăng ký)?|số vốn(?: đăng ký)?|kinh phí|diện tích|chiều dài|quy mô"
    r"|công suất|giá trị|số tiền|doanh thu)"
)
_MEMBER, _SHORT, _MARK = 8, 4, 12


def is_side(account: Account, figure: Figure, name: str) -> bool:
    """Whether a name is one side of the trade told before: «…, giá 6.651 USD/tấn»."""
    side = aspect(figure.quantity)
    if account.topic == "" or side is None or not is_bare(name.lower()):
        return False
    others = (aspect(item.figure.quantity) for item in account.items)
    return account.topic.startswith(name) or any(other not in (None, side) for other in others)


def is_of_counted(account: Account, figure: Figure, name: str) -> bool:
    """Whether a size told after a count is of the counted things: «12 dự án, tổng mức đầu tư 5 tỷ đồng»."""
    last = account.last
    if last is None or last.figure.quantity.unit != "count" or len(name.split()) > _SHORT:
        return False
    return account.text.startswith(" có ", figure.left) or _SUM.fullmatch(name.lower()) is not None


def with_measure(account: Account, figure: Figure, name: str) -> str:
    """A name of a row with the measure of the first: «doanh thu báo chí 5 tỷ đồng; bưu chính 7 tỷ đồng»."""
    last = account.last or account.whole
    if last is None or name == "" or is_measured(name) or len(name.split()) > _MEMBER:
        return name
    head, quantity, first = measure_of(last.topic), figure.quantity, last.figure.quantity
    like = (quantity.unit, quantity.measure) == (first.unit, first.measure)
    like = like and (quantity.unit in ("VND", "USD") or quantity.measure is not None)
    begins = _BEGUN.search(account.text, max(0, figure.left - _MARK), figure.left + 1) is not None
    return f"{head} {name}" if head != "" and like and begins and figure.opened < 0 else name
