"""Where in a skeleton the name of an event may begin, and the rules that may read one there."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from mickg.extract.branches import by_letter
from mickg.extract.rules import Rule, rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.text import key

_BODY = LETTERS["BODY"]
HEADS = by_letter(
    "hội (?=ngh|thảo|đàm|chợ|thi|diễn|trại|thao|khỏe|sách|báo xuân)|tọa đàm|diễn đàn|đại hội|phiên |phần chất vấn"
    "|kỳ (?=họp|thi)|cuộc (?!sống|đời|chiến|cách)|buổi |chuyến |họp|làm việc|giao ban|sơ kết|tổng kết|lễ "
    r"|triển lãm|không gian trưng|khu trưng|ngày (?=[^\W\d_])|năm (?=[^\W\d_])|tháng (?=[^\W\d_])"
    "|diễn tập|tập huấn|tổng duyệt|đêm |lớp (?=tập|bồi|đào)|khóa (?=tập|bồi|đào)"
    "|giải (?!quyết|pháp|ngân|phóng|thích|trí|trình|tỏa|đáp)|đợt (?=thanh|kiểm|giám)"
    "|festival|liên hoan|tuần (?=lễ|văn|du|phim|hàng)|tháng tiêu dùng|giải chạy|chương trình |khai trương|khánh thành"
    "|khởi công|động thổ|thông xe|phát động|khởi động|ra mắt|ra quân|trao |đọc (?=quyết|các q)|tặng |ký |công bố "
    '|kỷ niệm|bầu |sáp nhập|hợp nhất|sự kiện (?=")'
    f"|nhập (?=vào|với|thành|{_BODY}|tỉnh|toàn bộ|nguyên)|lập (?={_BODY})|thành lập (?={_BODY})"
    f"|được (?=(?:{_BODY} )?(?:kh(?:ởi công|ánh|ai trương)|thông xe))"
    f"|nghe (?=kết quả|báo cáo|tờ trình|{_BODY} báo cáo)"
    "|nhìn lại|triệu tập"
    "|điện đàm|dâng (?=h)|viếng|tiếp (?!tục|theo|tới|cận|nhận)|thảo luận (?=ở|tại)|chất vấn|gặp (?!khó|phải|nhiều|sự)"
    "|thăm|kiểm tra|khảo sát|thị sát|đối thoại|hội kiến"
    f"|{LETTERS['QUANTITY']}(?= (?:ngày )?(?:tái|thành|truyền))"
)
"""Where a name may begin. Each branch begins with a letter of its own, which lets the search skip all others."""
_WORD = re.compile(r"\w+")


def rules_at(skeleton: Skeleton, at: int) -> Sequence[Rule]:
    """The rules whose matches may begin with the word at a place, in their order."""
    return _beginning().get(_word(skeleton, at), ())


def _word(skeleton: Skeleton, at: int) -> str:
    """The word at a place; «number» for a figure."""
    found = _WORD.match(skeleton.text, at)
    return found[0] if found is not None else "number"


@cache
def _beginning() -> Mapping[str, Sequence[Rule]]:
    """The rules by the words that what they match begins with, in their order."""
    by_word: dict[str, list[Rule]] = {}
    for rule in rules("events"):
        for word in rule.begins:
            by_word.setdefault(key(word), []).append(rule)
    return by_word
