"""The figures of a sentence: which words belong to each, and what it does there (`rules/figures.yaml`)."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import itemgetter

from mickg.extract.grammar import grammar
from mickg.extract.mention import Mention
from mickg.extract.observations.lists import list_commas
from mickg.extract.rules import rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Quantity

_FIGURE = re.compile(LETTERS["QUANTITY"])
_STRONG = re.compile(r";|\(|\)|\n|, |,(?=[^\W\d])|\.(?= |\Z)| (?:trong đó|trong khi|đồng thời|nhưng|song) ")
_WEAK = re.compile(
    r" (?:và|thì|thuộc|cùng|(?<!so )với|tại|cho|gồm|còn|dài|(?<!băng )rộng|do|nên|vì|khiến|của|đến|tới|hoặc"
    r"|hay|từ|chứa|trên|ở|có) "
)
_THRESHOLD = re.compile(
    r"(?:băng tần|tần số|dải tần|kỳ hạn|độ tuổi|cứ|trẻ|mỗi|công suất từ|quy mô từ)(?: từ| dưới| trên| khoảng)? \Z"
)
_BUILT = re.compile(
    r"(?<!\w)(?:xe|tàu(?: cá)?|ô tô|mô tô|máy|gói thầu|hợp đồng|khoản vay|căn hộ|đô thị|trẻ(?: em)?) \Z"
)
_AGED = re.compile(r"(?<!\w)(?:trẻ|trẻ em|em|cháu|bé|học sinh|thanh niên|người|cụ|ông|bà|anh|chị|phụ nữ|nam|nữ) \Z")
_WHOSE = re.compile(
    r" (?:có|với|đạt) (?!tổng số tiền|số tiền)(?:tổng )?(?:số|số lượng|lượng|quy mô|doanh thu|diện tích|dân số|vốn"
    r"|thu nhập|công suất|tuổi|mức|giá trị|kim ngạch|trị giá|sản lượng|doanh số|tổng mức)(?!\w)[^,;]*\Z"
)
_FINISHED = re.compile(r" (?:hoàn thành|đạt)(?: được)? \Z")
_FALLS = ("figure-fall", "figure-less-than-then", "figure-signed-fall")
_LABELLED = re.compile(rf"(?: [^\W\d_/]+(?:/[0-9.]+ [^\W\d_]+)?){{0,6}} ?:[^;]*{LETTERS['QUANTITY']}")


@dataclass(slots=True)
class Figure:
    """A figure with the words that belong to it, as places in the skeleton.

    `at` is its letter, `left` where the words before it begin, `run` where they end and those that say its role begin,
    `right` where the words after it end. `opened` is where the bracket began that it stands in, -1 outside brackets;
    `own` is the period told before it, `current` the one told last where it stands, `joined` says that no mark or
    joining word parts it from the figure before.
    """

    mention: Mention
    at: int
    left: int
    right: int
    run: int
    opened: int = -1
    joined: bool = False
    own: str | None = None
    current: str | None = None
    role: str = "count"
    rule: str = "figure-count"
    match: re.Match[str] | None = None

    @property
    def quantity(self) -> Quantity:
        """The value of its mention."""
        value: Quantity = self.mention.value
        return value

    @property
    def falls(self) -> bool:
        """Whether it is a change downwards."""
        return self.rule in _FALLS


def figures(skeleton: Skeleton, start: int, end: int) -> list[Figure]:
    """The figures of a sentence in their order; those that only describe what another counts are left out."""
    places = [found.start() for found in _FIGURE.finditer(skeleton.text, start, end)]
    places = [at for n, at in enumerate(places) if not _describes(skeleton, places, n, start, end)]
    if len(places) == 0:
        return []
    out = [*_parted(skeleton, places, borders(skeleton.text, start, end), start, end)]
    _assign(skeleton, out, start, end)
    return out


def _describes(skeleton: Skeleton, places: list[int], n: int, start: int, end: int) -> bool:
    """Whether a figure belongs to the name of what another counts: «11 ứng dụng có trên 10 triệu người dùng»."""
    at, text = places[n], skeleton.text
    mention = skeleton.mention(at)
    assert mention is not None
    value: Quantity = mention.value
    before = text[places[n - 1] + 1 if n > 0 else start : at]
    limits = value.bound in ("more-than", "at-most") or value.high is not None
    if n > 0 and before == " " and _is_rest_of_time(skeleton.mention(places[n - 1]), value):
        return True
    if (
        (limits and _BUILT.search(before))
        or _THRESHOLD.search(before)
        or (value.measure == "tuổi" and (limits or before.endswith("từ ") or _AGED.search(before)))
    ):
        return True
    if n > 0 and len(borders(text, places[n - 1], at)) == 0:
        if before.endswith("từ ") and text.startswith((" trở lên", " trở xuống"), at + 1):
            return True
        counted = skeleton.mention(places[n - 1])
        shared = (limits and _WHOSE.search(before)) or (value.unit == "percent" and _FINISHED.search(before))
        if counted is not None and counted.value.unit == "count" and shared:
            return True
    return limits and n + 1 < len(places) and _LABELLED.match(text, at + 1, end) is not None


def _is_rest_of_time(before: Mention | None, value: Quantity) -> bool:
    """Whether a figure goes on with a length of time: «15 năm 4 tháng»."""
    if before is None:
        return False
    return (before.value.unit, value.unit) == ("year", "month") or (
        before.value.unit == "month" and value.measure == "ngày"
    )


def borders(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where parts of a sentence meet: the stretches of its marks, without the commas of lists of like things."""
    inside = {*list_commas(text, start, end)}
    return [found.span() for found in _STRONG.finditer(text, start, end) if found.start() not in inside]


def _parted(
    skeleton: Skeleton, places: list[int], marks: list[tuple[int, int]], start: int, end: int
) -> Iterable[Figure]:
    """The figures with the words between two of them parted: at the first mark, else at the last joining word."""
    text, left, joined = skeleton.text, start, False
    for n, at in enumerate(places):
        following = places[n + 1] if n + 1 < len(places) else None
        first = bisect_right(marks, at, key=itemgetter(0))
        between = marks[first : bisect_right(marks, end if following is None else following, key=itemgetter(1))]
        right, next_left, next_joined = end, end, False
        if len(between) > 0:
            right, next_left = between[0][0], _resumed(text, between, following)
        elif following is not None:
            weak = list(_WEAK.finditer(text, at + 1, following))
            right = next_left = weak[-1].start() if weak else following
            next_joined = len(weak) == 0
        mention = skeleton.mention(at)
        assert mention is not None
        opened = _opened(text, start, at)
        yield Figure(mention, at, max(left, opened + 1), right, at, opened, joined)
        left, joined = next_left, next_joined


def _resumed(text: str, between: list[tuple[int, int]], following: int | None) -> int:
    """Where the words of the next figure begin: behind the last semicolon or closed bracket, else the first mark."""
    if following is None:
        return between[0][1]
    stopped = [end for start, end in between if text[start] in ";."]
    if len(stopped) > 0:
        return stopped[-1]
    first = between[0]
    if text[first[0]] != "(" or all(text[start] != ")" for start, _ in between):
        return first[1]
    closed = next(end for start, end in between if text[start] == ")")
    return next((end for start, end in between if start == closed and text[start] == ","), closed)


def _opened(text: str, start: int, at: int) -> int:
    opened = text.rfind("(", start, at)
    return opened if opened >= 0 and text.find(")", opened, at) < 0 else -1


def _assign(skeleton: Skeleton, found: list[Figure], start: int, end: int) -> None:
    """Give each figure the role of the first rule, in the order of their file, that is about it."""
    by_place = {figure.at: figure for figure in found}
    for rule, match in grammar("figures").read(skeleton, start, end):
        figure = by_place.get(match.start("figure"))
        if figure is not None and _rank(rule.id) < _rank(figure.rule):
            figure.role, figure.rule, figure.match = rule.gives["role"], rule.id, match
            figure.run = match.start() if figure.role == "risen" else max(figure.left, match.start())
            if figure.role == "risen":
                _rise(figure, by_place.get(match.start("baseline")))
    for before, figure in pairwise(found):
        if figure.joined:
            before.right = min(before.right, figure.run)


def _rise(figure: Figure, earlier: Figure | None) -> None:
    """Take the earlier level out of the telling; from a range nothing can be counted, so both stay levels."""
    if earlier is None or earlier.quantity.high is not None:
        figure.role = "level"
    else:
        earlier.role, earlier.rule = "baseline", figure.rule


def _rank(rule: str) -> int:
    ranks = _ranks()
    return ranks.get(rule, len(ranks))


@cache
def _ranks() -> dict[str, int]:
    return {rule.id: n for n, rule in enumerate(rules("figures"))}
