"""What is said of the things counted behind a remark or another count: «463 người (96,86%) tán thành»."""

import re

from mickg.extract.skeleton import LETTERS

_FIGURE = LETTERS["QUANTITY"]
_WORDS = r"[^,;:.()\n]"
_LISTED = rf"(?:{_WORDS}|,(?= (?:thành phố|ngành|địa phương|phường|thị trấn|thị xã|công chức|viên chức)(?!\w)))"
_DONE = r"(?:được|bị|đã|đang|sẽ|chưa|không)(?= )"
_ASIDE = re.compile(
    rf"\([^()\n]{{1,60}}\)(?= (?:{_DONE}|tán thành|tham gia|tham dự|biểu quyết|hoàn thành|đạt|có "
    r"|liên quan|thuộc|vi phạm|không chấp hành|về (?:tội|hành vi|lĩnh vực)|sử dụng|dưới|trong độ tuổi|mắc"
    r"|xảy ra do))"
    rf"|, (?:chiếm|bằng|tương đương|tăng|giảm|đạt) {_WORDS}{{1,80}},"
    rf"(?= (?:{_DONE}|(?:đạt|hoàn thành|có) (?!(?:[^\W\d_]+ ){{0,2}}{_FIGURE})))"
)
_CASES = re.compile(r" (?:vụ|ca|trường hợp|sự cố|đám cháy|người (?:chết|bị thương|tử vong))(?!\w)")
_CAUSED = re.compile(r"\([^()\n]{1,60}\)(?= (?:do|vì|bởi) )")
_TOLD = (
    "được|bị|đã|đang|chưa|sẽ|hoàn thành|giải ngân|ban hành|triển khai|thành lập|đăng ký|kết nối|áp dụng|phê duyệt|đạt"
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
