"""Figures told as what a level or a growth was to reach, or as how far it is from that."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.adding import add
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import is_measured, is_ratio, of_rate

_NAMING = ("dự toán", "kế hoạch")
_PLANS = (*_NAMING, "mục tiêu", "chỉ tiêu", "kịch bản")
_APART = re.compile(r"(?<!\w)(?P<how>vượt|(?:chậm|nhanh|sớm|muộn)(?: hơn| so với)?|(?:cao|thấp) hơn(?: so với)?) \Z")
_HOW_FAR, _TIMES = ("vượt", "cao hơn", "thấp hơn"), 4


def aim(account: Account, figure: Figure) -> None:
    """Tell what the level or the growth told last was to reach."""
    last = account.last
    plan = next((word for word in _PLANS if account.text.startswith(word, figure.run)), "")
    apart = _APART.search(account.text, figure.left, figure.run)
    if last is not None and apart is not None and (not apart["how"].startswith(_HOW_FAR) or _is_excess(figure, last)):
        figure.role = "share"
        name = last.indicator if last.figure.role == "change" else account.topic
        add(account, figure, f"{name} {apart['how']} {plan}", account.topic).period = last.period
        return
    if last is not None and last.figure.role == "change" and last.figure.quantity.unit == figure.quantity.unit:
        add(account, figure, last.indicator, account.topic)
        return
    what, own = account.tools.following.object(figure), account.tools.preceding.subject(figure)
    so_far = figure.quantity.unit == "percent" or figure.quantity.is_money
    if own.endswith(" vượt") and so_far and is_measured(own) and not is_ratio(own):
        figure.role = "share"
        add(account, figure, f"{own} dự toán", own.removesuffix(" vượt"))
        return
    if what != "" and figure.quantity.is_bare_count:
        name = f"số {what}"
    elif what != "" and figure.quantity.unit == "percent" and len(account.items) == 0:
        name = f"tỷ lệ {of_rate(what)}"
    else:
        name = account.topic or what or account.tools.preceding.subject(figure)
    named = plan if plan in _NAMING else ""
    item = add(account, figure, f"{named} {name}".strip() or plan, account.topic)
    if plan == "" and last is not None:
        item.period = item.period or last.period


def _is_excess(figure: Figure, last: Item) -> bool:
    """Whether a figure says how far a plan was passed, not how large it is: «đạt 5 triệu tấn, vượt kế hoạch 4%»."""
    if last.figure.role not in (*LEVELS, "change"):
        return False
    told, reached = figure.quantity, last.figure.quantity
    if told.unit == "percent" != reached.unit or told.unit == "percentage-point":
        return True
    return told.is_like(reached) and told.value * (_TIMES if told.unit == "percent" else 2) < reached.value
