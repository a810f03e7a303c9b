"""Who «đơn vị này» or «địa phương này» stands for: the body or the place that its paragraph named last."""

import re

from mickg.extract.observations.account import Account
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.names import rest_of
from mickg.text import key

_THIS = re.compile(
    r"(?<!\w)(?<!các )(?<!những )(?<!hai )(?<!ba )"
    r"(?:(?P<body>đơn vị|doanh nghiệp|công ty|cơ quan|hãng|nhà mạng|tập đoàn|tổng công ty)"
    r"|(?P<field>khối|ngành|lĩnh vực|khu vực|mảng|thị trường|loại hình)"
    r"|địa phương|tỉnh|thành phố|huyện|quốc gia|nước) (?:này|đó|ấy|trên(?! (?:địa bàn|toàn|cả|đầu|biển|đất)))(?!\w)"
    r"(?!(?: (?:mới|đã|cũng))* (?:ghi nhận|thống kê))",
    re.I,
)
_POINTING = (" này", " đó", " ấy", " trên")
_LONG = 8


def pointed_at(account: Account, figure: Figure, name: str) -> str:
    """A name with whom it points back at in words: «số vụ đơn vị này xử lý» of a unit named before."""
    said = name.lower()
    found = _THIS.search(name) if any(word in said for word in _POINTING) else None
    if found is None:
        return name
    line = account.tools.reading.article.lines[account.sentence.line]
    kind = "BODY" if found["body"] is not None else "PLACE"
    at = account.skeleton.last(kind, account.skeleton.place(line.start), figure.left)
    market = found["field"] is None or key(found["field"]) == "thị trường"
    who = account.tools.words.printed(at, at + 1) if at is not None and market else ""
    who = _measured(account) if found["field"] is not None and who in ("", "Việt Nam") else who
    return f"{name[: found.start()]}{who}{name[found.end() :]}" if who != "" else name


def _measured(account: Account) -> str:
    """What the figures before are of: «công nghiệp phần mềm» of its «doanh thu»; empty where none is measured."""
    told = (one.topic for one in account.antecedents())
    rests = (rest_of(topic).strip().removeprefix("của ") for topic in told)
    return next((rest for rest in rests if rest != "" and len(rest.split()) <= _LONG), "")
