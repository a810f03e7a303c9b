"""Prices: what is paid for a piece or a measure of something, and the day of the last one told."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure

_EACH = re.compile(
    r"(?: ?/ ?| (?:một|mỗi|1) )(?!người|tháng|năm|ngày|giờ|hộ|ha|suất|em|học|hồ sơ|nhân khẩu|khẩu|công|thẻ|ca|lần|vụ"
    r"|lớp|m2|đoàn|cán bộ|lao động)\w+"
)
_EACH_BEFORE = re.compile(r"(?<!\w)(?:mỗi|một) (?:lít|kg|lượng|thùng|ounce|tấn|tạ|bao|bình)(?!\w)[^,;.]*\Z")
_NEAR, _DAY = 60, len("2024-01-01")
_RATE = re.compile(r"(?<!\w)(?:hỗ trợ|bồi thường|đền bù|trợ cấp|chi trả)(?!\w)[^,;.()]* với mức \Z")


def is_price(account: Account, figure: Figure) -> bool:
    """Whether a figure is a price: «29.675 đồng/lít», «mỗi lít xăng còn 29.675 đồng», no pay and no allowance."""
    quantity, mention, key = figure.quantity, figure.mention, account.tools.reading.article.key
    if not quantity.is_money:
        return False
    each = quantity.measure or ""
    if _EACH.search(each, each.find("/") if "/" in each else 0) or _EACH.match(key, mention.end):
        return True
    return _EACH_BEFORE.search(key, max(0, mention.start - _NEAR), mention.start) is not None


def day_of_prices(account: Account, figure: Figure) -> str | None:
    """The day of the price told last, for one without a time: those of one round are set on one day."""
    if not is_price(account, figure):
        return None
    last = next((one for one in reversed(account.tools.told) if not one.target and is_price(account, one.figure)), None)
    return last.period if last is not None and len(last.period or "") == _DAY else None


def is_rate(account: Account, figure: Figure) -> bool:
    """Whether a figure is how much is given or taken for one: «hỗ trợ với mức 25.000 đồng/kg»."""
    each = figure.quantity.unit == "VND" and "/" in (figure.quantity.measure or "")
    return each and _RATE.search(account.text, max(account.start, figure.at - _NEAR), figure.at) is not None
