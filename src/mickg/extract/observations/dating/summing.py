"""What is summed up from the beginning of the year: «Tháng 8 thu 9 tỷ đồng; lũy kế 70 tỷ đồng» is of eight months."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.period_forms import first_months
from mickg.period import parse

_SUMMED = by_letter(r"(?<!lỗ )(?<!\w)(?:lũy kế|cộng dồn)(?!\w)")
_PART = re.compile(r"[0-9]{4}-(?:[0-9]{2}|Q[1-4])")


def summed_up_to(text: str, start: int, end: int, part: str | None) -> str | None:
    """The first months of a year up to the month or quarter told before, where a stretch sums up to it.

    A loss is summed up over the years.
    """
    if part is None or _PART.fullmatch(part) is None or _SUMMED.search(text, start, end) is None:
        return None
    last = parse(part).last
    return first_months(last.year, last.month)
