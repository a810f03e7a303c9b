"""What a sentence has told so far: its figures as items with name and period, and what the next may go on from."""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from mickg.article import Sentence
from mickg.extract.observations.dating.periods import Dating
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.naming.fields import Fields
from mickg.extract.observations.naming.following import Following
from mickg.extract.observations.naming.labels import before_judging
from mickg.extract.observations.naming.preceding import Preceding
from mickg.extract.observations.outline import Outline
from mickg.extract.observations.words import Words
from mickg.extract.reading import Reading
from mickg.extract.skeleton import Skeleton
from mickg.extract.values import When
from mickg.model import Change

LEVELS = ("level", "count", "has", "risen")
"""The roles of figures that a change may be of."""

_REMEMBERED = 24
_COMPARED = re.compile(r" so với [^,;]*?(?: và|,) ")
_TURNED = ("ngược lại,", "trái lại,")


@dataclass(slots=True)
class Item:
    """A figure with its name and period as they are told; `topic` is the name without what sets it apart.

    `fell` says that it is less than nothing: a growth downwards, a balance below nought; `estimated` that it says again
    what is; `assumed` that no more than the article's year dates it; `place` is where it is, if not where the words
    before its figure say; `beside` are the figures that tell its changes: how much, and from which level.
    """

    figure: Figure
    indicator: str
    topic: str
    period: str | None
    target: bool = False
    fell: bool = False
    estimated: bool = False
    assumed: bool = False
    place: str = ""
    changes: list[tuple[Change, When | None]] = field(default_factory=list)
    beside: list[Figure] = field(default_factory=list)

    @property
    def is_of_plan(self) -> bool:
        """Whether it tells how much of a plan was carried out."""
        return self.figure.role == "share" and " so với " in self.indicator


class Tools:
    """What reads one article's figures: the same for all its sentences.

    `assumed` are the places of figures that no more than the article's year dates.
    """

    def __init__(self, reading: Reading, outline: Outline) -> None:
        words = Words(reading)
        self.reading, self.outline, self.words = reading, outline, words
        self.following = Following(words)
        self.preceding = Preceding(words, self.following)
        self.fields = Fields(reading, outline, words)
        self.dating = Dating(reading, outline)
        self.told: deque[Item] = deque(maxlen=_REMEMBERED)
        self.year: When | None = None
        self.assumed = set[int]()


@dataclass(slots=True)
class Account:
    """The figures of one sentence, which is from `start` to `end` in `text`, the article's skeleton.

    What was told, for what goes on from it: `topic` names what was told last, `earlier` is what the sentence before
    told, `waiting` are names of it for the figures to come, `whole` is what a sentence before told and this one
    parts, `partner` with whom was traded what was told last, `actor` who did what was counted last, `condition` what
    the sentence holds under, `current` the period told last, `returns` the one that it returns to behind a look at an
    earlier one, `sector` the field of the line, `row` what the members
    of a row have in common. `labelled` says that a label with a colon was read, `aimed` that what is told is to be
    reached, `outside` that what stands around the brackets is, which goes on with `told_outside`, `horizon` by when
    others of its list are.

    Changes: `held` are growths told before the level that they are of, `moved` is the item that the last change is of,
    `noted` are earlier levels that changes to come are told from, `turns` are the items that changes told in one go are
    still to be of, `carried` is what changes are told against from here on, `base` what those of the sentence before
    were, `year` the year that the article compared with last, and `undated` are the changes (item and place) that share
    what a later one is told against.
    """

    tools: Tools
    sentence: Sentence
    figures: Sequence[Figure]
    sector: str = ""
    row: str = ""
    topic: str = ""
    partner: str = ""
    earlier: Sequence[Item] = ()
    waiting: list[str] = field(default_factory=list)
    whole: Item | None = None
    aimed: bool = False
    outside: bool = False
    told_outside: str = ""
    base: When | None = None
    year: When | None = None
    horizon: str | None = None
    actor: str = ""
    labelled: bool = False
    condition: str = ""
    current: str | None = None
    returns: list[str | None] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    held: list[Figure] = field(default_factory=list)
    moved: Item | None = None
    noted: list[Figure] = field(default_factory=list)
    turns: list[Item] = field(default_factory=list)
    carried: When | None = None
    undated: list[tuple[Item, int]] = field(default_factory=list)
    skeleton: Skeleton = field(init=False)
    text: str = field(init=False)
    start: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        self.skeleton = self.tools.reading.skeleton
        self.text = self.skeleton.text
        self.start, self.end = self.skeleton.place(self.sentence.start), self.skeleton.place(self.sentence.end)

    @property
    def last(self) -> Item | None:
        """What was told last in the sentence."""
        return self.items[-1] if len(self.items) > 0 else None

    def antecedents(self) -> Sequence[Item]:
        """What words may go back to: what the sentence told, the last first, then what the one before began with."""
        return (*reversed(self.items), *self.earlier)

    def number(self, figure: Figure) -> int:
        """Which of the sentence's figures one is, from 0."""
        return next(n for n, one in enumerate(self.figures) if one is figure)

    def before(self, figure: Figure) -> Figure | None:
        """The figure before one in the sentence; None for the first and for those of another sentence."""
        return next((one for one, following in pairwise(self.figures) if following is figure), None)

    def after(self, figure: Figure) -> Figure | None:
        """The figure behind one in the sentence; None for the last and for those of another sentence."""
        return next((following for one, following in pairwise(self.figures) if one is figure), None)

    def last_base(self) -> When | None:
        """What the last change that says so is told against."""
        whens = (when for item in reversed(self.items) for _, when in reversed(item.changes) if when is not None)
        return next((when for when in whens if when.grain != "earlier"), self.carried or self.base)

    def subject(self, figure: Figure) -> str:
        """The noun phrase before a figure; empty where its part has none: «…, vùng sâu, vùng xa, chiếm 68%»."""
        if _COMPARED.fullmatch(self.text, figure.left, figure.run) is not None:
            return ""
        words = self.text[figure.left : figure.run].rstrip()
        aside = len(self.items) > 0 and words.endswith(",") and not words.endswith(_TURNED)
        if aside and before_judging(self.text, figure.left, figure.run) == figure.run:
            return ""
        return self.tools.preceding.subject(figure) or self.tools.preceding.outer(figure)

    def printed(self, figure: Figure, since: Figure | None = None) -> str:
        """A figure as the article prints it; a change with the words that say which way, its own or another's."""
        start = self.skeleton.origin((since or figure).run) if figure.role == "change" else figure.mention.start
        return " ".join(self.tools.reading.article.text[start : figure.mention.end].split())
