"""Figures in, observations out: what is counted or measured, over which period, and how it moved.

Each figure of a sentence is told by the words right before it: the level of an indicator, a change of the level before
it, the earlier level, a share, the same again in another unit. What is left counts what stands after it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cached_property

from mickg.article import FURNITURE, Line, Zone
from mickg.extract.accounts import Account, Item, Tools
from mickg.extract.bases import base, year_before
from mickg.extract.dating import Dating
from mickg.extract.figures import figures
from mickg.extract.indicators import Namer
from mickg.extract.outline import Outline
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.values import When
from mickg.model import Change, Observation
from mickg.values import Span

_MOST = 100
_LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE, Zone.TITLE}
_REPEATING = frozenset({Zone.HEADING, Zone.CAPTION})


def observations(reading: Reading) -> list[Observation]:
    """One observation for each figure that is a level, a share, a rank or a count, with the changes told of it."""
    return [*Observer(reading).read()]


class Observer:
    """Reads the figures of one article."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._skeleton = reading, reading.skeleton
        outline = Outline(reading.article, {*self._figured()})
        self._tools = Tools(reading, Namer(reading, outline), Dating(reading, outline), outline)

    def _figured(self) -> Iterator[int]:
        """The numbers of the lines that hold figures."""
        lines = self._reading.article.lines
        for mention in self._reading.mentions:
            if mention.kind == "QUANTITY":
                yield bisect_right(lines, mention.start, key=lambda line: line.start) - 1

    def read(self) -> Iterator[Observation]:
        """The observations in the order of the text; headings and captions only add passages to what the text tells."""
        told: list[tuple[Line, Observation]] = []
        before, last, horizon = None, -1, None
        for sentence in self._reading.article.sentences:
            line = self._reading.article.lines[sentence.line]
            if line.zone in _LEFT_OUT:
                continue
            start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
            found = figures(self._skeleton, start, end)
            if not 0 < len(found) <= _MOST:  # a table that lost its cells tells nothing in words
                continue
            if sentence.line > last + 1 or line.zone is Zone.BULLET:
                horizon = None
            before = Account(self._tools, sentence, found, before if sentence.line == last else None, horizon)
            targets = [item.period for item in before.items if item.target and item.period is not None]
            horizon = targets[-1] if len(targets) > 0 else horizon if before.aimed else None
            last = sentence.line
            told += [(line, one) for item in before.items for one in self._written(item, before)]
        yield from _merged(told, self._reading.article.key.rstrip())

    def _written(self, item: Item, account: Account) -> Iterator[Observation]:
        """An item as facts: a range is one for each end."""
        quantity = item.figure.quantity
        ends = [quantity.value] if quantity.high is None else [quantity.value, quantity.high]
        changes = tuple(self._against(item, change, when, account) for change, when in item.changes)
        for value in ends:
            yield Observation(
                indicator=item.indicator,
                value=_plain(value),
                unit=quantity.unit,
                stated=self._printed(item),
                bound=quantity.bound,
                estimated=quantity.estimated,
                target=item.target,
                period=item.period,
                out_of=quantity.out_of,
                changes=changes,
                evidence=(Span(start=item.figure.mention.start, end=item.figure.mention.end),),
                rule=item.figure.rule,
            )

    def _against(self, item: Item, change: Change, when: When | None, account: Account) -> Change:
        """A change with the period it is against: its own, else that of its neighbours, else the same a year before."""
        if when is not None:
            return change.model_copy(update={"against": base(item.period, when)})
        for near in self._near(item, account):
            if (then := base(item.period, near)) is not None:
                return change.model_copy(update={"against": then})
        day = item.period is None or len(item.period) == len("2024-01-01")
        if day or not self._yearly or change.baseline is not None or change.unit != "percent":
            return change
        return change.model_copy(update={"against": year_before(item.period or "")})

    @staticmethod
    def _near(item: Item, account: Account) -> Iterator[When]:
        """What the changes of an item and of those around it are told against: its own, those after it, those before it."""
        items = account.items
        place = next(n for n, one in enumerate(items) if one is item)
        for one in (*items[place:], *reversed(items[:place])):
            yield from (when for _, when in reversed(one.changes) if when is not None)
        if account.base is not None:
            yield account.base

    @cached_property
    def _yearly(self) -> bool:
        """Whether the article compares with the year before somewhere, so that a growth without a base is of a year."""
        whens = (mention.value for mention in self._reading.mentions if mention.kind == "PERIOD")
        return (
            any(when.grain == "same" or (when.grain == "year" and when.back == -1) for when in whens) or self._by_year()
        )

    def _by_year(self) -> bool:
        text = self._skeleton.text
        return re.search(f"so(?: với)? {LETTERS['PERIOD']}", text) is not None

    def _printed(self, item: Item) -> str:
        mention = item.figure.mention
        return " ".join(self._reading.article.text[mention.start : mention.end].split())


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def _merged(told: Iterable[tuple[Line, Observation]], key: str) -> Iterator[Observation]:
    """Facts with those of headings and captions that repeat one drawn into it; other headings tell none."""
    kept: list[Observation] = []
    again: list[tuple[Line, Observation]] = []
    for line, one in told:
        if line.zone is Zone.CAPTION or (line.zone is Zone.HEADING and not key[: line.end].endswith(":")):
            again.append((line, one))
        else:
            kept.append(one)
    for line, one in again:
        twin = next((n for n, other in enumerate(kept) if (other.value, other.unit) == (one.value, one.unit)), None)
        if twin is not None:
            kept[twin] = kept[twin].model_copy(update={"evidence": kept[twin].evidence + one.evidence})
        elif line.zone is Zone.CAPTION:
            kept.append(one)
    yield from kept
