"""Data sets of others as they lie in a folder of the user's, each as texts with the things named in them.

None of them is part of this repository, and none may be: VLSP 2018 is for research on request, VLegal-Bench a partial
version for a review, Duckling's corpora are BSD. Whatever of them is found below the folder is read:

- VLSP 2018 NER: files `*.muc` with nested ENAMEX tags; the outermost count.
- VLegal-Bench 1.1: `1_1.jsonl`, multiple choice whose right option lists typed entities; those that the text holds
  count. Its money is of anything counted; «money» here has a currency in it or just after it, «amounts» are all.
- Duckling: `Duckling/{AmountOfMoney,Numeral,Time}/VI/Corpus.hs`, phrases with their values.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of a text, half-open, and what kind of thing it names."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and what somebody marked in it."""

    text: str
    named: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase and what it means: `value` a number, or a period as records write it; `unit` of money alone."""

    text: str
    value: str
    unit: str | None = None
    high: str | None = None
    bound: str | None = None


_TAG = re.compile(r'<ENAMEX TYPE="(?P<kind>[A-Z]+)">|</ENAMEX>')
_VLSP = {"PERSON": "people", "ORGANIZATION": "organisations"}


def vlsp(folder: Path) -> Iterator[Marked]:
    """News of 2018, with the outermost people and organisations."""
    for path in sorted(folder.rglob("*.muc")):
        yield _untagged(path.read_text("utf-8-sig"))


def _untagged(tagged: str) -> Marked:
    text, named, open_, last = "", list[Named](), list[tuple[str, int]](), 0
    for tag in _TAG.finditer(tagged):
        text += tagged[last : tag.start()]
        last = tag.end()
        if tag["kind"] is not None:
            open_.append((tag["kind"], len(text)))
        elif len(open_) > 0:
            kind, start = open_.pop()
            if len(open_) == 0 and kind in _VLSP:
                named.append(Named(_VLSP[kind], start, len(text)))
    return Marked(text + tagged[last:], tuple(named))


_QUOTED = re.compile(r'[^:]*: ?["“]?(?P<text>.*?)["”]?\s*', re.DOTALL)
_VLEGAL = {
    "PERSON": "people", "ORGANIZATION": "organisations", "POLITICAL_BODY": "organisations", "COURT": "organisations",
    "LAW": "laws", "LEGAL_DOCUMENT": "laws", "DATE": "dates", "MONEY": "amounts",
}  # fmt: skip
_CURRENCY = re.compile(r"đồng|vnđ|vnd|usd|đô la|\$", re.IGNORECASE)
_NUMBERED = re.compile(r"\d+[\w-]*/[\w-]*\w")


def vlegal(folder: Path) -> Iterator[Marked]:
    """Legal news of 2024 to 2026, with people, organisations, numbered laws, dates and money."""
    for path in sorted(folder.rglob("1_1.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            options = dict(re.findall(r"^([A-D]): (.*)$", row["answers"], re.MULTILINE))
            quoted = _QUOTED.fullmatch(row["question"])
            if quoted is not None and row["ground_truth"].strip() in options:
                yield _found(quoted["text"], options[row["ground_truth"].strip()])


def _found(text: str, option: str) -> Marked:
    named, taken = list[Named](), set[int]()
    for entity in option.split(";"):
        kind, _, words = (part.strip() for part in entity.partition(":"))
        if kind not in _VLEGAL or words == "" or (_VLEGAL[kind] == "laws" and _NUMBERED.search(words) is None):
            continue
        at = next((m.start() for m in re.finditer(re.escape(words), text) if m.start() not in taken), None)
        if at is not None:
            taken.add(at)
            named.append(Named(_VLEGAL[kind], at, at + len(words)))
            if kind == "MONEY" and _CURRENCY.search(text, at, at + len(words) + 8) is not None:
                named.append(Named("money", at, at + len(words)))
    return Marked(text, tuple(named))


_EXAMPLE = re.compile(r"examples \((?P<value>(?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*)\)\s*\[(?P<phrases>[^\]]*)\]")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_MONEY = re.compile(r"(?P<how>\w+) (?P<unit>\w+) (?:\((?P<low>[\d.]+), (?P<high>[\d.]+)\)|(?P<value>[\d.]+))")
_CURRENCIES = {"VND": "VND", "USD": "USD", "Dollar": "USD"}
_BOUNDS = {"under": "at-most", "above": "more-than"}
_MOMENT = re.compile(r"datetime \((\d+), (\d+), (\d+), 0, 0, 0\) (Day|Month|Quarter|Year)")


def duckling_money(folder: Path) -> Iterator[Phrase]:
    """Amounts in đồng and dollars."""
    for value, text in _examples(folder, "AmountOfMoney"):
        money = _MONEY.fullmatch(value)
        if money is not None and money["unit"] in _CURRENCIES:
            amount = money["value"] or money["low"]
            yield Phrase(text, amount, _CURRENCIES[money["unit"]], money["high"], _BOUNDS.get(money["how"]))


def duckling_numbers(folder: Path) -> Iterator[Phrase]:
    """Numbers."""
    for value, text in _examples(folder, "Numeral"):
        name, _, number = value.partition(" ")
        if name == "NumeralValue":
            yield Phrase(text, number.strip("()"))


def duckling_times(folder: Path) -> Iterator[Phrase]:
    """Days, months, quarters and years, seen from 2 February 2017."""
    for value, text in _examples(folder, "Time"):
        moment = _MOMENT.fullmatch(value)
        if moment is not None:
            year, month, day = (int(moment[n]) for n in (1, 2, 3))
            written = {"Day": f"{year}-{month:02}-{day:02}", "Month": f"{year}-{month:02}",
                       "Quarter": f"{year}-Q{(month + 2) // 3}", "Year": f"{year}"}  # fmt: skip
            yield Phrase(text, written[moment[4]])


def _examples(folder: Path, dimension: str) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob(f"{dimension}/VI/Corpus.hs")):
        for example in _EXAMPLE.finditer(path.read_text("utf-8")):
            for phrase in _STRING.findall(example["phrases"]):
                yield " ".join(example["value"].split()), phrase
