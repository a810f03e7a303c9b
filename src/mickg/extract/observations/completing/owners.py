"""The thing whose size a figure tells: «dự án Khu đô thị Đông Nam với tổng vốn đầu tư 300 tỷ đồng»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.firms import of_firm
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_SIZE = re.compile(
    r"(?:tổng |số )*(?:mức đầu tư|vốn(?! hóa)|kinh phí|diện tích|độ dài|chiều dài|chiều rộng|quy mô|công suất|dung tích"
    r"|thời gian|thời hạn|hạn mức|giá trị|doanh thu|lợi nhuận|sản lượng|nguồn lực)"
    r"(?: (?:đầu tư|điều lệ|đăng ký|thực hiện|xây dựng|thi công|thiết kế|quy hoạch|sử dụng|khai thác|dự kiến|ban đầu"
    r"|hợp đồng|trúng thầu|hoàn vốn|hoạt động|sau thuế|trước thuế|chủ sở hữu|mặt bằng|sàn|đất))*"
)
_THING = (
    r"(?:tiểu |hợp phần |toàn bộ )?(?:dự án|công trình|chương trình|đề án|gói thầu|tuyến|cao tốc|quốc lộ|cầu(?! thủ)"
    r"|hầm|cảng|sân bay|nhà máy|nhà ga|khu|cụm|trung tâm|bệnh viện|(?<!thị )(?<!môi )(?<!hiện )(?<!công )trường"
    r"|hồ chứa|đập|phương án|quỹ|hợp đồng|công ty"
    r"|doanh nghiệp|tập đoàn|tổng công ty|ngân hàng|ctcp|mô hình|tòa nhà|chung cư|mỏ|hợp tác xã|chợ)"
)
_NAMED = re.compile(
    rf"(?<!\w)(?<!tại )(?<!ở )(?<!do )(?<!thuộc ){_THING}(?!\w)"
    r"(?:(?! (?:với|có|được|do|đã|sẽ|đang|là|nằm|gồm|dài|trị giá|để|nhằm|vừa|cũng|còn|phải|cần"
    r"|bị|khi|sau|từ|đạt|chiếm|trong|giai đoạn|mà|hoàn thành|khởi công|thành lập|khánh thành|tổ chức|này|đó"
    r"|tại|ở|vào|cho|về|đến|tới|cùng|và|triển khai)"
    rf"(?!\w)) [^\s,;:(){LETTERS['QUANTITY']}{LETTERS['PERIOD']}]+){{1,14}}"
)
_AGAIN = by_letter(rf"(?:toàn )?{_THING}(?: này| đó| trên)?")
_COST = re.compile(r"(?:tổng )?(?:mức|vốn|kinh phí)(?: đầu tư| xây dựng)?|tổng kinh phí")
_HAS = re.compile(r" (?:dài|rộng|cao|sâu|có|gồm|với)\Z")
_WORK = re.compile(rf"(?:toàn )?{_THING}(?!\w)")
_FIRM = re.compile(r"(?:Tập đoàn|Tổng công ty|Công ty|Ngân hàng(?! Nhà nước)|[A-Z]\w*(?: [A-Z]\w*)*\Z)")
_PARAGRAPH = 600


def is_size(name: str) -> bool:
    """Whether a name is the size of a thing alone: «tổng vốn đầu tư»."""
    return _SIZE.fullmatch(key(name)) is not None


def owned(account: Account, figure: Figure, name: str) -> str:
    """The size of a thing with the thing that its sentence, or one before it in its paragraph, names last."""
    size, whole = name, _AGAIN.search(key(name))
    if whole is not None and whole.end() == len(name):
        size = name[: whole.start()].strip()
    if not is_size(size):
        return of_firm(account, figure, name)
    line = account.tools.reading.article.lines[account.sentence.line]
    start = max(account.skeleton.place(line.start), account.start - _PARAGRAPH) if whole is not None else account.start
    things = [*_NAMED.finditer(account.text, start, figure.run)]
    thing = account.tools.words.plain(*things[-1].span()) if len(things) > 0 else _firm(account, start, figure.run)
    return f"{size} {thing}" if thing != "" else of_firm(account, figure, name)


def of_work(account: Account, figure: Figure) -> str:
    """What a work costs behind its length or parts: «Tuyến A dài 23 km, qua B (12 km), tổng mức đầu tư 5 tỷ»; or empty.

    It is of what the sentence begins with, not of the part or place told last.
    """
    part = account.text.rfind(";", account.start, figure.at)
    first = next((one.figure for one in account.items if one.figure.at > part), None)
    if first is None or first.quantity.unit != "count" or not figure.quantity.is_money or figure.opened >= 0:
        return ""
    size, work = account.subject(figure), _HAS.sub("", account.tools.preceding.subject(first))
    costs = _COST.fullmatch(key(size)) is not None and _WORK.match(key(work)) is not None
    return f"{size} {work}" if costs else ""


def _firm(account: Account, start: int, end: int) -> str:
    """The firm that a stretch names last, as the owner of a size; empty where it names none."""
    at = account.skeleton.last("BODY", start, end)
    body = account.skeleton.mention(at) if at is not None else None
    name = str(body.value.name) if body is not None else ""
    return f"của {name}" if name != "" and _FIRM.match(name) is not None else ""
