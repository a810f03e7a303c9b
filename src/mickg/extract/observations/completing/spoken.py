"""What is spoken of before a row of names whose figures say only whose they are: «Dẫn đầu là Hà Nam (13,8%), …»."""

import re
from collections.abc import Iterator

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.subjects import level_subject

_STOPS = (
    r"(?: (?:cao|thấp|lớn|nhiều|ít|nhỏ|(?<!hợp )(?<!thống )nhất|tại|theo|đạt|gồm|như|dẫn|đứng|vượt|một|từng|ở|năm|đến"
    r"|bình quân|trên|dưới|so|hơn|tốt|nhanh|chậm|khá|ấn tượng|hai|các|những|là|và|với|giữa|mới|tăng|giảm|trong|của|còn"
    r"|dương|âm|ước)(?!\w))"
)
_NOUNS = {
    "percent": r"(?:tốc độ (?:tăng(?: trưởng)?|phát triển)|(?:mức )?tăng trưởng|tỷ lệ|tỷ trọng|tỷ suất|chỉ số|thị phần"
    r"|giải ngân|thu ngân sách|thu nội địa)",
    "VND": r"(?:tổng )?(?:thu (?:ngân sách|nội địa)|doanh thu|vốn|giá trị|lợi nhuận|số vốn|kinh phí)",
    "USD": r"(?:tổng )?(?:kim ngạch|vốn|số vốn|giá trị|doanh thu|(?:xuất|nhập) khẩu)",
}
_SPOKEN = {unit: by_letter(rf"(?<!\w){noun}(?:(?!{_STOPS}) [^\W\d_]+){{0,8}}") for unit, noun in _NOUNS.items()}
_GREW = re.compile(
    r" tăng(?: trưởng)?(?: (?:mạnh|cao|nhanh|khá|tốt|nhiều|đột biến|vọt|đáng kể|ấn tượng|hơn|nhất|cả nước|toàn quốc))*"
    r"(?= (?:ở|tại|gồm|như|là|của|trong)(?!\w)|,|:)"
)
_EVERYWHERE = re.compile(
    r" (?:sang|tại|ở|của|từ|tới|đến|trên) (?:nhiều|các|một số|những|hầu hết|phần lớn|cả|toàn"
    r"|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[0-9]+)(?!\w).*\Z"
)
_WHO_HAVE = re.compile(r"\A.*(?<!\w)(?:các|những|nhiều|một số|hầu hết|phần lớn|[0-9]+) (?:.* )?có (?:mức |tốc độ )?")
_DOINGS = ("giải ngân", "thu ngân sách", "thu nội địa")
_REACH = 1500


def spoken_of(account: Account, figure: Figure) -> str:
    """The growth that its sentence speaks of, else the rate or sum named last before a figure or in the title.

    Empty where none is.
    """
    return _grown(account, figure) or next(_named(account, figure), "")


def _grown(account: Account, figure: Figure) -> str:
    """«Giá nhà tăng nhanh tại các thành phố, gồm Đà Nẵng (20%), …» tells growths."""
    if figure.quantity.unit != "percent":
        return ""
    for grew in _GREW.finditer(account.text, account.start, figure.at):
        start, end = level_subject(account.text, account.start, grew.start())
        words = _WHO_HAVE.sub("", _EVERYWHERE.sub("", account.tools.words.plain(start, end)))
        if words != "":
            return f"tăng trưởng {words}"
    return ""


def _named(account: Account, figure: Figure) -> Iterator[str]:
    pattern, text = _SPOKEN.get(figure.quantity.unit), account.text
    if pattern is None:
        return
    title = text.find("\n", 0, account.start)
    for start, end in ((max(0, figure.at - _REACH), figure.at), (0, max(0, title))):
        for found in reversed([*pattern.finditer(text, start, end)]):
            words = account.tools.words.plain(*found.span())
            if " " in words:
                doing = figure.quantity.unit == "percent" and words.startswith(_DOINGS)
                yield f"tỷ lệ {words}" if doing else words.removeprefix("tổng ")
