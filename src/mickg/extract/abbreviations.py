"""Short forms written out: those that the article explains itself, else those in common use."""

import re
from collections.abc import Mapping
from functools import cached_property

from mickg.article import Article

_COMMON = {
    "CNTT": "công nghệ thông tin", "CNTT-TT": "công nghệ thông tin và truyền thông", "CNTT&TT": "công nghệ thông tin và truyền thông",
    "TT&TT": "Thông tin và Truyền thông", "DVCTT": "dịch vụ công trực tuyến", "DVC": "dịch vụ công", "TTHC": "thủ tục hành chính",
    "NSNN": "ngân sách nhà nước", "NSTW": "ngân sách trung ương", "NSĐP": "ngân sách địa phương", "ATTT": "an toàn thông tin",
    "ANM": "an ninh mạng", "CSDL": "cơ sở dữ liệu", "CĐS": "chuyển đổi số", "CQĐT": "chính quyền điện tử", "CPĐT": "Chính phủ điện tử",
    "KT-XH": "kinh tế - xã hội", "XDCB": "xây dựng cơ bản", "ĐTNN": "đầu tư nước ngoài", "DNNVV": "doanh nghiệp nhỏ và vừa",
    "DNNN": "doanh nghiệp nhà nước", "NTM": "nông thôn mới", "BHXH": "bảo hiểm xã hội", "BHYT": "bảo hiểm y tế", "BHTN": "bảo hiểm thất nghiệp",
    "THPT": "trung học phổ thông", "THCS": "trung học cơ sở", "CBCCVC": "cán bộ, công chức, viên chức", "VBQPPL": "văn bản quy phạm pháp luật",
    "QPPL": "quy phạm pháp luật", "KHCN": "khoa học và công nghệ", "KH&CN": "khoa học và công nghệ", "GD&ĐT": "giáo dục và đào tạo",
    "ĐMST": "đổi mới sáng tạo", "BĐS": "bất động sản", "KCN": "khu công nghiệp", "GPMB": "giải phóng mặt bằng", "SHTT": "sở hữu trí tuệ",
    "TMĐT": "thương mại điện tử", "XNK": "xuất nhập khẩu", "XK": "xuất khẩu", "NK": "nhập khẩu", "HTX": "hợp tác xã", "ĐBQH": "đại biểu Quốc hội", "ĐB": "đại biểu", "DN": "doanh nghiệp", "HS": "hồ sơ", "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân", "TNMT": "tài nguyên và môi trường", "BVMT": "bảo vệ môi trường", "HSTT": "hồ sơ trực tuyến",
}  # fmt: skip
_SHORT = re.compile(r"(?<!\w)[A-ZĐ](?:[A-ZĐ]|[-&](?=[A-ZĐ]))+(?!\w)")
_EXPLAINED = re.compile(r"\(([A-ZĐ](?:[A-ZĐ]|[-&](?=[A-ZĐ]))+)\)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 12


class Abbreviations:
    """The short forms of one article."""

    def __init__(self, article: Article) -> None:
        self._text = article.text

    def written_out(self, phrase: str) -> str:
        """A phrase with its short forms written out; one that stands in brackets after its long form stays."""
        if _SHORT.search(phrase) is None:
            return phrase
        return _SHORT.sub(lambda found: self._long(phrase, found), phrase)

    def _long(self, phrase: str, found: re.Match[str]) -> str:
        if phrase[found.start() - 1 : found.start()] == "(" and phrase[found.end() : found.end() + 1] == ")":
            return found[0]
        return self._explained.get(found[0]) or _COMMON.get(found[0]) or found[0]

    @cached_property
    def _explained(self) -> Mapping[str, str]:
        out: dict[str, str] = {}
        for found in _EXPLAINED.finditer(self._text):
            long = _long_form(self._text[max(0, found.start() - 90) : found.start()], found[1])
            if long is not None:
                out.setdefault(found[1], long)
        return out


def _long_form(before: str, short: str) -> str | None:
    """The fewest words before a short form whose first letters are its letters."""
    letters = "".join(c for c in short if c.isalpha())
    words = [*_WORD.finditer(before.rpartition("\n")[2])]
    line = before.rpartition("\n")[2]
    for n in range(len(letters), min(len(words), _MOST_WORDS) + 1):
        initials = "".join(word[0][0].upper() for word in words[-n:])
        if initials[0] == letters[0] and _within(letters, initials):
            long = " ".join(line[words[-n].start() :].split())
            return long[0].lower() + long[1:] if long[1:2].islower() else long
    return None


def _within(letters: str, initials: str) -> bool:
    rest = iter(initials)
    return len(initials) <= 2 * len(letters) and all(letter in rest for letter in letters)
