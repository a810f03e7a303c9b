"""The nouns: a record and its facts. Frozen values, strings and numbers only; no RDF and no Vietnamese grammar.

A record is what one source says. Its format is described in `docs/record.md`; every class here is one of its kinds.
Fields that end in `_id` or `_ids` hold registry ids and stand beside the names that the source uses.
"""

from functools import cache
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from mickg import period as periods
from mickg.values import Bound, Label, LocalId, Number, Period, RegistryId, Sha256, Span, Text, Unit, Value


def _rules(value: Any) -> Any:
    named = isinstance(value, list) and all(isinstance(field, str) for field in value)
    return dict.fromkeys(value, "unspecified") if named else value


class Source(Value):
    """The article itself; `length` in code points, `furniture` its menus, counters, related links and footer."""

    id: LocalId
    title: Text
    url: Text | None = None
    publisher: Text | None = None
    publisher_id: RegistryId | None = None
    published: Period | None = None
    language: Literal["vi", "en"] = "vi"
    sha256: Sha256
    length: int = Field(gt=0)
    furniture: tuple[Span, ...] = ()


class Reviewed(Value):
    """The day a person read the record beside its source, and the extractor that drafted it, if one did."""

    on: Period
    extractor: Text | None = None


class Fact(Value):
    """What every kind of fact carries: where the source says it, which fields it does not state, which rule read it."""

    id: LocalId | None = None
    evidence: tuple[Span, ...] = Field(min_length=1)
    inferred: Annotated[dict[str, LocalId], BeforeValidator(_rules)] = Field(default_factory=dict)
    by: Literal["review"] | None = None
    rule: LocalId | None = None

    @field_validator("inferred")
    @classmethod
    def _inferred_fields_exist(cls, inferred: dict[str, str]) -> dict[str, str]:
        for name in inferred:
            if name not in _own_fields(cls):
                raise ValueError(f"inferred names '{name}', which is no field of this kind of fact")
        return inferred


@cache
def _own_fields(kind: type[Fact]) -> frozenset[str]:
    """The fields of a kind of fact that not every fact has."""
    return frozenset(kind.model_fields) - frozenset(Fact.model_fields)


class Event(Fact):
    """A meeting, conference, award, launch, merger; `covers` is the period reviewed."""

    kind: Literal[
        "review-conference", "year-end-conference", "conference", "launch", "award", "merger", "exhibition",
        "election", "other",
    ]  # fmt: skip
    name: Text
    label: Label | None = None
    start: Period | None = None
    end: Period | None = None
    place: Text | None = None
    place_id: RegistryId | None = None
    organiser: Text | None = None
    organiser_id: RegistryId | None = None
    chairs: tuple[Text, ...] = ()
    chair_ids: tuple[RegistryId, ...] = ()
    participants: tuple[Text, ...] = ()
    participant_ids: tuple[RegistryId, ...] = ()
    covers: Period | None = None
    mode: Literal["in-person", "online", "hybrid"] | None = None

    @property
    def held(self) -> str | None:
        """The period from its start to its end, as far as they are known."""
        return self.start if self.start is None or self.end in (None, self.start) else f"{self.start}/{self.end}"

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.held is not None:
            periods.parse(self.held)
        return self


class Participation(Fact):
    """One agent in one role at one event: what an event's lists of names cannot hold."""

    agent: Text
    agent_id: RegistryId
    event: LocalId
    role: Literal["chair", "end-point-chair", "speaker", "attendee", "presenter", "awarder"]
    post_id: RegistryId | None = None
    place: Text | None = None
    place_id: RegistryId | None = None


class Post(Fact):
    """A person holding a post at a time; `title` is the post alone."""

    person: Text
    person_id: RegistryId | None = None
    title: Text
    organisation: Text | None = None
    organisation_id: RegistryId | None = None
    post_id: RegistryId | None = None
    at: Period | None = None


class Organisation(Fact):
    """An agency, unit, party body, firm, platform owner or international body that the source names."""

    name: Text
    organisation_id: RegistryId | None = None
    part_of: Text | None = None
    part_of_id: RegistryId | None = None


class Relation(Value):
    """What a document does to another; `target` is a number, an id of this record or a title."""

    kind: Literal["replaces", "amends", "approves", "implements", "plans-action-for"]
    target: Text
    target_id: RegistryId | None = None


class Document(Fact):
    """A legal or administrative document, issued, draft or planned."""

    document_id: RegistryId | None = None
    type: Literal["law", "decree", "decision", "circular", "directive", "resolution", "conclusion", "other"]
    number: Text | None = None
    title: Text | None = None
    label: Label | None = None
    issuer: Text | None = None
    issuer_id: RegistryId | None = None
    issued: Period | None = None
    status: Literal["issued", "draft", "planned"]
    stage: Literal["proposed", "drafting", "consultation", "submitted"] | None = None
    submitted_to: Text | None = None
    submitted_to_id: RegistryId | None = None
    relations: tuple[Relation, ...] = ()

    @model_validator(mode="after")
    def _drafts_do_not_amend(self) -> Self:
        if self.status == "issued" and self.stage is not None:
            raise ValueError("an issued document has no drafting stage; take the stage off or correct the status")
        return self


class Policy(Fact):
    """A strategy, programme, plan, planning scheme, framework or initiative that is not itself a legal document."""

    name: Text
    policy_id: RegistryId | None = None
    label: Label | None = None
    kind: Literal["strategy", "programme", "plan", "planning-scheme", "framework", "initiative"]
    horizon: tuple[int, ...] = ()


class Change(Value):
    """How a figure moved: `value` is negative for a fall, `baseline` the earlier value; each only if printed."""

    value: Number | None = None
    unit: Unit
    against: Period | None = None
    baseline: Number | None = None
    stated: Text | None = None
    bound: Bound | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.value is None and self.baseline is None:
            raise ValueError("a change has neither value nor baseline; give what is printed or leave it out")
        return self


class Observation(Fact):
    """One figure of one indicator, all multipliers applied.

    `stated` is the figure as printed; `about_id` whom or what it is about beyond its place; `includes_ids` the things
    that a count names one by one; `within` the observation of this record whose things it says it is a part of;
    `out_of` the size of the whole it was counted or ranked in.
    """

    indicator: Text
    indicator_id: RegistryId | None = None
    value: Number
    unit: Unit
    stated: Text | None = None
    bound: Bound | None = None
    estimated: bool = False
    target: bool = False
    period: Period | None = None
    place: Text | None = None
    place_id: RegistryId | None = None
    about_id: RegistryId | None = None
    includes_ids: tuple[RegistryId, ...] = ()
    within: LocalId | None = None
    out_of: Number | None = None
    changes: tuple[Change, ...] = ()
    policy_id: RegistryId | None = None


class Directive(Fact):
    """Somebody with authority telling somebody to do something; `action` and `label` are wordings of our own."""

    director: Text
    director_id: RegistryId | None = None
    recipients: tuple[Text, ...] = ()
    recipient_ids: tuple[RegistryId, ...] = ()
    delegate_ids: tuple[RegistryId, ...] = ()
    verb: Text
    force: Literal["order", "request", "urge", "propose", "plan"] | None = None
    action: Text
    label: Label | None = None
    due: Period | None = None
    due_stated: Text | None = None
    recurs: Literal["yearly", "quarterly", "monthly"] | None = None
    condition: Label | None = None
    topic: Text | None = None
    topic_ids: tuple[RegistryId, ...] = ()
    about: tuple[Text, ...] = ()
    about_ids: tuple[RegistryId, ...] = ()
    event: Text | None = None


class Statement(Fact):
    """An assessment, proposal, explanation, forecast or claim that the source attributes to a speaker."""

    kind: Literal["praise", "criticism", "assessment", "proposal", "explanation", "forecast", "report"]
    speaker: Text | None = None
    speaker_id: RegistryId | None = None
    label: Label
    topic_ids: tuple[RegistryId, ...] = ()
    about_ids: tuple[RegistryId, ...] = ()
    event: LocalId | None = None


class OrganisationChange(Fact):
    """Founding, renaming, merger, split, transfer or dissolution, proposed or in effect."""

    kind: Literal["founding", "re-founding", "renaming", "merger", "split", "transfer", "dissolution"]
    status: Literal["proposed", "planned", "decided", "in-effect"]
    from_ids: tuple[RegistryId, ...] = ()
    to_ids: tuple[RegistryId, ...] = ()
    on: Period | None = None
    by: Literal["review"] | None = None
    proposer: Text | None = None
    proposer_id: RegistryId | None = None
    label: Label | None = None
    event: LocalId | None = None


class Act(Fact):
    """An individual decision or deed of an office: a fine, a suspension, a certificate of merit, a launch."""

    kind: Literal["penalty", "award", "inspection", "launch", "rotation", "training", "other"]
    actor: Text | None = None
    actor_id: RegistryId | None = None
    post_id: RegistryId | None = None
    target_ids: tuple[RegistryId, ...] = ()
    document: LocalId | None = None
    on: Period | None = None
    label: Label
    topic_ids: tuple[RegistryId, ...] = ()
    figures: tuple[LocalId, ...] = ()
    event: LocalId | None = None


class LeftOut(Value):
    """Figures or capitalised names that became no fact, and why."""

    spans: tuple[Span, ...] = Field(min_length=1)
    reason: Literal["designation", "place-of-dateline", "byline", "caption-number", "furniture", "repeat", "example",
                    "slogan", "product", "class-of-bodies", "quotation", "date"]  # fmt: skip


class Record(Value):
    """One source and its facts."""

    source: Source
    reviewed: Reviewed | None = None
    events: tuple[Event, ...] = ()
    participations: tuple[Participation, ...] = ()
    posts: tuple[Post, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    documents: tuple[Document, ...] = ()
    policies: tuple[Policy, ...] = ()
    observations: tuple[Observation, ...] = ()
    directives: tuple[Directive, ...] = ()
    statements: tuple[Statement, ...] = ()
    organisation_changes: tuple[OrganisationChange, ...] = ()
    acts: tuple[Act, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
