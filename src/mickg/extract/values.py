"""The values of mentions: what a number, a period, a citation, a name or a title means once read."""

from decimal import Decimal
from typing import Literal, NamedTuple

from mickg.values import Bound, Unit

Grain = Literal["day", "now", "month", "quarter", "half", "months", "since", "year", "years", "days", "years-end"]


class When(NamedTuple):
    """A period as records write it.

    `text` is None for «cùng kỳ», which takes its shape from the figure beside it: then `year` is the year it is in,
    None for the year before; and for «trước đó», an "earlier" one that nothing dates. `stated` is False where the year
    was taken from the article's day; `back` is how many years or months from that day «năm trước», «tháng này» lie,
    which beside a figure are seen from its own period; of «năm qua», which is seen from that day alone, it is 0.
    """

    text: str | None
    grain: Grain | Literal["same", "earlier"]
    year: int | None = None
    stated: bool = True
    back: int | None = None


class Quantity(NamedTuple):
    """A figure with its unit, all multipliers applied.

    `value` is the figure itself, the lower end of a range whose upper end is `high`; `out_of` the whole of «55/63».
    `measure` is the unit as printed where it has no code, or says more than its code: «tấn», «đồng/tháng».
    """

    value: Decimal
    unit: Unit
    bound: Bound | None = None
    estimated: bool = False
    high: Decimal | None = None
    out_of: Decimal | None = None
    measure: str | None = None

    @property
    def is_money(self) -> bool:
        """Whether it is a sum of money."""
        return self.unit in ("VND", "USD")

    @property
    def is_sum(self) -> bool:
        """Whether it is a sum of money or is measured, no number of things."""
        return self.is_money or self.measure is not None

    @property
    def is_bare_count(self) -> bool:
        """Whether it counts things that the words behind it name, with no measure such as «tấn»."""
        return self.unit == "count" and self.measure is None

    def is_like(self, other: "Quantity") -> bool:
        """Whether another is told in the same unit, as a code and as printed."""
        return (self.unit, self.measure) == (other.unit, other.measure)


class Citation(NamedTuple):
    """A document as cited: `number` as a register writes it, `issued` a day or a year if one stands with it.

    `whole` is False for a number without its series («Nghị quyết 57»), `local` True where a province's body issues,
    which the sign does not name; `title` is the name of a law.
    """

    type: str
    number: str | None
    issued: str | None = None
    issuer: str | None = None
    year: int | None = None
    title: str | None = None
    local: bool = False
    whole: bool = True


class Title(NamedTuple):
    """The words of a post without its body: «Phó Chủ tịch», «Bộ trưởng».

    `of` is the body that has such a post: the only one, or where `stated` is False the one that the article means.
    """

    text: str
    of: str | None = None
    stated: bool = True


class Body(NamedTuple):
    """An organisation by its register name; `stated` False where a short form («Bộ») was resolved by the article.

    `plural` are kinds of bodies («các Sở»), which are recipients but no organisations. `owned` says that the passage
    names the body it is part of too: «Ủy ban Kinh tế của Quốc hội».
    """

    name: str
    part_of: str | None = None
    stated: bool = True
    plural: bool = False
    owned: bool = False
