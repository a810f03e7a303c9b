"""What the nouns are made of: names, periods, numbers, ids, labels and spans, each checked where it enters."""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from mickg import period as periods


def _composed(text: str) -> str:
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError(f"'{text}' is not in NFC; type it again with composed letters")
    if text != text.strip() or text == "":
        raise ValueError(f"'{text}' is empty or has blanks at its ends; take them off")
    return text


def _period(text: str) -> str:
    periods.parse(text)
    return text


def _year_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _decimal(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError(f"'{value}' is no number; write digits with a point for decimals, all multipliers applied")
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if not number.is_finite():
        raise ValueError(f"'{value}' is too large or no number; write the digits out")
    return number


Text = Annotated[str, AfterValidator(_composed)]
Period = Annotated[str, BeforeValidator(_year_as_text), AfterValidator(_period)]
Number = Annotated[Decimal, BeforeValidator(_decimal)]
LocalId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
RegistryId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*)+$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Unit = Literal[
    "VND", "USD", "percent", "percentage-point", "Mbit/s", "MB/s", "MHz", "rank", "per-100-people", "count",
    "month", "year", "factor",
]  # fmt: skip
Bound = Literal["about", "nearly", "more-than", "at-most"]


class Value(BaseModel):
    """A frozen value that knows all its fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Label(Value):
    """A wording of our own, in both languages."""

    vi: Text
    en: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open range of code points in the source's NFC text.

    An article's facts hold some hundred, so what is checked of them is checked without pydantic.
    """

    __pydantic_config__ = ConfigDict(extra="forbid")

    start: Annotated[int, Field(strict=True, ge=0)]
    end: Annotated[int, Field(strict=True, gt=0)]

    def __post_init__(self) -> None:
        """Raises ValueError where the range is empty, reversed or begins before the text."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"the offsets {self.start}-{self.end} are reversed or empty; start comes before end")
