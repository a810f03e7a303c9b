"""When what facts say was so, or was said."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from mickg.values import Label
from mickg.view.page.dates import days, worded
from mickg.view.sheet.holdings import Holdings, Stated
from mickg.vocab import mg, rdf

Days = tuple[date, date]
_WHEN = (mg.heldIn, mg.attestedIn, mg.inPeriod, mg.occurredIn, mg.issuedIn)
_OF_ARTICLE = frozenset({mg.Claim, mg.Mention})
_OPEN = Label(vi="không nêu", en="not stated")


class Dating:
    """The days of the facts of one graph."""

    def __init__(self, held: Holdings) -> None:
        self.held = held
        self._known: dict[str, Days | None] = {}

    def days(self, stated: Stated) -> Days | None:
        """The first and last day on which it is so or was said, None where no day is known."""
        if stated.iri not in self._known:
            self._known[stated.iri] = self._days(stated)
        return self._known[stated.iri]

    def _days(self, stated: Stated) -> Days | None:
        found = days(next(filter(None, (*self._periods(stated), _published(stated))), None))
        if found is not None:
            return found
        begins, ends = (days(self.held.period(stated, name)) for name in (mg.beginsIn, mg.endsIn))
        known = begins or ends
        return None if known is None else ((begins or known)[0], (ends or known)[1])

    def when(self, stated: Stated) -> Label | None:
        """Its day or period in words; an end of a term that is not stated stays open."""
        found = next(filter(None, self._periods(stated)), None)
        if found is not None:
            return worded(found)
        ends = [self.held.period(stated, name) for name in (mg.beginsIn, mg.endsIn)]
        if ends == [None, None]:
            return _as_of(_published(stated))
        begins, until = (worded(one) if one is not None else _OPEN for one in ends)
        return Label.model_construct(vi=f"{begins.vi} – {until.vi}", en=f"{begins.en} – {until.en}")

    def _periods(self, stated: Stated) -> Iterator[str | None]:
        yield from (self.held.period(stated, name) for name in _WHEN)
        if mg.Claim in stated.classes and rdf.object in stated.values:
            yield self.held.period(stated, rdf.object)
        yield stated.held

    def article(self, stated: Stated) -> date:
        """The day of the article that tells it: when published, or the last day of what it dates by its own events."""
        return max((self._articles.get(told.source, date.min) for told in stated.tellings), default=date.min)

    @cached_property
    def _articles(self) -> dict[str, date]:
        published: dict[str, date] = {}
        dated: dict[str, date] = {}
        for stated in self.held.facts.values():
            period = days(self.held.period(stated, mg.heldIn) or self.held.period(stated, mg.attestedIn))
            for told in stated.tellings:
                if told.published is not None:
                    published[told.source] = date.fromisoformat(told.published)
                if period is not None:
                    dated[told.source] = max(dated.get(told.source, date.min), period[1])
        return dated | published

    def together(self, one: Stated, other: Stated) -> bool:
        """Whether two posts were held on one day: terms that overlap, a time within a term, or one and the same day."""
        first, second = self.days(one), self.days(other)
        if first is None or second is None:
            return False
        terms = [stated.values.keys() >= {mg.beginsIn, mg.endsIn} for stated in (one, other)]
        match terms:
            case [True, True]:
                return first[0] <= second[1] and second[0] <= first[1]
            case [True, False]:
                return first[0] <= second[0] and second[1] <= first[1]
            case [False, True]:
                return second[0] <= first[0] and first[1] <= second[1]
            case _:
                return first == second and first[0] == first[1]


def _published(stated: Stated) -> str | None:
    """The day of the article that makes a claim or names a thing, which has no other day."""
    if _OF_ARTICLE.isdisjoint(stated.classes):
        return None
    return next((told.published for told in stated.tellings if told.published is not None), None)


def _as_of(day: str | None) -> Label | None:
    """The day of an article in words."""
    if day is None:
        return None
    said = worded(day)
    return Label.model_construct(vi=f"theo bài ngày {said.vi}", en=f"as of the article of {said.en}")
