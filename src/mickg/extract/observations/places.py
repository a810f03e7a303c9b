"""The place that a figure is of, where its own clause names one."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.passages import begins
from mickg.extract.skeleton import LETTERS

COUNTRY = "Việt Nam"
_PLACE = LETTERS["PLACE"]
_HERE = by_letter(rf"{_PLACE}|(?<!\w)(?<!nhất )(?<!so với )(?:việt nam|cả nước|toàn quốc|nước ta|quốc gia)(?!\w)")
_BEHIND = re.compile(rf"[^,;()]*?(?:của|tại|ở|trên|trên địa bàn|trên phạm vi) (?P<place>{_HERE.pattern})")


def place(account: Account, figure: Figure) -> str | None:
    """A province or the country, named last before the figure or right after what it counts; None without one.

    What stands in the name of a body, a document or a programme is part of that name, no place.
    """
    text = account.text
    before = [*_HERE.finditer(text, begins(account, figure), figure.at)]
    behind = _BEHIND.match(text, figure.at + 1, figure.right)
    at = before[-1].start() if len(before) > 0 else behind.start("place") if behind is not None else None
    if at is None:
        return None
    mention = account.skeleton.mention(at)
    return str(mention.value) if mention is not None else COUNTRY
