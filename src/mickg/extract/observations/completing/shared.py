"""What a share told behind other figures is of: what was counted last, or the sum that a count stands beside."""

import re

from mickg.extract.observations.account import LEVELS, Account, Item
from mickg.extract.observations.completing.wholes import whole_told
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import bare, is_measured
from mickg.extract.skeleton import LETTERS

_BESIDE = re.compile(rf"(?:,? (?:với|cho)(?!\w)|/)(?:[^,;:.()]*/)*[^,;:.()/{LETTERS['QUANTITY']}]*")
_NOTED = re.compile(r" \(trên tổng số [^()]*\)\Z")


def told_last(account: Account, figure: Figure) -> tuple[str, str]:
    """What was told last, for a share of it, and its topic: a count with who has it, but for a part of a whole told.

    Against a plan or an earlier time it is the number itself, or the sum that only a count stands beside.
    """
    last, topic = account.last, _outside(account, figure)
    if last is None or last.topic != topic or last.figure.role not in LEVELS or not last.figure.quantity.is_bare_count:
        return topic, topic
    if account.text.startswith("chiếm", figure.run):
        whole = whole_told(account, figure)
        parted = whole is not None and not bare(whole.indicator).startswith(topic)
        return (topic if is_measured(topic) or parted else bare(last.indicator)), topic
    told = _sum_beside(account, last) or last
    return (told.topic if is_measured(told.topic) else _NOTED.sub("", told.indicator)), told.topic


def _outside(account: Account, figure: Figure) -> str:
    """What was told last, not what brackets before a figure told of it: «Huế 15 ca (7 ca nặng), chiếm 28%»."""
    if figure.opened >= 0 or account.last is None or account.last.figure.opened < 0:
        return account.topic
    outside = (one.topic for one in reversed(account.items) if one.figure.opened < 0)
    return next(outside, account.topic)


def _sum_beside(account: Account, last: Item) -> Item | None:
    """The sum that the count told last only stands beside: «cho vay 812 tỷ đồng, với 2.140 lượt khách hàng»."""
    for told in reversed(account.items):
        if told.figure.quantity.is_money and told.figure.role in LEVELS:
            return told if _BESIDE.fullmatch(account.text, told.figure.at + 1, last.figure.at) is not None else None
    return None
