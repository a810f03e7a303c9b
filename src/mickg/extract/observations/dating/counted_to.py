"""Days and months that something is counted up to, and the years behind them that only say of what it is."""

import re

from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.period import parse

AS_OF = re.compile(
    r"(?:tính đến|đến|từ|tới|hết|kể từ|tại(?= thời điểm))"
    r"(?: (?:hết|cuối|giữa|đầu|ngày|cuối giờ|(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm)(?: (?:nay|qua),?)?|lúc|thời điểm"
    rf"|[0-9]{{1,2}}(?: ?h| giờ|:)?(?: ?[0-9]{{1,2}})?(?: phút|')?|{LETTERS['QUANTITY']}))* \(?\Z"
)
"""Words before a day up to which something was counted: «tính đến 17 giờ ngày»."""

_NAMED = re.compile(r"(?<=[^\W\d_] )(?<!trong )(?<!cả )(?<!ước )(?<!kiến )(?<!vào )(?<!riêng )(?<!còn )\Z")
_FAR = 130


def says_of_what(key: str, skeleton: Skeleton, at: int) -> bool:
    """Whether a year, at a place, says of what something is that is counted up to a day in it.

    «Đến 30/6, vốn đầu tư công năm 2024 giải ngân 5 tỷ đồng» tells what was spent up to the day.
    """
    text, mention = skeleton.text, skeleton.mention(at)
    if mention is None or mention.value.grain not in ("year", "years") or not key.startswith("năm ", mention.start):
        return False
    start = text.rfind("\n", 0, at) + 1
    before = skeleton.places("PERIOD", max(start, at - _FAR), at)
    to = skeleton.mention(before[-1]) if len(before) > 0 and _NAMED.search(text, start, at) is not None else None
    if to is None or to.value.grain not in ("day", "month") or AS_OF.search(text, start, before[-1]) is None:
        return False
    words, (first, last) = text[before[-1] : at], parse(mention.value.text)
    return ";" not in words and ". " not in words and first <= parse(to.value.text).last <= last
