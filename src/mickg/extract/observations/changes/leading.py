"""Growths without a name that lead to the level behind a comma: «Với mức tăng 9%, doanh thu đạt 5 tỷ đồng»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_LEADING = re.compile(rf"(?:[\s,.]|{LETTERS['PERIOD']}|(?<!\w)(?:với|nhờ|đạt|mức|tốc độ|đà|tỷ lệ|trong|năm|và)(?!\w))*")
_LED_TO = re.compile(r"[^,;()]*, (?!trong đó|riêng|còn)[^;()]*")
_RATES = ("percent", "factor", "rank")


def leads_to(account: Account, growth: Figure) -> Figure | None:
    """The level that the first growth of a sentence, without a name, leads to; None where it leads to none."""
    figure = account.after(growth)
    if figure is None or figure.role != "level" or len(account.items) > 0 or growth.quantity.unit == "percentage-point":
        return None
    if figure.quantity.unit in _RATES or figure.opened != growth.opened:
        return None
    led = account.number(growth) == 0 and _LEADING.fullmatch(account.text, growth.left, growth.run) is not None
    return figure if led and _LED_TO.fullmatch(account.text, growth.at + 1, figure.run) is not None else None
