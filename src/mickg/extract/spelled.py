"""Numbers in words: «hai mươi mốt nghìn không trăm mười một», read where money or a share follows them."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mickg.extract.branches import by_letter
from mickg.extract.mention import Mention
from mickg.extract.numerals import SCALES
from mickg.extract.qualifiers import bound, is_estimated
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Quantity
from mickg.values import Unit

_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_TENS, _AND = frozenset(("mươi", "chục")), frozenset(("lẻ", "linh"))
_LARGE = {word: factor for word, factor in SCALES.items() if word not in ("trăm", "vạn")}
_UNITS: dict[str, Unit] = {"đồng": "VND", "usd": "USD", "đô la": "USD", "phần trăm": "percent", "%": "percent"}
_WORD = "|".join((*_DIGITS, *_TENS, *_AND, *_LARGE, "mười", "trăm"))
_NUMBER = re.compile(
    rf"(?P<words>(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:{_WORD}))*)"
    rf" (?P<unit>{'|'.join(_UNITS)})(?!\w| (?:chí|bào|bằng|hồ|phạm|tiền|đội))"
)
_MULTIPLES = {"đôi": Decimal(2), "rưỡi": Decimal("1.5")}
_TIMES = by_letter(
    rf"(?<!\w)gấp (?P<times>(?:{'|'.join(_MULTIPLES)})"
    rf"(?=[,;.)]| so(?!\w)|(?: (?:với|mức|của|con số|số|cùng kỳ))* {LETTERS['PERIOD']})"
    r"|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= lần(?!\w)| so với ))"
)
_HAVING = by_letter(
    r"(?<![^\n ])(?<![^.!?–+•*-] )(?<![^\n][–+•*-] )(?P<words>ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm"
    r"|sáu|bảy|tám|chín))?)(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thôn|bản|đơn vị|địa phương|nhóm|tuyến"
    r"|dự án|công trình|doanh nghiệp|ngành|trường|bệnh viện|chỉ tiêu|tiêu chí|thị trường|mặt hàng|hộ|cơ sở|sở|cục)"
    r"(?:,? [^\W\d_]+){0,4}? (?:có|vượt|đạt|tăng|giảm|chưa|không|còn)(?!\w)"
    r"(?! (?:lại|nhiều|lớn|cao|thấp|mạnh|ít)(?!\w))(?![^.,;:\n]{0,60} nhất(?!\w)))"
)
_SCALED = re.compile("mươi|mười|trăm|nghìn|ngàn|triệu|tỷ")
_SAID_AGAIN = re.compile(rf"(?:(?:viết )?bằng chữ:? ?)?(?:(?:{_WORD}|mười),? )*")
_DIGITS_BEFORE = re.compile(rf"[0-9] ?(?:(?:{'|'.join(SCALES)}) ?)*(?:{'|'.join(_UNITS)})? ?\Z")
_YEARLY = frozenset(["mỗi", "hằng", "hàng", "một", "cả", "trong", "nhiều", "đầu", "cuối", "từng"])
_BEFORE, _LONGEST = 48, 160


def number_in_words(words: Sequence[str]) -> int | None:
    """What number words say, None where they make no number; a scale is of all smaller ones: «hai nghìn ba trăm tỷ»."""
    parts: list[tuple[int, int]] = []
    group, digit = 0, None
    for word in words:
        if word in _DIGITS or word == "mười":
            if digit is not None:
                return None
            digit = _DIGITS.get(word)
            group += 10 if digit is None else 0
        elif word in _TENS or word == "trăm":
            if digit is None:
                return None
            group += digit * (100 if word == "trăm" else 10)
            digit = None
        elif word in _LARGE:
            amount, factor = group + (digit or 0), _LARGE[word]
            while len(parts) > 0 and parts[-1][0] < factor:
                amount += parts.pop()[1]
            parts.append((factor, amount * factor))
            digit, group = None, 0
        elif word not in _AND or digit is not None:
            return None
    return sum(value for _, value in parts) + group + (digit or 0)


def spelled(skeleton: Skeleton) -> Iterator[Mention]:
    """The money, the shares and the multiples that a text has in words, and what its sentences begin to count."""
    text = skeleton.text
    yield from _multiples(skeleton)
    yield from _counts(skeleton)
    for found in _NUMBER.finditer(text):
        start = found.start()
        before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        words, numbers = before.split(), found["words"].split()
        inside = (
            _is_said_again(text, start)
            or text[start - 1 : start].isalnum()
            or (words[-1:] != [] and words[-1][-1].isdigit())
        )
        yearly = numbers[0] == "năm" and not _YEARLY.isdisjoint(words[-1:])
        value = number_in_words(numbers)
        if inside or yearly or not value or _SCALED.search(found["words"]) is None:
            continue
        said, used = bound(words)
        first = start - len(before) + (before.rfind(words[-used]) if used > 0 else len(before))
        quantity = Quantity(Decimal(value), _UNITS[found["unit"]], bound=said, estimated=is_estimated(words))
        last = skeleton.origin(found.end() - 1) + 1
        yield Mention(skeleton.origin(first), last, "QUANTITY", quantity, "quantity-in-words")


def _is_said_again(text: str, start: int) -> bool:
    """Whether a bracket says the digits before it in words: «5.000 đồng (bằng chữ: năm nghìn đồng)»."""
    opened = text.rfind("(", max(0, start - _LONGEST), start)
    words = _SAID_AGAIN.fullmatch(text, opened + 1, start) if opened > 0 else None
    return words is not None and _DIGITS_BEFORE.search(text, max(0, opened - _BEFORE), opened) is not None


def _multiples(skeleton: Skeleton) -> Iterator[Mention]:
    """How many times as large something is: «gấp đôi năm 2023», «gấp ba lần»."""
    for found in _TIMES.finditer(skeleton.text):
        words = skeleton.text[max(0, found.start() - _BEFORE) : found.start()].rpartition("\n")[2].split()
        value = _MULTIPLES.get(found["times"], Decimal(_DIGITS.get(found["times"], 10)))
        end = found.end() + len(" lần") * skeleton.text.startswith(" lần", found.end())
        first, last = skeleton.origin(found.start("times")), skeleton.origin(end - 1) + 1
        yield Mention(first, last, "QUANTITY", Quantity(value, "factor", bound=bound(words)[0]), "quantity-in-words")


def _counts(skeleton: Skeleton) -> Iterator[Mention]:
    """How many a sentence begins with, of which it says what they have or have reached: «Sáu xã có trên 20% hộ …»."""
    for found in _HAVING.finditer(skeleton.text):
        value = number_in_words(found["words"].split())
        if value:
            first, last = skeleton.origin(found.start()), skeleton.origin(found.end() - 1) + 1
            yield Mention(first, last, "QUANTITY", Quantity(Decimal(value), "count"), "quantity-in-words")
