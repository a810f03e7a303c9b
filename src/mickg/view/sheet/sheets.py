"""All that a graph holds in, the sheets of its things out."""

from collections.abc import Iterator, Mapping

from mickg.view.sheet.holdings import Holdings, id_of
from mickg.view.sheet.pictures import Material
from mickg.view.sheet.saying import Saying
from mickg.view.sheet.sheet import Sheet
from mickg.view.sheet.wording import Wording
from mickg.vocab import BASE, mg


class Sheets(Mapping[str, Sheet]):
    """The sheets of all things of a graph by id, each made when it is asked for."""

    def __init__(self, held: Holdings, material: Material, language: str) -> None:
        self.held, self.material, self.language = held, material, language
        self.iris = {id_of(iri): iri for iri in sorted(_things(held))}
        self.saying = Saying(Wording(held, frozenset(self.iris.values())))

    def __getitem__(self, thing: str) -> Sheet:
        return Sheet(self, self.iris[thing], self.language)

    def known(self, name: str) -> str | None:
        """The id of what has this id, prefixed name or IRI; None where nothing has a sheet by it."""
        thing = id_of(name.removeprefix("id:"))
        return thing if thing in self.iris else None

    def __iter__(self) -> Iterator[str]:
        return iter(self.iris)

    def __len__(self) -> int:
        return len(self.iris)

    def __repr__(self) -> str:
        return f"<sheets of {len(self)} things>"


def _things(held: Holdings) -> set[str]:
    """What has a sheet: whatever is described, every event, and whatever else of the graph a fact names."""
    events = {iri for iri, fact in held.facts.items() if mg.Event in fact.classes}
    named = {iri for iri in held.uses if iri.startswith(f"{BASE}id/")}
    return {*held.things, *events, *(named - held.facts.keys() - held.periods.keys())}
