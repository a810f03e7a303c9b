"""The series of legal documents: how their numbers are written, and what a number says of type and issuer."""

from dataclasses import dataclass
from functools import cache

from mickg.extract.lexicon import data
from mickg.text import key


@dataclass(frozen=True, slots=True)
class Series:
    """What a number's sign says: `type` and `issuer` are None where it does not, `local` marks a province's body."""

    sign: str
    type: str | None = None
    issuer: str | None = None
    local: bool = False


_JOINT = frozenset({"TTLT", "NQLT"})
"""Signs that name all who issue together, the first of them first."""


@cache
def types() -> dict[str, str]:
    """The words for types of documents, as keys, with the type that records give them."""
    return {key(word): type_ for word, type_ in data("series")["types"].items()}


def series(parts: tuple[str, ...]) -> Series:
    """The series of a sign's parts as printed: «NĐ», «CP», or of a party number: «NQ», «TW»."""
    tables = data("series")
    plain = tuple(tables["spelled"].get(part, part) for part in (part.upper() for part in parts))
    sign = "-".join(tables["written"].get(part, part) for part in plain)
    of = plain[0].rstrip("0123456789")
    if of == "QH":
        return Series(sign, "law", "Quốc hội")
    if of == "UBTVQH":
        return Series(sign, "resolution", "Ủy ban Thường vụ Quốc hội")
    type_ = tables["signs"].get(of)
    for part in plain if of in _JOINT else reversed(plain):
        if part.startswith("UBTVQH"):
            return Series(sign, type_, "Ủy ban Thường vụ Quốc hội")
        if part in tables["local"]:
            return Series(sign, type_, tables["local"][part], local=True)
        if part in tables["issuers"]:
            return Series(sign, type_, tables["issuers"][part])
    return Series(sign, type_)
