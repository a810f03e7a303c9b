"""Numbers behind the words for inspecting that count what is inspected, and are no part of a body's name."""

import re

from mickg.extract.designations import words_of_designations

_ACTS = ("thanh tra ", "kiểm tra ", "kiểm toán ", "giám sát ", "khảo sát ", "ngẫu nhiên ")
_INSPECTED = re.compile(r" (?P<first>[^\W\d_]+)(?! (?:gia|bố))")


def counts_inspected(text: str, start: int, end: int) -> bool:
    """Whether a number from one place of a key to another counts what follows it: «Thanh tra 26 công trình».

    No such are «Ban Chỉ đạo 389 quốc gia» and «Đoàn thanh tra 35 công bố».
    """
    if not text.endswith(_ACTS, 0, start):
        return False
    following = _INSPECTED.match(text, end)
    return following is not None and following["first"] in words_of_designations().counted
