"""What bears a figure out: the passages that tell it and its changes, and what of it no passage says in words."""

import re
from collections.abc import Set

from mickg.extract.mention import Mention
from mickg.extract.observations.account import Account, Item
from mickg.extract.observations.figures import Figure
from mickg.extract.observations.marks import borders
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended
from mickg.values import Span

_TOLD_BEHIND = ("count", "has", "share", "equal")
"""Roles of figures whose words stand behind them."""

_EDGES = " ,;:.-–()\n"
_WHEN = re.compile(LETTERS["PERIOD"])
_FIGURE = LETTERS["QUANTITY"]


def borne_out(account: Account, item: Item) -> tuple[tuple[Span, ...], dict[str, str]]:
    """The passages of a figure, and the fields that are taken from elsewhere, each with the rule of inference."""
    when = _dated(account, item)
    return _passages(account, item, when), _inferred(account, item, when)


def _passages(account: Account, item: Item, when: Mention | None) -> tuple[Span, ...]:
    """The clause of a figure first, then where its sentence tells its changes and its period if not in that clause."""
    spans = _clauses(account, item)
    if when is not None and not any(one.start <= when.start < one.end for one in spans):
        spans.append(Span(start=when.start, end=when.end))
    return tuple(sorted(spans, key=lambda span: not span.start <= item.figure.mention.start < span.end))


def _inferred(account: Account, item: Item, when: Mention | None) -> dict[str, str]:
    found = {}
    if item.period is not None and (rule := _taken_by(account, item, when)) is not None:
        found["period"] = rule
    if any(base is None or (base.grain == "same" and base.year is None) for _, base in item.changes):
        found["changes"] = "same-period-earlier"
    return found


def _clauses(account: Account, item: Item) -> list[Span]:
    """The clauses of a figure and of those told beside it, as one where no other figure of its own stands between."""
    others = {one.figure.at for one in account.items if one.figure.at != item.figure.at}
    runs: list[list[Figure]] = []
    for figure in sorted((item.figure, *item.beside), key=lambda one: one.at):
        if len(runs) == 0 or _is_apart(account, runs[-1][-1], figure, others):
            runs.append([])
        runs[-1].append(figure)
    return [_span(account, min(begins(account, one) for one in run), _closed(account, run)) for run in runs]


def _is_apart(account: Account, before: Figure, figure: Figure, others: Set[int]) -> bool:
    """Whether another figure, or the end of the sentence, stands between two figures."""
    if figure.at < account.end:
        return any(before.at < at < figure.at for at in others)
    return before.at < account.end or _FIGURE in account.text[before.at + 1 : figure.at]


def _closed(account: Account, run: list[Figure]) -> int:
    """Where the last words of a run end, with the bracket that closes behind them."""
    end = _ends(account, run[-1])
    return end + 1 if run[-1].opened >= run[0].left and account.text.startswith(")", end) else end


def begins(account: Account, figure: Figure) -> int:
    """Where the clause of a figure begins: behind the last mark before the words that name it."""
    text, left = account.text, figure.left
    for _, end in borders(text, left, figure.run):
        left = end if text[end : figure.run].strip(_EDGES) != "" else left
    first = figure.run if figure.role == "change" else figure.at  # a sign of change is no edge: «(-8,1%)»
    while left < first and (text[left] in _EDGES or text.startswith("và ", left)):
        left += 1 if text[left] in _EDGES else 3
    return left


def _ends(account: Account, figure: Figure) -> int:
    """Where the words of a figure end: with what it counts, else with a period told behind it."""
    text = account.text
    if figure.role in _TOLD_BEHIND:
        return figure.at + 1 + len(text[figure.at + 1 : figure.right].rstrip(_EDGES))
    behind = [found.end() for found in _WHEN.finditer(text, figure.at + 1, figure.right)]
    return behind[-1] if len(behind) > 0 else figure.at + 1


def _span(account: Account, start: int, end: int) -> Span:
    return Span(start=account.skeleton.origin(start), end=ended(account.skeleton, end))


def _dated(account: Account, item: Item) -> Mention | None:
    """The nearest words of a figure's sentence that say its period: before it, else behind it."""
    within = account.skeleton.within(account.start, account.end)
    told = [one for one in within if one.kind == "PERIOD" and one.value.text == item.period]
    before = [one for one in told if one.start < item.figure.mention.start]
    return before[-1] if len(before) > 0 else told[0] if len(told) > 0 else None


def _taken_by(account: Account, item: Item, when: Mention | None) -> str | None:
    """The rule by which a period was inferred; None where the sentence says it with its year."""
    if when is not None:
        return None if when.value.stated else "event-year"
    dating, today = account.tools.dating, account.tools.reading.today
    if item.period == dating.headed(account.sentence.line):
        return "section-period"
    if item.period == dating.covered:
        return "covered-period"
    if today is not None and item.period == today.isoformat():
        return "date-of-event"
    this_year = today is not None and item.period == str(today.year)
    said = account.skeleton.last("PERIOD", account.start, account.end)
    return "event-year" if this_year or said is not None else "section-period"
