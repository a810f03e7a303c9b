"""What a label before a colon says of the names behind it."""

import re

from mickg.extract.observations.naming.names import is_bare_measure, is_measured, is_name
from mickg.text import key

_LIST = re.compile(
    r"^(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|một số|top|tốp) .* (?:nhất|đầu|hàng đầu|chính|chủ lực)$"
)
_PARTED = re.compile(
    r"(?P<what>.+?) (?:chia|phân|tính) theo .*"
    r"|(?P<among>.+?)(?: (?:của|tại|ở|cho|trong))? (?:các|những|một số|một vài|từng|\d+)"
    r" (?:(?:mặt|nhóm|ngành) hàng|sản phẩm|nông sản|loại|môn|đội|lớp|khối|nước|thị trường|ngành|lĩnh vực|khu vực|vùng"
    r"|nhóm|cây trồng|(?:tỉnh|thành phố|huyện|quận|xã|phường|địa phương|đơn vị|doanh nghiệp|trường)(?! ?,))(?!\w).*"
    r"|.+ (?:xếp|sắp xếp|xét) theo (?P<by>.+?)(?: như sau)?"
    r"|(?:các|những|một số|\w+) [^,]+? có (?P<having>.+?) (?:cao|thấp|lớn|nhiều|ít|tốt|đạt|trên|dưới|từ|vượt)(?!\w).*"
)
_WHOSE = re.compile(r"(?:tổng )?(?:số|số lượng|mức|khách.*)")
_MORE = r"(?: (?:hơn|nhất|hẳn|nhiều|cả|rõ(?: rệt)?|thấy rõ|dần|một chút|đôi chút))"
_MUCH = r"(?:rất|khá|quá|hơi|hết sức|vô cùng|cực kỳ)"
_STILL = r"(?: (?:còn|có|lại|cũng|vẫn|càng|đang|khá|rất|có phần|tỏ ra|mới|chỉ))"
_JUDGED = re.compile(
    r" thì(?! (?:một|hai|ba|có|được|phải|sẽ|bị)(?!\w))(?: [^\W\d_]+){1,4}\Z"
    rf"|{_STILL}* (?:{_MUCH}|ở mức(?: {_MUCH})?) [^\W\d_]+(?: [^\W\d_]+)?{_MORE}*\Z"
    rf"|{_STILL}*(?: (?:khả quan|(?<!điểm )sáng(?: sủa)?|ấn tượng|lạc quan|bi quan|tích cực|nổi bật|rõ nét|ảm đạm"
    rf"|đáng \w+|sôi động|trầm lắng|khởi sắc|ngoạn mục|bất ngờ|kém (?:vui|sắc|sôi động)){_MORE}*"
    rf"| (?:khá|tốt|xấu|kém|tệ|rộng|lớn|cao|thấp|nhanh|chậm|mạnh|yếu) hơn{_MORE}*)\Z"
)
_MARK = re.compile(r"[,:](?: (?:chỉ|mới|còn|vỏn vẹn|vẻn vẹn|chừng))* ?\Z")
_GIVEN = re.compile(r"(?<!\w)(?:nếu|khi|trừ|tính|xét|muốn|so với|dù|tuy)(?!\w)")
_NAME = 7


def before_judging(text: str, start: int, end: int) -> int:
    """Where a stretch ends before how it is said to be: «Giải ngân vốn thì kém: 18 tỷ», «nợ thuế còn rất lớn, 5 tỷ»."""
    mark = _MARK.search(text, start, end + text.startswith(":", end))
    judged = _JUDGED.search(text, start, mark.start()) if mark is not None else None
    return judged.start() if judged is not None and _GIVEN.search(text, start, judged.end()) is None else end


def parted(label: str) -> str:
    """The measure that a label tells apart: «diện tích lúa» of «diện tích lúa chia theo địa phương»; else empty."""
    found = _PARTED.fullmatch(key(label))
    if found is None or found.lastgroup is None:
        return ""
    what = label[slice(*found.span(found.lastgroup))]
    return what if is_measured(what) and _WHOSE.fullmatch(key(what)) is None else ""


def of_label(name: str, label: str) -> str:
    """A generic name with what the label before a colon says: «Thuê bao truyền hình: … thuê bao ước đạt»."""
    proper = label[:1].isupper() and any(word[0].isupper() for word in label.split()[1:])
    if proper and len(label.split()) <= _NAME and is_bare_measure(name) and not is_measured(label):
        return f"{name} của {label}"
    if is_name(name) and (whole := parted(label)) != "":
        return f"{whole} {name}"
    apart = label == "" or _LIST.search(key(label)) is not None
    if apart or len(name.split()) > 3 or (is_measured(name) and not is_measured(label)):
        return name
    return label if name.lower() in label.lower() else f"{name} {label}"


def names(name: str, what: str) -> bool:
    """Whether a label names what is counted: «Doanh nghiệp đang hoạt động: 50.350 doanh nghiệp»."""
    return name.lower().startswith(" ".join(what.lower().split()[:2]))
