"""Figures of money without a currency: «lợi nhuận 95,9 tỷ» are đồng, or what the sentence counts beside them."""

import re

from mickg.extract.skeleton import LETTERS
from mickg.values import Unit

_JOINING = frozenset({
    "và", "so", "từ", "cho", "do", "để", "trong", "năm", "tại", "ở", "vào", "với", "thì", "là", "nhưng",
    "nên", "đã", "được", "sẽ", "bị", "theo", "tới", "đến", "mỗi", "của", "cả", "hay", "hoặc", "tăng", "giảm",
    "trở", "mà", "nhờ", "vốn", "tiền", "nợ", "thuế", "lên", "xuống", "có", "phải", "không", "chưa", "này",
    "đó", "ấy", "nói", "còn", "ra", "qua", "lại", "nữa", "trên", "dưới", "khi",
})  # fmt: skip
_NOTHING_COUNTED = re.compile(rf' ?(?:[,.;:)\]"…\n-]|\Z)| (?:{"|".join(sorted(_JOINING))})(?!\w)| {LETTERS["PERIOD"]}')
_TOLD = re.compile(r"(?:tỷ|triệu) ([^\W\d_]+)")
_VND, _USD = frozenset(("đồng", "vnđ", "vnd", "đ")), frozenset(("usd", "đô"))
_FAR = 200


def currency(text: str, found: re.Match[str]) -> Unit | None:
    """The currency of a figure that has none behind it: of «$5 triệu», and of billions that count nothing else."""
    start, end = found.span()
    if text[start - 1 : start] == "$":
        return "USD"
    bare = found["scale"].endswith("tỷ") and _NOTHING_COUNTED.match(text, end) is not None
    return _of_billions(text, start, end) if bare else None


def _of_billions(text: str, start: int, end: int) -> Unit | None:
    """The currency of bare billions: what the sentence counts in millions or billions before them, else after them."""
    begin = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start), start - _FAR) + 1
    stops = [at for at in (text.find(mark, end) for mark in ("\n", ". ")) if at >= 0]
    told = [*_TOLD.findall(text, begin, start)][::-1] + _TOLD.findall(text, end, min([*stops, end + _FAR]))
    word = next((word for word in told if word not in _JOINING), "đồng")
    return "VND" if word in _VND else "USD" if word in _USD else None
