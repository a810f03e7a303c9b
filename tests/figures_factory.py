"""What the tests of figures and periods ask: which figures or periods a text has, and what they mean."""

from extract_factory import read_in

from mickg.extract.mention import Mention
from mickg.extract.values import Quantity, When

_OPENING = "Sở Công Thương họp báo\n\n"


def _mentions(text: str, kind: str, on: str | None) -> list[Mention]:
    return [mention for mention in read_in(_OPENING + text, on=on).mentions if mention.kind == kind]


def quantities(text: str) -> list[Quantity]:
    """The figures of a text, in their order."""
    return [mention.value for mention in _mentions(text, "QUANTITY", "2023-11-20")]


def figures(text: str) -> list[tuple[str, str]]:
    """The figures of a text as (value, unit or measure)."""
    return [(f"{one.value.normalize():f}", one.measure or one.unit) for one in quantities(text)]


def periods(text: str, *, on: str | None = "2023-11-20") -> list[str | None]:
    """The periods of a text as records write them."""
    values: list[When] = [mention.value for mention in _mentions(text, "PERIOD", on)]
    return [value.text for value in values]
