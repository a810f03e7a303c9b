"""A document as one passage names it."""

import re
from dataclasses import dataclass, field
from typing import Literal

DocumentType = Literal["law", "decree", "decision", "circular", "directive", "resolution", "conclusion", "other"]
Status = Literal["issued", "draft", "planned"]
RelationKind = Literal["replaces", "amends", "approves", "implements", "plans-action-for"]

_OF_YEAR = re.compile(r" năm (\d{4})\Z")
_IN_NUMBER = re.compile(r"/(\d{4})/")


@dataclass(slots=True)
class Paper:
    """A passage that names a document; places are those of the skeleton.

    It reaches from `at` to `until`, its head (type, number, day) to `head`, its title from `titled` on. `sure` says how
    plainly the passage tells the status: 0 not at all, 1 by words around it, 2 that it came into being. `whole` is
    False for a number without its series and for a draft without a title, which only name a document again. `shared`
    says that its day stands in the sentence and is that of all that is signed there, `named` that its issuer is told.
    `person` is whom it appoints, moves or releases.
    """

    type: DocumentType
    at: int
    head: int
    until: int
    titled: int
    rule: str
    number: str | None = None
    title: str | None = None
    issuer: str | None = None
    issued: str | None = None
    status: Status = "issued"
    sure: int = 0
    whole: bool = True
    shared: bool = False
    named: bool = False
    person: str | None = None
    inferred: dict[str, str] = field(default_factory=dict)
    relations: list[tuple[RelationKind, "Paper | str"]] = field(default_factory=list)

    @property
    def cited(self) -> bool:
        """Whether a number stands in the passage."""
        return self.number is not None

    @property
    def year(self) -> str | None:
        """The year in its number, or in the name of a law."""
        told = _IN_NUMBER.search(self.number or "")
        if told is None and self.type == "law":
            told = _OF_YEAR.search(self.title or "")
        return told[1] if told is not None else None
