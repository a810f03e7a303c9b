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
_GOODS = (
    r"(?:gạo|cà phê|cao su|hạt điều|điều|hồ tiêu|hạt tiêu|chè|sắn|rau quả|trái cây|sầu riêng|thanh long|thủy sản|tôm"
    r"|cá(?: tra| ngừ)?|gỗ|lâm sản|nông sản|dệt may|hàng|da giày|giày dép|điện thoại|linh kiện|điện tử|máy tính|máy móc"
    r"|dầu thô|than|sắt thép|thép|xi măng|phân bón|sợi|túi xách|mặt hàng|nhóm hàng|sản phẩm)(?!\w)"
)
_EARNED = re.compile(
    rf"(?P<what>{_GOODS}(?: [^,;]*?)??)(?: (?:đã|cũng|ước|chỉ|mới|một mình))*"
    r" (?:(?:mang|đem|thu|bán)(?: về| lại| được)?)(?: cho (?:đất nước|nước ta|cả nước))?"
)
_SPENT = re.compile(r"(?:.* )?(?:chi(?: tiền)?|bỏ(?: tiền)?|tốn)(?: ra)? cho (?P<what>nhập khẩu.*)")
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
    if unit == "USD" and (earned := _EARNED.fullmatch(who)) is not None:
        return f"{_TRADE['xuất']} {earned['what']}"
    if unit == "USD" and (spent := _SPENT.fullmatch(who)) is not None:
        return f"kim ngạch {spent['what']}"
    gained = _GAINED.fullmatch(who)
    return f"{_GAIN[gained['way']]}{gained['how']} {gained['who']}".strip() if gained is not None else ""
