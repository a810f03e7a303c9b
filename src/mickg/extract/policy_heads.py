"""Heads that can begin the name of a policy: no part of another name, with a capital, or of what somebody makes."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.horizons import horizon
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_OPENING = re.compile(r"(?:\A|[.!?:;…\n]|\n *[-+*•–»]) *\Z")
_YEARS = re.compile(
    r"(?<=.)[^.;:\n]{10,160}(?:giai đoạn|thời kỳ|đến năm|tầm nhìn|định hướng|\d năm) (?:đến )?(?:năm )?20\d{2}"
)
_RUN_BY = re.compile(r"(?:điều hành|chỉ đạo|quản lý|điều phối)\Z", re.IGNORECASE)
_OFFICE = re.compile(r"(?:Kế hoạch|Quy hoạch)(?: và| -|,)? (?:Đầu tư|Kiến trúc|Tài chính|Phát triển)")
_MANNER = by_letter(
    r"(?<!\w)(?:đối thoại|đối tác|hợp tác|đầu tư|cổ đông|mục tiêu|tầm nhìn|quan hệ|tư duy|vị trí|tầm|ý nghĩa|tính"
    r"|sản phẩm|đột phá|hạ tầng|lĩnh vực|cấp|địa bàn|trụ cột|bước đi|vùng|cạnh tranh|tin cậy) chiến lược\Z"
)
_MADE = by_letter(
    r"(?<!\w)(?:xây dựng|soạn thảo|hoàn thiện|hoàn thành|trình|ban hành|phê duyệt|thông qua|ký|xem xét|triển khai"
    r"|thực hiện|nghiên cứu|khởi động|phát động|sơ kết|tổng kết|đề xuất|tham mưu|chuẩn bị|chủ trì|công bố|thẩm định"
    r"|đẩy mạnh|việc(?=[^.;\n]*,))"
    rf"(?: [^.;\n]{{0,200}}(?:,| và|:))?(?: (?:[^\W\d_]+|{LETTERS['BODY']}|{LETTERS['TITLE']})){{0,3}} \Z"
)
_WINDOW = 240


def is_part(reading: Reading, at: int) -> bool:
    """Whether a head is but a part of a body's name, or says in what manner something is."""
    skeleton = reading.skeleton
    before = skeleton.mention(at - 2)
    run_by = before is not None and before.kind == "BODY" and _RUN_BY.search(before.value.name) is not None
    office = _OFFICE.match(reading.article.text, skeleton.origin(at)) is not None
    return run_by or office or _MANNER.search(skeleton.text, max(0, at - 20), at + len("chiến lược")) is not None


def is_name(reading: Reading, start: int) -> bool:
    """Whether a capital says that a name begins: not one that opens a sentence, unless years close what follows."""
    text = reading.article.text
    opening = _OPENING.search(text, max(0, start - 8), start) is not None
    return text[start].isupper() and (not opening or _YEARS.match(reading.article.key, start + 1) is not None)


def is_made(reading: Reading, start: int, end: int) -> bool:
    """Whether a head in small letters names a policy: somebody makes or carries it out, or it reaches to a year."""
    made = _MADE.search(reading.skeleton.text, max(0, start - _WINDOW), start)
    return made is not None or len(horizon(reading, start, end)) > 0
