"""Points of time, days and months, that an article counts up to: «tính đến 30/9», «đến hết tháng 9»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.dating.counted_to import AS_OF

_POINT = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_REMEMBERED, _NEAR = 40, 40


def is_counted_up_to(account: Account, period: str, end: int) -> bool:
    """Whether a period is a day or month that, where it was told last before a place, is counted up to."""
    if _POINT.fullmatch(period) is None:
        return False
    for at in reversed(account.skeleton.places("PERIOD", 0, end)[-_REMEMBERED:]):
        mention = account.skeleton.mention(at)
        if mention is not None and mention.value.text == period:
            counted = AS_OF.search(account.text, max(0, at - _NEAR), at)
            return counted is not None and not counted[0].startswith(("từ", "kể từ"))
    return False
