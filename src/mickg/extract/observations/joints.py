"""Where the words of two figures part that no mark parts: at the joining word that leads to those of the second."""

import re

from mickg.extract.observations.heads import begins_with_measure
from mickg.extract.skeleton import LETTERS

_WEAK = re.compile(
    r" (?:và(?! tăng thêm)|thì|thuộc|cùng|(?<!so )(?<!đối )với|tại|cho|(?:bao )?gồm|còn|(?<!độ )(?<!chiều )dài"
    r"|(?<!băng )rộng|do|nên|vì|khiến|nhằm|của|đến|tới|hoặc|hay|từ|chứa|trên|ở|có) "
)
_DOES = re.compile(
    r" và (?:đã |sẽ )?(?:thu hồi|tước|đình chỉ|xử phạt|xử lý|cấp|tặng|trao|hỗ trợ|giải quyết|tạo|khám|phát|chi trả|miễn"
    r"|gia hạn|bồi thường|khởi tố|truy thu|tịch thu|tiêu hủy|đào tạo|tập huấn|lắp đặt|nâng cấp|tổ chức|ban hành|chuyển"
    r"|thành lập|tư vấn|tiếp nhận|bàn giao|kết nạp|kiểm tra|thanh tra|lấy mẫu|triển khai)(?!\w)"
    r" (?:[^\W\d_]+ ){1,6}(?:của|cho|tại|ở|đến|với|đối với|trên) (?:[^\W\d_]+ ){0,6}\Z"
)
_LISTED = re.compile(rf":(?= [\w{LETTERS['PLACE']}{LETTERS['BODY']}][^:]+\Z)")
_ANEW = re.compile(rf" (?:và|còn|thì|nhưng|trong khi)(?: (?:đến|sang|tới|trong|cuối|hết|riêng))* {LETTERS['PERIOD']} ")
_CLAUSES, _HAS = (" và ", " còn ", " cùng "), " có "
_ELSE = [" hay ", " và "]


def weakest_joint(text: str, start: int, end: int) -> int | None:
    """Where the words of the second figure begin, in the stretch between two; None where no word joins them.

    Behind a colon before a list, before a time or the verb of a new clause, before who has them, before a measure;
    else before the last joining word.
    """
    colon = _LISTED.search(text, start, end)
    if colon is not None:
        return colon.end()
    anew = _ANEW.search(text, start, end)
    weak = [anew] if anew is not None else list(_WEAK.finditer(text, start, end))
    if len(weak) < 2:
        return weak[0].start() if len(weak) > 0 else None
    if (does := _DOES.search(text, start, end)) is not None:
        return does.start()
    led_on = weak[-1][0] == _HAS and weak[-2][0] in _CLAUSES
    if led_on or [one[0] for one in weak[-2:]] == _ELSE:
        return weak[-2].start()
    if text[weak[-1].end() : end].strip() != "":
        measures = (one.start() for one in reversed(weak) if begins_with_measure(text, one.end(), end) is not None)
        return next(measures, weak[-1].start())
    return weak[-1].start()
