"""What those counted have, told behind their number: «thu nhập bình quân của 700 lao động là 9 triệu đồng»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.leads import before_tail
from mickg.extract.observations.naming.names import is_bare_measure, is_measured
from mickg.extract.observations.naming.subjects import level_subject
from mickg.extract.skeleton import LETTERS

_OF = re.compile(r" của(?: (?:cả|tất cả|toàn bộ|các|tổng số|khoảng|hơn|gần|trên))* \Z")
_OTHER = re.compile(
    rf"[;:.()\n{LETTERS['QUANTITY']}]|(?<!\w)(?:có|được|bị|đã|trong đó|nhưng|và (?:số|tổng|tỷ lệ))(?!\w)"
)
_NEAR, _LONG = 40, 10


def counted_owners(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of a count of those whose measure follows it, or of that measure; None for any other.

    A share of a plan that follows is of the measure.
    """
    before, following = account.before(figure), account.after(figure)
    told = _measure_and_owners(account, before, figure) if before is not None else None
    if told is not None:
        return (name := " của ".join(told), name)
    told = _measure_and_owners(account, figure, following) if following is not None else None
    if told is None or following is None:
        return None
    return f"số {told[1]}", " của ".join(told) if following.role == "share" else told[1]


def _measure_and_owners(account: Account, counted: Figure, level: Figure) -> tuple[str, str] | None:
    """What the level is a measure of and those counted who have it; None where a figure is no such level."""
    text, words = account.text, account.tools.words
    if not _may_measure(account, level) or not counted.quantity.is_bare_count or level.opened != counted.opened:
        return None
    of = _OF.search(text, max(counted.left, counted.at - _NEAR), counted.at)
    if of is None or _OTHER.search(text, counted.at + 1, level.run) is not None:
        return None
    measure = words.plain(*level_subject(text, counted.left, of.start()))
    owners = words.plain(counted.at + 1, before_tail(text, counted.at + 1, level.run))
    if not (is_measured(measure) or is_bare_measure(measure)) or not 0 < len(owners.split()) <= _LONG:
        return None
    return measure, owners


def _may_measure(account: Account, figure: Figure) -> bool:
    """Whether a figure is a level or a share, or a size of nothing behind it: «của 3 khu công nghiệp khoảng 900 ha»."""
    sized = figure.quantity.is_money or figure.quantity.measure is not None
    counts = figure.role == "count" and sized and account.tools.following.object(figure) == ""
    return figure.role in ("level", "share") or counts
