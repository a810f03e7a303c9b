"""Members of a row of growths, which take what the first one grows: «xuất khẩu nông sản giảm 3%; thủy sản giảm 2%»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.heads import HEADS
from mickg.extract.observations.likes import are_alike
from mickg.extract.observations.naming.names import is_measured, measure_of, rest_of
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_SHARED = by_letter(
    r"(?:tổng )?(?:kim ngạch|giá trị|trị giá|doanh thu|doanh số|sản lượng|năng suất|diện tích|xuất khẩu|nhập khẩu"
    r"|số|vốn|chỉ số sản xuất)(?!\w)"
)
_RATE = "tỷ lệ"
_GROUP = re.compile(
    r"(?:(?:riêng|các|những|toàn) )*(?:nhóm|khu vực|khối|ngành|lĩnh vực|mặt hàng|thị trường|sang|vùng|tỉnh|huyện|xã|cấp"
    r"|địa phương|công nghiệp chế biến)(?!\w)"
)
_GOODS = by_letter(r"(?:tổng )?(?:sản lượng|kim ngạch|xuất khẩu|nhập khẩu)(?!\w)")
_OTHERS = re.compile(
    r"(?:tổng|hoạt động|dịch vụ|du lịch|vận (?:tải|chuyển)|bán lẻ|sản xuất|chăn nuôi|nuôi|đàn|lượt|công nghiệp"
    r"|nông nghiệp|lâm nghiệp|thuế|tín dụng|kinh tế)(?!\w)"
)
_OF_ALL = re.compile(r" (?:toàn|cả|chung)(?!\w).*")
_MEANS = re.compile(r"(?:qua|bằng|trên) ")
_MEANS_TOLD = re.compile(r" (?:qua|bằng|trên) ")
_WAY = re.compile(r".+ (?:sang|từ) ")
_SAID = re.compile(r" (?:đã|được|bị|có|là|đang|cũng) ")
_LEAD = by_letter(
    rf"(?<!\w)(?:các|những|nhiều|một số|hầu hết|phần lớn|{LETTERS['QUANTITY']}) [^,;:()]{{2,60}}? có"
    rf" (?P<measure>(?!mức|tốc độ|tỷ lệ|thị trường){HEADS}(?: (?!tăng|giảm|đều|cùng|cũng|còn)[^\W\d_]+){{0,6}})"
    r"(?: (?:đều|cùng|cũng))? (?:tăng(?: trưởng)?|giảm)(?!\w)"
    rf"[^;:(){LETTERS['QUANTITY']}]*?(?::|(?<!\w)(?:như|gồm|là|trong đó)(?!\w))[ :]*"
)
_LONG, _SHORT = 8, 5


def growth_lead(account: Account, figure: Figure) -> tuple[str, int]:
    """What its lead says that each of a sentence's members grew in, and where the members begin; else empty.

    «Các mặt hàng có giá trị xuất khẩu tăng cao là: gạo (tăng 23%), cà phê (tăng 12%)».
    """
    if account.text.find(" có ", account.start, figure.run) < 0:
        return "", figure.left
    lead = _LEAD.search(account.text, account.start, figure.run)
    if lead is None:
        return "", figure.left
    return account.tools.words.plain(*lead.span("measure")), max(figure.left, lead.end())


def grown_alike(account: Account, figure: Figure, name: str) -> str:
    """What grows, of a member named alone: with the measure that grew before it, of a rate with its whole name."""
    said, group = key(name), _GROUP.match(key(name)) is not None
    told = not group and (is_measured(name) or _SAID.search(f" {said} ") is not None)
    if name == "" or told or len(name.split()) > _LONG:
        return name
    first = _first(account, figure)
    if first is None:
        return name
    if _MEANS.match(said) is not None and len(first.topic.split()) <= _LONG:
        return f"{_MEANS_TOLD.split(first.topic)[0]} {name}"
    way = _WAY.match(first.topic) if group or name[0].isupper() or said.startswith("châu ") else None
    if way is not None:
        return f"{way[0]}{name}"
    measure = measure_of(first.topic)
    if group and key(measure).startswith(_RATE):
        return f"{_OF_ALL.sub('', first.topic)} {name}"
    goods = _GOODS.match(key(measure)) is not None and len(name.split()) <= _SHORT and _OTHERS.match(said) is None
    like = group or goods or (not said.startswith("sản xuất") and are_alike(key(rest_of(first.topic)), said))
    return f"{measure} {name}" if like and _SHARED.match(key(measure)) is not None else name


def _first(account: Account, figure: Figure) -> Item | None:
    """What a mark, or a word like «trong đó», parts a member from; a sentence's first is a part of the one before."""
    if account.last is None:
        return account.whole
    return account.last if begins_part(account, figure) else None
