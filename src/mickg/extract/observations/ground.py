"""Ground as a figure of what was done or moved, not as a fixed size: «thu hồi 5 ha đất», «ngô đạt 12 ha, giảm 3%»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure

_WORKED = by_letter(
    r"(?<!\w)(?:phát hiện|thu hồi|kiến nghị|bàn giao|giao khoán|cấp(?! nước| thoát)|giải phóng|chuyển đổi|cải tạo"
    r"|nạo vét|trồng|gieo|xuống giống|thu hoạch|khai hoang|cháy|ngập|đổ|hư hại|thiệt hại|mất trắng|tưới|phun)(?!\w)"
)
_THING = (
    r"diện tích|rộng|quy mô|khuôn viên|dự án|công trình|khu(?! vực)|cụm|công viên|nhà máy|trụ sở|thửa|lô|hồ|đảo"
    r"|vườn|sân"
)
_SIZED = re.compile(rf"(?<!\w)(?:{_THING}|có|với)(?!\w)")
_OF_THING = re.compile(rf"(?<!\w)(?:{_THING})(?!\w)")
_GROWN = re.compile(
    r"diện tích (?:cây )?(?:ngô|khoai|sắn|mía|lạc|đậu|đỗ|vừng|mè|bông|cói|dâu|thuốc l[áà]o?|chè|cà phê|ca cao|cao su"
    r"|hồ tiêu|tiêu|điều(?! (?:tra|chỉnh|kiện|trị|dưỡng|động|hòa|hành))|dừa|quế|hồi|keo|bạch đàn|tre|luồng|mắc ca|cam"
    r"|quýt|bưởi|chanh|xoài|nhãn|vải|chuối|dứa|khóm|thanh long|sầu riêng|mít|ổi|na|táo|nho|dưa|bí|hành|tỏi|ớt|rau|màu"
    r"|hoa|nấm|dược liệu|sâm|sen|dong|gừng|nghệ|tôm|cá|cua|ngao|nghêu|hàu|rong|ruộng|nương|vụ|đông xuân|hè thu"
    r"|thu đông)(?!\w)(?! (?:viên|trường|cương|ch[íi]|chuẩn|dùng|thụ|hủy|điểm|biểu|thư|kết|chính|xe|thuật|nhân|hiệu"
    r"|việc|án|lang|phố))"
)
_PLAN = re.compile(r" (?:so với |so )?(?:kế hoạch|chỉ tiêu|mục tiêu|kh|cùng kỳ)(?!\w)")
_GROUND = ("ha", "m2", "km2", "héc ta", "hecta")


def is_grown(indicator: str) -> bool:
    """Whether a name, in small letters, is of ground by what grows on it, which is sown anew: «diện tích ngô»."""
    return _GROWN.search(indicator) is not None


def is_moving(account: Account, figure: Figure) -> bool:
    """Whether a figure is told with how it changed or what was planned, as no fixed size is: «đạt 12 ha, giảm 3%»."""
    following = account.after(figure)
    moved = following is not None and (following.role == "change" or _is_of_plan(account, following))
    return _is_of_plan(account, figure) or (moved and figure.quantity.measure in _GROUND)


def _is_of_plan(account: Account, figure: Figure) -> bool:
    return figure.role == "share" and _PLAN.match(account.text, figure.at + 1) is not None


def is_ground(account: Account, figure: Figure) -> bool:
    """Whether ground is told as a figure of what was done, by its measure alone: «thu hồi 9 tỷ và 5 ha đất»."""
    last, measure = account.last, figure.quantity.measure
    if measure not in _GROUND:
        return False
    beside = last.figure.at if last is not None else account.start
    listed = account.text.find(":", account.start, figure.run) if last is None else beside
    like = next(iter(account.earlier[-1:]), None) if last is None and listed >= 0 else last
    if like is not None and like.figure.quantity.measure == measure and like.period is not None:
        return _SIZED.search(account.text, listed, figure.run) is None
    if any(one.figure.quantity.measure == measure and one.period is not None for one in account.antecedents()):
        return _OF_THING.search(account.text, beside, figure.run) is None  # «xã A nhiều nhất với 9 ha»
    clause = max(account.start, account.text.rfind(";", account.start, figure.run))
    worked = _WORKED.search(account.text, clause, figure.run) is not None
    return worked and _SIZED.search(account.text, beside, figure.run) is None
