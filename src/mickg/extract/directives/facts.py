"""Tasks in, directives out: with deadline, papers and what of them was inferred."""

from collections.abc import Iterator
from typing import NamedTuple

from mickg.extract.directives.authority import may_direct
from mickg.extract.directives.deadlines import Due, due, recurs
from mickg.extract.directives.telling import EDGES, Telling, Verb
from mickg.extract.directives.voices import Voice
from mickg.model import Directive
from mickg.values import Span

_LEAST = 4
"""Letters of which an action has more."""


class Task(NamedTuple):
    """A task as found in the skeleton: its passage, where what is to be done begins, who is told, and the rule."""

    start: int
    end: int
    action: int
    to: tuple[str, ...]
    rule: str


def give(telling: Telling, task: Task, verb: Verb | None = None) -> None:
    """Add the directive that a task makes where somebody speaks who may direct those told."""
    carried = telling.carried
    speaker, words = carried.speaker, verb or carried.verb
    end = task.end
    while end > task.start and telling.text[end - 1] in EDGES:
        end -= 1
    if end <= task.action or len(telling.words(task.action, end)) < _LEAST:
        return
    if speaker is None or not _may_give(telling, speaker, words, task.to):
        return
    if len(carried.along) > 0:
        carried.to = (*carried.along, *task.to)
        task = task._replace(to=carried.to)
    telling.found.append(_directive(telling, speaker, words, task._replace(end=end)))
    telling.voices.calls.heed(task.to, telling.found[-1].evidence[-1].end)
    carried.running = True


def _may_give(telling: Telling, speaker: Voice, words: Verb, to: tuple[str, ...]) -> bool:
    """Whether a speaker stands over those told; what a body plans it tells itself."""
    unknown = " " not in speaker.name and speaker.name.islower()  # «bộ» of a page that names no ministry
    if unknown or not telling.voices.may_tell(speaker):
        return False
    return words.force == "plan" or may_direct(telling.voices.rank(speaker), to)


def _directive(telling: Telling, speaker: Voice, words: Verb, task: Task) -> Directive:
    first, last = telling.origin(task.start, task.end)
    by = _due(telling, task, task.end)
    return Directive(
        director=speaker.name,
        recipients=task.to,
        verb=words.text,
        force=words.force,
        action=telling.words(task.action, task.end),
        due=by.period if by is not None else None,
        due_stated=by.stated if by is not None else None,
        recurs=recurs(telling.skeleton, task.start, task.end),
        topic=telling.carried.topic,
        about=tuple(dict.fromkeys(_numbers(telling, task.start, task.end))),
        evidence=(Span(start=first, end=last),),
        inferred=dict(_inferred(telling, task, by)),
        rule=task.rule,
    )


def _due(telling: Telling, task: Task, end: int) -> Due | None:
    """The deadline that the passage tells, else one before it, of the announcement, of the section."""
    carried = telling.carried
    own = due(telling.reading, telling.skeleton, task.start, end)
    return own or carried.front or _announced(telling, task.to) or carried.section


def _announced(telling: Telling, to: tuple[str, ...]) -> Due | None:
    """The period of «Cụ thể, năm 2020, …»: for its paragraph, then for tasks of those it was announced for."""
    carried = telling.carried
    if carried.announced is None:
        return None
    line, period = carried.announced
    return period if telling.clause.line == line or to == carried.default else None


def _numbers(telling: Telling, start: int, end: int) -> Iterator[str]:
    for mention in telling.skeleton.within(start, end):
        number = getattr(mention.value, "number", None) if mention.kind == "DOCUMENT" else None
        if number is not None:
            yield str(number)


def _inferred(telling: Telling, task: Task, by: Due | None) -> Iterator[tuple[str, str]]:
    """The fields that the passage does not state, each with the rule that gave them."""
    speaker = telling.carried.speaker
    own = telling.skeleton.within(task.start, task.action + 1)
    parties = [name for m in own if m.kind == "PARTY" for name in telling.voices.names(m.value, m.start)]
    if speaker is not None and speaker.name not in parties:
        yield "director", "speaker-carried"
    elif speaker is not None and speaker.inferred is not None:
        yield "director", speaker.inferred
    if len(task.to) > 0 and not set(task.to) <= set(parties):
        yield "recipients", "recipient-carried"
    if by is not None and by.inferred is not None:
        yield "due", by.inferred
    elif by is not None and not _stands_in(telling, by, task):
        yield "due", "section-period"


def _stands_in(telling: Telling, by: Due, task: Task) -> bool:
    return by.stated in telling.words(task.start, max(task.end, task.start + 1))
