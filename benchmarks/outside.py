"""How mickg does on data sets of others: `python -m benchmarks.outside FOLDER` prints what it reads of them.

`benchmarks.yardsticks` says which sets may lie in the folder. Their guidelines are not ours (VLSP marks every person
and body, mickg reads officials and what acts), so the figures are a distance, no mark.
"""

import argparse
import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from benchmarks.yardsticks import (
    Marked,
    Named,
    Phrase,
    duckling_money,
    duckling_numbers,
    duckling_times,
    vlegal,
    vlsp,
)
from mickg.answer import Table, Value
from mickg.article import Candidate, Manuscript, Original
from mickg.document import read
from mickg.evaluate.agree import core
from mickg.evaluate.figures import rates
from mickg.extract.mention import Mention
from mickg.extract.reading import reading
from mickg.extract.values import Citation, Quantity, When
from mickg.pipeline import _lexicon as lexicon
from mickg.text import normalise
from mickg.view.text import rendered

OFFICIAL = re.compile(r"Bộ trưởng|Thứ trưởng|Thủ tướng|UBND|Chính phủ")
"""A document that has one of these is taken for government-like."""
TITLED = re.compile(
    r"(?:Tổng Bí thư|Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Bí thư|Giám đốc|Cục trưởng|Vụ trưởng|Trưởng ban"
    r"|Chánh \w+)[^.,;:!?()\n\"“”]{0,45}\Z",
    re.IGNORECASE,
)
"""What stands before a name that an official title introduces."""
_DIGITS = re.compile(r"\d+")


def mentions(text: str, published: str | None = None) -> tuple[Mention, ...]:
    """What the grammars find in a text."""
    days = (Candidate(published, "yardstick"),) if published is not None else ()
    article = read(Manuscript("yardstick", text, Original(text), "yardstick", published=days))
    return reading(article, lexicon()).mentions


def named(found: Iterable[Mention]) -> Iterator[tuple[str, Mention]]:
    """Mentions under the kinds that the yardsticks have."""
    for mention in found:
        match mention.kind, mention.value:
            case "PERSON", _:
                yield "people", mention
            case "BODY", _:
                yield "organisations", mention
            case "DOCUMENT", Citation(number=number, issued=issued):
                if number is not None and "/" in number:
                    yield "laws", mention
                if issued is not None:
                    yield "dates within", mention
            case "PERIOD", When(stated=True):
                yield "dates", mention
            case "QUANTITY", Quantity(unit=unit):
                yield "amounts", mention
                if unit in ("VND", "USD"):
                    yield "money", mention


class Tally:
    """Gold, given and hits of one row."""

    def __init__(self) -> None:
        self.gold = self.given = self.hits = 0

    def row(self, yardstick: str, kind: str) -> tuple[Value, ...]:
        """The row of the table."""
        found = rates(self.hits, self.gold, self.given)
        return (yardstick, kind, self.gold, self.given, *(f"{rate:.3f}" for rate in found))


def by_place(texts: Iterable[Marked], kinds: Iterable[str], same: Callable[[str, str], bool]) -> dict[str, Tally]:
    """Hits stand at the place of a gold stretch, one each, and say the same.

    The day inside a citation is given where gold asks for it.
    """
    tallies = {kind: Tally() for kind in kinds}
    for marked in texts:
        found = [*named(mentions(marked.text))]
        for kind, tally in tallies.items():
            gold = [one for one in marked.named if one.kind == kind]
            given = [mention for of, mention in found if of == kind]
            within = [mention for of, mention in found if of == f"{kind} within"]
            pairs = [*_pairs(marked.text, gold, [*given, *within], same)]
            tally.gold += len(gold)
            tally.given += len(given) + sum(mention in within for _, mention in pairs)
            tally.hits += len(pairs)
    return tallies


def _pairs(
    text: str, gold: list[Named], given: list[Mention], same: Callable[[str, str], bool]
) -> Iterator[tuple[Named, Mention]]:
    left = list(given)
    for one in gold:
        words = text[one.start : one.end]
        for mention in left:
            near = mention.start < one.end and one.start < mention.end
            if near and same(words, text[mention.start : mention.end]):
                left.remove(mention)
                yield one, mention
                break


def same_words(one: str, other: str) -> bool:
    """Whether two stretches are the same but for honorifics and function words."""
    return core(one) == core(other)


def same_digits(one: str, other: str) -> bool:
    """Whether every number of gold is in the given stretch: gold drops «ngày», «đồng» and «của Chính phủ» at will."""
    ours, theirs = (set(map(int, _DIGITS.findall(text))) for text in (one, other))
    return len(ours) > 0 and ours <= theirs


def titled(texts: Iterable[Marked]) -> Tally:
    """Names that an official title introduces: how many of them are read."""
    tally = Tally()
    for marked in texts:
        gold = [one for one in marked.named if one.kind == "people" and TITLED.search(marked.text[: one.start][-80:])]
        given = [mention for kind, mention in named(mentions(marked.text)) if kind == "people"]
        introduced = [one for one in given if TITLED.search(marked.text[: one.start][-80:])]
        tally.gold += len(gold)
        tally.given += len(introduced)
        tally.hits += len([*_pairs(marked.text, gold, given, same_words)])
    return tally


def phrases(examples: Iterable[Phrase], frame: str, right: Callable[[Phrase, Mention], bool], kind: str) -> Tally:
    """Phrases set into a sentence; one is given when something of the kind is read in it."""
    tally = Tally()
    for example in examples:
        found = [one for one in mentions(normalise(frame.format(example.text)), "2017-02-02") if one.kind == kind]
        tally.gold += 1
        tally.given += len(found) > 0
        tally.hits += any(right(example, mention) for mention in found)
    return tally


def _right_money(phrase: Phrase, mention: Mention) -> bool:
    value = mention.value
    same = Decimal(phrase.value) == value.value and value.unit == phrase.unit
    high = Decimal(phrase.high) if phrase.high is not None else None
    return bool(same and value.high == high and (phrase.bound is None or value.bound == phrase.bound))


def _right_number(phrase: Phrase, mention: Mention) -> bool:
    return bool(mention.value.value == Decimal(phrase.value))


def _right_time(phrase: Phrase, mention: Mention) -> bool:
    return bool(mention.value.text == phrase.value)


def rows(folder: Path) -> Iterator[tuple[Value, ...]]:
    """A row for each kind of each yardstick that the folder has."""
    news = [*vlsp(folder)]
    if len(news) > 0:
        state = [one for one in news if OFFICIAL.search(one.text) is not None]
        for what, texts in (("VLSP 2018", news), (f"VLSP 2018, {len(state)} government-like", state)):
            tallies = by_place(texts, ("people", "organisations"), same_words)
            yield from (tally.row(what, kind) for kind, tally in tallies.items())
            yield titled(texts).row(what, "people after a title")
    legal = [*vlegal(folder)]
    if len(legal) > 0:
        tallies = by_place(legal, ("people", "organisations"), same_words)
        tallies |= by_place(legal, ("laws", "dates", "money", "amounts"), same_digits)
        yield from (tally.row("VLegal-Bench 1.1", kind) for kind, tally in tallies.items())
    for what, examples, frame, right, kind in (
        ("money", [*duckling_money(folder)], "Tổng chi là {} theo báo cáo.", _right_money, "QUANTITY"),
        ("numbers", [*duckling_numbers(folder)], "Kết quả là {} lượt theo báo cáo.", _right_number, "QUANTITY"),
        ("times", [*duckling_times(folder)], "Hội nghị diễn ra {} tại Hà Nội.", _right_time, "PERIOD"),
    ):
        if len(examples) > 0:
            yield phrases(examples, frame, right, kind).row("Duckling", what)


def main() -> None:
    """Read what the folder has and print one table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outside", description=main.__doc__)
    parser.add_argument("folder", type=Path, help="where VLSP 2018, VLegal-Bench and Duckling's corpora lie")
    folder = parser.parse_args().folder
    found = [*rows(folder)]
    if len(found) == 0:
        parser.error(f"{folder} holds none of the data sets that benchmarks/yardsticks.py names")
    print(rendered(Table(("yardstick", "kind", "gold", "given", "P", "R", "F1"), found), None))


if __name__ == "__main__":
    main()
