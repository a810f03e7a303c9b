"""Figures that only say how many are told to do something: «yêu cầu 63 tỉnh, thành phố rà soát …»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.deeds import deeds, passed_on
from mickg.extract.skeleton import LETTERS

_ASKING = by_letter(
    r"(?<!\w)(?:(?:yêu cầu|đề nghị|giao|chỉ đạo|kêu gọi|lưu ý|đôn đốc|nhắc nhở|phân công)(?: cho| cả)?) \Z"
)
_WHOM = (
    rf"(?:bộ|{LETTERS['BODIES']}|ban|ngành|cơ quan|đơn vị|sở|cục|vụ|tỉnh|thành phố|địa phương|quận|huyện|thị xã|xã"
    r"|phường|doanh nghiệp|tập đoàn|tổng công ty|ngân hàng|nhà mạng|hãng|trường|bệnh viện)"
)
_ASKED = re.compile(rf" {_WHOM}(?:(?:, | và |, và ){_WHOM})* (?P<done>[^\W\d_]+(?: [^\W\d_]+)?)")
_MEMBERS = re.compile(
    r" (?:(?:bộ|tỉnh|thành phố|địa phương|sở|đơn vị|doanh nghiệp)(?: gồm| là)?:? )?"
    f"[{LETTERS['BODY']}{LETTERS['PLACE']}]"
)


def numbers_the_asked(text: str, start: int, at: int) -> bool:
    """Whether a figure stands between a verb of telling and those told, named or of whom only the task is told.

    «Đề nghị 20 tỉnh còn nợ đọng xử lý …» says something of the twenty, which may be counted.
    """
    if _ASKING.search(text, start, at) is None:
        return False
    if _MEMBERS.match(text, at + 1) is not None:
        return True
    asked = _ASKED.match(text, at + 1)
    if asked is None:
        return False
    verbs = {asked["done"], asked["done"].partition(" ")[0]} - {"có"}
    return not (verbs.isdisjoint(deeds()) and verbs.isdisjoint(passed_on()))
