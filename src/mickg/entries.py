"""The nouns of the registry: what has an id. Frozen values; no RDF."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from mickg.values import Label, LocalId, Period, RegistryId, Text

Names = dict[Literal["vi", "en"], tuple[Text, ...]]


class Entry(BaseModel):
    """A registered thing: its id, its labels, and where its outside facts come from."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    references: ClassVar[tuple[str, ...]] = ()

    id: RegistryId
    label: Label
    alias: Names = {}
    abbreviation: tuple[Text, ...] = ()
    note: Label | None = None
    source: Text | None = None
    replaced_by: RegistryId | None = None

    @property
    def kind(self) -> str:
        """The first part of its id: `person`, `org`, `doc` and so on."""
        return self.id.split("/")[0]

    def names(self) -> Iterator[str]:
        """Every name by which a source may call it."""
        yield self.label.vi
        yield self.label.en
        for forms in self.alias.values():
            yield from forms
        yield from self.abbreviation

    def referred(self) -> Iterator[tuple[str, str]]:
        """(field, id) of every other entry it names."""
        for field in (*self.references, "replaced_by"):
            value = getattr(self, field)
            for target in value if isinstance(value, tuple) else (value,):
                if target is not None:
                    yield field, target


class Identified(BaseModel):
    """Why mentions in several sources are held to be one person."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    sources: tuple[LocalId, ...] = Field(alias="in", min_length=2)
    by: Literal["same-post", "cited-identity"]
    source: Text | None = None
    note: Label | None = None


class Person(Entry):
    """An official, in public office only; ids are numbered, so that a namesake changes nothing."""

    references = ("candidates",)
    identified: tuple[Identified, ...] = ()
    candidates: tuple[RegistryId, ...] = ()


class Dated(Entry):
    """Something valid from a first to a last day.

    `shared_name` is its official name where an earlier thing bore it: a name that only a date can resolve.
    """

    shared_name: Text | None = None

    begins: Period | None = None
    ends: Period | None = None


class Organisation(Dated):
    """A body; one id for each legal life."""

    references = ("part_of", "guided_by", "jurisdiction")
    class_: Annotated[Literal["PublicAgency", "PoliticalBody", "Enterprise", "Organisation"], Field(alias="class")]
    part_of: RegistryId | None = None
    guided_by: RegistryId | None = None
    jurisdiction: RegistryId | None = None
    status: Literal["proposed"] | None = None


class Place(Dated):
    """A country, province or other named location, valid over an interval."""

    references = ("part_of",)
    place_kind: Annotated[
        Literal["world", "region", "country", "province", "municipality", "other"], Field(alias="kind")
    ]
    part_of: RegistryId | None = None
    code: Text | None = None


class Post(Entry):
    """A position in one organisation, filled or not; `title` is the post alone."""

    references = ("organisation",)
    title: Label
    organisation: RegistryId
    rank: LocalId


class Platform(Entry):
    """An app or online service, apart from the firm that runs it."""

    references = ("operated_by",)
    operated_by: RegistryId | None = None


class Group(Entry):
    """A kind of bodies or people addressed together, without a list of members."""


class Document(Entry):
    """A legal text or a draft; a draft and what it was enacted as are two entries."""

    references = ("issuer",)
    class_: Annotated[Literal["LegalDocument", "DraftDocument"], Field(alias="class")]
    number: Text | None = None
    type: Literal["law", "decree", "decision", "circular", "directive", "resolution", "conclusion", "other"]
    issuer: RegistryId | None = None

    def names(self) -> Iterator[str]:
        """Its labels, and its number."""
        yield from super().names()
        if self.number is not None:
            yield self.number


class Policy(Entry):
    """A strategy, programme, plan, scheme, framework or initiative."""

    policy_kind: Annotated[
        Literal["strategy", "programme", "plan", "planning-scheme", "framework", "initiative"], Field(alias="kind")
    ]
    horizon: tuple[int, ...] = ()


class Topic(Entry):
    """A field of state management."""

    references = ("broader",)
    definition: Label
    broader: RegistryId | None = None


class Unit(Entry):
    """A unit of measure or of change; `code` is what records write."""

    code: Text
    definition: Label
    exact_match: tuple[Text, ...] = ()


class Indicator(Entry):
    """A statistical variable: population × property × statistic × denominator."""

    references = ("topic", "defined_by", "distinct_from")
    population: Label
    property: Label
    statistic: Literal["count", "sum", "share", "rate", "rank", "mean", "duration", "growth", "index"]
    denominator: Label | None = None
    unit_family: Literal[
        "money", "count", "percent", "rank", "speed", "frequency", "duration", "per-100-people", "factor"
    ]
    topic: RegistryId | None = None
    defined_by: RegistryId | None = None
    distinct_from: tuple[RegistryId, ...] = ()
