"""Rows of directives with passages in both languages in, the items of a docket out: one a directive."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.dates import days, worded
from mickg.view.page.legend import FORCES
from mickg.view.page.told import Pair, Told, day, every, grouped, label, paired, several, told

_KEY = ("directive", "recipient", "start", "end")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that has a name and an IRI."""

    iri: str
    label: Label


@dataclass(frozen=True, slots=True)
class Item:
    """One directive; `held` and `due` are periods, `deadline` the last day of `due`, `stated` as printed."""

    iri: str
    held: str | None
    director: Thing
    recipients: tuple[Thing, ...]
    delegates: Label | None
    task: Label
    verb: str | None
    force: Label
    force_code: str
    stated: str | None
    due: str | None
    deadline: date | None
    recurrence: Label | None
    condition: Label | None
    topics: tuple[Thing, ...]
    event: Thing | None
    told: Told

    @property
    def said_on(self) -> date | None:
        """The first day of the period in which its event was held, None where that is not stated."""
        return first_day(self.held)

    @property
    def published_on(self) -> date | None:
        """The day on which its source was published, None where that is not stated."""
        return first_day(self.told.published)

    @property
    def due_label(self) -> Label | None:
        """Its deadline in words: the last day, or the period where a graph gives no day."""
        if self.deadline is not None:
            return worded(self.deadline.isoformat())
        return worded(self.due) if self.due is not None else None


def first_day(text: str | None) -> date | None:
    """The first day of a period, None for what a graph of others may hold in its place."""
    found = days(text)
    return None if found is None else found[0]


def items(vi: Table, en: Table) -> list[Item]:
    """The directives of a table given in both languages (`directives-with-passages`), in the order they were given in.

    By day, those without a day last, then by source and place in it.
    """
    made = [_item(group) for group in grouped(paired(vi, en, _KEY), "directive")]
    return sorted(made, key=lambda one: (one.said_on or date.max, one.told.source, one.told.passages, one.iri))


def _item(pairs: Sequence[Pair]) -> Item:
    row, first = pairs[0][0], pairs[0]
    director = _thing(first, "director")
    assert director is not None
    return Item(
        iri=row["directive"], held=row["held"], director=director, recipients=_recipients(pairs),
        delegates=label(first, "delegates"), task=label(first, "task") or Label.model_construct(vi="", en=""),
        verb=row["verb"], force=label(first, "forceLabel") or FORCES["unstated"],
        force_code=(row["force"] or "unstated").rsplit("/", 1)[-1], stated=row["stated"], due=row["due"],
        deadline=day(row["deadline"]), recurrence=label(first, "recurrenceLabel"),
        condition=every(pairs, "conditionLabel"), topics=_topics(first), event=_thing(first, "event"), told=told(pairs),
    )  # fmt: skip


def _thing(pair: Pair, column: str) -> Thing | None:
    iri = pair[0][column]
    if iri is None:
        return None
    return Thing(iri, label(pair, f"{column}Label") or Label.model_construct(vi=iri, en=iri))


def _recipients(pairs: Iterable[Pair]) -> tuple[Thing, ...]:
    found = {one.iri: one for pair in pairs if (one := _thing(pair, "recipient")) is not None}
    return tuple(found[iri] for iri in sorted(found))


def _topics(pair: Pair) -> tuple[Thing, ...]:
    """A directive's topics, whose ids and labels stand in one cell each; ids alone if a label holds "; "."""
    ids, labels = (pair[0]["topicIds"] or "").split("; "), several(pair, "topics")
    if len(ids) != len(labels):
        labels = [Label.model_construct(vi=iri, en=iri) for iri in ids]
    return tuple(Thing(*one) for one in zip(ids, labels, strict=True) if one[0] != "")
