"""Whether the passages of a record hold what its facts claim; for whoever has the article's text."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from mickg.errors import Problem
from mickg.model import Document, Fact, Observation, Organisation, Participation, Post
from mickg.record.check import facts
from mickg.record.read import RecordFile
from mickg.source import sha256
from mickg.text import match_key

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DIGITS = re.compile(r"\d")


def unsupported(file: RecordFile, text: str) -> list[Problem]:
    """Facts whose offsets do not hold the figure, name or number they claim; all of them where the hash differs."""
    if sha256(text) != file.record.source.sha256:
        message = (
            "does not match the text given with --texts; take the copy that was recorded, or read the record again"
        )
        return [file.file.problem(("source", "sha256"), message)]
    problems = []
    for kind, n, fact in facts(file.record):
        passages = [text[span.start : span.end] for span in fact.evidence]
        for field, claim in _missing(fact, passages):
            message = f"the passages at its offsets do not hold '{claim}'; correct the offsets or the {field}"
            problems.append(file.file.problem((kind, n, field), message))
    return problems


def _missing(fact: Fact, passages: list[str]) -> Iterator[tuple[str, str]]:
    joined = " ".join(passages)
    if isinstance(fact, Observation):
        if fact.stated is not None and fact.stated not in joined:
            yield "stated", fact.stated
        if not _prints(joined, fact.value):
            yield "value", str(fact.value)
        for change in fact.changes:
            if not _prints(joined, abs(change.value)):
                yield "changes", str(change.value)
    elif isinstance(fact, Post):
        yield from _names(fact.person, "person", joined, fact)
    elif isinstance(fact, Participation | Organisation):
        name = fact.agent if isinstance(fact, Participation) else fact.name
        if not _called(name, joined):
            yield "name" if isinstance(fact, Organisation) else "agent", name
    elif isinstance(fact, Document) and fact.number is not None and not _numbered(fact.number, joined):
        yield "number", fact.number


def _names(name: str, field: str, joined: str, fact: Fact) -> Iterator[tuple[str, str]]:
    if field not in fact.inferred and match_key(name) not in match_key(joined):
        yield field, name


def _prints(passage: str, value: Decimal) -> bool:
    """Whether a passage prints a figure whose significant digits are the value's."""
    wanted = _significant(value)
    return any(wanted == _significant_text(found) for found in _NUMBER.findall(passage))


def _significant(value: Decimal) -> str:
    return "".join(_DIGITS.findall(f"{value:f}")).strip("0") or "0"


def _significant_text(printed: str) -> str:
    return "".join(_DIGITS.findall(printed)).strip("0") or "0"


def _called(name: str, joined: str) -> bool:
    """Whether a passage holds the name, or a short form made of its words and initials."""
    if match_key(name) in match_key(joined):
        return True
    initials = {word[0] for word in match_key(name).split()}
    words = set(match_key(name).split())
    return all(
        word in words or word.isdigit() or {c for c in unicodedata.normalize("NFC", word) if c.isalpha()} <= initials
        for word in re.findall(r"[\w&]+", match_key(joined))
    )


def _numbered(number: str, joined: str) -> bool:
    printed = match_key(joined)
    if match_key(number) in printed:
        return True
    parts = number.split("/")
    return len(parts) > 1 and all(part in printed for part in parts[:2])
