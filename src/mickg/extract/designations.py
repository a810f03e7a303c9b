"""What has digits and is no figure: parts of words, numbers of things and documents, versions, clocks, slogans."""

import re

_NUMBERED = frozenset(
    [
        "điều",
        "khoản",
        "chương",
        "mục",
        "kỳ",
        "thứ",
        "quận",
        "phường",
        "tầng",
        "ql",
        "đt",
        "covid",
        "bước",
        "vòng",
        "ngày",
        "tháng",
        "năm",
        "quý",
        "iso",
        "tcvn",
        "qcvn",
        "windows",
        "office",
        "iphone",
        "vinasat",
        "bảng",
        "biểu",
        "chặng",
        "cụm",
        "pha",
        "lô",
        "bloc",
        "tòa",
        "ấp",
        "xóm",
        "gmt",
        "asean",
        "cop",
        "apec",
        "luật",
        "nđ",
        "qđ",
        "ip",
        "level",
        "version",
        "vtv",
        "htv",
        "vov",
    ]
)
_AT_TIMES_NUMBERED = frozenset(
    [
        "số",
        "khóa",
        "cấp",
        "web",
        "phòng",
        "đường",
        "nhà",
        "mẫu",
        "lớp",
        "khối",
        "loại",
        "ca",
        "tuyến",
        "tổ",
        "thôn",
        "đội",
        "hình",
        "trang",
        "hotline",
        "kênh",
        "đài",
        "mức",
        "gửi",
        "gọi",
        "soạn",
        "khu",
        "hạng",
        "ảnh",
        "nhóm",
    ]
)
_COUNTABLE = frozenset(
    [
        "doanh",
        "người",
        "hộ",
        "xã",
        "phường",
        "tỉnh",
        "huyện",
        "thôn",
        "tổ",
        "nhóm",
        "dự",
        "đề",
        "chương",
        "nhiệm",
        "chỉ",
        "văn",
        "nghị",
        "thông",
        "quyết",
        "luật",
        "hồ",
        "thủ",
        "dịch",
        "lượt",
        "vụ",
        "cuộc",
        "trường",
        "học",
        "sinh",
        "cán",
        "công",
        "viên",
        "lao",
        "trạm",
        "thuê",
        "tài",
        "video",
        "bài",
        "kênh",
        "trang",
        "group",
        "sản",
        "gian",
        "mặt",
        "loại",
        "mẫu",
        "giải",
        "giấy",
        "căn",
        "nhà",
        "phòng",
        "giường",
        "bệnh",
        "ca",
        "liều",
        "mũi",
        "điểm",
        "địa",
        "đơn",
        "cơ",
        "quốc",
        "nước",
        "đại",
        "phiếu",
        "ý",
        "câu",
        "kiến",
        "khoản",
        "lần",
        "đợt",
        "lớp",
        "khóa",
        "hội",
        "chuyến",
        "tàu",
        "xe",
        "máy",
        "thiết",
        "hệ",
        "nền",
        "ứng",
        "phần",
        "website",
        "tên",
        "mục",
        "tiêu",
        "thành",
        "ủy",
        "đảng",
        "đồng",
        "vị",
        "tập",
        "hợp",
        "bằng",
        "cá",
        "tác",
        "nội",
        "thư",
        "tin",
        "phóng",
        "nhà-báo",
        "mô",
        "hành",
        "lỗi",
        "đoàn",
        "trung",
        "bưu",
        "con",
        "cây",
        "ngôi",
        "hạng",
        "chức",
        "đầu",
    ]
)
_NUMBERED_BY_TWO = frozenset(
    ("phụ lục", "mức độ", "cấp độ", "phiên bản", "thế hệ", "công nghiệp", "quốc lộ", "tỉnh lộ", "giai đoạn", "chỉ thị", "nghị quyết",
     "nghị định", "thông tư", "quyết định", "công điện", "kết luận", "quy định", "kế hoạch", "đề án", "chỉ đạo", "chương trình", "thế kỷ",
     "khu phố", "công ước", "điện thoại", "tổng đài", "đầu số", "vành đai", "gói thầu", "chiến lược", "nhiệm kỳ", "văn bản", "công văn",
     "thông báo", "dự án", "quân khu", "sư đoàn", "trung đoàn", "binh đoàn", "nhà máy", "công ty", "định kỳ", "chu kỳ", "luật số")
)  # fmt: skip
_COUNTS = frozenset(
    (
        "con số",
        "tổng số",
        "ở mức",
        "vượt mức",
        "đạt mức",
        "danh mục",
        "hạng mục",
        "chuyên mục",
        "tài khoản",
        "các khoản",
        "huy chương",
        "cùng kỳ",
    )
)
_SPAN_OF_A_PLAN = frozenset(
    [
        "kế hoạch",
        "chiến lược",
        "tầm nhìn",
        "chương trình",
        "chu kỳ",
        "định kỳ",
        "giai đoạn",
        "nhiệm kỳ",
        "niên hạn",
        "kỳ hạn",
    ]
)
_EACH = frozenset(("mỗi", "cứ", "hằng", "hàng", "từng"))
_SEEN_FROM_NOW = re.compile(
    r",? (?:qua|tới|tiếp|gần|trước|nay|liền|liên|nữa|vừa|trở lại|một lần|đầu|cuối|còn lại|học|sau(?! khi))(?!\w)|/lần"
)
_CLOCK = re.compile(r" ?(?:giờ|h|g)(?: ?[0-9]| ?(?:sáng|trưa|chiều|tối|đêm|kém|,? ?ngày|hôm)(?!\w))|:[0-9]{2}")
_HOUR = re.compile(r" ?(?:giờ|h|g)(?!\w)")
_AT = frozenset(("lúc", "hồi", "vào", "đúng", "từ", "đến", "trước"))
_VERSION = re.compile(r"[0-9]\.0")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NO_COUNT = re.compile(r" (?:con số|chữ số)(?!\w)| trong (?:những|số|các)(?!\w)")
_COUNTED = re.compile(
    r" (?:người|doanh nghiệp|hộ|xã|cơ sở|lượt|hồ sơ|ca|vụ|trạm|sản phẩm|học sinh|căn|giường|tài khoản|video|bài|thôn|tổ|dự án|đại biểu|cán bộ)(?!\w)"
)
_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_INSIDE = re.compile(r"[\w./,@#&+]")
_FRACTIONS = frozenset((n, of) for of in range(2, 6) for n in range(1, of)) | {(24, 7), (24, 24), (7, 7)}
_ITEM = re.compile(r"[.)] ")
_SLOGAN = re.compile(r' [^\W\d_]+(?: [^\W\d_]+)?"')


def is_part_of_a_word(text: str, start: int, end: int, *, united: bool) -> bool:
    """Whether digits belong to a word, a document's number, a file's name, a clock or an address.

    `united` says that a unit was read after them, which may stand without a blank: «20%», «5km».
    """
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if _INSIDE.match(before[-1:]) or (before[-1:] in ("-", ":") and before[:1].isalnum()):
        return True
    if (after[:1].isalpha() and not united) or (before[-1:] == "[" and after[:1] == "]"):
        return True
    return after[:1] in ("-", "/", ":", ".") and len(after) > 1 and after[1].isalnum()


def is_clock(text: str, before: str, end: int) -> bool:
    """Whether a number that the word `before` stands before is an hour of the day, or its minutes."""
    minutes = before == "giờ" and text.startswith(" phút", end)
    return minutes or _CLOCK.match(text, end) is not None or (before in _AT and _HOUR.match(text, end) is not None)


def is_designation(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether a number without scale, unit and qualifier names a thing instead of counting: «điều 5», «năm 2024», «4.0».

    `words` are those before it, the last of them beside it.
    """
    digits = text[start:end]
    if _VERSION.fullmatch(digits) or digits.strip("0") == "" or _NO_COUNT.match(text, end):
        return True
    if _YEAR.fullmatch(digits) and _COUNTED.match(text, end) is None:
        return True
    if _ITEM.match(text, end) and (
        start == 0 or text[start - 1] == "\n" or text[start - 2 : start] in (": ", ". ", "; ")
    ):
        return True
    slogan = text[start - 1 : start] == '"' and _SLOGAN.match(text, end)
    if slogan or (len(words) > 1 and words[-1] in ("-", "–") and words[-2] in _NUMBERED):
        return True
    two, last = " ".join(words[-2:]), words[-1] if len(words) > 0 else ""
    if two in _COUNTS or (last not in _NUMBERED | _AT_TIMES_NUMBERED and two not in _NUMBERED_BY_TWO):
        return False
    following = _FOLLOWING.match(text, end)
    counted = following is not None and following[1] in _COUNTABLE
    return not (counted and last in _AT_TIMES_NUMBERED and two not in _NUMBERED_BY_TWO)


def is_span(text: str, end: int, words: list[str]) -> bool:
    """Whether months or years are those of a plan, a repetition or the time around now: «kế hoạch 5 năm», «10 năm qua»."""
    planned = " ".join(words[-2:]) in _SPAN_OF_A_PLAN or (words[-1:] != [] and words[-1] in _EACH)
    return planned or _SEEN_FROM_NOW.match(text, end) is not None


def is_fraction(part: int, whole: int) -> bool:
    """Whether two numbers with a stroke are no count of a whole: «2/3», «24/7», or a day and a month."""
    return (part, whole) in _FRACTIONS or part > whole
