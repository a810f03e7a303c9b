"""What a measure alone is of that is of the same as what was told last: «sản lượng lúa 5 tạ, diện tích 7 ha»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.counted import CLAUSE
from mickg.extract.observations.naming.names import bare, is_bare_measure, measure_of, rest_of, rest_of_told
from mickg.text import key

FLOWS = ("xuất khẩu", "nhập khẩu")
MONEY = re.compile(r"(?:tổng )?(?:số )?tiền(?: phạt)?")
"""Names of sums that say nothing of what they are for."""

_PAID = re.compile(r"(?:nộp|đóng góp)(?: vào| cho)? (?:ngân sách|nsnn|gdp)(?: nhà nước)?")
_PAY = re.compile(r"(?:thu nhập|tiền lương|lương) ")
_CAPITAL = re.compile(r"(?:tổng )?(?:số )?vốn(?: đầu tư)? (?:đăng ký|điều lệ|thực hiện)")
_STAGE = re.compile(r"(?:\A| )(?:đăng ký|thực hiện|giải ngân|cấp mới|tăng thêm|điều chỉnh)\Z")
_LONG, _FEW, _NOUN = 6, 5, 2


def is_of_the_same(account: Account, figure: Figure, name: str) -> bool:
    """Whether a bare measure is of what the level told last is of: «sản lượng lúa đạt 5 tạ, diện tích 7 ha»."""
    paid = _PAID.fullmatch(key(name)) is not None and account.topic.startswith(("doanh thu", "lợi nhuận"))
    rest = rest_of(account.topic) if len(account.items) > 0 and (is_bare_measure(name) or paid) else ""
    last = account.last
    things = last is not None and last.figure.quantity.is_bare_count
    # another part of the same measure: «vốn cấp mới 2 tỷ, vốn tăng thêm 1 tỷ»
    part = key(name) != key(measure_of(account.topic)) and name.split()[:1] == account.topic.split()[:1]
    fresh = account.text.endswith(";", 0, figure.left) and things and figure.quantity.is_money
    fresh = fresh and _CAPITAL.match(key(name)) is None
    grown = last is not None and last.figure.role == "change" and "khẩu" not in key(account.topic)
    earned = _PAID.match(key(account.topic)) is not None and _PAY.match(key(name)) is not None
    flows = grown and key(name).endswith(FLOWS)
    if part or fresh or earned or flows or key(name) == "thiệt hại" or MONEY.fullmatch(key(name)) is not None:
        return False
    plain = rest != "" and "/" not in rest and CLAUSE.search(rest) is None
    return plain and counted_last(account) == account.topic


def rest_at_stage(name: str, told: str) -> str:
    """What was told that another measure is of too, not at its own stage: «vốn thực hiện» of «vốn FDI đăng ký»."""
    rest = rest_of_told(told)
    stages = _STAGE.search(name) is not None and len(rest.split()) <= _FEW
    return _STAGE.sub("", rest) if stages else rest


def counted_last(account: Account) -> str:
    """What was told last, a bare noun that was counted with those it is of: «1.850 cơ sở» of «lĩnh vực in»."""
    last = account.last
    if last is None or not last.figure.quantity.is_bare_count or len(account.topic.split()) > _NOUN:
        return account.topic
    whole = bare(last.indicator)
    return whole if len(whole.split()) <= _LONG + _NOUN else account.topic
