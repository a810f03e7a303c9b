"""What a contribution goes to, as told before it: «GRDP tăng 8%. Trong đó, dịch vụ đóng góp 2 điểm phần trăm»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.text import key

_GOAL = re.compile(r"\A(?:tỷ lệ )?đóng góp của .+? (?P<goal>(?:vào|trong|cho) .+)")
_GROWTH = ("tăng trưởng", "mức tăng", "tổng mức tăng", "tốc độ tăng")
_WHOLE = by_letter(r"(?:tổng sản phẩm (?:trên địa bàn|trong nước|nội địa)|g(?:r)?dp|chỉ số|tổng mức|kinh tế)(?!\w)")
_REACH = 12


def gone_before(account: Account) -> str:
    """What the contribution told last in a sentence went to: «đóng góp 6% vào mức tăng chung; dịch vụ đóng góp 43%»."""
    goals = (_GOAL.search(one.indicator) for one in reversed(account.items) if one.figure.role == "share")
    return next((goal["goal"] for goal in goals if goal is not None), "")


def grown_before(account: Account) -> str:
    """What grew by points that others gave, as told before: «GRDP tăng 8%. Trong đó, dịch vụ đóng góp 2 điểm %»."""
    near = [*reversed(account.tools.told)][:_REACH]
    grown = (one.topic for one in near if one.indicator.startswith(_GROWTH) or len(one.changes) > 0)
    whole = next((topic for topic in grown if _WHOLE.match(key(topic)) is not None), "")
    return f"vào mức tăng {whole}" if whole != "" else ""


def without_growth(part: str) -> str:
    """Who contributed, without the growth named first: «dịch vụ» of «mức tăng chung của tỉnh, dịch vụ»."""
    return (part.partition(", ")[2] or part) if part.startswith(_GROWTH) else part
