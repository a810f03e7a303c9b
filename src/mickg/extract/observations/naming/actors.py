"""Who does what to the things a figure counts, short: without what ranks it, and without what only leads on."""

import re

from mickg.extract.branches import by_letter

_KINDS = "(?:đơn vị|địa phương|tỉnh|nước|quốc gia|nơi|ngành|lĩnh vực|nhóm|thị trường|nhà đầu tư|đối tác|bạn hàng|nguồn)"
_RANKED = r"(?:nhiều|cao|lớn|đông|thấp|ít|mạnh|nhanh|nhỏ|đáng kể|nổi bật|phổ biến) nhất"
_LEAD = re.compile(
    r"(?:(?:trong đó|cụ thể|riêng|vừa qua|gần đây|mới đây|thời gian (?:qua|tới)|nhìn lại"
    r"|vậy|một lần nữa|(?:tại |trước )?đây|(?:tiếp|sau|trước) đó|cùng ngày|(?:hôm|sáng|chiều|tối|năm) (?:nay|qua)),? )*"
    rf"(?:(?:{_RANKED}|dẫn đầu|đứng đầu|(?:đứng |xếp )?thứ (?:hai|ba|tư|nhì|năm)|đứng thứ \w+"
    r"|(?:đứng|xếp) (?:cuối|chót|cuối cùng|áp chót|đầu)(?: bảng)?|cuối bảng|nổi lên|nổi bật|nhiều hơn cả"
    r"|chủ yếu|phần lớn|kế đến|kế đó|kế tiếp|tiếp đến|tiếp theo|tiếp sau|theo sau|xếp sau|sau đó|đáng chú ý|điển hình"
    r"|tiêu biểu)(?: vẫn| tiếp tục| lần lượt)?(?: là| thuộc về| có| phải kể đến| nghiêng về) )?"
)
_BUT = re.compile(r"(?: nhưng|, song|, còn|, trong khi)(?: |\Z)")
_WHOLE = re.compile(
    r"(?:đã |hiện |cũng |vẫn )*(?:vẫn|cũng|để|nếu|nhằm|khi|mà|thì|hôm (?:nay|qua)|(?:sáng|chiều|tối) (?:nay|qua)"
    r"|tay|toàn bộ|tất cả|cả|toàn|thuộc|bao|phần lớn|tổng cộng|(?:tổng )?số|đây|trên|đối|tối thiểu|ít nhất)"
)
_HELD = by_letter(
    r"(?<=\w) (?:(?:đã|sẽ|vừa) )?(?:diễn ra|(?:được )?(?:tổ chức|khai mạc|bế mạc)"
    r"(?= (?:tại|ở|vào|sáng|chiều|tối|ngày)))(?!\w)[^,;]*\Z"
)
_ALL = by_letter(r"(?: (?:của|tại|ở|cho|trong|trên|với|từ))? (?:toàn bộ|tất cả|cả|tổng số)\Z")
_TAIL = re.compile(
    rf" (?:(?:là|vẫn là|tiếp tục là) {_KINDS}(?: \w+)*? )?"
    rf"(?:{_RANKED}|dẫn đầu|đứng đầu)(?: cả nước| toàn quốc| thế giới| khu vực)?\Z"
    rf"| (?:(?:vẫn|tiếp tục|đang|hiện|cũng) )+là [^,;:()]{{1,60}}\Z| là {_KINDS}\Z"
)
_COMPARED = re.compile(r"(?: (?:khá|lại|vẫn|có phần))* [^\W\d_]+ hơn(?: (?:cả|hẳn|nhiều|một chút))?(?=,)")
_PREPOSITION = re.compile(r" (?:tới|cho|về|tại|với|đối với|bằng|thông qua) ")
_VERBAL = re.compile(r" (?:và|cùng|đã|đang|sẽ|được|bị|để|nên|mà|có) |, ")
_SCALE = re.compile(
    r" (?:với|theo) (?:sự tham gia|quy mô|tỷ lệ|tổng số|số lượng|tổng cộng|phương châm|mức|giá trị)(?: dân số)?\Z"
)
_FORM = re.compile(r" (?:theo|bằng|dưới|qua|thông qua)(?: các)? hình thức [^,;]*\Z")
_CLAUSE = re.compile(r"(?:[,;] | (?:và|cùng|cùng với|nên|mà|khiến|để|nhằm|khi|rằng) )(?:các |những |đã )?")
_VERB = re.compile(r" (?=(?:đã|đang|sẽ|được|bị|do) )")
_TOGETHER = re.compile(r" phối hợp(?: chặt chẽ)? (?:với|cùng) ")
_FEW, _MORE = 2, 4


def trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    """A stretch without the words that rank who it names: «nhiều nhất là X», «X nhiều nhất»; empty for «toàn bộ»."""
    end = begin + len(text[begin:end].rstrip(" ,"))
    begin = max((found.end() for found in _BUT.finditer(text, begin, end)), default=begin)
    lead = _LEAD.match(text, begin, end)
    begin = lead.end() if lead is not None else begin
    if _WHOLE.fullmatch(text, begin, end) is not None:
        return end, end
    compared = _COMPARED.search(text, begin, end + 1)
    end = compared.start() if compared is not None and compared.end() == end else end
    held = _HELD.search(text, begin, end)
    end = held.start() if held is not None else end
    for last in (_FORM, _ALL, _TAIL, _SCALE):
        tail = last.search(text, begin, end)
        end = tail.start() if tail is not None else end
    return begin, end


def limited(text: str, begin: int, end: int, most: int, *, led: bool) -> tuple[int, int]:
    """A stretch of about so many words: without its last prepositions and their nouns, then its first clauses.

    `led` says that a preposition leads from it to the figure; else its last word is the verb of the figure.
    """
    if _size(text, begin, end) <= most or _TOGETHER.search(text, begin, end) is not None:
        return begin, end
    if led:
        end = _without_ends(text, begin, end, most)
    if _size(text, begin, end) <= most:
        return begin, end
    whole = _size(text, begin, end) <= most + _MORE
    for starts in (_CLAUSE,) if whole else (_CLAUSE, _VERB, _PREPOSITION):
        for found in starts.finditer(text, begin, end):
            if _FEW <= _size(text, found.end(), end) <= most:
                return found.end(), end
    return begin, end


def _without_ends(text: str, begin: int, end: int, most: int) -> int:
    """Where a stretch ends without as many of its last prepositions, with their nouns, as make it too long."""
    for preposition in reversed([*_PREPOSITION.finditer(text, begin, end)]):
        at = preposition.start()
        if _VERBAL.search(text, at, end) is not None or _size(text, begin, at) < _FEW:
            break
        end = at
        if _size(text, begin, end) <= most:
            break
    return end


def _size(text: str, begin: int, end: int) -> int:
    return len(text[begin:end].split())
