"""How far a paper has come by the words around it: passed, drafted or foretold."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.documents.paper import Paper, Status
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS

_DRAFT = by_letter(r"(?<!\w)(?:dự thảo|dự án|bản thảo|hồ sơ|(?<!tham )dự)(?: lần \S+)?(?: các)?:? \Z")
_FORETOLD = by_letter(
    r"(?<!\w)(?<!đã )(?<!vừa )(?:sẽ|sắp|sớm|dự kiến|đề nghị|đề xuất|kiến nghị|tham mưu|chuẩn bị|nghiên cứu)"
    r"(?:(?!đã |vừa |mới )[^.;\n]){0,60}?(?<!\w)(?:ban hành|xây dựng|ký|thông qua|có)(?: một| các)? \Z"
    r"|(?<!\w)(?:(?<!không )phải|cần|chưa|chậm|khẩn trương|đẩy nhanh|(?<!theo )yêu cầu(?! của)|được giao"
    rf"|(?<!bàn )giao(?= (?:cho )?[{LETTERS['BODY']}{LETTERS['BODIES']}{LETTERS['TITLE']}]))"
    r"(?:(?!đã |vừa |mới )[^.;\n]){0,60}?(?<!\w)(?:ban hành|hoàn thành|ký|thông qua)(?: một| các)? \Z"
    r"|(?<!\w)(?:cần|chưa)(?: sớm)? có \Z"
)
_DRAFTED = by_letter(
    r"(?<!\w)(?:trình|hoàn thiện|hoàn chỉnh|hoàn tất|xây dựng|soạn thảo|chỉnh lý|tiếp thu|góp ý|cho ý kiến|thẩm tra"
    r"|thẩm định|thảo luận|lấy ý kiến|đàm phán|xem xét|xem xét, thông qua|cho ý kiến, thông qua)"
    r"(?:,? (?:về|vào|cho|đối với|nội dung|các nội dung|hồ sơ|của|các|luật như|như|cả|một số"
    rf"|[{LETTERS['BODY']}{LETTERS['TITLE']}]))*:? \Z"
    rf"|(?<!\w)trình(?: [{LETTERS['BODY']}{LETTERS['TITLE']}]){{1,2}}(?: xem xét,?)?"
    r" (?:ban hành|ký ban hành|phê duyệt|thông qua|ký) \Z"
)
_PASSED = by_letter(
    r"(?<!\w)(?:thông qua|tán thành|biểu quyết|ban hành|ký|công bố|trao|gửi|phê chuẩn|có|phát hành"
    r"|(?<!đưa )(?<!diễn )(?<!xảy )(?<!đề )ra)"
    r"(?: các| hai| ba| một| toàn văn)? \Z"
)
_STATUSES: tuple[tuple[re.Pattern[str], Status], ...] = (
    (_DRAFT, "draft"),
    (_FORETOLD, "planned"),
    (_DRAFTED, "draft"),
)
_DRAFTS = by_letter(r"(?<!\w)(?:dự án|dự thảo)(?: luật| nghị quyết| nghị định)*[^;:\n]{0,60}: \Z")
_LIST = 100
_AHEAD = re.compile(
    r"(?: này)?,? (?:đang|sẽ|sắp|dự kiến|chuẩn bị)(?: sẽ| tiếp tục| sớm)*(?: được)?[^.;:\n]{0,40}?"
    r"(?:xem xét|thông qua|thảo luận|cho ý kiến|trình|lấy ý kiến|hoàn thiện|xây dựng|soạn thảo|chỉnh lý|thẩm tra"
    r"|thẩm định|tiếp thu|góp ý|(?P<foretold>ban hành|ký))(?!\w)"
)


def tell_status(reading: Reading, paper: Paper, start: int) -> None:
    """Give a paper what the words of its sentence say of it; `start` is where they begin."""
    text = reading.skeleton.text
    for pattern, status in _STATUSES:
        if paper.sure == 0 and pattern.search(text, max(start, paper.at - 110), paper.at) is not None:
            paper.status, paper.sure = status, 1
    if paper.sure == 0 and _DRAFTS.search(text, max(0, paper.at - _LIST), paper.at) is not None:
        paper.status, paper.sure = "draft", 1
    ahead = _AHEAD.match(text, paper.until) if paper.sure == 0 else None
    if ahead is not None:
        paper.status, paper.sure = "draft" if ahead["foretold"] is None else "planned", 1
    if paper.cited:
        paper.status = "issued"
    if paper.sure == 0 and _PASSED.search(text, start, paper.at) is not None:
        paper.sure = 2
