"""How clauses begin: connectors, the topic that they are about, circumstances of time, place and purpose."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.directives.telling import (
    DOING,
    DUTY,
    EDGES,
    PARTY,
    PERIOD,
    PLACE,
    SAYING,
    TELLING,
    Telling,
)

_CONNECTOR = by_letter(
    r"(?:đồng thời|(?:cùng với|bên cạnh|song song với|kèm theo) đó|ngoài ra|đặc biệt|do đó|do vậy|vì vậy|vì thế"
    r"|chính vì vậy|theo đó|cụ thể|cụ thể là|cuối cùng|trước hết|trước mắt|tiếp theo|tiếp đó|mặt khác|tuy nhiên|song"
    r"|nhưng|còn|và|trong đó|từ đó|qua đó|muốn vậy|nhất là|hơn nữa|như vậy|tóm lại|cùng ngày|sau đó|nhân dịp này"
    r"|tại đây|vừa qua|thứ \w+|cũng"
    rf"|riêng(?! (?:{PARTY}|{PLACE}|(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường) [^,;:\n]{{2,30}}),)"
    r"|sắp tới|hiện nay|thời gian tới|thêm vào đó|ngay sau đó|dịp này)(?!\w)"
    r"(?:(?:(?<= đó)|(?<= hết)|(?<= mắt)|(?<= biệt)) là(?: việc)?)?,? ?"
)
_TOPIC = re.compile(
    r"(?P<sign>về phía|về lĩnh vực|trong lĩnh vực|đối với lĩnh vực|ở lĩnh vực|lĩnh vực|về|đối với|với"
    rf"|liên quan (?:tới|đến)|riêng với|riêng đối với|riêng)(?!\w) (?P<topic>[^,;:\n{TELLING}{DUTY}]+?)(?:, ?|\Z)"
)
_ASIDE = re.compile(
    r"(?:theo|căn cứ|trên cơ sở)(?: đúng)? (?:chức năng|nhiệm vụ|thẩm quyền|chức trách)"
    rf"[^;:\n{PARTY}]{{0,60}}, ?(?={PARTY})"
    rf"|theo(?!\w)[^,;:\n{TELLING}{DUTY}{DOING}]*?, ?"
    r"|(?:(?:trong|tại|trên|để|nhằm|trước|sau|ngay|từ|đến|thay mặt|cùng với|song song|bên cạnh|ngoài|qua|nhân"
    r"|hướng tới|thừa ủy quyền|thừa lệnh|được sự ủy quyền|ở|khi|nếu|căn cứ|trên cơ sở|trường hợp|năm|sáng|chiều"
    r"|ngày)(?!\w)"
    rf"|{PERIOD})[^,;:\n{TELLING}{DUTY}]*?, ?"
    rf"|(?:{SAYING} )*(?:kết luận|phát biểu|chỉ đạo|khai mạc|bế mạc|kết thúc)(?!\w)[^,;:\n{TELLING}{DUTY}]*?, ?"
    rf"(?={PARTY})"
    rf"|(?:(?:đến|trong|từ)(?: hết| cuối)? )?{PERIOD} (?=[{DOING}{PARTY}])"
    rf"|(?:hàng|hằng|mỗi) (?:năm|quý|tháng|tuần) (?=[{PARTY}{DOING}])"
    rf"|(?:{DOING}[^,;:\n{TELLING}{DUTY}]*?|{TELLING}(?: cho)? {PARTY}), (?={PARTY}(?: \w+){{0,2}} [{TELLING}{SAYING}])"
)
_TOPIC_GOES_ON = re.compile(
    rf"(?:[^,;:\n{TELLING}{DUTY}{PARTY}{DOING}]{{1,40}}|{DOING}), (?=[{PARTY}{DUTY}{DOING}{TELLING}])"
)
_LEVEL = re.compile(r"(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường) (?=\w)")
_TO_SOMEBODY = ("với", "về phía", "riêng")
_LONGEST_PARTY = 40
_NEAR = 30


def led(telling: Telling, start: int, end: int) -> int:
    """Where a clause begins after its connectors, its topic and its circumstances; its topic is carried."""
    _announce(telling, start, end)
    while start < end:
        while start < end and telling.text[start] in ' "':
            start += 1
        found = _CONNECTOR.match(telling.text, start, end)
        after = found.end() if found is not None else _after_topic(telling, start, end)
        if after is None or after <= start or after >= end:
            break
        start = after
    return start


def _announce(telling: Telling, start: int, end: int) -> None:
    """Keep the period of «Cụ thể, năm 2020, …» where tasks were announced."""
    carried = telling.carried
    if len(carried.default) > 0 and telling.text.startswith(("cụ thể", "trong đó"), start):
        period = telling.front(start, min(end, start + _NEAR))
        carried.announced = (telling.clause.line, period) if period is not None else carried.announced


def _after_topic(telling: Telling, start: int, end: int) -> int | None:
    """Where a topic or a circumstance ends; «Đối với các sở, …» says to whom what follows is told."""
    found = _TOPIC.match(telling.text, start, end)
    if found is None:
        aside = _ASIDE.match(telling.text, start, end)
        return aside.end() if aside is not None else None
    topic = found["topic"]
    if topic[:1] == PARTY and len(topic) <= _LONGEST_PARTY and found["sign"].endswith(_TO_SOMEBODY):
        telling.carried.topic_to = telling.names(found.start("topic"))
    more = _TOPIC_GOES_ON.match(telling.text, found.end(), end)
    last = more.end() if more is not None else found.end()
    first = telling.skeleton.origin(found.start("topic"))
    words = telling.article.text[first : telling.skeleton.origin(last)]
    telling.carried.topic = " ".join(words.split()).strip(EDGES) or None
    if _is_place(telling.carried.topic or "") and found["sign"].endswith(_TO_SOMEBODY):
        telling.carried.topic_to = (str(telling.carried.topic),)
    return last


def _is_place(topic: str) -> bool:
    """Whether a topic is a place by its level and name, whose leaders are told: «huyện Tuy Đức»."""
    level = _LEVEL.match(topic)
    return level is not None and all(word[0].isupper() for word in topic[level.end() :].split())
