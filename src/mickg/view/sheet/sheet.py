"""The page of one thing: what it is, a picture, and every fact about it with where that is said.

Whatever its kind, a thing has a sheet; a fact of a class that no section is made for stands under that class's name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from mickg.text import one_line
from mickg.values import Label
from mickg.view.base import View
from mickg.view.page.fact import Fact
from mickg.view.page.frame import framed, script
from mickg.view.page.markup import Markup, both, joined, said
from mickg.view.page.told import in_language, offsets
from mickg.view.sheet.about import Named, Pair, about
from mickg.view.sheet.body import body
from mickg.view.sheet.card import card
from mickg.view.sheet.holdings import Described, Stated, Use, id_of
from mickg.view.sheet.pictures import Picture, pictured
from mickg.view.sheet.sections import WHOLE, Section, key, named, order
from mickg.vocab import concept, mg, rdf, skos

if TYPE_CHECKING:
    import pandas as pd

    from mickg.view.sheet.sheets import Sheets

STYLES = ("network/svg.css", "chart/chart.svg.css", "sheet/lineage.svg.css", "page/page.css", "sheet/sheet.css")
"""The style of a page that holds a `Sheet.body()`."""

_KINDS = (
    "Person", "Organisation", "Group", "Post", "Place", "Platform", "Document", "Policy", "Topic", "Indicator", "Event",
    "SourceDocument", "Unit",
)  # fmt: skip
_GENERAL = frozenset({mg.Agent, mg.Organisation, mg.Document, mg.Fact, skos.Concept})
_COLUMNS = ("section", "name", "when", "first", "last", "class", "source", "offsets", "fact")
_TOLD = Label(vi="Điều các nguồn nói", en="What sources say")


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in the section of a key."""

    key: str
    stated: Stated
    fact: Fact


class Sheet(View):
    """A thing's sheet and what it can become: `.sections`, `.df`, `.html()`, `.svg()`, `.save(path)`, `.show()`."""

    called: ClassVar[str] = "a sheet"
    nothing: ClassVar[str] = "nothing is known of this thing, so there is nothing to draw; ask for another"

    def __init__(self, shelf: "Sheets", iri: str, language: str) -> None:
        self.iri, self.language, self._shelf = iri, language, shelf
        self._held, self._saying = shelf.held, shelf.saying

    def __len__(self) -> int:
        """Its heading, what it is, and its facts."""
        return 1 + len(self.about) + len({entry.stated.iri for entry in self._entries})

    def __repr__(self) -> str:
        title, kind = (one_line(getattr(one, self.language)) for one in (self.title, self.kind_name))
        parts = (f"\n  {one_line(getattr(one.name, self.language))}: {len(one.facts)}" for one in self.sections)
        return f"<sheet of {title} ({kind}){''.join(parts)}>"

    @property
    def id(self) -> str:
        """Its id, `person/…`; an IRI from elsewhere stays whole."""
        return id_of(self.iri)

    @cached_property
    def title(self) -> Label:
        """Its name."""
        return self._saying.wording.thing(self.iri)

    @cached_property
    def kind(self) -> str:
        """The class that decides what its sheet looks like: `Person`, `Organisation`, `Document` …, or `Thing`."""
        return next((kind for kind in _KINDS if mg.terms[kind] in self._classes), "Thing")

    @cached_property
    def kind_name(self) -> Label:
        """Its narrowest class in words."""
        narrow = sorted(self._classes - _GENERAL) or sorted(self._classes)
        return self._held.name(narrow[0]) if len(narrow) > 0 else Label(vi="đối tượng", en="thing")

    @cached_property
    def about(self) -> tuple[Pair, ...]:
        """What the registry and sources outside the articles say: names, each with its values."""
        own = self._held.facts.get(self.iri)
        told = about(self._saying.wording, self._described, own, self._shelf.iris.values())
        return (*self._chair(), *told)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its facts, by what they say of it."""
        by_key: dict[str, list[Fact]] = {}
        for entry in self._entries:
            by_key.setdefault(entry.key, []).append(entry.fact)
        name = self._saying.wording.property
        return tuple(Section(named(self.kind, one, name(one)), tuple(facts)) for one, facts in by_key.items())

    @cached_property
    def df(self) -> "pd.DataFrame":
        """A row a fact in a section: name, when, first and last day, class, source, offsets, IRI."""
        import pandas as pd  # noqa: PLC0415 - 0.5 s to import, and a page needs none of it

        return pd.DataFrame([*map(self._plain, self._entries)], columns=list(_COLUMNS), dtype=object)

    @cached_property
    def picture(self) -> Picture | None:
        """What is drawn of it; None where there is nothing to draw."""
        facts = {entry.stated.iri for entry in self._entries}
        attended = {one for entry in self._entries for one in entry.stated.iris(mg.inEvent)}
        return pictured(self.kind, self.iri, facts | attended, self._saying, self._shelf.material)

    def body(self) -> Markup:
        """What stands below the heading, in both languages; things that have a sheet carry their id as `data-thing`."""
        return body(self)

    def html(self) -> str:
        """A page that opens with no network and runs no script but its own."""
        return framed(self.language, self.title, STYLES, script("sheet/sheet.js"), self.summary(), self.body())

    def svg(self) -> str:
        """Its picture, or a card that lists what the page says, in one language."""
        return card(self)

    def summary(self) -> Markup:
        """What kind of thing it is and how many facts there are, for a page's head."""
        count = len({entry.stated.iri for entry in self._entries})
        return joined(
            both(self.kind_name, "span"), said(f" · {count} dữ kiện", f" · {count} fact{'' if count == 1 else 's'}")
        )

    @cached_property
    def _described(self) -> Described | None:
        return self._held.things.get(self.iri)

    @cached_property
    def _classes(self) -> frozenset[str]:
        own = self._held.facts.get(self.iri)
        values = self._described.values.get(rdf.type, ()) if self._described is not None else ()
        return frozenset(str(term.value) for term in values) | (own.classes if own is not None else frozenset())

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        """Its facts in the order of the sections, the earliest first and those without a day last."""
        found = {(key(use.fact, use.role, self.iri), use.fact.iri): use.fact for use in self._uses()}
        places = {one: n for n, one in enumerate(order(self.kind, [one for one, _ in found]))}
        made = [Entry(one, stated, self._saying.fact(stated, self.iri)) for (one, _), stated in found.items()]
        return tuple(sorted(made, key=lambda entry: (places[entry.key], *self._order(entry))))

    def _order(self, entry: Entry) -> tuple[Any, ...]:
        days = self._saying.dating.days(entry.stated)
        told, article = entry.fact.told, self._saying.dating.article(entry.stated)
        return (days is None, days or (), article, told.source, told.passages, entry.stated.iri)

    def _uses(self) -> Iterator[Use]:
        """The facts that name it, hold a post of it or speak of its draft; its own; and those that it tells."""
        yield from self._held.uses.get(self.iri, ())
        if self.iri in self._held.facts:
            yield Use(WHOLE, self._held.facts[self.iri])
        for name, other in self._described.named_by if self._described is not None else ():
            if name == mg.postIn:
                yield from (use for use in self._held.uses.get(other, ()) if use.role == mg.tenurePost)
            if name == mg.enactedAs:
                yield from self._held.uses.get(other, ())
        if self.kind == "SourceDocument":
            own = self.id.rpartition("/")[2]
            yield from (Use(WHOLE, one) for one in self._held.facts.values() if own in {t.source for t in one.tellings})

    def _chair(self) -> Iterator[Pair]:
        """Who was in the chair, of an event."""
        chairs = [
            Named(self._saying.wording.thing(who), id_of(who))
            for use in self._held.uses.get(self.iri, ())
            if use.role == mg.inEvent and concept("role", "chair") in use.fact.iris(mg.participationRole)
            for who in use.fact.iris(mg.participant)
        ]
        if len(chairs) > 0:
            yield Pair(Label(vi="chủ trì", en="chair"), tuple(dict.fromkeys(chairs)), outside=False)

    def _plain(self, entry: Entry) -> tuple[Any, ...]:
        days = self._saying.dating.days(entry.stated)
        wording = self._saying.wording
        names = {one: named(self.kind, one, wording.property(one)) for one in (entry.key,)}
        classes = sorted(one.rpartition("#")[2] for one in entry.stated.classes)
        told = entry.fact.told
        return (
            getattr(names[entry.key], self.language), getattr(entry.fact.name, self.language),
            in_language(entry.fact.when, self.language), days[0] if days else None, days[1] if days else None,
            " ".join(classes), told.source, offsets(told.passages), entry.stated.iri,
        )  # fmt: skip
