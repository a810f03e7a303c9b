"""Sums that a verb of business says which they are: «FDI xuất 12 tỷ USD», «VNPT lãi 9 tỷ đồng»."""

import re

_WHO = r"(?P<who>.*?)(?:\A| )(?:(?:đã|cũng|chỉ|mới|có|còn|vẫn) )*"
_WHERE = r"(?P<where>(?: (?:sang|từ|tới|vào) .+)?)"
_OTHER = r"(?<!sản )(?<!đề )(?<!thu )(?<!sáp )(?<!tái )(?<!xâm )(?<!hội )(?<!du )(?<!kho )(?<!gia )(?<!hơn )"
_TRADED = re.compile(rf"{_WHO}{_OTHER}(?P<way>xuất|nhập)(?: (?:về|đi|ra nước ngoài))?{_WHERE}")
_SOLD = re.compile(rf"{_WHO}bán (?:hàng )?(?P<where>ra nước ngoài|sang .+)")
_GAINED = re.compile(
    rf"{_WHO}(?:báo |thua )?(?<!khoản )(?<!tiền )(?<!trả )(?<!giảm )(?<!bù )(?<!cắt )(?<!tính )(?P<way>lãi|lỗ)"
    r"(?P<how>(?: ròng| gộp| trước thuế| sau thuế)?)"
)
_TRADE = {"xuất": "kim ngạch xuất khẩu", "nhập": "kim ngạch nhập khẩu"}
_GAIN = {"lãi": "lợi nhuận", "lỗ": "số lỗ"}


def of_business(who: str, unit: str, told: str) -> str:
    """The name of a sum by who does business with it, else who was told to do the other side of it; else empty.

    `told` is what was told last: «khối FDI xuất 81 tỷ USD; nhập 70 tỷ USD».
    """
    if unit == "USD" and (traded := _TRADED.fullmatch(who)) is not None:
        of = traded["who"] or next(
            (told[len(name) + 1 :] for name in _TRADE.values() if told.startswith(f"{name} ")), ""
        )
        return f"{_TRADE[traded['way']]} {of}{traded['where']}".strip()
    if unit == "USD" and (sold := _SOLD.fullmatch(who)) is not None:
        where = sold["where"] if sold["where"].startswith("sang") else ""
        return " ".join(f"{_TRADE['xuất']} {sold['who']} {where}".split())
    gained = _GAINED.fullmatch(who)
    return f"{_GAIN[gained['way']]}{gained['how']} {gained['who']}".strip() if gained is not None else ""
