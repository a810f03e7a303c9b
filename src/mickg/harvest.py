"""Names of sources in, each read and kept by itself; what is at fault is told, and the others go on."""

import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from mickg.article import Manuscript
from mickg.errors import InvalidInput, MickgError, Problem
from mickg.model import Record
from mickg.record.check import facts
from mickg.source import sources
from mickg.view.explanation.wording import KINDS, PLURALS


@dataclass(slots=True)
class Tally:
    """What came of a run so far; `seconds` is how long it took."""

    articles: int = 0
    aside: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def pace(self) -> str:
        """How many were set aside, and how fast the others were read."""
        timed = self.articles > 1 and self.seconds > 0
        return f"{self.aside} set aside" + (f", {self.articles / self.seconds:.1f} articles a second" if timed else "")

    def __str__(self) -> str:
        counts = [(kind, self.facts[kind]) for kind in KINDS if self.facts[kind] > 0]
        counted = ", ".join(f"{count} {(KINDS if count == 1 else PLURALS)[kind].en}" for kind, count in counts)
        return f"{self.articles} article{'' if self.articles == 1 else 's'}: {counted or 'no fact'}; {self.pace}"

    def add(self, record: Record) -> None:
        """Count an article and its facts."""
        self.articles += 1
        self.facts.update(kind for kind, _, _ in facts(record))


class Listener(Protocol):
    """Who hears of a run while it goes on."""

    def say(self, message: str) -> None:
        """A sentence for the user."""

    def step(self, tally: Tally) -> None:
        """One more source is done with."""


def harvest(
    names: Iterable[str | Path], keep: Callable[[Manuscript], Record], listener: Listener, *, strict: bool = False
) -> Tally:
    """Hand each article to `keep`, which reads it and says what was read; an error of its sets the article aside.

    With `strict`, a fault of mickg's own is raised.
    """
    tally, began = Tally(), time.perf_counter()
    for found in sources(names):
        try:
            tally.add(_record(found, keep, listener, strict=strict))
        except MickgError as error:
            tally.aside += 1
            listener.say(str(error))
        tally.seconds = time.perf_counter() - began
        listener.step(tally)
    return tally


def _record(
    found: Manuscript | Problem, keep: Callable[[Manuscript], Record], listener: Listener, *, strict: bool
) -> Record:
    if isinstance(found, Problem):
        raise InvalidInput(found)
    for warning in found.warnings:
        listener.say(f"{found.origin}: {warning}")
    try:
        return keep(found)
    except (MickgError, BrokenPipeError):
        raise
    except Exception as error:
        if strict:
            raise
        message = f"could not be read ({type(error).__name__}, a fault of mickg's); report it, with --debug's traceback"
        raise InvalidInput(Problem(found.origin, "", message)) from error
