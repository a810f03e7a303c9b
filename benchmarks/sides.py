"""mickg and rdflib behind the same three verbs, and the functions that a process of its own runs on one of them."""

import resource
from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple, Protocol

import pandas as pd
from rdflib import Dataset, Literal
from rdflib.query import ResultRow

import mickg
from benchmarks.clock import timed


class Side(Protocol):
    """An engine that holds one graph at a time."""

    def load(self, path: Path) -> None:
        """Read a TriG file in place of the graph before."""

    def ask(self, text: str) -> Any:
        """Every row of an answer, as the engine's user gets it."""

    def values(self, answer: Any) -> Iterable[Iterable[object]]:
        """The answer's rows as Python values."""


class Mickg:
    """`mickg.open` and `kg.query`."""

    def load(self, path: Path) -> None:
        """Into mickg's store."""
        self.kg = mickg.open(path)

    def ask(self, text: str) -> pd.DataFrame:
        """A typed DataFrame."""
        return self.kg.query(text)

    def values(self, answer: pd.DataFrame) -> Iterable[Iterable[object]]:
        """The DataFrame's rows."""
        return answer.itertuples(index=False)


class Rdflib:
    """rdflib's Dataset; it is spared the DataFrame."""

    def load(self, path: Path) -> None:
        """Into rdflib's memory store."""
        self.dataset = Dataset()
        self.dataset.parse(path, format="trig")

    def ask(self, text: str) -> list[ResultRow]:
        """A list of rows of terms."""
        return [row for row in self.dataset.query(text) if isinstance(row, ResultRow)]

    def values(self, answer: list[ResultRow]) -> Iterable[Iterable[object]]:
        """The rows' terms as rdflib's own Python values."""
        return ([term.toPython() if isinstance(term, Literal) else term for term in row] for row in answer)


_side: Side


def start(side: type[Side]) -> None:
    """Make this process one of an engine."""
    global _side  # noqa: PLW0603 - a worker process holds one engine from task to task
    _side = side()


def load(path: Path) -> float:
    """CPU seconds of loading."""
    return timed(lambda: _side.load(path))[0]


class Asked(NamedTuple):
    """A query's CPU seconds, the number of its rows, and a hash of what they say in any order."""

    seconds: float
    rows: int
    hash: str


def ask(text: str) -> Asked:
    """Ask as often as fills a fifth of a second, and once at least; the seconds are the median of those calls."""
    calls: list[float] = []
    while sum(calls) < 0.2:
        spent, answer = timed(lambda: _side.ask(text))
        calls.append(spent)
    lines = sorted("\t".join(map(_plain, row)) for row in _side.values(answer))
    return Asked(median(calls), len(lines), sha256("\n".join(lines).encode()).hexdigest())


def memory() -> float:
    """The largest memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _plain(value: object) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
