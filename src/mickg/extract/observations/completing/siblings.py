"""Members of a row of growths, which take what the first one grows: «xuất khẩu nông sản giảm 3%; thủy sản giảm 2%»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.completing.beginnings import begins_part
from mickg.extract.observations.completing.movements import moved_with
from mickg.extract.observations.completing.whose import of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.likes import are_alike
from mickg.extract.observations.naming.divisions import beside
from mickg.extract.observations.naming.names import is_measured, is_name, measure_of, rest_of
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
_REGION = re.compile(
    r"(?:(?:khu vực|vùng) )?(?:miền|phía|nông thôn|thành thị|đô thị|đồng bằng|trung du|tây nguyên|duyên hải)(?!\w)"
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
_PACE = re.compile(r"(?:tốc độ|mức|nhịp độ) tăng(?: trưởng)? ")
_SAID = re.compile(r" (?:đã|được|bị|có|là|đang|cũng) ")
_OPENS = re.compile(r" \(|: ")
_AVERAGED = re.compile(r" (?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng) năm)?\Z")
_LONG, _SHORT, _NEAR = 8, 5, 6


def grown_alike(account: Account, figure: Figure, name: str) -> str:
    """What grows, of a member named alone: with the measure that grew before it, of a rate with its whole name."""
    said, group = key(name), _GROUP.match(key(name)) is not None
    told = not group and (is_measured(name) or _SAID.search(f" {said} ") is not None)
    if name == "" or told or len(name.split()) > _LONG:
        return name
    if (measure := moved_with(account, figure)) != "":
        return f"{measure} {name}"
    first = _first(account, figure) or (_grown_before(account) if is_name(name) else None)
    if first is None:
        return name
    if _MEANS.match(said) is not None and len(first.topic.split()) <= _LONG:
        return f"{_MEANS_TOLD.split(first.topic)[0]} {name}"
    way = _WAY.match(first.topic) if group or name[0].isupper() or said.startswith("châu ") else None
    if way is not None:
        return f"{way[0]}{name}"
    row = _row(account, first, figure)
    return f"{row} {name}" if row != "" else _with_measure(account, first, name, group=group)


def _row(account: Account, first: Item, figure: Figure) -> str:
    """What the parts of a growth grow in that brackets or a colon lead to: «doanh thu tăng 9% (dịch vụ 7%)»."""
    if first.figure.role != "change":
        return ""
    if _OPENS.match(account.text, first.figure.at + 1, figure.run) is not None:
        shared = _SHARED.match(key(first.topic)) is not None and len(first.topic.split()) <= _SHORT
        account.row = _AVERAGED.sub("", first.topic) if shared else ""
        return account.row
    return account.row if account.row != "" and first.topic.startswith(f"{account.row} ") else ""


def _with_measure(account: Account, first: Item, name: str, *, group: bool) -> str:
    """A member with what the first one grew in: a place with all of it, a group with all but the first's own group."""
    topic, said = _PACE.sub("", first.topic), key(name)
    measure = measure_of(topic)
    whole = is_measured(topic) or not (is_name(topic) or _GROUP.match(key(topic)) is not None)
    if (is_name(name) or _REGION.match(said) is not None) and whole and len(topic.split()) <= _LONG:
        return beside(of_anyone(account, first.figure, topic), name)
    if group and key(measure).startswith(_RATE):
        return f"{_OF_ALL.sub('', first.topic)} {name}"
    head = topic.partition(f" {name.split(maxsplit=1)[0]} ")[0]
    if group and head != topic and is_measured(head):
        return f"{head} {name}"
    if topic != first.topic and measure != "":
        return f"{topic if group or topic == measure else measure} {name}"
    goods = _GOODS.match(key(measure)) is not None and len(name.split()) <= _SHORT and _OTHERS.match(said) is None
    like = group or goods or (not said.startswith("sản xuất") and are_alike(key(rest_of(topic)), said))
    return f"{measure} {name}" if like and _SHARED.match(key(measure)) is not None else name


def _first(account: Account, figure: Figure) -> Item | None:
    """What a mark, or a word like «trong đó», parts a member from; a sentence's first is a part of the one before."""
    if account.last is None:
        return account.whole
    begun = begins_part(account, figure) or account.text.startswith("(", figure.left - 1)
    return account.last if begun else None


def _grown_before(account: Account) -> Item | None:
    """What was told last to grow before a sentence, which a place alone then grows in: «Dẫn đầu là Hà Nam tăng 9%»."""
    if len(account.items) > 0:
        return None
    near = [*account.tools.told][-_NEAR:]
    grown = (one for one in reversed(near) if one.figure.role == "change" or len(one.changes) > 0)
    return next((one for one in grown if is_measured(one.topic)), None)
