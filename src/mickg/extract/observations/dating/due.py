"""The time by which something is told to be done: whose it is, and of which year at the end of one."""

import re
from datetime import date, timedelta

from mickg.extract.branches import by_letter
from mickg.extract.observations.dating.tellings import Tellings
from mickg.extract.skeleton import LETTERS
from mickg.period import parse

_BODIES = "".join(LETTERS[kind] for kind in ("BODY", "BODIES", "HOLDER"))
_OTHERS = (
    rf"(?:riêng |còn |với |đối với )?(?:[{_BODIES}]|(?:cục|vụ|sở|ban|phòng|tổng cục|văn phòng|thanh tra|công an"
    r"|ngân hàng|doanh nghiệp|công ty|nhà mạng|ủy ban|ngành|tỉnh|thành phố|huyện|quận|xã|phường|(?:các|những) [^\W\d_]+"
    r"|ông|bà|đồng chí|(?:phó )?(?:thủ tướng|chủ tịch|giám đốc|bí thư)|bộ trưởng|thứ trưởng)(?!\w))"
)
_CLOSES = re.compile(rf" ?(?:;|, {_OTHERS})")
_BORDERS = re.compile(r"[;:.,(]")
_OTHER = re.compile(_OTHERS)
_BY = by_letter(
    r"(?<!\w)(?:trước|trong|ngay|hết|xong|vào|chậm nhất|muộn nhất|cuối|đầu|giữa)(?: (?:là|trong|hết|cuối|đầu|ngày))* \Z"
)
_ORDER = by_letter(
    r"(?<!\w)(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần|(?:phân|giao) việc|phân công|nhắc|đòi hỏi|sẽ)(?!\w)"
)
_NEAR, _FEW, _DECEMBER, _LONG_OVER = 24, 3, 12, timedelta(days=150)


def is_of_another(text: str, start: int, at: int, end: int) -> bool:
    """Whether a time closes what one is told to do, before a figure of what another is: «xong trước 15/3; Sở Y tế …».

    What was told with a figure of its own shares its time.
    """
    closing = _CLOSES.match(text, at + 1, end)
    if closing is None or _BY.search(text, max(start, at - _NEAR), at) is None:
        return False
    clause = max([found.end() for found in _BORDERS.finditer(text, start, at)], default=start)
    told = text[clause:at]
    ordered = _ORDER.search(text, text.rfind("\n", 0, start) + 1, at) is not None
    return ordered and len(told.split()) > _FEW and LETTERS["QUANTITY"] not in told


def is_ordered_by(text: str, start: int, at: int) -> bool:
    """Whether a time is told as that by which an order is to be carried out: «phân việc: Cục Báo chí xong ngay»."""
    return _BY.search(text, max(start, at - _NEAR), at) is not None and _ORDER.search(text, start, at) is not None


def begins_with_another(text: str, start: int, end: int) -> bool:
    """Whether a sentence turns to who is to do something: «Sở Y tế phải …»."""
    return _OTHER.match(text, start) is not None and _ORDER.search(text, start, end) is not None


def in_next_year(tellings: Tellings, start: int, end: int, told: str | None, today: date | None) -> str | None:
    """A time in the first months without its year as next year's, where December orders something by then."""
    if told is None or today is None or today.month != _DECEMBER or told[:4] != str(today.year) or "/" in told:
        return told
    if today - parse(told).last < _LONG_OVER:
        return told
    by = any(
        when.text == told and not when.stated and tellings.leads(_BY, at) for at, when in tellings.between(start, end)
    )
    return f"{today.year + 1}{told[4:]}" if by else told
