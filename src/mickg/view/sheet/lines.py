"""A fact in, what else it says line by line out."""

from collections.abc import Iterator, Sequence

from mickg.values import Label
from mickg.view.page.legend import NOBODY_NAMED
from mickg.view.page.markup import Markup, both, joined, tag
from mickg.view.sheet.dating import Dating
from mickg.view.sheet.heading import class_of
from mickg.view.sheet.holdings import UNSAID, Stated, Term, Values
from mickg.view.sheet.wording import Wording
from mickg.vocab import mg, rdf, skos

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
_PLAIN = frozenset({mg.saidBy, mg.inEvent, mg.saidAt, mg.actor})
_HEADED = {mg.Directive: (mg.saidBy,), mg.Participation: (mg.participant, mg.inEvent)}
_OPEN = Label(vi="không nêu", en="not stated")
_EXACT = "bound/exact"
_BESIDE = Label.model_construct(vi="đồng thời: ", en="at the same time: ")
_AGAINST = Label.model_construct(vi=" so với ", en=" against ")
_COMPUTED = Label.model_construct(vi="; tính lại ", en="; computed ")


class Lines:
    """What facts say beyond their headings, in the words of one graph."""

    def __init__(self, wording: Wording, dating: Dating) -> None:
        self.wording, self.dating = wording, dating

    def of(self, stated: Stated, thing: str) -> Iterator[Markup]:
        """Who told whom, by when; the number; changes; then every other property with its values."""
        if class_of(stated) == mg.Directive:
            yield self._told(stated)
        beside = self._beside(stated) if mg.Tenure in stated.classes else []
        if len(beside) > 0:
            yield joined(both(_BESIDE, "span"), *(joined(", " if n > 0 else "", one) for n, one in enumerate(beside)))
        if mg.dueIn in stated.values or mg.deadlineAsStated in stated.values:
            yield self._due(stated)
        number = self.wording.value(stated.values) if class_of(stated) == mg.Observation else None
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
            for use in self.wording.held.uses.get(holder, ())
            if use.role == mg.tenureHolder and self.dating.together(stated, use.fact)
            for post in use.fact.iris(mg.tenurePost)
        }
        return [self.wording.named(post) for post in sorted(others.difference(stated.iris(mg.tenurePost)))]

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
        return both(NOBODY_NAMED, "span")

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
        stated = self.wording.value(part, mg.changeValue, mg.changeUnit)
        computed = self.wording.value(part, mg.computedChange, mg.changeUnit)
        out = [tag("q", tag("bdi", printed.vi), lang="vi") if printed is not None else both(stated or _OPEN)]
        out += [both(_AGAINST, "span"), both(against)] if against is not None else []
        out += [both(_COMPUTED, "span"), both(computed)] if computed is not None else []
        out += [Markup(": "), tag("span", both(check), class_="verdict")] if check is not None else []
        return joined(*out)


def _exact(terms: Sequence[Term]) -> bool:
    return all(str(term.value).endswith(_EXACT) for term in terms)
