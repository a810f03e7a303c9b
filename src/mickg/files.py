"""Files written whole or not at all."""

import fcntl
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

from mickg.errors import OutputRefused


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place in one step: a reader, or a crash, meets the old one or the new one, never a part."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=_unfinished(path))
    except OSError as error:
        raise OutputRefused(f"{path}: cannot be written ({error.strerror}); choose another place with -o") from error
    try:
        with os.fdopen(handle, "wb") as file:
            _lock(file)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            Path(name).chmod(0o644)
            Path(name).replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise OutputRefused(
            f"{path}: cannot be written ({error.strerror}); free the place or choose another"
        ) from error


def _unfinished(path: Path) -> str:
    return f".{path.name}.unfinished-"


def _sweep(path: Path) -> None:
    """Take away what killed writers left: a living one holds a lock on its file."""
    for left in path.parent.iterdir():
        if left.name.startswith(_unfinished(path)):
            with suppress(OSError), left.open("rb") as file:
                if _lock(file):
                    left.unlink(missing_ok=True)


def _lock(file: IO[bytes]) -> bool:
    """Whether a file could be locked: not if another writer holds it, nor where there are no locks."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
