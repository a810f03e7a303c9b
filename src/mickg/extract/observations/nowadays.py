"""What is so now: «hiện có 12 bệnh viện», «hiện huyện thiếu 40 giáo viên», the items of a list of such things."""

import re
from collections.abc import Iterator

from mickg.article import Zone
from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS

_NOW = by_letter(
    r"(?<![^\s.,;:\ue100-\ue1ff])"
    rf"(?:hiện(?: nay| tại| đang| có| còn| ở| khai thác| quản lý| sử dụng| duy trì"
    rf"| vẫn| đã| chỉ| mới| là| cả| toàn|,|(?= {LETTERS['QUANTITY']}))"
    r"|hiện(?= (?!đại|thực|hữu|tượng|vật|trạng|trường|diện)[^,;.()]{1,40}"
    r" (?:có|đang|còn|chỉ|là|đạt|mới|thiếu|cần)(?!\w))"
    rf"|nay(?= (?:còn|chỉ còn|có|đã có|lên)(?!\w))|sẽ"
    rf"|(?<!xuống )(?<!{LETTERS['QUANTITY']} )(?<!{LETTERS['QUANTITY']}, )(?:vẫn )?còn"
    r"(?= (?:khoảng |tới |đến )?\Z))(?!\w)"
)
_NOWADAYS = by_letter(
    r"(?<![^\s.,;:\ue100-\ue1ff])hiện(?: nay| tại| đang| có| còn| vẫn| khai thác| quản lý| sử dụng| duy trì| ở|,"
    r"| là| (?:đã|chỉ|mới)(?= (?:có|còn|là|đạt|lên|ở|tới|đến|được)(?!\w)))(?!\w)"
    r"|(?<![^\s.,;:\ue100-\ue1ff])(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )hiện"
    r"(?= (?!đã|mới|chỉ|đại|thực|hữu|tượng|vật|trạng|trường|diện)[^,;.()]{1,40} (?:có|đang|còn|là|thiếu|cần)(?!\w))"
)
_PRESENT = ("hiện", "sẽ", "vẫn còn")
_LEFT, _NEAR = "còn", 7
_NO_NOW = re.compile(r"(?:thực|phát|thể|xuất|biểu|tái|đến|tới|hiện|năm|tháng|quý|ngày|hôm|sáng|chiều|xưa) \Z")


def now_told(account: Account, figure: Figure) -> str | None:
    """The article's year for what is so now: «hiện có»."""
    today = account.tools.reading.today
    told = today is not None and any(_now_words(account, figure))
    return today.isoformat()[:4] if today is not None and told else None


def is_nowadays(account: Account, figure: Figure) -> bool:
    """Whether the words before a figure say that it is so these days, whatever was done in a time told before."""
    return _NOWADAYS.search(account.text, account.start, figure.at) is not None


def now_over(account: Account) -> str | None:
    """The article's year for items of a list of what is so now: «Hiện có 310 khách sạn, trong đó:»."""
    article, today = account.tools.reading.article, account.tools.reading.today
    heads = account.tools.outline.heads(account.sentence.line) if today is not None else ()
    if len(heads) == 0 or today is None or article.lines[account.sentence.line].zone is not Zone.BULLET:
        return None
    head, place = article.lines[heads[-1]], account.skeleton.place
    told = account.skeleton.places("PERIOD", place(head.start), place(head.end))
    now = _NOWADAYS.search(account.text, told[-1] if len(told) > 0 else place(head.start), place(head.end))
    return today.isoformat()[:4] if now is not None else None


def is_now(account: Account, figure: Figure) -> bool:
    """Whether a figure is of the present or of what comes, whatever the article reviews: «hiện huyện thiếu», «sẽ»."""
    return any(word.startswith(_PRESENT) for word in _now_words(account, figure))


def _now_words(account: Account, figure: Figure) -> Iterator[str]:
    """The words before a figure that say that it is so now; «còn» of what has fallen does not: «còn 9 xã, giảm 3%»."""
    following = account.after(figure)
    moved = following is not None and following.role == "change"
    for found in _NOW.finditer(account.text, account.start, figure.at):
        if moved and found[0] == _LEFT:
            continue
        if _NO_NOW.search(account.text, max(0, found.start() - _NEAR), found.start()) is None:
            yield found[0]
