"""Sums that a total is made up of: «tổng vốn 15 tỷ đồng (vốn nhà nước 8 tỷ, vốn dân góp 7 tỷ)»."""

import re

from mickg.extract.observations.account import LEVELS, Account
from mickg.extract.observations.figures import Figure
from mickg.text import key

_SOURCE = re.compile(
    r"(?:nguồn )?(?:vốn|ngân sách|nguồn|quỹ|kinh phí|tiền|xã hội hóa|vay|tín dụng|đóng góp)(?: [^\W\d_]+){1,5}"
)
_SAYS = re.compile(r" (?:đã|đang|sẽ|được|bị|là|đạt|tăng|giảm|trong|hỗ trợ|bố trí|giải ngân|thực hiện|còn) ")
_PARTED = re.compile(r"(?<!\w)(?:trong (?:đó|số (?:đó|này))|(?:bao )?gồm)(?!\w)|\(")


def of_total(account: Account, figure: Figure, name: str) -> str:
    """The name of a source of a sum with the total that it is a part of; others as they are."""
    if not figure.quantity.is_money or _SOURCE.fullmatch(key(name)) is None or _SAYS.search(f" {key(name)} "):
        return name
    told = (one for one in reversed(account.items or account.earlier) if one.figure.quantity.is_like(figure.quantity))
    total = next((one for one in told if key(one.topic).startswith("tổng ") and one.figure.role in LEVELS), None)
    if total is None or total.figure.quantity.value <= figure.quantity.value:
        return name
    since = account.start if total not in account.items else total.figure.at
    parted = _PARTED.search(account.text, since, figure.at)
    whole = parted is not None and ". " not in account.text[since : parted.start()]
    return f"{name} trong {total.topic}" if whole else name
