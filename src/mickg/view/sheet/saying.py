"""Facts in, what a thing's sheet says of each out: a heading, lines, and when."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from mickg.values import Label
from mickg.view.page.dates import worded
from mickg.view.page.fact import Fact
from mickg.view.page.markup import Markup, both, joined, tag
from mickg.view.page.told import Told
from mickg.view.sheet.holdings import UNSAID, Stated, Term, Values, days
from mickg.view.sheet.wording import Wording
from mickg.vocab import mg, rdf, skos

CLASSES = (
    mg.Directive, mg.Event, mg.Tenure, mg.Participation, mg.Change, mg.Claim, mg.Statement, mg.OfficialAct,
    mg.Observation, mg.Mention, mg.Identification,
)  # fmt: skip
RELATIONS = (
    mg.enactedAs, mg.replaces, mg.amends, mg.implements, mg.plansActionFor, mg.approves, mg.wouldReplace,
    mg.wouldAmend, mg.wouldApprove,
)  # fmt: skip
"""How a document bears on another, or on a policy."""
_WHEN = (mg.heldIn, mg.attestedIn, mg.inPeriod, mg.occurredIn, mg.issuedIn)
_SAID = frozenset({
    *UNSAID, skos.altLabel, mg.task, mg.valueMin, mg.valueMax, mg.attestedOn, mg.deadline, mg.issuedOn, mg.beginsOn,
    mg.endsOn, mg.beginsIn, mg.endsIn, mg.heldIn, mg.attestedIn, mg.inPeriod, mg.occurredIn, mg.tenureHolder,
    mg.tenurePost, mg.mentions, mg.indicator, mg.value, mg.valueAsStated, mg.unit, mg.dueIn, mg.deadlineAsStated,
    rdf.subject, rdf.predicate, rdf.object, mg.directedTo, mg.delegate, mg.verb,
})  # fmt: skip
_FIRST = (
    mg.saidBy, mg.directiveForce, mg.participationRole, mg.actingAs, mg.actKind, mg.actor, mg.actTarget, mg.changeType,
    mg.factStatus, mg.changedFrom, mg.changedTo, mg.bound, mg.obsStatus, mg.aboutEntity, mg.inPlace,
)  # fmt: skip
_UNDATED = Label(vi="ngày không nêu", en="date not stated")
_OPEN = Label(vi="không nêu", en="not stated")
_EXACT = "bound/exact"
Days = tuple[date, date]


class Part(NamedTuple):
    """A piece of a heading, and the thing that it names."""

    label: Label
    thing: str | None


class Heading(NamedTuple):
    """What a fact is, in pieces, and what stands between them."""

    between: str
    parts: tuple[Part, ...]

    @property
    def label(self) -> Label:
        """The pieces in one."""
        vi, en = (self.between.join(getattr(part.label, language) for part in self.parts) for language in ("vi", "en"))
        return Label.model_construct(vi=vi, en=en)


def class_of(stated: Stated) -> str:
    """The class by which a fact is read: the first known one, or else any that it has."""
    return next((one for one in CLASSES if one in stated.classes), min(stated.classes, default=mg.Fact))


class Saying:
    """What facts say, in the words of one graph."""

    def __init__(self, wording: Wording) -> None:
        self.wording, self.held = wording, wording.held

    def fact(self, stated: Stated, thing: str) -> Fact:
        """A fact as the sheet of a thing shows it."""
        first, *more = stated.tellings or (_NOWHERE,)
        heading = self.heading(stated, thing)
        shown = joined(
            *(
                piece
                for n, part in enumerate(heading.parts)
                for piece in (heading.between if n > 0 else "", self._part(part))
            )
        )
        return Fact(
            stated.iri, heading.label, tuple(self.lines(stated, thing)), first, self.when(stated), tuple(more), shown
        )

    def _part(self, part: Part) -> Markup:
        return self.wording.named(part.thing, part.label) if part.thing is not None else both(part.label)

    def days(self, stated: Stated) -> Days | None:
        """The first and last day on which it is so or was said, None where no day is known."""
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

    def heading(self, stated: Stated, thing: str) -> Heading:
        """What a fact is, in a few words."""
        match class_of(stated):
            case mg.Claim:
                return self._claim(stated, thing)
            case mg.Observation:
                return self._figure(stated, thing)
            case kind if kind in _ENDS:
                return self._of(stated, _ENDS[kind], thing)
            case kind:
                own = self.wording.text(stated.values.get(mg.task) or stated.values.get(skos.prefLabel, ()))
                return Heading("", (Part(own or self.wording.thing(kind), None),))

    def _of(self, stated: Stated, names: Sequence[str], thing: str) -> Heading:
        """The values of these properties that are not the thing itself, or else the thing."""
        parts = [part for name in names for part in self._parts(stated, name) if part.thing != thing]
        return Heading(": ", tuple(parts) or (Part(self.wording.thing(thing), None),))

    def _parts(self, stated: Stated, name: str) -> tuple[Part, ...]:
        terms = _years(stated, name)
        things = [Part(self.wording.thing(str(t.value)), str(t.value)) for t in terms if t.language is None]
        texts = self.wording.text([term for term in terms if term.language is not None])
        return (*things, *([Part(texts, None)] if texts is not None else []))

    def _claim(self, stated: Stated, thing: str) -> Heading:
        """Subject, predicate and object; without the subject on its own sheet."""
        own = thing in stated.iris(rdf.subject)
        names = (rdf.predicate, rdf.object) if own else (rdf.subject, rdf.predicate, rdf.object)
        said = tuple(part for name in names for part in self._term(stated, name))
        relates = not own and not {*stated.iris(rdf.predicate)}.isdisjoint((*RELATIONS, mg.partOf))
        return Heading(" " if relates else ": ", said or (Part(self.wording.thing(stated.iri), None),))

    def _term(self, stated: Stated, name: str) -> tuple[Part, ...]:
        if name != rdf.predicate:
            return self._parts(stated, name)
        return tuple(Part(self.wording.property(one), None) for one in stated.iris(name))

    def _figure(self, stated: Stated, thing: str) -> Heading:
        """The indicator and the figure as printed, on the indicator's own sheet what is measured and the figure."""
        names = (mg.aboutEntity, mg.inPlace) if thing in stated.iris(mg.indicator) else (mg.indicator,)
        said = [part for name in names for part in self._parts(stated, name)]
        printed = self.wording.text(stated.values.get(mg.valueAsStated, ())) or self.value(stated.values)
        parts = (*said, *([Part(printed, None)] if printed is not None else []))
        return Heading(": ", parts or (Part(self.wording.thing(stated.iri), None),))

    def value(self, values: Values, name: str = mg.value, unit: str = mg.unit) -> Label | None:
        """A number with its unit."""
        return self.wording.text(values.get(name, ()), self._unit(values.get(unit, ())))

    def _unit(self, terms: Sequence[Term]) -> str:
        for term in terms:
            described = self.held.things.get(str(term.value))
            if described is not None and skos.notation in described.values:
                return str(described.values[skos.notation][0].value)
            return str(term.value).rsplit("/", 1)[-1]
        return ""

    def lines(self, stated: Stated, thing: str) -> Iterator[Markup]:
        """Who told whom, by when; the number; changes; then every other property with its values."""
        if class_of(stated) == mg.Directive:
            yield self._told(stated)
        beside = self._beside(stated) if mg.Tenure in stated.classes else []
        if len(beside) > 0:
            yield joined(both(_BESIDE, "span"), *(joined(", " if n > 0 else "", one) for n, one in enumerate(beside)))
        if mg.dueIn in stated.values or mg.deadlineAsStated in stated.values:
            yield self._due(stated)
        number = self.value(stated.values) if class_of(stated) == mg.Observation else None
        if number is not None:
            yield joined("= ", both(number))
        pairs = [self._pair(name, terms) for name, terms in self._rest(stated, thing)]
        if len(pairs) > 0:
            yield joined(*(joined(" " if n > 0 else "", pair) for n, pair in enumerate(pairs)))
        yield from map(self._change, stated.parts)

    def _beside(self, stated: Stated) -> list[Markup]:
        """The other posts that the holder surely had at the same time."""
        others = {
            post
            for holder in stated.iris(mg.tenureHolder)
            for use in self.held.uses.get(holder, ())
            if use.role == mg.tenureHolder and self._together(stated, use.fact)
            for post in use.fact.iris(mg.tenurePost)
        }
        return [self.wording.named(post) for post in sorted(others.difference(stated.iris(mg.tenurePost)))]

    def _together(self, one: Stated, other: Stated) -> bool:
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

    def _rest(self, stated: Stated, thing: str) -> list[tuple[str, Sequence[Term]]]:
        """The properties that no other line says, in a fixed order; not that the thing itself is told of."""
        left = {
            name: terms
            for name, terms in stated.values.items()
            if name not in _SAID and not _exact(terms) and not (name in _PLAIN and [t.value for t in terms] == [thing])
        }
        for name in _HEADED.get(class_of(stated), ()):
            left.pop(name, None)
        order = {name: n for n, name in enumerate(_FIRST)}
        return sorted(left.items(), key=lambda pair: (order.get(pair[0], len(order)), pair[0]))

    def _pair(self, name: str, terms: Sequence[Term]) -> Markup:
        heading = tag("span", both(self.wording.property(name), "span"), ": ", class_="name")
        return tag("span", heading, self.wording.shown(name, terms), class_="pair")

    def _told(self, stated: Stated) -> Markup:
        """Who, by which word, whom, and through whom."""
        out = [self._names(stated, mg.saidBy), Markup(" → "), self._names(stated, mg.directedTo)]
        if mg.delegate in stated.values:
            out += [Markup(" → "), self._names(stated, mg.delegate)]
        verb = self.wording.text(stated.values.get(mg.verb, ()))
        if verb is not None:
            out += [Markup(" "), tag("q", tag("bdi", verb.vi), lang="vi")]
        return joined(*out)

    def _names(self, stated: Stated, name: str) -> Markup:
        if name in stated.values:
            return self.wording.shown(name, stated.values[name])
        return both(_NOBODY, "span")

    def _due(self, stated: Stated) -> Markup:
        """The deadline, and as it is printed."""
        when = self.wording.text(stated.values.get(mg.dueIn, ()))
        printed = self.wording.text(stated.values.get(mg.deadlineAsStated, ()))
        parts = [both(self.wording.property(mg.dueIn), "span"), ": "]
        parts += [both(when)] if when is not None else []
        parts += [Markup(" "), tag("q", tag("bdi", printed.vi), lang="vi")] if printed is not None else []
        return tag("span", *parts, class_="due")

    def _change(self, part: Values) -> Markup:
        """A stated change, against what, and whether the figures bear it out."""
        text = self.wording.text
        printed, check = text(part.get(mg.changeAsStated, ())), text(part.get(mg.changeCheck, ()))
        against = text(part.get(mg.comparedWith, ()))
        stated = self.value(part, mg.changeValue, mg.changeUnit)
        computed = self.value(part, mg.computedChange, mg.changeUnit)
        out = [tag("q", tag("bdi", printed.vi), lang="vi") if printed is not None else both(stated or _OPEN)]
        out += [both(_AGAINST, "span"), both(against)] if against is not None else []
        out += [both(_COMPUTED, "span"), both(computed)] if computed is not None else []
        out += [Markup(": "), tag("span", both(check), class_="verdict")] if check is not None else []
        return joined(*out)


_PLAIN = frozenset({mg.saidBy, mg.inEvent, mg.saidAt, mg.actor})
_HEADED = {mg.Directive: (mg.saidBy,), mg.Participation: (mg.participant, mg.inEvent)}
_ENDS = {
    mg.Tenure: (mg.tenureHolder, mg.tenurePost), mg.Participation: (mg.participant, mg.inEvent),
    mg.Mention: (mg.mentions,), mg.Identification: (mg.identifies, mg.identificationRule),
}  # fmt: skip
_OF_ARTICLE = frozenset({mg.Claim, mg.Mention})
_BESIDE = Label.model_construct(vi="đồng thời: ", en="at the same time: ")
_NOBODY = Label(vi="(không nêu ai)", en="(nobody named)")
_AGAINST = Label.model_construct(vi=" so với ", en=" against ")
_COMPUTED = Label.model_construct(vi="; tính lại ", en="; computed ")
_NOWHERE = Told("", None, None, None, None, (), ())


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


def _years(stated: Stated, name: str) -> list[Term]:
    """A claim's terms, whose plain numbers are years and no amounts."""
    return [t._replace(value=str(t.value)) if isinstance(t.value, int) else t for t in stated.values.get(name, ())]


def _exact(terms: Sequence[Term]) -> bool:
    return all(str(term.value).endswith(_EXACT) for term in terms)
