"""What a user names in, the bytes of its files and pages out."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from mickg.errors import InvalidInput, Problem
from mickg.source.given import MOST, MOST_BYTES, Given
from mickg.source.kinds import SUFFIXES

STANDARD_INPUT = "-"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def listed(names: Iterable[str | Path]) -> Iterator[str | Path]:
    """The names with each folder's files in its place: all below it in the order of their paths, hidden ones left out.

    Of a folder only files named .txt, .text, .md, .html, .htm, .xhtml, .pdf and .docx are taken, and links to folders
    are not followed. A folder without any stands for itself, so that reading it says so.
    """
    for name in names:
        if is_address(name) or name == STANDARD_INPUT or not Path(name).is_dir():
            yield name
            continue
        files = _below(Path(name))
        first = next(files, None)
        yield name if first is None else first
        yield from files


def is_address(name: str | Path) -> bool:
    """Whether a name is that of a page on the web."""
    return isinstance(name, str) and _ADDRESS.match(name) is not None


def read_file(path: Path) -> Given:
    """The bytes of a file; InvalidInput where it cannot be read or is too large."""
    if path.is_dir():
        message = f"holds no article; give a folder with files named {', '.join(sorted(SUFFIXES))}"
        raise InvalidInput(Problem(str(path), "", message))
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidInput(Problem(str(path), "", f"cannot be read ({error.strerror}); check the path")) from error
    except ValueError as error:  # a path with a NUL letter in it
        raise InvalidInput(Problem(str(path), "", "is no path; check its letters")) from error
    return _bounded(Given(str(path), data, path.stem, path.suffix.lower()))


def read_standard_input() -> Given:
    """The bytes of standard input."""
    return _bounded(Given("standard input", sys.stdin.buffer.read(MOST_BYTES + 1), "standard-input"))


def _bounded(given: Given) -> Given:
    if len(given.data) > MOST_BYTES:
        raise given.refused(f"is larger than {MOST}, the most that is read; give one article a file")
    return given


def _below(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(
                (entry for entry in scanned if not entry.name.startswith(".")), key=lambda entry: entry.name
            )
    except OSError:
        yield folder / "."
        return
    for entry in entries:
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _below(path)
        elif path.suffix.lower() in SUFFIXES and entry.is_file():
            yield path
