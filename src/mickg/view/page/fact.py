"""A fact as a row of a page shows it."""

from dataclasses import dataclass

from mickg.values import Label
from mickg.view.page.markup import Markup, both, tag
from mickg.view.page.told import Told


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of a page's table: what it is, what is said of it in lines, and where that is said.

    `when` is its day or period in words, `also` where else the same is said, `shown` the name with its things marked.
    """

    iri: str
    name: Label
    lines: tuple[Markup, ...]
    told: Told
    when: Label | None = None
    also: tuple[Told, ...] = ()
    shown: Markup | None = None


def what(fact: Fact) -> list[Markup]:
    """What it is and its lines, each a paragraph."""
    lines = (tag("p", tag("span", line), class_="marks") for line in fact.lines)
    return [tag("p", both(fact.name) if fact.shown is None else fact.shown, class_="task"), *lines]
