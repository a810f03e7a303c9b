"""Words that tell how a level moves or stands, between its name and its figure: «doanh thu ngày càng tăng, đạt»."""

import re

from mickg.extract.observations.heads import begins_with_measure

_EVER = r"(?:liên tục|ngày càng|không ngừng|nhìn chung|bắt đầu|lần đầu(?: tiên)?|hầu như|gần như|có (?:xu|chiều) hướng)"
_ALSO = rf"(?:đã|đang|sẽ|vừa|cũng|vẫn|lại|đều|luôn|tiếp tục|dần|khá|rất|bước đầu|bất ngờ|cơ bản|chưa|không|{_EVER})"
_MANNER = r"(?:(?:rất|khá|quá) )?(?:cao|thấp|lớn|nhỏ|nhiều|ít|đông|mạnh|nhanh|chậm|tốt|sâu)"
_TURN = (
    r"(?:phục hồi|hồi phục|khởi sắc|bứt phá|đột phá|chững|biến động|dao động|ổn định|phát triển|chuyển biến|thay đổi"
    r"|cải thiện|tiến bộ|khó khăn|duy trì|giữ|trở lại|mở rộng)"
)
_RISE = (
    r"(?:(?<!tốc độ )(?<!mức )(?<!đà )(?<!sự )(?<!nhịp độ )(?<!gia )(?<!tỷ lệ )(?<!số )(?<!phần )(?<!vốn )(?<!ký )tăng"
    r"(?! thêm| cường)(?: trưởng)?"
    r"|(?<!tốc độ )(?<!mức )(?<!đà )(?<!sự )(?<!cắt )(?<!tinh )(?<!miễn )(?<!tỷ lệ )(?<!số )giảm(?! thêm| phát| nghèo)"
    r"|sụt|suy giảm|tụt|lùi|leo thang|nhích|đi (?:lên|xuống|ngang)"
    rf"|có (?:sự|bước|nhiều|những|mức|đà|tốc độ|dấu hiệu)(?: \w+)? (?:tăng|giảm|{_TURN}))"
)
_STANDS = (
    r"(?:(?:được )?(?:duy trì|giữ) (?:đà|mức|ở|ổn|vững)|đứng đầu|dẫn đầu|trở thành|lập (?:đỉnh|kỷ lục)|cán (?:mốc|đích)"
    r"|chạm (?:mốc|đỉnh|đáy)|gặp (?:nhiều )?khó"
    rf"|là (?:điểm|mức|một|đơn vị|địa phương|ngành|nhóm|thị trường|mặt hàng)|{_MANNER} (?:nhất|hơn|kỷ lục)"
    rf"|{_TURN} (?:mạnh|nhanh|khá|tốt|chậm|tích cực|rõ|đáng kể|ổn định))"
)
_REACHES = (
    r"(?:vượt (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|xa|trội|bậc|mức|kỳ vọng|cùng kỳ)"
    r"|đạt (?:như|kết quả|yêu cầu|tốc độ|mức (?:tăng|cao|thấp)|khá|cao|thấp|tốt|được (?:nhiều|kết quả)))"
)
_OF_THINGS = re.compile(rf" (?:(?:{_ALSO} )*(?:{_RISE}|{_STANDS})|(?:{_ALSO} )+(?:{_REACHES}|(?:được )?{_TURN}))(?!\w)")
_MOTION = re.compile(rf"{_OF_THINGS.pattern}| {_REACHES}(?!\w)")
_EVER_MORE = re.compile(rf"{_MOTION.pattern}| {_EVER}(?= )")
_THINGS = ("số ", "tổng số ")
_HAVING = re.compile(r" (?:có|với) ")
_MARKED = re.compile(r"[,:]| với(?!\w)")
_ENDS = " ,"


def before_motion(text: str, begin: int, end: int, at: int) -> int:
    """Where what a stretch measures ends before what is said of how it moves; its end where nothing is said.

    `at` is the place of the figure, which a mark or «với» parts from what is said: «số hộ giảm 5 hộ» counts those.
    """
    last = begin + len(text[begin:end].rstrip(_ENDS))
    if _MARKED.search(text, last, at) is None:
        return end
    moves = _motion(text, begin, last, at)
    if moves is None or moves.start() > last or _HAVING.search(text, begin, moves.start() + 1) is not None:
        return end
    return moves.start()


def _motion(text: str, begin: int, last: int, at: int) -> re.Match[str] | None:
    """What is said of how things, a measure or somebody moves; not which they are, «vượt kế hoạch»."""
    head = begins_with_measure(text, begin, last)
    if text.startswith(_THINGS, begin):
        return _OF_THINGS.search(text, begin, at)
    return _MOTION.search(text, begin + 1, at) if head is None else _EVER_MORE.search(text, head.end(), at)
