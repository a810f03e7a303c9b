"""Records out, as the JSON that other tools and the scorer read."""

from decimal import Decimal
from typing import Any

from mickg.model import Record


def as_contract(record: Record) -> dict[str, Any]:
    """The record as plain JSON values in the format of `docs/record.md`; `inferred` as a list of fields."""
    plain: dict[str, Any] = _plain(record.model_dump(exclude_none=True))
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: list(v) if k == "inferred" and isinstance(v, dict) else _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
