"""Who stands over whom: what a body asks of one above it is a request and no directive."""

import re

_STATE, _MINISTRIES, _PROVINCES = 3, 2, 1
_RANKS = (
    (
        _STATE,
        re.compile(
            r"Chính phủ|.*Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư"
            r"|Chủ tịch nước|(?!.*trực thuộc Trung ương)(?:Ban|Ủy ban|Văn phòng|Hội đồng|Đảng ủy|Đảng bộ"
            "|các (?:ban|cơ quan)) .*Trung ương"
        ),
    ),
    (
        _MINISTRIES,
        re.compile(
            r"(?:các |Bộ trưởng |Thứ trưởng )?[Bb]ộ (?!Chỉ huy|Tư lệnh|chỉ huy|tư lệnh|đội|phận|máy)"
            r"|Ngân hàng Nhà nước(?!(?: Việt Nam)? (?:[Cc]hi nhánh|[Kk]hu vực|tỉnh|thành phố))"
            r"|Văn phòng Chính phủ|Thanh tra Chính phủ"
            r"|Kiểm toán(?! Nhà nước [Kk]hu vực)|Bộ trưởng"
        ),
    ),
    (
        _PROVINCES,
        re.compile(
            "(?:các |đại diện )?(?:lãnh đạo|thường trực|ban thường vụ|người đứng đầu) (?:tỉnh|thành phố|huyện|xã|sở"
            "|Sở)"
            r"|Ủy ban nhân dân|Hội đồng nhân dân|Sở |tỉnh |thành phố |Tỉnh ủy|Thành ủy|Chủ tịch Ủy ban|Công an tỉnh"
        ),
    ),
)
_INSPECTORS = re.compile(
    r"(?:Tổng cục|Cục) Thống kê\Z|Thanh tra |Kiểm toán |Ủy ban Kiểm tra "
    r"|Đoàn (?:thanh tra|kiểm tra|giám sát|kiểm toán)\b"
)
_IN_SERVICE = re.compile(
    r"(?:các |mỗi |từng |toàn )?(?:bộ|ngành|sở|ban|cục|chi cục|tổng cục|vụ|cơ quan|đơn vị|địa phương|cấp"
    r"|chính quyền|văn phòng|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|công an|quân khu|lực lượng|ủy ban|thành ủy"
    r"|tỉnh ủy|huyện ủy|quận ủy|lãnh đạo|thủ trưởng|người đứng đầu|chủ tịch|bí thư|giám đốc sở|chánh văn phòng)(?!\w)",
    re.IGNORECASE,
)
_AT_FAULT = re.compile(r"(?<!\w)(?:vi phạm|chậm|chưa|không|nợ|sai phạm|yếu kém|có nguy cơ)(?!\w)")


def rank(name: str) -> int:
    """3 for what leads the state, 2 for ministries, 1 for provinces, 0 for all else."""
    return next((number for number, names in _RANKS if names.match(name)), 0)


def may_direct(over: int, to: tuple[str, ...]) -> bool:
    """Whether somebody of a rank may direct those named; one of no rank is not known to stand under a ministry."""
    highest = max((rank(name) for name in to), default=0)
    return over >= highest or (over == 0 and highest < _STATE)


def serves(name: str) -> bool:
    """Whether somebody whom a sentence is about is told what follows: one in public service, but none at fault."""
    return (rank(name) > 0 or _IN_SERVICE.match(name) is not None) and _AT_FAULT.search(name) is None


def may_recommend(name: str, verb: str) -> bool:
    """Whether what somebody recommends binds those who hear it: inspectors, auditors, the office of statistics."""
    return verb == "kiến nghị" and _INSPECTORS.match(name) is not None
