"""Partners of a trade that are named alone: «Trung Quốc là thị trường lớn nhất với 57 nghìn tấn»."""

import re
from collections.abc import Iterator
from functools import cache

from mickg.extract.branches import by_letter
from mickg.extract.lexicon import data
from mickg.extract.observations.account import Account
from mickg.extract.observations.completing.whose import of_anyone
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.leads import after_lead
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_PLACE, _BODY, _FIGURE = LETTERS["PLACE"], LETTERS["BODY"], LETTERS["QUANTITY"]
_LED = (
    r"(?:(?:về|xét (?:về|theo)|theo) (?:cơ cấu )?thị trường,?"
    r"|trong đó|tiếp theo|tiếp đến|kế đến|đứng sau|sau đó|sau|riêng|còn|và|là|sang|từ|tại|với|ở|đến|các|lớn nhất"
    r"|đứng đầu|dẫn đầu|nhất|nhiều nhất|chủ yếu|,|;|:)"
)
_RANKED = (
    rf"(?:(?:vẫn|tiếp tục|cũng|hiện|đang|tiếp|chỉ) )*(?:là|trở thành|đứng|xếp|giữ|dẫn đầu|đạt|với|ở|có|chi|mua|nhập"
    r"|chiếm|thứ|nhà đầu tư|dự án|hai|ba|tư|năm|nhất|đầu|lớn|nhì|vị trí|thị trường|đối tác|bạn hàng|khách hàng"
    rf"|nguồn cung|nhà cung cấp|xuất khẩu|nhập khẩu|nhập|tiêu thụ|chính|hàng đầu|số|một|về|cùng|kỳ|tổng"
    rf"|trị giá|giá trị|kim ngạch|lượng|khối lượng|sản lượng|của(?: [^\W\d_]+){{0,4}}|[{_PLACE}{_FIGURE}])"
)
_PARTNER = re.compile(
    rf"[ ,;:]*(?:{_LED} )*(?:(?P<market>(?:các )?(?:thị trường|khối|nước|khu vực) )?(?P<place>{_PLACE})"
    rf"|(?:thị trường|khối|khu vực) (?P<body>{_BODY})"
    rf"|(?P<union>{_BODY}|eu|asean|g7)(?= [^,;]*(?:thị trường|đối tác|bạn hàng|khách hàng|nguồn cung)))"
    rf"(?: {_RANKED}|,)* *\Z"
)
_BY_MARKET = re.compile(r"(?:[-+*•] )?(?:về|xét (?:về|theo)|theo) (?:cơ cấu )?thị trường(?!\w)")
"""What begins a paragraph that parts the whole of a trade, not the goods told last."""

_CAPITAL = re.compile(r"(?:tổng )?(?:số )?vốn(?!\w)(?!.* của )")
_TRADE = by_letter(r"(?<!\w)(?P<way>xuất|nhập) khẩu(?! lao động)(?!\w)(?!.* (?:sang|từ) )")

_EVERYWHERE = re.compile(r" (?:của )?(?:cả nước|toàn quốc|Việt Nam|toàn ngành).*\Z")
_ABROAD = re.compile(r" (?:ở|sang|ra|tại) nước ngoài\Z")
_NUMBER = re.compile(r"\A(?:tổng )?số ")
_OF_THOSE = re.compile(r"|(?:lượt )?(?:người|lao động|em|học sinh|sinh viên|thuyền viên)")


def partner(account: Account, figure: Figure) -> tuple[str, str] | None:
    """The name and the topic of a figure of the article's trade with a partner; None where none is named alone."""
    start = after_lead(account.text, _behind_rank(account, figure), figure.run)
    found = _PARTNER.fullmatch(account.text, start, figure.run) if figure.opened < 0 else None
    if found is None or (found["place"] is not None and _is_in_vietnam(account, found.start("place"))):
        return None
    told = [one for one in reversed(account.tools.told) if _is_like(one.figure, figure)]
    if _BY_MARKET.match(account.text, account.text.rfind("\n", 0, account.start) + 1) is not None:
        told.sort(key=lambda one: one.figure.quantity.value, reverse=True)
    group = next(name for name in ("place", "body", "union") if found[name] is not None)
    named = account.tools.words.printed(*found.span(group))
    if "đầu tư" in account.text[account.start : figure.run]:
        like = [*_whole_behind(account, figure), *(of_anyone(account, one.figure, one.topic) for one in told)]
        capital = next((topic for topic in like if _CAPITAL.match(key(topic)) is not None), None)
        account.partner = named if capital is not None else account.partner
        return (f"{capital} của {named}", capital) if capital is not None else None
    like = [*_whole_behind(account, figure), *(one.topic for one in told)]
    trade, way = next(((topic, way) for topic in like if (way := _TRADE.search(key(topic))) is not None), ("", None))
    if way is None:
        return None
    account.partner = named
    return f"{trade} {'sang' if way['way'] == 'xuất' else 'từ'} {account.partner}", trade


def sent_to(account: Account, figure: Figure) -> str:
    """Those counted last who went abroad, of one country: «Đài Loan đứng đầu với 29 nghìn người»; else empty."""
    start = _behind_rank(account, figure)
    places = account.skeleton.places("PLACE", start, figure.run)
    if len(places) != 1 or figure.opened >= 0 or _is_in_vietnam(account, places[0]):
        return ""
    if _OF_THOSE.fullmatch(account.tools.following.object(figure)) is None:
        return ""
    counts = (one.topic for one in reversed(account.tools.told) if one.figure.quantity.unit == "count")
    topic = next((topic for topic in counts if _ABROAD.search(topic) is not None), "")
    topic = _NUMBER.sub("", topic)
    return _ABROAD.sub(f" ở {account.tools.words.printed(places[0], places[0] + 1)}", topic)


def _is_in_vietnam(account: Account, at: int) -> bool:
    """Whether a place is a province, which the country's trade has no partner in."""
    mention = account.skeleton.mention(at)
    return mention is not None and key(str(mention.value)).removeprefix("thành phố ") in _provinces()


@cache
def _provinces() -> frozenset[str]:
    places = data("places")
    return frozenset(map(key, places["provinces"] + places["cities"]))


def _whole_behind(account: Account, figure: Figure) -> Iterator[str]:
    """What the share right behind a level is of, which the level is then a part of: «2 tỷ USD, chiếm 4% tổng vốn»."""
    behind = account.after(figure)
    if behind is not None and behind.role == "share" and ";" not in account.text[figure.at : behind.at]:
        whole = account.tools.following.object(behind)
        if whole.startswith("tổng "):
            yield _EVERYWHERE.sub("", whole.removeprefix("tổng "))


def _is_like(one: Figure, other: Figure) -> bool:
    """Whether one figure is a level in the measure of another."""
    return one.role != "change" and one.quantity.is_like(other.quantity)


def _behind_rank(account: Account, figure: Figure) -> int:
    """Where the words before a figure begin, those before a place in an order with them: «Mỹ đứng thứ hai với»."""
    before = account.before(figure)
    if before is None or before.quantity.unit != "rank" or account.text.find(";", before.at, figure.at) >= 0:
        return figure.left
    return before.left
