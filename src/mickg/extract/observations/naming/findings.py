"""What was found out with a sum or an area, told behind it: «phát hiện sai phạm 3 tỷ đồng» is «sai phạm phát hiện»."""

import re

from mickg.extract.observations.figures import Figure
from mickg.extract.observations.words import Words
from mickg.extract.skeleton import LETTERS

_WRONGS = r"(?:các |những )?(?:vi phạm|sai phạm|thiếu sót|khuyết điểm|tồn tại)(?!\w)"
_FOUND = re.compile(
    r"(?!qua )(?P<by>.*?) ?(?P<does>(?:đã )?phát hiện)(?: qua (?:thanh tra|kiểm tra)| thêm| có| ra)*"
    rf" (?P<what>{_WRONGS}(?: (?!và )[^,\s]+)*)"
)
_PLAIN = rf"[^,;:().{LETTERS['QUANTITY']}]"
_WITH_SUM = re.compile(
    rf"(?:.*?, )? ?(?P<who>{_PLAIN}{{0,60}}?phát hiện {_WRONGS}{_PLAIN}{{0,60}}?),?"
    rf" với (?:tổng )?(?:số )?tiền(?: {_PLAIN}*)?"
)
_WRONG = re.compile(rf"(?<!\w){_WRONGS}")
_FINDS, _SUM = "phát hiện", "số tiền"


def findings(who: str) -> str:
    """What was found out before who did it and that it was found; other words as they are."""
    found = _FOUND.fullmatch(who) if _FINDS in who else None
    return " ".join(f"{found['what']} {found['by']} {found['does']}".split()) if found is not None else who


def is_finding(who: str) -> bool:
    """Whether words say that wrongs were found out, without the sum of them."""
    return _FINDS in who and _WRONG.search(who) is not None and _SUM not in who


def found_with(words: Words, figure: Figure) -> str:
    """What was found out with a bare sum: «phát hiện thiếu sót với tổng số tiền 2 tỷ đồng»; else empty."""
    if words.text.find(_FINDS, figure.left, figure.run) < 0:
        return ""
    found = _WITH_SUM.fullmatch(words.text, figure.left, figure.at)
    return findings(words.plain(*found.span("who"))) if found is not None else ""
