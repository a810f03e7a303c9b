"""Whether a figure's words begin a part of what was told before."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_BEGUN = re.compile(rf"(?:[;,:]|trong đó|trong khi|gồm|riêng|là|{LETTERS['QUANTITY']}(?= và ))(?: riêng)? ?(?:và )?\Z")
PARTING = re.compile(r"(?<!\w)(?:trong (?:đó|số (?:đó|này))|(?:bao )?gồm|chia ra|cụ thể)(?!\w)")
"""Words that lead from a whole to its parts."""

_MARK = 12


def begins_part(account: Account, figure: Figure) -> bool:
    """Whether a mark, or a word like «trong đó», parts the words before a figure from what was told before."""
    return _BEGUN.search(account.text, max(0, figure.left - _MARK), _behind(account, figure)) is not None


def _behind(account: Account, figure: Figure) -> int:
    """Where the words before a figure begin, behind an «và» that joins it to the one before."""
    start = figure.left + account.text.startswith(" ", figure.left)
    return start + 3 if account.text.startswith("và ", start) else start
