"""What has digits and is no figure: parts of words, numbers of things and documents, versions, clocks, slogans."""

import re
from dataclasses import dataclass
from functools import cache

from mickg.extract.lexicon import data
from mickg.text import key

_EACH = frozenset(("mỗi", "cứ", "hằng", "hàng", "từng"))
_SEEN_FROM_NOW = re.compile(
    r",? (?:qua|tới|tiếp|gần|trước|nay|liền|liên|nữa|vừa|trở lại|một lần|đầu|cuối|còn lại|học|sau(?! khi))(?!\w)|/lần"
)
_CLOCK = re.compile(r" ?(?:giờ|h|g)(?: ?[0-9]| ?(?:sáng|trưa|chiều|tối|đêm|kém|,? ?ngày|hôm)(?!\w))|:[0-9]{2}")
_HOUR = re.compile(r"(?<![0-9]{3})(?<![3-9][0-9])(?<!2[5-9]) ?(?:giờ|h|g)(?!\w)")
_AT = frozenset(("lúc", "hồi", "vào", "đúng", "từ", "đến", "trước"))
_OF_DAY = frozenset(("", "sáng", "trưa", "chiều", "tối", "đêm", "nay", "qua", "mai", "ngày", "hôm"))
_VERSION = re.compile(r"[0-9]\.0")
_LIST = 48
_DAY = re.compile(r"(?:[12]?[0-9]|3[01]|0[1-9])\.(?:0?[1-9]|1[0-2])")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_IN_YEAR = frozenset(("tuần", "quý", "kỳ", "đợt", "số", "tập"))
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_NO_COUNT = re.compile(r" (?:con số|chữ số)(?!\w)| trong (?:những|các)(?!\w)")
_COUNTED = re.compile(
    r" (?:người|doanh nghiệp|hộ|xã|cơ sở|lượt|hồ sơ|ca|vụ|trạm|sản phẩm|học sinh|căn|giường|tài khoản|video|bài|thôn"
    r"|tổ(?! chức)|dự án|đại biểu|cán bộ)(?!\w)"
)
_TIMES = r"(?:ngày|tuần|tháng|quý|năm|giờ|phút|giây|kỳ|lần|buổi|ca)"
_PAIRED = re.compile(rf"[0-9] (?:[^\W\d_]+ ){{0,6}}(?!{_TIMES}/)(?P<unit>[^\W\d_]+)/\Z")
_COUNTED_TOO = re.compile(rf" (?!{_TIMES}(?!\w))[^\W\d_]")
_MONEY, _LARGE = ("đồng", "usd"), ("triệu ", "tỷ ")
_RATE = re.compile(r"[0-9] (?:[^\W\d_]+ ){1,5}trên \Z")
_POPULATION = re.compile(r" (?:người )?(?:dân|trẻ)(?!\w)")
FOLLOWING = re.compile(r" ([^\W\d_]+)")
"""The word right behind a number."""

_INSIDE = re.compile(r"[\w./,@#&+]")
_FRACTIONS = frozenset((n, of) for of in range(2, 6) for n in range(1, of)) | {(24, 7), (24, 24), (7, 7)}
_CASES = re.compile(
    r" (?:cuộc|vụ|trường hợp|đối tượng|hồ sơ|bị can|lượt|hộ|người|tổ chức|cá nhân|doanh nghiệp|cơ sở|đơn vị)(?!\w)"
)
"""What is counted behind the name of a paper that was made for each: «ban hành kết luận 103 cuộc»."""

_LONG, _SIGNED = 9, ("(+", " +", ";+", ",+")
_ONE_OF = (["1", "trong"], ["một", "trong"])
_IS_ONE = frozenset(("là", "thuộc", "thành", "và", "nằm"))
_GRADE, _GRADES = "cấp", 17
"""A grade or a verb, «cấp 2» or «cấp 140 thẻ»: there is no higher one than that of winds."""

_ITEM = re.compile(r"[.)] ")
_SLOGAN = re.compile(r' [^\W\d_]+(?: [^\W\d_]+)?"')
_MINUTES = (" phút", " ngày", ", ngày", " cùng ngày", " sáng", " chiều", " tối")


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of `lexicon/designations.yaml`, as keys."""

    numbered: frozenset[str]
    at_times_numbered: frozenset[str]
    numbered_by_two: frozenset[str]
    counts: frozenset[str]
    counted: frozenset[str]
    spans: frozenset[str]


@cache
def words_of_designations() -> Words:
    """What names a thing by a number, and what a number counts all the same."""
    return Words(**{name: frozenset(map(key, words)) for name, words in data("designations").items()})


def is_part_of_a_word(text: str, start: int, end: int, *, united: bool) -> bool:
    """Whether digits belong to a word, a document's number, a file's name, a clock or an address.

    `united` says that a unit was read after them, which may stand without a blank: «20%», «5km».
    """
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    inside = _INSIDE.match(before[-1:]) and not (before in _SIGNED and (united or FOLLOWING.match(text, end)))
    if (inside and not (before[-1:] == "/" and _is_paired(text, start, end))) or (
        before[-1:] in ("-", ":") and before[:1].isalnum()
    ):
        return True
    if (after[:1].isalpha() and not united) or (before[-1:] == "[" and after[:1] == "]"):
        return True
    return after[:1] in ("-", "/", ":", ".") and len(after) > 1 and after[1].isalnum()


def is_in_a_row(text: str, start: int, end: int) -> bool:
    """Whether bare numbers stand on both sides of one: it is a cell of a table that lost its lines, or is dialled."""
    return (
        text[start - 1 : start] == text[end : end + 1] == " "
        and text[start - 2 : start - 1].isdigit()
        and text[end + 1 : end + 2].isdigit()
    )


def _is_paired(text: str, start: int, end: int) -> bool:
    """Whether a number behind a stroke counts things of its own, and says no rate: «12 vụ/15 bị can»."""
    first = _PAIRED.search(text, max(0, start - _LIST), start)
    if first is None or _COUNTED_TOO.match(text, end) is None or text[start:end].rstrip("0.") == "1":
        return False
    return first["unit"] not in _MONEY or any(word in first[0] for word in _LARGE)


def is_choice(words: list[str]) -> bool:
    """Whether a number says among how many one is chosen: «chọn 1 trong 3 phương án», not «là 1 trong 6 tỉnh»."""
    return words[-2:] in _ONE_OF and words[-3:-2] != [] and words[-3] not in _IS_ONE


def is_clock(text: str, before: str, end: int) -> bool:
    """Whether a number that the word `before` stands before is an hour of the day, or its minutes."""
    minutes = before == "giờ" and text.startswith(_MINUTES, end)
    return minutes or _CLOCK.match(text, end) is not None or (before in _AT and _HOUR.match(text, end) is not None)


def is_designation(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether a number without scale, unit and qualifier names a thing instead of counting: «điều 5», «4.0».

    `words` are those before it, the last of them beside it.
    """
    known, digits = words_of_designations(), text[start:end]
    nothing = digits.strip("0") == "" and _COUNTED.match(text, end) is None
    if nothing or _VERSION.fullmatch(digits) or _NO_COUNT.match(text, end):
        return True
    if digits == "1" and text.startswith(" trong ", end):
        return True
    if _DAY.fullmatch(digits) and words[-1:] != [] and words[-1].strip("(,") in _OF_DAY:
        return True
    if (_YEAR.fullmatch(digits) and _COUNTED.match(text, end) is None) or _is_item(text, start, end):
        return True
    if len(words) > 1 and words[-1] in ("-", "–") and words[-2] in known.numbered:
        return True
    value = int(digits) if digits.isdigit() and len(digits) <= _LONG else 0
    return _THOUSANDS.fullmatch(digits) is None and _is_named(text, end, words, value)


def _is_item(text: str, start: int, end: int) -> bool:
    """Whether a number is that of an item of a list, or stands in a slogan: «1. », «"3 không"»."""
    if text[start - 1 : start] == '"' and _SLOGAN.match(text, end) is not None:
        return True
    begins = start == 0 or text[start - 1] == "\n" or text[start - 2 : start] in (": ", ". ", "; ")
    return begins and _ITEM.match(text, end) is not None


def is_denominator(text: str, start: int, end: int) -> bool:
    """Whether a number only says of how many the one before it is told: «14 bác sĩ trên 10.000 dân»."""
    round_ = text[start] == "1" and text[start + 1 : end].strip("0.") == ""
    return (
        round_
        and _POPULATION.match(text, end) is not None
        and _RATE.search(text, max(0, start - _LIST), start) is not None
    )


def _is_named(text: str, end: int, words: list[str], value: int) -> bool:
    """Whether the words before a number are named by it, and what follows is nothing that it counts."""
    known = words_of_designations()
    two, last = " ".join(words[-2:]), words[-1] if len(words) > 0 else ""
    by_two = two in known.numbered_by_two
    if two in known.counts or not (by_two or last in known.numbered or last in known.at_times_numbered):
        return False
    following = FOLLOWING.match(text, end)
    counted = following is not None and (following[1] in known.counted or (last == _GRADE and value > _GRADES))
    case = by_two and _CASES.match(text, end) is not None
    return (by_two and not case) or not (case or (counted and last in known.at_times_numbered))


def is_span(text: str, end: int, words: list[str]) -> bool:
    """Whether months or years are of a plan, a repetition or the time around now: «kế hoạch 5 năm», «10 năm qua»."""
    planned = " ".join(words[-2:]) in words_of_designations().spans or (words[-1:] != [] and words[-1] in _EACH)
    return planned or _SEEN_FROM_NOW.match(text, end) is not None


def is_fraction(part: int, whole: int) -> bool:
    """Whether two numbers with a stroke are no count of a whole: «2/3», «24/7», or a day and a month."""
    return (part, whole) in _FRACTIONS or part > whole


def is_of_a_year(before: str, of: str) -> bool:
    """Whether a number before a year is that of a week or an issue of it: «tuần 43/2022»."""
    return before in _IN_YEAR and _YEAR.fullmatch(of) is not None
