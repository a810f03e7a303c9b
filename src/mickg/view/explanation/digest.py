"""Facts in, a page of a terminal out: by kind, each in a line or two, without the article."""

from collections.abc import Iterator, Sequence

from mickg.view.explanation.facts import Shown
from mickg.view.explanation.terminal import Piece, Terminal
from mickg.view.explanation.wording import PLURALS

_BOLD, _DIM, _DUE = "1", "2", "1;31"
# What stands beside the line of a fact, in the order in which a reader asks.
_BESIDE = {
    "events": ("start", "place", "covers"),
    "posts": (),
    "directives": ("due",),
    "documents": ("issuer", "issued", "relations"),
    "policies": ("horizon",),
    "observations": ("period", "changes"),
}
_NAMED = ("covers", "due", "changes")
_IN_A_ROW = "organisations"
_INDENT = 7


def digest(facts: Sequence[Shown], terminal: Terminal) -> Iterator[str]:
    """The facts kind by kind: what happened, who, which orders with deadlines, which documents, figures and bodies."""
    for kind, beside in _BESIDE.items():
        held = [fact for fact in facts if fact.kind == kind]
        if len(held) > 0:
            yield _heading(kind, len(held), terminal)
            yield from (_line(fact, beside, terminal) for fact in held)
    bodies = [fact for fact in facts if fact.kind == _IN_A_ROW]
    if len(bodies) > 0:
        yield _heading(_IN_A_ROW, len(bodies), terminal)
        names = "; ".join(terminal.says(fact.says) for fact in bodies)
        yield terminal.lines([Piece("  ")], [Piece(names)], 2)


def _heading(kind: str, count: int, terminal: Terminal) -> str:
    return "\n" + terminal.lines([], [Piece(f"{terminal.says(PLURALS[kind])} ", _BOLD), Piece(str(count), _DIM)], 0)


def _line(fact: Shown, beside: Sequence[str], terminal: Terminal) -> str:
    pieces = [Piece(terminal.says(fact.says))]
    for field in sorted((one for one in fact.fields if one.key in beside), key=lambda one: beside.index(one.key)):
        inferred = " ≈" if field.inferred is not None else ""
        name = f"{terminal.says(field.name)} " if field.key in _NAMED else ""
        words = f"{name}{terminal.says(field.value)}{inferred}"
        pieces += [Piece(" · ", _DIM), Piece(words, _DUE if field.key == "due" else _DIM)]
    return terminal.lines([Piece("  "), Piece(f"{fact.ref:<{_INDENT - 2}}", _DIM)], pieces, _INDENT)
