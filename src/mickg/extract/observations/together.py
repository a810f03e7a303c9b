"""Counts that «và» joins and one predicate is told of: «11 bộ và 37 địa phương chưa phân bổ hết vốn»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure

_PREDICATE = re.compile(
    r"(?<=\w) (?:đã|chưa|đang|sẽ|được|bị|không|có|đạt|vượt|còn|hoàn thành|tham gia|giải ngân|ban hành|triển khai"
    r"|thực hiện|xây dựng|công bố|cung cấp|thành lập|đăng ký|kết nối|sử dụng|báo cáo|áp dụng|phê duyệt|gửi)(?!\w)"
)
_FEW, _HEAD = 4, 4


def shared_predicate(account: Account, figure: Figure) -> str:
    """What is said of what a figure counts and of the next count together, a blank before it; else empty."""
    what = account.tools.following.object(figure)
    if figure.quantity.unit != "count" or not 0 < len(what.split()) <= _FEW or _PREDICATE.search(what) is not None:
        return ""
    place = next(n for n, one in enumerate(account.figures) if one is figure)
    following = account.figures[place + 1] if place + 1 < len(account.figures) else None
    if following is None or following.quantity.unit != "count" or following.quantity.measure is not None:
        return ""
    other = account.tools.following.object(following)
    said = _PREDICATE.search(other)
    joined = account.text[figure.right : following.at].strip() == "và"
    if not joined or said is None or len(other[: said.start()].split()) > _HEAD:
        return ""
    return other[said.start() :]
