"""Growths that are an average over a time: «bình quân 6 tháng, CPI tăng 3%» is «tăng trưởng CPI bình quân»."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS
from mickg.text import key

_AVERAGED = by_letter(
    r"(?<!\w)(?:bình quân(?: (?:trong|của|cả|mỗi|hằng|hàng|cho|chung))*"
    rf" (?:{LETTERS['PERIOD']}|(?:năm|tháng|giai đoạn|thời kỳ)(?!\w))"
    r"|(?:tăng|giảm|phát triển)(?: trưởng)? bình quân(?! (?:đầu người|theo|mỗi (?:người|hộ))))"
)
_GROWN = re.compile(r"(?:mức |tốc độ |nhịp độ )?(?:tăng|giảm)(?: trưởng)? (?!bình quân)")
_TAIL = re.compile(r" so với .*\Z| (?:mỗi|hằng|hàng) năm\Z|\Z")
_AVERAGE = "bình quân"


def averaged(text: str, figure: Figure, name: str) -> str:
    """The name of a growth with the word that it is an average, where the words before it say so."""
    if figure.quantity.unit != "percent" or _AVERAGE not in text[figure.left : figure.at]:
        return name
    growth = _GROWN.match(key(name)) is not None and _AVERAGE not in key(name)
    if not growth or _AVERAGED.search(text, figure.left, figure.at) is None:
        return name
    return _TAIL.sub(lambda tail: f" {_AVERAGE}{tail[0]}", name, count=1)
