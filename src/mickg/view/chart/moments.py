"""Rows of a timeline in both languages in, what stands in each lane out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mickg.answer import Table
from mickg.values import Label
from mickg.view.page.dates import worded
from mickg.view.page.told import Pair, Told, day, every, grouped, label, paired, told

_KEY = ("kind", "fact", "thing", "who", "whom", "state", "source", "start", "end", "first", "last", "field")
_FACT = ("kind", "fact", "thing", "who", "state", "source", "first", "last")


@dataclass(frozen=True, slots=True)
class Moment:
    """One fact: from `first` to `last`, either of which may be unknown; a directive was given on the day `since`.

    `kind` is `event`, `directive`, `document`, `post` (somebody attested in it) or `term` (its beginning and end).
    """

    iri: str
    kind: str
    period: str | None
    since: date | None
    first: date | None
    last: date | None
    stated: str | None
    state: str
    state_label: Label | None
    who: Label | None
    whom: Label | None
    told: Told

    @property
    def dated(self) -> bool:
        """Whether any day of it is known."""
        return self.first is not None or self.last is not None

    @property
    def days(self) -> list[date]:
        """The days that are known."""
        return [day for day in (self.since, self.first, self.last) if day is not None]

    @property
    def when(self) -> Label | None:
        """Its days in words; an unknown end of a term stays open."""
        if self.period is not None:
            return worded(self.period)
        if not self.dated:
            return None
        first, last = (worded(day.isoformat()) if day is not None else _UNKNOWN for day in (self.first, self.last))
        return Label.model_construct(vi=f"{first.vi} – {last.vi}", en=f"{first.en} – {last.en}")


_UNKNOWN = Label(vi="không nêu", en="not stated")


@dataclass(frozen=True, slots=True)
class Strand:
    """One thing in one lane, with its moments in order; `lane` is that of its kind, `undated` without any day."""

    iri: str
    kind: str
    lane: str
    label: Label
    moments: tuple[Moment, ...]


def strands(vi: Table, en: Table) -> list[Strand]:
    """What the lanes hold, the earliest first; moments without a day are strands of their own."""
    things: dict[tuple[str, str, bool], list[tuple[Pair, Moment]]] = {}
    for group in grouped(paired(vi, en, _KEY), *_FACT):
        moment, row = _moment(group), group[0][0]
        kind = "post" if moment.kind == "term" else moment.kind
        thing = f"{row['who']} {row['thing']}" if kind == "post" else row["thing"]
        things.setdefault((kind, thing, moment.dated), []).append((group[0], moment))
    made = [_strand(kind, thing, told) for (kind, thing, _), told in things.items()]
    return sorted(made, key=_order)


def _moment(group: Sequence[Pair]) -> Moment:
    row, _ = group[0]
    return Moment(
        iri=row["fact"], kind=row["kind"], period=row["period"], since=day(row["since"]), first=day(row["first"]),
        last=day(row["last"]), stated=row["stated"], state=(row["state"] or "").rsplit("/", 1)[-1],
        state_label=label(group[0], "stateLabel"), who=label(group[0], "whoLabel"),
        whom=every(group, "whomLabel"), told=told(group),
    )  # fmt: skip


def _strand(kind: str, thing: str, told: Sequence[tuple[Pair, Moment]]) -> Strand:
    pair, moment = told[0]
    name = label(pair, "label") or Label.model_construct(vi=thing, en=thing)
    if kind == "post" and moment.who is not None:
        name = Label.model_construct(vi=f"{moment.who.vi}: {name.vi}", en=f"{moment.who.en}: {name.en}")
    moments = sorted((one for _, one in told), key=lambda one: (one.days, one.iri, one.state))
    return Strand(thing, kind, kind if moment.dated else "undated", name, tuple(moments))


_KINDS = ("event", "directive", "document", "post")


def _order(strand: Strand) -> tuple[Any, ...]:
    """By kind, then a post's holder, then the first day."""
    days = sorted(day for moment in strand.moments for day in moment.days)
    holder = strand.iri.partition(" ")[0] if strand.kind == "post" else ""
    return (strand.lane == "undated", _KINDS.index(strand.kind), holder, days, strand.label.vi, strand.iri)
