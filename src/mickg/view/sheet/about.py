"""What is known of a thing without any article in, pairs of a name and its values out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mickg.values import Label
from mickg.view.page.markup import Markup, both, joined, tag
from mickg.view.page.told import address, linked
from mickg.view.sheet.holdings import UNSAID, Described, Stated, Term, id_of
from mickg.view.sheet.wording import CODES, Wording
from mickg.vocab import dcterms, mg, skos

_TWICE = {mg.beginsOn: mg.beginsIn, mg.endsOn: mg.endsIn, mg.issuedOn: mg.issuedIn, mg.abbreviation: ""}
_HIDDEN = frozenset({*UNSAID, mg.contentHash, skos.hiddenLabel, dcterms.title, mg.abbreviation})
_FIRST = (
    mg.documentNumber, mg.documentType, mg.eventKind, mg.heldIn, mg.heldAt, skos.definition, mg.population,
    mg.measuredProperty, mg.denominator, mg.statistic, skos.note, mg.distinctFrom, skos.altLabel, mg.postIn, mg.partOf,
    mg.jurisdiction, mg.issuedBy, mg.issuedIn, mg.effectiveOn, mg.beginsIn, mg.endsIn,
)  # fmt: skip
_CODED = frozenset({mg.statistic, mg.unitFamily})
_MANY = 12
_OUTSIDE = Label(vi="theo nguồn ngoài các bài", en="by sources outside the articles")


class Named(NamedTuple):
    """A value: its words, and the id of the thing where it has a page."""

    label: Label
    thing: str | None


class Pair(NamedTuple):
    """A name and its values; `outside` says that no article but another source has them."""

    name: Label
    values: tuple[Named, ...]
    outside: bool


def about(wording: Wording, described: Described | None, own: Stated | None, pages: Iterable[str]) -> tuple[Pair, ...]:
    """What a thing is, by the registry and outside sources, and by its own fact where it is an event."""
    linked = frozenset(pages)
    pairs: list[Pair] = []
    values = dict(described.values) if described is not None else {}
    if own is not None:
        values |= {name: terms for name, terms in own.values.items() if name not in values}
    values[skos.altLabel] = (*values.get(skos.altLabel, ()), *values.get(mg.abbreviation, ()))
    outside = described.outside if described is not None else frozenset()
    for name in sorted(values, key=_place):
        said = name not in _HIDDEN and _TWICE.get(name) not in values and len(values[name]) > 0
        if said:
            named = _values(wording, name, values[name], linked)
            pairs.append(Pair(wording.property(name), named, name in outside))
    if described is not None:
        pairs += _named_by(wording, described, linked)
        pairs += _cited(described)
    return tuple(pairs)


def _place(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)


def _values(wording: Wording, name: str, terms: Sequence[Term], linked: frozenset[str]) -> tuple[Named, ...]:
    things = [_named(wording, str(term.value), linked) for term in terms if term.language is None]
    plain = [term for term in terms if term.language is not None]
    texts = CODES.get(str(plain[0].value)) if name in _CODED and len(plain) > 0 else None
    texts = texts or wording.text(plain)
    return (*things, *([Named(texts, None)] if texts is not None else []))


def _named(wording: Wording, iri: str, linked: frozenset[str]) -> Named:
    return Named(wording.thing(iri), id_of(iri) if iri in linked else None)


def _named_by(wording: Wording, described: Described, linked: frozenset[str]) -> Iterator[Pair]:
    """What things name it, by property; not what it names itself by the same one."""
    by: dict[str, list[str]] = {}
    for name, thing in described.named_by:
        if all(term.value != thing for term in described.values.get(name, ())):
            by.setdefault(name, []).append(thing)
    for name in sorted(by, key=_place):
        named = sorted(
            (_named(wording, thing, linked) for thing in by[name]), key=lambda one: (one.label.vi, one.thing or "")
        )
        yield Pair(wording.back(name), tuple(named), outside=False)


def _cited(described: Described) -> Iterator[Pair]:
    if len(described.cited) > 0:
        values = tuple(Named(Label.model_construct(vi=one, en=one), None) for one in described.cited)
        yield Pair(_OUTSIDE, values, outside=True)


def listed(pairs: Iterable[Pair]) -> Markup:
    """The pairs as a list; long ones can be unfolded."""
    rows = []
    for pair in pairs:
        values = [_shown(one) for one in pair.values]
        shown = joined(*(joined("; " if n > 0 else "", one) for n, one in enumerate(values)))
        if len(values) > _MANY:
            shown = tag("details", tag("summary", str(len(values))), shown)
        rows.append(tag("div", tag("dt", both(pair.name, "span")), tag("dd", shown)))
    return tag("dl", *rows, class_="about")


def _shown(one: Named) -> Markup:
    if one.thing is not None:
        return tag("span", both(one.label), class_="thing", data_thing=one.thing)
    link = address(one.label.vi)
    return both(one.label) if link is None else linked(one.label.vi, link)
