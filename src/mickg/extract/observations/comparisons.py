"""What a figure's change is measured against, and the earlier value that stands in brackets beside it."""

import re

from mickg.extract.branches import by_letter
from mickg.extract.mention import Mention
from mickg.extract.observations.figures import Figure
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import When

_P = LETTERS["PERIOD"]
SET_BESIDE = r"(?:so(?: sánh)?(?: với)?|đặt cạnh|đối chiếu với)"
"""Words that lead to what something is compared with."""

YET = r"(?:(?:nếu|còn|nhưng|song|cũng|và|tuy nhiên,|tuy vậy,|đồng thời,|riêng|song,|nếu chỉ) )*"
"""Words that a clause of comparing may begin with."""

_MOMENT = (
    r"(?: (?:mức|thời điểm|cuối|đầu|của|bình quân|ước|thực hiện|số|trung bình|tỷ lệ|con số|kết quả|cả|hết|ngày"
    r"|thời gian|giai đoạn))*"
)
_EARLIER = rf"(?: {LETTERS['QUANTITY']}(?: [^\W\d_]+){{0,4}}?)?"
_AGAINST = re.compile(
    rf"(?:/[^\W_]+)?(?: [^\W\d_]+(?:/[^\W_]+)?){{0,8}}?[,)]?,? (?:hơn )?so(?: với)?(?: (?!(?:kế hoạch|dự|chỉ|mục|bình"
    rf"|trung)(?!\w))[^\W\d_]+){{0,5}}?{_EARLIER}(?: (?:bình quân|trung bình)(?: của)?)? (?P<first>{_P})"
    rf"(?:(?:,| và)(?: so với)? (?P<second>{_P}))?"
)
_OF_THEN = re.compile(
    r"(?: (?!(?:kế|dự|chỉ|mục|bình|trung|cả|toàn)(?!\w))[^\W\d_]+){0,3}?"
    rf"{_MOMENT}(?: cùng kỳ)? (?P<first>{_P})(?P<second>)"
)
_THEN_BEFORE = re.compile(rf"{SET_BESIDE}{_MOMENT} (?P<first>{_P})(?: \([^()]*\))?,?(?: thì)? *\Z")
_THEN_OUTSIDE = re.compile(
    rf"(?:so(?: với)?|ngang(?: với| bằng)?|hơn){_MOMENT} (?P<first>{_P})[^,;.(){LETTERS['QUANTITY']}{_P}]*\(\Z"
)
_FIRST = re.compile(rf"{YET}{SET_BESIDE}{_MOMENT} (?P<first>{_P})(?: ?\([^()]*\))?(?:,| thì )")
_FIRST_IN_PART = re.compile(rf"[ ,;]*{YET}{SET_BESIDE}{_MOMENT} (?P<first>{_P}),? ")
_NOTED = re.compile(
    rf"(?:\A|(?<=\n)|(?<=[.;,] ))(?:còn |nhưng |song )?{SET_BESIDE}(?: [^\W\d_]+){{0,3}} (?P<first>{_P}) ?\(\Z"
)
_SET = re.compile(rf".*(?<!\w){SET_BESIDE} ", re.S)
_COMPARED = by_letter(rf"(?<!\w){SET_BESIDE}{_MOMENT} (?P<first>{_P})")
_WITH_WHAT = re.compile(
    r"(?: [^\W\d_]+){0,3}? so(?: với|(?=(?: giá| mức)?(?: tính)? (?:kế|dự|chỉ|mục|nghị|kịch) ))"
    rf" (?P<what>[^,;.():{LETTERS['QUANTITY']}]+?)"
    rf"(?=(?: và)? (?:tăng|giảm|bằng|gấp)(?!\w)|[,;.():{LETTERS['QUANTITY']}]|\s*\Z)"
)
_OF_THE_NEXT = re.compile(
    rf"(?:(?:,? ?thì)? (?:(?:lại|đã|cũng|vẫn|chỉ) )*(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|bằng|gấp)"
    rf"(?: [^\W\d_]+){{0,2}}| [^\W\d_]+(?: [^\W\d_]+){{0,4}} (?:tăng|giảm)) {LETTERS['QUANTITY']}"
)
_APART = re.compile(r"(?:,| và| nhưng| song| còn) so(?: với)? ")
_THEN = re.compile(rf" (?:(?:so(?: với)?|của|mức) )*(?P<then>{_P})")
_AND = re.compile(rf"{_P}(?:,| và) ")
_IN_TURN = ("lần lượt", "tương ứng")
_THENS = rf"{SET_BESIDE}{_MOMENT} (?P<first>{_P})(?:,| và)(?: {SET_BESIDE})?{_MOMENT} (?P<second>{_P})"
_Q = LETTERS["QUANTITY"]
_TURNS = rf"(?:{'|'.join(_IN_TURN)})(?: (?:là|khoảng|ở mức))* (?P<one>{_Q})(?:,| và) (?P<other>{_Q})"
_THENS_AND_TURNS = re.compile(rf"{_THENS}(?: (?:thì|đã|cũng|đều))* (?:tăng|giảm)(?: [^\W\d_]+){{0,2}}? {_TURNS}")
_TURNS_AND_THENS = re.compile(rf"{_TURNS} {_THENS}")
_NEAR = 80
_YEARS_END = ("cuối ", "hết ")
_PLAN = re.compile(r" (?P<what>(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|khn?(?!\w))[^,;.()]*)")


def against(skeleton: Skeleton, figure: Figure) -> list[When]:
    """The periods that a change is told against, in their order; empty where none is."""
    whens = (_when(skeleton, at) for at in _places(skeleton, figure))
    return [when for when in whens if when is not None]


def said_against(skeleton: Skeleton, figure: Figure, start: int) -> tuple[int, int, When] | None:
    """The words of the period that a change is told against, else of the one that its sentence begins to compare with.

    As the stretch behind «so với», up to and with the period. A sentence begins at a place.
    """
    first = _FIRST.match(skeleton.text, start)
    places = _places(skeleton, figure) or ([first.start("first")] if first is not None else [])
    if len(places) > 0 and places[0] < figure.opened and skeleton.text[places[0] + 1 : figure.opened] != " ":
        return None  # «các tỉnh tăng so với tháng trước gồm Hà Nam (tăng 5%), …»
    when = _when(skeleton, places[0]) if len(places) > 0 else None
    beside = _SET.search(skeleton.text, max(start, places[0] - _NEAR), places[0]) if when is not None else None
    if when is None or beside is None:
        return None
    turn = _turn(skeleton.text, figure)
    another = _AND.search(skeleton.text, beside.end(), places[0]) if turn is not None else None
    return another.end() if another is not None else beside.end(), places[0] + 1, when


def _places(skeleton: Skeleton, figure: Figure) -> list[int]:
    """Where the periods stand that a change is told against."""
    text = skeleton.text
    turn = _turn(text, figure)
    if turn is not None:
        return [turn.start("first" if turn.start("one") == figure.at else "second")]
    found = _behind(text, figure)
    if found is None and figure.quantity.unit == "factor":
        found = _OF_THEN.match(text, figure.at + 1)
    if found is not None:
        return [found.start("first")] + ([found.start("second")] if found["second"] else [])
    if figure.match is not None and figure.match.groupdict().get("before"):
        return [figure.match.start("before")]
    before = _THEN_BEFORE.search(text, figure.left, figure.run) or _FIRST_IN_PART.match(text, figure.left)
    if before is None and figure.opened >= 0 and compared_thing(skeleton, figure) is None:
        before = _THEN_OUTSIDE.search(text, max(0, figure.opened - _NEAR), figure.opened + 1)
    return [before.start("first")] if before is not None else []


def _turn(text: str, figure: Figure) -> re.Match[str] | None:
    """Two changes against two times, told in turn: «so với tháng trước và cùng kỳ tăng lần lượt 5% và 17%»."""
    start = max(0, figure.at - 2 * _NEAR)
    if not any(text.find(word, start, figure.at) >= 0 for word in _IN_TURN):
        return None
    found = (pattern.search(text, start, figure.at + 2 * _NEAR) for pattern in (_THENS_AND_TURNS, _TURNS_AND_THENS))
    turns = (turn for turn in found if turn is not None)
    return next((turn for turn in turns if figure.at in (turn.start("one"), turn.start("other"))), None)


def _behind(text: str, figure: Figure) -> re.Match[str] | None:
    """The words behind a change that say what it is against, no others' as in «so với cùng kỳ giảm 9%, so với …»."""
    found = _AGAINST.match(text, figure.at + 1)
    parted = found is not None and _APART.search(text, figure.at + 1, found.start("first")) is not None
    return found if found is not None and not (parted and _OF_THE_NEXT.match(text, found.end())) else None


def share_of(skeleton: Skeleton, figure: Figure) -> Mention | None:
    """The time that a level is a share of what it was at: «bằng 104% cùng kỳ năm 2023»."""
    found = _THEN.match(skeleton.text, figure.at + 1)
    return skeleton.mention(found.start("then")) if found is not None else None


def leading(skeleton: Skeleton, start: int) -> When | None:
    """The period that a sentence begins to compare with: «So với cùng kỳ năm 2023, …»."""
    found = _FIRST.match(skeleton.text, start)
    return _when(skeleton, found.start("first")) if found is not None else None


def noted_behind(skeleton: Skeleton, start: int, opened: int) -> When | None:
    """The period that a comparison names right before brackets: «So với năm 2022 (62 vụ), …»."""
    found = _NOTED.search(skeleton.text, max(start, opened - _NEAR), opened + 1)
    return _when(skeleton, found.start("first")) if found is not None else None


def compared(skeleton: Skeleton, start: int, end: int) -> When | None:
    """The period that a stretch compares with last: «tăng điểm so với năm 2018, gồm:»."""
    found = [*_COMPARED.finditer(skeleton.text, start, end)]
    return _when(skeleton, found[-1].start("first")) if len(found) > 0 else None


def _when(skeleton: Skeleton, at: int) -> When | None:
    """The period at a place; the end of a year is told apart from the year."""
    mention = skeleton.mention(at)
    when: When | None = mention.value if mention is not None else None
    if when is None or when.grain != "year" or not skeleton.text.endswith(_YEARS_END, 0, at):
        return when
    return when._replace(grain="years-end")


def is_leading(skeleton: Skeleton, figure: Figure) -> bool:
    """Whether the period a change is told against stands before it: «so với năm 2022 tăng 5%»."""
    return _behind(skeleton.text, figure) is None


def compared_thing(skeleton: Skeleton, figure: Figure) -> tuple[int, int] | None:
    """The stretch that names what a figure is compared with where that is no period: «so với dự toán»."""
    found = _WITH_WHAT.match(skeleton.text, figure.at + 1)
    if found is None and skeleton.text.startswith("vượt", figure.run):
        return plan_passed(skeleton, figure)
    return found.span("what") if found is not None else None


def plan_passed(skeleton: Skeleton, figure: Figure) -> tuple[int, int] | None:
    """The stretch right behind a figure that names a plan: «tăng 12% dự toán tỉnh giao»."""
    found = _PLAN.match(skeleton.text, figure.at + 1, figure.right)
    return found.span("what") if found is not None else None
