"""Who «đơn vị này» or «địa phương này» stands for: the body or the place that its paragraph named last."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure

_THIS = re.compile(
    r"(?<!\w)(?<!các )(?<!những )(?<!hai )(?<!ba )"
    r"(?:(?P<body>đơn vị|doanh nghiệp|công ty|cơ quan|hãng|nhà mạng|tập đoàn|tổng công ty)"
    r"|địa phương|tỉnh|thành phố|huyện|thị trường|quốc gia|nước) (?:này|đó|ấy|trên)(?!\w)"
    r"(?!(?: (?:mới|đã|cũng))* (?:ghi nhận|thống kê))",
    re.I,
)


def pointed_at(account: Account, figure: Figure, name: str) -> str:
    """A name with whom it points back at in words: «số vụ đơn vị này xử lý» of a unit named before."""
    found = _THIS.search(name)
    if found is None:
        return name
    line = account.tools.reading.article.lines[account.sentence.line]
    kind = "BODY" if found["body"] is not None else "PLACE"
    at = account.skeleton.last(kind, account.skeleton.place(line.start), figure.left)
    if at is None:
        return name
    return f"{name[: found.start()]}{account.tools.words.printed(at, at + 1)}{name[found.end() :]}"
