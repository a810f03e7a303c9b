"""A fact in, what it is in a few words out."""

from collections.abc import Sequence
from typing import NamedTuple

from mickg.values import Label
from mickg.view.page.markup import Markup, both, joined
from mickg.view.sheet.holdings import Stated, Term
from mickg.view.sheet.wording import RELATIONS, Wording
from mickg.vocab import mg, rdf, skos

CLASSES = (
    mg.Directive, mg.Event, mg.Tenure, mg.Participation, mg.Change, mg.Claim, mg.Statement, mg.OfficialAct,
    mg.Observation, mg.Mention, mg.Identification,
)  # fmt: skip
_ENDS = {
    mg.Tenure: (mg.tenureHolder, mg.tenurePost), mg.Participation: (mg.participant, mg.inEvent),
    mg.Mention: (mg.mentions,), mg.Identification: (mg.identifies, mg.identificationRule),
}  # fmt: skip


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


class Headings:
    """The headings of facts, in the words of one graph."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def shown(self, heading: Heading) -> Markup:
        """A heading for a page: things by name, texts as they are."""
        pieces = (
            self.wording.named(part.thing, part.label) if part.thing is not None else both(part.label)
            for part in heading.parts
        )
        return joined(*(joined(heading.between if n > 0 else "", piece) for n, piece in enumerate(pieces)))

    def of(self, stated: Stated, thing: str) -> Heading:
        """What a fact is, in a few words."""
        match class_of(stated):
            case mg.Claim:
                return self._claim(stated, thing)
            case mg.Observation:
                return self._figure(stated, thing)
            case kind if kind in _ENDS:
                return self._ends(stated, _ENDS[kind], thing)
            case kind:
                own = self.wording.text(stated.values.get(mg.task) or stated.values.get(skos.prefLabel, ()))
                return Heading("", (Part(own or self.wording.thing(kind), None),))

    def _ends(self, stated: Stated, names: Sequence[str], thing: str) -> Heading:
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
        printed = self.wording.text(stated.values.get(mg.valueAsStated, ())) or self.wording.value(stated.values)
        parts = (*said, *([Part(printed, None)] if printed is not None else []))
        return Heading(": ", parts or (Part(self.wording.thing(stated.iri), None),))


def _years(stated: Stated, name: str) -> list[Term]:
    """A claim's terms, whose plain numbers are years and no amounts."""
    return [t._replace(value=str(t.value)) if isinstance(t.value, int) else t for t in stated.values.get(name, ())]
