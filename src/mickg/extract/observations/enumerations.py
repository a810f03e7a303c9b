"""Commas between the members of what one figure counts: «12 hộ trồng chè, cà phê và hồ tiêu»."""

import re
from collections.abc import Iterator

from mickg.extract.branches import grouped
from mickg.extract.observations.heads import HEADS
from mickg.extract.skeleton import LETTERS

_WORD = rf"(?:[^\W\d_]+(?:-[^\W\d_]+)*|[{LETTERS['BODY']}{LETTERS['BODIES']}])"
_SAID = (
    r"(?:được|bị(?! cáo| can)|đã|đang|sẽ|là|có(?! công)|không|chưa|đạt|chiếm|bằng|còn|vẫn|cũng|đều|mới(?! nghỉ)"
    r"|hoàn thành"
    r"|trong|trên|tại|cho|với|từ|so|gồm|để|nhằm|do|nhờ|vì|khi|nếu|thì|mà|như|nên|này|đó|ấy|tăng|giảm(?! giá)"
    r"|vượt)(?!\w)"
)
_OTHER = (
    r"(?:nhiều|các|những|mỗi|toàn|cả|một số|hầu hết|phần lớn|đa số|trong|ngoài|đồng thời|qua|theo|tương|đặc biệt"
    r"|nhất là"
    r"|chủ yếu|cụ thể|riêng|kịp thời|từng bước|tiếp tục|tập trung|chú trọng|đời sống|bình quân|trung bình|thay|hơn"
    r"|gần|trị giá"
    r"|góp|tạo|nâng|đưa|giúp|thu(?! nhập)|mang|đáp ứng|bảo đảm|đảm bảo|phục vụ|giải quyết|đem|khiến|làm|gây|kéo"
    r"|thúc đẩy|mở(?! rộng)"
    r"|khởi tố|bắt|xử|tịch thu|truy|phạt|tước|đình chỉ|chuyển|trao|tặng|cấp|hỗ trợ|chi|miễn|gia hạn|khám"
    r"|phát(?! triển| thanh)|tổ chức"
    r"|ban hành|thành lập|triển khai|kết nạp|tiếp nhận|bàn giao|lắp|trồng|khánh thành|khởi công|đón|thưởng|giao|nộp"
    r"|huy động"
    r"|chấn chỉnh|yêu cầu|kiến nghị|đề nghị|phấn đấu|ước|dự kiến|xếp|đứng|giữ|duy trì|trở|về|lập|ký|kêu gọi|kết thúc"
    r"|kết luận)(?!\w)"
)
_CLEAN = rf"(?!{_SAID}){_WORD}"
_MEMBER = rf"(?!{grouped(HEADS)}|{_OTHER}){_CLEAN}(?: (?!và )(?!hoặc )(?!hay ){_CLEAN})"
_LONG, _SHORT = rf"{_MEMBER}{{0,5}}", rf"{_MEMBER}{{0,2}}"
_FIRST = rf"{LETTERS['QUANTITY']} {_CLEAN}(?: (?!và ){_CLEAN})"
_AND = ",? (?:và|hoặc|hay|cùng)"
_END = r"(?=[,.;:()\n]|\Z| (?:với|tại|ở|trong|trên (?:địa bàn|toàn|cả))(?!\w))"
_LISTED = re.compile(
    rf"{_FIRST}{{0,7}}(?:, {_LONG}){{2,8}}{_AND} {_LONG}(?:{_END}|(?= (?:được|đạt|bị|đã|có|hoàn thành)(?!\w)))"
    rf"|{_FIRST}{{1,7}}(?:, {_LONG}{_END}){{2,8}}|{_FIRST}{{0,7}}, {_SHORT}{_AND} {_SHORT}{_END}"
)
"""Two more members, the last joined or not, or one and another short one: else a comma begins another clause."""


def between_counted(text: str) -> Iterator[int]:
    """The places of such commas in a text in small letters."""
    for listed in _LISTED.finditer(text):
        yield from (at for at in range(*listed.span()) if text[at] == ",")
