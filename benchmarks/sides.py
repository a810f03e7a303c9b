"""mickg and rdflib behind the same three verbs, and the functions that a process of its own runs on one of them."""

import resource
from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from statistics import median
from typing import Protocol

from rdflib import Dataset, Literal
from rdflib.query import ResultRow

import mickg
from benchmarks.clock import timed


class Side(Protocol):
    """An engine that holds one graph at a time."""

    def load(self, path: Path) -> None:
        """Read a TriG file in place of the graph before."""

    def ask(self, text: str) -> object:
        """Every row of an answer, as the engine's user gets it."""

    def rows(self, text: str) -> Iterable[Iterable[object]]:
        """The same as Python values."""


class Mickg:
    """`mickg.open` and `kg.query`."""

    def load(self, path: Path) -> None:
        """Into mickg's store."""
        self.kg = mickg.open(path)

    def ask(self, text: str) -> object:
        """A typed DataFrame."""
        return self.kg.query(text)

    def rows(self, text: str) -> Iterable[Iterable[object]]:
        """The DataFrame's rows."""
        return self.kg.query(text).itertuples(index=False)


class Rdflib:
    """rdflib's Dataset; it is spared the DataFrame."""

    def load(self, path: Path) -> None:
        """Into rdflib's memory store."""
        self.dataset = Dataset()
        self.dataset.parse(path, format="trig")

    def ask(self, text: str) -> object:
        """A list of rows of terms."""
        return list(self.dataset.query(text))

    def rows(self, text: str) -> Iterable[Iterable[object]]:
        """The rows' terms as rdflib's own Python values."""
        for row in self.dataset.query(text):
            assert isinstance(row, ResultRow)
            yield [term.toPython() if isinstance(term, Literal) else term for term in row]


_side: Side


def start(side: type[Side]) -> None:
    """Make this process one of an engine."""
    global _side  # noqa: PLW0603 - a worker process holds one engine from task to task
    _side = side()


def load(path: Path) -> float:
    """CPU seconds of loading."""
    return timed(lambda: _side.load(path))


def ask(text: str) -> float:
    """CPU seconds of a query: the median of as many calls as fill a fifth of a second, and of one at least."""
    calls: list[float] = []
    while sum(calls) < 0.2:
        calls.append(timed(lambda: _side.ask(text)))
    return median(calls)


def answer(text: str) -> tuple[int, str]:
    """The number of rows, and a hash of what they say in any order."""
    lines = sorted("\t".join(map(_plain, row)) for row in _side.rows(text))
    return len(lines), sha256("\n".join(lines).encode()).hexdigest()


def memory() -> float:
    """The largest memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _plain(value: object) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
