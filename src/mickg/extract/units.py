"""What a figure is counted or measured in: words that have a code in the record, and measures that have none."""

import re

from mickg.values import Unit

_CODES: dict[str, Unit] = {
    "điểm %": "percentage-point", "điểm phần trăm": "percentage-point", "đpt": "percentage-point",
    "%": "percent", "phần trăm": "percent",
    "đồng": "VND", "vnđ": "VND", "vnd": "VND", "đ": "VND",
    "usd": "USD", "đô la mỹ": "USD", "đô-la mỹ": "USD", "đôla mỹ": "USD", "đô la": "USD", "mỹ kim": "USD", "$": "USD",
    "mb/s": "Mbit/s", "mbps": "Mbit/s", "mbit/s": "Mbit/s", "mb/giây": "Mbit/s", "megabit/giây": "Mbit/s", "mhz": "MHz",
    "bậc": "rank", "lần": "factor", "tháng": "month", "năm": "year",
}  # fmt: skip
_MEASURES = (
    "nghìn tấn", "tấn", "tạ", "yến", "kg", "gam", "ha", "héc-ta", "hecta", "héc ta", "km2", "km", "m2", "m3", "mét vuông",
    "mét khối", "mét", "m", "lít", "mw", "kw", "kwh", "gwh", "mwp", "kv", "ghz", "gb", "tb", "gbps", "tbps", "gb/s", "gbit/s", "tb/s", "tbit/s", "độ c", "°c",
    "giờ làm việc", "giờ", "phút", "giây", "ngày làm việc", "ngày", "tuần", "tuổi", "điểm cơ bản", "euro", "eur", "yên",
    "nhân dân tệ", "miligam", "mililít",
)  # fmt: skip
_PER_WHAT = (
    r"/(?:(?:1\.000|10\.000|100\.000|100|một nghìn|vạn) ?)?(?:năm|tháng|ngày|tuần|giờ|phút|giây|đầu người|người|dân|hộ|ha|km2|km|m2|m3|tấn|tạ"
    r"|kg|lít|kwh|lượt|đơn vị|lao động|học sinh|sinh viên|vụ|thùng|ounce|mililít máu|lít khí thở|tín chỉ|suất)(?!\w)"
)
_PER_HUNDRED = r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+(?:/| trên )100 (?:dân|người)(?!\w)"


def _one_of(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "") for word in ordered)


PATTERN = (
    rf"(?: ?(?:(?P<hundred>{_PER_HUNDRED})|(?P<code>{_one_of((*_CODES,))})"
    rf"|(?P<measure>{_one_of(_MEASURES)})))?(?P<per>{_PER_WHAT}(?:{_PER_WHAT})?)?"
)
"""The unit after a number and its scale words; a group for each way to say one."""


def unit(found: re.Match[str]) -> Unit | None:
    """The code of the unit in a match of `PATTERN`, None for a measure without one and for none at all."""
    if found["hundred"] is not None:
        return "per-100-people"
    return _CODES[found["code"]] if found["code"] is not None else None


def measured(found: re.Match[str]) -> bool:
    """Whether an indicator is to name the measure: «tấn», «tạ/ha», «đồng/tháng»."""
    return found["measure"] is not None or (found["per"] is not None and found["code"] in ("đồng", "usd"))
