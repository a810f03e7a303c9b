"""A balance of trade by the side that it is on: «cán cân thương mại hàng hóa ước tính xuất siêu 3 tỷ USD»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.text import key

_BALANCE, _GOODS = "cán cân thương mại", " hàng hóa"
_SIDE = re.compile(
    rf"(?:{_BALANCE}(?:{_GOODS})?)? ?(?P<whose>.*?)(?: ?(?:dự kiến|ước tính|tiếp tục|đã|vẫn|có|ước|cũng|lại|là))*"
    r" ?(?P<side>xuất siêu|nhập siêu|thặng dư|thâm hụt)"
)
_WHOSE = re.compile(r"(?:của|giữa|với|khu vực|khối|doanh nghiệp|các|nước|cả)(?!\w).*")
_ENDS = ("siêu", "dư", "hụt")
_HELD = ("thặng dư", "thâm hụt")


def on_side(account: Account, figure: Figure, name: str) -> str:
    """The name of a balance by its side, with what is traded, or by whom; others as they are."""
    side = _SIDE.fullmatch(key(name)) if name.endswith(_ENDS) else None
    if side is None or account.text.find(_BALANCE, account.start, figure.run) < 0:
        return name
    whose = name[slice(*side.span("whose"))] if _WHOSE.fullmatch(side["whose"]) is not None else ""
    goods = _BALANCE + _GOODS in account.text[account.start : figure.run] and not whose.startswith("khu vực")
    balance = f"{side['side']}{f' {_BALANCE}' if side['side'] in _HELD else ''}{_GOODS if goods else ''}"
    return f"{balance} {whose}".strip()
