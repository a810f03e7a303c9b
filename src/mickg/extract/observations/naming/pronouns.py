"""Names without a name of their own: «con số này», «mức cao nhất», «vốn của nhóm dự án này»."""

import re

from mickg.extract.branches import by_letter
from mickg.text import key

_POINTING = r"(?:này|đó|ấy|nói trên|kể trên|nêu trên|trên)"
_EMPTY = by_letter(
    r"(?:(?:cả )?(?:hai|ba|bốn|các|những) )?"
    r"(?:con số|tỷ lệ|tỷ trọng|mức|ngưỡng|chỉ tiêu|mục tiêu|chỉ số|kết quả|kịch bản|kế hoạch|đỉnh|kỷ lục|số)"
    r"(?: (?:thực hiện|đạt|tương ứng|cao nhất|thấp nhất|lớn nhất|kỷ lục|đề ra|đặt ra|được giao|giao|đã giao|chung"
    r"|cụ thể|được điều chỉnh|điều chỉnh|được xác định|cả năm"
    rf"|của (?:toàn )?(?:ngành|tỉnh|thành phố|bộ|cả nước|đơn vị|địa phương)|{_POINTING}))*"
    r"|đặt ra|đề ra|được giao"
    r"|con số [^,;:]{1,40} (?:công bố|đưa ra|nêu|thống kê|cung cấp|báo cáo)"
)
_BARE = frozenset(("tỷ trọng", "chỉ số", "chỉ tiêu", "kế hoạch", "kịch bản", "số"))
_SEVERAL = by_letter(r"(?<!\w)(?:(?:hai|ba|bốn|các|những) (?:con số|mức|tỷ lệ)|con số tương ứng|lần lượt)(?!\w)")
_POINTED = re.compile(
    r"(?P<head>.*)(?:\A|(?<=\w) (?:của|cho|tại|ở|với|trong|đối với) )"
    r"(?:(?:nhóm|số|các|những|loại|khối|toàn bộ|phần|hai|ba) )*(?P<what>[^,;()]{2,40}) (?:này|đó|ấy|nói trên|kể trên)"
)
_ELSEWHERE = re.compile(
    r"(?:(?:ở|tại|với|còn) )?(?P<where>[^,;()]{2,60}?) (?:thì )?(?:tỷ lệ|con số|mức|chỉ số) (?:này|đó|trên)"
    r"|(?:tỷ lệ|con số|mức|chỉ số) (?:này|đó|trên) (?:ở|tại|của|trong|đối với|với) (?P<there>[^,;()]{2,60})"
)
_PRONOUN = re.compile(
    r"(?:đây|đó|nâng|đưa|tăng|giảm|kéo"
    r"|lũy kế|cộng dồn|tính chung|tính cả|tổng cộng|trung bình|bình quân"
    r"|(?:vượt )?(?:mục tiêu|chỉ tiêu)|vượt (?:kế hoạch|dự toán|kịch bản)|nhiệm vụ"
    r"|và|đạt|lần lượt|phấn đấu"
    r"|(?:vẫn|lại|chỉ|cũng|còn)(?: chỉ)?|cao|thấp"
    r"|(?:đây )?là mức(?: cao hơn| thấp hơn)?(?: mục tiêu)?|trung bình mỗi \w+|tới|việc|(?:sự|mức|đà) tăng(?: trưởng)?)"
)
_COMPARED = re.compile(
    r"(?:(?:tuy|nhưng|song|mà|cũng|và|vẫn|còn|đã|chỉ|mới|vừa|chưa|không) )*"
    r"(?:cách|vượt|bỏ|bám|tiến|chạm|sát|gần(?: bằng)?|xấp xỉ|tương đương|ngang(?: bằng)?|bằng|dưới|trên|nhỉnh|thua"
    r"|kém|cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|khá)"
    r"(?: (?:xa|hơn|hẳn|nhiều|khá|rất|kém|sát|với|so với|tới|đến|chạm|gần|đích|(?:một )?nửa|một chút|đôi chút))*"
    r"(?: |\Z)"
)
"""How a level stands to another: «vượt xa», «chưa bằng một nửa»."""

_MOST = 4


def stands_for_another(name: str) -> bool:
    """Whether a name only stands for what was told before: «con số tương ứng», «mục tiêu của ngành», «tính chung»."""
    words = key(name)
    if _PRONOUN.fullmatch(words) is not None:
        return True
    last = words.rpartition(", ")[2]
    compared = _COMPARED.match(last)
    if compared is not None:
        last = last[compared.end() :]
        if last == "":
            return " " in compared[0].strip()
    return last not in _BARE and _EMPTY.fullmatch(last) is not None


def several(words: str) -> bool:
    """Whether words before a figure, in small letters, stand for more than one of those told before."""
    return _SEVERAL.search(words) is not None


def pointed(name: str) -> tuple[str, str] | None:
    """A name that points back in two: what it is of that, «vốn», and that itself, «dự án»; None where it does not."""
    found = _POINTED.fullmatch(name)
    if found is None or len(found["what"].split()) > _MOST:
        return None
    return found["head"], found["what"]


def elsewhere(name: str) -> str:
    """Where or of whom a name tells again what was told: «tỷ lệ này ở khu vực miền núi»; empty where it does not."""
    found = _ELSEWHERE.fullmatch(key(name))
    if found is None:
        return ""
    start, end = found.span("where" if found["where"] else "there")
    return name[start:end]


def points_back(name: str) -> bool:
    """Whether a name as a whole points back: «lực lượng này»."""
    found = pointed(name)
    return found is not None and found[0] == ""
