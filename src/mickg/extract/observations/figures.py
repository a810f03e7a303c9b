"""The figures of a sentence: which words belong to each, and what it does there (`rules/figures.yaml`)."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise
from operator import itemgetter

from mickg.extract.grammar import grammar
from mickg.extract.mention import Mention
from mickg.extract.observations.compounds import behind_word
from mickg.extract.observations.describing import describes
from mickg.extract.observations.joints import weakest_joint
from mickg.extract.observations.marks import borders, resumed
from mickg.extract.observations.nouns import numbers_a_name
from mickg.extract.rules import rules
from mickg.extract.skeleton import LETTERS, Skeleton
from mickg.extract.values import Quantity

_FIGURE = re.compile(LETTERS["QUANTITY"])
_DATELINE = re.compile(
    rf"\(?{LETTERS['PLACE']},? (?:ngày )?\(?{LETTERS['PERIOD']}?\)? ?[-:] |\([^()\n]{{2,30}}\) ?[-–] "
)
_SHARED = re.compile(rf" \({LETTERS['QUANTITY']}\)")
_THEN = "figure-from-then"
_FALLS = ("figure-fall", "figure-less-than-then", "figure-signed-fall")


@dataclass(slots=True)
class Figure:
    """A figure with the words that belong to it, as places in the skeleton.

    `at` is its letter, `left` where the words before it begin, `run` where they end and those that say its role begin,
    `right` where the words after it end. `opened` is where the bracket began that it stands in, -1 outside brackets;
    `own` is the period told before it, `current` the one told last where it stands, `joined` says that no mark or
    joining word parts it from the figure before, `aimed` that the words up to it speak of what is to be reached, `kind`
    which kind its bare classifier counts.
    """

    mention: Mention
    at: int
    left: int
    right: int
    run: int
    opened: int = -1
    joined: bool = False
    aimed: bool = False
    own: str | None = None
    current: str | None = None
    role: str = "count"
    rule: str = "figure-count"
    match: re.Match[str] | None = None
    kind: str = ""
    quantity: Quantity = field(init=False)

    def __post_init__(self) -> None:
        """Take its value from its mention."""
        self.quantity = self.mention.value

    @property
    def falls(self) -> bool:
        """Whether it is a change downwards."""
        return self.rule in _FALLS

    @property
    def shift(self) -> Decimal:
        """How far it shifts what it is a change of, downwards less than nothing."""
        return -self.quantity.value if self.falls else self.quantity.value

    def tell(self, role: str, run: int) -> None:
        """Make it a level or a count by the rule of its role, its words ending at a place."""
        self.role, self.rule, self.run = role, f"figure-{role}", run

    def change_like(self, other: "Figure") -> None:
        """Make it a change the same way as another, by whose words it is one."""
        self.role, self.rule, self.match = "change", other.rule, None


def figures(skeleton: Skeleton, start: int, end: int) -> list[Figure]:
    """The figures of a sentence in their order; those that only describe what another counts are left out."""
    places = [found.start() for found in _FIGURE.finditer(skeleton.text, start, end)]
    places = [at for n, at in enumerate(places) if not describes(skeleton, places, n, start, end)]
    if len(places) == 0:
        return []
    dateline = _DATELINE.match(skeleton.text, start, places[0])
    start = dateline.end() if dateline is not None else start
    out = _settled(skeleton, places, start, end)
    counting = [figure.at for figure in out if not _numbers_a_name(skeleton.text, figure)]
    return out if len(counting) == len(out) else _settled(skeleton, counting, start, end)


def _settled(skeleton: Skeleton, places: list[int], start: int, end: int) -> list[Figure]:
    """The figures at some places, the words parted between them, each with its role."""
    out = [*_parted(skeleton, places, borders(skeleton.text, start, end), start, end)]
    _assign(skeleton, out, start, end)
    return out


def _numbers_a_name(text: str, figure: Figure) -> bool:
    outside = figure.role == "count" and figure.opened < 0 and _SHARED.match(text, figure.at + 1) is None
    return outside and numbers_a_name(text, figure.left, figure.at, figure.right, figure.mention)


def _parted(
    skeleton: Skeleton, places: list[int], marks: Sequence[tuple[int, int]], start: int, end: int
) -> Iterable[Figure]:
    """The figures with the words between two of them parted: at a mark or before a time, else at a joining word."""
    text, left, joined = skeleton.text, start, False
    for n, at in enumerate(places):
        following = places[n + 1] if n + 1 < len(places) else None
        first = bisect_right(marks, at, key=itemgetter(0))
        between = marks[first : bisect_right(marks, end if following is None else following, key=itemgetter(1))]
        right, next_left, next_joined = end, end, False
        if len(between) > 0:
            right, next_left = between[0][0], resumed(text, between, following)
        elif following is not None:
            weakest = weakest_joint(text, at + 1, following)
            right = next_left = following if weakest is None else weakest
            next_joined = weakest is None
        mention = skeleton.mention(at)
        assert mention is not None
        opened = _opened(text, start, at)
        yield Figure(mention, at, max(left, opened + 1), right, at, opened, joined)
        left, joined = next_left, next_joined


def _opened(text: str, start: int, at: int) -> int:
    opened = text.rfind("(", start, at)
    return opened if opened >= 0 and text.find(")", opened, at) < 0 else -1


def _assign(skeleton: Skeleton, found: list[Figure], start: int, end: int) -> None:
    """Give each figure the role of the first rule, in the order of their file, that is about it."""
    by_place = {figure.at: figure for figure in found}
    for rule, match in grammar("figures").read(skeleton, start, end):
        figure = by_place.get(match.start("figure"))
        if figure is None or (rule.gives["role"] == "level" and _ends_a_word(skeleton.text, figure, match.start())):
            continue
        earlier = by_place.get(_baseline(match))
        if rule.id == _THEN and (earlier is None or not figure.quantity.is_like(earlier.quantity)):
            continue
        if _rank(rule.id) < _rank(figure.rule):
            figure.role, figure.rule, figure.match = rule.gives["role"], rule.id, match
            if figure.joined:
                since = _before(found, figure).at + 1
                figure.left = min(figure.left, max(since, behind_word(skeleton.text, since, match.start())))
            figure.run = match.start() if figure.role == "risen" else max(figure.left, match.start())
            figure.run = _behind_word(skeleton.text, figure)
            if figure.role == "change" and earlier is not None:
                earlier.role, earlier.rule = "baseline", rule.id
            if figure.role == "risen":
                _rise(figure, earlier)
    for before, figure in pairwise(found):
        if figure.joined:
            before.right = min(before.right, figure.run)


def _before(found: list[Figure], figure: Figure) -> Figure:
    """The figure before one that is joined to it."""
    return next(before for before, one in pairwise(found) if one is figure)


def _behind_word(text: str, figure: Figure) -> int:
    """Where the words of a figure's role begin, behind one that ends the word before it: «chứng chỉ là 29%»."""
    run = behind_word(text, figure.left, figure.run)
    return run if run < figure.at else figure.run


def _ends_a_word(text: str, figure: Figure, run: int) -> bool:
    """Whether all the words of a rule are the end of the word before them: «đình chỉ 8 cơ sở»."""
    return run < figure.at == behind_word(text, figure.left, run)


def _baseline(match: re.Match[str]) -> int:
    """Where the earlier level stands that a match tells, -1 where it tells none."""
    return match.start("baseline") if "baseline" in match.groupdict() else -1


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
