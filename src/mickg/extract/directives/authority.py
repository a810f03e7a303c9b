"""Who stands over whom: what a body asks of one above it is a request and no directive."""

import re

_RANKS = (
    (
        3,
        re.compile(
            r"Chính phủ|.*Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chủ tịch nước|.*Trung ương"
        ),
    ),
    (
        2,
        re.compile(
            r"(?:các |Bộ trưởng |Thứ trưởng )?[Bb]ộ |Ngân hàng Nhà nước|Văn phòng Chính phủ|Thanh tra Chính phủ|Kiểm toán|Bộ trưởng"
        ),
    ),
    (
        1,
        re.compile(
            r"Ủy ban nhân dân|Hội đồng nhân dân|Sở |tỉnh |thành phố |Tỉnh ủy|Thành ủy|Chủ tịch Ủy ban|Công an tỉnh"
        ),
    ),
)


def rank(name: str) -> int:
    """3 for what leads the state, 2 for ministries, 1 for provinces, 0 for all else."""
    if name.startswith("Văn phòng Chính phủ"):
        return 2
    return next((number for number, names in _RANKS if names.match(name)), 0)


def may_direct(over: int, to: tuple[str, ...]) -> bool:
    """Whether somebody of a rank may direct those named: provinces do not direct ministries, nor ministries the Government."""
    return not (0 < over < max((rank(name) for name in to), default=0))
