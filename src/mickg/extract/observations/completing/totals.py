"""Totals and rates that leave out what they are of, told before: «nâng tổng số lên», «lũy kế có 9 xã», «độ bao phủ»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.balances import on_side
from mickg.extract.observations.completing.disbursing import DISBURSED, disbursed
from mickg.extract.observations.completing.fines import fined_for
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, shares_head
from mickg.text import key

_RAISED = re.compile(r"(?<!\w)(?:(?:nâng|đưa) (?:(?:tổng )?số|(?P<sum>tổng))|lũy kế|cộng dồn)(?!\w)")
_COVERED = re.compile(r"(?:tỷ lệ|độ|diện|mức(?: độ)?) bao phủ")
_INSURANCE = re.compile(r"bảo hiểm (?:y tế|xã hội|thất nghiệp)(?: (?:bắt buộc|tự nguyện))?")
_SUMS = ("số tiền ", "tiền ")
_WORTH = re.compile(r" (?:trị giá|giá trị)(?: (?:hơn|gần|trên|khoảng|ước|đạt|là|tới|lên tới))* \Z")
_ALL, _RATE, _TAKING = "tổng số ", "tỷ lệ ", "bao phủ"


def of_the_told(account: Account, figure: Figure, name: str) -> str:
    """The name of a total that was raised, or of a rate of those covered, with what was told of it; others as told.

    A rate that counts things is their number: «tỷ lệ hộ nghèo còn 431 hộ».
    """
    if name.endswith(DISBURSED):
        return disbursed(account, figure, name)
    if figure.quantity.is_money:
        name = _worth(account, figure, fined_for(account, on_side(account, figure, name)))
    said = key(name)
    things = account.tools.following.object(figure) if said.startswith(_RATE) and figure.quantity.is_bare_count else ""
    if shares_head(name, things):
        return f"số {name[len(_RATE) :]}"
    if said.endswith(_TAKING) and _COVERED.fullmatch(said) is not None:
        taken = (_INSURANCE.search(one.indicator) for one in account.antecedents())
        return f"{name} {next((found[0] for found in taken if found is not None), '')}".strip()
    raised = _RAISED.search(account.text, figure.left, figure.at) if account.last is not None else None
    if account.last is None or raised is None:
        return name
    told, noun = bare(account.last.topic).removeprefix(_ALL), bare(name.removeprefix("tổng "))
    if not told.startswith(f"{noun} "):
        return name
    return told if raised["sum"] is not None else f"{_ALL if name.startswith(_ALL) else 'số '}{told}"


def _worth(account: Account, figure: Figure, name: str) -> str:
    """What goods are worth, which is no sum of money: «tịch thu hàng hóa trị giá 27 triệu đồng»."""
    sums = next((head for head in _SUMS if name.startswith(head)), "")
    worth = _WORTH.search(account.text, figure.left, figure.at) if sums != "" else None
    return f"trị giá {name.removeprefix(sums)}" if worth is not None else name
