"""Files of gold or given records in, facts with their places in a text out.

A gold record is a record whose evidence may be quotes, each with the number of its occurrence in the text, and whose
fields may list several names of which any is right. A reviewed record is one too.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

from mickg.errors import InvalidInput, Problem, did_you_mean
from mickg.evaluate.fact import Facts, fact
from mickg.model import Record
from mickg.record import as_contract
from mickg.record.check import KINDS
from mickg.text import sha256
from mickg.yamlfile import Located, Place, read_yaml

_MODELS = {kind: get_args(Record.model_fields[kind].annotation)[0] for kind in KINDS}
_FIELDS: Mapping[str, Mapping[str, Any]] = {
    kind: {name: field.annotation for name, field in model.model_fields.items()} for kind, model in _MODELS.items()
}


@dataclass(frozen=True, slots=True)
class FactFile:
    """The facts of a file by kind, whether a person reviewed them as a record, and what was odd."""

    facts: Facts
    reviewed: bool
    warnings: tuple[Problem, ...]


def read_facts(path: Path, text: str) -> FactFile:
    """The facts of one file about a text; InvalidInput where a quote is not in the text or a field breaks the format.

    A kind that the file does not have is not judged; a reviewed record that does not have it says that there is none.
    """
    located = read_yaml(path)
    content = located.content
    if not isinstance(content, dict) or not isinstance(content.get("source"), dict):
        raise InvalidInput(Problem(str(path), "", "holds no record; a record is a mapping that begins with 'source:'"))
    reviewed = content.get("reviewed") is not None
    known = {name: value for name, value in content.items() if value is not None}
    _raise(_misshapen(located, known))
    kinds = KINDS if reviewed else tuple(kind for kind in KINDS if kind in known)
    items = {kind: known.get(kind, []) for kind in kinds}
    _raise(_unlocated(located, items, text))
    plain = {**known, "source": {"length": len(text), **known["source"]}, **_found(items, text)}
    facts = _validated(located.holding(plain), plain, kinds)
    return FactFile(facts, reviewed, (*_passed_over(located, items), *_other_text(located, items, text)))


def _raise(problems: Iterator[Problem]) -> None:
    told = tuple(problems)
    if len(told) > 0:
        raise InvalidInput(*told)


def _misshapen(located: Located, known: Mapping[str, Any]) -> Iterator[Problem]:
    for name, items in known.items():
        if name not in Record.model_fields:
            hint = did_you_mean(name, Record.model_fields, f"the kinds are {', '.join(KINDS)}")
            yield located.problem((name,), f"is no kind of fact; {hint}")
        elif name in KINDS and not (isinstance(items, list) and all(isinstance(item, dict) for item in items)):
            yield located.problem((name,), "is no list of facts; write one mapping a fact")


def _unlocated(located: Located, items: Mapping[str, list[Any]], text: str) -> Iterator[Problem]:
    """Quotes that the text does not hold."""
    for place, span in _evidence(items):
        if "quote" in span:
            quote, times = span["quote"], span.get("occurrence", 1)
            if not (isinstance(quote, str) and isinstance(times, int) and quote != "" and times > 0):
                yield located.problem(place, "is no quote with its occurrence; write {quote: words, occurrence: 1}")
            elif _at(quote, times, text) < 0:
                yield located.problem(
                    place, f"the text does not hold «{quote}» {times} time(s); correct one of the two"
                )


def _evidence(items: Mapping[str, list[Any]]) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    for kind, facts in items.items():
        for n, item in enumerate(facts):
            spans = item.get("evidence")
            for m, span in enumerate(spans if isinstance(spans, list) else ()):
                if isinstance(span, dict):
                    yield (kind, n, "evidence", m), span


def _at(quote: str, occurrence: int, text: str) -> int:
    """Where a quote begins in the text; -1 where it does not stand there as often."""
    at = -1
    for _ in range(occurrence):
        at = text.find(unicodedata.normalize("NFC", quote), at + 1)
        if at < 0:
            break
    return at


def _found(items: Mapping[str, list[Any]], text: str) -> dict[str, list[Any]]:
    """The facts with offsets for quotes, and without fields that no record has."""
    return {
        kind: [
            {name: _offsets(value, text) if name == "evidence" else value
             for name, value in item.items() if name in _FIELDS[kind]}
            for item in facts
        ]
        for kind, facts in items.items()
    }  # fmt: skip


def _offsets(evidence: Any, text: str) -> Any:
    return [_offset(span, text) for span in evidence] if isinstance(evidence, list) else evidence


def _offset(span: Any, text: str) -> Any:
    if not isinstance(span, dict) or "quote" not in span:
        return span
    start = _at(span["quote"], span.get("occurrence", 1), text)
    return {"start": start, "end": start + len(unicodedata.normalize("NFC", span["quote"]))}


def _validated(located: Located, plain: Mapping[str, Any], kinds: tuple[str, ...]) -> Facts:
    """Every field as `mickg.model` wants it, each name of a list of names too."""
    most = max((len(value) for kind in kinds for item in plain[kind] for _, value in _choices(kind, item)), default=1)
    read = [located.holding(_chosen(plain, kinds, n)).validated(Record.model_validate) for n in range(most)]
    contract = as_contract(read[0])
    return {
        kind: tuple(fact(kind, given | dict(_choices(kind, item)))
                    for given, item in zip(contract[kind], plain[kind], strict=True))
        for kind in kinds
    }  # fmt: skip


def _choices(kind: str, item: Mapping[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    """The fields of a fact that list several values where a record has one."""
    for name, value in item.items():
        if isinstance(value, list) and len(value) > 0 and get_origin(_FIELDS[kind][name]) not in (tuple, dict):
            yield name, value


def _chosen(plain: Mapping[str, Any], kinds: tuple[str, ...], n: int) -> dict[str, Any]:
    """The record with the n-th of several values, or the last where there are fewer."""

    def one(kind: str, item: Mapping[str, Any]) -> dict[str, Any]:
        return {**item, **{name: value[min(n, len(value) - 1)] for name, value in _choices(kind, item)}}

    return {**plain, **{kind: [one(kind, item) for item in plain[kind]] for kind in kinds}}


def _passed_over(located: Located, items: Mapping[str, list[Any]]) -> Iterator[Problem]:
    for kind, facts in items.items():
        for n, item in enumerate(facts):
            for name in sorted(item.keys() - _FIELDS[kind].keys()):
                yield located.problem((kind, n, name), "is no field of a record and is not compared")


def _other_text(located: Located, items: Mapping[str, list[Any]], text: str) -> Iterator[Problem]:
    """Offsets count in one text alone; quotes are found in another too."""
    if located.content["source"].get("sha256") == sha256(text):
        return
    problem = located.problem(("source", "sha256"), "is not that of the text given; take the text that was read for it")
    if any("quote" not in span for _, span in _evidence(items)):
        raise InvalidInput(problem)
    yield problem
