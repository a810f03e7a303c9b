"""What is disbursed where only the doing is said, from the words before: «… đầu tư công. Tỉnh mới giải ngân 45%»."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.text import key

DISBURSED = "giải ngân"
_BARE = re.compile(
    rf"(?:.*, )?(?:tỷ lệ )?(?P<who>.*?)(?:(?:\A| )(?:đã|mới|chỉ|cũng|vẫn|còn|được|hiện))*(?:\A| ){DISBURSED}"
)
_MONEY = re.compile(
    rf"(?:{DISBURSED}|(?<!\w)(?:về|đối với|riêng|với)) (?:các |nguồn |tổng )*"
    r"(?P<what>(?:vốn|kinh phí|gói)(?: [^\W\d_]+){1,9}?)"
    r"(?= ?[^\w ]| (?:còn|đạt|chậm|của|trên|tại|ở|năm|được|là|và|trong|theo|đã|mới|đến|cho năm)(?!\w)|\Z)"
    r"|(?P<public>đầu tư công)(?!\w)"
)
_SAID = re.compile(r"(?<!\w)(?:vốn|kinh phí|tiền|gói|quỹ|kế hoạch|nguồn|ngân sách|giá trị|dự toán|trái phiếu)(?!\w)")
_PUBLIC = "vốn đầu tư công"
_OF_ALL = frozenset({"", "tỉnh", "toàn tỉnh", "thành phố", "toàn thành phố", "huyện", "địa phương", "đơn vị", "ngành"})


def disbursed(account: Account, figure: Figure, name: str) -> str:
    """A name that ends with a bare «giải ngân» with the money that its paragraph, else the title, spoke of last."""
    bare = _BARE.fullmatch(key(name)) if figure.quantity.is_money or figure.quantity.unit == "percent" else None
    what = _spoken_of(account, figure) if bare is not None and _SAID.search(bare["who"]) is None else ""
    if bare is None or what == "":
        return name
    whose = "" if bare["who"] in _OF_ALL else f" của {name[bare.start('who') : bare.end('who')]}"
    rate = "tỷ lệ " if figure.quantity.unit == "percent" else ""
    return f"{rate}{DISBURSED} {what}{whose}"


def _spoken_of(account: Account, figure: Figure) -> str:
    text = account.text
    title = max(0, text.find("\n", 0, figure.at))
    for start, end in ((text.rfind("\n", 0, figure.at) + 1, figure.at), (0, title)):
        for found in reversed([*_MONEY.finditer(text, start, end)]):
            return _PUBLIC if found["public"] else account.tools.words.plain(*found.span("what"))
    return ""
