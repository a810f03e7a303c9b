"""Everything that can be wrong with what mickg is given: one root, each child named by what is invalid."""

from collections.abc import Iterable
from dataclasses import dataclass

from mickg.text import legible


class MickgError(Exception):
    """Root of mickg's errors; its text is one sentence a problem: what, where, how to mend, safe for a terminal."""

    def __str__(self) -> str:
        return legible(super().__str__())


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one place: file, place in it (`observations[3].value, line 120`), and what to do."""

    file: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.message}" if self.place else f"{self.file}: {self.message}"


class InvalidInput(MickgError):  # noqa: N818 - named by what is invalid
    """A file of the user's cannot be read or breaks its format."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class InvalidGraph(InvalidInput):
    """The built graph breaks a shape; nothing was written."""


class InvalidQuery(MickgError):  # noqa: N818 - named by what is invalid
    """A query has a syntax error, asks for something outside the graph, or names what is not there."""


class OutputRefused(MickgError):  # noqa: N818 - named by what is refused
    """A file or folder cannot be written."""


def spoken(language: str) -> str:
    """A language that labels are in; InvalidQuery for another."""
    if language not in ("vi", "en"):
        raise InvalidQuery(f"labels are in vi or en, not in '{language}'; choose one of them")
    return language


def did_you_mean(wanted: str, names: Iterable[str], otherwise: str, *, most: int = 3, cutoff: float = 0.5) -> str:
    """The names nearest to one that there is not, as a question; `otherwise` where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a slip needs it

    near = get_close_matches(wanted, [*names], most, cutoff)
    return f"did you mean {' or '.join(near)}?" if near else otherwise
