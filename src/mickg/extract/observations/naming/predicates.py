"""What is said of the things counted behind a remark or another count: «463 người (96,86%) tán thành»."""

import re

from mickg.extract.skeleton import LETTERS

_FIGURE = LETTERS["QUANTITY"]
_WORDS = r"[^,;:.()\n]"
_LISTED = rf"(?:{_WORDS}|,(?= (?:thành phố|ngành|địa phương|phường|thị trấn|thị xã|công chức|viên chức)(?!\w)))"
_DONE = r"(?:được|bị|đã|đang|sẽ|chưa|không)(?= )"
_DOES = (
    r"(?:còn|vẫn|mới|phải|cần|dùng|bỏ|mở|nộp|nhận|mua|bán|vay|nợ|thiếu|làm|sống|học|chọn|ký|trả|lắp|xây|thuê|ngừng|dừng"
    r"|rút|tự|từ chối|lựa chọn|cho rằng|chuyển|trồng|nuôi|khai|kê khai|thi|vào|rời|ra) "
    rf"(?!(?:[^\W\d_]+ ){{0,3}}{_FIGURE})"
)
"""Verbs that go on to say what those counted do, in no figures of their own."""

_ASIDE = re.compile(
    rf"\([^()\n]{{1,60}}\)(?= (?:{_DONE}|tán thành|tham gia|tham dự|biểu quyết|hoàn thành|đạt|có "
    r"|liên quan|thuộc|vi phạm|không chấp hành|về (?:tội|hành vi|lĩnh vực)|sử dụng|dưới|trong độ tuổi|mắc"
    rf"|xảy ra do|{_DOES}))"
    rf"|, (?:chiếm|bằng|tương (?:đương|ứng)(?: với)?|ứng với|tức(?: là)?|hay|tăng|giảm|đạt) {_WORDS}{{1,80}},"
    rf"(?= (?:{_DONE}|{_DOES}|(?:đạt|hoàn thành|có) (?!(?:[^\W\d_]+ ){{0,2}}{_FIGURE})))"
)
_CASES = re.compile(r" (?:vụ|ca|trường hợp|sự cố|đám cháy|người (?:chết|bị thương|tử vong))(?!\w)")
_CAUSED = re.compile(r"\([^()\n]{1,60}\)(?= (?:do|vì|bởi) )")
_TOLD = (
    "được|bị|đã|đang|chưa|sẽ|hoàn thành|giải ngân|ban hành|triển khai|thành lập|đăng ký|kết nối|áp dụng|phê duyệt|đạt"
    "|phải|mất|thiếu|ngừng|dừng"
)
_SHARED = re.compile(
    rf" (?:thuộc|tại|ở|của|trong|trên|từ|đến từ) {_FIGURE} {_WORDS}{{1,60}}?(?= (?:được|bị) )"
    rf"|(?:, {_FIGURE} {_LISTED}{{1,60}}?){{0,3}}(?:,? và|,? cùng)(?: với)? {_FIGURE} {_LISTED}{{1,60}}?"
    rf"(?= (?:{_TOLD}) )"
)
_OWN = re.compile(
    r" (?:được|bị|đã|đang|sẽ|chưa|không|có|đạt|đăng ký|hoàn thành|chết|tử vong|thiệt mạng|mất tích|phải"
    r"|sử dụng|tham gia|tham dự|giảm|tăng|là)(?!\w)"
)
_HAVING = re.compile(
    rf" (?:có|đạt|vượt(?: mốc| ngưỡng)?) (?:(?:từ|trên|hơn|dưới) )*{_FIGURE}"
    rf"(?: (?:số|tổng số|diện tích|dân số|hộ|xã|thôn|người dân|học sinh)(?!\w){_WORDS}*|(?=[,;:.)\n]))"
)
_NOTED = re.compile(
    rf" \((?:(?:khoảng|gần|hơn|trên|tức|tương đương|ứng với) )*{_FIGURE} (?P<what>[^\W\d_]+(?: [^\W\d_]+){{0,4}})\)"
    rf"(?= (?:{_DONE}|{_DOES}))"
)
_SAID = re.compile(rf" (?:(?! (?:và|trong đó|để|nhằm|với|gồm)(?!\w)|{_FIGURE}){_WORDS})+")


def predicate(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where stands what is said of the things counted, whose words are a stretch; None where nothing is said there.

    What counts told together share stands behind the last: «5 tập thể và 10 cá nhân được khen thưởng».
    """
    aside = _ASIDE.match(text, end)
    if aside is None and _CASES.match(text, start, end) is not None:
        aside = _CAUSED.match(text, end)
    if aside is None and _OWN.search(text, start, end) is None:
        aside = _SHARED.match(text, end)
    said = _SAID.match(text, aside.end()) if aside is not None else None
    return said.span() if said is not None else None


def holding(text: str, end: int) -> tuple[int, int] | None:
    """Where stands how much those counted, whose words end there, have of what: «9 thôn có 98% hộ dùng nước sạch»."""
    found = _HAVING.match(text, end)
    return found.span() if found is not None else None


def noted(text: str, start: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where stand those that brackets right behind a share count, and what is said of them: «9% (31 hồ sơ) bị trả lại».

    None where nothing is said behind the brackets.
    """
    found = _NOTED.match(text, start)
    said = _SAID.match(text, found.end()) if found is not None else None
    return (found.span("what"), said.span()) if found is not None and said is not None else None
