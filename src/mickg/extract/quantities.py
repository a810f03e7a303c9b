"""Figures with their scale, unit and qualifiers: «ước đạt trên 2,7 triệu tỷ đồng», «55/63», «12,5 điểm %»."""

import re
from decimal import Decimal

from mickg.extract.mention import Mention
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import Quantity
from mickg.values import Bound, Unit

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+,\d+|\d+\.\d{1,2}(?!\d)|\d+\.\d{4,}|\d+"
_SCALES = {"trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9}
_SCALE = "|".join(_SCALES)
_UNITS: tuple[tuple[str, Unit], ...] = (
    (r"điểm ?%|điểm phần trăm", "percentage-point"),
    (r"%|phần trăm", "percent"),
    (r"tỷ đồng|đồng|vnđ|vnd|đ(?=/)", "VND"),
    (r"usd|đô la(?: mỹ)?|đô-la(?: mỹ)?|mỹ kim|\$", "USD"),
    (r"mbps|mb/s(?!\w)|mbit/s|megabit/giây", "Mbit/s"),
    (r"mhz", "MHz"),
    (r"thuê bao/100 (?:dân|người)|(?:máy|người|hộ)/100 dân", "per-100-people"),
    (r"bậc", "rank"),
    (r"lần(?! thứ)", "factor"),
    (r"tháng(?! \d| đầu| cuối)", "month"),
    (r"năm(?! \d|@)", "year"),
)
_UNIT = "|".join(f"(?P<u{n}>(?:{pattern})(?!\\w))" if not pattern.endswith("%") else f"(?P<u{n}>{pattern})"
                 for n, (pattern, _) in enumerate(_UNITS))  # fmt: skip
_UNIT_GROUPS = tuple((f"u{n}", unit) for n, (_, unit) in enumerate(_UNITS))
_BOUNDS: dict[str, Bound] = {
    "trên": "more-than", "hơn": "more-than", "vượt": "more-than", "ít nhất": "more-than", "tối thiểu": "more-than",
    "từ trên": "more-than", "lớn hơn": "more-than", "không dưới": "more-than", "quá": "more-than",
    "gần": "nearly", "suýt soát": "nearly", "xấp xỉ": "about", "khoảng": "about", "chừng": "about", "~": "about",
    "độ": "about", "tầm": "about", "ngót": "nearly",
    "không quá": "at-most", "tối đa": "at-most", "dưới": "at-most", "nhiều nhất": "at-most", "chưa đến": "at-most",
    "chưa tới": "at-most", "không vượt quá": "at-most",
}  # fmt: skip
_QUALIFIER = "|".join(sorted(map(re.escape, _BOUNDS), key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?:(?P<bounds>(?:(?<!\w)(?:{_QUALIFIER}) *)+))?"
    rf"(?P<money>(?:usd|us\$|\$|vnd) ?)?"
    rf"(?<![\w.,/])(?P<number>{_NUMBER})"
    rf"(?:(?: ?- ?| đến | tới )(?P<high>{_NUMBER})(?![/.]\d))?"
    rf"(?:/(?P<of>\d{{1,3}}(?:\.\d{{3}})*)(?![\w/.,]\d))?"
    rf"(?P<scale>(?: ?(?:{_SCALE})(?!\w)){{0,3}})"
    rf" ?(?:{_UNIT})?(?P<per>/(?:năm|tháng|ngày|người|ha|giờ|tấn|lượt|kg|lít|kwh|m2|m3|hộ|đơn vị|lao động|người/tháng|người/năm)(?!\w))?"
)
_ESTIMATED = re.compile(
    r"(?<!\w)(?:ước(?: tính)?(?: cả năm)?|dự kiến|dự ước|ước chừng)(?: (?:khoảng|đạt|tăng|giảm|là|có|thu|đạt được|cả năm|thực hiện|được))* *\Z"
)
_MORE_BEFORE = re.compile(r"(?<!\w)(?:lên tới|lên đến|đạt tới|tới) *\Z")
_DESIGNATED = re.compile(
    r"(?<!\w)(?:điều|khoản|chương|mục|phụ lục|số(?= *\Z)|khóa|kỳ|lần thứ|kỳ họp thứ|phiên họp thứ|mức độ|mức(?= \d\Z)|cấp độ|cấp|phiên bản|thế hệ|web"
    r"|công nghiệp|tầng|phòng|đường|nhà|quốc lộ|ql|tỉnh lộ|đt|covid|mẫu|lớp|khối|loại|hạng(?= mục)|nhóm(?= [a-z])|bước|vòng|giai đoạn|ca|f|tuyến số"
    r"|dự án 0|chỉ thị|nghị quyết|nghị định|thông tư|quyết định|công điện|kết luận|luật số|đề án|thế kỷ|quận|phường|tổ|khu phố|ấp|thôn|đội|điểm(?! ?%)"
    r"|thứ|ngày|tháng|năm|quý|iso|tcvn|qcvn|windows|office|iphone|vinasat-?|covid-|sars-cov-|g|công ước|hình|bảng|biểu|trang|điện thoại|tổng đài|hotline"
    r"|kênh|vtv|htv|vov|đài|chặng|vành đai|cụm|pha|lô|gói thầu|bloc|tòa|lũy kế từ năm) *\Z"
)
_ORDINAL = re.compile(
    r"(?<!\w)(?:(?:xếp|đứng|giữ|ở|lên|xuống|đạt|vươn lên|từ|là)(?: (?:thứ hạng|hạng|vị trí|thứ|ở vị trí|vị trí thứ|hạng thứ))+|xếp hạng(?: thứ)?|thứ hạng(?: thứ)?|(?<!hạng )vị trí(?: thứ)?"
    r"|thứ(?! (?:hai|ba)))(?: (?:khoảng|chung|toàn cầu))? *\Z"
)
_TOP = re.compile(r"(?<!\w)(?:top|tốp|nhóm|danh sách nhóm|nhóm top)(?: (?:đầu|dẫn đầu))? *\Z")
_CLOCK = re.compile(r" ?(?:giờ(?! làm| học| bay| công)|h\d{2}|g\d{2}|phút(?! chờ)|:\d{2}|°|độ c|bis\b)")
_VERSION = re.compile(r"\d\.0")
_YEARLIKE = re.compile(r"(?:19|20)\d{2}")
_UNIT_NOUN = re.compile(r" *([^\W\d_]+(?:[²³23](?!\w))?(?:/[^\W\d_]+)?)")


def quantities(skeleton: Skeleton) -> list[Mention]:
    """The figures of a text; what only looks like one (versions, clocks, articles of laws, years) is left."""
    found = []
    for match in _FIGURE.finditer(skeleton.text):
        value = _quantity(match, skeleton.text)
        if value is not None:
            start = skeleton.origin(match.start())
            found.append(Mention(start, skeleton.origin(match.end() - 1) + 1, "QUANTITY", value, "quantity"))
    return found


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    before = text[max(0, match.start() - 40) : match.start()]
    after = text[match.end("number") : match.end("number") + 14]
    unit = next((unit for group, unit in _UNIT_GROUPS if match[group] is not None), None)
    if _is_designation(match, before, after, text, united=unit is not None):
        return None
    if match["money"] is not None:
        unit = "VND" if "vnd" in match["money"] else "USD"
    ranked = unit is None and _ORDINAL.search(before) is not None
    top = unit is None and _TOP.search(before) is not None
    value, ambiguous = number(match["number"], scaled=match["scale"].strip() != "")
    scale = _scale(match["scale"])
    if match["scale"] == "" and unit == "VND" and match["u2"] == "tỷ đồng":
        scale = Decimal(10**9)
    bound = _bound(match["bounds"] or "")
    per = match["per"]
    return Quantity(
        value=value * scale,
        unit="rank" if ranked or top else unit or "count",
        bound="at-most" if top else bound,
        estimated=_ESTIMATED.search(before) is not None,
        high=number(match["high"], scaled=True)[0] * scale if match["high"] else None,
        out_of=Decimal(match["of"].replace(".", "")) if match["of"] else None,
        noun=_noun(text, match.end()) if unit is None and not (ranked or top) else None,
        ambiguous=ambiguous,
        per=per.strip("/") if per else None,
    )


def _is_designation(match: re.Match[str], before: str, after: str, text: str, *, united: bool) -> bool:
    plain = match["scale"] == "" and match["of"] is None
    if _CLOCK.match(after) or (match.end("number") < len(text) and text[match.end("number")].isalpha()):
        return True
    if not plain or (united and not match["u10"]):
        return False
    if match["bounds"] is None and not united and _VERSION.fullmatch(match["number"]):
        return True
    if match["bounds"] is None and _YEARLIKE.fullmatch(match["number"]) and not united and match["high"] is None:
        return _DESIGNATED.search(before) is not None or not _counted(after)
    if _ORDINAL.search(before) is not None and not re.search(
        r"(?:lần|kỳ họp|phiên họp|phiên|khóa|đại hội|hội nghị(?: \w+)*|năm|ngày|thế kỷ) thứ *\Z", before
    ):
        return False
    return match["bounds"] is None and _DESIGNATED.search(before) is not None


def _counted(after: str) -> bool:
    """Whether a number of four digits like a year's is followed by what it counts."""
    return (
        re.match(
            r" (?:doanh|người|hộ|xã|tổ|dự|đơn|cơ|trường|lượt|hồ|thủ|ca|vụ|trạm|sản|tỷ|triệu|tấn|ha|km|căn|giường|học|lao|tài|video|bài)",
            after,
        )
        is not None
    )


def number(text: str, *, scaled: bool) -> tuple[Decimal, bool]:
    """A number as Vietnamese writes it, and whether its comma may as well be a mark of thousands.

    Dots part thousands where three digits follow each; a single dot with one or two digits after it is the English
    decimal point that also stands in Vietnamese texts.
    """
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return Decimal(text.replace(".", "").replace(",", ".")), False
    comma = re.fullmatch(r"\d{1,3},\d{3}", text) is not None and not text.startswith("0")
    return Decimal(text.replace(",", ".")), comma and not scaled


def _scale(words: str) -> Decimal:
    scale = 1
    for word in words.split():
        scale *= _SCALES[word]
    return Decimal(scale)


def _bound(words: str) -> Bound | None:
    """What the word next to the figure says; «khoảng trên» is more than, «khoảng gần» nearly."""
    rest = words.strip()
    for word in sorted(_BOUNDS, key=len, reverse=True):
        if rest.endswith(word):
            return _BOUNDS[word]
    return None


def _noun(text: str, at: int) -> str | None:
    found = _UNIT_NOUN.match(text, at)
    return found[1] if found is not None else None
