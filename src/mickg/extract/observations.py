"""Figures in, observations out: what is counted or measured, over which period, and how it moved.

A figure's role comes from the words at its left (`rules/figures.yaml`): the level of an indicator, a change of the level
before it, the earlier level, a share, the same again in another unit. What is left is a count of what follows it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from mickg.article import FURNITURE, Line, Sentence, Zone
from mickg.extract.indicators import counted, named, shortened
from mickg.extract.mention import Mention
from mickg.extract.bases import base
from mickg.extract.reading import Reading
from mickg.extract.rules import matches, rules
from mickg.extract.values import Quantity, When
from mickg.model import Change, Observation
from mickg.values import Span

_LEFT_OUT = FURNITURE | {Zone.DATELINE, Zone.BYLINE, Zone.SOURCE, Zone.TITLE}
_FALLS = re.compile(r"giảm|sụt|thấp|ít|tụt|hụt|âm|xuống|còn")
_TARGET = re.compile(
    r"mục tiêu|phấn đấu|chỉ tiêu|đặt ra|đề ra|sẽ (?:đạt|có|là)|dự kiến đến|hướng tới|hướng đến|phải đạt|cần đạt|đạt (?:được )?ít nhất|quyết tâm|tối thiểu"
)
_COMPARED = re.compile(
    r"(?:so với|so|cùng)(?: (?:mức|thời điểm|cuối|đầu|của|bình quân|thực hiện|kế hoạch|dự toán|số))* ?\Z"
)
_BREAK = re.compile(r"[;.\n]")


@dataclass(slots=True)
class _Figure:
    """A figure with its role; `at` is its place in the skeleton."""

    mention: Mention
    at: int
    role: str = "count"
    rule: str = "figure-count"
    match: re.Match[str] | None = None
    changes: list[Change] = field(default_factory=list)
    indicator: str = ""
    period: str | None = None

    @property
    def quantity(self) -> Quantity:
        value: Quantity = self.mention.value
        return value


def observations(reading: Reading) -> list[Observation]:
    """One observation for each figure that is a level, a share, a rank or a count, with the changes told of it."""
    return [*_Observer(reading).read()]


class _Observer:
    def __init__(self, reading: Reading) -> None:
        self._reading, self._skeleton = reading, reading.skeleton
        self._figures = self._with_roles()

    def read(self) -> Iterator[Observation]:
        for sentence in self._reading.article.sentences:
            line = self._reading.article.lines[sentence.line]
            start, end = self._skeleton.place(sentence.start), self._skeleton.place(sentence.end)
            figures = [self._figures[at] for at in range(start, end) if at in self._figures]
            if line.zone not in _LEFT_OUT and len(figures) > 0:
                yield from self._sentence(figures, start, end, line, sentence)

    def _with_roles(self) -> dict[int, _Figure]:
        figures = {
            at: _Figure(mention, at)
            for mention in self._reading.mentions
            if mention.kind == "QUANTITY"
            and self._skeleton.mention(at := self._skeleton.place(mention.start)) is mention
        }
        for rule in rules("figures"):
            for match in matches(rule, self._skeleton):
                figure = figures.get(match.start("figure"))
                if figure is not None and figure.role == "count":
                    figure.role, figure.rule, figure.match = rule.gives["role"], rule.id, match
                    if figure.role == "risen":
                        earlier = figures[match.start("baseline")]
                        earlier.role, earlier.rule = "baseline", rule.id
        return figures

    def _sentence(
        self, figures: Sequence[_Figure], start: int, end: int, line: Line, sentence: Sentence
    ) -> Iterator[Observation]:
        level: _Figure | None = None
        out: list[_Figure] = []
        for n, figure in enumerate(figures):
            following = figures[n + 1] if n + 1 < len(figures) else None
            if figure.role in ("change", "change-again"):
                holder = self._changed(figure, level, following)
                if holder is not None:
                    holder.changes.append(self._change(figure, holder, start, end, line, sentence))
                    continue
                if figure.role == "change-again":
                    figure.role = "count"
            if figure.role == "baseline":
                self._rebased(figure, out)
                continue
            previous = level
            if figure.role != "equal" or level is None:
                level = figure
            figure.period = self._period(figure, start, end, line, sentence)
            figure.indicator = self._indicator(figure, previous, start, end, line)
            if figure.role == "risen":
                figure.changes.append(self._rise(figure))
            out.append(figure)
        targets = _TARGET.search(self._skeleton.text, start, end) is not None
        yield from (self._observation(figure, targets=targets) for figure in out if figure.indicator != "")

    def _changed(self, figure: _Figure, level: _Figure | None, following: _Figure | None) -> _Figure | None:
        """The level that a change is of: the one before it in its clause, or the one in brackets after it."""
        if level is not None and level.role not in ("change",):
            between = self._skeleton.text[level.at : figure.at]
            if _BREAK.search(between) is None and _is_of(between):
                return level
        if following is not None and following.role in ("equal", "baseline"):
            between = self._skeleton.text[figure.at + 1 : following.at]
            if re.fullmatch(r"[^;.]{0,60}\((?:ước )?(?:đạt )?", between) and "ước đạt" in between:
                following.role = "level"
                return following
        if level is not None and level.role == "change" and figure.role == "change-again":
            return level
        return None

    def _change(self, figure: _Figure, holder: _Figure, start: int, end: int, line: Line, sentence: Sentence) -> Change:
        against = figure.match["against"] if figure.match is not None else None
        when = (
            self._skeleton.mention(figure.match.start("against")).value
            if against and figure.match is not None
            else None
        )  # type: ignore[union-attr]
        own = holder.period if holder.period is not None else self._period(holder, start, end, line, sentence)
        falls = (
            figure.match is not None
            and "direction" in figure.match.groupdict()
            and _FALLS.search(figure.match["direction"] or "")
        )
        quantity = figure.quantity
        return Change(
            value=-quantity.value if falls else quantity.value,
            unit=quantity.unit if quantity.unit != "count" or holder.quantity.unit != "rank" else "rank",
            against=_period_of(when, own, self._reading.today),
            stated=self._text(figure.mention),
            bound=quantity.bound,
        )

    def _rebased(self, figure: _Figure, out: Sequence[_Figure]) -> None:
        """Give the last change the earlier level that stands in brackets after it."""
        if len(out) > 0 and len(out[-1].changes) > 0 and out[-1].changes[-1].baseline is None:
            last = out[-1].changes[-1]
            out[-1].changes[-1] = last.model_copy(update={"baseline": figure.quantity.value})

    def _rise(self, figure: _Figure) -> Change:
        assert figure.match is not None
        earlier = self._skeleton.mention(figure.match.start("baseline"))
        assert earlier is not None
        before, now = earlier.value.value, figure.quantity.value
        unit = "rank" if "rank" in (figure.quantity.unit, earlier.value.unit) else figure.quantity.unit
        when = self._skeleton.mention(figure.match.start("from")) if figure.match["from"] else None
        against = when.value.text if when is not None else None
        return Change(
            value=before - now if unit == "rank" else now - before, unit=unit, against=against, baseline=before
        )

    def _period(self, figure: _Figure, start: int, end: int, line: Line, sentence: Sentence) -> str | None:
        """The nearest period before a figure in its sentence that nothing is compared with, else one after it.

        Then that of the headings over its line, of the paragraph's earlier sentences, of the article.
        """
        text = self._skeleton.text
        before = [m for at in range(start, figure.at) if (m := self._own(at, text)) is not None]
        if len(before) > 0:
            return before[-1]
        stop = _BREAK.search(text, figure.at, end)
        after = [m for at in range(figure.at, stop.start() if stop else end) if (m := self._own(at, text)) is not None]
        if len(after) > 0:
            return after[0]
        return self._inherited(line, sentence)

    def _own(self, at: int, text: str) -> str | None:
        mention = self._skeleton.mention(at)
        if mention is None or mention.kind != "PERIOD" or mention.value.text is None:
            return None
        return None if _COMPARED.search(text, max(0, at - 40), at) else mention.value.text

    def _inherited(self, line: Line, sentence: Sentence) -> str | None:
        article = self._reading.article
        for earlier in reversed([s for s in self._siblings(sentence.line) if s.start < sentence.start]):
            found = self._first(earlier.start, earlier.end)
            if found is not None:
                return found
        for head in reversed(line.heads):
            found = self._first(article.lines[head].start, article.lines[head].end)
            if found is not None:
                return found
        return self.covers

    def _siblings(self, line: int) -> list[Sentence]:
        return [s for s in self._reading.article.sentences if s.line == line]

    def _first(self, start: int, end: int) -> str | None:
        text = self._skeleton.text
        for at in range(self._skeleton.place(start), self._skeleton.place(end)):
            found = self._own(at, text)
            if found is not None:
                return found
        return None

    @cached_property
    def covers(self) -> str | None:
        """The period that the article is about: the first one of its title or its first lines that is no day."""
        for mention in self._reading.mentions:
            if (
                mention.kind == "PERIOD"
                and isinstance(mention.value, When)
                and mention.value.grain not in ("day", "same", "days")
            ):
                if mention.value.text is not None:
                    return mention.value.text
        return self._reading.today.isoformat()[:7] if self._reading.today is not None else None

    def _indicator(self, figure: _Figure, level: _Figure | None, start: int, end: int, line: Line) -> str:
        heads = [self._reading.article.lines[head] for head in line.heads]
        field_ = shortened(self._reading.article.key[heads[-1].start : heads[-1].end]) if len(heads) > 0 else ""
        if figure.role == "share":
            of = counted(self._skeleton, figure.at, end)
            return f"tỷ trọng {level.indicator if level is not None else named(self._skeleton, figure.at, start, field_)} trong {of}".strip()
        if figure.role == "change":
            return f"tăng trưởng {named(self._skeleton, figure.at, start, field_)}".strip()
        if figure.role == "equal" and level is not None:
            return level.indicator
        if figure.role in ("level", "risen") or figure.quantity.unit not in ("count", "percent", "month", "year"):
            left = named(self._skeleton, figure.at, start, field_)
            if left != "":
                return left
        return counted(self._skeleton, figure.at, end, named(self._skeleton, figure.at, start, ""))

    def _observation(self, figure: _Figure, *, targets: bool) -> Observation:
        quantity = figure.quantity
        value = quantity.value
        if figure.role == "change" and figure.match is not None and _FALLS.search(figure.match["direction"] or ""):
            value = -value
        target = targets and figure.period is not None and self._ahead(figure.period)
        return Observation(
            indicator=figure.indicator,
            value=value.normalize() if value != value.to_integral_value() else value.quantize(Decimal(1)),
            unit=quantity.unit,
            stated=self._text(figure.mention),
            bound=quantity.bound,
            estimated=quantity.estimated,
            target=target,
            period=figure.period,
            out_of=quantity.out_of,
            changes=tuple(figure.changes),
            evidence=(Span(start=figure.mention.start, end=figure.mention.end),),
            rule=figure.rule,
        )

    def _ahead(self, period: str) -> bool:
        from mickg.period import parse  # noqa: PLC0415

        return self._reading.today is not None and parse(period).last > self._reading.today

    def _text(self, mention: Mention) -> str:
        return " ".join(self._reading.article.text[mention.start : mention.end].split())


def _is_of(between: str) -> bool:
    """Whether a change told after a level is of it: no other subject stands between them."""
    return len(between) < 120


def _period_of(when: When | None, own: str | None, today: date | None) -> str | None:
    if when is None:
        return None
    return base(own, when)
