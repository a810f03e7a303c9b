"""Of which level a growth is, where its words say so: «72.440 tấn, 491 triệu USD, tăng 4,2% về lượng»."""

import re
from typing import Literal

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.extract.values import Quantity

Aspect = Literal["volume", "value", "price"]

_WORDS: dict[str, Aspect] = {
    "lượng": "volume", "khối lượng": "volume", "sản lượng": "volume", "số lượng": "volume",
    "giá trị": "value", "trị giá": "value", "kim ngạch": "value",
    "giá": "price", "đơn giá": "price", "giá bình quân": "price",
}  # fmt: skip
_NAMED = "|".join(sorted(_WORDS, key=len, reverse=True))
_END = r"(?!\w)(?= (?:xuất khẩu|nhập khẩu|so|và|nhưng|thì|cùng|tăng|giảm|hơn)|[,;.()]|\Z)"
_BEHIND = re.compile(
    rf" (?:cả )?(?:về (?:mặt )?(?P<about>{_NAMED}){_END}"
    rf"|(?P<first>{_NAMED}){_END})(?: và (?:về )?(?P<second>{_NAMED})(?!\w))?"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?<!năng )(?<!chất )(?<!lực )(?<!đánh )(?P<first>{_NAMED})(?: (?:xuất khẩu|nhập khẩu))?"
    r"(?: cũng| lại| chỉ| vẫn| đã| đều)* ?\Z"
)
_BARE = by_letter(
    rf"(?:{_NAMED}|giá (?:xuất khẩu |nhập khẩu )?(?:trung bình|bình quân)?|(?:đơn )?giá (?:xuất|nhập) khẩu"
    rf"|(?:tổng )?kim ngạch|doanh thu|thu)"
)
_MASSES = frozenset(["tấn", "tạ", "yến", "kg", "lít", "m3"])


def aspects(text: str, figure: Figure) -> frozenset[Aspect]:
    """What the words right behind a growth, else those right before it, say that it is of; empty where they do not."""
    found = _BEHIND.match(text, figure.at + 1, figure.right) or _BEFORE.search(text, figure.left, figure.run)
    return (
        frozenset(_WORDS[word] for word in found.groupdict().values() if word is not None)
        if found is not None
        else frozenset()
    )


def said_aspect(text: str, figure: Figure) -> str:
    """The words right behind a growth that say what it is of: «về lượng»; empty where none do."""
    found = _BEHIND.match(text, figure.at + 1, figure.right)
    return f"về {found['about'] or found['first']}" if found is not None else ""


def aspect(quantity: Quantity) -> Aspect | None:
    """Which side of a trade a level is: how much of it, what it is worth, at which price."""
    if quantity.is_money:
        return "price" if "/" in (quantity.measure or "") else "value"
    measure = (quantity.measure or "").split(" ")[-1].lower()
    return "volume" if measure in _MASSES else None


def is_bare(name: str) -> bool:
    """Whether a name, in small letters, is one side of a trade alone, of what was told before."""
    return _BARE.fullmatch(name.strip()) is not None
