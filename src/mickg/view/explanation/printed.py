"""An article, its marks and its facts in; text for a terminal out: line by line, under each line what is read in it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mickg.article import FURNITURE
from mickg.ruletext import RuleText
from mickg.values import Label
from mickg.view.explanation.facts import Field, Shown
from mickg.view.explanation.marks import Marked, Passage, Stretch
from mickg.view.explanation.terminal import Piece, Terminal
from mickg.view.explanation.unread import UNREAD, Unread
from mickg.view.explanation.wording import KINDS, UNREAD_NAMED, ZONES

_GUTTER = 5
_BOLD, _DIM, _UNDERLINED = "1", "2", "4"
_COLOURS = {
    "events": "34", "participations": "94", "posts": "32", "organisations": "36", "documents": "35", "policies": "95",
    "observations": "33", "directives": "31", "statements": "92", "organisation_changes": "96", "acts": "93",
    UNREAD: _UNDERLINED,
}  # fmt: skip
_RULES = Label(vi="Các luật đã đọc", en="The rules that read it")


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints for one terminal."""

    terminal: Terminal

    def head(self, title: str, says: Sequence[str]) -> Iterator[str]:
        """The title, and below it what was read."""
        yield self.terminal.lines([], [Piece(title, _BOLD)], 0)
        yield self.terminal.lines([], [Piece(" · ".join(says))], 0)

    def article(self, lines: Iterable[Marked], facts: Iterable[Shown]) -> Iterator[str]:
        """The lines, each followed by the facts whose first passage begins in it."""
        waiting = sorted(facts, key=_first)[::-1]
        for marked in lines:
            yield self._line(marked)
            while len(waiting) > 0 and _first(waiting[-1]) < marked.line.end:
                yield from self._fact(waiting.pop())

    def _line(self, marked: Marked) -> str:
        zone = marked.line.zone
        plain = _DIM if zone in FURNITURE else ""
        pieces = [piece for stretch in marked.stretches for piece in _marked(stretch, plain)]
        if zone in FURNITURE:
            pieces.insert(0, Piece(f"({self.terminal.says(ZONES[zone])}) ", _DIM))
        return self.terminal.lines([Piece(f"{marked.number:>{_GUTTER - 1}} ", _DIM)], pieces, _GUTTER)

    def _fact(self, fact: Shown) -> Iterator[str]:
        """A fact and its rule, then the fields that this does not say, or that are inferred."""
        indent, colour = _GUTTER + 6, _COLOURS[fact.kind]
        ref = [Piece(" " * (_GUTTER + 2)), Piece(f"{fact.ref:<4}", f"{_BOLD};{colour}")]
        kind = Piece(f"{self.terminal.says(KINDS[fact.kind])} ", colour)
        rule = Piece(f" · {fact.rule}" if fact.rule is not None else "", _DIM)
        yield self.terminal.lines(ref, [kind, Piece(self.terminal.says(fact.says)), rule], indent)
        more = [piece for field in fact.fields if not field.told or field.inferred for piece in self._field(field)]
        if len(more) > 0:
            yield self.terminal.lines([Piece(" " * indent)], more[1:], indent)

    def _field(self, field: Field) -> list[Piece]:
        inferred = Piece(f" ≈{field.inferred}" if field.inferred is not None else "", _DIM)
        return [
            Piece(" · ", _DIM),
            Piece(f"{self.terminal.says(field.name)}: ", _DIM),
            Piece(self.terminal.says(field.value)),
            inferred,
        ]

    def unread(self, places: Sequence[Unread]) -> Iterator[str]:
        """What became no fact, by the lines in which it stands."""
        lines: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for place in places:
            reason = f" ({self.terminal.says(place.reason)})" if place.reason is not None else ""
            lines[place.line][f"{place.words}{reason}"] += 1
        yield "\n" + self.terminal.lines([], [Piece(f"{self.terminal.says(UNREAD_NAMED)}: {len(places)}", _BOLD)], 0)
        for number, words in lines.items():
            told = ", ".join(f"{word} ×{count}" if count > 1 else word for word, count in words.items())
            yield self.terminal.lines([Piece(f"{number:>{_GUTTER - 1}} ", _DIM)], [Piece(told)], _GUTTER)

    def rules(self, facts: Iterable[Shown], texts: Mapping[str, RuleText]) -> Iterator[str]:
        """The rules that read facts or inferred fields, how often, and what they say."""
        used = Counter(rule for fact in facts for rule in fact.rules)
        if len(used) > 0:
            yield "\n" + self.terminal.lines([], [Piece(f"{self.terminal.says(_RULES)}:", _BOLD)], 0)
        for rule, count in sorted(used.items(), key=lambda one: (-one[1], one[0])):
            text = texts.get(rule)
            says = self.terminal.says(text.says) if text is not None and text.says is not None else ""
            yield self.terminal.lines(
                [Piece(f"{count:>{_GUTTER - 1}} ", _DIM)], [Piece(f"{rule} ", _BOLD), Piece(says)], _GUTTER
            )


def _first(fact: Shown) -> int:
    return min(start for start, _ in fact.passages)


def _marked(stretch: Stretch, plain: str) -> Iterator[Piece]:
    """Text in the colour of the shortest passage over it, with brackets where passages begin and end."""
    for passage in stretch.begins:
        yield Piece("{" if passage.kind == UNREAD else "[", _COLOURS[passage.kind])
    yield Piece(stretch.text, _COLOURS[stretch.over[-1].kind] if len(stretch.over) > 0 else plain)
    for passage in reversed(stretch.ends):
        yield Piece(_closing(passage), _COLOURS[passage.kind])


def _closing(passage: Passage) -> str:
    return "}" if passage.kind == UNREAD else f"]{passage.ref}"
