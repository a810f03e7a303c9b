"""Periods that a comparison, a plan, a founding or a law's force is of, by the words right before them."""

import re
from itertools import pairwise

from mickg.extract.branches import by_letter
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When

_JOINTS = frozenset((
    "từ", "vào", "ngày", "năm", "đến", "tới", "của", "cả", "hết", "cuối", "đầu", "tháng", "kể", "tính", "thi",
    "hành", "mức", "thời", "điểm", "bình", "quân", "thực", "hiện", "số", "trung", "tỷ", "lệ", "con", "với", "trong",
    "cho", "sáng", "trưa", "chiều", "tối",
))  # fmt: skip
_COMPARING = frozenset(("so", "cùng", "hơn", "bằng", "ngang", "đôi", "rưỡi", "xỉ", "đương"))
_NOT_WHEN = frozenset((
    "hiệu lực", "thay thế", "ban hành", "phê duyệt", "thông qua", "triển khai", "thành lập", "khởi công",
    "định hướng", "tầm nhìn", "sửa đổi", "kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "thông tin", "nhiệm vụ",
    "công bố", "ký", "lần", "sinh",
))  # fmt: skip
_ENDING_SO = (
    "học sinh", "thí sinh", "phát sinh", "tuyển sinh", "vệ sinh", "an sinh", "dân sinh", "đăng ký", "chữ ký",
    "nghệ thông tin", "toàn thông tin", "thống thông tin",
)  # fmt: skip
_PLAN = by_letter(
    r"(?<!\w)(?:chương trình|chiến lược|quy hoạch|đề án|nghị quyết|bộ luật|kế hoạch|chỉ thị|quyết định|dự án"
    r"|đề cương)(?!\w)"
)
_ABOUT = re.compile(rf"{LETTERS['DOCUMENT']} (?:của [^,;]{{1,30}} )?về [^,;]* đến \Z")
_AFTER = re.compile(r" ?(?:ngay )?sau (?:khi )?[^\W\d_]+ [^,;]+\Z")
_INSIDE = frozenset(("trong", "vào", "tính", "cả"))
_THAN = by_letter(r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt) hơn(?! \d)|vượt (?:mức|tốc độ|con số|kết quả)(?!\w)")
CARRIED_OUT = by_letter(
    r"(?:kết quả|tình hình|sơ kết|tổng kết|đánh giá|kiểm điểm)"
    rf"(?:(?! (?:và|cùng)(?!\w))[^,;.{LETTERS['PERIOD']}]){{0,30}} (?:nhiệm vụ|kế hoạch|mục tiêu|chương trình|dự toán)"
    rf"(?:(?! (?:và|cùng)(?!\w))[^,;.{LETTERS['PERIOD']}]){{0,30}}\Z"
)
"""What was carried out of tasks or plans: «kết quả thực hiện nhiệm vụ 8 tháng»."""

_PRICES = re.compile(r"(?<!\w)(?:giá (?:so sánh|cố định|gốc)|theo giá)(?: của)? \Z")
_RECORD = re.compile(r"(?<!\w)(?:nhất|k[ỷỉ] lục|lần đầu(?: tiên)?)(?!\w)[^.;]*\Z")
MEASURED = re.compile(
    r" ?(?:tổng|số|lượng|sản lượng|doanh (?:thu|số)|kim ngạch|t[ỷỉ] (?:lệ|trọng)|vốn|giá trị|diện tích|mức"
    r"|quy mô|thu nhập|thu ngân sách|chi ngân sách|năng suất)(?!\w)"
)
_ABOUT_SO_MANY = ("hơn", "trong hơn", "sau hơn", "qua hơn", "suốt hơn", "của hơn")
_WISHED = frozenset(("mục tiêu", "chỉ tiêu", "phấn đấu"))
_BROKEN_OUT = by_letter(
    r"(?<!\w)(?:mưa|lũ|bão|lốc|giông|dông|hạn hán|ngập lụt|rét|nắng nóng|đám cháy|dịch|ổ dịch|đợt|trận)(?!\w)"
    r"(?! (?:vụ|cao điểm|ra quân|thi đua))[^,;.()]{0,60} từ(?: (?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm))* \Z"
)
_FOUNDING = frozenset(
    ("thay thế", "ban hành", "phê duyệt", "thông qua", "khởi công", "thành lập", "hiệu lực", "khánh thành", "khai thác")
)
_CUT_OFF = re.compile(
    r"(?<=[^\W\d_] )(?<!đến )(?<!tới )(?<!tính )(?<!ngay )(?:trước|sau)(?: (?:thời điểm|mốc|tháng|ngày|năm))* \Z"
)
_BUILT = by_letter(
    r"(?<!\w)(?:được (?:xây dựng|xây|đầu tư|nâng cấp|công nhận|xếp hạng)|ra đời|thành lập|tái lập|khánh thành|khởi công"
    r"|cổ phần hóa|niêm yết|(?:đưa|đi) vào (?:sử dụng|khai thác|vận hành|hoạt động))"
    r"(?: (?:từ|vào|trong|hồi|đầu|cuối|giữa|tháng|ngày|năm))* \Z"
    r"|(?<=[^\W\d_] )(?<!tính )(?<!lũy kế )(?<!kể )từ(?: (?:đầu|cuối|giữa|tháng|ngày|năm))* \Z"
)
_FROM = frozenset(("từ", "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm"))
_NEAR = 5


def is_of_old(before: str, *, counted: bool) -> bool:
    """Whether a time long over, behind these words of its part, is only that since or before which something is so.

    «hồ chứa xây dựng từ năm 1998», «đất sử dụng trước ngày 15/10/1993», not «vốn giải ngân từ năm 2015»; of what is
    `counted` right before the words it is when that was: «45 trường thành lập năm 2015».
    """
    if _CUT_OFF.search(before) is not None:
        return True
    return not counted and _BUILT.search(before) is not None and MEASURED.match(before) is None


def is_of_outbreak(before: str) -> bool:
    """Whether the time behind these words is how long a storm or a disease went on: «dịch sởi từ (tháng 6 đến …)»."""
    return _BROKEN_OUT.search(before) is not None


def is_aside(before: str, when: When, *, begins: bool) -> bool:
    """Whether the words right before a period, which perhaps `begins` its part, make it no time of what is told."""
    words = before.split()
    if when.grain == "months" and " ".join(words[-2:]) in _ABOUT_SO_MANY:
        words.pop()
    joint = words[-1] if len(words) > 0 else ""
    if joint == "sau" and when.grain in ("months", "half"):
        return not begins
    broken_out = when.grain == "day" and joint in _FROM and is_of_outbreak(before)
    if broken_out or (when.grain in ("day", "days") and _AFTER.match(before) is not None):
        return True
    measured = when.grain != "day" and joint not in ("đến", "tới") and MEASURED.match(before) is not None
    priced = when.grain == "year" and _PRICES.search(before) is not None
    opened = joint == "trong" and when.grain != "day" and "thành lập" in before
    founded = not measured and not opened and any(" ".join(pair) in _FOUNDING for pair in pairwise(words[-_NEAR:]))
    record = joint == "từ" and when.grain != "since" and _RECORD.search(before) is not None
    if priced or founded or record or joint in ("trước", "sau") or _THAN.search(before) is not None:
        return True
    while len(words) > 0 and words[-1] in _JOINTS:
        words.pop()
    two = " ".join(words[-2:])
    named = measured or " ".join(words[-3:]).endswith(_ENDING_SO)
    noted = len(words) > 0 and not named and not _NOT_WHEN.isdisjoint((words[-1], two))
    if noted or (len(words) > 0 and words[-1] in _COMPARING):
        if (two in _WISHED and joint in ("đến", "hết")) or (two in ("tầm nhìn", "định hướng") and begins):
            return False
        return joint not in _INSIDE or words[-1] in _COMPARING
    dates = (measured and when.grain == "year") or when.grain not in ("year", "years", "day") or joint in _INSIDE
    return not dates and (_PLAN.search(before) is not None or _ABOUT.search(before) is not None)
