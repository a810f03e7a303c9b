"""Quads to and from a file: sorted TriG."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Store, serialize

from mickg.errors import InvalidInput, Problem
from mickg.vocab import PREFIXES

FILE = "mickg.trig"


def as_trig(quads: Iterable[Quad]) -> bytes:
    """The quads as TriG, in the order given."""
    data = serialize(quads, format=RdfFormat.TRIG, prefixes=PREFIXES)
    assert data is not None
    return data


def load(path: Path) -> Store:
    """An in-memory store of a TriG file, or of the one in a build folder."""
    file = path / FILE if path.is_dir() else path
    store = Store()
    try:
        store.load(path=str(file), format=RdfFormat.TRIG)
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}); build it with 'mickg build', or correct the path"
        raise InvalidInput(Problem(str(file), "", message)) from error
    except SyntaxError as error:
        raise InvalidInput(
            Problem(str(file), "", f"is no TriG ({error}); build it again with 'mickg build'")
        ) from error
    return store
