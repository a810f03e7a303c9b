"""Which dimension a size tells, by the word of size right before it: «cột cờ cao 33 m» is its «chiều cao»."""

import re

from mickg.extract.observations.figures import Figure
from mickg.text import key

SIZES = dict.fromkeys(("km", "m", "mét"), "chiều dài") | dict.fromkeys(
    ("ha", "m2", "km2", "mét vuông", "hecta"), "diện tích"
)
"""What a size measures where no word says which dimension of a thing it is."""

_LENGTHS = frozenset(("m", "mét", "km", "cm", "mm"))
_AREAS = frozenset(("ha", "hecta", "m2", "km2", "mét vuông"))
WEIGHTS = frozenset(("kg", "gam", "tấn", "tạ"))
_NOUNS = {
    "cao": ("chiều cao", _LENGTHS), "rộng": ("chiều rộng", _LENGTHS), "dài": ("chiều dài", _LENGTHS),
    "sâu": ("độ sâu", _LENGTHS), "dày": ("độ dày", _LENGTHS), "nặng": ("trọng lượng", WEIGHTS),
}  # fmt: skip
_DIMENSION = re.compile(
    r"(?<!nâng )(?<!mức )(?<!kéo )(?<!mở )(?<!băng )(?<!lượng )(?<!chuyên )(?<!\w)(?P<word>cao|rộng|dài|sâu|dày|nặng)"
    r"(?: (?:nhất|tối đa|tối thiểu|trung bình|bình quân|lên|tới|đến|từ|khoảng|hơn|gần|chỉ|là|đạt|được|tổng cộng))* \Z"
)
_LED = re.compile(
    r"(?: (?:trên|với|có|lên))*(?: tổng)? (?:chiều dài|dài|rộng|cao|sâu|dày|nặng|diện tích|quy mô)"
    r"(?: (?:nhất|lên|tới|đến))*$"
)
_NEAR = 40
_APART = re.compile(r"(?:.*, )?(?P<one>[^,]+?)(?: (?:chỉ|còn|nằm|vẫn|hiện))* cách (?P<other>[^,]+)")
_RAIN = re.compile(r"(?<!\w)(?<!lượng )(?:(?:có|sẽ|còn) )*mưa(?: (?:rất to|to|lớn|vừa|rào))?(?!\w)")
_TONNES = frozenset(("tấn", "kWh"))
_CARRIED = re.compile(
    r"(?<!\w)(?:bốc dỡ|xếp dỡ|bốc xếp|vận chuyển|vận tải|chuyên chở|thông qua|hàng hóa|container)(?!\w)"
)
_MADE = re.compile(
    r"(?<!\w)(?:sản xuất|khai thác|đánh bắt|thu hoạch|gặt|nuôi(?: trồng)?|làm ra|trồng|chế biến|phát điện)(?!\w)"
)
_NOT_OF = re.compile(
    r"(?<!\w)(?:trọng tải|tải trọng|tàu|xe|phà|cầu|máy|kho|lượng|khả năng|dự trữ|bậc)(?!\w)|\A(?:tăng|giảm|thêm) "
)


def distant(who: str, measure: str | None) -> str:
    """The name of how far one is from another: «khoảng cách tâm bão đến Huế» of «tâm bão còn cách Huế»; else empty."""
    apart = _APART.fullmatch(who) if measure in _LENGTHS else None
    return f"khoảng cách {apart['one']} đến {apart['other']}" if apart is not None else ""


def weighed(name: str, measure: str) -> str:
    """A name of tonnes, current or rain as how much that is: «hải sản ngư dân đánh bắt» is their «sản lượng»."""
    said = key(name)
    if measure == "mm" and _RAIN.search(name) is not None:
        return f"lượng mưa {' '.join(_RAIN.sub(' ', name).split())}".strip()
    if measure not in _TONNES or _NOT_OF.search(said) is not None:
        return name
    if _MADE.search(said) is not None:
        return f"sản lượng {name}"
    return f"khối lượng {name}" if _CARRIED.search(said) is not None else f"lượng {name}"


def sized(text: str, figure: Figure, who: str) -> str:
    """The name of a size told of something: «chiều cao cột cờ»; empty where no word of size leads to it."""
    size = _dimension(text, figure) if who != "" else ""
    return f"{size} {who}" if size != "" else ""


def _dimension(text: str, figure: Figure) -> str:
    measure = figure.quantity.measure
    if measure is None:
        return ""
    found = _DIMENSION.search(text, max(figure.left, figure.at - _NEAR), figure.at)
    if found is None:
        return ""
    if found["word"] == "rộng" and measure in _AREAS:
        return "diện tích"
    noun, measures = _NOUNS[found["word"]]
    return noun if measure in measures else ""


def without_dimension(who: str) -> str:
    """The words before a size without those of its dimension: «cột cờ» of «cột cờ cao»."""
    return _LED.sub("", who) if who not in _NOUNS else ""
